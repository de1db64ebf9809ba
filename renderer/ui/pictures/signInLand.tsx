import { Cut, Ink, paint, Svg, Texture } from './paper.tsx';
import type { PictureProps } from './signInSea.tsx';

const blobA = 'M14 62C10 34 36 10 64 12C94 14 110 36 108 62C106 92 86 110 56 108C32 106 18 88 14 62Z';
const blobB = 'M12 58C14 30 40 8 70 14C98 20 112 44 106 72C100 98 74 112 46 106C22 100 10 82 12 58Z';

/** Gull in flight. */
export function Gull({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobB} fill={paint.sky} isBare lift={0} />
      <Cut d="M60 66C60 44 72 22 96 12C96 34 90 54 76 68Z" fill={paint.stone} />
      <Cut d="M20 84C32 66 54 58 76 62C80 52 94 50 98 60C99 76 80 90 56 88L14 96Z" fill={paint.paper} />
      <Cut d="M72 70C60 44 40 24 10 18C18 42 30 66 54 78C62 80 72 78 72 70Z" fill={paint.slate} />
      <Ink d="M20 28C30 42 40 54 54 66M17 38C24 50 36 62 48 71" colour={paint.slateMark} />
      <Cut d="M98 58L113 64L98 68Z" fill={paint.lamp} lift={0} />
      <circle cx="89" cy="59" r="2.6" fill={paint.line} />
    </Svg>
  );
}

/** Diamond kite with a tail of bows. */
export function Kite({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobA} fill={paint.sky} isBare lift={0} />
      <Cut d="M72 8L104 40L56 76L38 30Z" fill={paint.plumMark} />
      <Cut d="M72 8L104 40L67 41Z" fill={paint.lamp} lift={0} />
      <Cut d="M67 41L56 76L38 30Z" fill={paint.lamp} lift={0} />
      <Texture d="M67 41L104 40L56 76Z" kind="grid" colour={paint.paper} opacity={0.7} />
      <Ink d="M72 8L56 76M38 30L104 40" />
      <Ink d="M56 76C40 82 58 92 44 98C34 102 28 100 20 108" width={2.6} />
      <Cut d="M50 84L40 80L42 90ZM50 84L60 82L57 92Z" fill={paint.clay} lift={0} />
      <Cut d="M37 101L27 94L27 105ZM37 101L45 108L48 97Z" fill={paint.seaDeep} lift={0} />
    </Svg>
  );
}

/** Cloud with lines of rain far off. */
export function Cloud({ label }: PictureProps) {
  const cloud = 'M30 84C10 84 6 58 26 53C24 30 52 22 62 38C74 22 98 32 95 53C114 55 114 84 92 84Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobB} fill={paint.slate} isBare lift={0} />
      <Ink d="M40 90l-5 14M58 90l-5 14M76 90l-5 14" width={3.6} colour={paint.slateMark} />
      <Cut d={cloud} fill={paint.paper} />
      <Texture d={cloud} kind="waves" colour={paint.slateMark} opacity={0.4} />
      <Ink d="M44 52C50 44 60 46 62 54M70 66C74 58 86 58 88 68" width={2.6} />
    </Svg>
  );
}

/** Round tree. */
export function Tree({ label }: PictureProps) {
  const crown =
    'M60 10C78 8 92 20 92 34C106 42 106 66 90 72C84 84 66 84 60 78C52 86 34 82 30 70C14 66 14 42 28 36C28 20 42 10 60 10Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobA} fill={paint.dawn} isBare lift={0} />
      <Cut d="M54 60H67L71 106H49Z" fill={paint.wood} />
      <Cut d={crown} fill={paint.leaf} />
      <Texture d={crown} kind="scales" opacity={0.4} />
      <Ink d="M60 78V48M60 62L46 50M60 56L76 44" width={3.4} colour={paint.wood} />
      <Ink d="M22 107C42 101 78 101 98 107" width={4} colour={paint.leaf} />
    </Svg>
  );
}

/** Old key. */
export function Key({ label }: PictureProps) {
  const ring =
    'M60 12C76 12 86 23 86 36S76 60 60 60S34 49 34 36S44 12 60 12ZM60 25C53 25 48 30 48 36S53 47 60 47S72 42 72 36S67 25 60 25Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobB} fill={paint.plum} isBare lift={0} />
      <Cut d="M54 58H66V84H84V92H76V100H84V108H54Z" fill={paint.lamp} />
      <g fillRule="evenodd">
        <Cut d={ring} fill={paint.lamp} />
        <Texture d={ring} kind="hatch" colour={paint.sandMark} opacity={0.8} />
      </g>
      <Ink d="M51 66H69" width={4} />
    </Svg>
  );
}

/** Steaming cup with a band. */
export function Cup({ label }: PictureProps) {
  const cup = 'M26 48H84L80 94C79 101 74 105 68 105H42C36 105 31 101 30 94Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobA} fill={paint.sand} isBare lift={0} />
      <Ink
        d="M44 38C38 30 50 26 44 16M60 38C54 30 66 24 60 12M76 38C70 30 82 26 76 16"
        width={3.4}
        colour={paint.slateMark}
      />
      <Ink d="M83 58C106 54 106 88 80 86" width={11} />
      <Ink d="M83 58C106 54 106 88 80 86" width={7.4} colour={paint.seaDeep} />
      <Cut d={cup} fill={paint.seaDeep} />
      <Cut d="M27.5 62H82.5L81 82H29.5Z" fill={paint.sail} lift={0} />
      <Ink d="M30 72l7-6 8 10 8-10 8 10 8-10 8 10 3-4" width={3} colour={paint.clay} />
    </Svg>
  );
}
