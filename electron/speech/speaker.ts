import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Said, Saying } from './flite.ts';
import type { SpeechAnswer, SpeechTask } from './worker.ts';

/** Speaks with the engine that comes with Harbour, in a thread of its own. */
export type Speaker = {
  /**
   * @throws CallError 'notFound' for a text without anything that could be said, 'conflict' where too much waits
   * @throws when no sound could be made; after a crash the next piece starts the engine anew
   */
  say(saying: Saying): Promise<Said>;
  /** Ends the engine. */
  close(): Promise<void>;
};

export type SpeakerOptions = {
  /** The worker's file; for tests. */
  file?: string;
  /** Told of each engine that is started; for tests. */
  onStarted?: (worker: Worker) => void;
  /** How long one piece may take before the engine counts as stuck. */
  mostMs?: number;
};

/** Loading on a slow disk and a slow machine is within it; a whole piece takes a fraction of a second. */
const MOST_MS = 15_000;
/** Quiet for this long, the engine gives its memory back. */
const IDLE_MS = 5 * 60_000;
/** What is waiting at most: a page is asked for a piece or two ahead, so more is a mistake. */
const WAITING_MAX = 6;
/** The last short texts are kept, as sound, in memory only: greetings and tiles come again with every pupil. */
const KEPT_MAX = 100;
const KEPT_TEXT_MAX = 80;

type Waiting = { resolve: (said: Said) => void; reject: (error: Error) => void; timer: NodeJS.Timeout };

/** Makes a speaker; the engine starts with the first piece. */
export function createSpeaker(options: SpeakerOptions = {}): Speaker {
  const file = options.file ?? join(__dirname, 'speech.cjs');
  const mostMs = options.mostMs ?? MOST_MS;
  const waiting = new Map<number, Waiting>();
  const kept = new Map<string, Said>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  /** Everything that waits for this engine fails at once, and the next piece gets a new one. */
  function giveUp(of: Worker): void {
    if (worker !== of) return;
    worker = null;
    clearTimeout(idle);
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject, timer } of all) {
      clearTimeout(timer);
      reject(new Error('the speech engine stopped'));
    }
    void of.terminate();
  }

  function start(): Worker {
    const made = new Worker(file);
    made.on('message', (answer: SpeechAnswer) => {
      const found = waiting.get(answer.id);
      if (!found) return;
      waiting.delete(answer.id);
      clearTimeout(found.timer);
      if (answer.ok) found.resolve(answer.said);
      else if (answer.isUnspeakable) found.reject(new CallError('notFound'));
      else found.reject(new Error('the speech engine made no sound'));
    });
    made.on('error', () => giveUp(made));
    made.on('exit', () => giveUp(made));
    options.onStarted?.(made);
    return made;
  }

  function ask(saying: Saying): Promise<Said> {
    worker ??= start();
    const asked = worker;
    clearTimeout(idle);
    idle = setTimeout(() => giveUp(asked), IDLE_MS);
    idle.unref();
    lastId += 1;
    const task: SpeechTask = { id: lastId, saying };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => giveUp(asked), mostMs);
      waiting.set(task.id, { resolve, reject, timer });
      asked.postMessage(task);
    });
  }

  return {
    async say(saying) {
      const key = createHash('sha256').update(JSON.stringify([saying.voice, saying.rate, saying.text]));
      const name = key.digest('base64');
      const known = kept.get(name);
      if (known) {
        // Moved to the end: what was heard longest ago goes first.
        kept.delete(name);
        kept.set(name, known);
        return known;
      }
      if (waiting.size >= WAITING_MAX) throw new CallError('conflict');
      const said = await ask(saying);
      if (saying.text.length <= KEPT_TEXT_MAX) {
        kept.set(name, said);
        const [oldest] = kept.keys();
        if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
      }
      return said;
    },
    async close() {
      const last = worker;
      if (last) giveUp(last);
      await last?.terminate();
    },
  };
}
