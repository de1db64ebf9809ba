import { areaOf } from '@harbour/shared/domain/feelings/feelings';
import type { TFunction } from 'i18next';
import type { ScanTarget } from './targets.ts';

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/** Moves a slider as a hand would, so that its page hears of it. */
function move(slider: HTMLInputElement | null, value: number): void {
  if (!slider) return;
  setValue?.call(slider, String(value));
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The middles of the four areas, and between them. */
const PLACES = [
  { valence: -0.5, energy: 0.5 },
  { valence: 0.5, energy: 0.5 },
  { valence: -0.5, energy: -0.5 },
  { valence: 0.5, energy: -0.5 },
  { valence: 0, energy: 0.1 },
] as const;

/** Once the face lies somewhere it can be moved a little. */
const NUDGES = [
  { id: 'unpleasant', axis: 'valence', by: -0.2 },
  { id: 'pleasant', axis: 'valence', by: 0.2 },
  { id: 'highEnergy', axis: 'energy', by: 0.2 },
  { id: 'lowEnergy', axis: 'energy', by: -0.2 },
] as const;

/** How wide the strip at the edge is that stands for a nudge. */
const STRIP = 64;

function nudgeBox(id: (typeof NUDGES)[number]['id'], { left, top, width, height }: DOMRect): DOMRect {
  if (id === 'unpleasant') return new DOMRect(left, top, STRIP, height);
  if (id === 'pleasant') return new DOMRect(left + width - STRIP, top, STRIP, height);
  return new DOMRect(left, id === 'highEnergy' ? top : top + height - STRIP, width, STRIP);
}

function placeBox(valence: number, energy: number, { left, top, width, height }: DOMRect): DOMRect {
  const across = Math.sign(valence);
  if (across === 0) return new DOMRect(left + width / 4, top + height / 4, width / 2, height / 2);
  return new DOMRect(
    left + (across > 0 ? width / 2 : 0),
    top + (energy > 0 ? 0 : height / 2),
    width / 2,
    height / 2,
  );
}

/** The map for the scan: its areas first, then, once the face lies in one, a step in each direction. */
export function planeTargets(plane: HTMLElement, t: TFunction<'common'>): ScanTarget[] {
  const surface = plane.querySelector<HTMLElement>('.hb-plane-surface') ?? plane;
  const [across, up] = plane.querySelectorAll<HTMLInputElement>('input[type="range"]');
  if (!across || !up) return [];
  const box = () => surface.getBoundingClientRect();
  const places = PLACES.map(({ valence, energy }) => ({
    element: plane,
    id: areaOf(valence, energy),
    area: plane,
    line: 0,
    name: t(`area.secondary.${areaOf(valence, energy)}`),
    box: () => placeBox(valence, energy, box()),
    choose: () => {
      move(across, valence);
      move(up, energy);
    },
  }));
  const isPlaced = across.valueAsNumber !== 0 || up.valueAsNumber !== 0;
  if (!isPlaced) return places;
  const nudges = NUDGES.map(({ id, axis, by }) => {
    const slider = axis === 'valence' ? across : up;
    return {
      element: plane,
      id,
      area: surface,
      line: 0,
      name: t(`plane.${id}`),
      box: () => nudgeBox(id, box()),
      choose: () => move(slider, Math.min(1, Math.max(-1, slider.valueAsNumber + by))),
    };
  });
  return [...places, ...nudges];
}
