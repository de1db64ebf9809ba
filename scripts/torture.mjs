/**
 * npm run torture -- NAME [--rounds N] [--seed S]
 *
 * Does to the data what real life does, many times. The last line is one JSON object; exit 1 when anything was lost or when
 * a negative control was not found out.
 */
import { parseArgs } from 'node:util';

const TORTURES = {
  kill: { rounds: 300, load: async () => (await import('../tests/torture/kill.ts')).kill },
  'power-loss': { rounds: 400, load: async () => (await import('../tests/torture/power-loss.ts')).powerLoss },
  'disk-full': { rounds: 400, load: async () => (await import('../tests/torture/disk-full.ts')).diskFull },
  help: { rounds: 30, load: async () => (await import('../tests/torture/help.ts')).help },
  'ipc-fuzz': { rounds: 4000, load: async () => (await import('../tests/torture/ipc-fuzz.ts')).ipcFuzz },
  'pack-fuzz': { rounds: 10000, load: async () => (await import('../tests/torture/pack-fuzz.ts')).packFuzz },
  'pack-kill': { rounds: 100, load: async () => (await import('../tests/torture/pack-kill.ts')).packKill },
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const [name] = positionals;
const torture = name && Object.hasOwn(TORTURES, name) ? TORTURES[name] : undefined;
const rounds = values.rounds === undefined ? torture?.rounds : Number(values.rounds);
const seed = values.seed === undefined ? 1 : Number(values.seed);

if (
  values.help ||
  !torture ||
  positionals.length > 1 ||
  !(rounds >= 1) ||
  !Number.isInteger(rounds) ||
  !Number.isInteger(seed)
) {
  console.error(`Usage: npm run torture -- ${Object.keys(TORTURES).join('|')} [--rounds N] [--seed S]`);
  process.exit(values.help ? 0 : 2);
}

try {
  const run = await torture.load();
  console.error(`${name}: ${rounds} rounds with seed ${seed} …`);
  const result = await run({ rounds, seed });
  console.log(JSON.stringify(result));
  process.exitCode = result.failures === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(JSON.stringify({ torture: name, rounds, failures: 1, detail: { stopped: true } }));
  process.exitCode = 1;
}
