import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { Place } from './kind.ts';
import { Pane, Room, Spines } from './parts.tsx';

/** Rooms of a school. */
export const school = {
  classroom: {
    hasStools: true,
    draw: (
      <>
        <Room wall={paint.sail} floor={paint.sand} print="boards" skirting={paint.wood} />
        <Cut d="M92 22H228V88H92Z" fill={paint.wood} />
        <Cut d="M97 27H223V83H97Z" fill={paint.tealMark} lift={0} />
        <Ink d="M110 42H164M110 52H146" width={2.6} colour={paint.teal} />
        <Ink d="M180 66a12 12 0 0 1 24 0M172 66h40" width={2.4} colour={paint.lamp} />
        <Cut d="M120 86H190V91H120Z" fill={paint.stone} lift={0} />
        <Pane x={14} y={26} w={56} h={62} />
        <Cut d="M252 66H312V127H252Z" fill={paint.wood} />
        <Cut d="M257 71H307V94H257ZM257 99H307V122H257Z" fill={paint.sail} lift={0} />
        <Spines x={260} y={94} count={5} />
        <Spines x={266} y={122} count={5} />
        <Cut d="M262 28h18v24h-18ZM284 32h16v20h-16Z" fill={paint.paper} lift={0} />
        <Ink d="M266 36h10M266 42h8M288 44q4 -8 8 0" width={1.8} colour={paint.slateMark} />
      </>
    ),
  },
  corridor: {
    hasStools: true,
    draw: (
      <>
        <path d="M-4 -4H324V204H-4Z" fill={paint.sky} />
        <path d="M-4 204L118 116H202L324 204Z" fill={paint.sand} />
        <Cut d="M118 44H202V116H118Z" fill={paint.sail} />
        <path d="M-4 -4H324L202 44H118Z" fill={paint.paper} />
        <Cut d="M128 116V56H158V116ZM162 116V56H192V116Z" fill={paint.seaDeep} lift={0} />
        <Cut d="M133 62H153V84H133ZM167 62H187V84H167Z" fill={paint.glass} lift={0} />
        <Cut d="M20 186V52L56 60V160Z" fill={paint.plum} lift={0} />
        <Cut d="M66 153V63L92 69V134Z" fill={paint.plum} lift={0} />
        <Cut d="M300 186V52L264 60V160Z" fill={paint.teal} lift={0} />
        <Cut d="M254 153V63L228 69V134Z" fill={paint.teal} lift={0} />
        <Ink d="M49 116v6M86 102v5M271 116v6M234 102v5" width={3} />
        <Ink d="M28 78L48 81M28 92L48 94M292 78L272 81M292 92L272 94" width={2} colour={paint.slateMark} />
        <Cut d="M140 22H180L174 34H146Z" fill={paint.lamp} lift={0} />
        <Ink d="M160 122V126M160 140V148M160 168V182" width={3} colour={paint.paper} />
      </>
    ),
  },
  'dining-hall': {
    hasStools: true,
    draw: (
      <>
        <Room wall={paint.dawn} floor={paint.sail} print="tiles" skirting={paint.clay} />
        <Cut d="M96 30H224V92H96Z" fill={paint.slate} />
        <Cut
          d="M96 30H224V42C208 50 200 42 192 46S172 50 160 44S136 50 128 46S108 50 96 42Z"
          fill={paint.clay}
          lift={0}
        />
        <Cut d="M86 92H234V104H86Z" fill={paint.stone} />
        <Cut d="M90 104H230V127H90Z" fill={paint.seaDeep} lift={0} />
        <Texture d="M90 104H230V127H90Z" kind="stripes" colour={paint.sea} opacity={0.5} />
        <Cut
          d="M112 92C112 82 140 82 140 92ZM150 92V84H176V92ZM186 92C186 80 212 80 212 92Z"
          fill={paint.lamp}
          lift={0}
        />
        <Ink d="M124 76q-4 -5 0 -9M132 76q-4 -5 0 -9M198 74q-4 -5 0 -9" width={2} colour={paint.paper} />
        <Pane x={16} y={30} w={54} h={46} />
        <Pane x={250} y={30} w={54} h={46} />
        <Cut d="M4 112H74V118H4ZM246 112H316V118H246Z" fill={paint.wood} />
        <Ink d="M14 118V138M64 118V138M256 118V138M306 118V138" width={4} colour={paint.wood} />
      </>
    ),
  },
  hall: {
    hasStools: true,
    draw: (
      <>
        <Room wall={paint.sail} floor={paint.dawn} print="boards" skirting={paint.wood} />
        <Pane x={24} y={22} w={40} h={56} />
        <Pane x={256} y={22} w={40} h={56} />
        <Cut d="M92 20H228V127H92Z" fill={paint.wood} />
        <Cut d="M98 26H222V112H98Z" fill={paint.slateMark} lift={0} />
        <Cut
          d="M98 26H124C128 60 120 90 104 112H98ZM222 26H196C192 60 200 90 216 112H222Z"
          fill={paint.plumMark}
          lift={0}
        />
        <Cut
          d="M94 26H226V36C210 42 198 36 186 40S162 42 148 38S112 42 94 36Z"
          fill={paint.plumMark}
          lift={0}
        />
        <Cut d="M86 112H234V127H86Z" fill={paint.wood} lift={0} />
        <Ink
          d="M2 96H78V127M14 96V127M28 96V127M42 96V127M56 96V127M2 108H78M242 127V96H320M256 96V127M270 96V127M284 96V127M298 96V127M242 108H320"
          width={2}
          colour={paint.wood}
        />
      </>
    ),
  },
  stage: {
    draw: (
      <>
        <path d="M-4 -4H324V204H-4Z" fill={paint.slateMark} />
        <path d="M92 -4L36 150H150ZM228 -4L170 150H284Z" fill={paint.sail} opacity={0.2} />
        <Cut d="M-4 136H324V186H-4Z" fill={paint.wood} lift={0} />
        <Ink
          d="M-4 150H324M-4 167H324M70 136V150M180 136V150M270 136V150M120 150V167M230 150V167M40 167V186M160 167V186"
          width={1.3}
        />
        <path
          d="M36 148C36 138 150 138 150 148S36 158 36 148ZM170 148C170 138 284 138 284 148S170 158 170 148Z"
          fill={paint.sail}
          opacity={0.3}
        />
        <Cut
          d="M-4 -4H46C54 46 44 98 22 136H-4ZM324 -4H274C266 46 276 98 298 136H324Z"
          fill={paint.plumMark}
        />
        <Ink
          d="M10 20C16 60 12 100 4 130M30 20C34 60 28 96 16 128M310 20C304 60 308 100 316 130M290 20C286 60 292 96 304 128"
          width={2}
        />
        <Cut
          d="M-4 -4H324V14C300 26 280 14 260 20S210 28 184 18S110 28 84 18S24 26 -4 14Z"
          fill={paint.plumMark}
        />
        <Cut d="M-4 186H324V204H-4Z" fill={paint.clay} lift={0} />
      </>
    ),
  },
  'reading-corner': {
    draw: (
      <>
        <Room wall={paint.teal} floor={paint.sand} print="boards" skirting={paint.wood} />
        <Cut d="M14 24H116V127H14Z" fill={paint.wood} />
        <Cut d="M20 30H110V58H20ZM20 63H110V91H20ZM20 96H110V122H20Z" fill={paint.sail} lift={0} />
        <Spines x={24} y={58} count={9} h={22} />
        <Spines x={24} y={91} count={6} h={22} />
        <Spines x={46} y={122} count={8} h={20} />
        <Cut d="M78 91V76C78 70 98 70 98 76V91Z" fill={paint.lamp} lift={0} />
        <Pane x={160} y={22} w={70} h={58} />
        <Ink d="M284 127V62" width={4} colour={paint.wood} />
        <Cut d="M270 38H298L308 64H260Z" fill={paint.lamp} />
        <path d="M260 64H308L320 128H248Z" fill={paint.lamp} opacity={0.22} />
        <Cut d="M50 168C60 142 260 142 270 168C280 196 40 196 50 168Z" fill={paint.plum} lift={0} isBare />
        <Texture
          d="M62 168C72 149 248 149 258 168C264 188 56 188 62 168Z"
          kind="scales"
          colour={paint.plumMark}
          opacity={0.3}
        />
      </>
    ),
  },
  'quiet-room': {
    draw: (
      <>
        <Room wall={paint.slate} floor={paint.sail} skirting={paint.stone} />
        <path d="M-4 60C60 44 120 74 180 60S280 50 324 62V127H-4Z" fill={paint.teal} opacity={0.6} />
        <Pane x={116} y={20} w={88} h={54} />
        <Cut d="M18 150C8 116 34 98 54 100C80 98 94 118 88 150C70 158 36 158 18 150Z" fill={paint.seaDeep} />
        <Texture
          d="M18 150C8 116 34 98 54 100C80 98 94 118 88 150C70 158 36 158 18 150Z"
          kind="dots"
          colour={paint.sea}
          opacity={0.6}
        />
        <Ink d="M286 132V70" width={3.6} />
        <Cut d="M274 46H298L306 72H266Z" fill={paint.lamp} />
        <path d="M266 72H306L318 132H254Z" fill={paint.lamp} opacity={0.24} />
        <Cut d="M60 174C80 156 240 156 262 174C270 194 50 194 60 174Z" fill={paint.sea} lift={0} isBare />
        <Cut
          d="M232 130V112H254V130ZM236 112C232 100 240 98 243 106C244 96 252 98 250 112Z"
          fill={paint.leaf}
          lift={0}
        />
      </>
    ),
  },
  office: {
    hasStools: true,
    draw: (
      <>
        <Room wall={paint.sail} floor={paint.hill} skirting={paint.wood} />
        <Pane x={122} y={20} w={76} h={56} />
        <Cut d="M222 58H306V66H222ZM222 92H306V100H222Z" fill={paint.wood} lift={1} />
        <Spines x={228} y={58} count={7} h={22} />
        <Spines x={228} y={92} count={5} h={20} />
        <Cut
          d="M274 92V78H296V92ZM284 78C274 72 276 60 284 62C294 60 296 72 286 78Z"
          fill={paint.leaf}
          lift={0}
        />
        <Cut d="M26 28h34v44h-34ZM68 34h30v36h-30Z" fill={paint.paper} lift={1} />
        <Ink d="M32 38h22M32 46h22M32 54h14M74 58l8 -10l6 6l5 -6" width={2} colour={paint.slateMark} />
        <Cut d="M14 98H92V108H14Z" fill={paint.wood} />
        <Cut d="M18 108H46V136H18ZM78 108H88V136H78Z" fill={paint.wood} lift={0} />
        <Cut d="M30 74H70V94H30ZM46 94H54V98H46Z" fill={paint.slateMark} lift={0} />
      </>
    ),
  },
  library: {
    hasStools: true,
    draw: (
      <>
        <Room wall={paint.dawn} floor={paint.sail} print="boards" skirting={paint.wood} />
        {[8, 224].map((x) => (
          <g key={x} transform={`translate(${x} 0)`}>
            <Cut d="M0 10H88V127H0Z" fill={paint.wood} />
            <Cut d="M5 16H83V46H5ZM5 51H83V83H5ZM5 88H83V122H5Z" fill={paint.sail} lift={0} />
            <Spines x={9} y={46} count={10} h={24} />
            <Spines x={9} y={83} count={8} h={26} />
            <Spines x={16} y={122} count={9} h={25} />
          </g>
        ))}
        <Cut d="M124 127V56C124 26 196 26 196 56V127Z" fill={paint.wood} />
        <Cut d="M131 127V58C131 34 189 34 189 58V127Z" fill={paint.sky} lift={0} />
        <path d="M131 127V104C146 92 156 108 170 98S184 92 189 96V127Z" fill={paint.hill} />
        <Ink d="M160 40V127M131 80H189" width={2.4} colour={paint.wood} />
      </>
    ),
  },
} satisfies Record<string, Place>;
