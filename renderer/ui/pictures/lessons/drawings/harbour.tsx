import { useId } from 'react';
import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Fist, Limb, Pebble, Person } from './people.tsx';
import { Glints, Ground, Sheet, Wisps } from './sheet.tsx';
import { Gulls, HarbourHouse, Jetty, Pennant, SailBoat, Tower } from './shoreParts.tsx';

/** The whole harbour on a clear morning. */
export function HarbourWide({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sky} label={label}>
      <Ground y={46} fill={paint.dawn} wave={6} />
      <Cut d="M118 96C118 76 132 66 148 66S178 76 178 96Z" fill={paint.lamp} isBare lift={0} />
      <Wisps
        at={[
          [22, 28, 46],
          [98, 20, 34],
          [196, 30, 44],
        ]}
      />
      <Cut d="M-6 98C14 70 46 64 66 76C84 66 108 74 122 98Z" fill={paint.hill} isBare lift={1} />
      <Cut d="M188 98C204 78 226 74 246 80C268 72 300 76 326 90V110H188Z" fill={paint.hill} isBare lift={1} />
      <Cut d="M-6 94H326V206H-6Z" fill={paint.sea} isBare lift={0} />
      <Ink d="M130 102H168M122 110H176M136 118H160" width={2.6} colour={paint.lamp} />
      <path d="M263 54L-6 12V90Z" fill={paint.lamp} opacity={0.4} />
      <HarbourHouse x={22} y={102} s={0.9} roof={paint.clay} />
      <HarbourHouse x={48} y={102} s={1.05} roof={paint.seaDeep} wall={paint.sail} />
      <HarbourHouse x={76} y={102} s={0.9} roof={paint.plumMark} />
      <Cut d="M-6 101H104L98 112H-6Z" fill={paint.stone} lift={1.5} />
      <Tower x={268} y={112} s={0.95} />
      <Cut
        d="M234 118C240 106 256 104 266 108C280 102 304 106 326 116V132H234Z"
        fill={paint.stone}
        lift={1.5}
      />
      <SailBoat x={204} y={122} s={0.5} sail={paint.plumMark} />
      <Ground y={134} fill={paint.seaDeep} />
      <SailBoat x={186} y={152} s={1.05} />
      <Glints
        at={[
          [128, 146],
          [256, 150],
          [286, 168],
          [224, 182],
        ]}
        colour={paint.sea}
      />
      <Ground y={176} fill={paint.tealMark} />
      <Jetty end={124} y={164} />
      <Person x={48} y={165} s={0.62} coat={paint.plumMark} head={paint.plum} look={3} />
      <Person x={74} y={165} s={0.74} coat={paint.lamp} look={2} />
      <Gulls
        at={[
          [196, 50],
          [222, 60],
        ]}
      />
    </Sheet>
  );
}

/** Unit 1: four stones on the beach, each with a label to write its name on. */
export function UnitOne({ label }: PictureProps) {
  const tags = [
    { x: 62, y: 104, fill: paint.lamp, mouth: 'laugh', brow: 'up', turn: -8 },
    { x: 128, y: 88, fill: paint.sea, mouth: 'down', brow: 'worried', turn: 4 },
    { x: 194, y: 88, fill: paint.plum, mouth: 'flat', brow: 'stern', turn: -3 },
    { x: 260, y: 104, fill: paint.glass, mouth: 'smile', brow: 'even', turn: 6 },
  ] as const;
  return (
    <Sheet ground={paint.sky} label={label}>
      <Wisps
        at={[
          [34, 34, 44],
          [214, 26, 50],
        ]}
      />
      <Cut d="M-6 62H326V206H-6Z" fill={paint.sea} isBare lift={0} />
      <SailBoat x={30} y={72} s={0.62} />
      <Glints
        at={[
          [60, 72],
          [230, 74],
          [106, 82],
        ]}
      />
      <Ground y={96} fill={paint.dawn} wave={8} />
      {tags.map(({ x, y, turn, ...face }) => (
        <At key={x} x={x} y={y} turn={turn}>
          <Pebble x={0} y={0} s={1.75} {...face} />
          <Ink d="M0 24C-3 32 3 36 0 44" width={1.8} colour={paint.wood} />
          <Cut d="M0 40L12 48V74H-12V48Z" fill={paint.paper} lift={1.5} />
          <Ink d="M0 48v.01" width={4} colour={paint.wood} />
          <Ink d="M-7 58H7M-7 66H3" width={2.2} colour={paint.slateMark} />
        </At>
      ))}
      <Ink d="M22 186l8 -3M98 188l9 -3M226 190l8 -3M296 184l7 -2" width={2.2} colour={paint.wood} />
    </Sheet>
  );
}

