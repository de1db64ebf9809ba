import {
  type CallName,
  contract,
  type EventName,
  type EventPayload,
  events,
  type ParsedRequest,
  type Response,
} from '@harbour/shared/ipc/contract';
import { CallError, type Result } from '@harbour/shared/ipc/errors';

/** What a double answers for the calls a test needs; anything else is answered 'unknownCall'. */
export type FakeAnswers = {
  [Name in CallName]?: (request: ParsedRequest<Name>) => Response<Name> | Promise<Response<Name>>;
};

export type FakeBridge = {
  calls: { readonly [Name in CallName]: (request: unknown) => Promise<Result<Response<Name>>> };
  on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void;
  /** Sends an event as main would. @throws when the payload is not what the contract says */
  emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  /** Every call made, in order. */
  readonly made: { name: CallName; request: unknown }[];
};

/**
 * A double of `window.harbour` made from the contract: requests and answers are parsed by the same schemas
 * as in the app, so a test cannot pass with a shape that main would refuse.
 */
export function createFakeBridge(answers: FakeAnswers = {}): FakeBridge {
  const made: FakeBridge['made'] = [];
  const listeners = new Map<string, Set<(payload: never) => void>>();

  const answer = async (name: CallName, raw: unknown): Promise<Result<unknown>> => {
    const request = contract[name].request.safeParse(JSON.parse(JSON.stringify(raw ?? {})));
    if (!request.success) return { ok: false, code: 'badRequest' };
    made.push({ name, request: request.data });
    const make = answers[name] as ((request: unknown) => unknown) | undefined;
    if (!make) return { ok: false, code: 'unknownCall' };
    try {
      return { ok: true, value: contract[name].response.parse(await make(request.data)) };
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return error.details
        ? { ok: false, code: error.code, details: error.details }
        : { ok: false, code: error.code };
    }
  };

  const calls = Object.fromEntries(
    (Object.keys(contract) as CallName[]).map((name) => [name, (request: unknown) => answer(name, request)]),
  ) as FakeBridge['calls'];

  return {
    calls,
    made,
    on(name, listener) {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard);
      heard.add(listener as (payload: never) => void);
      return () => heard.delete(listener as (payload: never) => void);
    },
    emit(name, payload) {
      const parsed = events[name].parse(payload);
      for (const listener of listeners.get(name) ?? []) listener(parsed as never);
    },
  };
}
