import { Figure } from './Figure.tsx';
import { Cut, paint, Svg } from './paper.tsx';
import type { PictureProps } from './signInSea.tsx';

const disc = 'M14 60C14 32 34 13 61 13S107 34 107 61 86 107 60 107 14 88 14 60Z';

/** Younger pupils. */
export function BandPrimary({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.sand} isBare lift={0} />
      <Figure x={44} foot={100} scale={0.9} coat={paint.lamp} />
      <Figure x={77} foot={100} scale={0.96} coat={paint.clay} head={paint.plum} />
    </Svg>
  );
}

/** Older pupils. */
export function BandSecondary({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.slate} isBare lift={0} />
      <Figure x={41} foot={104} scale={1.32} coat={paint.seaDeep} />
      <Figure x={81} foot={104} scale={1.4} coat={paint.plumMark} head={paint.plum} />
    </Svg>
  );
}

/** Both together. */
export function BandBoth({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.teal} isBare lift={0} />
      <Figure x={31} foot={102} scale={0.84} coat={paint.lamp} />
      <Figure x={62} foot={104} scale={1.36} coat={paint.seaDeep} head={paint.plum} />
      <Figure x={93} foot={102} scale={0.92} coat={paint.clay} />
    </Svg>
  );
}