/** Unit 2: a ship's crew at work inside a head. */
export function UnitTwo({ label }: PictureProps) {
  const clip = useId();
  const inside = 'M86 84C86 48 116 28 162 28C208 28 236 48 236 84C236 112 206 122 160 122S86 112 86 84Z';
  return (
    <Sheet ground={paint.dawn} print={{ kind: 'dots', colour: paint.wood }} label={label}>
      <Cut d="M70 206C72 182 96 172 160 172S248 182 250 206Z" fill={paint.seaDeep} lift={2.5} />
      <Cut
        d="M64 104C60 48 98 12 164 12C228 12 262 52 258 106C254 158 220 186 158 186C100 186 68 158 64 104Z"
        fill={paint.glass}
        lift={4}
      />
      <Cut d={inside} fill={paint.sky} lift={0} />
      <clipPath id={clip}>
        <path d={inside} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Wisps
          at={[
            [104, 50, 24],
            [192, 44, 28],
          ]}
        />
        <Cut d="M60 96C100 91 130 100 170 96S230 92 260 97V170H60Z" fill={paint.sea} isBare lift={0} />
        <Glints
          at={[
            [98, 106],
            [206, 104],
          ]}
        />
        <SailBoat x={158} y={95} s={1.12} />
        <Person x={142} y={96} s={0.34} coat={paint.plumMark} />
        <Person x={178} y={96} s={0.34} coat={paint.lamp} head={paint.plum} />
        <Cut d="M130 95H190C186 107 181 111 170 111H147C138 111 133 106 130 95Z" fill={paint.wood} lift={1} />
        <Ink d="M137 101H183" width={1.8} colour={paint.paper} />
      </g>
      <Cut d={inside} fill="none" lift={0} />
      <Ink d="M133 140v.01M187 140v.01" width={8} />
      <Ink d="M144 160q16 11 32 0" width={3.4} />
    </Sheet>
  );
}

/** The way through a lesson: a course across the chart, from stop to stop. */
export function LessonMap({ label }: PictureProps) {
  const stops = [
    [58, 140],
    [104, 104],
    [152, 128],
    [198, 88],
    [246, 104],
  ] as const;
  return (
    <Sheet ground={paint.wood} label={label}>
      <At x={160} y={100} turn={-1.5}>
        <Cut
          d="M-146 -82C-100 -86 60 -78 146 -84C150 -30 142 30 147 82C60 78 -60 88 -146 83C-142 30 -150 -30 -146 -82Z"
          fill={paint.sail}
          lift={4}
        />
        <Ink d="M-73 -82V82M0 -80V82M73 -81V80" width={1} colour={paint.dawn} />
      </At>
      <Cut
        d="M196 46C194 34 208 28 220 32C230 26 248 32 246 44C248 56 230 56 220 54C208 60 196 56 196 46Z"
        fill={paint.hill}
        lift={1}
      />
      <Cut
        d="M134 166C132 152 150 146 162 152C176 144 196 152 196 164C194 176 176 174 164 172C150 180 134 176 134 166Z"
        fill={paint.hill}
        lift={1}
      />
      <Ink
        d="M112 56c8 -6 16 6 24 0s16 6 24 0M216 144c8 -6 16 6 24 0s16 6 24 0M40 172c8 -6 16 6 24 0"
        width={2}
        colour={paint.sea}
      />
      <path
        d="M58 140C74 118 86 104 104 104S136 130 152 128S178 88 198 88S228 106 246 104S272 80 276 68"
        fill="none"
        stroke={paint.seaDeep}
        strokeWidth="3"
        strokeDasharray="1 7"
        strokeLinecap="round"
      />
      {stops.slice(1).map(([x, y]) => (
        <At key={x} x={x} y={y}>
          <Cut d="M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0" fill={paint.paper} lift={1.2} />
          <Ink d="M0 0v.01" width={5} colour={paint.seaDeep} />
        </At>
      ))}
      <SailBoat x={54} y={136} s={0.72} />
      <Cut
        d="M252 70C252 58 268 56 278 60C290 54 306 60 304 70C302 80 288 78 278 77C266 82 252 80 252 70Z"
        fill={paint.hill}
        lift={1.2}
      />
      <Pennant x={278} y={64} s={1.1} />
      <At x={42} y={52} s={0.9}>
        <Cut d="M0 -20L5 -5L20 0L5 5L0 20L-5 5L-20 0L-5 -5Z" fill={paint.lamp} lift={1} />
      </At>
    </Sheet>
  );
}

