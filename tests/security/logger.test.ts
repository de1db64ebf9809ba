import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog, logLine, safeError } from '../../electron/app/logger.ts';

const AT = new Date('2026-11-24T10:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what the log keeps', () => {
  it('keeps figures, our own words and the platform’s codes', () => {
    const line = logLine(
      'error',
      'ipc.failed',
      { call: 'checkin.save', code: 'diskFull', ms: 12.34, count: 3, ok: true },
      AT,
    );
    expect(JSON.parse(line)).toEqual({
      at: AT.toISOString(),
      level: 'error',
      event: 'ipc.failed',
      call: 'checkin.save',
      code: 'diskFull',
      ms: 12.3,
      count: 3,
      ok: true,
    });
  });

  it('keeps of an error its class, its code and where in our files', () => {
    const error = Object.assign(new RangeError('Aisha Khan is sad'), { code: 'SQLITE_FULL' });
    error.stack = [
      'RangeError: Aisha Khan is sad',
      '    at save (/home/aisha/harbour/dist/main/main.cjs:12:34)',
      '    at file:///C:/Users/aisha/main.cjs:5:6',
      '    at aisha (/home/aisha/other.js:1:2)',
      '    at node:internal/process:1:2',
    ].join('\n');
    expect(safeError(error)).toEqual({
      class: 'RangeError',
      code: 'SQLITE_FULL',
      frames: ['main.cjs:12:34', 'main.cjs:5:6'],
    });
  });

  it('takes nothing from a message that looks like a stack', () => {
    const message = 'x\n    at Aisha (main.cjs:1:1)';
    const error = new Error(message);
    error.stack = `Error: ${message}\n    at b (/x/main.cjs:2:2)`;
    error.name = 'AishaError Khan';
    expect(safeError(error)).toEqual({ class: 'Error', frames: ['main.cjs:2:2'] });
  });

  it('lets no personal text through, wherever it is put', () => {
    const personal = fc.constantFrom(
      'Aisha',
      'Khan',
      'aisha.khan',
      'AISHA',
      'Zoë-Canary',
      'I feel sad',
      '01/02/2014',
    );
    fc.assert(
      fc.property(
        personal,
        fc.constantFrom('call', 'reason', 'code', 'name', 'error', 'Aisha'),
        (text, field) => {
          const values = [text, [text], { text }, new Error(text), { toJSON: () => text }, Symbol(text)];
          for (const value of values) {
            const line = logLine('info', 'ipc.failed', { [field]: value }, AT);
            const badCode = logLine('info', text, {}, AT);
            if (text !== 'aisha.khan') expect(badCode).not.toContain(text);
            expect(line).not.toContain(text);
          }
        },
      ),
    );
  });
});

describe('the log file', () => {
  it('turns over and stays within its two files', () => {
    const log = createLog(folder, 2000);
    for (let index = 0; index < 200; index += 1) log.info('ipc.slow', { ms: index });
    expect(statSync(join(folder, 'harbour.log')).size).toBeLessThanOrEqual(2000);
    expect(statSync(join(folder, 'harbour.1.log')).size).toBeLessThanOrEqual(2000);
    const lines = readFileSync(join(folder, 'harbour.log'), 'utf8').trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ ms: 199 });
  });

  it('goes on from the file of the last run', () => {
    writeFileSync(join(folder, 'harbour.log'), `${'x'.repeat(1990)}\n`);
    createLog(folder, 2000).info('app.shown');
    expect(existsSync(join(folder, 'harbour.1.log'))).toBe(true);
  });

  it('never stops the app when it cannot write', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() =>
      createLog(join(file, 'logs')).error('app.uncaught', { error: new Error('x') }),
    ).not.toThrow();
  });
});
