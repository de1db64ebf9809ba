import { LADDER_TOP } from '@harbour/shared/domain/aims/aims';
import {
  type GoalAction,
  type GoalPage,
  type GoalState,
  offeredOn,
  pageAt,
} from '@harbour/shared/domain/lesson/steps/goal/reducer';
import type { Goal } from '@harbour/shared/domain/lesson/steps/goal/schema';
import { useTranslation } from 'react-i18next';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { Ladder } from '../../../mythings/Ladder.tsx';
import { CarryCard, CarryEnd, useOwner } from '../../parts/CarryCard.tsx';
import { type Choice, ChoiceTiles } from '../../parts/ChoiceTiles.tsx';
import { lessonWords } from '../../parts/lessonWords.ts';
import { PaperBoard } from '../../parts/PaperBoard.tsx';
import { RoleStone, SteppingStones } from '../../parts/roles.tsx';
import type { StepView, StepViewProps } from '../../stepView.ts';
import './goal.css';

type Props = StepViewProps<Goal, GoalState, GoalAction>;

/** One aim, one small step, one person; where one stands is only said by those who like to. */
function GoalBody(props: Props) {
  const { content, state, act, band } = props;
  const { t } = useTranslation('lesson');
  const page = pageAt(state);
  if (page === 'card') return <GoalCard {...props} />;
  if (page === 'ladder') {
    return (
      <div className="hb-goal-ladder">
        <Ladder
          top={LADDER_TOP[band]}
          value={state.rating}
          label={t('goal.ladder')}
          onChoose={(rung) => act({ type: 'rate', rung })}
        />
        <p className="hb-quiet-line">{t('goal.ladderDetail')}</p>
      </div>
    );
  }
  return (
    <ChoiceTiles
      label={t(`goal.${page}`)}
      choices={choicesOn(content, page)}
      chosen={[{ aim: state.aimId, step: state.stepId, helper: state.helperId }[page] ?? '']}
      onChoose={(id) => act({ type: 'pick', id })}
    />
  );
}

function choicesOn(content: Goal, page: GoalPage): Choice[] {
  if (page === 'helper')
    return content.helpers.map((one, at) => ({ ...one, picture: <RoleStone at={at} /> }));
  return (page === 'aim' ? content.aims : content.steps).map(({ id, text, picture }) => ({
    id,
    text,
    ...(picture ? { picture: <LessonPicture picture={picture} isDecoration /> } : {}),
  }));
}

function GoalCard({ content, state, act, usedFor }: Props) {
  const { t } = useTranslation('lesson');
  const { isMine, name } = useOwner(usedFor, content.use?.character);
  const found = (page: GoalPage, id: string | null) => offeredOn(content, page).find((one) => one.id === id);
  const aim = found('aim', state.aimId);
  const step = content.steps.find(({ id }) => id === state.stepId);
  const helperAt = content.helpers.findIndex(({ id }) => id === state.helperId);
  const helper = content.helpers[helperAt];
  return (
    <>
      <CarryCard title={isMine ? t('goal.cardMine') : t('goal.cardOf', { name })}>
        <p className="hb-carry-sentence">{aim?.text ?? t('toolbox.emptySlot')}</p>
        <ul className="hb-carry-row">
          {step ? (
            <li>
              <span className="hb-carry-picture" aria-hidden="true">
                {step.picture ? <LessonPicture picture={step.picture} isDecoration /> : <SteppingStones />}
              </span>
              <small>{t('goal.firstStep')}</small>
              <strong>{step.text}</strong>
            </li>
          ) : null}
          {helper ? (
            <li>
              <span className="hb-carry-picture" aria-hidden="true">
                <RoleStone at={helperAt} />
              </span>
              <strong>{t('roles.with', { who: helper.text })}</strong>
            </li>
          ) : null}
          {state.rating === null ? null : (
            <li>
              <span className="hb-carry-picture hb-goal-rung" aria-hidden="true">
                <span>{state.rating}</span>
              </span>
              <strong>{t('goal.rung', { rung: state.rating })}</strong>
            </li>
          )}
        </ul>
      </CarryCard>
      <CarryEnd
        usedFor={usedFor}
        sample={content.sample}
        hasSomething={aim !== undefined}
        keeping={state}
        act={act}
      />
    </>
  );
}

function GoalBoard() {
  const { t } = useTranslation('lesson');
  return <PaperBoard lines={[t('goal.blankAim'), t('goal.blankStep'), t('goal.blankWith')]} />;
}

export const view: StepView<Goal, GoalState, GoalAction> = {
  Body: GoalBody,
  Board: GoalBoard,
  heading: (_content, state) => lessonWords()(`goal.${pageAt(state)}`),
  lead: (_content, state) => (state.at === 0 ? null : ''),
};
