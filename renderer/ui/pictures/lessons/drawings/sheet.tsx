import { type ReactNode, useId } from 'react';
import { Cut, Ink, paint, Svg, Texture, type TextureKind } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import './drawings.css';

/** The cut edge of every drawing: a sheet of paper of 320 by 200 with worn corners. */
const edge =
  'M20 5C110 2 210 3 300 5C310 6 315 11 316 20C318 75 317 125 315 180C314 190 309 194 300 195C205 198 112 197 20 195C10 194 5 189 4 180C2 125 3 75 5 20C6 11 10 6 20 5Z';

interface SheetProps extends PictureProps {
  ground: string;
  /** Printed on the ground, where nothing else is drawn on it. */
  print?: { kind: TextureKind; colour: string };
  children: ReactNode;
}

/** The sheet that a drawing lies on. Everything is kept inside its edge. */
export function Sheet({ label, ground, print, children }: SheetProps) {
  const clip = useId();
  return (
    <Svg viewBox="0 0 320 200" className="hb-picture hb-lesson-drawing" label={label}>
      <clipPath id={clip}>
        <path d={edge} />
      </clipPath>
      <path className="hb-cut-shadow" d={edge} transform="translate(0.8 2.4)" />
      <path d={edge} fill={ground} />
      {print ? <Texture d={edge} kind={print.kind} colour={print.colour} opacity={0.12} /> : null}
      <g clipPath={`url(#${clip})`}>{children}</g>
      <path className="hb-lesson-sheet-edge" d={edge} />
    </Svg>
  );
}

/** A sheet of paper across the whole drawing, below a height. */
export function Ground({ y, fill, wave = 3 }: { y: number; fill: string; wave?: number }) {
  return (
    <Cut
      d={`M-6 ${y}C50 ${y - wave} 90 ${y + wave} 150 ${y}S260 ${y - wave} 326 ${y}V206H-6Z`}
      fill={fill}
      isBare
      lift={2}
    />
  );
}

/** A level floor across the whole drawing, with the edge of a wall above it. */
export function FloorBoards({ y, fill = paint.sand }: { y: number; fill?: string }) {
  return (
    <>
      <Cut d={`M-6 ${y}H326V206H-6Z`} fill={fill} isBare lift={0} />
      <Ink d={`M-6 ${y}H326`} width={1.5} />
    </>
  );
}

/** Crests on water: short white lines at the given places. */
export function Glints({
  at,
  colour = paint.paper,
}: {
  at: readonly (readonly [number, number])[];
  colour?: string;
}) {
  const d = at.map(([x, y]) => `M${x} ${y}c5 -3.4 10 -3.4 15 0`).join('');
  return <Ink d={d} width={1.9} colour={colour} />;
}

/** Clouds as two soft strokes of paper. */
export function Wisps({ at }: { at: readonly (readonly [number, number, number])[] }) {
  const d = at.map(([x, y, long]) => `M${x} ${y}c${long * 0.3} -5 ${long * 0.7} -5 ${long} 0`).join('');
  return <Ink d={d} width={4.6} colour={paint.paper} />;
}
