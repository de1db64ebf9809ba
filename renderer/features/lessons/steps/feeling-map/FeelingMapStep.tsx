import {
  ENERGY_LEVELS,
  type EnergyLevel,
  NICENESS,
  type Niceness,
} from '@harbour/shared/domain/checkin/types';
import {
  dotsOf,
  type FeelingMapAction,
  type FeelingMapState,
} from '@harbour/shared/domain/lesson/steps/feeling-map/reducer';
import type { FeelingMap } from '@harbour/shared/domain/lesson/steps/feeling-map/schema';
import { useTranslation } from 'react-i18next';
import { PlaneGround } from '../../../../ui/PlaneGround.tsx';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { useWordName } from '../../../checkin/useWordName.ts';
import { PrivateStep } from '../../parts/PrivateStep.tsx';
import { Stones } from '../../parts/Stones.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { PlanePart } from './PlanePart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { WordsPart } from './WordsPart.tsx';
import '../../../../ui/PlanePicker.css';
import '../../parts/sizeStops.css';
import './feelingMap.css';

export type FeelingMapProps = StepViewProps<FeelingMap, FeelingMapState, FeelingMapAction>;

/** Where a moment lies: two questions in Primary, the plane or words in Secondary. For oneself nothing is said and nothing is kept. */
function FeelingMapBody(props: FeelingMapProps) {
  const { content, state, band, usedFor } = props;
  const { t } = useTranslation('lesson');
  const moment = content.moments[state.at];
  if (!moment) return null;
  const isOwn = usedFor === 'me';
  const isPlane = band === 'secondary';
  return (
    <div className="hb-map" data-plane={isPlane}>
      <div className="hb-map-moment">
        {!isOwn && moment.picture ? (
          <span className="hb-map-picture">
            <LessonPicture picture={moment.picture} isDecoration />
          </span>
        ) : null}
        <div>
          {isOwn ? null : (
            <Stones
              total={content.moments.length}
              at={state.at}
              been={(at) => {
                const one = content.moments[at];
                return (
                  one !== undefined && (state.energy[one.id] !== undefined || dotsOf(state, one).length > 0)
                );
              }}
              label={t('feelingMap.at', { at: state.at + 1, total: content.moments.length })}
            />
          )}
          <p className="hb-map-text">{isOwn ? t('feelingMap.ownMoment') : moment.text}</p>
          {isOwn ? <p className="hb-quiet-line">{t('feelingMap.ownDetail')}</p> : null}
        </div>
        {isOwn ? null : <Told content={content} state={state} />}
      </div>
      {isPlane ? (
        <PlanePart {...props} moment={moment} isOwn={isOwn} />
      ) : content.dots === 2 ? (
        <WordsPart {...props} moment={moment} isOwn={isOwn} />
      ) : (
        <QuestionsPart {...props} isOwn={isOwn} />
      )}
    </div>
  );
}

/** What is said to the last answer. The own dot stays; *shown* tells where others put it. */
function Told({ content, state }: { content: FeelingMap; state: FeelingMapState }) {
  const { t, i18n } = useTranslation('lesson');
  const nameOf = useWordName();
  const moment = content.moments[state.at];
  const { said } = state;
  const near = (moment?.near ?? []).slice(0, 3).map((word) => nameOf(word));
  const words = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(near);
  return (
    <p className="hb-told" role="status" data-said={said?.how ?? 'nothing'}>
      {said && moment ? (
        <>
          <strong>{said.how === 'shown' ? t('feelingMap.near', { words }) : t(`said.${said.how}`)}</strong>{' '}
          {said.how === 'look' ? moment.hint : moment.why}
        </>
      ) : null}
    </p>
  );
}

function isNiceness(answer: Niceness | EnergyLevel): answer is Niceness {
  return NICENESS.some((one) => one === answer);
}

function FeelingMapBoard({ content, state, band }: BoardProps<FeelingMap, FeelingMapState>) {
  const { t: checkin } = useTranslation('checkin');
  if (content.use) return <PrivateStep />;
  const question = state.asking === 'niceness' ? NICENESS : ENERGY_LEVELS;
  return (
    <div className="hb-map-board">
      <p>{content.moments[state.at]?.text}</p>
      {band === 'secondary' ? (
        <div className="hb-plane-surface">
          <PlaneGround />
        </div>
      ) : (
        <ol className="hb-stops">
          {question.map((answer) => (
            <li key={answer} className="hb-stop">
              {isNiceness(answer) ? checkin(`niceness.${answer}`) : checkin(`energy.${answer}`)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

export const view: StepView<FeelingMap, FeelingMapState, FeelingMapAction> = {
  Body: FeelingMapBody,
  Board: FeelingMapBoard,
};
