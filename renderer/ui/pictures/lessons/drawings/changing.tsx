import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Pebble, StoneFace } from './people.tsx';
import { Glints, Sheet } from './sheet.tsx';
import { SailBoat } from './shoreParts.tsx';

/** A feeling rises, is at its highest, and fades: the same boat three times on one long wave. */
export function FeelingWave({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sky} label={label}>
      <Cut
        d="M218 44C218 30 228 22 240 22S262 30 262 44C262 56 252 64 240 64S218 56 218 44Z"
        fill={paint.lamp}
        isBare
        lift={0}
      />
      <Cut
        d="M-6 158C40 156 62 146 88 112C110 82 132 64 158 64S206 88 228 118C254 152 284 162 326 164V206H-6Z"
        fill={paint.sea}
        lift={2}
      />
      <Cut
        d="M-6 178C50 176 84 168 108 142C126 122 140 108 160 108S192 124 210 144C236 172 280 182 326 182V206H-6Z"
        fill={paint.seaDeep}
        isBare
        lift={1.5}
      />
      <SailBoat x={66} y={128} s={0.86} turn={-34} />
      <SailBoat x={158} y={58} s={1} />
      <SailBoat x={258} y={144} s={0.86} turn={24} />
      <Ink d="M94 82C102 70 110 60 120 54M112 53l9 0.5l-1.6 9" width={2.6} />
      <Ink d="M206 62C216 70 224 80 230 90M222 87l9 4l1 -10" width={2.6} />
      <Glints
        at={[
          [20, 172],
          [286, 174],
          [150, 84],
        ]}
      />
    </Sheet>
  );
}

/** Two feelings that are true together. */
export function BothAnd({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sail} print={{ kind: 'grid', colour: paint.wood }} label={label}>
      <Cut
        d="M20 98C18 48 56 22 108 22C164 22 200 54 200 100C200 150 160 178 108 178C56 178 22 148 20 98Z"
        fill={paint.sand}
        lift={3}
      />
      <Cut
        d="M120 100C120 52 158 22 212 22C266 22 302 52 300 100C298 150 262 178 210 178C158 178 120 148 120 100Z"
        fill={paint.slate}
        lift={3}
      />
      <path
        d="M160 35C184 48 200 70 200 100C200 130 186 152 160 165C136 150 120 128 120 100C120 72 136 48 160 35Z"
        fill={paint.teal}
      />
      <Ink d="M160 35C184 48 200 70 200 100C200 130 186 152 160 165" width={1.5} />
      <Ink d="M160 35C136 48 120 72 120 100C120 128 136 150 160 165" width={1.5} />
      <At x={68} y={98} s={1.15}>
        <Ink
          d="M0 -22V-30M0 22V30M-22 0H-30M22 0H30M15.5 -15.5L21 -21M-15.5 -15.5L-21 -21M15.5 15.5L21 21M-15.5 15.5L-21 21"
          width={3.2}
        />
        <Cut
          d="M-16 1C-17 -10 -9 -16 1 -16C11 -16 17 -10 16 1C15 11 9 16 -1 16C-10 16 -15 10 -16 1Z"
          fill={paint.lamp}
          lift={1.5}
        />
      </At>
      <At x={250} y={90} s={1.2}>
        <Cut
          d="M-20 12C-32 12 -32 -4 -21 -5C-21 -17 -6 -21 1 -12C9 -19 22 -13 20 -3C31 -2 30 12 18 12Z"
          fill={paint.paper}
          lift={1.5}
        />
        <Ink d="M-12 22l-4 9M2 22l-4 9M16 22l-4 9" width={3} colour={paint.seaDeep} />
      </At>
      <StoneFace x={160} y={98} s={0.8} pose={{ smile: 5, browSlant: -4, browLift: 2 }} />
    </Sheet>
  );
}

/** One day from morning to night, and how a feeling moves through it. */
export function DayLine({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sand} label={label}>
      <Cut d="M82 -6H326V206H78Z" fill={paint.sky} isBare lift={0} />
      <Cut d="M162 -6H326V206H158Z" fill={paint.dawn} isBare lift={0} />
      <Cut d="M242 -6H326V206H238Z" fill={paint.slate} isBare lift={0} />
      <Cut d="M24 46C24 32 33 24 42 24S60 32 60 46Z" fill={paint.lamp} lift={0} />
      <Ink d="M18 46H66" width={2} />
      <At x={120} y={34}>
        <Ink
          d="M0 -16V-20M0 16V20M-16 0H-20M16 0H20M11.3 -11.3L14 -14M-11.3 -11.3L-14 -14M11.3 11.3L14 14M-11.3 11.3L-14 14"
          width={2.4}
        />
        <Cut d="M-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0" fill={paint.lamp} lift={0} />
      </At>
      <Cut d="M180 46C180 32 190 24 200 24S220 32 220 46Z" fill={paint.clay} lift={0} />
      <Ink d="M174 46H226M184 53H216" width={2} />
      <Cut
        d="M284 20C274 20 269 28 270 35C271 43 277 47 284 46C288 45 290 44 291 41C283 42 277 38 277 31C277 26 280 22 284 20Z"
        fill={paint.lamp}
        lift={0}
      />
      <Ink d="M304 24v.01M262 22v.01M308 48v.01" width={3} colour={paint.paper} />
      <Ink
        d="M14 146C30 146 30 132 42 128C66 120 62 90 84 88C104 86 104 116 122 122C150 130 150 160 172 156C192 152 184 108 204 106C230 104 232 132 262 132C280 132 290 128 302 126"
        width={4}
      />
      <Ink d="M294 119l9 7l-8 8" width={4} />
      <Pebble x={42} y={128} s={1.05} mouth="flat" brow="worried" />
      <Pebble x={88} y={88} s={1.05} mouth="laugh" brow="up" />
      <Pebble x={166} y={156} s={1.05} mouth="down" brow="worried" />
      <Pebble x={206} y={106} s={1.05} mouth="smile" />
      <Pebble x={262} y={132} s={1.05} mouth="smile" />
    </Sheet>
  );
}
