import { Figure } from './Figure.tsx';
import { Cut, Ink, paint, Svg } from './paper.tsx';
import type { PictureProps } from './signInSea.tsx';

const ground = 'M12 60C12 32 34 12 62 13S108 34 107 62 84 108 58 107 12 88 12 60Z';

/** My things: a notebook with a ribbon. */
export function Notebook({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={ground} fill={paint.sand} isBare lift={0} />
      <Cut d="M36 22H88C92 22 94 24 94 28V94C94 98 92 100 88 100H36Z" fill={paint.seaDeep} />
      <Cut d="M42 28H88V94H42Z" fill={paint.paper} lift={1} />
      <Cut d="M28 22H40V100H28C25 100 24 98 24 95V27C24 24 25 22 28 22Z" fill={paint.clay} lift={1.5} />
      <Ink d="M50 44h30M50 56h22M50 68h26" width={2.6} colour={paint.slateMark} />
      <Cut d="M76 22H86V56L81 50L76 56Z" fill={paint.lamp} lift={1} />
      <Ink d="M29 36h6M29 52h6M29 68h6M29 84h6" width={2.4} colour={paint.paper} />
    </Svg>
  );
}

/** My check-ins: a leaf of days with a dot on some. */
export function DaysLeaf({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={ground} fill={paint.sky} isBare lift={0} />
      <Cut d="M22 32H98V98C98 100 97 101 95 101H25C23 101 22 100 22 98Z" fill={paint.paper} />
      <Cut d="M22 32C22 28 24 26 28 26H92C96 26 98 28 98 32V42H22Z" fill={paint.clay} lift={1} />
      <Ink d="M40 20v12M80 20v12" width={4} colour={paint.wood} />
      <Ink d="M22 61H98M22 81H98M47 42V101M73 42V101" width={1.6} colour={paint.stone} />
      <Ink d="M40 55v.01M55 74v.01M86 49v.01M66 94v.01M35 90v.01" width={9} colour={paint.seaDeep} />
    </Svg>
  );
}

/** My toolbox: a wooden box with a few things looking out. */
export function ToolBox({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={ground} fill={paint.teal} isBare lift={0} />
      <Cut d="M30 62V44C30 36 44 36 44 44V62Z" fill={paint.glass} />
      <Cut d="M76 62L72 34C80 28 92 32 94 40L90 62Z" fill={paint.lamp} />
      <Ink d="M44 60V42C44 26 76 26 76 42V60" width={8} colour={paint.line} />
      <Ink d="M44 60V42C44 26 76 26 76 42V60" width={4.6} colour={paint.wood} />
      <Cut d="M18 58H102V96C102 99 100 101 97 101H23C20 101 18 99 18 96Z" fill={paint.wood} />
      <Cut d="M18 58H102V70H18Z" fill={paint.clay} lift={1} />
      <Cut d="M52 64H68V80H52Z" fill={paint.paper} lift={1} />
      <Ink d="M60 70v4" width={3.6} />
    </Svg>
  );
}

/** My aim: a ladder against the harbour wall, with a lamp above. */
export function LadderUp({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={ground} fill={paint.dawn} isBare lift={0} />
      <Cut d="M72 40H106V98H72Z" fill={paint.stone} />
      <Ink d="M72 58h34M72 78h34M88 40v18M98 58v20M84 78v20" width={1.8} colour={paint.slateMark} />
      <Cut d="M80 18C80 12 94 12 94 18V32H80Z" fill={paint.lamp} />
      <Ink d="M87 32v8M78 40h18" width={3.4} />
      <Ink d="M30 100L66 36M46 100L82 36" width={6.4} />
      <Ink d="M30 100L66 36M46 100L82 36" width={3.4} colour={paint.wood} />
      <Ink d="M36 90h16M43 77h16M50 64h16M58 51h16" width={5} />
      <Ink d="M36 90h16M43 77h16M50 64h16M58 51h16" width={2.4} colour={paint.wood} />
      <Ink d="M14 103c8-5 16-5 24 0s16 5 24 0 16-5 24 0 12 4 18 2" width={3.6} colour={paint.seaDeep} />
    </Svg>
  );
}

/** Words I use: pebbles that were picked up, each with its own mark. */
export function WordPebbles({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={ground} fill={paint.slate} isBare lift={0} />
      <Cut d="M22 84C20 70 34 62 48 66S66 84 58 94 24 98 22 84Z" fill={paint.stone} />
      <Cut d="M60 84C60 70 76 64 90 70S104 94 92 100 62 98 60 84Z" fill={paint.glass} />
      <Cut d="M38 50C38 36 54 28 70 34S88 58 76 66 40 66 38 50Z" fill={paint.sail} />
      <Ink d="M52 46h20M50 55h14M34 80h16M72 82h18M74 91h10" width={3} />
    </Svg>
  );
}

/** Who opened my check-ins: an open envelope beside the one who read it. */
export function EnvelopeOpened({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={ground} fill={paint.plum} isBare lift={0} />
      <Figure x={88} foot={102} scale={1.1} coat={paint.leaf} head={paint.glass} />
      <Cut d="M14 58L42 34L70 58V94H14Z" fill={paint.sail} />
      <Cut d="M22 46H62V80H22Z" fill={paint.paper} lift={1} />
      <Ink d="M30 56h24M30 65h16" width={2.6} colour={paint.slateMark} />
      <Cut d="M14 58L42 80L70 58V94C70 96 69 97 67 97H17C15 97 14 96 14 94Z" fill={paint.paper} lift={1} />
    </Svg>
  );
}

const placeLines = {
  desk: 'M3 12h26M6 12v15M26 12v15M6 19h9v-7M19 12V7h5v5',
  class: 'M5 5h22v22H5zM16 5v22M5 16h22',
  outside:
    'M16 28V18M16 21l-4-3M16 19c-7 1-10-3-9-7 .6-2.6 2.6-3.6 4-3.6C11 4 19 2.600 21 7c3-.4 5 2 4.500 5-.5 4-4.500 6.500-9.500 7z',
} as const;

/** Where a tool can be used, as a line drawing: a desk, a window, a tree. */
export function PlaceIcon({ place }: { place: keyof typeof placeLines }) {
  return (
    <Svg viewBox="0 0 32 32" className="hb-icon">
      <path d={placeLines[place]} />
    </Svg>
  );
}
