import type { LessonPicture as PictureData } from '@harbour/shared/domain/lesson/picture';
import { Button as AriaButton } from 'react-aria-components/Button';
import { LessonPicture } from '../../../ui/pictures/lessons/LessonPicture.tsx';
import './parts.css';

export interface AnswerButtonProps {
  text: string;
  picture?: PictureData | undefined;
  /** Given where the choice stays on the screen. */
  isSelected?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** One answer in words, with its picture where it has one; at least 64 px high. */
export function AnswerButton({ text, picture, isSelected, isDisabled = false, onPress }: AnswerButtonProps) {
  return (
    <AriaButton
      className="hb-answer"
      isDisabled={isDisabled}
      {...(isSelected === undefined ? {} : { 'aria-pressed': isSelected })}
      onPress={() => onPress()}
    >
      {picture ? (
        <span className="hb-answer-picture" aria-hidden="true">
          <LessonPicture picture={picture} isDecoration />
        </span>
      ) : null}
      <span className="hb-answer-text">{text}</span>
    </AriaButton>
  );
}
