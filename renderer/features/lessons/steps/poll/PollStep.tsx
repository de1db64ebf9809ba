import type { PollAction, PollState } from '@harbour/shared/domain/lesson/steps/poll/reducer';
import type { Poll } from '@harbour/shared/domain/lesson/steps/poll/schema';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../../../ui/ChoiceTile.tsx';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { TileField } from '../../../door/TileField.tsx';
import { AnswerButton } from '../../parts/AnswerButton.tsx';
import { AnswerField } from '../../parts/AnswerField.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './poll.css';

/** How many tiles stand in one row; six stand in two. */
function columnsFor(count: number): 2 | 3 | 4 | 5 {
  return count === 2 || count === 4 || count === 5 ? count : 3;
}

/** One question about the world or somebody made up, and one press. What is said afterwards is the same for all. */
function PollBody({ content, state, act }: StepViewProps<Poll, PollState, PollAction>) {
  const { t } = useTranslation('lesson');
  const hasPictures = content.options.every(({ picture }) => picture !== undefined);
  return (
    <div className="hb-poll">
      <p className="hb-poll-question">{content.question}</p>
      {hasPictures ? (
        <TileField columns={columnsFor(content.options.length)} label={t('poll.options')}>
          {content.options.map(({ id, text, picture }) => (
            <ChoiceTile
              key={id}
              picture={picture ? <LessonPicture picture={picture} isDecoration /> : null}
              label={text}
              isSelected={state.chosen === id}
              onPress={() => act({ type: 'choose', option: id })}
            />
          ))}
        </TileField>
      ) : (
        <AnswerField label={t('poll.options')}>
          {content.options.map(({ id, text, picture }) => (
            <AnswerButton
              key={id}
              text={text}
              picture={picture}
              isSelected={state.chosen === id}
              onPress={() => act({ type: 'choose', option: id })}
            />
          ))}
        </AnswerField>
      )}
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
