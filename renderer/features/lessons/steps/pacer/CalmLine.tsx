import { type CSSProperties, useId } from 'react';
import { Cut, Ink, paint, Svg } from '../../../../ui/pictures/paper.tsx';
import './pacer.css';

const SHEET =
  'M24 30C60 8 230 14 380 12S708 6 738 34C758 62 752 130 750 176S750 260 720 278C660 296 476 286 380 288S90 298 40 276C8 256 14 200 12 146S4 54 24 30Z';

type Timed = CSSProperties & { '--hb-calm-seconds': string };

/** A boat at anchor: the swell lifts it, the light behind it grows, and both sink back. The same for every anchor. */
export function CalmLine({ isUp, seconds }: { isUp: boolean; seconds: number }) {
  const sheet = useId();
  const timed: Timed = { '--hb-calm-seconds': `${seconds}s` };
  return (
    <div className="hb-calm-line" data-up={isUp} style={timed}>
      <Svg viewBox="0 0 760 300">
        <clipPath id={sheet}>
          <path d={SHEET} />
        </clipPath>
        <Cut d={SHEET} fill={paint.sky} isBare lift={3} />
        <g clipPath={`url(#${sheet})`}>
          <circle className="hb-calm-glow" cx="380" cy="132" r="96" fill={paint.dawn} />
          <circle className="hb-calm-sun" cx="380" cy="132" r="58" fill={paint.lamp} />
          <g className="hb-calm-boat">
            <g transform="translate(380 196) scale(1.25)">
              <Ink d="M0 0V-74" width={3.4} colour={paint.wood} />
              <Cut d="M4 -72C26 -54 34 -30 36 -8H4Z" fill={paint.sail} />
              <Cut d="M-4 -58C-18 -42 -24 -26 -27 -8H-4Z" fill={paint.plumMark} />
              <Cut d="M-42 0H46C42 16 32 24 18 24H-16C-30 24 -38 16 -42 0Z" fill={paint.wood} />
            </g>
          </g>
          <g className="hb-calm-swell">
            <path
              d="M14 232C120 232 220 230 300 214S470 214 540 226 690 232 750 232C750 258 744 270 720 278C660 296 476 286 380 288S90 298 40 276C18 266 14 250 14 232Z"
              fill={paint.sea}
            />
            <path
              className="hb-calm-crest"
              d="M14 232C120 232 220 230 300 214S470 214 540 226 690 232 750 232"
            />
          </g>
          <Ink d="M120 262H220M330 272H440M560 260H650" width={5} colour={paint.paper} />
        </g>
      </Svg>
    </div>
  );
}
