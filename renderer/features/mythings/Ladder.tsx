import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import './aim.css';

/** Where a rung lies, from the water (0) to the wall's top (1); the style sheet knows how long the ladder is. */
function along(share: number): CSSProperties & Record<`--${string}`, number> {
  return { '--mt-along': share };
}

interface LadderProps {
  /** The last rung: 5 or 10. */
  top: number;
  value: number | null;
  label: string;
  onChoose: (rung: number) => void;
}

/**
 * A ladder lying against the harbour wall, from the water up. Each rung is a press; none is better, and nothing is filled in below
 * the one where the pupil is.
 */
export function Ladder({ top, value, label, onChoose }: LadderProps) {
  const { t } = useTranslation('myThings');
  return (
    <div className="mt-ladder">
      <svg className="mt-ladder-drawing" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className="mt-rail" d="M1 75L92 5" />
        <path className="mt-rail" d="M8 95L99 25" />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={label} className="mt-rungs" onKeyDown={moveByArrowKeys}>
        {Array.from({ length: top + 1 }, (_, rung) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the rung is its number.
            key={rung}
            type="button"
            className="mt-rung"
            style={along(rung / top)}
            aria-pressed={value === rung}
            aria-label={t('aim.rung', { rung, top })}
            onClick={() => onChoose(rung)}
          >
            {rung}
          </button>
        ))}
      </div>
      <p className="mt-ladder-ends">
        <span>{t('aim.bottom')}</span>
        <span>{t('aim.top')}</span>
      </p>
    </div>
  );
}
