import { Cut, Ink, paint, Texture } from '../../paper.tsx';

/** Where walls meet floors, in units of a scene 200 high. */
const horizon = 132;

/** A wall and a floor, with a skirting board between. */
export function Room({
  wall,
  floor,
  skirting = paint.stone,
  print,
}: {
  wall: string;
  floor: string;
  skirting?: string;
  print?: 'boards' | 'tiles';
}) {
  const ground = `M-4 ${horizon}H324V204H-4Z`;
  return (
    <>
      <path d="M-4 -4H324V204H-4Z" fill={wall} />
      <path d={ground} fill={floor} />
      {print === 'tiles' ? <Texture d={ground} kind="grid" colour={paint.stone} opacity={0.22} /> : null}
      {print === 'boards' ? (
        <Ink
          d="M-4 146H324M-4 163H324M-4 183H324M60 132V146M210 132V146M130 146V163M280 146V163M40 163V183M200 163V183M110 183V204"
          width={1.2}
          colour={paint.wood}
        />
      ) : null}
      <Cut d={`M-4 ${horizon - 5}H324V${horizon}H-4Z`} fill={skirting} lift={0} isBare />
    </>
  );
}

/** A wide window with hills behind; its place is the upper left corner. */
export function Pane({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
  const low = y + h;
  return (
    <>
      <Cut d={`M${x} ${y}h${w}v${h}h${-w}Z`} fill={paint.sky} />
      <path
        d={`M${x} ${low}V${low - h * 0.25}C${x + w * 0.25} ${low - h * 0.5} ${x + w * 0.4} ${low - h * 0.1} ${x + w * 0.6} ${low - h * 0.25}S${x + w * 0.9} ${low - h * 0.4} ${x + w} ${low - h * 0.3}V${low}Z`}
        fill={paint.hill}
      />
      <Ink d={`M${x + w / 2} ${y}v${h}M${x} ${y}h${w}v${h}h${-w}Z`} width={2.6} colour={paint.wood} />
    </>
  );
}

/** A row of book spines standing on a shelf; its place is the left end of the shelf. */
export function Spines({ x, y, count, h = 16 }: { x: number; y: number; count: number; h?: number }) {
  const fills = [paint.seaDeep, paint.clay, paint.lamp, paint.plumMark, paint.leaf, paint.paper];
  const spines = Array.from({ length: count }, (_, at) => ({
    left: x + at * 7,
    high: h - ((at * 7) % 5),
    fill: fills[(at * 5 + y) % 6] ?? paint.sail,
  }));
  return spines.map(({ left, high, fill }) => (
    <Cut key={left} d={`M${left} ${y}v${-high}h6v${high}Z`} fill={fill} lift={0} />
  ));
}

/** Sky with two soft layers and long thin clouds. */
export function OpenSky({ fill = paint.sky, low = paint.dawn }: { fill?: string; low?: string }) {
  return (
    <>
      <path d="M-4 -4H324V204H-4Z" fill={fill} />
      <path d="M-4 70C60 54 120 74 180 64S280 56 324 68V204H-4Z" fill={low} />
      <Ink
        d="M36 32C56 27 76 29 92 33M204 26C224 21 246 24 262 28M130 48C142 45 154 46 164 48"
        width={5}
        colour={paint.paper}
      />
    </>
  );
}

/** A far line of houses on y. */
export function FarHouses({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Cut d="M0 0V-26H26V0Z" fill={paint.paper} lift={0} />
      <Cut d="M-4 -25L13 -40L30 -25Z" fill={paint.clay} lift={0} />
      <Cut d="M34 0V-34H56V0Z" fill={paint.sail} lift={0} />
      <Cut d="M30 -33L45 -50L60 -33Z" fill={paint.seaDeep} lift={0} />
      <Cut d="M64 0V-22H92V0Z" fill={paint.paper} lift={0} />
      <Cut d="M60 -21L78 -36L96 -21Z" fill={paint.plumMark} lift={0} />
      <Ink d="M9 -16h8v8h-8zM41 -24h8v8h-8zM72 -14h6v6h-6zM83 -14h5v6h-5z" width={1.4} />
    </g>
  );
}
