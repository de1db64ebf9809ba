import type { StrategyKind } from '@harbour/shared/domain/strategies/strategies';
import { type ReactNode, useId } from 'react';
import '../feelings/feelings.css';
import { paint, Svg, Texture, type TextureKind } from '../paper.tsx';
import { Head, type HeadProps } from './people.tsx';

/** What someone who uses the strategy does, drawn in a box of 120 by 120. */
export interface StrategyScene {
  /** Who does it; some pictures show no more than feet or hands. */
  face?: HeadProps;
  /** Behind the face, kept inside the ground: sky, floor. */
  far?: ReactNode;
  /** Behind the face: body, arms. */
  back?: ReactNode;
  /** Before the face: hands and things. */
  front?: ReactNode;
}

interface Ground {
  /** Each kind's outline is its own, so that the kinds differ without colour. */
  d: string;
  fill: string;
  mark: string;
  print: TextureKind;
}

const grounds: Readonly<Record<StrategyKind, Ground>> = {
  sensory: {
    d: 'M60 3C94 3 117 26 117 60V98C117 110 110 117 98 117H22C10 117 3 110 3 98V60C3 26 26 3 60 3Z',
    fill: paint.sky,
    mark: paint.seaDeep,
    print: 'waves',
  },
  movement: {
    d: 'M34 4H106C115 4 119 11 117 20L102 106C100 113 95 117 88 117H14C5 117 1 110 3 101L18 15C20 8 26 4 34 4Z',
    fill: paint.dawn,
    mark: paint.wood,
    print: 'dots',
  },
  breathing: {
    d: 'M28 108C10 108 2 94 6 80C-2 66 4 48 18 44C18 20 40 4 60 8C82 4 102 20 102 44C116 48 122 66 114 80C118 94 110 108 92 108C80 119 40 119 28 108Z',
    fill: paint.teal,
    mark: paint.tealMark,
    print: 'scales',
  },
  thinking: {
    d: 'M40 5H80C86 5 90 7 93 12L115 53C118 58 118 62 115 67L93 108C90 113 86 115 80 115H40C34 115 30 113 27 108L5 67C2 62 2 58 5 53L27 12C30 7 34 5 40 5Z',
    fill: paint.sail,
    mark: paint.wood,
    print: 'grid',
  },
  connection: {
    d: 'M38 8C49 8 56 13 60 18C64 13 71 8 82 8C105 8 118 32 118 62C118 97 98 115 60 115S2 97 2 62C2 32 15 8 38 8Z',
    fill: paint.plum,
    mark: paint.plumMark,
    print: 'stripes',
  },
};

/** Draws a scene on the ground of its kind. */
export function StrategyDrawing({
  kind,
  scene: { face, far, back, front },
  label,
}: {
  kind: StrategyKind;
  scene: StrategyScene;
  label?: string | undefined;
}) {
  const clip = useId();
  const ground = grounds[kind];
  return (
    <Svg viewBox="0 0 120 120" className="hb-picture hb-feeling" label={label}>
      <clipPath id={clip}>
        <path d={ground.d} />
      </clipPath>
      <path className="hb-feeling-ground" d={ground.d} fill={ground.fill} />
      <Texture d={ground.d} kind={ground.print} colour={ground.mark} opacity={0.16} />
      <g clipPath={`url(#${clip})`}>{far}</g>
      {back}
      {face ? <Head {...face} /> : null}
      {front}
    </Svg>
  );
}
