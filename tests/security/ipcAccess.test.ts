import { ACTORS } from '@harbour/shared/domain/access/roles';
import { contract } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import { describe, expect, it } from 'vitest';
import { ORIGIN } from '../../electron/app/protocol.ts';
import { EVENT_CHANNEL } from '../../electron/ipc/channels.ts';
import { sendEvent } from '../../electron/ipc/register.ts';
import { exampleOf } from '../support/fromSchema.ts';
import { CALL_NAMES, createHarness, ownEvent } from './ipcHarness.ts';

describe('who may call what', () => {
  for (const name of CALL_NAMES) {
    for (const actor of ACTORS) {
      const allowed = contract[name].actors.includes(actor);
      it(`${name} as ${actor}: ${allowed ? 'allowed' : 'refused'}`, async () => {
        const harness = createHarness();
        harness.setActor(actor);
        const text = JSON.stringify(exampleOf(contract[name].request));
        const result = await harness.dispatch(ownEvent(), name, text);
        if (allowed) {
          expect(result.ok).toBe(true);
          expect(harness.reached.map((call) => call.name)).toEqual([name]);
          expect(harness.refusals).toEqual([]);
        } else {
          expect(result).toEqual({ ok: false, code: actor === 'sealed' ? 'sealed' : 'notAllowed' });
          expect(harness.reached).toEqual([]);
          expect(harness.refusals).toEqual([{ call: name, reason: 'wrongActor', unreported: 0 }]);
        }
      });
    }
  }

  it('no call is open to nobody or to no window', () => {
    for (const name of CALL_NAMES) {
      expect(contract[name].actors.length, name).toBeGreaterThan(0);
      expect(contract[name].windows.length, name).toBeGreaterThan(0);
    }
  });

  it('a pupil and the door never reach a call about other people beyond the door', () => {
    const reachable = CALL_NAMES.filter((name) => contract[name].actors.some((actor) => actor === 'pupil'));
    expect(
      reachable.filter((name) => /^(pupils|groups|staff|roll|requests|centre|setup|startup)\./.test(name)),
    ).toEqual([]);
  });
});

describe('where a call comes from', () => {
  const strangers = {
    'no frame': ownEvent(null),
    'a frame that went away': ownEvent({ detached: true }),
    'an iframe of our own page': ownEvent({ parent: {} }),
    'a page without an origin': ownEvent({ origin: 'null' }),
    'about:blank': ownEvent({ origin: '' }),
    'an about:blank our page led to': ownEvent({ url: 'about:blank' }),
    'another scheme': ownEvent({ origin: 'evil://app' }),
    'another host': ownEvent({ origin: 'harbour://app.evil' }),
    'an origin that begins like ours': ownEvent({ origin: `${ORIGIN}.evil` }),
    'a web page': ownEvent({ origin: 'https://app' }),
    'a file': ownEvent({ origin: 'file://' }),
  };
  for (const [title, event] of Object.entries(strangers)) {
    it(`refuses ${title} on every call`, async () => {
      const harness = createHarness();
      for (const name of CALL_NAMES) {
        const [actor] = contract[name].actors;
        if (actor) harness.setActor(actor);
        const text = JSON.stringify(exampleOf(contract[name].request));
        expect(await harness.dispatch(event, name, text)).toEqual({ ok: false, code: 'notAllowed' });
      }
      expect(harness.reached).toEqual([]);
    });
  }

  it('refuses a frame that throws when it is looked at', async () => {
    const harness = createHarness();
    const event = ownEvent();
    Object.defineProperty(event, 'senderFrame', {
      get: () => {
        throw new Error('Render frame was disposed');
      },
    });
    expect(await harness.dispatch(event, 'app.status', '{}')).toEqual({ ok: false, code: 'notAllowed' });
  });

  it('refuses web contents that are not a window of ours', async () => {
    const harness = createHarness({ windowName: null });
    expect(await harness.dispatch(ownEvent(), 'app.status', '{}')).toEqual({ ok: false, code: 'notAllowed' });
  });
});

