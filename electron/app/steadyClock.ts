/**
 * A clock that starts from the system's and then counts by itself, so that setting the system's forward while the app runs ends
 * no wait early. It may stand still while the machine sleeps, which only makes a wait longer.
 * @param wall UTC ms; read once
 * @param elapsed ms since any fixed moment, never going back
 */
export function steadyClock(wall: () => number, elapsed: () => number): () => number {
  const start = wall() - elapsed();
  return () => Math.round(start + elapsed());
}
