import { Cut, Ink, paint, Svg, Texture } from './paper.tsx';
import type { PictureProps } from './signInSea.tsx';

const card =
  'M12 26C12 16 18 12 28 12H92C102 12 108 18 108 28V92C108 102 102 108 92 108H28C18 108 12 102 12 92Z';

/** A little energy: still water. */
export function StillWater({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={card} fill={paint.sky} isBare lift={0} />
      <Cut d="M12 82C40 79 80 79 108 82V92C108 102 102 108 92 108H28C18 108 12 102 12 92Z" fill={paint.sea} />
      <Ink d="M28 93H52M66 99H92" width={2.6} colour={paint.paper} />
      <Cut d="M46 76H74C72 82 68 84 63 84H57C52 84 48 82 46 76Z" fill={paint.wood} lift={0} />
      <Ink d="M60 76V58" width={2.6} />
    </Svg>
  );
}

/** Some energy: rolling waves. */
export function RollingWater({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={card} fill={paint.sky} isBare lift={0} />
      <g transform="rotate(-9 58 62)">
        <Cut d="M42 58H74C72 65 68 68 63 68H53C48 68 44 65 42 58Z" fill={paint.wood} lift={0} />
        <Ink d="M58 58V36" width={2.6} />
      </g>
      <Cut
        d="M12 72C26 56 38 56 52 68S82 78 108 60V92C108 102 102 108 92 108H28C18 108 12 102 12 92Z"
        fill={paint.sea}
      />
      <Cut
        d="M12 90C28 78 40 80 54 88S86 96 108 82V92C108 102 102 108 92 108H28C18 108 12 102 12 92Z"
        fill={paint.seaDeep}
      />
      <Ink d="M24 76C32 69 38 70 46 75" width={2.6} colour={paint.paper} />
    </Svg>
  );
}

/** Lots of energy: a tall wave. */
export function TallWater({ label }: PictureProps) {
  const wave =
    'M12 88C24 88 34 80 40 64C48 40 70 24 98 34C84 36 76 44 78 54C80 64 92 66 108 62V92C108 102 102 108 92 108H28C18 108 12 102 12 92Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={card} fill={paint.sky} isBare lift={0} />
      <Cut d={wave} fill={paint.seaDeep} />
      <Texture d={wave} kind="waves" colour={paint.paper} opacity={0.5} />
      <Ink d="M46 68C54 48 68 38 84 37M56 76C58 62 62 54 68 49" width={3} colour={paint.paper} />
      <Cut
        d="M12 98C30 88 44 92 58 98S90 104 108 94V96C108 104 102 108 92 108H28C18 108 12 104 12 98Z"
        fill={paint.sea}
        lift={0}
      />
      <Ink d="M96 22v.01M106 30v.01M86 20v.01M103 16v.01" width={5} colour={paint.seaDeep} />
    </Svg>
  );
}

/** Down: big waves become small. */
export function WayDown({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={card} fill={paint.teal} isBare lift={0} />
      <Ink
        d="M18 46c5-22 13-22 18 0s12 24 17 4 10-14 15 0 9 10 13 0 8-4 11 0 6 2 10 0"
        width={4.5}
        colour={paint.tealMark}
      />
      <Ink d="M60 66V94M46 82L60 96L74 82" width={6} />
    </Svg>
  );
}

/** Up: the sun comes over the water. */
export function WayUp({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={card} fill={paint.sand} isBare lift={0} />
      <Ink d="M60 40V70M46 53L60 39L74 53" width={6} />
      <Ink d="M24 62l8 5M36 40l5 8M96 62l-8 5M84 40l-5 8M60 18v9" width={4} colour={paint.sandMark} />
      <Cut d="M30 94C30 76 44 70 60 70S90 76 90 94Z" fill={paint.lamp} lift={0} />
      <Cut
        d="M12 92C28 86 44 88 60 92S92 96 108 90V92C108 102 102 108 92 108H28C18 108 12 102 12 92Z"
        fill={paint.sea}
      />
    </Svg>
  );
}

/** Keep: a boat at rest, level. */
export function WayKeep({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={card} fill={paint.slate} isBare lift={0} />
      <Ink d="M62 28V68" width={3.4} colour={paint.wood} />
      <Cut d="M65 30C80 40 84 52 86 63H65Z" fill={paint.sail} />
      <Cut d="M34 70H90C87 80 81 84 73 84H51C43 84 37 80 34 70Z" fill={paint.wood} />
      <Ink d="M22 90H98M30 99H90" width={4} colour={paint.slateMark} />
    </Svg>
  );
}