/** The end of a lesson: the boat is tied up, the lamps are lit. */
export function LessonEnd({ label }: PictureProps) {
  return (
    <Sheet ground={paint.slate} label={label}>
      <Ground y={56} fill={paint.plum} wave={5} />
      <Ground y={76} fill={paint.dawn} wave={3} />
      <Cut
        d="M218 26C206 26 200 35 201 44C202 53 210 58 219 57C223 56 226 54 227 51C217 53 210 47 210 40C210 34 213 29 218 26Z"
        fill={paint.lamp}
        lift={0}
      />
      <Ink
        d="M60 30v.01M110 22v.01M160 40v.01M262 34v.01M290 56v.01M30 54v.01"
        width={3}
        colour={paint.paper}
      />
      <Cut
        d="M150 106C176 78 214 80 236 92C262 80 296 86 326 104V116H150Z"
        fill={paint.hill}
        isBare
        lift={1}
      />
      <Cut d="M-6 104H326V206H-6Z" fill={paint.seaDeep} isBare lift={0} />
      <HarbourHouse x={234} y={112} s={1} roof={paint.plumMark} isLit />
      <HarbourHouse x={264} y={112} s={1.15} roof={paint.seaDeep} wall={paint.sail} isLit />
      <HarbourHouse x={296} y={112} s={0.95} roof={paint.clay} isLit />
      <Cut d="M212 111H326V122H206Z" fill={paint.stone} lift={1.5} />
      <Ink d="M228 132v8M258 132v12M290 132v7M236 148v5M264 152v7" width={3} colour={paint.lamp} />
      <At x={158} y={146}>
        <Ink d="M0 0V-92" width={4} colour={paint.wood} />
        <Cut d="M2 -16H52C54 -11 52 -7 48 -7H2Z" fill={paint.sail} lift={1} />
        <Ink d="M14 -16V-7M26 -16V-7M38 -16V-7" width={1.5} />
        <Cut d="M-46 0H58C54 18 44 26 26 26H-22C-36 26 -43 16 -46 0Z" fill={paint.wood} lift={2} />
        <Ink d="M-37 9H48" width={2} colour={paint.paper} />
        <Cut d="M-4 -92H4V-82H-4Z" fill={paint.lamp} lift={0} />
      </At>
      <Ink d="M116 148C104 158 96 160 88 156" width={2.4} colour={paint.sail} />
      <Ground y={178} fill={paint.tealMark} />
      <Jetty end={100} y={158} deep={40} />
      <Cut d="M84 158V146H92V158Z" fill={paint.stone} lift={0} />
      <Person
        x={46}
        y={158}
        s={1.05}
        coat={paint.lamp}
        look={3}
        before={
          <>
            <Limb d="M12 -24C20 -26 26 -34 28 -42" fill={paint.lamp} />
            <Fist x={28} y={-46} />
          </>
        }
      />
      <Glints
        at={[
          [192, 188],
          [256, 178],
          [132, 192],
        ]}
        colour={paint.sea}
      />
    </Sheet>
  );
}
