import {
  type QuizAction,
  type QuizItemState,
  type QuizState,
  quizItemAt,
} from '@harbour/shared/domain/lesson/steps/quiz/reducer';
import type { Quiz, QuizItem } from '@harbour/shared/domain/lesson/steps/quiz/schema';
import { useTranslation } from 'react-i18next';
import { ProgressSteps } from '../../../../ui/ProgressSteps.tsx';
import { AnswerButton } from '../../parts/AnswerButton.tsx';
import { AnswerField } from '../../parts/AnswerField.tsx';
import { SaidLine } from '../../parts/SaidLine.tsx';
import { SceneFrame } from '../../parts/SceneFrame.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { HowSure, SureQuestion } from './HowSure.tsx';
import './quiz.css';

/** A question, its answers in an order of their own, and what is said to each press: the idea, never a mark. */
function QuizBody({ content, state, act }: StepViewProps<Quiz, QuizState, QuizAction>) {
  const { t } = useTranslation('lesson');
  const up = quizItemAt(content, state);
  return (
    <div className="hb-quiz">
      {/* One place for what is asked, so that the next question is heard while the focus is on "Next". */}
      <div aria-live="polite" className="hb-quiz-heard">
        {up ? <Question item={up.item} /> : <SureQuestion />}
      </div>
      {up ? (
        <>
          <AnswerField isWide label={t('quiz.options')}>
            {up.own.order.map((id) => (
              <AnswerButton
                key={id}
                text={up.item.options.find((option) => option.id === id)?.text ?? ''}
                isSelected={markedOf(up) === id}
                onPress={() => act({ type: 'choose', option: id })}
              />
            ))}
          </AnswerField>
          <SaidLine said={state.said} why={up.item.why} hint={up.item.hint} />
          {content.items.length > 1 ? (
            <ProgressSteps step={state.at + 1} total={content.items.length} />
          ) : null}
        </>
      ) : (
        <HowSure sure={state.sure} onChoose={(sure) => act({ type: 'sure', sure })} />
      )}
    </div>
  );
}

/** Once the idea is on the table, it stays in sight which answer it is about. */
function markedOf({ item, own }: { item: QuizItem; own: QuizItemState }): string | null {
  return own.settled === null ? own.chosen : item.key;
}

function Question({ item }: { item: QuizItem }) {
  return (
    <div className="hb-quiz-asked">
      {item.picture ? <SceneFrame picture={item.picture} /> : null}
      <p className={item.picture ? 'hb-quiz-question hb-quiz-beside' : 'hb-quiz-question'}>{item.question}</p>
    </div>
  );
}

/** Another question than the pupils’ own, with all answers open: the class tries it out by hands. */
function QuizBoard({ content, state }: BoardProps<Quiz, QuizState>) {
  const { t } = useTranslation('lesson');
  const items = content.boardItems ?? (content.isExit ? [] : content.items);
  const item = items[Math.min(state.at, items.length - 1)];
  if (!item) return <p className="hb-quiz-question">{t('quiz.ownAnswer')}</p>;
  return (
    <div className="hb-quiz">
      <Question item={item} />
      <ol className="hb-quiz-board">
        {item.options.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </div>
  );
}

export const view: StepView<Quiz, QuizState, QuizAction> = {
  Body: QuizBody,
  Board: QuizBoard,
  // Beside how sure somebody is, "pick what fits" would be about something else.
  lead: (content, state) => (quizItemAt(content, state) ? null : ''),
};
