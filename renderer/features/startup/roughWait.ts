/** Rounded up so that the words change seldom: a figure that runs is no help to anybody who waits. */
export function roughWait(seconds: number): { unit: 'seconds' | 'minutes'; count: number } {
  return seconds > 50
    ? { unit: 'minutes', count: Math.ceil(seconds / 60) }
    : { unit: 'seconds', count: Math.ceil(seconds / 10) * 10 };
}
