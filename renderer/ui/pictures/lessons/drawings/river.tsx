import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Fist, Limb, Person, type PersonProps } from './people.tsx';
import { Sheet } from './sheet.tsx';

type Tip = readonly [x: number, y: number];

/** Where the hands are, and the ends of the oars. */
const strokes: Readonly<Record<'level' | 'high' | 'down', { hand: number; left: Tip; right: Tip }>> = {
  level: { hand: -13, left: [-54, 12], right: [56, 12] },
  high: { hand: -24, left: [-50, -52], right: [56, -40] },
  down: { hand: -9, left: [-36, 16], right: [38, 16] },
};

/** A rowing boat, 76 wide, with somebody in it; its water line is at the place. */
function RowBoat({
  x,
  y,
  s = 1,
  turn = 0,
  oars = 'level',
  ...person
}: Pick<PersonProps, 'x' | 'y' | 's' | 'turn' | 'mouth' | 'brow' | 'look'> & {
  oars?: 'level' | 'high' | 'down';
}) {
  const { hand, left, right } = strokes[oars];
  const blade = (x: number, y: number): string => `M${x * 0.8} ${hand + (y - hand) * 0.72}L${x} ${y}`;
  const shafts = `M-11 ${hand}L${left[0]} ${left[1]}M11 ${hand}L${right[0]} ${right[1]}`;
  const blades = blade(...left) + blade(...right);
  return (
    <At x={x} y={y} s={s} turn={turn}>
      <Person x={0} y={4} s={0.86} coat={paint.lamp} {...person} />
      <Ink d={shafts} width={5} />
      <Ink d={shafts} width={2.4} colour={paint.sail} />
      <Ink d={blades} width={11} />
      <Ink d={blades} width={7.4} colour={paint.sail} />
      <Limb
        d={`M-13 -20C-19 -14 -18 ${hand} -13 ${hand}M13 -20C19 -14 18 ${hand} 13 ${hand}`}
        fill={paint.lamp}
        width={5}
      />
      <Fist x={-12} y={hand} r={3.6} />
      <Fist x={12} y={hand} r={3.6} />
      <Cut
        d="M-42 -4C-20 2 24 2 44 -6C42 10 30 20 16 20H-14C-30 20 -40 10 -42 -4Z"
        fill={paint.wood}
        lift={2}
      />
      <Ink d="M-35 5C-16 9 18 9 37 4" width={1.8} colour={paint.paper} />
    </At>
  );
}

/** A rock in water, about 44 wide, with foam at its foot. */
function Rock({ x, y, s = 1 }: { x: number; y: number; s?: number }) {
  return (
    <At x={x} y={y} s={s}>
      <Cut d="M-24 8L-18 -12L-4 -22L10 -16L22 -4L24 8Z" fill={paint.stone} lift={1.5} />
      <Ink d="M-4 -22L0 -4L-8 6M0 -4L12 4" width={1.5} />
      <Ink d="M-30 11c5 -6 9 4 14 -1s9 5 14 0s9 5 14 0s9 4 16 -1" width={3.4} colour={paint.paper} />
    </At>
  );
}

/** Curls of white water. */
function Foam({ at }: { at: readonly (readonly [number, number])[] }) {
  return (
    <Ink
      d={at
        .map(([x, y]) => `M${x} ${y}c6 -12 18 -10 18 -2c0 6 -9 6 -9 0M${x + 20} ${y + 3}c5 -8 14 -6 14 0`)
        .join('')}
      width={2.8}
      colour={paint.paper}
    />
  );
}

function Reeds({ x, y, s = 1 }: { x: number; y: number; s?: number }) {
  return (
    <At x={x} y={y} s={s}>
      <Ink
        d="M0 0C-2 -14 -2 -24 -6 -34M4 0C5 -16 6 -26 8 -40M10 0C12 -10 16 -20 20 -26M-5 0C-8 -8 -12 -14 -16 -18"
        width={2.6}
        colour={paint.tealMark}
      />
      <Ink d="M8 -38V-30M-6 -33L-5 -25" width={5.4} colour={paint.wood} />
    </At>
  );
}

/** The river from above its banks: rocks and rapids on the far side, mud on the near side, open water between. */
export function RiverBanks({ label }: PictureProps) {
  const mud = 'M-6 150C40 136 84 152 132 146C186 138 236 154 326 140V206H-6Z';
  return (
    <Sheet ground={paint.hill} label={label}>
      <Cut d="M-6 34C60 26 110 40 170 32S280 26 326 36V206H-6Z" fill={paint.seaDeep} isBare lift={0} />
      <Cut d="M-6 82C50 72 110 88 170 80S280 74 326 84V206H-6Z" fill={paint.sea} isBare lift={0} />
      <Cut
        d="M-6 34C-6 20 20 8 36 22C50 6 78 10 84 28C104 12 128 18 132 34C150 16 182 16 188 34C206 16 236 18 240 32C258 14 290 14 296 32C308 24 320 26 326 34V-6H-6Z"
        fill={paint.stone}
        lift={1.5}
      />
      <Ink d="M36 22V10M84 28L80 12M132 34L136 16M188 34L186 18M240 32L244 14M296 32L292 16" width={1.5} />
      <Rock x={46} y={62} s={0.9} />
      <Rock x={132} y={58} s={0.74} />
      <Rock x={222} y={64} s={1} />
      <Rock x={292} y={58} s={0.7} />
      <Foam
        at={[
          [76, 58],
          [160, 62],
          [250, 58],
          [6, 54],
          [92, 72],
          [182, 76],
        ]}
      />
      <Ink
        d="M26 112H70M16 126H52M96 120H124M214 104H252M232 118H292M204 130H238"
        width={2.6}
        colour={paint.paper}
      />
      <Ink d="M282 108l10 6l-10 6" width={3} colour={paint.paper} />
      <RowBoat x={160} y={112} s={0.72} mouth="smile" />
      <Cut d={mud} fill={paint.wood} isBare lift={2} />
      <Texture d={mud} kind="dots" colour={paint.line} opacity={0.22} />
      <Cut
        d="M30 172C30 162 88 162 90 172C90 182 32 182 30 172ZM146 182C146 172 206 172 206 182C206 192 148 192 146 182ZM246 168C246 159 298 160 298 168C298 178 246 178 246 168Z"
        fill={paint.clay}
        isBare
        lift={0}
      />
      <Reeds x={24} y={162} s={0.9} />
      <Reeds x={118} y={158} s={0.8} />
      <Reeds x={226} y={160} s={0.9} />
      <Reeds x={304} y={154} s={0.8} />
    </Sheet>
  );
}

