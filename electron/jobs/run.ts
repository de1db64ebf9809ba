import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadTable } from './readTable.ts';
import type { Job, JobResult } from './worker.ts';

/**
 * Runs one job in a worker thread of its own and ends it.
 * @throws when the worker dies; the caller's state is untouched, since a job only reads
 */
function runJob(job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'jobs.cjs'));
    worker.once('message', (result: JobResult) => {
      resolve(result);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The job ended without an answer')));
    worker.postMessage(job);
  });
}

/** Reads a list of pupils away from the main thread; see {@link ReadTable}. */
export async function readTableInWorker(path: string): Promise<ReadTable> {
  return (await runJob({ kind: 'readTable', path })).value;
}
