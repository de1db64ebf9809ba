import type { Pose } from '@harbour/shared/domain/lesson/drawingIds';
import { type Build, seatHeight } from './build.ts';

/** What someone in a pose who can sit has below them. */
export type Below = 'standing' | 'seat' | 'floor';

interface Limb {
  /** Its line, ending in the hand or foot. */
  d: string;
  end: readonly [x: number, y: number];
  /** Degrees of the foot; hands are round. */
  turn?: number;
  /** Whether the toes show to the left. */
  isLeft?: boolean;
}

export interface Posture {
  /** Height of the hips over the ground. */
  hip: number;
  /** Degrees the coat and all above lean to the right. */
  lean: number;
  /** In units of the ground; `isBefore` draws them over the coat, as the knees of someone who sits. */
  legs: readonly Limb[];
  areLegsBefore: boolean;
  /** From the hips upwards; before or behind the coat, or over the head. */
  behind: readonly Limb[];
  before: readonly Limb[];
  over: readonly Limb[];
  /** Where something held rests, from the hips. */
  hold: readonly [x: number, y: number];
  /** Degrees of the head beside the lean, and how far it sinks. */
  headTurn: number;
  headDrop: number;
}

const n = (value: number): number => Math.round(value * 10) / 10;

function limb(
  from: readonly [number, number],
  bend: readonly [number, number],
  end: readonly [number, number],
  more: { turn?: number; isLeft?: boolean } = {},
): Limb {
  return {
    d: `M${n(from[0])} ${n(from[1])}Q${n(bend[0])} ${n(bend[1])} ${n(end[0])} ${n(end[1])}`,
    end,
    ...more,
  };
}

/** Measures the arms are drawn from. */
function arms({ torso, half }: Build) {
  const k = torso / 34;
  const y = -torso + 10;
  const x = half - 5;
  return {
    k,
    x,
    y,
    hangLeft: limb([-x, y], [-x - 9, y + 8 * k], [-x - 6 * k, y + 20 * k]),
    hangRight: limb([x, y], [x + 9, y + 8 * k], [x + 6 * k, y + 20 * k]),
  };
}

function standingLegs(leg: number): Limb[] {
  return [
    limb([-7, -leg], [-7.5, -leg / 2], [-8, -3], { isLeft: true }),
    limb([7, -leg], [7.5, -leg / 2], [8, -3]),
  ];
}

function stand(build: Build): Posture {
  const { hangLeft, hangRight } = arms(build);
  return {
    hip: build.leg,
    lean: 0,
    legs: standingLegs(build.leg),
    areLegsBefore: false,
    behind: [hangLeft, hangRight],
    before: [],
    over: [],
    hold: [0, -build.torso * 0.32 - 3],
    headTurn: 0,
    headDrop: 0,
  };
}

/** On a seat the lower legs hang before it; on the ground they cross. */
function sit(build: Build, below: Below): Posture {
  const { x, y, k } = arms(build);
  const base = stand(build);
  if (below === 'floor')
    return {
      ...base,
      hip: 5,
      areLegsBefore: true,
      legs: [
        limb([-10, -9], [-40, -6], [4, -3.5], { isLeft: false }),
        limb([10, -9], [40, -6], [-4, -3.5], { isLeft: true }),
      ],
      before: [limb([-x, y], [-x - 11, y + 12 * k], [-13, -7]), limb([x, y], [x + 11, y + 12 * k], [13, -7])],
      behind: [],
    };
  return {
    ...base,
    hip: seatHeight,
    areLegsBefore: true,
    legs: [
      limb([-8, -seatHeight - 4], [-13, -seatHeight], [-11, -3], { isLeft: true }),
      limb([8, -seatHeight - 4], [13, -seatHeight], [11, -3]),
    ],
    behind: [],
    before: [limb([-x, y], [-x - 10, y + 12 * k], [-9.5, -6]), limb([x, y], [x + 10, y + 12 * k], [9.5, -6])],
  };
}

