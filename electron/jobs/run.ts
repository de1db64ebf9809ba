import { join } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { refusePack } from '@harbour/shared/domain/lesson/pack/refusal';
import type { PackRead } from '../content/pack/readPack.ts';
import { type InspectFile, inspectFile } from '../database/inspect.ts';
import type { ReadTable } from './readTable.ts';
import type { Job, JobResult } from './worker.ts';

const ownFile = (): string => join(__dirname, 'jobs.cjs');

/**
 * Runs one job in a worker thread of its own and ends it.
 * @throws when the worker dies; the caller's state is untouched, since a job only reads
 */
function runJob<Kind extends Job['kind']>(
  job: Extract<Job, { kind: Kind }>,
  file: string,
  onStarted?: (worker: Worker) => void,
  limits: { ms?: number; memory?: ResourceLimits } = {},
): Promise<Extract<JobResult, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, limits.memory ? { resourceLimits: limits.memory } : {});
    const late = limits.ms === undefined ? undefined : setTimeout(() => void worker.terminate(), limits.ms);
    let result: Extract<JobResult, { kind: Kind }> | undefined;
    worker.once('message', (answer: Extract<JobResult, { kind: Kind }>) => {
      result = answer;
      void worker.terminate();
    });
    worker.once('error', reject);
    // Only now is everything the worker had open closed: the caller may go on to the same files.
    worker.once('exit', () => {
      clearTimeout(late);
      if (result) resolve(result);
      else reject(new Error('The job ended without an answer'));
    });
    worker.postMessage(job);
    onStarted?.(worker);
  });
}

/** Reads a list of pupils away from the main thread; see {@link ReadTable}. */
export async function readTableInWorker(path: string): Promise<ReadTable> {
  return (await runJob({ kind: 'readTable', path }, ownFile())).value;
}

/** A pack of sixty lessons takes some ten seconds on a slow machine; whatever takes much longer was made to. */
const PACK_MS = 60_000;
const PACK_MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/**
 * Reads a pack away from the main thread, within a time and a room of its own: a file made to use up either ends its worker and nothing else.
 * @param file for tests
 */
export async function readPackInWorker(path: string, file = ownFile()): Promise<PackRead> {
  try {
    const limits = { ms: PACK_MS, memory: PACK_MEMORY };
    return (await runJob({ kind: 'readPack', path }, file, undefined, limits)).value;
  } catch {
    return refusePack('tooMuch');
  }
}

/**
 * {@link inspectFile} in a worker, so that the window is drawn meanwhile. A worker that dies (no memory, ended from outside)
 * keeps nobody out: the file is then read on this thread.
 * @param options for tests
 */
export function inspectInWorker(
  options: { file?: string; onStarted?: (worker: Worker) => void } = {},
): InspectFile {
  return async (task) => {
    try {
      return (await runJob({ kind: 'inspect', task }, options.file ?? ownFile(), options.onStarted)).value;
    } catch {
      return inspectFile(task);
    }
  };
}
