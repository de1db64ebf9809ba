import { Children, type ReactNode } from 'react';
import { moveByArrowKeys } from '../../door/arrowKeys.ts';
import './answerField.css';

/** Side by side up to here; more stand in two even rows. */
const IN_A_ROW = 4;

export interface AnswerFieldProps {
  label: string;
  /** Answers of more than a word or two need the room of half a row. */
  isWide?: boolean;
  children: ReactNode;
}

/** Answers in words, in even rows; arrow keys move between them. */
export function AnswerField({ label, isWide = false, children }: AnswerFieldProps) {
  const count = Children.count(children);
  const inARow = isWide && count === 4 ? 2 : count <= IN_A_ROW ? count : Math.ceil(count / 2);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={label}
      className={`hb-answer-field hb-answers-${inARow}`}
      onKeyDown={moveByArrowKeys}
    >
      {children}
    </div>
  );
}
