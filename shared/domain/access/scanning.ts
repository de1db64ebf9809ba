import { type Scanning, STEP_SECONDS_MAX, STEP_SECONDS_MIN } from './needs.ts';

/** What the scan knows of one thing that can be pressed: where it belongs and in which line of the screen it lies. */
export type ScanPlace = { readonly area: unknown; readonly line: number };

/** More things than this are parted, so that none of them is far from the first. */
const TOGETHER = 5;

const chunks = <Thing>(things: readonly Thing[], parts: number): Thing[][] =>
  Array.from({ length: parts }, (_, part) =>
    things.slice(Math.ceil((part * things.length) / parts), Math.ceil(((part + 1) * things.length) / parts)),
  );

/** One area in parts: by the lines of the screen where these are well filled, else in even parts in reading order. */
function partsOf<Place extends ScanPlace>(places: readonly Place[]): Place[][] {
  if (places.length <= TOGETHER + 2) return [[...places]];
  const lines = [...new Set(places.map(({ line }) => line))];
  if (lines.length > 1 && places.length / lines.length >= 3)
    return lines.map((line) => places.filter((place) => place.line === line));
  return chunks(places, Math.ceil(places.length / TOGETHER));
}

/** The groups of a page, in the order they light up: things of one area together, large areas in parts. */
export function scanGroups<Place extends ScanPlace>(places: readonly Place[]): Place[][] {
  const areas = [...new Set(places.map(({ area }) => area))];
  return areas.flatMap((area) => partsOf(places.filter((place) => place.area === area)));
}

/**
 * What is lit: a whole group, one thing of it, or, after its last thing, the way out of it. `item` counts in the group.
 * `rounds` is how often the group was gone through without a press.
 */
export type ScanState =
  | { readonly lit: 'group'; readonly group: number }
  | { readonly lit: 'item'; readonly group: number; readonly item: number; readonly rounds: number }
  | { readonly lit: 'out'; readonly group: number; readonly rounds: number };

export const SCAN_START: ScanState = { lit: 'group', group: 0 };

/** After this many rounds without a press a scan that goes by itself leaves the group. */
const ROUNDS = 2;

/** What lights up next. @param sizes how many things each group has */
export function scanNext(state: ScanState, sizes: readonly number[]): ScanState {
  const { group } = state;
  if (state.lit === 'group') return { lit: 'group', group: (group + 1) % Math.max(1, sizes.length) };
  if (state.lit === 'item') {
    const next = state.item + 1;
    return next < (sizes[group] ?? 0)
      ? { ...state, item: next }
      : { lit: 'out', group, rounds: state.rounds + 1 };
  }
  return state.rounds < ROUNDS
    ? { lit: 'item', group, item: 0, rounds: state.rounds }
    : scanNext({ lit: 'group', group }, sizes);
}

/** What a press on the switch does: opens what is lit, or chooses it. Nothing is ever chosen without a press. */
export function scanPress(
  state: ScanState,
  sizes: readonly number[],
): { state: ScanState; chosen: { group: number; item: number } | null } {
  const { group } = state;
  if (state.lit === 'item') return { state, chosen: { group, item: state.item } };
  if (state.lit === 'out') return { state: { lit: 'group', group }, chosen: null };
  // One thing alone needs no second press. A page with one group has nothing to choose between first.
  if ((sizes[group] ?? 0) === 1) return { state, chosen: { group, item: 0 } };
  return { state: { lit: 'item', group, item: 0, rounds: 0 }, chosen: null };
}

/** What a key does: with one switch each of them chooses; with two the first moves on and the second chooses. */
export type SwitchDoes = 'choose' | 'move';

/** Keys that switch boxes send. */
const FIRST: readonly string[] = [' ', '1', 'F1'];
const SECOND: readonly string[] = ['Enter', '2', 'F2'];

/** What a key of the keyboard or of a switch box does; null for one that is no switch. */
export function switchKey(key: string, scanning: Scanning): SwitchDoes | null {
  if (scanning === 'off') return null;
  if (SECOND.includes(key)) return 'choose';
  if (FIRST.includes(key)) return scanning === 'auto' ? 'choose' : 'move';
  return null;
}

/** A second press this soon is a tremor of the first: it would answer a question that was not seen yet. */
export const SWITCH_AGAIN_MS = 300;

/** How long each thing stays lit. */
export function stepMs(stepSeconds: number): number {
  return Math.min(STEP_SECONDS_MAX, Math.max(STEP_SECONDS_MIN, stepSeconds)) * 1000;
}
