import { Cut, Ink, paint, Svg } from './paper.tsx';
import type { PictureProps } from './signInSea.tsx';

const disc = 'M14 60C14 32 34 13 61 13S107 34 107 61 86 107 60 107 14 88 14 60Z';

/** Stop: a mitten held up. */
export function StopHand({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.slate} isBare lift={0} />
      <Cut d="M40 92V44C40 20 80 20 80 44V58C84 50 96 50 94 62L84 86C82 90 80 92 78 92Z" fill={paint.glass} />
      <Cut d="M37 90H81V106H37Z" fill={paint.slateMark} />
      <Ink d="M48 90v16M59 90v16M70 90v16" colour={paint.paper} />
    </Svg>
  );
}

/** Pass: a stone skips on over the water. */
export function PassStone({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.sky} isBare lift={0} />
      <Ink
        d="M12 84C18 56 36 56 42 84C48 64 62 64 68 84C72 72 76 66 82 62"
        width={4}
        colour={paint.slateMark}
      />
      <Ink d="M8 90h14M34 90h16M60 90h16" width={4} colour={paint.seaDeep} />
      <Ink d="M24 101h72" width={3} colour={paint.sea} />
      <Cut d="M80 54C86 44 104 44 111 53C113 62 102 68 92 66C84 66 78 62 80 54Z" fill={paint.stone} />
    </Svg>
  );
}

/** Don't know: a stone that wonders. */
export function Wondering({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.slate} isBare lift={0} />
      <Cut d="M22 74C20 50 34 36 54 36S86 52 84 74 72 106 52 106 24 98 22 74Z" fill={paint.glass} />
      <Ink d="M42 66v.01M66 66v.01" width={6} />
      <Ink d="M35 56q6-3 12-1M60 50q7-4 12 1M45 87q8-3 15 1" width={3.2} />
      <Cut
        d="M74 18H104C109 18 112 21 112 26V36C112 41 109 44 104 44H90L80 52V44H74C69 44 66 41 66 36V26C66 21 69 18 74 18Z"
        fill={paint.paper}
      />
      <Ink d="M78 31v.01M89 31v.01M100 31v.01" width={5} />
    </Svg>
  );
}

/** Home: a small house by the water. */
export function House({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.dawn} isBare lift={0} />
      <Cut d="M32 56H88V98H32Z" fill={paint.paper} />
      <Cut d="M22 58L60 26L98 58Z" fill={paint.clay} />
      <Cut d="M52 72H68V98H52Z" fill={paint.seaDeep} lift={0} />
      <Ink d="M38 66h8v9h-8zM74 66h8v9h-8z" />
      <Ink d="M16 103c8-5 16-5 24 0s16 5 24 0 16-5 24 0 12 4 16 2" width={3.6} colour={paint.seaDeep} />
    </Svg>
  );
}

/** Lock. */
export function Padlock({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.sand} isBare lift={0} />
      <Ink d="M42 58V42C42 18 78 18 78 42V58" width={13} />
      <Ink d="M42 58V42C42 18 78 18 78 42V58" width={9} colour={paint.stone} />
      <Cut d="M30 54H90V88C90 96 86 100 78 100H42C34 100 30 96 30 88Z" fill={paint.lamp} />
      <Ink d="M60 72v.01M60 74v11" width={7} />
    </Svg>
  );
}

/** Hide: a boat behind a rock. */
export function BehindRock({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.sky} isBare lift={0} />
      <Ink d="M46 24V84" width={3.4} colour={paint.wood} />
      <Cut d="M43 28C32 42 26 54 24 66H43Z" fill={paint.sail} />
      <Cut d="M20 74H70L62 90H34Z" fill={paint.wood} />
      <Cut d="M36 100C38 66 56 46 76 46C96 50 104 76 104 100Z" fill={paint.stone} />
      <Ink d="M60 74l8-6M74 88l10-4M84 64l6 3" width={2.6} />
      <Ink d="M14 100h92" width={4} colour={paint.seaDeep} />
    </Svg>
  );
}

/** Staff: a captain's cap. */
export function StaffCap({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.slate} isBare lift={0} />
      <Cut d="M22 48C20 34 40 26 60 26S100 34 98 48L90 66H30Z" fill={paint.paper} />
      <Cut d="M30 62H90V78H30Z" fill={paint.seaDeep} />
      <Cut d="M24 80C36 74 84 74 96 80C92 92 76 96 60 96S28 92 24 80Z" fill={paint.slateMark} />
      <Ink d="M60 62v14M53 70q7 8 14 0M56 65h8" width={2.6} colour={paint.lamp} />
    </Svg>
  );
}
