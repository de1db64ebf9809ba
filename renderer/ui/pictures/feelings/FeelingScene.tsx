import { faceHintOf } from '@harbour/shared/domain/feelings/faceHints';
import { type Area, areaOf, type FeelingId, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { type ReactNode, useId } from 'react';
import { FaceDrawing } from '../../FaceDrawing.tsx';
import { shapeOfMeasures } from '../../faceGeometry.ts';
import { type FaceMeasures, faceMeasures } from '../../faceMeasures.ts';
import { paint, Svg, Texture, type TextureKind } from '../paper.tsx';
import './feelings.css';

/** How the face stands in a picture of 120 by 120. */
export interface Pose {
  /** Middle of the head. */
  x: number;
  y: number;
  /** 1 is the full box of 100. */
  scale: number;
  /** Degrees around the middle of the head. */
  turn?: number;
  /** What the pose changes in the word's own face: a yawn, a look upwards, closed eyes. */
  pose?: Partial<FaceMeasures>;
}

/** A feeling word as a picture: its own face, and one thing that tells it from its neighbours. */
export interface Scene {
  face: Pose;
  /** Behind the face, kept inside the ground: sky, sea, night. */
  far?: ReactNode;
  /** Behind the face. */
  back?: ReactNode;
  /** Before the face, kept inside the ground: waves, walls. */
  near?: ReactNode;
  /** Before the face: hands and things. */
  front?: ReactNode;
}

interface Ground {
  /** Each area's outline is its own, so that the areas differ without colour. */
  d: string;
  fill: string;
  mark: string;
  print: TextureKind;
}

const grounds: Readonly<Record<Area, Ground>> = {
  PH: {
    d: 'M60 3C84 1 108 16 115 44C122 76 104 116 60 117C16 118 -2 78 5 44C12 16 36 3 60 3Z',
    fill: paint.sand,
    mark: paint.sandMark,
    print: 'dots',
  },
  PL: {
    d: 'M60 9C92 8 118 28 118 62C118 98 94 114 60 114C26 114 2 98 2 62C2 28 28 10 60 9Z',
    fill: paint.teal,
    mark: paint.tealMark,
    print: 'waves',
  },
  UH: {
    d: 'M30 6L92 4C102 5 110 12 112 22L117 90C117 102 110 112 98 114L26 117C14 117 6 110 5 98L6 30C8 16 16 8 30 6Z',
    fill: paint.plum,
    mark: paint.plumMark,
    print: 'hatch',
  },
  UL: {
    d: 'M22 12C44 7 78 7 98 12C110 15 116 24 116 36V86C116 104 106 115 88 116H32C14 115 4 104 4 86V36C4 24 10 15 22 12Z',
    fill: paint.slate,
    mark: paint.slateMark,
    print: 'stripes',
  },
  MID: {
    d: 'M60 4C80 4 86 12 98 22C110 32 117 42 117 60C117 78 110 88 98 98C86 108 80 116 60 116C40 116 34 108 22 98C10 88 3 78 3 60C3 42 10 32 22 22C34 12 40 4 60 4Z',
    fill: paint.sail,
    mark: paint.wood,
    print: 'grid',
  },
};

/** Draws a scene with the face of its word, strongly shown. */
export function FeelingScene({
  id,
  scene,
  label,
}: {
  id: FeelingId;
  scene: Scene;
  label?: string | undefined;
}) {
  const clip = useId();
  const feeling = findFeeling(id);
  if (!feeling) return null;
  const { face, far, back, near, front } = scene;
  const ground = grounds[areaOf(feeling.valence, feeling.energy)];
  const measures = { ...faceMeasures(feeling.valence, feeling.energy, 5, faceHintOf(id)), ...face.pose };
  const place = `translate(${face.x} ${face.y}) scale(${face.scale}) rotate(${face.turn ?? 0}) translate(-50 -50)`;
  return (
    <Svg viewBox="0 0 120 120" className="hb-picture hb-feeling" label={label}>
      <clipPath id={clip}>
        <path d={ground.d} />
      </clipPath>
      <path className="hb-feeling-ground" d={ground.d} fill={ground.fill} />
      <Texture d={ground.d} kind={ground.print} colour={ground.mark} opacity={0.16} />
      <g clipPath={`url(#${clip})`}>{far}</g>
      {back}
      <g transform={place}>
        <FaceDrawing shape={shapeOfMeasures(measures)} />
      </g>
      <g clipPath={`url(#${clip})`}>{near}</g>
      {front}
    </Svg>
  );
}
