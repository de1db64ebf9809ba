import type { PacerAnchor } from '@harbour/shared/domain/strategies/stages';
import * as m from 'framer-motion/m';
import { Cut, Ink, paint, Svg } from '../../../ui/pictures/paper.tsx';
import { Ground, OnSheet } from './Ground.tsx';
import { Mover } from './Mover.tsx';

export interface PacerArtProps {
  anchor: PacerAnchor;
  isUp: boolean;
  /** Seconds from one side to the other; 0 where nothing may move. */
  seconds: number;
}

const BOOT = 'M-34 30C-40 -30 -26 -70 2 -70C26 -70 34 -44 28 -14C26 2 34 16 30 40C26 66 -28 66 -34 30Z';

/** The slow shape: it swells or rises while `isUp`, and sinks back. */
export function PacerArt({ anchor, isUp, seconds }: PacerArtProps) {
  const slow = { initial: false, transition: { duration: seconds, ease: 'easeInOut' } } as const;
  return (
    <Svg viewBox="0 0 600 340" className="hb-stage-art">
      {anchor === 'breath' ? (
        <>
          <Ground fill={paint.sky} />
          <Cut
            d="M430 96C430 68 450 52 474 52S518 70 518 96 498 138 474 138 430 122 430 96Z"
            fill={paint.lamp}
            isBare
            lift={0}
          />
          <OnSheet>
            <m.g {...slow} animate={{ y: isUp ? -46 : 36 }}>
              <g transform="translate(300 196) scale(1.5)">
                <Ink d="M0 0V-74" width={3.4} colour={paint.wood} />
                <Cut d="M4 -72C26 -54 34 -30 36 -8H4Z" fill={paint.sail} />
                <Cut d="M-4 -58C-18 -42 -24 -26 -27 -8H-4Z" fill={paint.plumMark} />
                <Cut d="M-42 0H46C42 16 32 24 18 24H-16C-30 24 -38 16 -42 0Z" fill={paint.wood} />
              </g>
              <Cut
                d="M-60 236C60 212 180 212 300 236S540 260 660 236V460H-60Z"
                fill={paint.sea}
                isBare
                lift={0}
              />
              <Ink d="M150 262H250M330 286H440M190 306H260" width={5} colour={paint.paper} />
            </m.g>
          </OnSheet>
        </>
      ) : null}
      {anchor === 'feet' ? (
        <>
          <Ground fill={paint.sand} />
          {([-1, 1] as const).map((side) => {
            const isDown = (side === -1) === isUp;
            return (
              <g key={side} transform={`translate(${300 + side * 92} 176) scale(${side * 1.35} 1.35)`}>
                <m.ellipse
                  {...slow}
                  cx={0}
                  cy={0}
                  fill={paint.sandMark}
                  animate={{ rx: isDown ? 62 : 40, ry: isDown ? 88 : 66, opacity: isDown ? 0.32 : 0.08 }}
                />
                <m.g {...slow} animate={{ scale: isDown ? 1 : 0.86 }}>
                  <Cut d={BOOT} fill={isDown ? paint.seaDeep : paint.glass} />
                  <Ink d="M-22 14C-8 22 12 22 24 12" width={3} colour={isDown ? paint.paper : paint.line} />
                </m.g>
              </g>
            );
          })}
        </>
      ) : null}
      {anchor === 'sound' ? (
        <>
          <Ground fill={paint.teal} />
          {[0, 1, 2].map((ring) => (
            <m.circle
              key={ring}
              {...slow}
              cx={300}
              cy={170}
              fill="none"
              stroke={paint.tealMark}
              strokeWidth={7 - ring * 1.6}
              strokeDasharray={ring === 1 ? '2 12' : undefined}
              strokeLinecap="round"
              animate={{ r: isUp ? 84 + ring * 32 : 60 + ring * 5, opacity: isUp ? 0.9 - ring * 0.2 : 0.15 }}
            />
          ))}
          <m.g {...slow} animate={{ scale: isUp ? 1.14 : 0.94 }}>
            <Cut
              d="M232 176C228 128 260 102 302 104S372 134 368 178 340 238 298 238 236 222 232 176Z"
              fill={paint.glass}
            />
          </m.g>
          <Ink d="M276 166v.01M324 166v.01" width={10} />
          <Ink d={isUp ? 'M288 196q12 8 24 0q-12 -8 -24 0' : 'M286 196q14 7 28 0'} width={4} />
        </>
      ) : null}
      {anchor === 'arms' ? (
        <>
          <Ground fill={paint.sand} floor={paint.hill} />
          <Mover
            x={300}
            foot={276}
            scale={3}
            left={isUp ? 165 : 14}
            right={isUp ? 165 : 14}
            seconds={seconds}
          />
        </>
      ) : null}
    </Svg>
  );
}
