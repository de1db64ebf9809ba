import { Figure } from './Figure.tsx';
import { Cut, Ink, paint, Svg, Texture } from './paper.tsx';
import type { PictureProps } from './signInSea.tsx';

const frame =
  'M20 70C24 30 60 16 120 14C220 6 330 4 400 22C456 34 470 76 468 150C472 250 466 320 420 348C350 384 150 380 80 356C24 338 10 280 14 200C12 150 14 110 20 70Z';

function SmallBoat({ x, y, scale = 1, sail }: { x: number; y: number; scale?: number; sail: string }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Ink d="M0 0V-62" width={3.4} colour={paint.wood} />
      <Cut d="M4 -60C22 -46 30 -26 32 -8H4Z" fill={paint.sail} />
      <Cut d="M-4 -50C-16 -36 -22 -22 -25 -8H-4Z" fill={sail} />
      <Cut d="M-36 0H40C36 14 28 20 16 20H-14C-26 20 -33 14 -36 0Z" fill={paint.wood} />
      <Ink d="M-28 8H33" width={2} colour={paint.paper} />
    </g>
  );
}

function Tower({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M-9 -112L-460 -176V-58L-9 -108Z" fill={paint.lamp} opacity={0.38} />
      <Cut d="M-16 0L-10 -96H10L16 0Z" fill={paint.paper} />
      <Cut d="M-11 -80H11L12.6 -56H-12.6Z" fill={paint.clay} lift={0} />
      <Cut d="M-14 -32H14L15.5 -8H-15.5Z" fill={paint.clay} lift={0} />
      <Cut d="M-15 -102H15V-94H-15Z" fill={paint.seaDeep} />
      <Cut d="M-9 -120H9V-102H-9Z" fill={paint.lamp} lift={0} />
      <Cut d="M-12 -119C-9 -130 -4 -134 0 -136C4 -134 9 -130 12 -119Z" fill={paint.seaDeep} />
    </g>
  );
}

/** A quiet harbour at dawn: the door, and setting up. */
export function HarbourDawn({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 480 384" label={label}>
      <clipPath id="hb-dawn-frame">
        <path d={frame} />
      </clipPath>
      <path className="hb-cut-shadow" d={frame} transform="translate(3 7)" />
      <g clipPath="url(#hb-dawn-frame)">
        <path d="M0 0H480V384H0Z" fill={paint.sky} />
        <Cut d="M0 96C80 70 170 96 250 82S420 60 480 84V384H0Z" fill={paint.dawn} isBare lift={0} />
        <Cut d="M214 176C214 140 240 122 266 122S318 140 318 176Z" fill={paint.lamp} isBare lift={0} />
        <Ink
          d="M40 56C70 48 96 52 120 58M160 40C184 34 204 38 222 42M330 58C352 50 376 54 396 60"
          width={7}
          colour={paint.paper}
        />
        <Cut
          d="M-10 190C30 140 76 128 112 150C140 132 176 146 196 178L220 200H-10Z"
          fill={paint.hill}
          isBare
        />
        <Cut d="M330 200C350 160 380 150 410 160C440 150 470 160 490 178V210H330Z" fill={paint.hill} isBare />
        <Cut d="M-10 176H490V390H-10Z" fill={paint.sea} isBare lift={0} />
        <Ink d="M236 192H298M226 206H306M244 220H288" width={5} colour={paint.lamp} />
        <Tower x={408} y={214} scale={0.98} />
        <Houses />
        <Cut d="M352 226C362 208 386 204 402 212C424 202 460 208 492 226V250H352Z" fill={paint.stone} />
        <SmallBoat x={206} y={244} scale={0.66} sail={paint.plumMark} />
        <Cut d="M-10 262C60 246 130 270 210 262S380 300 490 276V390H-10Z" fill={paint.seaDeep} isBare />
        <SmallBoat x={318} y={306} scale={1.22} sail={paint.clay} />
        <Ink
          d="M40 292c14-8 28-8 42 0M388 300c14-8 28-8 42 0M206 306c12-7 24-7 36 0"
          width={4}
          colour={paint.sea}
        />
        <Cut d="M-10 330C80 312 170 338 260 330S420 322 490 336V390H-10Z" fill={paint.tealMark} isBare />
        <Jetty />
        <Ink d="M250 96q8-9 15 0q8-9 15 0M196 112q6-7 11 0q6-7 11 0" width={3} />
      </g>
    </Svg>
  );
}

