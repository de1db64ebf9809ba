import type { Actor } from '@harbour/shared/domain/access/roles';
import {
  type CallName,
  contract,
  type EventName,
  type EventPayload,
  events,
} from '@harbour/shared/ipc/contract';
import type { CallDefinition, WindowName } from '@harbour/shared/ipc/define';
import { CallError, type ErrorCode, type ErrorDetails, type Result } from '@harbour/shared/ipc/errors';
import type { WebContents } from 'electron';
import type { Log } from '../app/logger.ts';
import { CALL_CHANNEL, EVENT_CHANNEL, MAX_NAME_LENGTH, MAX_REQUEST_LENGTH } from './channels.ts';
import { errorCodeOf } from './errorCodes.ts';
import type { CallContext, Handlers } from './handlers.ts';
import { limitRefusals, type Refusal, type RefusalReason } from './refusals.ts';
import { isOwnTopFrame, type SenderFrame } from './sender.ts';

export type IncomingCall = { readonly sender: WebContents; readonly senderFrame: SenderFrame | null };

export type Registration = {
  handlers: Handlers;
  /** Who is signed in now, by main's own account. */
  session: () => Actor;
  /** Which of our windows this is; null for web contents we did not make. */
  windowOf: (sender: WebContents) => WindowName | null;
  /** The only origin that may call, for example 'harbour://app'. */
  origin: string;
  /** Told of refused calls, at most 20 a minute. */
  audit: (refusal: Refusal) => void;
  log: Log;
  /** Milliseconds; only differences are used. */
  now: () => number;
};

/** Answers one call. Never throws and never rejects. */
export type Dispatch = (event: IncomingCall, name: unknown, text: unknown) => Promise<Result<unknown>>;

type AnyHandler = (request: unknown, context: CallContext) => unknown;
type Entry = { name: CallName; definition: CallDefinition; handle: AnyHandler };

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && name.length <= MAX_NAME_LENGTH && Object.hasOwn(contract, name);

const refused = (code: ErrorCode): Result<never> => ({ ok: false, code });

function failed(code: ErrorCode, details: ErrorDetails | undefined): Result<never> {
  return details ? { ok: false, code, details } : { ok: false, code };
}

const ANSWER_TO_REFUSAL: Readonly<Record<RefusalReason, ErrorCode>> = {
  unknownSender: 'notAllowed',
  unknownCall: 'unknownCall',
  wrongWindow: 'wrongWindow',
  wrongActor: 'notAllowed',
  tooLarge: 'tooLarge',
  badRequest: 'badRequest',
};

/**
 * Builds the one way into main: sender, name, window, actor, size, shape, then the handler, then the
 * answer's own shape, so that nothing a call does not name can leave.
 */
export function createDispatch(registration: Registration): Dispatch {
  const { handlers, session, windowOf, origin, log } = registration;
  const entries = new Map<string, Entry>();
  for (const name of Object.keys(contract) as CallName[]) {
    entries.set(name, { name, definition: contract[name], handle: handlers[name] as AnyHandler });
  }
  const report = limitRefusals((refusal) => {
    log.warn('ipc.refused', { call: refusal.call, reason: refusal.reason, count: refusal.unreported });
    try {
      registration.audit(refusal);
    } catch (error) {
      log.error('ipc.auditFailed', { error });
    }
  }, registration.now);
  const refuse = (reason: RefusalReason, call: CallName | null): Result<never> => {
    report({ call, reason });
    return refused(ANSWER_TO_REFUSAL[reason]);
  };

  return async (event, name, text) => {
    const known = isCallName(name) ? name : null;
    if (!isOwnTopFrame(event, origin)) return refuse('unknownSender', known);
    const windowName = windowOf(event.sender);
    if (windowName === null) return refuse('unknownSender', known);
    const entry = known === null ? undefined : entries.get(known);
    if (known === null || !entry) return refuse('unknownCall', null);
    const { definition } = entry;
    if (!definition.windows.includes(windowName)) return refuse('wrongWindow', known);
    const actor = session();
    if (!definition.actors.includes(actor)) {
      report({ call: known, reason: 'wrongActor' });
      return refused(actor === 'sealed' ? 'sealed' : 'notAllowed');
    }
    if (typeof text !== 'string') return refuse('badRequest', known);
    if (text.length > MAX_REQUEST_LENGTH) return refuse('tooLarge', known);
    const request = parse(definition, text);
    if (!request) return refuse('badRequest', known);

    const started = registration.now();
    try {
      const value = await entry.handle(request.value, { windowName, sender: event.sender });
      // Whoever asked may have been locked out while a slow answer was made: it must not follow them out.
      if (definition.kind === 'query' && !definition.actors.includes(session())) return refused('notAllowed');
      const answer = definition.response.safeParse(value);
      if (!answer.success) {
        log.error('ipc.badResponse', { call: known });
        return refused('unexpected');
      }
      return { ok: true, value: answer.data };
    } catch (error) {
      const code = errorCodeOf(error);
      if (!(error instanceof CallError)) log.error('ipc.failed', { call: known, code, error });
      return failed(code, error instanceof CallError ? error.details : undefined);
    } finally {
      const ms = registration.now() - started;
      if (ms > SLOW_MS) log.info('ipc.slow', { call: known, ms });
    }
  };
}

/** A call that takes longer is worth a line in the log: names and figures only. */
const SLOW_MS = 100;

function parse(definition: CallDefinition, text: string): { value: unknown } | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  // A refinement that throws on a strange value is a refusal like any other.
  try {
    const parsed = definition.request.safeParse(raw);
    return parsed.success ? { value: parsed.data } : null;
  } catch {
    return null;
  }
}

/** The part of `ipcMain` used here. */
export type CallChannel = {
  handle(
    channel: string,
    listener: (event: IncomingCall, name: unknown, text: unknown) => Promise<Result<unknown>>,
  ): void;
};

/** Connects the contract to Electron. Called once, before the first window exists. */
export function registerContract(channel: CallChannel, registration: Registration): void {
  const dispatch = createDispatch(registration);
  channel.handle(CALL_CHANNEL, (event, name, text) => dispatch(event, name, text));
}

/** The part of a window's web contents that an event needs. */
export type EventTarget = {
  isDestroyed(): boolean;
  send(channel: string, name: string, payload: unknown): void;
};

/**
 * Tells a window something unasked. Parsed first, so that nothing an event does not name can leave.
 * @throws ZodError when main itself made a payload of the wrong shape
 */
export function sendEvent<Name extends EventName>(
  target: EventTarget,
  name: Name,
  payload: EventPayload<Name>,
): void {
  const parsed = events[name].parse(payload);
  if (!target.isDestroyed()) target.send(EVENT_CHANNEL, name, parsed);
}
