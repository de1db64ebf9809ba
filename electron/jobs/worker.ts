import { parentPort } from 'node:worker_threads';
import { type ReadTable, readTable } from './readTable.ts';

/** Long work away from the main process, which answers clicks and must not wait for a file of 5,000 rows. */
export type Job = { kind: 'readTable'; path: string };
export type JobResult = { kind: 'readTable'; value: ReadTable };

parentPort?.once('message', async (job: Job) => {
  const result: JobResult = { kind: job.kind, value: await readTable(job.path) };
  parentPort?.postMessage(result);
});
