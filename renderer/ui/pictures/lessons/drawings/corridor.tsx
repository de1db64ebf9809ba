import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Bag, FoldedArms, Hood, RunningLegs } from './clues.tsx';
import { Fist, Limb, Person } from './people.tsx';
import { FloorBoards, Sheet } from './sheet.tsx';

function Lockers() {
  const doors = [
    { x: 8, fill: paint.sea },
    { x: 34, fill: paint.glassShade },
    { x: 60, fill: paint.sea },
  ];
  return (
    <>
      {doors.map(({ x, fill }) => (
        <g key={x}>
          <Cut d={`M${x} 22H${x + 26}V118H${x}Z`} fill={fill} lift={0} />
          <Ink d={`M${x + 8} 32h10M${x + 8} 38h10M${x + 20} 70v8`} width={1.8} />
        </g>
      ))}
    </>
  );
}

/**
 * A corridor between lessons, with six people who each give a clue: hood up, laughing loudly, looking away, arms folded, rushing,
 * sitting alone. None of them hides another, so that each can be pressed.
 */
export function CorridorClues({ label }: PictureProps) {
  const hood = Hood({ coat: paint.slateMark });
  return (
    <Sheet ground={paint.sail} label={label}>
      <Cut d="M-6 84H326V120H-6Z" fill={paint.teal} isBare lift={0} />
      <Ink d="M-6 84H326" width={1.4} />
      <FloorBoards y={118} />
      <Ink d="M-6 150H326M60 118L30 206M150 118L146 206M238 118L266 206" width={1.1} colour={paint.dawn} />
      <Lockers />
      <Cut d="M104 18H172V68H104Z" fill={paint.sky} lift={1} />
      <Cut d="M104 58C122 46 140 60 172 50V68H104Z" fill={paint.hill} lift={0} />
      <Ink d="M138 18V68" width={1.8} />
      <Cut d="M190 16H240V118H190Z" fill={paint.wood} lift={1.5} />
      <Cut d="M200 26H230V62H200Z" fill={paint.sky} lift={0} />
      <Ink d="M233 74v8" width={3} />
      <Cut d="M256 20H308V60H256Z" fill={paint.dawn} lift={1} />
      <Cut d="M262 26H278V42H262Z" fill={paint.paper} lift={0} />
      <Cut d="M284 30H302V54H284Z" fill={paint.teal} lift={0} />
      <Cut d="M262 47H278V55H262Z" fill={paint.plum} lift={0} />
      <Person
        x={158}
        y={132}
        s={0.96}
        turn={-3}
        coat={paint.leaf}
        head={paint.sail}
        look={-5}
        up={3}
        mouth="flat"
      />
      <Person
        x={214}
        y={134}
        s={0.98}
        coat={paint.plumMark}
        mouth="flat"
        look={3}
        before={<FoldedArms coat={paint.plumMark} />}
      />
      <At x={278} y={130}>
        <Ink d="M-26 -18V8M26 -18V8" width={4.5} />
        <Cut d="M-36 -22H36V-14H-36Z" fill={paint.wood} lift={1.5} />
        <Bag x={-22} y={-42} fill={paint.lamp} />
        <Person
          x={8}
          y={-18}
          s={0.86}
          coat={paint.clay}
          head={paint.glass}
          look={-2}
          up={-3}
          mouth="flat"
          before={
            <>
              <Limb d="M-8 -2C-9 8 -8 14 -8 20" fill={paint.slateMark} />
              <Limb d="M8 -2C9 8 8 14 8 20" fill={paint.slateMark} />
              <Cut d="M-15 24C-15 18 -5 18 -4 24Z" fill={paint.wood} lift={0} />
              <Cut d="M15 24C15 18 5 18 4 24Z" fill={paint.wood} lift={0} />
            </>
          }
        />
      </At>
      <Person
        x={42}
        y={188}
        s={1.12}
        coat={paint.slateMark}
        head={paint.plum}
        mouth="flat"
        look={-1}
        up={-2}
        {...hood}
      />
      <Person
        x={104}
        y={190}
        s={1.1}
        turn={-4}
        coat={paint.lamp}
        up={3}
        mouth="laugh"
        brow="up"
        behind={<Limb d="M-12 -24C-24 -26 -28 -36 -26 -44" fill={paint.lamp} />}
        before={
          <>
            <Fist x={-26} y={-47} />
            <Limb d="M12 -24C22 -20 16 -12 6 -12" fill={paint.lamp} />
            <Fist x={4} y={-12} />
            <Ink d="M18 -62l6 -6M21 -54l8 -3M21 -46h8" width={2.4} />
          </>
        }
      />
      <At x={226} y={190} s={1.02}>
        <Ink d="M-50 -22H-30M-54 -12H-34M-48 -2H-30" width={2.6} colour={paint.sandMark} />
        <Bag x={-26} y={-42} turn={34} fill={paint.leaf} />
        <Person
          x={0}
          y={-2}
          turn={10}
          coat={paint.seaDeep}
          head={paint.stone}
          look={3}
          mouth="round"
          brow="up"
          behind={
            <g transform="rotate(-10)">
              <RunningLegs />
            </g>
          }
          before={
            <>
              <Limb d="M13 -22C20 -16 26 -20 28 -28" fill={paint.seaDeep} />
              <Fist x={28} y={-31} fill={paint.stone} />
            </>
          }
        />
      </At>
    </Sheet>
  );
}
