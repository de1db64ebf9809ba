/**
 * npm run demo-data -- --pupils N --years Y --seed S --out FILE
 *
 * Makes a realistic, encrypted database of people who do not exist, with its key slots beside it. With
 * `--out <profile>/centre/harbour.db` the folder is a whole centre that the app opens.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  formatRecoveryKey,
  parseRecoveryKey,
  RECOVERY_KEY_BYTES,
} from '@harbour/shared/domain/ids/recoveryKey';
import { makeDemoFile } from '../electron/database/demo/makeDemoFile.ts';
import { fileVault } from './demo-data/file-vault.mjs';

const USAGE = `Usage: npm run demo-data -- --out FILE [options]
  --pupils N         pupils on roll (200)
  --years Y          whole academic years of history (1)
  --seed S           the same seed gives the same people and the same history (1)
  --now DATE         the day it is taken to be, YYYY-MM-DD (today)
  --recovery-key K   use this recovery key; else one is made and printed
  --passphrase P     what every made-up member of staff signs in with ("three tall herons")
  --vault FILE       also makes a device slot for test builds started with HARBOUR_TEST_VAULT=FILE`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    pupils: { type: 'string', default: '200' },
    years: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    now: { type: 'string' },
    'recovery-key': { type: 'string' },
    passphrase: { type: 'string', default: 'three tall herons' },
    vault: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

function stop(message) {
  console.error(message);
  process.exit(2);
}

/** A whole number in its range, or the end. */
function whole(name, from, to) {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < from || value > to)
    stop(`--${name}: a whole number from ${from} to ${to}\n${USAGE}`);
  return value;
}

if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!values.out) stop(USAGE);
const out = resolve(values.out);
if (basename(out) !== 'harbour.db')
  stop('--out: the file is called harbour.db, so that the app and its key slots find it');
if (existsSync(out)) stop(`${out} is there already; nothing was changed`);

let recoveryKey = randomBytes(RECOVERY_KEY_BYTES);
if (values['recovery-key'] !== undefined) {
  const read = parseRecoveryKey(values['recovery-key']);
  if (!read.ok)
    stop(
      `--recovery-key: ${read.code}${read.groups.length > 0 ? ` in group ${read.groups.join(', ')}` : ''}`,
    );
  recoveryKey = Buffer.from(read.bytes);
}
const now = values.now === undefined ? Date.now() : Date.parse(`${values.now}T10:00:00Z`);
if (Number.isNaN(now)) stop('--now: a date such as 2026-11-24');

mkdirSync(dirname(out), { recursive: true });
const began = performance.now();
const made = await makeDemoFile({
  folder: dirname(out),
  recoveryKey,
  passphrase: values.passphrase,
  vault: values.vault === undefined ? undefined : fileVault(resolve(values.vault)),
  nativeBinding: process.env.HARBOUR_SQLITE_BINDING,
  demo: {
    seed: whole('seed', 0, 2 ** 31),
    now,
    pupils: whole('pupils', 1, 5000),
    years: whole('years', 1, 20),
  },
  onWeek: process.stderr.isTTY
    ? (day, count) => process.stderr.write(`\r${day}  ${count} check-ins `)
    : undefined,
});
if (process.stderr.isTTY) process.stderr.write('\n');

const seconds = Math.round((performance.now() - began) / 100) / 10;
console.log(
  `${out}: ${made.pupils} pupils, ${made.leavers} leavers, ${made.checkins} check-ins, ${made.megabytes} MB, ${seconds} s`,
);
console.log(`Lead: ${made.lead}, passphrase: ${values.passphrase}`);
console.log(`Recovery key: ${formatRecoveryKey(recoveryKey)}`);
