import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { Thing } from './kind.ts';

/** What can be held, or lie on a table. */
export const small = {
  ball: {
    small: 20,
    draw: (
      <>
        <Cut d="M-10 -10a10 10 0 1 0 20 0a10 10 0 1 0 -20 0" fill={paint.paper} lift={1} />
        <Cut
          d="M-9.500 -13C-4 -10 4 -10 9.500 -13C10.500 -10 10.500 -8 9.500 -6C4 -3 -4 -3 -9.500 -6C-10.500 -8 -10.500 -10 -9.500 -13Z"
          fill={paint.seaDeep}
          lift={0}
        />
      </>
    ),
  },
  book: {
    small: 16,
    draw: (
      <>
        <Cut d="M-16 -15L0 -12L16 -15V-1L0 2L-16 -1Z" fill={paint.plumMark} lift={1} />
        <Cut
          d="M-14 -18C-8 -19 -3 -17 0 -15C3 -17 8 -19 14 -18V-4C8 -5 3 -3 0 -1C-3 -3 -8 -5 -14 -4Z"
          fill={paint.paper}
          lift={0}
        />
        <Ink d="M0 -15V-1M-10 -13h6M-10 -9h6M4 -13h6M4 -9h6" width={1.4} />
      </>
    ),
  },
  pens: {
    small: 24,
    draw: (
      <>
        <Ink d="M-4 -10L-8 -26M0 -10V-28M4 -10L9 -25" width={5} />
        <Ink d="M-4 -10L-8 -26" width={2.6} colour={paint.lamp} />
        <Ink d="M0 -10V-28" width={2.6} colour={paint.sea} />
        <Ink d="M4 -10L9 -25" width={2.6} colour={paint.clay} />
        <Cut d="M-9 -16H9L8 0H-8Z" fill={paint.seaDeep} lift={1} />
      </>
    ),
  },
  paper: {
    small: 26,
    draw: (
      <>
        <Cut d="M-10 -27H5L11 -21V0H-10Z" fill={paint.paper} lift={1} />
        <Ink d="M5 -27V-21H11M-6 -16H7M-6 -11H7M-6 -6H2" width={1.5} />
      </>
    ),
  },
  list: {
    small: 32,
    draw: (
      <>
        <Cut d="M-13 -33H13V0H-13Z" fill={paint.paper} lift={1} />
        <Cut d="M-13 -33H13V-27H-13Z" fill={paint.lamp} lift={0} />
        <Ink d="M-2 -21H9M-2 -14H9M-2 -7H6" width={1.7} />
        <Ink d="M-10 -21l2 2l4 -4M-10 -14l2 2l4 -4" width={1.7} colour={paint.tealMark} />
        <Ink d="M-9 -7h3" width={2} />
      </>
    ),
  },
  bag: {
    small: 34,
    draw: (
      <>
        <Ink d="M-6 -33C-6 -40 6 -40 6 -33" width={3.4} />
        <Cut
          d="M-16 -2C-17 -24 -14 -35 0 -35S17 -24 16 -2C10 1 -10 1 -16 -2Z"
          fill={paint.seaDeep}
          lift={1}
        />
        <Cut d="M-11 -15H11V-3H-11Z" fill={paint.sea} lift={0} />
        <Ink d="M-11 -10H11M-15 -22C-6 -18 6 -18 15 -22" width={1.8} />
      </>
    ),
  },
  hat: {
    small: 18,
    draw: (
      <>
        <Cut d="M-12 -6C-14 -20 14 -20 12 -6Z" fill={paint.clay} lift={1} />
        <Cut d="M-3.500 -18a3.500 3.500 0 1 1 7 0a3.500 3.500 0 1 1 -7 0" fill={paint.paper} lift={0} />
        <Cut d="M-14 -7C-6 -10 6 -10 14 -7V0C6 -2 -6 -2 -14 0Z" fill={paint.lamp} lift={0} />
      </>
    ),
  },
  cap: {
    small: 15,
    draw: (
      <>
        <Cut d="M4 -5C14 -8 24 -5 25 0C18 1 10 1 4 0Z" fill={paint.line} lift={0} />
        <Cut d="M-14 0C-16 -20 12 -22 13 0C4 -3 -6 -3 -14 0Z" fill={paint.wood} lift={1} />
        <Ink d="M-2 -14C-4 -9 -4 -5 -3 -2" width={1.6} colour={paint.sail} />
      </>
    ),
  },
  coat: {
    small: 44,
    draw: (
      <>
        <Ink d="M0 -46C-4 -52 6 -54 4 -48" width={2.4} />
        <Cut
          d="M-8 -45H8L20 -36L22 -14L14 -13L13 -26V0H-13V-26L-14 -13L-22 -14L-20 -36Z"
          fill={paint.leaf}
          lift={1}
        />
        <Ink d="M-8 -45L0 -37L8 -45M0 -37V0M-9 -12h4M5 -12h4" width={1.8} />
      </>
    ),
  },
  trainers: {
    small: 12,
    draw: (
      <>
        <Cut
          d="M-26 -2V-12C-24 -14 -21 -13 -19 -11L-16 -13C-13 -8 -8 -8 -4 -7C-2 -6 -1 -4 -1 -2Z"
          fill={paint.sea}
          lift={0}
        />
        <Cut d="M-27 -3H-1C0 1 -1 1 -3 1H-25C-27 1 -27 0 -27 -3Z" fill={paint.paper} lift={0} />
        <Cut
          d="M2 -2V-12C4 -14 7 -13 9 -11L12 -13C15 -8 20 -8 24 -7C26 -6 27 -4 27 -2Z"
          fill={paint.sea}
          lift={0}
        />
        <Cut d="M1 -3H27C28 1 27 1 25 1H3C1 1 1 0 1 -3Z" fill={paint.paper} lift={0} />
        <Ink d="M-15 -10l4 -2M-11 -8l3 -2M13 -10l4 -2M17 -8l3 -2" width={1.5} />
      </>
    ),
  },
  phone: {
    small: 26,
    draw: (
      <>
        <Cut d="M-8 -24C-8 -27 8 -27 8 -24V-2C8 1 -8 1 -8 -2Z" fill={paint.line} lift={1} />
        <Cut d="M-5.500 -22H5.500V-5H-5.500Z" fill={paint.sky} lift={0} />
        <Ink d="M-2.500 -17h5M-2.500 -13h3" width={1.6} colour={paint.seaDeep} />
      </>
    ),
  },
  message: {
    small: 34,
    draw: (
      <>
        <Cut d="M-14 -38C-14 -42 14 -42 14 -38V-2C14 2 -14 2 -14 -2Z" fill={paint.line} lift={1} />
        <Cut d="M-11 -35H11V-6H-11Z" fill={paint.sky} lift={0} />
        <Cut d="M-9 -32H5V-25H-3L-6 -22V-25H-9Z" fill={paint.paper} lift={0} />
        <Cut d="M9 -19H-5V-11H4L7 -8V-11H9Z" fill={paint.lamp} lift={0} />
      </>
    ),
  },
  cup: {
    small: 16,
    draw: (
      <>
        <Ink d="M8 -13C16 -14 16 -3 7 -4" width={2.6} />
        <Cut d="M-9 -17H9C9 -7 8 -1 5 0H-5C-8 -1 -9 -7 -9 -17Z" fill={paint.sail} lift={1} />
        <Ink d="M-7 -11H7" width={2} colour={paint.seaDeep} />
        <Ink d="M-3 -21c-2 -3 2 -4 0 -7M3 -21c-2 -3 2 -4 0 -7" width={1.6} />
      </>
    ),
  },
  bowl: {
    small: 14,
    draw: (
      <>
        <Cut d="M-13 -11C-10 -18 10 -18 13 -11Z" fill={paint.lamp} lift={0} />
        <Cut d="M-16 -12H16C15 -4 10 0 6 0H-6C-10 0 -15 -4 -16 -12Z" fill={paint.sea} lift={1} />
        <Ink d="M-11 -7H11" width={1.8} colour={paint.paper} />
      </>
    ),
  },
  toast: {
    small: 18,
    draw: (
      <>
        <Cut d="M-22 -2C-18 -6 18 -6 22 -2C18 2 -18 2 -22 -2Z" fill={paint.paper} lift={1} />
        <Cut d="M-11 -4V-14C-16 -18 -12 -23 -6 -22H6C12 -23 16 -18 11 -14V-4Z" fill={paint.wood} lift={0} />
        <Cut
          d="M-7.500 -7V-15C-10 -18 -8 -19 -5 -19H5C8 -19 10 -18 7.500 -15V-7Z"
          fill={paint.lamp}
          lift={0}
        />
      </>
    ),
  },
  snack: {
    small: 20,
    draw: (
      <>
        <Ink d="M1 -17C1 -21 3 -23 5 -24" width={2.4} />
        <Cut
          d="M0 -16C-6 -20 -13 -16 -12 -9C-11 -3 -7 0 -4 0C-2 0 -1 -1 0 -1S2 0 4 0C7 0 11 -3 12 -9C13 -16 6 -20 0 -16Z"
          fill={paint.leaf}
          lift={1}
        />
        <Cut d="M5 -22C9 -26 14 -25 15 -22C12 -19 8 -19 5 -22Z" fill={paint.hill} lift={0} />
        <Ink d="M-8 -11q0 -3 2 -4" width={1.8} colour={paint.paper} />
      </>
    ),
  },
  water: {
    small: 28,
    draw: (
      <>
        <Cut d="M-5 -31H5V-25H-5Z" fill={paint.seaDeep} lift={0} />
        <Cut
          d="M-5 -25H5C9 -23 9 -20 9 -17V-2C9 0 -9 0 -9 -2V-17C-9 -20 -9 -23 -5 -25Z"
          fill={paint.sky}
          lift={1}
        />
        <Cut d="M-9 -14C-5 -16 5 -12 9 -14V-2C9 0 -9 0 -9 -2Z" fill={paint.sea} lift={0} />
      </>
    ),
  },
  headphones: {
    small: 24,
    draw: (
      <>
        <Ink d="M-11 -8C-14 -28 14 -28 11 -8" width={6} />
        <Ink d="M-11 -8C-14 -28 14 -28 11 -8" width={2.8} colour={paint.lamp} />
        <Cut
          d="M-16 -12C-16 -15 -8 -15 -8 -12V-1C-8 1 -16 1 -16 -1ZM8 -12C8 -15 16 -15 16 -12V-1C16 1 8 1 8 -1Z"
          fill={paint.lamp}
          lift={0}
        />
      </>
    ),
  },
  guitar: {
    small: 56,
    draw: (
      <g transform="rotate(24) translate(0 0)">
        <Cut d="M-3 -28V-60H3V-28Z" fill={paint.wood} lift={0} />
        <Cut d="M-5 -66H5V-58H-5Z" fill={paint.line} lift={0} />
        <Cut
          d="M0 -33C8 -35 11 -28 9 -22C17 -16 15 0 0 0S-17 -16 -9 -22C-11 -28 -8 -35 0 -33Z"
          fill={paint.clay}
          lift={1}
        />
        <Cut d="M-4 -16a4 4 0 1 0 8 0a4 4 0 1 0 -8 0" fill={paint.line} lift={0} />
        <Ink d="M-5 -6H5" width={2.4} />
      </g>
    ),
  },
  drum: {
    draw: (
      <>
        <Cut d="M-24 -28V-4C-20 3 20 3 24 -4V-28Z" fill={paint.clay} lift={1} />
        <Ink d="M-24 -22L-14 0L-5 -20L4 1L13 -20L20 -1" width={1.8} colour={paint.sail} />
        <Cut d="M-24 -28a24 7 0 1 0 48 0a24 7 0 1 0 -48 0" fill={paint.paper} lift={0} />
        <Ink d="M-18 -44L-3 -30M22 -46L6 -30" width={3} colour={paint.wood} />
      </>
    ),
  },
  map: {
    small: 26,
    draw: (
      <>
        <Cut d="M-22 -26L-8 -30L7 -26L22 -30V-2L7 2L-8 -2L-22 2Z" fill={paint.sail} lift={1} />
        <Cut d="M-22 -8C-14 -14 -10 -6 -4 -9C2 -11 4 -2 7 -2V2L-8 -2L-22 2Z" fill={paint.sea} lift={0} />
        <Ink d="M-8 -30V-2M7 -26V2" width={1.3} />
        <Ink d="M-14 -20l4 3M-5 -16h4M3 -19l4 -2M11 -18l6 6M17 -18l-6 6" width={2} colour={paint.clay} />
      </>
    ),
  },
  box: {
    small: 30,
    draw: (
      <>
        <Cut d="M-19 -26H19V0H-19Z" fill={paint.wood} lift={1} />
        <Cut d="M-22 -32H22V-24H-22Z" fill={paint.clay} lift={0} />
        <Cut d="M-6 -16H6V-9H-6Z" fill={paint.sail} lift={0} />
      </>
    ),
  },
  'model-boat': {
    small: 34,
    draw: (
      <>
        <Ink d="M0 -8V-40" width={2.4} colour={paint.wood} />
        <Cut d="M2 -39C13 -31 17 -22 18 -13H2Z" fill={paint.sail} lift={1} />
        <Cut d="M-3 -33C-10 -26 -13 -20 -14 -13H-3Z" fill={paint.lamp} lift={0} />
        <Cut d="M-21 -10H22C20 -3 15 0 9 0H-9C-15 0 -19 -3 -21 -10Z" fill={paint.seaDeep} lift={1} />
      </>
    ),
  },
  puzzle: {
    small: 24,
    draw: (
      <>
        <Cut d="M-17 -30H0V-24C5 -26 5 -18 0 -20V-14H-17Z" fill={paint.lamp} lift={1} />
        <Cut d="M-17 -14H-11C-13 -9 -4 -9 -6 -14H0V0H-17Z" fill={paint.sea} lift={1} />
        <Cut d="M0 -30H17V-14H11C13 -9 4 -9 6 -14H0V-20C5 -18 5 -26 0 -24Z" fill={paint.paper} lift={0} />
        <g transform="translate(7 3) rotate(12)">
          <Cut d="M0 -12H6C4 -7 13 -7 11 -12H17V2H0Z" fill={paint.plumMark} lift={1} />
        </g>
      </>
    ),
  },
  'game-board': {
    small: 14,
    draw: (
      <>
        <Cut d="M-26 0L-18 -13H18L26 0Z" fill={paint.sail} lift={1} />
        <Texture d="M-24 -1L-17 -12H17L24 -1Z" kind="grid" opacity={0.6} />
        <Cut
          d="M-12 -4C-13 -9 -10 -10 -10 -13a3.500 3.500 0 1 1 4 0C-6 -10 -3 -9 -4 -4Z"
          fill={paint.seaDeep}
          lift={0}
        />
        <Cut
          d="M5 -6C4 -11 7 -12 7 -15a3.500 3.500 0 1 1 4 0C11 -12 14 -11 13 -6Z"
          fill={paint.clay}
          lift={0}
        />
      </>
    ),
  },
  trophy: {
    small: 34,
    draw: (
      <>
        <Ink d="M-11 -31C-20 -32 -18 -19 -8 -18M11 -31C20 -32 18 -19 8 -18" width={3} />
        <Cut
          d="M-12 -35H12C12 -22 8 -15 3 -13V-7H-3V-13C-8 -15 -12 -22 -12 -35Z"
          fill={paint.lamp}
          lift={1}
        />
        <Cut d="M-10 -8H10V0H-10Z" fill={paint.wood} lift={0} />
        <Ink d="M-6 -30C-6 -25 -5 -22 -3 -20" width={2} colour={paint.paper} />
      </>
    ),
  },
} satisfies Record<string, Thing>;