function Houses() {
  return (
    <>
      <Cut d="M28 158H62V196H28Z" fill={paint.paper} />
      <Cut d="M23 160L45 138L67 160Z" fill={paint.clay} />
      <Cut d="M72 146H102V196H72Z" fill={paint.sail} />
      <Cut d="M67 148L87 124L107 148Z" fill={paint.seaDeep} />
      <Cut d="M110 164H150V196H110Z" fill={paint.paper} />
      <Cut d="M105 166L130 146L155 166Z" fill={paint.plumMark} />
      <Ink d="M40 170h9v9h-9zM82 158h9v9h-9zM120 174h8v8h-8zM136 174h8v8h-8z" width={2} />
      <Cut d="M-10 194H176L166 212H-10Z" fill={paint.stone} />
    </>
  );
}

function Jetty() {
  return (
    <>
      <Ink d="M44 340V372M104 338V372M164 336V372" width={9} colour={paint.line} />
      <Cut d="M-10 326H196V340H-10Z" fill={paint.wood} />
      <Ink d="M26 327v12M60 327v12M94 327v12M128 327v12M162 327v12" width={2} />
      <Figure x={62} foot={327} scale={0.86} coat={paint.plumMark} head={paint.plum} lean={3} />
      <Figure x={98} foot={327} scale={1.04} coat={paint.lamp} lean={-2} />
    </>
  );
}

/** Nothing here yet: an empty shore with a pebble and a shell. */
export function EmptyShore({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 480 300" label={label}>
      <Cut
        d="M40 60C90 20 200 30 260 26S410 20 440 70S460 220 410 254S120 282 66 250S10 110 40 60Z"
        fill={paint.sky}
        isBare
      />
      <Cut
        d="M24 150C100 136 180 158 260 148S400 140 456 150C458 210 440 236 410 254C340 276 120 276 66 250C36 226 26 190 24 150Z"
        fill={paint.sea}
        isBare
        lift={0}
      />
      <Cut
        d="M32 196C110 172 190 212 280 192S420 180 452 192C448 226 430 244 410 254C340 276 120 276 66 250C46 236 36 216 32 196Z"
        fill={paint.dawn}
        isBare
      />
      <Ink d="M84 170c14-8 28-8 42 0M300 166c14-8 28-8 42 0" width={4} colour={paint.paper} />
      <Cut
        d="M196 236C194 214 214 204 234 206S266 220 264 236S246 250 228 250S198 250 196 236Z"
        fill={paint.glass}
      />
      <Cut
        d="M304 246L298 242C288 238 284 226 290 218C298 206 318 206 326 218C332 226 328 238 318 242L312 246Z"
        fill={paint.plum}
      />
      <Ink d="M308 240V212M303 239L294 220M313 239L322 220" width={2} colour={paint.plumMark} />
      <Ink d="M120 236l10-4M146 250l8-3M372 234l10-4" width={3} colour={paint.wood} />
    </Svg>
  );
}

/** Getting back in: a key and its lock. */
export function KeyAndLock({ label }: PictureProps) {
  const ring =
    'M128 96C160 96 182 118 182 148S160 200 128 200S74 178 74 148S96 96 128 96ZM128 122C112 122 101 133 101 148S112 174 128 174S155 163 155 148S144 122 128 122Z';
  return (
    <Svg viewBox="0 0 480 300" label={label}>
      <Cut
        d="M40 60C90 20 200 30 260 26S410 20 440 70S460 220 410 254S120 282 66 250S10 110 40 60Z"
        fill={paint.sand}
        isBare
      />
      <Ink d="M324 138V104C324 52 404 52 404 104V138" width={26} />
      <Ink d="M324 138V104C324 52 404 52 404 104V138" width={20} colour={paint.stone} />
      <Cut
        d="M296 130H432V212C432 228 424 236 408 236H320C304 236 296 228 296 212Z"
        fill={paint.seaDeep}
        lift={5}
      />
      <Texture d="M308 142H420V224H308Z" kind="waves" colour={paint.paper} opacity={0.4} />
      <Cut
        d="M348 168C348 156 356 150 364 150S380 156 380 168C380 176 376 180 373 183L378 208H350L355 183C352 180 348 176 348 168Z"
        fill={paint.line}
        lift={0}
      />
      <Cut d="M178 138H282V158H268V178H252V158H236V172H220V158H178Z" fill={paint.lamp} lift={4} />
      <g fillRule="evenodd">
        <Cut d={ring} fill={paint.lamp} lift={4} />
        <Texture d={ring} kind="hatch" colour={paint.sandMark} opacity={0.8} />
      </g>
    </Svg>
  );
}

