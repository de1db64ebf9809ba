import { useId } from 'react';
import { At, Burst, Cloud } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Person } from './people.tsx';
import { Glints, Ground, Sheet, Wisps } from './sheet.tsx';
import {
  Captain,
  CrowsNest,
  crewCoats,
  Engine,
  EngineHand,
  LogKeeper,
  Lookout,
  woolCap,
} from './shipParts.tsx';
import { Gulls } from './shoreParts.tsx';

/** A porthole of radius 11. */
function Porthole({ x, y, isLit = false }: { x: number; y: number; isLit?: boolean }) {
  return (
    <At x={x} y={y}>
      <Cut d="M-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0" fill={paint.lamp} lift={1} />
      <Cut d="M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0" fill={isLit ? paint.dawn : paint.sky} lift={0} />
    </At>
  );
}

/** The four of the crew on their ship, on a quiet sea. */
export function ShipCrew({ label }: PictureProps) {
  const clip = useId();
  return (
    <Sheet ground={paint.sky} label={label}>
      <Ground y={92} fill={paint.dawn} wave={5} />
      <Wisps
        at={[
          [24, 36, 44],
          [236, 26, 50],
        ]}
      />
      <Gulls
        at={[
          [60, 62],
          [254, 60],
        ]}
      />
      <Cut d="M-6 128H326V206H-6Z" fill={paint.sea} isBare lift={0} />
      <CrowsNest x={160} y={52} mast={126}>
        <Lookout x={158} y={66} s={0.72} mouth="smile" brow="even" />
      </CrowsNest>
      <Cut d="M74 70H118V124H74Z" fill={paint.sail} lift={1.5} />
      <Cut d="M68 64H124V73H68Z" fill={paint.clay} lift={1} />
      <LogKeeper x={96} y={124} s={0.8} />
      <Captain x={226} y={124} s={0.9} />
      <Cut
        d="M40 112C60 122 90 124 140 124H236C264 124 284 116 298 104C292 142 274 174 246 176H96C62 174 46 146 40 112Z"
        fill={paint.wood}
        lift={2.5}
      />
      <Ink d="M52 134C92 140 232 142 284 130" width={2.2} colour={paint.sail} />
      <At x={150} y={150}>
        <Cut d="M-21 0a21 21 0 1 0 42 0a21 21 0 1 0 -42 0" fill={paint.lamp} lift={1} />
        <Cut d="M-17 0a17 17 0 1 0 34 0a17 17 0 1 0 -34 0" fill={paint.paper} lift={0} />
        <clipPath id={clip}>
          <circle cx="0" cy="0" r="16.2" />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <Person x={0} y={34} s={0.72} coat={crewCoats.engine} before={woolCap} />
        </g>
      </At>
      <Porthole x={94} y={150} />
      <Porthole x={206} y={150} />
      <Ground y={172} fill={paint.seaDeep} />
      <Glints
        at={[
          [26, 184],
          [136, 188],
          [262, 182],
        ]}
        colour={paint.sea}
      />
    </Sheet>
  );
}

/**
 * The ship as a picture of the brain, cut open: the Captain at the prow, the Lookout in the crow's nest in the middle, the Log-keeper's
 * cabin behind, the Engine Room below. The sheet behind has the outline of a brain, seen from the side.
 */
export function ShipBrain({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sky} label={label}>
      <Cut
        d="M28 112C12 98 14 72 32 64C32 42 54 28 76 32C88 14 120 8 140 16C158 4 192 6 206 18C232 12 262 24 270 44C296 50 310 76 300 98C304 122 284 138 262 136C250 150 214 152 200 146C180 158 150 156 140 148C116 160 82 154 74 140C50 142 30 130 28 112Z"
        fill={paint.plum}
        lift={3}
      />
      <Ink
        d="M32 64C44 60 54 64 56 74C57 82 50 86 44 84M76 32C88 34 92 44 86 52C96 58 112 54 116 42M140 16C136 26 140 34 148 36M206 18C200 28 206 40 218 38C222 48 214 56 206 56M270 44C260 44 254 50 258 60C266 68 280 64 284 74M300 98C292 92 282 94 280 102M28 112C36 106 44 108 48 114M184 36C192 40 194 52 188 60"
        width={2.4}
        colour={paint.plumMark}
      />
      <CrowsNest x={158} y={54} mast={118}>
        <Lookout x={156} y={68} s={0.76} mouth="flat" />
      </CrowsNest>
      <Cut d="M62 66H124V118H62Z" fill={paint.sand} lift={1.5} />
      <Cut d="M66 71H72V84H66ZM82 73H88V84H82ZM112 71H120V84H112Z" fill={paint.sea} lift={0} />
      <Cut d="M72 74H78V84H72ZM106 73H112V84H106Z" fill={paint.lamp} lift={0} />
      <Cut d="M78 72H82V84H78ZM88 72H93V84H88ZM101 72H106V84H101Z" fill={paint.paper} lift={0} />
      <Ink d="M62 85H124" width={2.4} />
      <Cut d="M56 60H130V68H56Z" fill={paint.clay} lift={1} />
      <LogKeeper x={98} y={118} s={0.7} />
      <Captain x={232} y={116} s={0.86} mouth="smile" />
      <Cut
        d="M30 104C50 116 90 118 140 118H236C266 118 288 110 306 96C298 138 280 178 248 182H92C56 178 38 142 30 104Z"
        fill={paint.wood}
        lift={2.5}
      />
      <Ink d="M42 124C60 128 80 129 92 129M226 129C250 128 276 124 292 118" width={2.2} colour={paint.sail} />
      <Cut
        d="M86 128H232C238 128 240 132 239 138L232 170C231 174 228 176 224 176H98C94 176 91 174 90 170L80 136C79 130 82 128 86 128Z"
        fill={paint.dawn}
        lift={0}
      />
      <Engine x={178} y={152} s={0.92} />
      <EngineHand x={108} y={174} s={0.7} />
      <Ground y={184} fill={paint.seaDeep} wave={2} />
      <Glints
        at={[
          [24, 194],
          [280, 194],
        ]}
        colour={paint.sea}
      />
    </Sheet>
  );
}

