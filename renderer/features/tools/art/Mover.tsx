import * as m from 'framer-motion/m';
import { Cut, Ink, paint } from '../../../ui/pictures/paper.tsx';

/** Degrees of an arm: 0 hangs down, 90 points aside, 180 points up. */
interface MoverProps {
  x: number;
  foot: number;
  scale?: number;
  left: number;
  right: number;
  /** Feet apart, in units of the drawing. */
  apart?: number;
  /** One foot off the ground: -1 the left, 1 the right. */
  lifted?: -1 | 0 | 1;
  lean?: number;
  coat?: string;
  /** Seconds a move takes; where nothing may move it is simply done. */
  seconds?: number | undefined;
}

const ARM = 27;

function arm(side: -1 | 1, degrees: number): string {
  const turned = (degrees * Math.PI) / 180;
  const fromX = side * 13;
  const x = fromX + side * Math.sin(turned) * ARM;
  const y = -27 + Math.cos(turned) * ARM;
  return `M${fromX} -27L${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** Two sea-worn stones with arms and feet, that does the move along with the pupil. */
export function Mover(props: MoverProps) {
  const { x, foot, scale = 1, left, right, apart = 9, lifted = 0, lean = 0, coat = paint.clay } = props;
  const move = props.seconds === undefined ? {} : { transition: { duration: props.seconds } };
  return (
    <g transform={`translate(${x} ${foot}) scale(${scale})`}>
      {([-1, 1] as const).map((side) => (
        <m.g key={side} initial={false} animate={{ x: side * apart, y: lifted === side ? -12 : 0 }} {...move}>
          <Cut d="M-8 0C-9 -7 -4 -9 1 -9C6 -9 9 -6 8 0Z" fill={paint.wood} lift={0} />
        </m.g>
      ))}
      <m.g initial={false} animate={{ rotate: lean }} {...move}>
        {([-1, 1] as const).map((side) => {
          const d = arm(side, side === -1 ? left : right);
          return (
            <g key={side}>
              <m.path
                className="hb-ink"
                stroke={paint.line}
                strokeWidth={11}
                initial={false}
                animate={{ d }}
                {...move}
              />
              <m.path
                className="hb-ink"
                stroke={coat}
                strokeWidth={8}
                initial={false}
                animate={{ d }}
                {...move}
              />
            </g>
          );
        })}
        <Cut d="M-17 -5C-18 -24 -12 -35 0 -35S18 -24 17 -5Z" fill={coat} lift={1.2} />
        <Cut
          d="M-13 -46C-14 -56 -8 -62 1 -62C9 -62 14 -56 13 -47C12 -37 7 -32 -1 -32C-8 -32 -12 -37 -13 -46Z"
          fill={paint.glass}
          lift={1}
        />
        <Ink d="M-5 -48v.01M5 -48v.01" width={3.4} />
        <Ink d="M-4.5 -41.5q4.5 3.2 9 0" width={2} />
      </m.g>
    </g>
  );
}
