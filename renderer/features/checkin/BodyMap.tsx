import { BODY_PLACES } from '@harbour/shared/domain/feelings/bodyClues';
import type { BodyPlace } from '@harbour/shared/domain/feelings/clueTable';
import type { MouseEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { BodyOutline, bodyBox, nearestPlace } from '../../ui/pictures/body.tsx';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import './body.css';

interface BodyMapProps {
  /** The places that are offered; all of them where it is not said. */
  places?: readonly BodyPlace[];
  touched: readonly BodyPlace[];
  open: BodyPlace | null;
  onTouch: (place: BodyPlace) => void;
}

/**
 * A clothed outline with its places named on both sides, each a large button joined to its place by a thread. Whoever
 * points can press the drawing itself: it hears the nearest place.
 */
export function BodyMap({ places = BODY_PLACES, touched, open, onTouch }: BodyMapProps) {
  const { t } = useTranslation('doors');

  function pressDrawing({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): void {
    const box = currentTarget.getBoundingClientRect();
    onTouch(
      nearestPlace(
        ((clientX - box.left) / box.width) * bodyBox.width,
        ((clientY - box.top) / box.height) * bodyBox.height,
        places,
      ),
    );
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={t('bodyMap.places')}
      className="hb-body-map"
      dir="ltr"
      onKeyDown={moveByArrowKeys}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a second way for pointers; the buttons beside it are the way for keys, switches and screen readers. */}
      <div className="hb-body-figure" onClick={pressDrawing}>
        <BodyOutline places={places} touched={touched} open={open} />
      </div>
      {BODY_PLACES.filter((place) => places.includes(place)).map((place) => (
        <AriaButton
          key={place}
          className={`hb-body-place hb-body-at-${place}`}
          aria-pressed={touched.includes(place)}
          {...(place === open ? { 'aria-current': 'true' as const } : {})}
          onPress={() => onTouch(place)}
        >
          {t(`bodyMap.place.${place}`)}
        </AriaButton>
      ))}
    </div>
  );
}
