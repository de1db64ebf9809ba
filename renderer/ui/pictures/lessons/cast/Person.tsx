import type { FeelingId } from '@harbour/shared/domain/feelings/feelings';
import type { CastId, Pose } from '@harbour/shared/domain/lesson/drawingIds';
import { type ReactNode, useId } from 'react';
import { FaceDrawing } from '../../../FaceDrawing.tsx';
import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import { headRise, headScale } from './build.ts';
import { faceDrop, headShape, measuresOf } from './headShape.ts';
import { looks } from './looks.tsx';
import { type Below, type Posture, postureOf } from './postures.ts';

export interface PersonProps {
  who: CastId;
  feel?: FeelingId | undefined;
  pose?: Pose | undefined;
  facing?: 'left' | 'right' | 'front' | 'away' | undefined;
  below?: Below;
  /** Middle of the feet, and size. */
  x: number;
  y: number;
  s?: number;
  /** What the hands hold. */
  held?: ReactNode;
}

type Limbs = Posture['behind'];

/** A strip of paper with its edge. */
function Strip({ d, width, fill }: { d: string; width: number; fill: string }) {
  return (
    <>
      <Ink d={d} width={width + 3.4} />
      <Ink d={d} width={width} colour={fill} />
    </>
  );
}

function Arms({ limbs, fill }: { limbs: Limbs; fill: string }) {
  return limbs.map(({ d, end: [x, y] }) => (
    <g key={d}>
      <Cut d={`M${x - 4.4} ${y}a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0`} fill={paint.glass} lift={0} />
      <g className="hb-lesson-halo">
        <Ink d={d} width={12} colour={paint.paper} />
      </g>
      <Strip d={d} width={6.4} fill={fill} />
      <Cut
        d={`M${x - 3.9} ${y + 0.6}a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0 -7.8 0`}
        fill={paint.glass}
        lift={0}
      />
    </g>
  ));
}

function Legs({ limbs, fill, shoe }: { limbs: Limbs; fill: string; shoe: string }) {
  return limbs.map(({ d, end: [x, y], turn = 0, isLeft = false }) => (
    <g key={d}>
      <Strip d={d} width={7.4} fill={fill} />
      <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${isLeft ? -1 : 1} 1)`}>
        <Cut d="M-5.4 3C-6.4 -2.600 -2 -4 1 -3.600C5.500 -3 9.400 -1.400 9 3Z" fill={shoe} lift={0} />
      </g>
    </g>
  ));
}

const hood =
  'M5 60C2 24 24 5 50 5S98 24 95 60C95 82 78 94 50 94S5 82 5 60ZM50 21C28 21 17 36 17 54C17 73 31 82.500 50 82.500S83 73 83 54C83 36 72 21 50 21Z';

/**
 * Someone of the cast: two sea-worn stones with strips of paper for arms and legs, and a mark or two of their own. `feel` is the
 * face of that word; without it the face is at rest.
 */
export function Person({
  who,
  feel,
  pose = 'stand',
  facing,
  below = 'standing',
  x,
  y,
  s = 1,
  held,
}: PersonProps) {
  const { build, coat, legs = paint.slateMark, shoe = paint.line, tone, ...marks } = looks[who];
  const clip = useId();
  const posture = postureOf(pose, build, below);
  const { torso, half } = build;
  const isAway = facing === 'away';
  const moves = pose === 'walk' || pose === 'run';
  const isTurned = facing === 'left' || facing === 'right' || (moves && facing === undefined);
  const measures = measuresOf(feel, isTurned);
  const shape = headShape(measures, isTurned);
  const isHooded = pose === 'hood-up';
  const feet = <Legs limbs={posture.legs} fill={legs} shoe={shoe} />;
  const headPlace = `translate(0 ${-torso - headRise + posture.headDrop}) rotate(${posture.headTurn}) scale(${headScale}) translate(-50 -50)`;
  const markWidth = `calc(var(--hb-feeling-line) / ${headScale * s})`;
  const arms = isAway ? [...posture.behind, ...posture.before] : posture.behind;
  return (
    <At x={x} y={y} s={s}>
      <g
        className={`hb-cast-${tone}`}
        data-who={who}
        transform={facing === 'left' ? 'scale(-1 1)' : undefined}
      >
        <path
          className="hb-cut-shadow"
          d={`M${-half - 5} 2C${-half - 5} -2 ${half + 5} -2 ${half + 5} 2C${half + 5} 6 ${-half - 5} 6 ${-half - 5} 2Z`}
        />
        {posture.areLegsBefore && !isAway ? null : feet}
        <g transform={`translate(0 ${-posture.hip}) rotate(${posture.lean})`}>
          <Arms limbs={arms} fill={coat} />
          <g transform={headPlace} strokeWidth={markWidth}>
            <g {...shape.head}>{isAway ? null : marks.behind}</g>
          </g>
          <Cut
            d={`M${-half} 1C${-half - 1.5} ${-torso * 0.6} ${-half * 0.8} ${-torso} 0 ${-torso}S${half + 1.5} ${-torso * 0.6} ${half} 1C${half * 0.7} 5 ${-half * 0.7} 5 ${-half} 1Z`}
            fill={coat}
            lift={1}
          />
          {isAway ? marks.coatAway?.(build) : marks.coatMarks?.(build)}
          {held === undefined || isAway ? null : (
            <g transform={`translate(${posture.hold[0]} ${posture.hold[1]})`}>{held}</g>
          )}
          {isAway ? null : <Arms limbs={posture.before} fill={coat} />}
        </g>
        {posture.areLegsBefore && !isAway ? feet : null}
        <g transform={`translate(0 ${-posture.hip}) rotate(${posture.lean})`}>
          <g transform={headPlace} strokeWidth={markWidth}>
            {isAway ? (
              <g {...shape.head}>
                <path className="hb-face-stone" {...shape.stone} />
                {isHooded ? (
                  <Cut d={hood.slice(0, hood.indexOf('Z') + 1)} fill={coat} lift={0} />
                ) : (
                  (marks.away ?? marks.top)
                )}
              </g>
            ) : (
              <>
                <FaceDrawing shape={shape} />
                <g {...shape.head}>
                  {marks.face ? (
                    <>
                      <clipPath id={clip}>
                        <path {...shape.stone} />
                      </clipPath>
                      <g clipPath={`url(#${clip})`}>
                        <g transform={`translate(${isTurned ? 8 : 0} ${faceDrop - measures.pitch})`}>
                          {marks.face}
                        </g>
                      </g>
                    </>
                  ) : null}
                  {marks.under}
                  {isHooded ? (
                    <g
                      fillRule="evenodd"
                      transform={marks.under ? 'translate(50 50) scale(1.14) translate(-50 -50)' : undefined}
                    >
                      <Cut d={hood} fill={coat} lift={0} />
                    </g>
                  ) : (
                    marks.top
                  )}
                </g>
              </>
            )}
          </g>
          <Arms limbs={posture.over} fill={coat} />
        </g>
      </g>
    </At>
  );
}
