import { useTranslation } from 'react-i18next';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import { alongLadder } from './along.ts';
import './aim.css';

const RAILS = ['upper', 'lower'] as const;

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
      <div className="mt-rails" aria-hidden="true">
        {RAILS.map((rail) => (
          <svg
            key={rail}
            className={`mt-rail-${rail}`}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path className="mt-rail" d="M-3 103L103 -3" />
          </svg>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={label} className="mt-rungs" onKeyDown={moveByArrowKeys}>
        {Array.from({ length: top + 1 }, (_, rung) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the rung is its number.
            key={rung}
            type="button"
            className="mt-rung"
            style={alongLadder(rung / top)}
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
