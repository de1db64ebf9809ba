import { Cut, Ink, paint } from './paper.tsx';

/**
 * A person, as two sea-worn stones: nobody's skin, age or gender. `x` is the middle and `foot` the ground, in units of
 * the drawing; the figure is 60 high at scale 1.
 */
export function Figure({
  x,
  foot,
  scale = 1,
  coat,
  head = paint.glass,
  lean = 0,
}: {
  x: number;
  foot: number;
  scale?: number;
  coat: string;
  head?: string;
  /** Degrees; positive leans to the right. */
  lean?: number;
}) {
  return (
    <g transform={`translate(${x} ${foot}) scale(${scale}) rotate(${lean})`}>
      <Cut d="M-19 0C-20 -22 -13 -34 0 -34S20 -22 19 0Z" fill={coat} />
      <Cut
        d="M-13 -45C-14 -55 -8 -61 1 -61C9 -61 14 -55 13 -46C12 -36 7 -31 -1 -31C-8 -31 -12 -36 -13 -45Z"
        fill={head}
      />
      <Ink d="M-5 -47v.01M5 -47v.01" width={3.4} />
      <Ink d="M-4.5 -40.5q4.5 3.6 9 0" width={2} />
    </g>
  );
}