/** Bringing in a list: a sheet of paper with names as lines. */
export function PaperList({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 480 300" label={label}>
      <Cut
        d="M40 60C90 20 200 30 260 26S410 20 440 70S460 220 410 254S120 282 66 250S10 110 40 60Z"
        fill={paint.teal}
        isBare
      />
      <g transform="rotate(-4 190 150)">
        <Cut d="M104 34H244L276 66V258H104Z" fill={paint.paper} lift={6} />
        <Cut d="M244 34L276 66H244Z" fill={paint.sand} lift={2} />
        <Ink
          d="M164 88H244M164 124H252M164 160H236M164 196H250M164 230H222"
          width={7}
          colour={paint.slateMark}
        />
        <Cut d="M124 80H142V98H124Z" fill={paint.glass} lift={0} />
        <Cut d="M124 116H142V134H124Z" fill={paint.lamp} lift={0} />
        <Cut d="M124 152H142V170H124Z" fill={paint.plum} lift={0} />
        <Cut d="M124 188H142V206H124Z" fill={paint.glass} lift={0} />
        <Cut d="M124 222H142V240H124Z" fill={paint.sand} lift={0} />
      </g>
      <Ink d="M292 150C314 132 330 132 344 146M334 130l12 17-20 5" width={5} />
      <Cut d="M324 196H440C434 226 418 238 396 238H366C344 238 330 226 324 196Z" fill={paint.wood} lift={5} />
      <Ink d="M336 210H428" width={3} colour={paint.paper} />
      <Figure x={358} foot={196} scale={0.7} coat={paint.plumMark} head={paint.plum} />
      <Figure x={400} foot={196} scale={0.7} coat={paint.lamp} />
      <Ink d="M306 246c14-9 28-9 42 0s28 9 42 0 28-9 42 0" width={5} colour={paint.seaDeep} />
    </Svg>
  );
}

/** Done: the boat is back. */
export function BoatHome({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 480 300" label={label}>
      <Cut
        d="M40 60C90 20 200 30 260 26S410 20 440 70S460 220 410 254S120 282 66 250S10 110 40 60Z"
        fill={paint.dawn}
        isBare
      />
      <Cut d="M312 152C312 122 334 106 356 106S400 122 400 152Z" fill={paint.lamp} isBare lift={0} />
      <Cut
        d="M24 152C100 144 380 144 456 152C458 210 440 236 410 254C340 276 120 276 66 250C36 226 26 190 24 152Z"
        fill={paint.sea}
        isBare
        lift={0}
      />
      <Ink d="M330 168H386M338 182H376" width={5} colour={paint.lamp} />
      <SmallBoat x={216} y={196} scale={1.7} sail={paint.clay} />
      <Cut
        d="M44 226C120 212 200 238 280 226S420 214 446 222C436 240 424 248 410 254C340 276 120 276 66 250C56 244 50 236 44 226Z"
        fill={paint.seaDeep}
        isBare
      />
      <Ink d="M100 244c14-8 28-8 42 0M300 244c14-8 28-8 42 0" width={4} colour={paint.sea} />
      <Ink d="M352 62q9-10 17 0q9-10 17 0M112 84q7-8 13 0q7-8 13 0" width={3.4} />
    </Svg>
  );
}

/** Something is in the way: the same lighthouse in mist, its lamp on. */
export function HarbourFog({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 480 384" label={label}>
      <clipPath id="hb-fog-frame">
        <path d={frame} />
      </clipPath>
      <path className="hb-cut-shadow" d={frame} transform="translate(3 7)" />
      <g clipPath="url(#hb-fog-frame)">
        <path d="M0 0H480V384H0Z" fill={paint.slate} />
        <Cut d="M-10 236H490V390H-10Z" fill={paint.sea} isBare lift={0} />
        <Tower x={318} y={252} scale={1.45} />
        <Cut d="M236 268C252 240 288 236 312 246C346 232 392 240 420 268V300H236Z" fill={paint.stone} />
        <SmallBoat x={120} y={268} scale={0.96} sail={paint.plumMark} />
        <Cut
          d="M-10 168C60 150 120 182 200 168S330 152 490 176V204C400 190 330 214 230 202S60 210 -10 198Z"
          fill={paint.paper}
          isBare
        />
        <Cut
          d="M-10 292C80 270 150 306 250 290S400 276 490 296V334C400 316 320 344 220 330S60 340 -10 326Z"
          fill={paint.paper}
          isBare
        />
        <Cut d="M-10 348C90 330 180 360 280 346S420 340 490 352V390H-10Z" fill={paint.seaDeep} isBare />
      </g>
    </Svg>
  );
}
