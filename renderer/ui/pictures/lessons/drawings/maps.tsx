import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Pebble } from './people.tsx';
import { Sheet } from './sheet.tsx';

/** An arrow that points to the right from -28 to 28, thick enough to be seen from the back of a room. */
function LongArrow({ x, y, turn = 0, s = 1 }: { x: number; y: number; turn?: number; s?: number }) {
  return (
    <At x={x} y={y} turn={turn} s={s}>
      <Cut d="M-28 -4H12V-11L28 0L12 11V4H-28Z" fill={paint.lamp} lift={1.2} />
    </At>
  );
}

/** Water in a frame of 44 by 40: still, rolling or high. */
function WaterCard({
  x,
  y,
  s = 1,
  kind,
}: {
  x: number;
  y: number;
  s?: number;
  kind: 'still' | 'rolling' | 'high';
}) {
  const water = {
    still: 'M-22 8H22V20H-22Z',
    rolling: 'M-22 8C-14 -4 -8 -4 0 4S14 10 22 0V20H-22Z',
    high: 'M-22 10C-12 10 -12 -16 6 -16C14 -16 16 -10 12 -7C8 -10 4 -4 8 1C12 6 18 6 22 2V20H-22Z',
  }[kind];
  return (
    <At x={x} y={y} s={s}>
      <Cut d="M-22 -20H22V20H-22Z" fill={paint.sky} lift={1.5} />
      <Cut d={water} fill={kind === 'still' ? paint.sea : paint.seaDeep} lift={0} />
      {kind === 'still' ? (
        <Ink d="M-12 14H-2M4 15H14" width={1.8} colour={paint.paper} />
      ) : (
        <Ink
          d={kind === 'high' ? 'M-10 6C-8 -4 -2 -10 6 -10' : 'M-12 4C-6 -1 -4 1 2 6'}
          width={1.8}
          colour={paint.paper}
        />
      )}
    </At>
  );
}

/** The map of feelings as a sea chart: pleasant across, energy upwards. */
export function FeelingMap({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sail} label={label}>
      <Ink
        d="M40 12V188M80 12V188M120 12V188M200 12V188M240 12V188M280 12V188M12 40H308M12 70H308M12 130H308M12 160H308"
        width={0.9}
        colour={paint.dawn}
      />
      <Ink
        d="M62 62C74 44 106 40 116 56C126 74 96 86 80 80C68 78 56 72 62 62ZM72 62C82 52 100 50 106 60C108 70 94 74 84 72C76 71 70 68 72 62Z"
        width={1.3}
        colour={paint.sea}
      />
      <Ink
        d="M204 134C216 118 256 120 264 136C266 152 226 160 212 152C202 148 200 140 204 134ZM216 137C226 128 248 129 252 138C252 147 228 149 220 145Z"
        width={1.3}
        colour={paint.sea}
      />
      <Ink
        d="M214 52c8 -7 16 7 24 0s16 7 24 0M222 64c8 -7 16 7 24 0M62 140c8 -7 16 7 24 0s16 7 24 0M74 152c8 -7 16 7 24 0"
        width={1.6}
        colour={paint.sea}
      />
      <Ink d="M62 100H258M160 44V156" width={3} />
      <Ink d="M252 93l8 7l-8 7M153 51l7 -8l7 8" width={3} />
      <At x={160} y={100}>
        <Cut d="M-17 0a17 17 0 1 0 34 0a17 17 0 1 0 -34 0" fill={paint.paper} lift={1.4} />
        <Cut d="M0 -24L5 -5L24 0L5 5L0 24L-5 5L-24 0L-5 -5Z" fill={paint.lamp} lift={0} />
        <Cut d="M0 -24L5 -5L0 0ZM24 0L5 5L0 0ZM0 24L-5 5L0 0ZM-24 0L-5 -5L0 0Z" fill={paint.wood} lift={0} />
      </At>
      <Pebble x={36} y={100} s={1.25} mouth="down" brow="worried" />
      <Pebble x={284} y={100} s={1.25} mouth="smile" />
      <WaterCard x={160} y={24} s={0.78} kind="high" />
      <WaterCard x={160} y={177} s={0.78} kind="still" />
    </Sheet>
  );
}

