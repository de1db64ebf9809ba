import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Limb } from './people.tsx';
import { Ground, Sheet, Wisps } from './sheet.tsx';

/** Push back: a cat makes itself big. */
export function CatPuffed({ label }: PictureProps) {
  const fur =
    'M94 116L86 104L96 100L90 86L102 86L100 70L113 74L114 56L127 64L132 44L144 56L154 38L162 53L176 42L180 58L195 52L198 66C204 80 210 96 211 113C212 130 214 146 214 164C212 170 196 170 194 164C192 148 190 140 184 132C164 124 146 124 126 134C122 144 122 154 120 164C118 170 102 170 100 164C99 146 96 132 94 116Z';
  return (
    <Sheet ground={paint.sand} label={label}>
      <Ground y={150} fill={paint.hill} />
      <Cut
        d="M128 128C130 142 130 152 130 160C132 166 146 166 147 160C147 148 148 138 150 124ZM170 124C172 138 174 150 174 160C176 166 189 166 190 160L186 124Z"
        fill={paint.stone}
        lift={0}
      />
      <Cut
        d="M196 108L212 98L208 86L222 78L214 62L228 58L222 42L236 42L234 26L247 32L254 16L261 30L273 28L269 42L280 50L268 58L272 72L258 74L258 88L244 88L240 104L226 104L216 122Z"
        fill={paint.stone}
        lift={2}
      />
      <Cut d={fur} fill={paint.stone} lift={2.5} />
      <At x={84} y={108}>
        <Cut
          d="M-25 -12L-28 -36L-12 -25H8L22 -37L23 -12C26 2 16 18 -1 18S-28 2 -25 -12Z"
          fill={paint.stone}
          lift={2}
        />
        <Cut
          d="M-14 -10C-12 -15 -6 -15 -5 -9C-7 -5 -12 -5 -14 -10ZM5 -9C6 -15 12 -15 14 -10C12 -5 7 -5 5 -9Z"
          fill={paint.lamp}
          lift={0}
        />
        <Ink d="M-9.5 -12v5M9.5 -12v5" width={2.6} />
        <Ink d="M-17 -20l10 4M17 -20l-10 4" width={2.4} />
        <Cut d="M-4 -1H4L0 3Z" fill={paint.plumMark} lift={0} />
        <path d="M-7 6C-3 4 3 4 7 6C6 13 -6 13 -7 6Z" fill={paint.line} />
        <Ink d="M-14 2l-14 -3M-14 6l-14 3M14 2l14 -3M14 6l14 3" width={1.5} />
      </At>
      <Ink d="M48 70l-8 -7M40 88l-11 -3M40 108h-11" width={2.8} />
      <Ink d="M134 84l4 -9M156 76l2 -10M178 82l5 -8" width={2} colour={paint.slateMark} />
    </Sheet>
  );
}

/** Get away: a rabbit at full stretch. */
export function RabbitRun({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sky} label={label}>
      <Wisps
        at={[
          [40, 36, 46],
          [226, 30, 44],
        ]}
      />
      <Ground y={118} fill={paint.hill} wave={6} />
      <Ground y={156} fill={paint.leaf} wave={3} />
      <Ink d="M20 84H62M8 104H52M24 124H58" width={3} />
      <Cut
        d="M88 126C70 130 54 138 42 146C36 152 40 158 48 157C66 154 84 150 100 142Z"
        fill={paint.wood}
        lift={1}
      />
      <Cut
        d="M212 116C228 122 246 128 262 128C270 130 270 139 262 140C242 144 220 140 204 132Z"
        fill={paint.wood}
        lift={1}
      />
      <Cut d="M72 102a11 11 0 1 0 22 0a11 11 0 1 0 -22 0" fill={paint.paper} lift={1} />
      <Cut
        d="M82 116C80 90 116 74 150 84C172 90 190 88 206 92C222 98 226 116 214 128C196 142 160 138 136 136C110 148 84 140 82 116Z"
        fill={paint.clay}
        lift={2.5}
      />
      <Cut
        d="M86 122C90 104 116 100 128 112C138 124 126 142 106 144C92 144 84 134 86 122Z"
        fill={paint.clay}
        lift={0}
      />
      <Cut
        d="M100 140C88 146 72 154 60 164C54 170 58 176 66 175C84 172 108 164 122 148Z"
        fill={paint.clay}
        lift={1}
      />
      <Cut
        d="M206 122C222 130 238 140 252 146C260 150 256 159 247 158C226 156 204 148 190 136Z"
        fill={paint.clay}
        lift={1}
      />
      <Cut d="M214 76C198 60 174 52 156 54C160 68 184 82 208 86Z" fill={paint.clay} lift={1.5} />
      <Cut d="M220 70C208 50 190 40 172 38C174 54 192 72 214 82Z" fill={paint.clay} lift={1.5} />
      <Ink d="M168 60C180 64 192 72 202 78M184 46C194 52 204 60 210 68" width={2.4} colour={paint.plum} />
      <Cut
        d="M204 92C202 76 218 66 234 70C252 76 262 88 258 98C252 110 232 114 218 110C208 106 204 100 204 92Z"
        fill={paint.clay}
        lift={1.5}
      />
      <Ink d="M232 84v.01" width={6} />
      <Cut d="M254 90C260 88 264 92 262 97C258 99 254 96 254 90Z" fill={paint.plum} lift={0} />
      <Ink d="M250 102q-6 2 -10 -2M252 98l14 4M252 100l12 9" width={1.5} />
      <Ink d="M36 178l6 -8l4 8M280 176l6 -9l5 9M150 184l5 -7l5 7" width={2.2} colour={paint.tealMark} />
    </Sheet>
  );
}

