import type { CastId } from '@harbour/shared/domain/lesson/drawingIds';
import type { ReactNode } from 'react';
import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import { type Build, builds } from './build.ts';
import * as hair from './hair.tsx';
import * as hats from './hats.tsx';
import * as worn from './worn.tsx';

/** What someone is known by. Marks on the head are drawn in its box of 100 by 100, those on the coat from the hips up. */
export interface Look {
  build: Build;
  coat: string;
  legs?: string;
  shoe?: string;
  /** Which stone the head is. */
  tone: 'glass' | 'stone' | 'plum' | 'sky' | 'slate' | 'teal';
  coatMarks?: (build: Build) => ReactNode;
  coatAway?: (build: Build) => ReactNode;
  /** Behind the head and the coat: plaits, a bun. */
  behind?: ReactNode;
  /** Moves with the face: glasses, a beard. */
  face?: ReactNode;
  /** Stays on under a hood: a headscarf is never taken off. */
  under?: ReactNode;
  /** On top: hats, hair; not under a hood. */
  top?: ReactNode;
  /** The back of the head, where it is not the same as `top`. */
  away?: ReactNode;
}

const straps = ({ torso, half }: Build): ReactNode => (
  <Ink d={`M${-half + 5} ${-torso + 9}L${half - 3} -8`} width={4} colour={paint.wood} />
);

