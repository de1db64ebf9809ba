import type { OptionId } from '@harbour/shared/domain/strategies/stages';
import { FeelingPicture } from '../../../ui/FeelingPicture.tsx';
import { Picture } from '../../../ui/pictures/Picture.tsx';
import { Cut, Ink, Svg, Texture, type TextureKind } from '../../../ui/pictures/paper.tsx';
import { SHAPES, type Shape, type ShapeId } from './motifShapes.ts';
import type { SizeName } from './optionPictures.ts';
import { OPTION_PICTURES } from './optionPictures.ts';
import { SWATCHES } from './swatches.ts';
import '../../../ui/SizeDots.css';

const DISC = 'M14 60C14 32 34 13 61 13S107 34 107 61 86 107 60 107 14 88 14 60Z';
/** Colours differ by texture too, for whoever sees them alike. */
const TEXTURES = {
  blue: 'waves',
  green: 'hatch',
  yellow: 'dots',
  brown: 'stripes',
  purple: 'scales',
} as const satisfies Record<keyof typeof SWATCHES, TextureKind>;

/** The picture on a card. */
export function Motif({ id }: { id: OptionId }) {
  const shown = OPTION_PICTURES[id];
  if ('colour' in shown) {
    return (
      <Svg viewBox="0 0 120 120">
        <Cut d={DISC} fill={SWATCHES[shown.colour]} />
        <Texture d={DISC} kind={TEXTURES[shown.colour]} opacity={0.3} />
      </Svg>
    );
  }
  if ('size' in shown) return <SizeDot size={shown.size} />;
  if ('feeling' in shown) {
    return (
      <span className="hb-motif-feeling">
        <FeelingPicture id={shown.feeling} />
      </span>
    );
  }
  if ('picture' in shown) return <Picture id={shown.picture} />;
  return <Drawn id={shown.shape} />;
}

/** One of the small things by its own name. */
export function Drawn({ id }: { id: ShapeId }) {
  const shape: Shape = SHAPES[id];
  return (
    <Svg viewBox="0 0 120 120">
      <Cut d={DISC} fill={shape.ground} isBare lift={0} />
      {shape.cuts.map(([d, fill]) => (
        <Cut key={d} d={d} fill={fill} />
      ))}
      {shape.ink ? <Ink d={shape.ink} width={4} /> : null}
    </Svg>
  );
}

function SizeDot({ size }: { size: SizeName }) {
  return (
    <span className="hb-size-picture">
      <svg className={`hb-size-dot hb-size-${size}`} viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="18" />
      </svg>
    </span>
  );
}