/** In the steady stretch. */
export function RiverSteady({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sky} label={label}>
      <Cut d="M-6 76C40 54 90 60 130 72C180 56 250 50 326 74V110H-6Z" fill={paint.hill} isBare lift={1} />
      <Cut d="M-6 92H326V206H-6Z" fill={paint.sea} isBare lift={0} />
      <Cut
        d="M250 30C250 18 259 10 270 10S290 18 290 30S281 50 270 50S250 42 250 30Z"
        fill={paint.lamp}
        isBare
        lift={0}
      />
      <Reeds x={18} y={98} s={0.8} />
      <Reeds x={296} y={98} s={0.8} />
      <Ink
        d="M26 122H74M14 142H58M232 118H292M244 136H304M40 172H92M206 182H268"
        width={2.8}
        colour={paint.paper}
      />
      <RowBoat x={156} y={136} s={1.5} />
      <Ink d="M110 172H204" width={3} colour={paint.paper} />
    </Sheet>
  );
}

/** Above it: too fast, between the rocks. */
export function RiverRapids({ label }: PictureProps) {
  return (
    <Sheet ground={paint.slate} label={label}>
      <Cut
        d="M-6 60C20 30 50 40 64 62C84 40 108 46 118 66H-6ZM200 64C220 34 248 40 262 60C280 34 310 38 326 56V150H200Z"
        fill={paint.stone}
        lift={1.5}
      />
      <Cut d="M-6 62C60 56 110 84 170 104S280 128 326 132V206H-6Z" fill={paint.seaDeep} isBare lift={1.5} />
      <Ink
        d="M8 80C60 84 110 104 150 122M6 100C50 104 90 120 120 134M190 128C230 138 270 144 316 148"
        width={3}
        colour={paint.sea}
      />
      <Rock x={262} y={128} s={1.35} />
      <Rock x={48} y={146} s={1.3} />
      <RowBoat x={160} y={112} s={1.26} turn={19} oars="high" mouth="round" brow="up" />
      <Cut
        d="M-6 176C10 160 26 164 34 174C48 156 74 160 80 174C96 154 126 158 132 172C150 150 182 154 188 172C208 154 236 158 240 174C258 156 284 160 290 174C302 164 316 164 326 172V206H-6Z"
        fill={paint.sea}
        lift={1.5}
      />
      <Foam
        at={[
          [92, 150],
          [196, 158],
          [226, 106],
          [14, 122],
          [286, 158],
          [110, 182],
          [222, 186],
        ]}
      />
    </Sheet>
  );
}

/** Below it: stuck in the mud. */
export function RiverMud({ label }: PictureProps) {
  const mud = 'M-6 112C60 102 130 118 190 108S290 104 326 112V206H-6Z';
  return (
    <Sheet ground={paint.slate} label={label}>
      <Cut d="M-6 70C40 52 100 58 150 68C200 54 270 52 326 68V100H-6Z" fill={paint.hill} isBare lift={1} />
      <Cut d="M-6 86H326V130H-6Z" fill={paint.sea} isBare lift={0} />
      <Ink d="M30 98H70M232 96H276" width={2.4} colour={paint.paper} />
      <Cut d={mud} fill={paint.wood} isBare lift={1.5} />
      <Texture d={mud} kind="dots" colour={paint.line} opacity={0.22} />
      <RowBoat x={160} y={142} s={1.4} turn={-7} oars="down" mouth="flat" brow="worried" />
      <Cut
        d="M84 170C104 154 130 164 152 158C180 152 210 156 238 166C250 190 220 206 160 206S70 194 84 170Z"
        fill={paint.wood}
        isBare
        lift={0}
      />
      <Texture
        d="M84 170C104 154 130 164 152 158C180 152 210 156 238 166C250 190 220 206 160 206S70 194 84 170Z"
        kind="dots"
        colour={paint.line}
        opacity={0.22}
      />
      <Ink d="M84 168C104 154 130 164 152 158C180 152 210 156 238 166" width={1.8} />
      <Cut
        d="M24 160C24 150 74 150 74 160C74 170 26 170 24 160ZM250 182C250 172 302 172 302 182C302 192 250 192 250 182Z"
        fill={paint.clay}
        isBare
        lift={0}
      />
      <Reeds x={36} y={134} s={1.1} />
      <Reeds x={284} y={140} s={1.2} />
      <Reeds x={258} y={124} s={0.8} />
    </Sheet>
  );
}
