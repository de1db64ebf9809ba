import { type ReactNode, type Ref, useId } from 'react';
import './pictures.css';

/** Colours of the cut paper; each theme has its own (see theme/tokens.ts). */
export const paint = {
  paper: 'var(--hb-paper)',
  surface: 'var(--hb-surface)',
  sky: 'var(--hb-sky)',
  dawn: 'var(--hb-dawn)',
  sea: 'var(--hb-sea)',
  seaDeep: 'var(--hb-sea-deep)',
  hill: 'var(--hb-hill)',
  stone: 'var(--hb-stone)',
  wood: 'var(--hb-wood)',
  sail: 'var(--hb-sail)',
  clay: 'var(--hb-clay)',
  leaf: 'var(--hb-leaf)',
  lamp: 'var(--hb-lamp)',
  glass: 'var(--hb-glass)',
  glassShade: 'var(--hb-glass-shade)',
  line: 'var(--hb-line)',
  plum: 'var(--hb-plum)',
  plumMark: 'var(--hb-plum-mark)',
  care: 'var(--hb-care)',
  slate: 'var(--hb-slate)',
  slateMark: 'var(--hb-slate-mark)',
  sand: 'var(--hb-sand)',
  sandMark: 'var(--hb-sand-mark)',
  teal: 'var(--hb-teal)',
  tealMark: 'var(--hb-teal-mark)',
} as const;

export interface SvgProps {
  viewBox: string;
  /** Text for screen readers; without it the picture is decoration. */
  label?: string | undefined;
  className?: string;
  /** Fills its box and lets the rest be cut off. */
  isCover?: boolean;
  ref?: Ref<SVGSVGElement>;
  children: ReactNode;
}

/** The frame of every drawing. */
export function Svg({ viewBox, label, className = 'hb-picture', isCover = false, ref, children }: SvgProps) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden as decoration.
    <svg
      ref={ref}
      className={className}
      viewBox={viewBox}
      preserveAspectRatio={isCover ? 'xMidYMid slice' : 'xMidYMid meet'}
      {...name}
    >
      {children}
    </svg>
  );
}

export interface CutProps {
  d: string;
  fill: string;
  /** Background layers have no edge of their own. */
  isBare?: boolean;
  /** How high the sheet lies over the one below, in units of the drawing. */
  lift?: number;
}

/** One sheet of cut paper with the shadow it throws. */
export function Cut({ d, fill, isBare = false, lift = 2.5 }: CutProps) {
  return (
    <>
      {lift > 0 ? (
        <path className="hb-cut-shadow" d={d} transform={`translate(${lift * 0.4} ${lift})`} />
      ) : null}
      <path className={isBare ? 'hb-cut-bare' : 'hb-cut'} d={d} fill={fill} />
    </>
  );
}

/** Fine ink on the paper. */
export function Ink({ d, width = 2.2, colour = paint.line }: { d: string; width?: number; colour?: string }) {
  return <path className="hb-ink" d={d} stroke={colour} strokeWidth={width} />;
}

export type TextureKind = 'dots' | 'stripes' | 'hatch' | 'waves' | 'scales' | 'grid';

const textures: Readonly<Record<TextureKind, { box: number; draw: ReactNode }>> = {
  dots: { box: 9, draw: <path d="M2.5 2.5h.01M7 7h.01" strokeWidth="2.6" /> },
  stripes: { box: 8, draw: <path d="M0 4h8" strokeWidth="2.4" /> },
  hatch: { box: 7, draw: <path d="M-1 8l9-9M-1 1l2-2M6 8l2-2" strokeWidth="1.5" /> },
  waves: { box: 12, draw: <path d="M-1 6c2.5-4 4.5-4 7 0s4.5 4 7 0" strokeWidth="1.7" /> },
  scales: {
    box: 12,
    draw: <path d="M0 3a6 6 0 0 0 12 0M-6 9a6 6 0 0 0 12 0M6 9a6 6 0 0 0 12 0" strokeWidth="1.5" />,
  },
  grid: { box: 10, draw: <path d="M5 0v10M0 5h10" strokeWidth="1.5" /> },
};

export interface TextureProps {
  /** Outline of what the texture fills. */
  d: string;
  kind: TextureKind;
  colour?: string;
  opacity?: number;
}

/** A printed texture on a sheet, so that pictures differ by more than colour. */
export function Texture({ d, kind, colour = paint.line, opacity = 0.45 }: TextureProps) {
  const id = useId();
  const { box, draw } = textures[kind];
  return (
    <>
      <pattern id={id} width={box} height={box} patternUnits="userSpaceOnUse">
        <g fill="none" stroke={colour} strokeLinecap="round" opacity={opacity}>
          {draw}
        </g>
      </pattern>
      <path d={d} fill={`url(#${id})`} />
    </>
  );
}
