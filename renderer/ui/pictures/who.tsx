import { Figure } from './Figure.tsx';
import { Cut, Ink, paint, Svg } from './paper.tsx';
import type { PictureProps } from './signInSea.tsx';

function Envelope({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Cut d="M-34 -22H34V24H-34Z" fill={paint.paper} />
      <Ink d="M-34 24L-6 1M34 24L6 1" width={1.8} />
      <Cut d="M-34 -22H34L3 6Q0 8.5 -3 6Z" fill={paint.sail} lift={1.5} />
    </g>
  );
}

/** Just me: a closed envelope sealed. */
export function EnvelopeClosed({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut
        d="M14 62C10 34 36 10 64 12C94 14 110 36 108 62C106 92 86 110 56 108C32 106 18 88 14 62Z"
        fill={paint.slate}
        isBare
        lift={0}
      />
      <Envelope x={60} y={62} scale={1.12} />
      <Cut d="M48 64C47 56 53 52 60 52S73 56 72 64 66 75 60 75 49 72 48 64Z" fill={paint.plumMark} />
      <Ink d="M60 58v11M56 61h8M54 66q6 7 12 0" width={2} colour={paint.paper} />
    </Svg>
  );
}

/** My key adult: the envelope rides a small wave to a person. */
export function EnvelopeHanded({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut
        d="M12 58C14 30 40 8 70 14C98 20 112 44 106 72C100 98 74 112 46 106C22 100 10 82 12 58Z"
        fill={paint.sand}
        isBare
        lift={0}
      />
      <Figure x={88} foot={100} scale={1.18} coat={paint.seaDeep} head={paint.glass} />
      <Envelope x={36} y={62} scale={0.76} />
      <Ink d="M8 96c7-7 14-7 21 0s14 7 21 0 9-6 14-3" width={4} colour={paint.seaDeep} />
      <Ink d="M8 106c7-6 14-6 21 0s14 6 21 0 14-6 21 0 14 6 21 0" width={3} colour={paint.sea} />
      <Ink d="M52 34c5-5 10-6 15-4M61 25l7 5-5 7" width={3} />
    </Svg>
  );
}

/** A person now: two people side by side. */
export function TwoPeople({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut
        d="M14 62C10 34 36 10 64 12C94 14 110 36 108 62C106 92 86 110 56 108C32 106 18 88 14 62Z"
        fill={paint.teal}
        isBare
        lift={0}
      />
      <Figure x={78} foot={103} scale={1.42} coat={paint.seaDeep} head={paint.glass} lean={-3} />
      <Figure x={39} foot={104} scale={1.08} coat={paint.lamp} head={paint.plum} lean={4} />
      <Ink d="M66 74C58 84 44 86 30 80" width={12} />
      <Ink d="M66 74C58 84 44 86 30 80" width={8.6} colour={paint.seaDeep} />
    </Svg>
  );
}

/** An adult, for asking. */
export function Person({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut
        d="M12 58C14 30 40 8 70 14C98 20 112 44 106 72C100 98 74 112 46 106C22 100 10 82 12 58Z"
        fill={paint.care}
        isBare
        lift={0}
      />
      <Figure x={60} foot={106} scale={1.5} coat={paint.seaDeep} />
    </Svg>
  );
}
