import type { FaceHint } from '@harbour/shared/domain/feelings/faceHints';
import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import './Face.css';
import { type FacePart, faceParts, faceShape } from './faceGeometry.ts';
import { Svg } from './pictures/paper.tsx';

/** Moves a face without rendering React, for dragging at full frame rate. */
export interface FaceHandle {
  show: (valence: number, energy: number) => void;
}

export interface FaceProps {
  /** −1 unpleasant … 1 pleasant. */
  valence: number;
  /** −1 low … 1 high. */
  energy: number;
  /** 1 … 5: how strongly it shows. */
  size?: 1 | 2 | 3 | 4 | 5;
  /** What a word adds to its place. */
  hint?: FaceHint | undefined;
  /** Text for screen readers; without it the face is decoration. */
  label?: string;
  ref?: Ref<FaceHandle>;
}

/** A stone face whose brows, lids, pupils, mouth and posture follow pleasantness and energy. */
export function Face({ valence, energy, size, hint, label, ref }: FaceProps) {
  const svg = useRef<SVGSVGElement>(null);
  const id = useId();
  const shape = faceShape(valence, energy, size, hint);
  useImperativeHandle(
    ref,
    () => ({
      show(nextValence, nextEnergy) {
        const next = faceShape(nextValence, nextEnergy, size, hint);
        for (const part of faceParts) {
          const element = svg.current?.querySelectorAll(`[data-part="${part}"]`) ?? [];
          for (const [name, value] of Object.entries(next[part])) {
            for (const each of element) each.setAttribute(name, value);
          }
        }
      },
    }),
    [size, hint],
  );
  const part = (name: FacePart) => ({ 'data-part': name, ...shape[name] });
  return (
    <Svg ref={svg} className="hb-face" viewBox="0 0 100 100" label={label}>
      <clipPath id={`${id}-left`}>
        <path {...part('eyeLeft')} />
      </clipPath>
      <clipPath id={`${id}-right`}>
        <path {...part('eyeRight')} />
      </clipPath>
      <path className="hb-face-shoulders" {...part('shoulders')} />
      <g {...part('head')}>
        <path className="hb-face-shadow" {...part('stone')} transform="translate(1 3)" />
        <path className="hb-face-stone" {...part('stone')} />
        <path className="hb-face-gleam" d="M21 43C22 30 31 21 43 19" />
        <path className="hb-face-grain" d="M74 72l1.5-1M79 64l1.5-1M70 78l1.5-1M80.5 55l1-1" />
        <ellipse className="hb-face-blush" rx="6.5" ry="4" {...part('blushLeft')} />
        <ellipse className="hb-face-blush" rx="6.5" ry="4" {...part('blushRight')} />
        <path className="hb-face-eye" {...part('eyeLeft')} />
        <path className="hb-face-eye" {...part('eyeRight')} />
        <g clipPath={`url(#${id}-left)`}>
          <circle className="hb-face-pupil" {...part('pupilLeft')} />
        </g>
        <g clipPath={`url(#${id}-right)`}>
          <circle className="hb-face-pupil" {...part('pupilRight')} />
        </g>
        <path className="hb-face-line" {...part('lidLeft')} />
        <path className="hb-face-line" {...part('lidRight')} />
        <path className="hb-face-fine" {...part('bagLeft')} />
        <path className="hb-face-fine" {...part('bagRight')} />
        <path className="hb-face-fine" {...part('furrow')} />
        <path className="hb-face-brow" {...part('browLeft')} />
        <path className="hb-face-brow" {...part('browRight')} />
        <path className="hb-face-mouth" {...part('mouth')} />
        <path className="hb-face-teeth" {...part('teeth')} />
      </g>
    </Svg>
  );
}
