import type { ReactNode } from 'react';
import { ChoiceTile } from '../../../ui/ChoiceTile.tsx';
import { moveByArrowKeys } from '../../door/arrowKeys.ts';
import { TileField } from '../../door/TileField.tsx';
import { AnswerButton } from './AnswerButton.tsx';
import './choiceTiles.css';

export interface Choice {
  id: string;
  text: string;
  picture?: ReactNode;
}

export interface ChoiceTilesProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** Those that are not chosen rest, such as when no more can be. */
  isFull?: boolean;
  onChoose: (id: string) => void;
}

/** One of several, or several of some: with pictures as tiles, else as answers in even rows. The choice stays on the screen. */
export function ChoiceTiles({ label, choices, chosen, isFull = false, onChoose }: ChoiceTilesProps) {
  if (choices.some(({ picture }) => picture !== undefined)) {
    return (
      <div className="hb-choice-tiles">
        <TileField columns={columnsFor(choices.length)} label={label}>
          {choices.map(({ id, text, picture }) => (
            <ChoiceTile
              key={id}
              picture={picture}
              label={text}
              isSelected={chosen.includes(id)}
              isDisabled={isFull && !chosen.includes(id)}
              onPress={() => onChoose(id)}
            />
          ))}
        </TileField>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={label}
      className={`hb-choice-words hb-words-${rowOf(choices.length)}`}
      onKeyDown={moveByArrowKeys}
    >
      {choices.map(({ id, text }) => (
        <AnswerButton
          key={id}
          text={text}
          isSelected={chosen.includes(id)}
          isDisabled={isFull && !chosen.includes(id)}
          onPress={() => onChoose(id)}
        />
      ))}
    </div>
  );
}

/** Even rows: four stand two by two. */
function rowOf(count: number): 2 | 3 {
  return count === 2 || count === 4 ? 2 : 3;
}

function columnsFor(count: number): 2 | 3 | 4 | 5 {
  if (count <= 2) return 2;
  if (count === 3 || count === 6) return 3;
  return count === 4 ? 4 : 5;
}
