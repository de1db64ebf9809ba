import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdleWatch } from '../../../electron/app/idleWatch.ts';

describe('idle watch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function watch() {
    const seen: string[] = [];
    const idle = createIdleWatch({ onCover: () => seen.push('cover'), onEnd: () => seen.push('end') });
    return { idle, seen };
  }

  it('covers a private screen first and ends the session later', () => {
    const { idle, seen } = watch();
    idle.restart({ coverAfterMs: 60_000, endAfterMs: 300_000 });
    vi.advanceTimersByTime(59_999);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual(['cover']);
    vi.advanceTimersByTime(240_000);
    expect(seen).toEqual(['cover', 'end']);
  });

  it('starts counting again whenever someone touches the machine', () => {
    const { idle, seen } = watch();
    idle.restart({ coverAfterMs: null, endAfterMs: 120_000 });
    for (let minute = 0; minute < 10; minute += 1) {
      vi.advanceTimersByTime(60_000);
      idle.activity();
    }
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(120_000);
    expect(seen).toEqual(['end']);
  });

  it('waits longer for somebody away with a tool, but only once', () => {
    const { idle, seen } = watch();
    idle.restart({ coverAfterMs: 60_000, endAfterMs: 300_000 });
    vi.advanceTimersByTime(60_000);
    idle.putOffEnd(840_000);
    vi.advanceTimersByTime(600_000);
    idle.putOffEnd(840_000);
    expect(seen).toEqual(['cover']);
    vi.advanceTimersByTime(240_000);
    expect(seen).toEqual(['cover', 'end']);

    idle.restart({ coverAfterMs: 60_000, endAfterMs: 300_000 });
    vi.advanceTimersByTime(300_000);
    expect(seen).toEqual(['cover', 'end', 'cover', 'end']);
  });

  it('stays silent when nobody is signed in', () => {
    const { idle, seen } = watch();
    idle.restart({ coverAfterMs: 1000, endAfterMs: 2000 });
    idle.stop();
    idle.activity();
    vi.advanceTimersByTime(10_000);
    expect(seen).toEqual([]);
  });

  it('is not fooled by a clock set back', () => {
    const { idle, seen } = watch();
    idle.restart({ coverAfterMs: null, endAfterMs: 120_000 });
    vi.setSystemTime(Date.now() - 10 * 365 * 24 * 3600 * 1000);
    vi.advanceTimersByTime(120_000);
    expect(seen).toEqual(['end']);
  });
});
