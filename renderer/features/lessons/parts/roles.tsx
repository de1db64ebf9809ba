import { Figure } from '../../../ui/pictures/Figure.tsx';
import { Cut, Ink, paint, Svg } from '../../../ui/pictures/paper.tsx';

const PEBBLES = [
  'M12 58C14 30 40 8 70 14C98 20 112 44 106 72C100 98 74 112 46 106C22 100 10 82 12 58Z',
  'M14 62C10 34 36 10 64 12C94 14 110 36 108 62C106 92 86 110 56 108C32 106 18 88 14 62Z',
] as const;
const GROUNDS = [paint.sand, paint.teal, paint.slate, paint.plum] as const;
const COATS = [paint.seaDeep, paint.lamp, paint.wood, paint.leaf, paint.plumMark, paint.slateMark] as const;

function pick<Thing>(things: readonly [Thing, ...Thing[]], at: number): Thing {
  return things[at % things.length] ?? things[0];
}

/** Somebody by what they are: two stones, nobody's age, skin or gender. `at` only tells one from the next. */
export function RoleStone({ at }: { at: number }) {
  return (
    <Svg viewBox="0 0 120 120">
      <Cut d={pick(PEBBLES, at)} fill={pick(GROUNDS, at)} isBare lift={0} />
      <Figure
        x={60}
        foot={104}
        scale={1.4}
        coat={pick(COATS, at)}
        head={at % 2 ? paint.sail : paint.glass}
        lean={(at % 3) * 3 - 3}
      />
    </Svg>
  );
}

/** A stone for whoever or whatever it stands for: a role, a pet, a team or a place. */
export function Pebble({ at }: { at: number }) {
  return (
    <Svg viewBox="0 0 120 120">
      <Cut d={pick(PEBBLES, at)} fill={pick(COATS, at)} lift={3} />
      <Ink
        d={at % 2 ? 'M40 46v.01M52 38v.01M78 74v.01' : 'M36 66v.01M76 40v.01M84 50v.01'}
        width={7}
        colour={paint.paper}
      />
    </Svg>
  );
}

/** A place to be: a post by the water with a pennant; `at` only tells one from the next. */
export function PlaceStone({ at }: { at: number }) {
  return (
    <Svg viewBox="0 0 120 120">
      <Cut d={pick(PEBBLES, at + 1)} fill={pick(GROUNDS, at + 1)} isBare lift={0} />
      <Cut d="M56 24H63V92H56Z" fill={paint.wood} />
      <Cut d="M63 26C76 22 84 34 98 28C94 38 96 44 98 52C84 56 76 46 63 52Z" fill={pick(COATS, at + 1)} />
      <Ink d="M22 92c9-8 18-8 27 0s18 8 27 0 15-7 22-1" width={4} colour={paint.seaDeep} />
      <Ink d="M32 102c8-6 16-6 24 0s16 6 24 0" width={3} colour={paint.sea} />
    </Svg>
  );
}

/** One small step: stones that lead over the water. */
export function SteppingStones() {
  return (
    <Svg viewBox="0 0 120 120">
      <Cut d={PEBBLES[1]} fill={paint.sky} isBare lift={0} />
      <Cut d="M20 88C20 80 30 76 40 77S56 84 54 91 40 98 32 97 20 94 20 88Z" fill={paint.stone} />
      <Cut d="M50 66C50 59 58 56 66 57S80 63 78 69 66 75 60 74 50 71 50 66Z" fill={paint.stone} />
      <Cut d="M76 46C76 41 82 38 88 39S98 44 97 48 88 53 83 52 76 50 76 46Z" fill={paint.lamp} />
      <Ink d="M22 60c7-5 12-5 18 0M84 92c7-5 12-5 18 0" width={3} colour={paint.seaDeep} />
    </Svg>
  );
}
