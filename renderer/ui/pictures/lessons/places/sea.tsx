import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { Place } from './kind.ts';
import { FarHouses, OpenSky } from './parts.tsx';

/** The harbour, the sea and a ship. */
export const sea = {
  harbour: {
    draw: (
      <>
        <OpenSky />
        <path d="M118 96C118 74 136 64 152 64S186 74 186 96Z" fill={paint.lamp} />
        <path
          d="M-4 96C30 66 70 70 100 90L130 100H-4ZM216 100C236 78 270 70 324 86V104H216Z"
          fill={paint.hill}
        />
        <path d="M-4 96H324V150H-4Z" fill={paint.sea} />
        <Ink d="M130 104H176M138 112H168M40 118h20M210 122h22" width={3} colour={paint.paper} />
        <FarHouses x={8} y={98} />
        <g transform="translate(272 104)">
          <path d="M-6 -62L-170 -90V-36L-6 -58Z" fill={paint.lamp} opacity={0.3} />
          <Cut d="M-9 0L-6 -54H6L9 0Z" fill={paint.paper} lift={0} />
          <Cut d="M-7 -44H7L8 -30H-8ZM-8.500 -18H8.500L9 -4H-9Z" fill={paint.clay} lift={0} />
          <Cut d="M-5 -66H5V-54H-5Z" fill={paint.lamp} lift={0} />
          <Cut d="M-8 -65L0 -76L8 -65ZM-9 -56H9V-52H-9Z" fill={paint.seaDeep} lift={0} />
          <Cut d="M-30 8C-24 -6 -8 -6 0 -2C14 -8 30 -2 36 8Z" fill={paint.stone} lift={0} />
        </g>
        <g transform="translate(196 122)">
          <Ink d="M0 0V-32" width={2.4} colour={paint.wood} />
          <Cut d="M2 -31C12 -24 16 -14 17 -5H2Z" fill={paint.sail} lift={0} />
          <Cut d="M-2 -26C-9 -18 -12 -12 -13 -5H-2Z" fill={paint.plumMark} lift={0} />
          <Cut d="M-19 0H21C19 8 14 10 8 10H-7C-13 10 -17 8 -19 0Z" fill={paint.wood} lift={0} />
        </g>
        <Cut d="M-4 142H324V204H-4Z" fill={paint.stone} />
        <Texture d="M-4 150H324V204H-4Z" kind="grid" colour={paint.slateMark} opacity={0.2} />
        <path d="M-4 142H324V149H-4Z" fill={paint.sand} />
        <Cut
          d="M18 148V136C14 134 14 128 20 128H30C36 128 36 134 32 136V148ZM286 148V136C282 134 282 128 288 128H298C304 128 304 134 300 136V148Z"
          fill={paint.slateMark}
          lift={0}
        />
      </>
    ),
  },
  'calm-sea': {
    isWater: true,
    draw: (
      <>
        <OpenSky />
        <path d="M196 92C196 64 216 52 236 52S276 64 276 92Z" fill={paint.lamp} />
        <path d="M-4 92C30 78 60 76 90 92Z" fill={paint.hill} />
        <path d="M-4 92H324V204H-4Z" fill={paint.sea} />
        <Ink d="M206 100H266M214 108H258M224 116H250" width={3} colour={paint.lamp} />
        <Ink d="M26 108h22M100 116h26M150 104h16M60 128h20" width={2.4} colour={paint.paper} />
        <Cut d="M-4 142C60 132 120 148 190 142S290 136 324 144V204H-4Z" fill={paint.seaDeep} isBare />
        <Ink
          d="M40 162c10 -5 20 -5 30 0M150 158c10 -5 20 -5 30 0M256 164c10 -5 20 -5 30 0M96 182c10 -5 20 -5 30 0M212 184c10 -5 20 -5 30 0"
          width={2.6}
          colour={paint.sea}
        />
      </>
    ),
  },
  'stormy-sea': {
    isWater: true,
    draw: (
      <>
        <path d="M-4 -4H324V204H-4Z" fill={paint.slate} />
        <Cut
          d="M-4 40C10 18 40 14 56 28C70 6 116 8 124 30C150 14 184 24 186 40C150 58 40 60 -4 52Z"
          fill={paint.slateMark}
          isBare
        />
        <Cut
          d="M176 34C186 10 226 6 240 24C258 8 300 10 324 26V58C280 64 214 62 176 34Z"
          fill={paint.slateMark}
          isBare
        />
        <Ink
          d="M60 66L50 86M96 64L86 84M132 66L122 86M206 68L196 88M244 68L234 88M282 68L272 88"
          width={2.6}
          colour={paint.paper}
        />
        <Cut
          d="M-4 122C14 92 40 84 60 98C52 98 50 106 56 112C84 120 104 90 130 88C150 88 158 100 152 108C180 118 204 92 232 88C252 88 262 100 256 108C284 114 304 100 324 92V204H-4Z"
          fill={paint.sea}
        />
        <Cut
          d="M-4 150C20 122 58 124 74 140C66 140 64 146 70 150C110 158 136 132 164 130C180 130 188 140 182 146C220 156 262 130 324 146V204H-4Z"
          fill={paint.seaDeep}
        />
        <Ink
          d="M14 150C24 138 40 132 54 134M120 154C134 142 148 138 158 138M226 158C246 148 270 144 290 148"
          width={3}
          colour={paint.paper}
        />
        <Cut d="M-4 186C60 170 120 190 190 182S290 176 324 184V204H-4Z" fill={paint.tealMark} isBare />
      </>
    ),
  },
  deck: {
    draw: (
      <>
        <OpenSky />
        <path d="M-4 92H324V150H-4Z" fill={paint.sea} />
        <Ink d="M20 104h26M110 100h20M246 106h30M190 114h18" width={2.6} colour={paint.paper} />
        <Ink d="M160 136V-4" width={9} />
        <Ink d="M160 136V-4" width={6} colour={paint.wood} />
        <Cut d="M168 4C226 18 262 50 274 92H168Z" fill={paint.sail} />
        <Texture d="M168 4C226 18 262 50 274 92H168Z" kind="stripes" colour={paint.clay} opacity={0.35} />
        <Cut d="M152 20C112 38 84 66 74 92H152Z" fill={paint.clay} />
        <Ink
          d="M16 136V112M66 136V112M116 136V112M204 136V112M254 136V112M304 136V112"
          width={4}
          colour={paint.wood}
        />
        <Cut d="M-4 106H324V113H-4Z" fill={paint.wood} lift={1} />
        <Cut d="M-4 134H324V204H-4Z" fill={paint.dawn} lift={0} />
        <Ink
          d="M-4 146H324M-4 162H324M-4 182H324M70 134V146M220 134V146M140 146V162M280 146V162M40 162V182M190 162V182M110 182V204M260 182V204"
          width={1.4}
          colour={paint.wood}
        />
        <Ink d="M34 122a11 11 0 1 0 22 0a11 11 0 1 0 -22 0" width={8} />
        <Ink d="M34 122a11 11 0 1 0 22 0a11 11 0 1 0 -22 0" width={5} colour={paint.paper} />
      </>
    ),
  },
} satisfies Record<string, Place>;