/** A storm: the Lookout and the Engine Room are loud. The Captain is still at the wheel, and harder to hear. */
export function ShipStorm({ label }: PictureProps) {
  return (
    <Sheet ground={paint.slate} label={label}>
      <Cut
        d="M-6 -6H326V30C280 44 240 22 200 32S90 42 50 28S10 36 -6 32Z"
        fill={paint.slateMark}
        isBare
        lift={1.5}
      />
      <Cloud x={52} y={34} s={1.7} fill={paint.stone} />
      <Cloud x={272} y={38} s={1.9} fill={paint.stone} />
      <Ink
        d="M24 72l-8 16M54 76l-8 16M84 64l-6 12M244 76l-8 16M276 82l-8 16M304 68l-8 16M220 58l-6 12"
        width={2.6}
        colour={paint.seaDeep}
      />
      <Cut
        d="M-6 128C20 100 50 96 84 116C130 142 180 150 226 124C262 104 290 108 326 126V206H-6Z"
        fill={paint.sea}
        isBare
        lift={0}
      />
      <At x={160} y={124} turn={-9}>
        <CrowsNest x={0} y={-66} mast={0}>
          <Lookout x={-2} y={-52} s={0.78} mouth="round" />
        </CrowsNest>
        <At x={-34} y={-72}>
          <Cut d="M-9 8C-6 4 -7 -6 0 -8C7 -6 6 4 9 8Z" fill={paint.lamp} lift={1} />
          <Ink d="M0 9v.01" width={5} />
          <Ink d="M-14 -6c-3 4 -3 8 0 12M-20 -10c-5 7 -5 13 0 20M14 -6c2 4 2 8 0 11" width={2.6} />
        </At>
        <Burst x={50} y={-72} s={0.8} />
        <Cut d="M-86 -40H-44V0H-86Z" fill={paint.sail} lift={1.5} />
        <Cut d="M-92 -46H-38V-38H-92Z" fill={paint.clay} lift={1} />
        <LogKeeper x={-64} y={0} s={0.58} brow="worried" mouth="flat" />
        <Captain x={66} y={0} s={0.66} mouth="flat" turnWheel={14} />
        <Ink d="M92 -38h5M92 -32h4" width={1.8} />
        <Cut
          d="M-116 -12C-98 0 -70 2 -30 2H70C100 2 120 -8 136 -20C130 18 112 50 82 52H-66C-96 48 -110 22 -116 -12Z"
          fill={paint.wood}
          lift={2.5}
        />
        <Cut
          d="M-58 10H62C68 10 70 13 69 18L63 42C62 45 60 46 56 46H-48C-52 46 -54 45 -55 42L-64 18C-65 12 -62 10 -58 10Z"
          fill={paint.dawn}
          lift={0}
        />
        <Engine x={18} y={28} s={0.78} isLoud />
        <EngineHand x={-40} y={46} s={0.58} mouth="round" brow="up" />
        <Ink d="M74 18l9 -4M74 28h10M72 38l9 4" width={2.6} colour={paint.sail} />
      </At>
      <Cut
        d="M-6 176C30 158 64 190 104 184C146 174 170 190 212 184C250 176 286 156 326 172V206H-6Z"
        fill={paint.seaDeep}
        isBare
        lift={2}
      />
      <Glints
        at={[
          [30, 178],
          [150, 186],
          [256, 180],
        ]}
        colour={paint.paper}
      />
    </Sheet>
  );
}
