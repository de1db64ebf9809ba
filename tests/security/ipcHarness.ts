import type { Actor } from '@harbour/shared/domain/access/roles';
import { type CallName, contract } from '@harbour/shared/ipc/contract';
import type { WindowName } from '@harbour/shared/ipc/define';
import type { LogFields } from '../../electron/app/logger.ts';
import { ORIGIN } from '../../electron/app/protocol.ts';
import type { Handlers } from '../../electron/ipc/handlers.ts';
import type { Refusal } from '../../electron/ipc/refusals.ts';
import { createDispatch, type Dispatch, type IncomingCall } from '../../electron/ipc/register.ts';
import { exampleOf } from '../support/fromSchema.ts';

export const CALL_NAMES = Object.keys(contract) as CallName[];

export type Harness = {
  dispatch: Dispatch;
  reached: { name: CallName; request: unknown }[];
  refusals: Refusal[];
  logged: { code: string; fields: LogFields | undefined }[];
  setActor(actor: Actor): void;
  setNow(ms: number): void;
};

type Overrides = { answer?: (name: CallName) => unknown; windowName?: WindowName | null };

/** The real dispatch with handlers that only note that they were reached. */
export function createHarness(overrides: Overrides = {}): Harness {
  const reached: Harness['reached'] = [];
  const refusals: Refusal[] = [];
  const logged: Harness['logged'] = [];
  let actor: Actor = 'door';
  let now = 0;
  const answers = new Map(CALL_NAMES.map((name) => [name, exampleOf(contract[name].response)]));
  const handlers = Object.fromEntries(
    CALL_NAMES.map((name) => [
      name,
      (request: unknown) => {
        reached.push({ name, request });
        return overrides.answer ? overrides.answer(name) : answers.get(name);
      },
    ]),
  ) as unknown as Handlers;
  const note = (code: string, fields?: LogFields): void => {
    logged.push({ code, fields });
  };
  const windowName = overrides.windowName === undefined ? 'home' : overrides.windowName;
  const dispatch = createDispatch({
    handlers,
    session: () => actor,
    windowOf: () => windowName,
    origin: ORIGIN,
    audit: (refusal) => refusals.push(refusal),
    log: { info: note, warn: note, error: note },
    now: () => now,
  });
  return {
    dispatch,
    reached,
    refusals,
    logged,
    setActor: (next) => {
      actor = next;
    },
    setNow: (ms) => {
      now = ms;
    },
  };
}

/** An event as our own page's top frame sends it; parts can be changed. */
export function ownEvent(frame: Partial<NonNullable<IncomingCall['senderFrame']>> | null = {}): IncomingCall {
  const senderFrame =
    frame === null
      ? null
      : { origin: ORIGIN, url: `${ORIGIN}/index.html#/door`, parent: null, detached: false, ...frame };
  return { sender: { id: 1 }, senderFrame } as unknown as IncomingCall;
}
