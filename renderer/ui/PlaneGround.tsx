import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { paint, Svg, Texture } from './pictures/paper.tsx';

/** Areas in reading order, each with its tone and print. */
const areas = [
  { id: 'UH', fill: paint.plum, mark: paint.plumMark, print: 'hatch' },
  { id: 'PH', fill: paint.sand, mark: paint.sandMark, print: 'dots' },
  { id: 'UL', fill: paint.slate, mark: paint.slateMark, print: 'stripes' },
  { id: 'PL', fill: paint.teal, mark: paint.tealMark, print: 'waves' },
] as const;

/** The still part of the plane: four areas told apart by place, print and word; tone only repeats it. */
export const PlaneGround = memo(function PlaneGround() {
  const { t } = useTranslation('common');
  return (
    <>
      <div className="hb-plane-ground" aria-hidden="true">
        {areas.map((area) => (
          <div key={area.id} className={`hb-plane-area hb-plane-${area.id}`}>
            <Svg viewBox="0 0 200 150" className="hb-plane-print" isCover>
              <path d="M0 0H200V150H0Z" fill={area.fill} />
              <Texture d="M0 0H200V150H0Z" kind={area.print} colour={area.mark} opacity={0.26} />
            </Svg>
            <span className="hb-plane-word">{t(`area.secondary.${area.id}`)}</span>
          </div>
        ))}
      </div>
      <div className="hb-plane-middle" aria-hidden="true">
        <span className="hb-plane-word">{t('area.secondary.MID')}</span>
      </div>
    </>
  );
});
