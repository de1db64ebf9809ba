/// <reference path="../../shared/ipc/catalogue.d.ts" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, eventNames } from 'virtual:catalogue';
import { contract, events } from '@harbour/shared/ipc/contract';
import { expect, it } from 'vitest';
import { createFakeBridge } from '../support/fakeBridge.ts';

it('the catalogue is the contract without its schemas', () => {
  const expected = Object.fromEntries(
    Object.entries(contract).map(([name, { kind, windows, tags }]) => [name, { kind, windows, tags }]),
  );
  expect(catalogue).toEqual(expected);
  expect(eventNames).toEqual(Object.keys(events));
});

it('no area of the contract hides a call of another', () => {
  const folder = join(import.meta.dirname, '../../shared/ipc/contract');
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'([\w.]+)': call\(/gm)].map(
      (match) => match[1],
    ),
  );
  expect(named.sort()).toEqual(Object.keys(contract).sort());
});

it('the preload names no parser and no module but Electron', () => {
  const folder = join(import.meta.dirname, '../../electron/preload');
  for (const file of ['home.ts', 'refuseDraggedFiles.ts']) {
    const imports = [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
      (match) => match[1],
    );
    for (const name of imports) {
      expect(['electron', 'virtual:catalogue', '../ipc/channels.ts', './refuseDraggedFiles.ts']).toContain(
        name,
      );
    }
  }
});

it('the double answers by the contract’s own shapes', async () => {
  const bridge = createFakeBridge({ 'door.groups': () => ({ groups: [] }) });
  expect(await bridge.calls['door.groups']({})).toEqual({ ok: true, value: { groups: [] } });
  expect(await bridge.calls['door.groups']({ extra: 1 })).toEqual({ ok: false, code: 'badRequest' });
  expect(await bridge.calls['staff.list']({})).toEqual({ ok: false, code: 'unknownCall' });
  expect(bridge.made.map((call) => call.name)).toEqual(['door.groups', 'staff.list']);
  const heard: unknown[] = [];
  const stop = bridge.on('requests.changed', (payload) => heard.push(payload));
  bridge.emit('requests.changed', { open: 1 });
  stop();
  bridge.emit('requests.changed', { open: 2 });
  expect(heard).toEqual([{ open: 1 }]);
});
