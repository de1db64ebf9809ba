import { Cut, paint, Svg, Texture, type TextureKind } from './paper.tsx';

/** How many different pieces of sea glass there are. */
export const avatarCount = 24;

const outlines = [
  'M16 58C16 30 38 14 62 16S106 38 104 64 84 106 58 104 16 86 16 58Z',
  'M60 12C78 12 84 34 98 50S110 88 90 100 44 110 26 98 12 72 26 50 42 12 60 12Z',
  'M22 26C40 10 84 14 98 30S106 84 92 98 38 108 24 94 6 42 22 26Z',
  'M14 70C14 40 40 40 54 24S92 10 102 34 96 78 84 92 56 106 38 104 14 94 14 70Z',
  'M12 60C12 42 32 34 60 32S108 42 108 62 88 92 60 92 12 80 12 60Z',
  'M40 16C56 8 82 12 92 28S96 58 100 74 92 106 70 106 36 108 26 92 22 62 22 46 28 22 40 16Z',
] as const;

const prints: readonly TextureKind[] = ['dots', 'waves', 'grid', 'scales'];

const glass = [
  [paint.glass, paint.tealMark],
  [paint.sand, paint.sandMark],
  [paint.plum, paint.plumMark],
  [paint.slate, paint.slateMark],
] as const;

export interface AvatarProps {
  /** 0 … 23; numbers beyond start again. Shape and print tell the pieces apart without colour. */
  number: number;
  label?: string;
}

/** A pupil's piece of sea glass: a shape and a print, nobody's likeness. */
export function Avatar({ number, label }: AvatarProps) {
  const at = ((Math.trunc(number) % avatarCount) + avatarCount) % avatarCount;
  const shape = at % outlines.length;
  const print = Math.floor(at / outlines.length);
  const outline = outlines[shape] ?? outlines[0];
  const [fill, mark] = glass[(shape + print) % glass.length] ?? glass[0];
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={outline} fill={fill} />
      <Texture d={outline} kind={prints[print] ?? 'dots'} colour={mark} opacity={0.6} />
      <path
        className="hb-ink"
        d={outline}
        stroke={paint.paper}
        strokeWidth="3"
        opacity="0.55"
        transform="translate(60 60) scale(.86) translate(-60 -60)"
        strokeDasharray="46 300"
      />
    </Svg>
  );
}
