import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Fist, Limb, StoneFace } from './people.tsx';
import { Glints, Sheet, Wisps } from './sheet.tsx';
import { captainCap, crewCoats, Engine, Wheel, woolCap } from './shipParts.tsx';
import { SailBoat } from './shoreParts.tsx';

/** Shoulders over those of the stone face, in the coat of one of the crew. */
function Coat({ x, y, fill }: { x: number; y: number; fill: string }) {
  return (
    <At x={x} y={y}>
      <Cut d="M-62 70C-64 20 -44 0 -18 -3C-8 5 8 5 18 -3C44 0 64 20 62 70Z" fill={fill} lift={2.5} />
      <Ink d="M-18 -3C-10 9 10 9 18 -3" width={2} />
    </At>
  );
}

/** The Captain plans and chooses: at the wheel, with a chart. */
export function CaptainAlone({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sky} label={label}>
      <Wisps
        at={[
          [30, 34, 44],
          [244, 44, 50],
        ]}
      />
      <Cut d="M-6 108H326V206H-6Z" fill={paint.sea} isBare lift={0} />
      <Glints
        at={[
          [30, 122],
          [280, 122],
          [266, 138],
          [52, 140],
        ]}
      />
      <Cut d="M-6 160H326V206H-6Z" fill={paint.wood} isBare lift={2} />
      <Ink d="M-6 176H326M60 160V176M150 176V206M252 160V176" width={1.4} />
      <Coat x={122} y={124} fill={crewCoats.captain} />
      <StoneFace x={122} y={82} s={0.94} feel={[0.4, 0.1]} pose={{ gazeSide: 2.4 }} />
      <At x={122} y={167} s={2.05}>
        {captainCap}
      </At>
      <Ink d="M122 150v.01M122 164v.01" width={6} colour={paint.lamp} />
      <Limb d="M160 140C176 152 188 146 196 134" fill={crewCoats.captain} width={14} />
      <Wheel x={222} y={132} s={2.2} turn={10} />
      <Fist x={198} y={126} r={9} />
      <Limb d="M84 144C80 160 98 170 116 172" fill={crewCoats.captain} width={14} />
      <At x={112} y={182} turn={-4}>
        <Cut d="M-62 -14L54 -20L70 20H-74Z" fill={paint.sail} lift={2} />
        <Ink d="M-44 4C-28 -14 -12 8 4 -4S30 -12 44 -4" width={2.2} colour={paint.seaDeep} />
        <Ink d="M38 -10l8 8M46 -10l-8 8" width={2.4} />
      </At>
      <Fist x={120} y={171} r={9} />
    </Sheet>
  );
}

/** The Lookout spots danger fast: high up, with a telescope and a bell. */
export function LookoutAlone({ label }: PictureProps) {
  return (
    <Sheet ground={paint.dawn} label={label}>
      <Wisps
        at={[
          [20, 44, 50],
          [230, 30, 54],
        ]}
      />
      <Cut d="M-6 146H326V206H-6Z" fill={paint.sea} isBare lift={0} />
      <SailBoat x={284} y={148} s={0.5} />
      <Glints
        at={[
          [20, 160],
          [262, 172],
          [40, 180],
        ]}
      />
      <Ink d="M134 206V-6" width={15} />
      <Ink d="M134 206V-6" width={11} colour={paint.wood} />
      <Coat x={134} y={112} fill={crewCoats.lookout} />
      <StoneFace x={134} y={70} s={0.94} feel={[0, 0.4]} pose={{ gazeSide: 2.6, smile: 1 }} />
      <At x={166} y={66} turn={-12}>
        <Cut d="M-6 -9H40V9H-6Z" fill={paint.wood} lift={1.5} />
        <Cut d="M38 -11H76V11H38Z" fill={paint.clay} lift={0} />
        <Cut d="M74 -14H86V14H74Z" fill={paint.lamp} lift={0} />
      </At>
      <Limb d="M176 138C200 132 208 104 204 76" fill={crewCoats.lookout} width={14} />
      <Fist x={204} y={70} r={9} />
      <Cut d="M62 140H206L190 206H78Z" fill={paint.wood} lift={2.5} />
      <Ink d="M66 156H202M98 156L104 206M134 156V206M170 156L164 206" width={1.8} />
      <At x={44} y={104} turn={10}>
        <Cut
          d="M-22 16C-15 8 -18 -4 -14 -12C-10 -20 10 -20 14 -12C18 -4 15 8 22 16Z"
          fill={paint.lamp}
          lift={2}
        />
        <Cut d="M-6 16C-6 25 6 25 6 16Z" fill={paint.wood} lift={0} />
        <Ink d="M0 -18V-34" width={3} />
      </At>
      <Limb d="M94 138C82 134 74 122 68 112" fill={crewCoats.lookout} width={14} />
      <Fist x={64} y={106} r={9} />
    </Sheet>
  );
}

