import * as m from 'framer-motion/m';
import { Cut, Ink, paint, Svg } from '../../../ui/pictures/paper.tsx';
import type { SoundName } from '../sound/synth.ts';
import { Ground, OnSheet } from './Ground.tsx';

const DROPS = [
  [96, 70],
  [168, 130],
  [232, 60],
  [300, 118],
  [366, 66],
  [430, 126],
  [498, 76],
  [130, 190],
  [264, 186],
  [398, 192],
  [522, 180],
] as const;
const GUSTS = [
  'M70 96H330C372 96 376 56 346 54',
  'M120 150H450C498 150 500 200 462 198',
  'M60 208H260C296 208 298 246 268 246',
  'M320 254H500',
] as const;

/**
 * The picture of a sound: waves that come in, rain that falls, wind that passes, rings that spread. It moves only while the
 * sound was asked for, and stands still where nothing may move (toolArt.css).
 */
export function SoundArt({ name, isPlaying, taps }: { name: SoundName; isPlaying: boolean; taps: number }) {
  return (
    <Svg viewBox="0 0 600 340" className={isPlaying ? 'hb-stage-art hb-sounding' : 'hb-stage-art'}>
      {name === 'sea' ? (
        <>
          <Ground fill={paint.sky} />
          <OnSheet>
            {[paint.sea, paint.glassShade, paint.seaDeep].map((fill, at) => (
              <g key={fill} className={`hb-wave hb-wave-${at}`}>
                <Cut
                  d={`M-60 ${150 + at * 52}C20 ${122 + at * 52} 90 ${178 + at * 52} 170 ${150 + at * 52}S330 ${122 + at * 52} 410 ${150 + at * 52} 570 ${178 + at * 52} 660 ${150 + at * 52}V420H-60Z`}
                  fill={fill}
                  isBare
                  lift={at === 0 ? 0 : 2}
                />
              </g>
            ))}
          </OnSheet>
        </>
      ) : null}
      {name === 'rain' ? (
        <>
          <Ground fill={paint.slate} />
          {DROPS.map(([x, y], at) => (
            <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
              <g className={`hb-drop hb-drop-${at % 4}`}>
                <Cut
                  d="M0 -18C8 -6 12 0 12 8C12 16 6 20 0 20S-12 16 -12 8C-12 0 -8 -6 0 -18Z"
                  fill={paint.sea}
                  lift={1}
                />
              </g>
            </g>
          ))}
          <Ink
            d="M70 288q30 -14 60 0M210 300q30 -14 60 0M350 288q30 -14 60 0M470 300q26 -12 52 0"
            width={5}
            colour={paint.slateMark}
          />
        </>
      ) : null}
      {name === 'wind' ? (
        <>
          <Ground fill={paint.sky} />
          {GUSTS.map((d, at) => (
            <g key={d} className={`hb-gust hb-gust-${at % 3}`}>
              <Ink d={d} width={9} colour={at % 2 === 0 ? paint.seaDeep : paint.sea} />
            </g>
          ))}
          <g className="hb-gust hb-gust-1">
            <Cut d="M410 106C420 78 448 70 470 74C474 98 454 122 424 120Z" fill={paint.leaf} />
          </g>
        </>
      ) : null}
      {name === 'hum' || name === 'lift' ? (
        <>
          <Ground fill={name === 'hum' ? paint.teal : paint.dawn} />
          {[0, 1, 2].map((ring) => (
            <g key={ring} transform="translate(300 168)">
              <g className={`hb-ring hb-ring-${ring}`}>
                <circle
                  r={78 + ring * 30}
                  fill="none"
                  stroke={paint.tealMark}
                  strokeWidth={6 - ring}
                  strokeDasharray={ring === 1 ? '2 12' : undefined}
                  strokeLinecap="round"
                />
              </g>
            </g>
          ))}
          <m.g key={taps} initial={taps > 0 ? { scale: 0.86 } : false} animate={{ scale: 1 }}>
            <Cut
              d="M236 172C232 128 262 104 302 106S368 134 364 176 338 232 298 232 240 216 236 172Z"
              fill={name === 'hum' ? paint.glass : paint.lamp}
            />
          </m.g>
          {name === 'hum' ? (
            <>
              <Ink d="M278 162v.01M322 162v.01" width={10} />
              <Ink d="M288 190q12 7 24 0" width={4} />
            </>
          ) : (
            <Ink d="M286 200V140L326 132V190M286 200a11 9 0 1 1 -1 -3M326 190a11 9 0 1 1 -1 -3" width={6} />
          )}
        </>
      ) : null}
    </Svg>
  );
}
