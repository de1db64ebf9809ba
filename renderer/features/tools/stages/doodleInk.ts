export const BRUSHES = ['soft', 'thin', 'dots'] as const;
export type Brush = (typeof BRUSHES)[number];
export const STAMPS = ['wave', 'ring', 'leaf', 'spark'] as const;
export type Stamp = (typeof STAMPS)[number];

/** Places are shares of the page, so that a drawing survives a window of another size. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Mark =
  | { readonly kind: 'stroke'; readonly brush: Brush; readonly colour: string; readonly places: Place[] }
  | { readonly kind: 'stamp'; readonly stamp: Stamp; readonly colour: string; readonly place: Place };

const GOLDEN_ANGLE = 2.39996;
/** As many stamps fill the page; the next one begins in the middle again. */
const STAMPS_ROUND = 48;
const REACH = 0.42;

/** Where the next stamp lies when no pointer says it: round and round from the middle, as seeds lie in a flower. */
export function stampPlace(number: number): Place {
  const turned = number * GOLDEN_ANGLE;
  const far = REACH * Math.sqrt(((number % STAMPS_ROUND) + 0.3) / STAMPS_ROUND);
  return { x: 0.5 + Math.cos(turned) * far, y: 0.5 + Math.sin(turned) * far };
}

const STAMP_PATHS: Readonly<Record<Stamp, string>> = {
  wave: 'M-26 4C-18 -12 -8 -12 0 4S18 20 26 4',
  ring: 'M-20 0A20 20 0 1 1 20 0A20 20 0 1 1 -20 0',
  leaf: 'M-20 18C-24 -10 0 -26 24 -22C26 2 6 24 -20 18ZM-26 26L12 -10',
  spark: 'M0 -24V24M-22 -10L22 10M-22 10L22 -10',
};

function drawStroke(pen: CanvasRenderingContext2D, mark: Extract<Mark, { kind: 'stroke' }>): void {
  const { width, height } = pen.canvas;
  const at = ({ x, y }: Place): [number, number] => [x * width, y * height];
  const unit = height / 100;
  pen.strokeStyle = mark.colour;
  pen.fillStyle = mark.colour;
  if (mark.brush === 'dots') {
    for (const place of mark.places) {
      pen.beginPath();
      pen.arc(...at(place), unit * 2.2, 0, Math.PI * 2);
      pen.fill();
    }
    return;
  }
  const [first, ...others] = mark.places;
  if (!first) return;
  pen.globalAlpha = mark.brush === 'soft' ? 0.45 : 1;
  pen.lineWidth = unit * (mark.brush === 'soft' ? 7 : 1.4);
  pen.beginPath();
  pen.moveTo(...at(first));
  pen.lineTo(...at(first));
  let before = first;
  for (const place of others) {
    const [x, y] = at(before);
    const [toX, toY] = at(place);
    pen.quadraticCurveTo(x, y, (x + toX) / 2, (y + toY) / 2);
    before = place;
  }
  pen.lineTo(...at(before));
  pen.stroke();
  pen.globalAlpha = 1;
}

/** Draws one mark on the page. */
export function drawMark(pen: CanvasRenderingContext2D, mark: Mark): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  if (mark.kind === 'stroke') {
    drawStroke(pen, mark);
    return;
  }
  const scale = pen.canvas.height / 360;
  pen.save();
  pen.translate(mark.place.x * pen.canvas.width, mark.place.y * pen.canvas.height);
  pen.scale(scale, scale);
  pen.strokeStyle = mark.colour;
  pen.lineWidth = 6;
  pen.stroke(new Path2D(STAMP_PATHS[mark.stamp]));
  pen.restore();
}

/** The page from the beginning. */
export function drawAll(pen: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  for (const mark of marks) drawMark(pen, mark);
}

/** Places as a stamp's own picture, for its button. */
export function stampPath(stamp: Stamp): string {
  return STAMP_PATHS[stamp];
}
