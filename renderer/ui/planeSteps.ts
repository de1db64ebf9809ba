/** Steps of the plane, as stored (CURRICULUM 5.1). */
export const planeStep = 0.05;

export interface PlanePlace {
  readonly valence: number;
  readonly energy: number;
}

/** The nearest step within −1 … 1. */
export function toStep(value: number): number {
  if (!Number.isFinite(value)) return 0;
  const steps = Math.round(Math.min(1, Math.max(-1, value)) / planeStep);
  // Whole steps first, so that 0.15 is not 0.15000000000000002; adding 0 turns −0 into 0.
  return Math.round(steps * 5) / 100 + 0;
}

/** Where a point of the drawing is on the plane; pixels from the top left, `edge` is the margin for the marker. */
export function placeAt(x: number, y: number, width: number, height: number, edge: number): PlanePlace {
  const across = Math.max(1, width - 2 * edge);
  const down = Math.max(1, height - 2 * edge);
  return { valence: toStep(((x - edge) / across) * 2 - 1), energy: toStep(1 - ((y - edge) / down) * 2) };
}

/** Where a place of the plane is in the drawing, in pixels from the top left. */
export function pointAt(
  place: PlanePlace,
  width: number,
  height: number,
  edge: number,
): { x: number; y: number } {
  return {
    x: edge + ((place.valence + 1) / 2) * (width - 2 * edge),
    y: edge + ((1 - place.energy) / 2) * (height - 2 * edge),
  };
}

/** What a key does to a place; null for keys that are not ours. Page keys move ten steps. */
export function placeAfterKey(place: PlanePlace, key: string, axis: 'valence' | 'energy'): PlanePlace | null {
  const to = (valence: number, energy: number): PlanePlace => ({
    valence: toStep(valence),
    energy: toStep(energy),
  });
  const { valence, energy } = place;
  switch (key) {
    case 'ArrowLeft':
      return to(valence - planeStep, energy);
    case 'ArrowRight':
      return to(valence + planeStep, energy);
    case 'ArrowUp':
      return to(valence, energy + planeStep);
    case 'ArrowDown':
      return to(valence, energy - planeStep);
    case 'PageUp':
      return axis === 'valence' ? to(valence + 10 * planeStep, energy) : to(valence, energy + 10 * planeStep);
    case 'PageDown':
      return axis === 'valence' ? to(valence - 10 * planeStep, energy) : to(valence, energy - 10 * planeStep);
    case 'Home':
      return axis === 'valence' ? to(-1, energy) : to(valence, -1);
    case 'End':
      return axis === 'valence' ? to(1, energy) : to(valence, 1);
    default:
      return null;
  }
}

/** One of five words for a number of −1 … 1: 0 very low, 2 in between, 4 very high. */
export function fifth(value: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= -0.6) return 0;
  if (value < -0.2) return 1;
  if (value <= 0.2) return 2;
  return value < 0.6 ? 3 : 4;
}