/** The two questions: how nice, and then how much energy. */
export function TwoQuestions({ label }: PictureProps) {
  return (
    <Sheet ground={paint.teal} print={{ kind: 'waves', colour: paint.tealMark }} label={label}>
      <At x={88} y={100} turn={-1.5}>
        <Cut d="M-68 -78H68V78H-68Z" fill={paint.paper} lift={3} />
        <Pebble x={-44} y={-18} s={1.25} mouth="down" brow="worried" />
        <Pebble x={0} y={-18} s={1.25} mouth="flat" />
        <Pebble x={44} y={-18} s={1.25} mouth="smile" />
        <Ink d="M-44 34H44" width={4} />
        <Ink d="M-44 34v.01M0 34v.01M44 34v.01" width={13} />
        <Ink d="M-44 34v.01M0 34v.01M44 34v.01" width={8.5} colour={paint.lamp} />
      </At>
      <At x={232} y={100} turn={1.5}>
        <Cut d="M-68 -78H68V78H-68Z" fill={paint.paper} lift={3} />
        <WaterCard x={18} y={-49} s={1} kind="high" />
        <WaterCard x={18} y={0} s={1} kind="rolling" />
        <WaterCard x={18} y={49} s={1} kind="still" />
        <Ink d="M-34 -49V49" width={4} />
        <Ink d="M-34 -49v.01M-34 0v.01M-34 49v.01" width={13} />
        <Ink d="M-34 -49v.01M-34 0v.01M-34 49v.01" width={8.5} colour={paint.sea} />
      </At>
    </Sheet>
  );
}

/** Five sizes as five stones in a row, from tiny to huge. */
export function SizeDots({ label }: PictureProps) {
  const dots = [
    [22, 6],
    [55, 13],
    [104, 22],
    [172, 32],
    [259, 42],
  ] as const;
  return (
    <Sheet ground={paint.sky} label={label}>
      <Cut d="M-6 154C60 150 120 158 200 154S290 150 326 154V206H-6Z" fill={paint.dawn} isBare lift={1.5} />
      {dots.map(([x, r]) => (
        <At key={x} x={x} y={158 - r}>
          <Cut
            d={`M${-r} ${r * 0.1}C${-r} ${-r * 0.7} ${-r * 0.6} ${-r} 0 ${-r}S${r * 1.05} ${-r * 0.6} ${r} ${r * 0.1}S${r * 0.5} ${r} 0 ${r}S${-r} ${r * 0.7} ${-r} ${r * 0.1}Z`}
            fill={paint.seaDeep}
            lift={2}
          />
          <Ink
            d={`M${-r * 0.55} ${-r * 0.3}Q${-r * 0.4} ${-r * 0.62} ${-r * 0.05} ${-r * 0.68}`}
            width={Math.max(1.4, r * 0.09)}
            colour={paint.sea}
          />
        </At>
      ))}
      <Ink d="M20 180H296M288 174l9 6l-9 6" width={2.4} colour={paint.wood} />
    </Sheet>
  );
}

/** From one blurred word to the closer one: seen through a lens, the scribble is three different things. */
export function CloserWords({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sand} print={{ kind: 'dots', colour: paint.sandMark }} label={label}>
      <At x={80} y={98}>
        <Cut
          d="M-58 -4C-58 -36 -34 -48 0 -48S58 -36 58 -4S34 36 8 36H-12L-34 56L-30 33C-48 28 -58 16 -58 -4Z"
          fill={paint.slate}
          lift={3}
        />
        <Ink
          d="M-34 0C-40 -22 -10 -34 2 -18C14 -2 -24 14 -20 -6C-16 -26 26 -34 32 -12C36 8 -2 20 4 0C8 -14 34 -10 30 6C26 20 -10 22 -26 12"
          width={4.6}
          colour={paint.slateMark}
        />
      </At>
      <LongArrow x={163} y={96} s={0.74} />
      <Ink d="M186 82C196 66 202 54 212 48M188 96H212M186 110C196 126 202 138 212 146" width={3} />
      <At x={262} y={44}>
        <Cut d="M-42 -28H42V28H-42Z" fill={paint.paper} lift={2} />
        <Pebble x={-18} y={0} s={1.1} mouth="down" brow="worried" />
        <Cut
          d="M18 -16C22 -8 27 -2 27 5C27 12 23 15 18 15S9 12 9 5C9 -2 14 -8 18 -16Z"
          fill={paint.sea}
          lift={0}
        />
      </At>
      <At x={262} y={100}>
        <Cut d="M-48 -24H48V24H-48Z" fill={paint.lamp} lift={3.5} />
        <Cut d="M-42 -19H42V19H-42Z" fill={paint.paper} lift={0} />
        <Pebble x={-26} y={2} s={0.9} mouth="flat" brow="worried" />
        <Ink d="M-4 -14V14" width={1.8} colour={paint.wood} />
        <Pebble x={12} y={2} s={0.66} fill={paint.plum} mouth="smile" />
        <Pebble x={30} y={2} s={0.66} fill={paint.sail} mouth="smile" />
      </At>
      <At x={262} y={156}>
        <Cut d="M-42 -28H42V28H-42Z" fill={paint.paper} lift={2} />
        <Pebble x={-18} y={0} s={1.1} mouth="flat" brow="stern" />
        <Ink d="M8 -12L20 -6L10 2L24 4L14 14" width={3.4} colour={paint.plumMark} />
      </At>
    </Sheet>
  );
}
