import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { Place } from './kind.ts';
import { FarHouses, OpenSky, Pane, Room, Spines } from './parts.tsx';

/** Outside school, and at home. */
export const around = {
  playground: {
    draw: (
      <>
        <OpenSky />
        <path d="M-4 104C60 84 120 104 180 92S280 90 324 102V204H-4Z" fill={paint.hill} />
        <Cut d="M24 126V62H116V126Z" fill={paint.clay} />
        <Cut d="M18 64L70 38L122 64Z" fill={paint.seaDeep} lift={0} />
        <Cut d="M34 74H52V92H34ZM88 74H106V92H88Z" fill={paint.sky} lift={0} />
        <Cut d="M60 126V92H80V126Z" fill={paint.lamp} lift={0} />
        <path d="M-4 126H324V204H-4Z" fill={paint.stone} />
        <path d="M-4 140C80 132 240 134 324 142V204H-4Z" fill={paint.slate} />
        <Ink d="M214 128V74M300 128V74M214 82H300" width={5} colour={paint.wood} />
        <Ink d="M236 82L232 112M250 82L254 112M266 82L264 112M280 82L284 112" width={1.8} />
        <Ink d="M230 112H256M262 112H286" width={4} colour={paint.seaDeep} />
        <Ink d="M60 168H118V190M60 168L48 190M88 168L84 190" width={2.6} colour={paint.paper} />
      </>
    ),
  },
  field: {
    draw: (
      <>
        <OpenSky />
        <path
          d="M-4 104C50 78 100 84 150 100C200 82 270 80 324 100V204H-4Z"
          fill={paint.leaf}
          opacity={0.75}
        />
        <path d="M-4 124C80 112 240 114 324 122V204H-4Z" fill={paint.hill} />
        <Texture d="M-4 134C80 124 240 126 324 134V204H-4Z" kind="hatch" colour={paint.leaf} opacity={0.28} />
        <Cut d="M30 116C16 116 14 92 30 90C30 74 54 72 58 86C74 84 78 110 62 116Z" fill={paint.leaf} />
        <Ink d="M46 124V102" width={4} colour={paint.wood} />
        <Cut
          d="M270 114C258 112 258 94 270 92C274 78 296 80 298 92C310 96 308 112 296 114Z"
          fill={paint.leaf}
        />
        <Ink d="M284 122V104" width={4} colour={paint.wood} />
        <Ink d="M-4 152C90 142 230 142 324 152" width={3} colour={paint.paper} />
      </>
    ),
  },
  'bus-stop': {
    hasStools: true,
    draw: (
      <>
        <OpenSky />
        <FarHouses x={196} y={118} />
        <path d="M-4 116C60 106 130 116 200 114S300 112 324 116V204H-4Z" fill={paint.hill} />
        <path d="M-4 128H324V204H-4Z" fill={paint.stone} />
        <path d="M-4 134H324V204H-4Z" fill={paint.sand} />
        <Texture d="M-4 134H324V204H-4Z" kind="grid" colour={paint.stone} opacity={0.25} />
        <Cut d="M28 132V52H36V132ZM158 132V52H166V132Z" fill={paint.seaDeep} lift={0} />
        <Cut d="M36 60H158V122H36Z" fill={paint.glass} lift={0} />
        <Ink d="M97 60V122M50 110L70 74M60 112L76 84" width={2} colour={paint.paper} />
        <Cut d="M18 44H176L170 56H24Z" fill={paint.seaDeep} />
        <Cut d="M46 108H148V114H46Z" fill={paint.wood} />
        <Ink d="M58 114V132M136 114V132" width={4} />
        <Ink d="M196 148V56" width={4.4} />
        <Cut d="M184 40H208V66H184Z" fill={paint.lamp} />
        <Ink d="M189 47H203V56H189ZM192 59v.01M200 59v.01" width={2} />
      </>
    ),
  },
  bus: {
    hasStools: true,
    draw: (
      <>
        <path d="M-4 -4H324V204H-4Z" fill={paint.sand} />
        <path d="M-4 -4H324V22H-4Z" fill={paint.stone} />
        {[10, 114, 218].map((x) => (
          <g key={x}>
            <Cut
              d={`M${x + 8} 32H${x + 84}C${x + 90} 32 ${x + 92} 36 ${x + 92} 40V84H${x}V40C${x} 36 ${x + 2} 32 ${x + 8} 32Z`}
              fill={paint.sky}
            />
            <path
              d={`M${x + 1} 84V66C${x + 24} 54 ${x + 40} 74 ${x + 60} 64S${x + 84} 62 ${x + 91} 64V84Z`}
              fill={paint.hill}
            />
          </g>
        ))}
        <Ink d="M-4 26H324" width={4} colour={paint.lamp} />
        <Cut d="M-4 92H324V132H-4Z" fill={paint.dawn} lift={0} isBare />
        {[26, 96, 166, 236].map((x) => (
          <g key={x}>
            <Cut d={`M${x} 146V92C${x} 84 ${x + 56} 84 ${x + 56} 92V146Z`} fill={paint.seaDeep} />
            <Texture
              d={`M${x + 4} 144V94C${x + 4} 88 ${x + 52} 88 ${x + 52} 94V144Z`}
              kind="scales"
              colour={paint.sea}
              opacity={0.55}
            />
          </g>
        ))}
        <path d="M-4 146H324V204H-4Z" fill={paint.slate} />
        <Ink d="M-4 158H324M-4 178H324" width={1.4} colour={paint.stone} />
        <Ink d="M90 22V150M230 22V150" width={4} colour={paint.lamp} />
      </>
    ),
  },
  street: {
    draw: (
      <>
        <OpenSky />
        <g transform="translate(10 0)">
          <Cut d="M0 126V56H70V126Z" fill={paint.paper} />
          <Cut d="M-6 58L35 26L76 58Z" fill={paint.clay} />
          <Cut d="M28 126V92H46V126Z" fill={paint.seaDeep} lift={0} />
          <Cut d="M10 66H26V82H10ZM46 66H62V82H46Z" fill={paint.sky} lift={0} />
        </g>
        <g transform="translate(104 0)">
          <Cut d="M0 126V46H62V126Z" fill={paint.dawn} />
          <Cut d="M-4 48L31 16L66 48Z" fill={paint.seaDeep} />
          <Cut d="M6 86H56V126H6Z" fill={paint.sky} lift={0} />
          <Cut d="M2 78H60V86C54 94 50 86 42 90S26 92 20 88S8 92 2 86Z" fill={paint.lamp} lift={0} />
          <Cut d="M12 56H26V70H12ZM36 56H50V70H36Z" fill={paint.sky} lift={0} />
        </g>
        <g transform="translate(190 0)">
          <Cut d="M0 126V60H76V126Z" fill={paint.sail} />
          <Cut d="M-6 62L38 30L82 62Z" fill={paint.plumMark} />
          <Cut d="M12 126V92H30V126Z" fill={paint.leaf} lift={0} />
          <Cut d="M42 76H66V94H42Z" fill={paint.sky} lift={0} />
        </g>
        <path d="M-4 126H324V204H-4Z" fill={paint.sand} />
        <Texture d="M-4 130H324V176H-4Z" kind="grid" colour={paint.stone} opacity={0.25} />
        <Cut d="M-4 190H324V204H-4Z" fill={paint.slateMark} lift={0} />
        <path d="M-4 186H324V191H-4Z" fill={paint.stone} />
        <Ink d="M294 130V40C294 32 282 32 280 38" width={3.6} />
        <Cut d="M272 38H288L284 46H276Z" fill={paint.lamp} lift={0} />
      </>
    ),
  },
  bedroom: {
    draw: (
      <>
        <Room wall={paint.slate} floor={paint.dawn} print="boards" skirting={paint.wood} />
        <Pane x={24} y={22} w={66} h={62} />
        <Cut d="M16 18H44C42 46 36 74 20 92H16ZM98 18H70C72 46 78 74 94 92H98Z" fill={paint.plumMark} />
        <Cut d="M12 14H102V20H12Z" fill={paint.wood} lift={0} />
        <Cut
          d="M196 138V70C196 62 206 62 206 70V138ZM312 138V92C312 86 320 86 324 90V138Z"
          fill={paint.wood}
          lift={0}
        />
        <Cut d="M206 104H324V128H206Z" fill={paint.paper} lift={0} />
        <Cut
          d="M210 92C220 86 240 86 248 92C252 98 248 106 244 108H214C208 104 207 96 210 92Z"
          fill={paint.sail}
          lift={0}
        />
        <Cut
          d="M244 104C270 96 300 98 324 102V136H250C244 128 246 114 244 104Z"
          fill={paint.seaDeep}
          lift={0}
        />
        <Texture
          d="M248 106C270 99 300 101 324 105V134H252C247 126 249 116 248 106Z"
          kind="waves"
          colour={paint.sea}
          opacity={0.7}
        />
        <Cut d="M214 50H286V56H214Z" fill={paint.wood} lift={1} />
        <Spines x={220} y={50} count={5} h={18} />
        <Cut d="M266 50a8 8 0 0 1 16 0Z" fill={paint.lamp} lift={0} />
        <Cut d="M122 30h40v34h-40Z" fill={paint.paper} lift={1} />
        <path d="M125 61V52C134 44 142 56 159 48V61Z" fill={paint.sea} />
        <Ink d="M142 52V38M142 38L152 49H142" width={2} />
        <Cut d="M40 176C60 158 190 158 204 176C210 194 34 194 40 176Z" fill={paint.sand} lift={0} isBare />
      </>
    ),
  },
  kitchen: {
    hasStools: true,
    draw: (
      <>
        <Room wall={paint.sail} floor={paint.slate} print="tiles" skirting={paint.stone} />
        <Pane x={124} y={20} w={72} h={50} />
        <Cut d="M10 16H104V58H10ZM216 16H310V58H216Z" fill={paint.sea} />
        <Ink d="M57 16V58M263 16V58M50 44v6M64 44v6M256 44v6M270 44v6" width={2} />
        <Texture d="M10 62H310V88H10Z" kind="grid" colour={paint.stone} opacity={0.4} />
        <Cut d="M4 88H316V96H4Z" fill={paint.wood} />
        <Cut d="M8 96H312V132H8Z" fill={paint.paper} lift={0} />
        <Ink
          d="M70 96V132M130 96V132M192 96V132M252 96V132M60 104v7M120 104v7M202 104v7M262 104v7"
          width={2}
        />
        <Ink d="M160 88V74C160 66 176 66 176 74" width={4} colour={paint.slateMark} />
        <Cut d="M36 88C34 74 38 68 50 68S66 74 64 88Z" fill={paint.lamp} lift={0} />
        <Ink d="M64 76L74 70M42 68C42 60 58 60 58 68" width={3} />
        <Cut d="M232 88V72H264V88Z" fill={paint.stone} lift={0} />
        <Ink d="M240 72V66M256 72V66" width={4} colour={paint.wood} />
      </>
    ),
  },
  'youth-club': {
    draw: (
      <>
        <Room wall={paint.teal} floor={paint.sand} print="boards" skirting={paint.tealMark} />
        <path d="M-4 84C80 72 160 96 324 80V127H-4Z" fill={paint.sea} opacity={0.6} />
        <Ink d="M-4 14C40 34 80 34 118 16C160 36 200 36 238 16C270 32 300 30 324 20" width={1.8} />
        <Cut
          d="M24 26l12 3l-8 12ZM62 31l13 -1l-6 13ZM138 25l13 4l-9 11ZM180 31l13 -2l-6 13ZM260 26l13 4l-9 11ZM294 28l12 -3l-4 13Z"
          fill={paint.lamp}
          lift={0}
        />
        <Cut d="M14 134V100C14 92 24 92 26 100V112H90V100C92 92 102 92 102 100V134Z" fill={paint.plumMark} />
        <Cut d="M24 114H92V126H24Z" fill={paint.plum} lift={0} />
        <Cut d="M130 46H190V84H130Z" fill={paint.paper} lift={1} />
        <Ink d="M140 56h24M140 64h34M140 72h18" width={2.4} colour={paint.slateMark} />
        <Cut d="M222 94H312V106H222Z" fill={paint.leaf} />
        <Ink d="M232 106V134M302 106V134M267 94V84M222 94h90" width={4} colour={paint.wood} />
        <Ink d="M258 86H276" width={3} colour={paint.paper} />
      </>
    ),
  },
  plain: {
    draw: (
      <>
        <path d="M-4 -4H324V204H-4Z" fill={paint.sand} />
        <path d="M-4 62C70 30 140 66 200 48S290 38 324 54V204H-4Z" fill={paint.dawn} opacity={0.7} />
        <path d="M-4 138C70 124 150 146 220 134S300 130 324 136V204H-4Z" fill={paint.hill} opacity={0.7} />
      </>
    ),
  },
} satisfies Record<string, Place>;
