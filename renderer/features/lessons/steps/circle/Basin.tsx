import type { Circle } from '@harbour/shared/domain/lesson/steps/circle/schema';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../../ui/pictures/Figure.tsx';
import { paint, Svg } from '../../../../ui/pictures/paper.tsx';
import { dropPlace } from '../../parts/drag.tsx';
import { Pebble } from '../../parts/roles.tsx';

/** Where a stone is let go. */
export const CENTRE_DROP = 'circle';

type Ring = Circle['rings'][number];

export interface BasinProps {
  /** From the middle outwards. */
  rings: readonly Ring[];
  members: readonly string[];
  /** Who is in the middle. */
  middle: string;
  isDrop?: boolean;
}

/** The circle as a harbour basin seen from above: oneself in the middle, each ring around it with the stones that were put there. */
export function Basin({ rings, members, middle, isDrop = false }: BasinProps) {
  const { t } = useTranslation('lesson');
  const outwards = [...rings];
  const outer = outwards.pop();
  if (!outer) {
    return (
      <div className="hb-basin-me">
        <Svg viewBox="0 0 60 66">
          <Figure x={30} foot={64} coat={paint.lamp} />
        </Svg>
        <span>{middle}</span>
      </div>
    );
  }
  const here = outer.members
    .map((member, at) => ({ ...member, at }))
    .filter(({ id }) => members.includes(id));
  return (
    <div className="hb-basin" data-ring={outer.id} {...(isDrop ? dropPlace(CENTRE_DROP) : {})}>
      <h2 className="hb-basin-name">{outer.text}</h2>
      <Basin rings={outwards} members={members} middle={middle} />
      {here.length === 0 ? <p className="hb-basin-empty">{t('circle.emptyRing')}</p> : null}
      <ul className="hb-basin-stones" aria-label={outer.text}>
        {here.map(({ id, text, at }) => (
          <li key={id}>
            <span className="hb-basin-picture" aria-hidden="true">
              <Pebble at={at} />
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
