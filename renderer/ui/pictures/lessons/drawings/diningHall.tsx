import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Fist, Limb, Person } from './people.tsx';
import { FloorBoards, Sheet } from './sheet.tsx';

/** A tray with a bowl and a cup, held before the body. */
function Tray({ x, y }: { x: number; y: number }) {
  return (
    <At x={x} y={y}>
      <Cut d="M-6 -9H6C6 -3 3 0 0 0S-6 -3 -6 -9Z" fill={paint.paper} lift={0} />
      <Cut d="M-15 0H15V4H-15Z" fill={paint.clay} lift={0} />
    </At>
  );
}

/** The hatch with the one who serves: behind the counter, a flat hand up: no. */
function Hatch() {
  return (
    <>
      <Cut d="M8 20H96V78H8Z" fill={paint.slate} lift={1} />
      <Person
        x={58}
        y={84}
        s={0.9}
        coat={paint.paper}
        head={paint.stone}
        look={-3}
        mouth="flat"
        before={
          <>
            <Cut d="M-13 -53C-16 -68 16 -68 13 -53Z" fill={paint.paper} lift={0} />
            <Limb d="M-12 -24C-22 -22 -24 -32 -24 -38" fill={paint.paper} />
            <Cut d="M-30 -44C-31 -52 -18 -52 -18 -44L-19 -38H-29Z" fill={paint.stone} lift={0} />
            <Limb d="M12 -24C18 -18 14 -12 8 -10" fill={paint.paper} />
          </>
        }
      />
      <Cut d="M2 78H104V88H2Z" fill={paint.wood} lift={1.5} />
      <Cut d="M72 78C72 68 96 68 96 78Z" fill={paint.glass} lift={0} />
      <Ink d="M84 68v-4" width={2.4} />
    </>
  );
}

/** A sign that has changed: one picture is struck out, another is below it. */
function ChangedSign() {
  return (
    <At x={142} y={46}>
      <Ink d="M-16 -30V-56M16 -30V-56" width={1.8} />
      <Cut d="M-28 -30H28V32H-28Z" fill={paint.paper} lift={1.5} />
      <Cut d="M-20 -24H20V-4H-20Z" fill={paint.slate} lift={0} />
      <Cut d="M-9 -18H9C9 -11 5 -9 0 -9S-9 -11 -9 -18Z" fill={paint.stone} lift={0} />
      <Ink d="M-17 -7L17 -21M-17 -21L17 -7" width={2.6} colour={paint.slateMark} />
      <Ink d="M0 -1V7M-4 4L0 8L4 4" width={2.4} />
      <Cut d="M-20 11H20V28H-20Z" fill={paint.lamp} lift={0} />
      <Cut d="M-7 14H7L5 25H-5Z" fill={paint.paper} lift={0} />
    </At>
  );
}

/**
 * A busy dining hall with six sparks to find: told no at the hatch, a changed sign, a bright light, noise, a crowd at a table, waiting in
 * a queue. None of them hides another, so that each can be pressed.
 */
export function DiningHallSparks({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sail} label={label}>
      <Cut d="M-6 92H326V124H-6Z" fill={paint.teal} isBare lift={0} />
      <FloorBoards y={118} fill={paint.dawn} />
      <path d="M208 22L172 118H272L244 22Z" fill={paint.lamp} opacity={0.32} />
      <Hatch />
      <ChangedSign />
      <Ink d="M226 -6V10" width={3} />
      <Cut d="M206 10H246L252 22H200Z" fill={paint.seaDeep} lift={1.5} />
      <Cut d="M208 22H244V28H208Z" fill={paint.lamp} lift={0} />
      <Ink d="M199 34l-9 8M209 36l-4 12M226 37V50M243 36l4 12M253 34l9 8" width={2.8} />
      <At x={298} y={54} s={1.1}>
        <Cut d="M-14 -22H14V22H-14Z" fill={paint.slateMark} lift={1.5} />
        <Cut d="M-9 7a9 9 0 1 0 18 0a9 9 0 1 0 -18 0" fill={paint.stone} lift={0} />
        <Ink d="M0 7v.01M0 -13v.01" width={6} />
        <Ink d="M-20 -8c-4 6 -4 12 0 18M-27 -13c-6 9 -6 19 0 28" width={2.6} />
      </At>
      <Person
        x={28}
        y={152}
        s={0.94}
        coat={paint.lamp}
        look={1}
        up={4}
        mouth="down"
        brow="worried"
        before={
          <>
            <Limb d="M-12 -22C-10 -14 -4 -12 2 -12M12 -22C14 -16 12 -12 10 -11" fill={paint.lamp} />
            <Tray x={8} y={-14} />
          </>
        }
      />
      <Person
        x={56}
        y={190}
        s={1}
        coat={paint.seaDeep}
        head={paint.plum}
        look={-4}
        mouth="flat"
        before={
          <>
            <Limb d="M-12 -22C-14 -14 -10 -11 -6 -11M12 -22C10 -14 4 -12 0 -12" fill={paint.seaDeep} />
            <Tray x={-6} y={-13} />
          </>
        }
      />
      <Person
        x={94}
        y={192}
        s={1.02}
        coat={paint.leaf}
        look={-2}
        up={2}
        mouth="flat"
        brow="worried"
        before={
          <>
            <Limb d="M-12 -22C-14 -14 -10 -11 -6 -11M12 -22C10 -14 4 -12 0 -12" fill={paint.leaf} />
            <Tray x={-6} y={-13} />
          </>
        }
      />
      <Person
        x={132}
        y={194}
        s={1.04}
        coat={paint.clay}
        head={paint.sail}
        look={-4}
        mouth="flat"
        before={
          <>
            <Limb d="M-12 -22C-14 -14 -10 -11 -6 -11M12 -22C10 -14 4 -12 0 -12" fill={paint.clay} />
            <Tray x={-6} y={-13} />
          </>
        }
      />
      <Person x={196} y={144} s={0.84} coat={paint.plumMark} look={4} mouth="laugh" />
      <Person x={226} y={140} s={0.84} coat={paint.seaDeep} head={paint.sail} look={-2} mouth="smile" />
      <Person x={254} y={142} s={0.84} coat={paint.lamp} head={paint.plum} look={3} mouth="laugh" brow="up" />
      <Person x={284} y={144} s={0.84} coat={paint.leaf} look={-4} mouth="round" />
      <Cut d="M176 138H308L318 152H166Z" fill={paint.wood} lift={2} />
      <Ink d="M186 152V190M298 152V190" width={5} />
      <Cut
        d="M196 134H212C212 141 208 144 204 144S196 141 196 134ZM262 134H278C278 141 274 144 270 144S262 141 262 134Z"
        fill={paint.paper}
        lift={0}
      />
      <Cut d="M234 130H244V144H234Z" fill={paint.sea} lift={0} />
      <Person x={214} y={194} s={0.9} coat={paint.clay} isAway />
      <Person x={244} y={196} s={0.94} coat={paint.glassShade} head={paint.stone} isAway />
      <Person
        x={274}
        y={194}
        s={0.9}
        coat={paint.plumMark}
        head={paint.sail}
        isAway
        before={
          <>
            <Limb d="M14 -22C24 -26 26 -36 24 -42" fill={paint.plumMark} />
            <Fist x={24} y={-45} fill={paint.sail} />
          </>
        }
      />
    </Sheet>
  );
}