function walk(build: Build, isRun: boolean): Posture {
  const { x, y, k } = arms(build);
  const { leg } = build;
  const base = stand(build);
  if (isRun)
    return {
      ...base,
      lean: 11,
      legs: [
        limb([-3, -leg], [-8, -leg * 0.4], [-21, -leg * 0.45], { turn: 70 }),
        limb([4, -leg], [17, -leg * 0.75], [13, -3]),
      ],
      behind: [limb([x - 2, y], [x + 12, y + 12 * k], [x + 18, y - 1 * k])],
      before: [limb([-x + 3, y], [-x - 12, y + 10 * k], [-x - 10, y + 21 * k])],
      headTurn: -7,
    };
  return {
    ...base,
    lean: 2,
    legs: [limb([-4, -leg], [-6, -leg * 0.4], [-13, -3]), limb([4, -leg], [9, -leg * 0.6], [10, -3])],
    behind: [limb([x - 2, y], [x + 8, y + 9 * k], [x + 11, y + 17 * k])],
    before: [limb([-x + 3, y], [-x - 5, y + 10 * k], [-x - 6, y + 21 * k])],
  };
}

function crouch(build: Build): Posture {
  const { x, y, k } = arms(build);
  return {
    ...stand(build),
    hip: 9,
    lean: 3,
    areLegsBefore: true,
    legs: [limb([-8, -10], [-20, -27], [-13, -3], { isLeft: true }), limb([8, -10], [20, -27], [13, -3])],
    behind: [],
    before: [limb([-x, y], [-x - 8, y + 8 * k], [-4, -7]), limb([x, y], [x + 8, y + 8 * k], [5, -7])],
    headDrop: 2,
  };
}

function slump(build: Build, below: Below): Posture {
  const { x, y, k } = arms(build);
  const base = below === 'standing' ? stand(build) : sit(build, below);
  const hang =
    below === 'standing'
      ? {
          behind: [limb([-x, y], [-x - 5, y + 12 * k], [-x - 1, y + 24 * k])],
          before: [limb([x, y], [x + 6, y + 12 * k], [x + 1, y + 24 * k])],
        }
      : {};
  return { ...base, lean: 5, headTurn: 9, headDrop: 6, ...hang };
}

/** How a person of a build holds themselves. Seen from the front, or turned to the right; the figure mirrors it for the left. */
export function postureOf(pose: Pose, build: Build, below: Below = 'standing'): Posture {
  const { x, y, k, hangLeft } = arms(build);
  const base = stand(build);
  const { half, torso } = build;
  switch (pose) {
    case 'stand':
      return base;
    case 'sit':
      return sit(build, below === 'standing' ? 'seat' : below);
    case 'walk':
      return walk(build, false);
    case 'run':
      return walk(build, true);
    case 'slump':
      return slump(build, below);
    case 'crouch':
      return crouch(build);
    case 'reach-up':
      return {
        ...base,
        behind: [hangLeft, limb([x, y], [half + 17, -torso - 4], [half + 10, -torso - 38])],
        headTurn: -3,
      };
    case 'wave':
      return { ...base, behind: [hangLeft, limb([x, y], [half + 20, y + 10], [half + 15, -torso - 10])] };
    case 'point':
      return {
        ...base,
        behind: [hangLeft],
        before: [limb([x - 1, y + 1], [x + 9, y + 5], [half + 17, y - 1])],
      };
    case 'hold':
      return {
        ...base,
        behind: [],
        before: [
          limb([-x, y], [-x - 10, y + 15 * k], [-11, -torso * 0.32]),
          limb([x, y], [x + 10, y + 15 * k], [11, -torso * 0.32]),
        ],
      };
    case 'arms-folded':
      return {
        ...base,
        behind: [],
        before: [
          limb([x, y], [x + 7, y + 17 * k], [-x + 3, y + 9.5 * k]),
          limb([-x, y], [-x - 7, y + 19 * k], [x - 3, y + 11 * k]),
        ],
      };
    case 'hood-up':
      return {
        ...base,
        behind: [],
        before: [
          limb([-x, y], [-x - 9, y + 14 * k], [-4, -torso * 0.26]),
          limb([x, y], [x + 9, y + 14 * k], [4, -torso * 0.26]),
        ],
        headDrop: 2,
      };
    case 'cover-ears':
      return {
        ...base,
        behind: [],
        over: [
          limb([-x, y], [-x - 24, y + 3], [-22.5, -torso - 13]),
          limb([x, y], [x + 24, y + 3], [22.5, -torso - 13]),
        ],
        headDrop: 2,
      };
    default:
      return base;
  }
}
