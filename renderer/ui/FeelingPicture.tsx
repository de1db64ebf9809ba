import { faceHintOf } from '@harbour/shared/domain/feelings/faceHints';
import { findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { type ComponentProps, useEffect, useState } from 'react';
import { Face } from './Face.tsx';
import type { FeelingDrawing } from './pictures/feelings/FeelingDrawing.tsx';

type Drawing = typeof FeelingDrawing;

let drawn: Drawing | undefined;
/**
 * All pictures come in one piece beside the screens that show them, not with the start. `React.lazy` would hold each
 * picture back for a moment even when they are there, so the piece is kept here.
 */
const arriving: Promise<Drawing | undefined> = import('./pictures/feelings/FeelingDrawing.tsx').then(
  (piece) => {
    drawn = piece.FeelingDrawing;
    return drawn;
  },
  // Without its picture a word still has its face.
  () => undefined,
);

function useDrawing(): Drawing | undefined {
  const [drawing, setDrawing] = useState<Drawing | undefined>(() => drawn);
  useEffect(() => {
    if (drawing) return undefined;
    let isShown = true;
    void arriving.then((piece) => {
      if (isShown && piece) setDrawing(() => piece);
    });
    return () => {
      isShown = false;
    };
  }, [drawing]);
  return drawing;
}

export interface FeelingPictureProps {
  /** A feeling word; any other id, such as a pupil's own word, is shown as the face of its place. */
  id: string;
  /** Where the pupil put a word that has no place of its own. */
  place?: { readonly valence: number; readonly energy: number };
  /** 1 … 5: how strongly the face shows where there is no picture. */
  size?: ComponentProps<typeof Face>['size'];
  /** Text for screen readers; without it the picture is decoration. */
  label?: string;
}

/** The picture of a feeling word: its face, and one thing that tells it from its neighbours without reading. */
export function FeelingPicture({ id, place, size, label }: FeelingPictureProps) {
  const Picture = useDrawing();
  const feeling = findFeeling(id);
  if (feeling && Picture) return <Picture id={feeling.id} label={label} />;
  const { valence, energy } = feeling ?? place ?? { valence: 0, energy: 0 };
  return (
    <Face
      valence={valence}
      energy={energy}
      hint={feeling && faceHintOf(feeling.id)}
      {...(size === undefined ? {} : { size })}
      {...(label === undefined ? {} : { label })}
    />
  );
}
