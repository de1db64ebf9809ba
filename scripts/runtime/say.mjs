/** An error whose message is meant for the person at the terminal: printed without a stack. */
export class PlainError extends Error {}

/**
 * Prints one line. Everything of the tools goes to stderr, so that stdout belongs to what is being run.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`harbour: ${line}\n`);
}

/**
 * Prints an error and ends the process with 1.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  say(
    error instanceof PlainError ? error.message : error instanceof Error ? `${error.stack}` : String(error),
  );
  process.exit(1);
}

/**
 * Shows how far something is: a line that is rewritten on a terminal, a new line each fifth elsewhere.
 * @param {string} label
 * @returns {(done: number, total: number) => void} `total` 0 when it is not known; both in bytes
 */
export function progress(label) {
  const live = process.stderr.isTTY;
  let last = -1;
  return (done, total) => {
    const percent = total > 0 ? Math.floor((done / total) * 100) : 0;
    const step = live ? percent : Math.floor(percent / 20) * 20;
    if (step === last) return;
    last = step;
    const text = `harbour: ${label} ${step} % of ${Math.round(total / 1e6)} MB`;
    process.stderr.write(live ? `\r${text}${percent === 100 ? '\n' : ''}` : `${text}\n`);
  };
}
