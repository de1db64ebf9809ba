import type { FeelingId } from '@harbour/shared/domain/feelings/feelings';
import { FeelingScene, type Scene } from './FeelingScene.tsx';
import { middle } from './middle.tsx';
import { pleasantHigh } from './pleasantHigh.tsx';
import { pleasantHighFine } from './pleasantHighFine.tsx';
import { pleasantLow } from './pleasantLow.tsx';
import { unpleasantHigh } from './unpleasantHigh.tsx';
import { unpleasantHighFine } from './unpleasantHighFine.tsx';
import { unpleasantLow } from './unpleasantLow.tsx';
import { unpleasantLowFine } from './unpleasantLowFine.tsx';

/** The picture of every feeling word. A word without one does not compile. */
export const feelingScenes: Readonly<Record<FeelingId, Scene>> = {
  ...pleasantHigh,
  ...pleasantHighFine,
  ...pleasantLow,
  ...middle,
  ...unpleasantLow,
  ...unpleasantLowFine,
  ...unpleasantHigh,
  ...unpleasantHighFine,
};

/** The picture of a word by its id. Comes with all the others: load it through `FeelingPicture`. */
export function FeelingDrawing({ id, label }: { id: FeelingId; label?: string | undefined }) {
  return <FeelingScene id={id} scene={feelingScenes[id]} label={label} />;
}
