import { findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { dotsOf } from '@harbour/shared/domain/lesson/steps/feeling-map/reducer';
import type { FeelingMap } from '@harbour/shared/domain/lesson/steps/feeling-map/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { PlanePicker } from '../../../../ui/PlanePicker.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import type { FeelingMapProps } from './FeelingMapStep.tsx';
import { WordsPart } from './WordsPart.tsx';

interface PlanePartProps extends FeelingMapProps {
  moment: FeelingMap['moments'][number];
  isOwn: boolean;
}

const DOTS = [0, 1] as const;

/** The plane, and the list of words for those who would rather not point. Nothing is said while the face is still on its way. */
export function PlanePart(props: PlanePartProps) {
  const { content, state, act, moment, isOwn } = props;
  const { t } = useTranslation('lesson');
  const [isList, setIsList] = useState(false);
  const dots = dotsOf(state, moment);
  const here = dots[state.dot] ?? null;
  const otherDot = state.dot === 0 ? 1 : 0;
  const other = content.dots === 2 ? (dots[otherDot] ?? null) : null;
  // Where others put it stands on the map only after the pupil's own answer.
  const isTold = !isOwn && (state.said?.how === 'fits' || state.said?.how === 'shown');
  const near = isTold
    ? moment.near.flatMap((word) => {
        const feeling = findFeeling(word);
        return feeling ? [{ valence: feeling.valence, energy: feeling.energy }] : [];
      })
    : [];
  const marks = [...near, ...(other ? [{ ...other, text: t(`feelingMap.dot.${otherDot}`) }] : [])];
  const label = isOwn
    ? t('feelingMap.ownPlane')
    : t('feelingMap.plane', { name: t(`cast.${content.character}`) });
  return (
    <>
      <div className="hb-map-plane">
        {isList ? (
          <WordsPart {...props} />
        ) : (
          <PlanePicker
            key={`${moment.id} ${state.dot}`}
            label={label}
            valence={here?.valence ?? 0}
            energy={here?.energy ?? 0}
            onChange={(valence, energy) => act({ type: 'place', valence, energy })}
            marks={marks}
          />
        )}
      </div>
      <div className="hb-map-ways">
        {content.dots === 2 && !isList
          ? DOTS.map((dot) => (
              <Button
                key={dot}
                scale="pupil"
                aria-pressed={state.dot === dot}
                onPress={() => act({ type: 'dot', dot })}
              >
                {t(`feelingMap.dot.${dot}`)}
              </Button>
            ))
          : null}
        {isOwn || isList ? null : (
          <Button
            scale="pupil"
            icon={<Icon id="check" />}
            isDisabled={here === null && other === null}
            onPress={() => act({ type: 'leave' })}
          >
            {t('feelingMap.leave')}
          </Button>
        )}
        <Button scale="pupil" variant="quiet" onPress={() => setIsList(!isList)}>
          {t(isList ? 'feelingMap.plainMap' : 'feelingMap.words')}
        </Button>
      </div>
    </>
  );
}
