import type { LessonPicture as PictureData } from '@harbour/shared/domain/lesson/picture';
import { ChoiceTile } from '../../../ui/ChoiceTile.tsx';
import { LessonPicture } from '../../../ui/pictures/lessons/LessonPicture.tsx';
import { TileField } from '../../door/TileField.tsx';
import { AnswerButton } from './AnswerButton.tsx';
import { AnswerField } from './AnswerField.tsx';
import './cardChoices.css';

export interface CardChoicesProps {
  label: string;
  cards: readonly {
    readonly id: string;
    readonly text: string;
    readonly picture?: PictureData | undefined;
  }[];
  isChosen: (id: string) => boolean;
  onPress: (id: string) => void;
}

/** How many tiles stand in one row; six and seven stand in two. */
function columnsFor(count: number): 2 | 3 | 4 | 5 {
  return count === 2 || count === 4 || count === 5 ? count : count === 7 ? 4 : 3;
}

/** Cards to choose from: large pictures where each card has one, else words. What is chosen stays to be seen, and may be changed. */
export function CardChoices({ label, cards, isChosen, onPress }: CardChoicesProps) {
  if (cards.every(({ picture }) => picture !== undefined)) {
    return (
      <div className="hb-card-tiles">
        <TileField columns={columnsFor(cards.length)} label={label}>
          {cards.map(({ id, text, picture }) => (
            <ChoiceTile
              key={id}
              picture={picture ? <LessonPicture picture={picture} isDecoration /> : null}
              label={text}
              isSelected={isChosen(id)}
              onPress={() => onPress(id)}
            />
          ))}
        </TileField>
      </div>
    );
  }
  return (
    <AnswerField label={label}>
      {cards.map(({ id, text, picture }) => (
        <AnswerButton
          key={id}
          text={text}
          picture={picture}
          isSelected={isChosen(id)}
          onPress={() => onPress(id)}
        />
      ))}
    </AnswerField>
  );
}
