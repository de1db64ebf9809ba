import { faceHintOf } from '@harbour/shared/domain/feelings/faceHints';
import { type FeelingId, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { type FaceShape, faceParts, shapeOfMeasures } from '../../../faceGeometry.ts';
import { type FaceMeasures, faceMeasures } from '../../../faceMeasures.ts';

/** How far eyes and mouth move to the side on a head that is turned, in units of its box. */
const aside = 8;
/** How far the face sits down the stone, so that brows show below hats and hair. */
export const faceDrop = 4;
const still = new Set<string>(['shoulders', 'head', 'stone']);

/** The face of a feeling word, strongly shown; a plain resting one without. */
export function measuresOf(feel: FeelingId | undefined, isTurned: boolean): FaceMeasures {
  const feeling = feel === undefined ? undefined : findFeeling(feel);
  const measures = feeling
    ? faceMeasures(feeling.valence, feeling.energy, 5, faceHintOf(feeling.id))
    : faceMeasures(0.34, 0.02);
  return isTurned ? { ...measures, gazeSide: Math.max(1.6, measures.gazeSide) } : measures;
}

/** The drawing of a head on its own: no shoulders, its features aside where it is turned to the right. */
export function headShape(measures: FaceMeasures, isTurned: boolean): FaceShape {
  const shape = shapeOfMeasures(measures);
  const moved = {
    transform: isTurned
      ? `translate(${50 + aside} ${faceDrop}) scale(0.93 1) translate(-50 0)`
      : `translate(0 ${faceDrop})`,
  };
  const parts = faceParts.map((part) => [part, still.has(part) ? shape[part] : { ...shape[part], ...moved }]);
  return { ...shape, ...Object.fromEntries(parts), shoulders: { d: 'M50 60' } };
}
