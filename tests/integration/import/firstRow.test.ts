import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '@harbour/shared/ipc/contract';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Desk } from '../../../electron/ipc/handlers/context.ts';
import { rollHandlers } from '../../../electron/ipc/handlers/roll.ts';
import type { CallContext } from '../../../electron/ipc/handlers.ts';

// The worker is a built file; here its one job runs on this thread.
vi.mock('../../../electron/jobs/run.ts', async () => {
  const { readTable } = await import('../../../electron/jobs/readTable.ts');
  return { readTableInWorker: readTable };
});

const TOKEN = '0190f5a0-0000-7000-8000-000000000001';
const context = { windowName: 'home' } as CallContext;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-first-row-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The handlers, and what choosing a file with this text answers. */
async function chosen(text: string) {
  const path = join(folder, 'roll.csv');
  writeFileSync(path, text);
  const desk = {
    options: { desktop: { chooseFile: async () => path } },
    store: () => ({ newId: () => TOKEN }),
    signedIn: () => ({ actor: 'lead', staffId: TOKEN, name: 'Sam Reed' }),
  } as unknown as Desk;
  const handlers = rollHandlers(desk);
  const answer = contract['roll.choose'].response.parse(await handlers['roll.choose']({}, context));
  const say = async (holds: 'headings' | 'pupil', token = TOKEN) =>
    contract['roll.firstRow'].response.parse(await handlers['roll.firstRow']({ token, holds }, context));
  return { answer, say };
}

it('is unsure of a first row without a heading we know, and takes either answer, also a second one', async () => {
  const { answer, say } = await chosen('Sam;Gulls\nAda;Terns');
  expect(answer).toMatchObject({ firstRow: 'unsure', rowCount: 1 });
  expect(await say('pupil')).toMatchObject({
    firstRow: 'pupil',
    rowCount: 2,
    sample: [
      ['Sam', 'Gulls'],
      ['Ada', 'Terns'],
    ],
  });
  expect(await say('headings')).toMatchObject({
    firstRow: 'headings',
    rowCount: 1,
    sample: [['Ada', 'Terns']],
  });
});

it('takes one row for one pupil, and for nobody where it names the columns', async () => {
  const { say } = await chosen('Sam;Gulls');
  expect(await say('headings')).toMatchObject({ outcome: 'unreadable', reason: 'noRows' });
  expect(await say('pupil')).toMatchObject({ outcome: 'read', rowCount: 1 });
});

it('is not talked out of headings it knows: they say which columns are sensitive', async () => {
  const { answer, say } = await chosen('Forename;Ethnicity\nSam;private');
  expect(answer).toMatchObject({ firstRow: 'headings', sample: [['Sam', '']] });
  await expect(say('pupil')).rejects.toMatchObject({ code: 'conflict' });
  await expect(say('pupil', TOKEN.replace('1', '2'))).rejects.toMatchObject({ code: 'notFound' });
});