/** The Log-keeper remembers: a book on the table, and shelves of earlier days. */
export function LogKeeperAlone({ label }: PictureProps) {
  const books = [
    [14, 22, paint.sea],
    [38, 16, paint.lamp],
    [56, 24, paint.clay],
    [82, 14, paint.sail],
    [98, 20, paint.plumMark],
    [204, 18, paint.lamp],
    [224, 24, paint.seaDeep],
    [250, 14, paint.paper],
    [266, 22, paint.leaf],
    [290, 16, paint.clay],
  ] as const;
  return (
    <Sheet ground={paint.wood} label={label}>
      <Texture d="M-6 -6H326V206H-6Z" kind="stripes" colour={paint.line} opacity={0.12} />
      {[62, 130].map((y, row) => (
        <g key={y}>
          {books.map(([x, w, fill], at) => (
            <g key={x}>
              <Cut
                d={`M${row === 0 ? x : x + 3} ${y - 34 - ((at * 7 + row * 5) % 12)}h${w}V${y}h${-w}Z`}
                fill={books[(at + row * 3) % books.length]?.[2] ?? fill}
                lift={0}
              />
              <Ink d={`M${(row === 0 ? x : x + 3) + 4} ${y - 24}h${w - 8}`} width={2} />
            </g>
          ))}
          <Cut d={`M-6 ${y}H326V${y + 7}H-6Z`} fill={paint.sand} lift={1} />
        </g>
      ))}
      <Coat x={160} y={128} fill={crewCoats.logKeeper} />
      <StoneFace x={160} y={84} s={0.94} feel={[0.3, 0]} pose={{ gazeDown: 2.4, pitch: -3 }} />
      <Cut d="M-6 178H326V206H-6Z" fill={paint.clay} lift={2} />
      <Limb d="M106 150C96 160 98 168 106 172" fill={crewCoats.logKeeper} width={14} />
      <Limb d="M214 150C224 160 222 168 214 172" fill={crewCoats.logKeeper} width={14} />
      <Cut
        d="M90 154C116 148 144 150 160 158C176 150 204 148 230 154V190C204 184 176 186 160 194C144 186 116 184 90 190Z"
        fill={paint.paper}
        lift={2.5}
      />
      <Ink d="M160 158V192" width={2} />
      <Ink
        d="M104 162C118 160 132 160 146 164M104 170C118 168 132 168 146 172M104 178C114 176 124 176 134 178"
        width={2}
        colour={paint.slateMark}
      />
      <Cut d="M180 164L194 160L196 176L182 180Z" fill={paint.sea} lift={0} />
      <Ink
        d="M202 160C208 159 212 159 216 160M204 168C209 167 213 167 217 168"
        width={2}
        colour={paint.slateMark}
      />
      <Fist x={104} y={172} r={9} />
      <Fist x={214} y={172} r={9} />
    </Sheet>
  );
}

/** The Engine Room keeps heart, breath and sleep going. */
export function EngineRoom({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sand} label={label}>
      <Texture d="M-6 -6H326V170H-6Z" kind="grid" colour={paint.wood} opacity={0.3} />
      <Ink d="M-6 24H182C194 24 196 36 196 52V69M326 24H262C250 24 248 36 248 52V69" width={13} />
      <Ink
        d="M-6 24H182C194 24 196 36 196 52V69M326 24H262C250 24 248 36 248 52V69"
        width={9}
        colour={paint.glass}
      />
      <Cut d="M-6 166H326V206H-6Z" fill={paint.wood} isBare lift={2} />
      <Engine x={222} y={104} s={1.8} />
      <At x={46} y={56}>
        <Cut d="M-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0" fill={paint.paper} lift={2} />
        <Ink d="M-14 6A15 15 0 0 1 14 6" width={2} />
        <Ink d="M0 4L6 -10" width={3.4} />
      </At>

      <Coat x={56} y={156} fill={crewCoats.engine} />
      <StoneFace x={56} y={126} s={0.74} feel={[0.5, 0.1]} pose={{ gazeSide: 2 }} />
      <At x={56} y={193} s={1.62}>
        {woolCap}
      </At>
      <Limb d="M84 174C98 172 102 164 102 154" fill={crewCoats.engine} width={13} />
      <Ink d="M102 156V114" width={10} />
      <Ink d="M102 156V115" width={6} colour={paint.stone} />
      <Ink d="M94 102V110L102 115L110 110V102" width={5.4} />
      <Fist x={102} y={148} r={8.4} />
    </Sheet>
  );
}
