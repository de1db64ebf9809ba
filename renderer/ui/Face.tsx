import type { FaceHint } from '@harbour/shared/domain/feelings/faceHints';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { FaceDrawing } from './FaceDrawing.tsx';
import { faceParts, faceShape } from './faceGeometry.ts';
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
  return (
    <Svg ref={svg} className="hb-face" viewBox="0 0 100 100" label={label}>
      <FaceDrawing shape={shape} />
    </Svg>
  );
}
