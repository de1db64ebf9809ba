import { parentPort } from 'node:worker_threads';
import type { PackRead } from '../content/pack/readPack.ts';
import { type InspectResult, type InspectTask, inspectFile } from '../database/inspect.ts';
import { readPackFile } from './readPackFile.ts';
import { type ReadTable, readTable } from './readTable.ts';

/** Long work away from the main process, which answers clicks and must not wait for a file of 5,000 rows or 50 MB. */
export type Job =
  | { kind: 'readTable'; path: string }
  | { kind: 'readPack'; path: string }
  | { kind: 'inspect'; task: InspectTask };
export type JobResult =
  | { kind: 'readTable'; value: ReadTable }
  | { kind: 'readPack'; value: PackRead }
  | { kind: 'inspect'; value: InspectResult };

async function work(job: Job): Promise<JobResult> {
  switch (job.kind) {
    case 'readTable':
      return { kind: job.kind, value: await readTable(job.path) };
    case 'readPack':
      return { kind: job.kind, value: await readPackFile(job.path) };
    case 'inspect':
      return { kind: job.kind, value: inspectFile(job.task) };
  }
}

parentPort?.once('message', async (job: Job) => parentPort?.postMessage(await work(job)));