const spines = Array.from({ length: 27 }, (_, at) => {
  const angle = Math.PI * (0.9 + (at * 1.3) / 26);
  const round = (value: number): string => value.toFixed(1);
  const point = (r: number, turn: number): string =>
    `${round(160 + r * Math.cos(angle + turn))} ${round(118 + r * 0.86 * Math.sin(angle + turn))}`;
  return `L${point(62, -0.095)}L${point(80, 0)}L${point(62, 0.095)}`;
}).join('');

/** Go still: a hedgehog rolled up. */
export function HedgehogCurl({ label }: PictureProps) {
  return (
    <Sheet ground={paint.dawn} label={label}>
      <Ground y={132} fill={paint.hill} wave={4} />
      <Cut d={`M102 124${spines}C218 166 194 178 160 178S98 164 102 124Z`} fill={paint.wood} lift={3} />
      <Ink
        d="M120 92l-5 -9M140 78l-3 -10M164 74l1 -10M188 82l5 -9M206 100l8 -6M130 112l-6 -7M152 98l-3 -9M176 100l4 -8M196 120l8 -5M142 130l-6 -6M170 124l2 -9"
        width={2.2}
        colour={paint.sand}
      />
      <Cut
        d="M112 148C114 132 134 128 148 136C158 142 160 156 152 164C140 174 118 170 112 148Z"
        fill={paint.sail}
        lift={1}
      />
      <Ink d="M124 145v.01M142 143v.01" width={4.4} />
      <Ink d="M118 139q4 -3 8 -1M148 137q-4 -3 -8 -1" width={1.8} />
      <Ink d="M133 153v.01" width={7.5} />
      <Cut
        d="M146 168C150 160 162 162 164 170C162 176 150 176 146 168ZM122 172C126 164 138 166 140 174C138 180 126 180 122 172Z"
        fill={paint.sail}
        lift={0}
      />
      <Cut d="M244 164C250 144 274 140 288 148C284 164 264 174 244 164Z" fill={paint.lamp} lift={1.5} />
      <Ink d="M244 164C258 160 270 156 280 150" width={1.8} />
      <Cut d="M36 172C38 156 58 150 72 156C70 172 52 180 36 172Z" fill={paint.clay} lift={1.5} />
      <Ink d="M36 172C48 168 60 162 68 158" width={1.8} />
    </Sheet>
  );
}

/** Keep others happy: a dog low on the floor brings its ball. */
export function DogPlease({ label }: PictureProps) {
  return (
    <Sheet ground={paint.plum} label={label}>
      <Cut d="M-6 138H326V206H-6Z" fill={paint.sand} isBare lift={0} />
      <Ink d="M-6 138H326" width={1.5} />
      <Limb d="M262 -10C264 40 262 90 262 154" fill={paint.slateMark} width={26} />
      <Limb d="M300 -10C302 40 302 90 302 160" fill={paint.slateMark} width={26} />
      <Cut d="M280 152V172H236C230 160 240 156 250 156L256 150Z" fill={paint.wood} lift={1} />
      <Cut d="M322 158V180H274C268 168 278 164 288 164L294 156Z" fill={paint.wood} lift={1} />
      <Limb d="M60 110C44 104 38 90 40 74" fill={paint.lamp} width={9} />
      <Ink d="M24 92c-4 -8 -2 -16 2 -20M56 76c4 6 4 12 2 18M18 78c-2 -6 0 -12 4 -16" width={2.4} />
      <Cut
        d="M54 168C44 128 54 98 84 98C114 98 132 108 150 128C162 142 162 158 152 170H60Z"
        fill={paint.lamp}
        lift={2.5}
      />
      <Cut d="M56 172C52 146 66 132 82 134C100 136 106 152 100 172Z" fill={paint.lamp} lift={0} />
      <Cut d="M54 164H100C106 166 106 176 98 176H56C48 176 48 166 54 164Z" fill={paint.lamp} lift={0} />
      <Cut d="M126 153H176C187 154 187 170 176 170H128C118 168 118 155 126 153Z" fill={paint.lamp} lift={1} />
      <Cut
        d="M118 118C112 92 130 78 152 82C168 84 176 98 190 104C198 110 194 124 182 126C168 142 126 146 118 118Z"
        fill={paint.lamp}
        lift={2}
      />
      <Cut d="M128 88C112 88 104 108 110 128C120 134 130 122 134 104Z" fill={paint.wood} lift={1.5} />
      <Cut d="M186 102C194 102 198 108 195 114C188 114 184 110 186 102Z" fill={paint.line} lift={0} />
      <Ink d="M156 98v.01" width={6.4} />
      <Ink d="M150 88q6 -4 11 0" width={2.2} />
      <Ink d="M184 122C176 128 166 128 160 122" width={2.2} />
      <Cut d="M190 168a13 13 0 1 0 26 0a13 13 0 1 0 -26 0" fill={paint.paper} lift={1.5} />
      <Cut
        d="M191 164C198 167 208 167 215 164C216 167 216 169 215 172C208 175 198 175 191 172C190 169 190 167 191 164Z"
        fill={paint.seaDeep}
        lift={0}
      />
    </Sheet>
  );
}
