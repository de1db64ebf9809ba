import type { Size } from '@harbour/shared/domain/checkin/types';
import './levelLine.css';

export interface LevelPoint {
  readonly id: string;
  /** Null where nothing was said yet. */
  readonly level: Size | null;
  /** The point in words. */
  readonly label: string;
}

export interface LevelLineProps {
  points: readonly LevelPoint[];
  at: number;
  label: string;
  low?: string;
  high?: string;
}

/** How high a level lies, in percent from below. */
const HEIGHT = { 1: 10, 2: 30, 3: 50, 4: 70, 5: 90 } as const satisfies Record<Size, number>;

/** A calm line through moments: no numbers and no grid, only where it rises and falls. */
export function LevelLine({ points, at, label, low, high }: LevelLineProps) {
  return (
    <div className="hb-levels">
      {high ? (
        <span className="hb-levels-high" aria-hidden="true">
          {high}
        </span>
      ) : null}
      {low ? (
        <span className="hb-levels-low" aria-hidden="true">
          {low}
        </span>
      ) : null}
      <div className="hb-levels-field">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {points.map((point, index) => {
            const before = points[index - 1];
            if (!before || before.level === null || point.level === null) return null;
            const width = 100 / points.length;
            const [x0, x1] = [(index - 0.5) * width, (index + 0.5) * width];
            const [y0, y1] = [100 - HEIGHT[before.level], 100 - HEIGHT[point.level]];
            const middle = (x0 + x1) / 2;
            return <path key={point.id} d={`M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`} />;
          })}
        </svg>
        <ol aria-label={label}>
          {points.map(({ id, level, label: words }, index) => (
            <li key={id} data-here={index === at}>
              <span className="hb-hidden">{words}</span>
              {level === null ? null : (
                <span
                  className="hb-levels-dot"
                  aria-hidden="true"
                  data-level={level}
                  style={{ insetBlockEnd: `${HEIGHT[level]}%` }}
                />
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
