import type { PollAction, PollState } from '@harbour/shared/domain/lesson/steps/poll/reducer';
import type { Poll } from '@harbour/shared/domain/lesson/steps/poll/schema';
import { useTranslation } from 'react-i18next';
import { CardChoices } from '../../parts/CardChoices.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './poll.css';

/** One question about the world or somebody made up, and one press. What is said afterwards is the same for all. */
function PollBody({ content, state, act }: StepViewProps<Poll, PollState, PollAction>) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-poll">
      <p className="hb-poll-question">{content.question}</p>
      <CardChoices
        label={t('poll.options')}
        cards={content.options}
        isChosen={(id) => state.chosen === id}
        onPress={(option) => act({ type: 'choose', option })}
      />
      <p className="hb-poll-after" role="status" data-is-said={state.chosen !== null}>
        {state.chosen === null ? null : content.after}
      </p>
    </div>
  );
}

/** Hands, corners of the room or paper tokens: the board itself counts nobody. */
function PollBoard({ content }: BoardProps<Poll, PollState>) {
  return (
    <div className="hb-poll">
      <p className="hb-poll-question">{content.question}</p>
      <ol className="hb-poll-board">
        {content.options.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </div>
  );
}

export const view: StepView<Poll, PollState, PollAction> = { Body: PollBody, Board: PollBoard };
