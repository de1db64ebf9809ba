import { type ReactNode, useId } from 'react';
import { Cut, Texture } from '../../../ui/pictures/paper.tsx';

const SHEET =
  'M24 30C60 8 190 14 300 12S548 6 578 34C598 62 592 150 590 206S590 300 560 318C500 336 380 326 300 328S90 338 40 316C8 296 14 220 12 166S4 54 24 30Z';

/** The sheet on which a stage's picture stands; 600 by 340. */
export function Ground({ fill, floor }: { fill: string; floor?: string }) {
  return (
    <>
      <Cut d={SHEET} fill={fill} isBare lift={3} />
      {floor ? (
        <>
          <Cut
            d="M14 262C120 250 250 270 330 262S520 256 590 264C592 300 584 312 560 318C500 336 380 326 300 328S90 338 40 316C18 304 16 284 14 262Z"
            fill={floor}
            isBare
            lift={0}
          />
          <Texture d="M20 274H584V312H20Z" kind="waves" opacity={0.12} />
        </>
      ) : null}
    </>
  );
}

/** What moves beyond the edge of the sheet is cut off there, so that the picture stays a picture. */
export function OnSheet({ children }: { children: ReactNode }) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>
        <path d={SHEET} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  );
}
