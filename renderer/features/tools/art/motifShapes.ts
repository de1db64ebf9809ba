import { paint } from '../../../ui/pictures/paper.tsx';

/** A small drawing of one or two sheets and some ink, 120 by 120. */
export interface Shape {
  readonly ground: string;
  readonly cuts: readonly (readonly [d: string, fill: string])[];
  readonly ink?: string;
}

/** Small things on the cards; people, weather and boats come from the house's other pictures. */
export const SHAPES = {
  drop: {
    ground: paint.sky,
    cuts: [['M60 20C76 44 90 58 90 76C90 94 76 104 60 104S30 94 30 76C30 58 44 44 60 20Z', paint.sea]],
    ink: 'M44 78C44 86 50 92 58 92',
  },
  speaker: {
    ground: paint.slate,
    cuts: [['M26 48H44L66 28V92L44 72H26Z', paint.seaDeep]],
    ink: 'M80 50C86 56 86 64 80 70',
  },
  lamp: {
    ground: paint.slate,
    cuts: [
      ['M40 26H80L94 62H26Z', paint.lamp],
      ['M40 92H80V100H40Z', paint.wood],
    ],
    ink: 'M60 62V92',
  },
  ears: {
    ground: paint.teal,
    cuts: [
      ['M18 64C18 54 34 52 38 58V90C34 98 18 94 18 84Z', paint.seaDeep],
      ['M102 64C102 54 86 52 82 58V90C86 98 102 94 102 84Z', paint.seaDeep],
    ],
    ink: 'M28 56C28 16 92 16 92 56',
  },
  book: {
    ground: paint.plum,
    cuts: [
      ['M18 34C34 28 50 30 60 38V96C50 88 34 86 18 92Z', paint.paper],
      ['M102 34C86 28 70 30 60 38V96C70 88 86 86 102 92Z', paint.paper],
    ],
    ink: 'M28 48H48M28 60H48M72 48H92M72 60H92',
  },
  chair: {
    ground: paint.sand,
    cuts: [
      ['M36 20H46V66H36Z', paint.wood],
      ['M34 62H88V72H34Z', paint.wood],
    ],
    ink: 'M40 74V102M84 74V102',
  },
  note: {
    ground: paint.sky,
    cuts: [['M30 22H78L92 36V98H30Z', paint.paper]],
    ink: 'M42 48H78M42 62H78M42 76H64M78 22V36H92',
  },
  plant: {
    ground: paint.teal,
    cuts: [
      ['M40 76H80L74 104H46Z', paint.clay],
      ['M58 60C34 62 26 44 30 28C50 28 60 42 58 60Z', paint.leaf],
      ['M62 62C64 42 76 32 94 34C94 54 82 66 62 62Z', paint.leaf],
    ],
    ink: 'M60 76V52',
  },
  apple: {
    ground: paint.sand,
    cuts: [
      ['M60 44C46 32 22 40 24 68C26 92 44 106 60 98C76 106 94 92 96 68C98 40 74 32 60 44Z', paint.leaf],
      ['M62 38C64 24 76 18 88 22C86 34 76 40 62 38Z', paint.hill],
    ],
    ink: 'M60 44V30',
  },
  ball: {
    ground: paint.dawn,
    cuts: [['M20 60C20 36 38 20 60 20S100 38 100 60 84 100 60 100 20 84 20 60Z', paint.lamp]],
    ink: 'M28 40Q60 62 92 40M28 82Q60 58 92 82',
  },
  eye: {
    ground: paint.sky,
    cuts: [
      ['M12 60C32 28 88 28 108 60C88 92 32 92 12 60Z', paint.paper],
      ['M42 60C42 48 50 42 60 42S78 50 78 60 70 78 60 78 42 72 42 60Z', paint.seaDeep],
    ],
  },
  ear: {
    ground: paint.teal,
    cuts: [
      [
        'M38 56C36 30 52 18 68 20C88 22 94 40 88 56C84 68 74 72 72 84C70 98 56 104 48 94C42 86 40 70 38 56Z',
        paint.glass,
      ],
    ],
    ink: 'M52 54C50 38 76 34 76 50C76 60 62 60 62 74M100 40C106 52 106 64 100 76M22 46v20',
  },
  hand: {
    ground: paint.sand,
    cuts: [
      [
        'M36 66V40C36 32 46 32 46 40V30C46 22 57 22 57 30V28C57 20 68 20 68 28V34C68 27 78 27 78 35V62C84 54 96 56 92 66L80 90C74 104 40 104 38 84Z',
        paint.glass,
      ],
    ],
    ink: 'M46 40V58M57 30V56M68 34V58',
  },
  flower: {
    ground: paint.sky,
    cuts: [
      ['M58 70H64V106H58Z', paint.leaf],
      [
        'M60 22C70 14 82 24 76 36C90 34 96 50 84 56C92 66 80 78 70 70C68 82 52 82 50 70C40 78 28 66 36 56C24 50 30 34 44 36C38 24 50 14 60 22Z',
        paint.plumMark,
      ],
      ['M48 47C48 40 54 36 60 36S72 40 72 47 66 58 60 58 48 54 48 47Z', paint.lamp],
    ],
  },
  speech: {
    ground: paint.plum,
    cuts: [
      ['M18 52C18 34 34 26 60 26S102 34 102 52 86 78 66 78L42 98L46 76C28 74 18 66 18 52Z', paint.paper],
    ],
    ink: 'M42 52v.01M60 52v.01M78 52v.01',
  },
  sun: {
    ground: paint.dawn,
    cuts: [
      ['M32 76C32 56 44 46 60 46S88 58 88 76Z', paint.lamp],
      ['M12 76H108V84H12Z', paint.sea],
    ],
    ink: 'M60 34V22M36 42L28 32M84 42L92 32M22 60L12 56M98 60L108 56',
  },
  pencil: {
    ground: paint.sand,
    cuts: [['M84 22L98 36L48 86L28 92L34 72Z', paint.lamp]],
    ink: 'M74 32L88 46M34 72L48 86M24 102H84',
  },
  door: {
    ground: paint.slate,
    cuts: [
      ['M34 18H88V102H34Z', paint.wood],
      ['M34 18L70 30V112L34 102Z', paint.clay],
    ],
    ink: 'M60 70v.01',
  },
  box: {
    ground: paint.sand,
    cuts: [
      ['M24 54H96V100H24Z', paint.wood],
      ['M24 54L12 38H48L60 54ZM96 54L108 38H72L60 54Z', paint.sail],
    ],
    ink: 'M46 78H74',
  },
  board: {
    ground: paint.teal,
    cuts: [
      ['M22 30H98V98H22Z', paint.paper],
      ['M22 30H60V64H22ZM60 64H98V98H60Z', paint.seaDeep],
    ],
    ink: 'M76 48v.01M42 82v.01',
  },
  puzzle: {
    ground: paint.plum,
    cuts: [['M26 38H52C46 22 74 22 68 38H94V64C110 58 110 86 94 80V104H26V80C42 86 42 58 26 64Z', paint.sea]],
  },
  blocks: {
    ground: paint.dawn,
    cuts: [
      ['M20 66H58V102H20Z', paint.clay],
      ['M62 66H100V102H62Z', paint.seaDeep],
      ['M42 26H78V62H42Z', paint.lamp],
    ],
  },
  cards: {
    ground: paint.slate,
    cuts: [
      ['M24 40L66 26L84 84L42 98Z', paint.sail],
      ['M50 32H94V94H50Z', paint.paper],
    ],
    ink: 'M72 52C64 46 60 54 66 60L72 66L78 60C84 54 80 46 72 52Z',
  },
} as const satisfies Record<string, Shape>;

export type ShapeId = keyof typeof SHAPES;