describe('what leaves main', () => {
  it('no answer that holds more than its call names', async () => {
    const harness = createHarness({ answer: () => ({ groups: [], secretColumn: 'Aisha Khan' }) });
    expect(await harness.dispatch(ownEvent(), 'door.groups', '{}')).toEqual({
      ok: false,
      code: 'unexpected',
    });
    expect(JSON.stringify(harness.logged)).not.toContain('Aisha');
  });

  it('no answer for someone who was locked out while it was made', async () => {
    const harness = createHarness({
      answer: (name) => {
        harness.setActor('door');
        return exampleOf(contract[name].response);
      },
    });
    harness.setActor('lead');
    const text = JSON.stringify({ groupId: null });
    expect(await harness.dispatch(ownEvent(), 'pupils.list', text)).toEqual({
      ok: false,
      code: 'notAllowed',
    });
  });

  const coded = (code: string): Error => Object.assign(new Error('at /home/aisha'), { code });
  const failures: [string, unknown, string][] = [
    ['a stable code', new CallError('notFound'), 'notFound'],
    ['a full disk', coded('SQLITE_FULL'), 'diskFull'],
    ['a full disk, by the system', coded('ENOSPC'), 'diskFull'],
    ['a read-only file', coded('SQLITE_READONLY_DBMOVED'), 'readOnly'],
    ['a busy file', coded('SQLITE_BUSY_SNAPSHOT'), 'storageBusy'],
    ['a broken file', coded('SQLITE_CORRUPT_VTAB'), 'storageBroken'],
    ['a wrong key', coded('SQLITE_NOTADB'), 'storageBroken'],
    ['anything else', coded('SQLITE_FULLER'), 'unexpected'],
    ['a mistake of ours', new TypeError('cannot read Aisha'), 'unexpected'],
    ['a thrown text', 'Aisha', 'unexpected'],
    ['nothing', undefined, 'unexpected'],
  ];
  it.each(failures)('%s becomes a stable code and no text', async (_title, error, code) => {
    const harness = createHarness({
      answer: () => {
        throw error;
      },
    });
    expect(await harness.dispatch(ownEvent(), 'door.groups', '{}')).toEqual({ ok: false, code });
  });

  it('details of a stable code cross', async () => {
    const harness = createHarness({
      answer: () => {
        throw new CallError('conflict', { row: 3 });
      },
    });
    const answer = await harness.dispatch(ownEvent(), 'door.groups', '{}');
    expect(answer).toEqual({ ok: false, code: 'conflict', details: { row: 3 } });
  });

  it('events are parsed, and a closed window hears none', () => {
    const sent: unknown[] = [];
    let destroyed = false;
    const target = { isDestroyed: () => destroyed, send: (...parts: unknown[]) => sent.push(parts) };
    sendEvent(target, 'requests.changed', { open: 2 });
    const tooMuch: { open: number } = JSON.parse('{"open":2,"name":"Aisha"}');
    expect(() => sendEvent(target, 'requests.changed', tooMuch)).toThrow();
    destroyed = true;
    sendEvent(target, 'requests.changed', { open: 3 });
    expect(sent).toEqual([[EVENT_CHANNEL, 'requests.changed', { open: 2 }]]);
  });
});

describe('the audit of refusals', () => {
  it('takes 20 a minute and counts the rest', async () => {
    const harness = createHarness();
    for (let index = 0; index < 500; index += 1) await harness.dispatch(ownEvent(), 'pupils.list', '{}');
    expect(harness.refusals).toHaveLength(20);
    harness.setNow(60_000);
    await harness.dispatch(ownEvent(), 'pupils.list', '{}');
    expect(harness.refusals.at(-1)).toEqual({ call: 'pupils.list', reason: 'wrongActor', unreported: 480 });
  });
});
