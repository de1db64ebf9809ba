import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Fist, Limb, Person } from './people.tsx';
import { FloorBoards, Sheet } from './sheet.tsx';

/** Burnt toast, a little smoke, and the alarm on the ceiling that cannot tell it from a fire. */
export function SmokeAlarm({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sail} label={label}>
      <Cut d="M16 40H86V104H16Z" fill={paint.sky} lift={1} />
      <Cut d="M16 92C36 80 60 96 86 86V104H16Z" fill={paint.hill} lift={0} />
      <Ink d="M51 40V104M16 72H86" width={2} />
      <FloorBoards y={150} />
      <Cut d="M-6 -6H326V14H-6Z" fill={paint.wood} isBare lift={1.5} />
      <At x={186} y={30} s={1.25}>
        <Cut d="M-34 -12H34L28 6H-28Z" fill={paint.paper} lift={2} />
        <Ink d="M-16 -3H4" width={2.4} />
        <Cut d="M12 -3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0" fill={paint.lamp} lift={0} />
        <Ink
          d="M-42 -4c-5 6 -5 12 0 18M-52 -8c-8 10 -8 20 0 30M42 -4c5 6 5 12 0 18M52 -8c8 10 8 20 0 30M-14 14l-4 8M14 14l4 8"
          width={3}
        />
      </At>
      <Ink
        d="M172 100c-10 -9 10 -14 0 -24s8 -12 2 -22M192 102c-10 -9 10 -14 0 -26s10 -14 2 -24M210 100c-8 -8 8 -12 0 -20"
        width={5}
        colour={paint.stone}
      />
      <Cut d="M112 150H264V200H112Z" fill={paint.clay} lift={2} />
      <Cut d="M104 142H272V152H104Z" fill={paint.wood} lift={1.5} />
      <Ink d="M188 152V200M176 170v10M200 170v10" width={2} />
      <Cut
        d="M168 116V100C162 92 170 88 180 88S196 92 192 100V116ZM192 116V104C188 96 196 92 204 92S218 96 214 104V116Z"
        fill={paint.wood}
        lift={1}
      />
      <Cut d="M172 116V102C168 97 174 94 181 94S190 97 188 102V116Z" fill={paint.line} lift={0} />
      <Cut
        d="M152 142V118C152 110 158 108 164 108H218C224 108 230 110 230 118V142Z"
        fill={paint.glass}
        lift={2}
      />
      <Ink d="M164 118H206" width={3} colour={paint.paper} />
      <Cut d="M230 118H238V128H230Z" fill={paint.wood} lift={0} />
      <Cut d="M118 142C118 136 146 136 146 142Z" fill={paint.paper} lift={0} />
      <Person
        x={60}
        y={192}
        s={1.3}
        coat={paint.seaDeep}
        look={5}
        up={3}
        mouth="round"
        brow="up"
        before={
          <>
            <Limb d="M14 -22C22 -24 24 -34 22 -40" fill={paint.seaDeep} />
            <Fist x={22} y={-43} />
            <Limb d="M-14 -22C-20 -16 -16 -10 -10 -8" fill={paint.seaDeep} />
          </>
        }
      />
      <At x={294} y={120}>
        <Ink d="M0 32V6" width={3} colour={paint.leaf} />
        <Cut
          d="M0 12C-4 -4 -16 -8 -22 -6C-20 6 -12 12 0 12ZM0 6C4 -12 14 -18 22 -16C20 -4 12 4 0 6Z"
          fill={paint.leaf}
          lift={0}
        />
        <Cut d="M-12 30H12L8 52H-8Z" fill={paint.sand} lift={1} />
      </At>
    </Sheet>
  );
}
