import type { StageOf } from '@harbour/shared/domain/strategies/stages';
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { useIsStill } from '../../../ui/MotionProvider.tsx';
import { Cut, paint, Svg } from '../../../ui/pictures/paper.tsx';
import { Ground } from '../art/Ground.tsx';
import { followed, type Point, TRACE_PATHS } from './tracePaths.ts';

const SAMPLES = 240;
const FURTHER = 0.06;
/** Share of the line that the dot goes in a second when it goes by itself. */
const PACE = 0.055;
const NEAR_END = 0.985;
const GROUNDS = { hand: paint.sand, spiral: paint.teal, hills: paint.sky } as const;

type Leg = 'out' | 'back' | 'done';

/** A line to follow there and back, with a finger, the mouse, the keys or the eyes. */
export function TraceStage({ stage: { path } }: { stage: StageOf<'trace'> }) {
  const { t } = useTranslation('tools');
  const isStill = useIsStill();
  const svg = useRef<SVGSVGElement>(null);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const [{ share, leg }, setWhere] = useState<{ share: number; leg: Leg }>({ share: 0, leg: 'out' });
  const [isFollowing, setIsFollowing] = useState(false);
  const isDown = useRef(false);

  useLayoutEffect(() => {
    const line = svg.current?.querySelector<SVGPathElement>('.hb-trace-line');
    if (!line) return;
    const length = line.getTotalLength();
    setPoints(
      Array.from({ length: SAMPLES + 1 }, (_, at) => {
        const { x, y } = line.getPointAtLength((at / SAMPLES) * length);
        return { x, y };
      }),
    );
  }, []);

  function move(to: number): void {
    setWhere((before) => {
      const next = Math.min(1, Math.max(0, to));
      if (before.leg !== 'back' && next >= NEAR_END) return { share: 1, leg: 'back' };
      if (before.leg === 'back' && next <= 1 - NEAR_END) return { share: 0, leg: 'done' };
      return { ...before, share: next };
    });
  }

  function further(by: number): void {
    setWhere((before) => {
      const next = before.leg === 'back' ? before.share - by : before.share + by;
      if (before.leg !== 'back' && next >= 1) return { share: 1, leg: 'back' };
      if (before.leg === 'back' && next <= 0) return { share: 0, leg: 'done' };
      return { leg: before.leg === 'done' ? 'out' : before.leg, share: next };
    });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `further` only sets state from what it was.
  useEffect(() => {
    if (!isFollowing || isStill) return;
    let last: number | null = null;
    let frame = requestAnimationFrame(function go(now: number) {
      further(PACE * Math.min(0.1, last === null ? 0 : (now - last) / 1000));
      last = now;
      frame = requestAnimationFrame(go);
    });
    return () => cancelAnimationFrame(frame);
  }, [isFollowing, isStill]);

  function point(event: PointerEvent): void {
    const matrix = svg.current?.getScreenCTM();
    if (!isDown.current || !matrix || points.length === 0) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    move(followed(points, share, { x, y }));
  }

  const dot = points[Math.round(share * SAMPLES)];
  const percent = Math.round(share * 100);
  const d = TRACE_PATHS[path];
  return (
    <>
      <div
        className="hb-trace"
        onPointerDown={(event) => {
          isDown.current = true;
          setIsFollowing(false);
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={point}
        onPointerUp={() => {
          isDown.current = false;
        }}
        onPointerCancel={() => {
          isDown.current = false;
        }}
      >
        <input
          type="range"
          className="hb-hidden"
          aria-label={t('trace.slider')}
          aria-valuetext={t('trace.far', { percent })}
          min={0}
          max={100}
          value={percent}
          onChange={(event) => {
            setIsFollowing(false);
            move(Number(event.target.value) / 100);
          }}
        />
        <Svg ref={svg} viewBox="0 0 600 340" className="hb-stage-art">
          <Ground fill={GROUNDS[path]} />
          <path className="hb-ink hb-trace-line" d={d} stroke={paint.paper} strokeWidth={26} />
          <path className="hb-ink" d={d} stroke={paint.line} strokeWidth={2.4} strokeDasharray="2 12" />
          <path
            className="hb-ink"
            d={d}
            pathLength={1}
            stroke={paint.seaDeep}
            strokeWidth={13}
            strokeDasharray="1 2"
            strokeDashoffset={1 - share}
            opacity={share > 0.004 ? 1 : 0}
          />
          {dot ? (
            <g transform={`translate(${dot.x} ${dot.y})`}>
              <Cut d="M-20 1C-22 -12 -11 -21 1 -20S21 -11 20 2 10 21 -1 20 -19 11 -20 1Z" fill={paint.lamp} />
            </g>
          ) : null}
        </Svg>
      </div>
      <p className="hb-stage-line" role="status">
        {t(leg === 'back' ? 'trace.there' : leg === 'done' ? 'trace.back' : 'trace.howDetail')}
      </p>
      <div className="hb-stage-controls">
        <Button scale="pupil" onPress={() => further(FURTHER)}>
          {t('trace.further')}
        </Button>
        {isStill ? null : (
          <Button scale="pupil" onPress={() => setIsFollowing(!isFollowing)}>
            {t(isFollowing ? 'trace.still' : 'trace.follow')}
          </Button>
        )}
      </div>
    </>
  );
}
