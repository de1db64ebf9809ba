import { faceHintOf } from '@harbour/shared/domain/feelings/faceHints';
import type { Feeling } from '@harbour/shared/domain/feelings/feelings';
import { Face } from './Face.tsx';

/** The face of a feeling word: its place on the plane and what sets it apart from its neighbours there. */
export function FeelingFace({ feeling }: { feeling: Feeling }) {
  return <Face valence={feeling.valence} energy={feeling.energy} hint={faceHintOf(feeling.id)} />;
}
