import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { Thing } from './kind.ts';

/** What rooms and gardens are furnished with. Seats are as high as `seatHeight`. */
export const furniture = {
  chair: {
    seat: 16,
    isBehind: true,
    draw: (
      <>
        <Cut d="M-16 -48C-16 -52 16 -52 16 -48L15 -17H-15Z" fill={paint.clay} lift={1} />
        <Ink d="M-13 -15L-15 0M13 -15L15 0" width={4} />
        <Cut d="M-19 -19H19C20 -15 19 -13 17 -13H-17C-19 -13 -20 -15 -19 -19Z" fill={paint.wood} lift={0} />
      </>
    ),
  },
  table: {
    top: [48, 31],
    draw: (
      <>
        <Cut d="M-42 -26H-35L-36 0H-41ZM42 -26H35L36 0H41Z" fill={paint.wood} lift={0} />
        <Cut d="M-36 -25H36V-19H-36Z" fill={paint.wood} lift={0} />
        <Cut d="M-50 -32H50C52 -28 51 -25 49 -25H-49C-51 -25 -52 -28 -50 -32Z" fill={paint.wood} lift={1.5} />
        <Ink d="M-42 -29H-10M2 -29H14" width={1.4} colour={paint.sail} />
      </>
    ),
  },
  bench: {
    seat: 46,
    isBehind: true,
    draw: (
      <>
        <Ink d="M-38 -40V0M38 -40V0" width={5} />
        <Cut d="M-48 -42H48V-33H-48ZM-48 -30H48V-22H-48Z" fill={paint.wood} lift={1} />
        <Cut d="M-50 -18H50V-12H-50Z" fill={paint.wood} lift={1} />
      </>
    ),
  },
  bed: {
    seat: 52,
    isBehind: true,
    draw: (
      <>
        <Cut
          d="M-62 0V-48C-62 -52 -54 -52 -54 -48V0ZM54 0V-28C54 -32 61 -32 61 -28V0Z"
          fill={paint.wood}
          lift={0}
        />
        <Cut d="M-56 -18H56V-6H-56Z" fill={paint.paper} lift={1} />
        <Cut
          d="M-53 -27C-46 -32 -30 -32 -24 -27C-22 -22 -24 -18 -27 -17H-51C-54 -19 -55 -23 -53 -27Z"
          fill={paint.sail}
          lift={0}
        />
        <Cut d="M-22 -22C0 -27 36 -25 56 -20V-5H-20C-24 -10 -24 -17 -22 -22Z" fill={paint.seaDeep} lift={0} />
        <Texture
          d="M-19 -20C0 -25 36 -23 55 -18V-6H-18C-21 -10 -21 -16 -19 -20Z"
          kind="scales"
          colour={paint.sea}
          opacity={0.7}
        />
      </>
    ),
  },
  lamp: {
    isBehind: true,
    draw: (
      <>
        <Ink d="M0 -4V-64" width={3.6} />
        <Cut d="M-13 0C-13 -6 13 -6 13 0Z" fill={paint.line} lift={0} />
        <Cut d="M-11 -86H11L20 -60H-20Z" fill={paint.lamp} lift={1} />
        <Ink d="M-13 -66H12" width={2} colour={paint.paper} />
      </>
    ),
  },
  cushion: {
    seat: 20,
    isBehind: true,
    draw: (
      <>
        <Cut
          d="M-24 -13C-16 -17 16 -17 24 -13C28 -8 27 -2 23 0C14 2 -14 2 -23 0C-27 -3 -28 -9 -24 -13Z"
          fill={paint.plumMark}
          lift={1}
        />
        <Texture
          d="M-22 -12C-14 -15 14 -15 22 -12C25 -8 24 -3 21 -1C14 0 -14 0 -21 -1C-25 -4 -25 -9 -22 -12Z"
          kind="dots"
          colour={paint.plum}
          opacity={0.9}
        />
      </>
    ),
  },
  door: {
    isBehind: true,
    draw: (
      <>
        <Cut d="M-28 0V-100H28V0Z" fill={paint.wood} lift={1.5} />
        <Cut d="M-23 0V-95H23V0Z" fill={paint.seaDeep} lift={0} />
        <Cut d="M-14 -86H14V-52H-14Z" fill={paint.sky} lift={0} />
        <Ink d="M-14 -38H14V-12H-14Z" width={1.6} colour={paint.sea} />
        <Ink d="M17 -44v6" width={4} colour={paint.lamp} />
      </>
    ),
  },
  window: {
    hangs: 66,
    isBehind: true,
    draw: (
      <>
        <Cut d="M-34 -30H34V30H-34Z" fill={paint.wood} lift={1.5} />
        <Cut d="M-29 -25H29V25H-29Z" fill={paint.sky} lift={0} />
        <Cut d="M-29 25V12C-18 4 -6 4 2 12C10 6 22 6 29 12V25Z" fill={paint.hill} isBare lift={0} />
        <Ink d="M0 -25V25M-29 -2H29" width={2.6} colour={paint.wood} />
        <Cut d="M-38 29H38V35H-38Z" fill={paint.wood} lift={0} />
      </>
    ),
  },
  clock: {
    hangs: 76,
    isBehind: true,
    draw: (
      <>
        <Cut d="M-17 0a17 17 0 1 0 34 0a17 17 0 1 0 -34 0" fill={paint.wood} lift={1.5} />
        <Cut d="M-13 0a13 13 0 1 0 26 0a13 13 0 1 0 -26 0" fill={paint.paper} lift={0} />
        <Ink d="M0 -8V0L6 3.500" width={2.6} />
        <Ink d="M0 -10.500v.01M10.500 0v.01M0 10.500v.01M-10.500 0v.01" width={2} />
      </>
    ),
  },
  bell: {
    hangs: 72,
    isBehind: true,
    draw: (
      <>
        <Cut d="M-4 -20H4V-12H-4Z" fill={paint.line} lift={0} />
        <Cut d="M-5 11a5 5 0 1 0 10 0Z" fill={paint.line} lift={0} />
        <Cut d="M-17 11C-12 6 -13 -14 0 -14S12 6 17 11Z" fill={paint.lamp} lift={1.5} />
        <Ink d="M-22 -8q-5 7 0 14M22 -8q5 7 0 14M-29 -12q-8 11 0 22M29 -12q8 11 0 22" width={2.2} />
      </>
    ),
  },
  screen: {
    hangs: 62,
    isBehind: true,
    draw: (
      <>
        <Cut d="M-46 -29H46V29H-46Z" fill={paint.line} lift={1.5} />
        <Cut d="M-41 -24H41V24H-41Z" fill={paint.sky} lift={0} />
        <Cut d="M-41 24V8C-26 -2 -12 -2 2 8C14 0 30 0 41 8V24Z" fill={paint.sea} lift={0} />
        <Cut d="M18 -8a8 8 0 1 0 16 0a8 8 0 1 0 -16 0" fill={paint.lamp} lift={0} />
      </>
    ),
  },
  sign: {
    isBehind: true,
    draw: (
      <>
        <Ink d="M0 0V-60" width={5} />
        <Cut d="M-24 -76H20L32 -63L20 -50H-24Z" fill={paint.lamp} lift={1.5} />
        <Ink d="M-15 -63H14M8 -69L14 -63L8 -57" width={2.6} />
      </>
    ),
  },
  plant: {
    isBehind: true,
    draw: (
      <>
        <Cut
          d="M-2 -16C-16 -20 -24 -32 -22 -44C-10 -42 -2 -34 -1 -22C-4 -36 -2 -50 4 -58C12 -48 12 -34 4 -20C8 -30 16 -36 24 -36C24 -26 14 -16 2 -14Z"
          fill={paint.leaf}
          lift={1}
        />
        <Cut d="M-14 -18H14L11 0H-11Z" fill={paint.clay} lift={1} />
        <Ink d="M-12 -12H12" width={1.8} colour={paint.sail} />
      </>
    ),
  },
} satisfies Record<string, Thing>;