/** Everyone, so that nobody in a lesson is without a drawing. */
export const looks: Readonly<Record<CastId, Look>> = {
  asha: {
    build: builds.primary,
    coat: paint.lamp,
    tone: 'glass',
    top: <hair.Fringe fill={paint.plumMark} />,
    away: <hair.HairBack fill={paint.plumMark} />,
    face: <worn.RoundGlasses />,
    coatMarks: ({ torso }) => <worn.KiteBadge y={-torso * 0.36} />,
  },
  milo: {
    build: builds.primary,
    coat: paint.seaDeep,
    tone: 'slate',
    top: <hats.Beanie />,
  },
  tess: {
    build: builds.primary,
    coat: paint.plumMark,
    tone: 'plum',
    behind: <hair.RopePlaits />,
    top: <hair.Parting fill={paint.wood} />,
    away: (
      <>
        <hair.HairBack fill={paint.wood} />
        <hair.RopePlaits />
      </>
    ),
  },
  dev: {
    build: builds.between,
    coat: paint.leaf,
    tone: 'teal',
    top: <hats.CapBackwards />,
    away: <hats.CapFromBehind />,
    coatMarks: ({ torso, half }) => (
      <Ink d={`M${-half + 2} ${-torso * 0.36}H${half - 2}`} width={5} colour={paint.paper} />
    ),
  },
  jay: {
    build: builds.secondary,
    coat: paint.slateMark,
    legs: paint.line,
    tone: 'stone',
    top: <hats.FlatCap />,
    coatMarks: ({ torso }) => (
      <>
        <Ink d={`M0 ${-torso + 8}V2`} width={2} colour={paint.paper} />
        <Ink d={`M-12 ${-torso * 0.3}h6M6 ${-torso * 0.3}h6`} width={2} colour={paint.paper} />
      </>
    ),
  },
  zara: {
    build: builds.secondary,
    coat: paint.clay,
    tone: 'sky',
    under: <hats.Headscarf />,
    away: <hats.HeadscarfBack />,
    coatMarks: ({ torso, half }) => <worn.ScarfEnd y={-torso + 8} half={half} />,
  },
  kofi: {
    build: builds.secondary,
    coat: paint.tealMark,
    tone: 'glass',
    top: <hair.FlatTop />,
    away: <hair.FlatTop isBack />,
    coatMarks: ({ torso, half }) => <worn.NeckHeadphones y={-torso + 9} half={half} />,
  },
  ellie: {
    build: builds.between,
    coat: paint.sea,
    tone: 'plum',
    behind: <hair.LongHair />,
    top: <hair.LongFringe />,
    away: <hair.LongHairBack />,
    coatMarks: (build) => <worn.Satchel {...build} />,
    coatAway: straps,
  },
  'mr-okoro': {
    build: builds.adult,
    coat: paint.slateMark,
    legs: paint.line,
    tone: 'stone',
    face: <worn.Beard />,
    coatMarks: ({ torso }) => <worn.ShirtAndTie y={-torso + 4} />,
  },
  'miss-lane': {
    build: builds.adult,
    coat: paint.plumMark,
    tone: 'teal',
    behind: <hair.Bun />,
    top: <hair.Parting fill={paint.clay} />,
    away: (
      <>
        <hair.Bun />
        <hair.HairBack fill={paint.clay} />
      </>
    ),
    coatMarks: ({ torso }) => <worn.Lanyard y={-torso + 7} />,
  },
  sam: {
    build: builds.adult,
    coat: paint.sail,
    legs: paint.seaDeep,
    tone: 'glass',
    top: <hair.Tufts />,
    away: <hair.Tufts />,
    coatMarks: (build) => (
      <>
        <worn.Dungarees {...build} />
        <worn.Lanyard y={-build.torso + 7} />
      </>
    ),
    coatAway: (build) => <worn.Dungarees {...build} />,
  },
  'pupil-one': {
    build: builds.between,
    coat: paint.sand,
    tone: 'sky',
    top: <hair.Quiff />,
    away: <hair.Quiff />,
    coatMarks: ({ torso, half }) => (
      <Texture
        d={`M${-half + 2} 0V${-torso * 0.66}H${half - 2}V0Z`}
        kind="stripes"
        colour={paint.sandMark}
        opacity={0.8}
      />
    ),
  },
  'pupil-two': {
    build: builds.between,
    coat: paint.hill,
    tone: 'plum',
    behind: <hair.TwoBuns />,
    top: <hair.Parting fill={paint.line} />,
    away: (
      <>
        <hair.TwoBuns />
        <hair.HairBack fill={paint.line} />
      </>
    ),
  },
  'pupil-three': {
    build: builds.between,
    coat: paint.slate,
    tone: 'glass',
    top: <hats.Headband />,
    away: <hats.Headband />,
    coatMarks: ({ torso }) => <Ink d={`M-5 ${-torso * 0.42}h10M-5 ${-torso * 0.3}h10`} width={2.4} />,
  },
  friend: {
    build: builds.between,
    coat: paint.clay,
    tone: 'teal',
    behind: <hair.Curls />,
    top: <hair.CurlyFringe />,
    away: <hair.CurlsBack />,
    coatMarks: ({ torso }) => (
      <Ink d={`M-13 ${-torso * 0.5}H13M-15 ${-torso * 0.26}H15`} width={3} colour={paint.paper} />
    ),
  },
  driver: {
    build: builds.adult,
    coat: paint.seaDeep,
    legs: paint.line,
    tone: 'plum',
    top: <hats.PeakedCap />,
    coatMarks: ({ torso, half }) => <worn.Vest torso={torso} half={half} />,
    coatAway: ({ torso, half }) => <worn.Vest torso={torso} half={half} />,
  },
  coach: {
    build: builds.adult,
    coat: paint.leaf,
    tone: 'stone',
    top: <hats.BrimmedCap />,
    coatMarks: ({ torso, half }) => (
      <>
        <Ink
          d={`M${-half + 3} ${-torso * 0.6}L${-half + 3} 0M${half - 3} ${-torso * 0.6}V0`}
          width={3}
          colour={paint.paper}
        />
        <Ink d={`M-10 ${-torso + 7}L0 ${-torso * 0.46}L10 ${-torso + 7}`} width={1.8} />
        <Cut d={`M-4 ${-torso * 0.46}a4 4 0 1 0 8 0h5v-4h-9a4 4 0 0 0 -4 4Z`} fill={paint.lamp} lift={0} />
      </>
    ),
  },
};
