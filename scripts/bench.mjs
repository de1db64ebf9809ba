#!/usr/bin/env node
/**
 * `npm run bench -- NAME`: measures Harbour and its limit side by side in one run and prints one JSON line per
 * figure: {"bench","figure","unit","value","limit","ratio","target","ok"}. Exit code 1 if any `ok` is false.
 */
const BENCHES = ['startup', 'checkin', 'lessons', 'readaloud'];

const [name, ...rest] = process.argv.slice(2);
if (!BENCHES.includes(name)) {
  process.stderr.write(`Which bench? One of: ${BENCHES.join(', ')}\n`);
  process.exit(2);
}
const { run } = await import(`./bench/${name}.mjs`);
let allOk = true;

/** Prints one figure; `ratio` is value over limit and must not pass `target`. */
function figure({ figure: what, unit, value, limit, target }) {
  const ratio = value / limit;
  const ok = ratio <= target;
  allOk &&= ok;
  const round = (number) => Math.round(number * 1000) / 1000;
  process.stdout.write(
    `${JSON.stringify({ bench: name, figure: what, unit, value: round(value), limit: round(limit), ratio: round(ratio), target, ok })}\n`,
  );
}

await run({ figure, note: (text) => process.stderr.write(`${text}\n`), args: rest });
process.exit(allOk ? 0 : 1);
