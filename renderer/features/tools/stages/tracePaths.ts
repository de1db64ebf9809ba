import type { TracePath } from '@harbour/shared/domain/strategies/stages';

const TURNS = 3.25;

/** A spiral from the middle outwards, in the box of 600 by 340. */
function spiral(): string {
  const points = Array.from({ length: 121 }, (_, at) => {
    const share = at / 120;
    const turned = share * TURNS * 2 * Math.PI;
    const far = 14 + share * 128;
    return `${(300 + Math.cos(turned) * far * 1.35).toFixed(1)} ${(172 + Math.sin(turned) * far).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

/** The lines to follow, in a box of 600 by 340. */
export const TRACE_PATHS: Readonly<Record<TracePath, string>> = {
  hand: 'M214 318C212 276 196 250 172 226C146 200 126 182 138 166C152 150 184 170 204 188C214 196 222 194 218 178L204 88C202 62 236 56 244 82L262 158C264 168 272 168 272 158L272 52C272 26 306 26 308 52L314 156C316 166 322 166 324 156L342 72C350 48 380 56 376 82L360 168C360 178 366 180 372 170L398 122C412 102 436 114 428 138L396 232C388 262 384 288 386 318',
  spiral: spiral(),
  hills: 'M46 262C96 262 96 92 148 92S200 262 250 262S300 92 352 92S404 262 454 262S504 92 554 92',
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside the line a finger may be, and how far along it may jump, as a share of the line. */
const BESIDE = 64;
const JUMP = 0.12;

/**
 * Where along the line a finger is: the nearest of the points that lie not far from where it was, so that a line crossing
 * itself is not cut short. Stays where it was when the finger is somewhere else.
 */
export function followed(points: readonly Point[], was: number, finger: Point): number {
  let best = was;
  let least = BESIDE;
  points.forEach((point, at) => {
    const share = at / (points.length - 1);
    if (Math.abs(share - was) > JUMP) return;
    const away = Math.hypot(point.x - finger.x, point.y - finger.y);
    if (away < least) {
      least = away;
      best = share;
    }
  });
  return best;
}
