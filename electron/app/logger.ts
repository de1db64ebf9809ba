/// <reference path="../../shared/ipc/catalogue.d.ts" />

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogue } from 'virtual:catalogue';
import { READ_FAILURES } from '@harbour/shared/domain/access/readAloud';
import { ERROR_CODES } from '@harbour/shared/ipc/errors';
import { REFUSAL_REASONS } from '../ipc/refusals.ts';

/**
 * What a line may hold besides its own code. Strings are kept only when they are words of ours or of the
 * platform (see `safeWord`), so a pupil's name cannot get in even by mistake.
 */
export type LogFields = {
  error?: unknown;
  call?: string | null;
  [field: string]: unknown;
};

export type Log = {
  info(code: string, fields?: LogFields): void;
  warn(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
};

/** Two files of this many bytes at most: never more than 2 MB. */
export const MAX_FILE_BYTES = 1_000_000;
const CODE = /^[a-z][a-zA-Z0-9]{0,30}(\.[a-z][a-zA-Z0-9]{0,30}){1,3}$/;
/** Names the line itself uses; a field of the same name would hide what happened. */
const RESERVED = new Set(['at', 'level', 'event']);
const FIELD = /^[a-z][a-zA-Z0-9]{0,20}$/;
const PLATFORM_CODE = /^(SQLITE_[A-Z_]{2,40}|ERR_[A-Z0-9_]{2,60}|E[A-Z0-9]{3,15})$/;
const ERROR_CLASS = /^([A-Z][A-Za-z]{0,40})?Error$/;
/** Words Electron itself uses for why a process ended. */
const GONE_REASONS = [
  'clean-exit',
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
  'memory-eviction',
] as const;

const KNOWN_WORDS: ReadonlySet<string> = new Set<string>([
  ...Object.keys(catalogue),
  ...ERROR_CODES,
  ...REFUSAL_REASONS,
  ...GONE_REASONS,
  ...READ_FAILURES,
]);

/** The word itself when it is one of ours or the platform's; else '?'. */
export function safeWord(word: string): string {
  return KNOWN_WORDS.has(word) || PLATFORM_CODE.test(word) ? word : '?';
}

/** Bundles whose stack frames may be named; everything else in a stack can hold paths and values. */
const OWN_FILES = new Set(['main.cjs', 'service.cjs', 'jobs.cjs', 'speech.cjs', 'home.cjs']);
const FRAME = /^\s+at (?:.*\()?(?:file:\/\/)?([^()]*?):(\d+):(\d+)\)?$/;
const MAX_FRAMES = 12;

/** An error as it may be kept: its class, its machine-readable code and where in our own files; no message. */
export function safeError(error: unknown): { class: string; code?: string; frames?: string[] } {
  if (!(error instanceof Error)) return { class: typeof error };
  const kept: { class: string; code?: string; frames?: string[] } = {
    class: ERROR_CLASS.test(error.name) ? error.name : 'Error',
  };
  if ('code' in error && typeof error.code === 'string' && safeWord(error.code) !== '?')
    kept.code = error.code;
  const frames = ownFrames(error);
  if (frames.length > 0) kept.frames = frames;
  return kept;
}

function ownFrames(error: Error): string[] {
  const stack = typeof error.stack === 'string' ? error.stack : '';
  // The message stands before the frames and could itself look like one.
  const at = error.message === '' ? 0 : stack.indexOf(error.message);
  const afterMessage = at < 0 ? '' : stack.slice(at + error.message.length);
  const frames: string[] = [];
  for (const line of afterMessage.split('\n')) {
    const match = FRAME.exec(line);
    const file = match?.[1] === undefined ? '' : basename(match[1].replaceAll('\\', '/'));
    if (!match || !OWN_FILES.has(file)) continue;
    frames.push(`${file}:${match[2]}:${match[3]}`);
    if (frames.length === MAX_FRAMES) break;
  }
  return frames;
}

function safeFields(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (!FIELD.test(field) || RESERVED.has(field)) continue;
    if (field === 'error') kept.error = safeError(value);
    else if (typeof value === 'number')
      kept[field] = Number.isInteger(value) ? value : Math.round(value * 10) / 10;
    else if (typeof value === 'boolean' || value === null) kept[field] = value;
    else if (typeof value === 'string') kept[field] = safeWord(value);
    else if (value !== undefined) kept[field] = '?';
  }
  return kept;
}

/** One line of the log as JSON, with everything personal left out. */
export function logLine(level: string, code: string, fields: LogFields, at: Date): string {
  const line = {
    at: at.toISOString(),
    level,
    event: CODE.test(code) ? code : 'log.badCode',
    ...safeFields(fields),
  };
  return `${JSON.stringify(line)}\n`;
}

/**
 * A log in `folder` that turns over at 1 MB and keeps one older file. A log that cannot be written (full or
 * read-only disk) is given up quietly: it must never stop the app.
 */
export function createLog(folder: string, maxBytes: number = MAX_FILE_BYTES): Log {
  const current = join(folder, 'harbour.log');
  const older = join(folder, 'harbour.1.log');
  let size: number | null = null;

  const open = (): number => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return statSync(current, { throwIfNoEntry: false })?.size ?? 0;
  };
  const write = (level: string, code: string, fields: LogFields = {}): void => {
    try {
      const line = logLine(level, code, fields, new Date());
      size ??= open();
      if (size > 0 && size + line.length > maxBytes) {
        renameSync(current, older);
        size = 0;
      }
      appendFileSync(current, line, { mode: 0o600 });
      size += line.length;
    } catch {
      size = null;
    }
  };
  return {
    info: (code, fields) => write('info', code, fields),
    warn: (code, fields) => write('warn', code, fields),
    error: (code, fields) => write('error', code, fields),
  };
}
