/** Minutes and seconds without a key, touch or pointer before a screen is covered or given up. */
export const PUPIL_COVER_SECONDS = 60;
export const PUPIL_END_SECONDS = 5 * 60;
/** As long at most for a pupil who is away with a tool: a walk takes longer than five minutes. The cover comes as soon as ever. */
export const PUPIL_TOOL_END_SECONDS = 15 * 60;

export type IdleLimits = { coverAfterMs: number | null; endAfterMs: number | null };

export type IdleWatch = {
  /** Someone touched the machine. */
  activity(): void;
  /** Applies limits for a new person and starts counting afresh; nulls stop the watch. */
  restart(limits: IdleLimits): void;
  /** From now on so long until the end; once only for as long as nobody touches the machine. */
  putOffEnd(ms: number): void;
  stop(): void;
};

type Timers = {
  set(callback: () => void, ms: number): unknown;
  clear(handle: unknown): void;
};

const SYSTEM_TIMERS: Timers = {
  set: (callback, ms) => setTimeout(callback, ms),
  clear: (handle) => clearTimeout(handle as NodeJS.Timeout),
};

/**
 * Calls `onCover` and then `onEnd` when nobody has touched the machine for the limits given. Timers, not the
 * wall clock, do the counting, so a clock set back cannot keep a staff screen open.
 */
export function createIdleWatch(
  { onCover, onEnd }: { onCover(): void; onEnd(): void },
  timers: Timers = SYSTEM_TIMERS,
): IdleWatch {
  let limits: IdleLimits = { coverAfterMs: null, endAfterMs: null };
  let handles: unknown[] = [];
  let isPutOff = false;

  const clear = () => {
    for (const handle of handles) timers.clear(handle);
    handles = [];
  };
  const count = () => {
    clear();
    isPutOff = false;
    if (limits.coverAfterMs !== null) handles.push(timers.set(onCover, limits.coverAfterMs));
    if (limits.endAfterMs !== null) handles.push(timers.set(onEnd, limits.endAfterMs));
  };

  return {
    activity: count,
    restart(next) {
      limits = next;
      count();
    },
    putOffEnd(ms) {
      if (isPutOff || limits.endAfterMs === null) return;
      clear();
      isPutOff = true;
      handles.push(timers.set(onEnd, ms));
    },
    stop() {
      limits = { coverAfterMs: null, endAfterMs: null };
      clear();
    },
  };
}
