import type { PressPart } from '@harbour/shared/domain/strategies/stages';
import * as m from 'framer-motion/m';
import { Cut, Ink, paint, Svg, Texture } from '../../../ui/pictures/paper.tsx';
import { Ground } from './Ground.tsx';
import { Mover } from './Mover.tsx';

const BLOB = 'M212 172C210 116 250 92 304 94S392 124 388 176 350 250 298 250 214 232 212 172Z';
const HAND = 'M-46 10C-52 -30 -30 -62 0 -58C20 -56 22 -30 18 -8C34 4 36 30 18 46C-8 66 -42 52 -46 10Z';

/** What is pressed, and how it gives while it is held. */
export function PressArt({ part, isHeld }: { part: PressPart; isHeld: boolean }) {
  const soft = { initial: false, transition: { duration: isHeld ? 0.5 : 1.1, ease: 'easeOut' } } as const;
  return (
    <Svg viewBox="0 0 600 340" className="hb-stage-art">
      {part === 'hands' ? (
        <>
          <Ground fill={paint.teal} />
          <m.g {...soft} animate={{ scaleX: isHeld ? 0.6 : 1, scaleY: isHeld ? 1.14 : 1 }}>
            <Cut d={BLOB} fill={paint.lamp} />
            <Texture d={BLOB} kind="scales" opacity={0.16} />
          </m.g>
          {([-1, 1] as const).map((side) => (
            <m.g key={side} {...soft} animate={{ x: side * (isHeld ? 62 : 128) }}>
              <g transform={`translate(300 178) scale(${-side * 1.35} 1.35)`}>
                <Cut d={HAND} fill={paint.glass} />
                <Ink d="M-6 -28C-2 -10 0 4 2 22" width={2.6} />
              </g>
            </m.g>
          ))}
        </>
      ) : null}
      {part === 'arms' ? (
        <Standing isHeld={isHeld} held={-7} loose={24}>
          <Tight
            isShown={isHeld}
            d="M206 176L184 168M202 204H178M206 232L184 240M394 176L416 168M398 204H422M394 232L416 240"
          />
        </Standing>
      ) : null}
      {part === 'shoulders' ? (
        <Standing isHeld={isHeld} held={48} loose={8}>
          <m.g {...soft} animate={{ y: isHeld ? 7 : 0 }}>
            <Cut
              d="M300 182C268 182 240 198 230 232C256 246 280 218 300 218C320 218 344 246 370 232C360 198 332 182 300 182Z"
              fill={paint.plum}
            />
            <Texture
              d="M240 206C262 190 338 190 360 206V226C340 232 322 206 300 206S260 232 240 226Z"
              kind="grid"
              opacity={0.3}
            />
          </m.g>
          <Tight
            isShown={isHeld}
            d="M226 146V172M214 162L226 174L238 162M374 146V172M362 162L374 174L386 162"
          />
        </Standing>
      ) : null}
      {part === 'feet' ? (
        <>
          <Ground fill={paint.sand} />
          <m.g {...soft} animate={{ y: isHeld ? 10 : 0 }}>
            <Boot x={216} />
            <Boot x={324} />
          </m.g>
          <m.path
            className="hb-ink"
            stroke={paint.wood}
            strokeWidth={13}
            {...soft}
            animate={{ d: isHeld ? 'M70 262Q300 286 530 262' : 'M70 258Q300 258 530 258' }}
          />
          <Tight
            isShown={isHeld}
            d="M250 314V286M238 298L250 286L262 298M352 314V286M340 298L352 286L364 298"
          />
        </>
      ) : null}
      {part === 'chair' ? (
        <>
          <Ground fill={paint.slate} floor={paint.stone} />
          <Cut d="M214 70C214 58 244 58 244 70V200H214Z" fill={paint.wood} />
          <m.g {...soft} animate={{ y: isHeld ? -16 : 0 }}>
            <Mover
              x={306}
              foot={206}
              scale={2.5}
              left={isHeld ? 4 : 22}
              right={isHeld ? 4 : 22}
              apart={15}
              seconds={0.6}
            />
          </m.g>
          <Cut d="M206 204H402V224H206Z" fill={paint.wood} />
          <Ink d="M220 226V286M388 226V286" width={11} colour={paint.wood} />
          <Tight
            isShown={isHeld}
            d="M424 178V208M412 196L424 208L436 196M182 178V208M170 196L182 208L194 196"
          />
        </>
      ) : null}
      {part === 'wall' ? (
        <>
          <Ground fill={paint.slate} floor={paint.hill} />
          <Cut d="M428 34H566C578 70 576 200 572 268H428Z" fill={paint.clay} />
          <Texture d="M428 40H568V264H428Z" kind="grid" opacity={0.4} />
          <m.g {...soft} animate={{ x: isHeld ? 22 : 0 }}>
            <Mover
              x={330}
              foot={276}
              scale={2.7}
              left={isHeld ? -92 : 10}
              right={isHeld ? 94 : 40}
              lean={isHeld ? 12 : 0}
              coat={paint.seaDeep}
              seconds={0.6}
            />
          </m.g>
          <Tight isShown={isHeld} d="M474 96L496 88M478 128H502M474 160L496 168" />
        </>
      ) : null}
    </Svg>
  );
}

function Standing({
  isHeld,
  held,
  loose,
  children,
}: {
  isHeld: boolean;
  held: number;
  loose: number;
  children: React.ReactNode;
}) {
  const degrees = isHeld ? held : loose;
  return (
    <>
      <Ground fill={paint.sand} floor={paint.hill} />
      <Mover x={300} foot={284} scale={3.1} left={degrees} right={degrees} seconds={isHeld ? 0.5 : 1.2} />
      {children}
    </>
  );
}

function Boot({ x }: { x: number }) {
  return (
    <g transform={`translate(${x} 60)`}>
      <Cut d="M4 0H50V118C64 126 70 146 68 190H-14C-14 152 -8 128 4 118Z" fill={paint.glass} />
      <Ink d="M4 40H50M-12 170H66" width={4} />
    </g>
  );
}

/** Short marks of strength; they fade with letting go. */
function Tight({ d, isShown }: { d: string; isShown: boolean }) {
  return (
    <m.path
      className="hb-ink"
      d={d}
      stroke={paint.line}
      strokeWidth={5}
      initial={false}
      animate={{ opacity: isShown ? 1 : 0 }}
    />
  );
}
