import { type ReactNode, useState } from 'react';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { PictureId } from '../../ui/pictures/registry.ts';
import { TileField } from '../door/TileField.tsx';
import './calmChoices.css';

export interface CalmChoice {
  id: string;
  picture: PictureId;
  label: string;
  /** One line on how, shown and read out once it was picked. */
  how: string;
  /** Something to look at meanwhile. */
  view?: ReactNode;
}

/** Three small things to do, none of them about breath. Picking is free, so is picking another, or the same to put it away. */
export function CalmChoices({ label, choices }: { label: string; choices: readonly CalmChoice[] }) {
  const [pickedId, setPickedId] = useState<string | null>(null);
  const picked = choices.find(({ id }) => id === pickedId);
  return (
    <div className="hb-calm">
      <p className="hb-place-ask">{label}</p>
      <TileField columns={3} label={label}>
        {choices.map((choice) => (
          <ChoiceTile
            key={choice.id}
            picture={<Picture id={choice.picture} />}
            label={choice.label}
            isSelected={choice === picked}
            onPress={() => setPickedId(choice === picked ? null : choice.id)}
          />
        ))}
      </TileField>
      <p className="hb-calm-how" role="status">
        {picked?.how ?? ''}
      </p>
      {picked?.view}
    </div>
  );
}
