import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { Actor } from '@harbour/shared/domain/access/roles';
import { type CallName, contract } from '@harbour/shared/ipc/contract';
import type { CallDefinition } from '@harbour/shared/ipc/define';
import { ERROR_CODES, type Result } from '@harbour/shared/ipc/errors';
import fc from 'fast-check';
import { createCentre } from '../../electron/app/centre.ts';
import type { Centre, CentreOptions, DeviceVault } from '../../electron/app/centre-types.ts';
import { fileVault } from '../../electron/app/fileVault.ts';
import type { LogFields } from '../../electron/app/logger.ts';
import { ORIGIN } from '../../electron/app/protocol.ts';
import { fullCheck } from '../../electron/database/integrity.ts';
import { createKeeper } from '../../electron/database/keeper.ts';
import { firstBrokenAudit } from '../../electron/database/repositories/audit.ts';
import type { CallContext, Handlers } from '../../electron/ipc/handlers.ts';
import { createDispatch, type Dispatch } from '../../electron/ipc/register.ts';
import { createSpeaker } from '../../electron/speech/speaker.ts';
import { CALL_NAMES, ownEvent } from '../security/ipcHarness.ts';
import { valuesOf } from '../support/fromSchema.ts';
import { hostileTexts } from '../support/hostileRequests.ts';
import type { TortureOptions, TortureResult } from './rounds.ts';

const PASSPHRASE = 'three tall herons fishing';
const SPEECH_WORKER = fileURLToPath(new URL('../../electron/speech/worker.ts', import.meta.url));
const context = { windowName: 'home' } as CallContext;
/** Every state of the machine that differs in what may be called; of staff the one who may do most. */
const STATES = ['sealed', 'setup', 'door', 'pupil', 'lead'] as const satisfies readonly Actor[];
type State = (typeof STATES)[number];
/** Answers to a passphrase take up to a second on purpose. */
const HANG_MS = 15_000;
const SLOW_MS = 1000;
const FINDINGS_SHOWN = 10;
const DAY = 24 * 60 * 60_000;

type Finding = { call: CallName; state: State; what: string; text: string };
export type FuzzTally = {
  answered: number;
  ok: number;
  /** Answers by their code. */
  codes: Record<string, number>;
  /** Answers over a second. */
  slow: Record<string, number>;
  slowestMs: number;
  failures: number;
  findings: Finding[];
};

/** A fault built in on purpose, for the negative control. */
export type FuzzFault = 'handlersGetWhatCame';

/** A centre on a real, encrypted database with the real handlers behind the real dispatch. */
class Bench {
  readonly top = mkdtempSync(join(tmpdir(), 'harbour-fuzz-'));
  readonly logged: string[] = [];
  /** What a handler was given although its own shape refuses it. */
  unparsed = 0;
  readonly ids: string[] = [];
  private now = Date.UTC(2026, 8, 7, 9);
  private readonly vault = fileVault(join(this.top, 'vault'));
  private lead = '';
  private pupil = '';
  private readonly open = new Map<'real' | 'sealed' | 'setup', { centre: Centre; dispatch: Dispatch }>();
  private readonly fault: FuzzFault | undefined;

  constructor(fault: FuzzFault | undefined) {
    this.fault = fault;
  }

  private async start(
    folder: string,
    deviceVault: DeviceVault,
  ): Promise<{ centre: Centre; dispatch: Dispatch }> {
    // A screen's own report of its failure is what that call is for.
    const note = (code: string, fields?: LogFields): void => {
      if (code !== 'screen.failed') this.logged.push(`${code} ${fields?.error ?? ''}`);
    };
    const log = { info: () => {}, warn: () => {}, error: note };
    const desktop = {
      chooseFile: async () => null,
      saveFile: async () => false,
      printWindow: async () => true,
      saveWindowAsPdf: async () => true,
      showFolder: () => {},
      quit: () => {},
    };
    const options: CentreOptions = {
      profileDir: folder,
      deviceVault,
      desktop,
      nativeBinding: undefined,
      // The real engine, run from its source.
      speaker: createSpeaker({ file: SPEECH_WORKER }),
      log,
      // A second for every reading, so that days come and waits pass.
      now: () => (this.now += 1000),
      emit: () => {},
      demo: false,
      version: '0',
      locale: 'en-GB',
    };
    const centre = createCentre(options);
    await centre.start();
    const handlers = this.watched(centre.handlers);
    const dispatch =
      this.fault === 'handlersGetWhatCame'
        ? withoutParsing(handlers)
        : createDispatch({
            handlers,
            session: () => centre.actor(),
            windowOf: () => 'home',
            origin: ORIGIN,
            audit: (refusal) => centre.audit(refusal),
            log,
            now: () => performance.now(),
          });
    return { centre, dispatch };
  }

  private watched(handlers: Handlers): Handlers {
    return Object.fromEntries(
      CALL_NAMES.map((name) => {
        const handle = handlers[name] as (request: unknown, from: CallContext) => unknown;
        const { request: shape }: CallDefinition = contract[name];
        return [
          name,
          (request: unknown, from: CallContext) => {
            if (!shape.safeParse(request).success) this.unparsed += 1;
            return handle(request, from);
          },
        ];
      }),
    ) as unknown as Handlers;
  }

  /** A set-up centre with a lead and a pupil; a copy of it that this machine's key does not open. */
  async prepare(): Promise<void> {
    const folder = join(this.top, 'real');
    const real = await this.start(folder, this.vault);
    const call = real.centre.handlers;
    await call['setup.createCentre'](
      { centreName: 'Quay', leadName: 'Ada', passphrase: PASSPHRASE, bands: ['primary', 'secondary'] },
      context,
    );
    const { recoveryKey } = await call['setup.newRecoveryKey']({}, context);
    await call['setup.confirmRecoveryKey']({ recoveryKey }, context);
    const term = { name: 'Autumn', academicYear: 2026, starts: '2026-09-02', ends: '2026-12-18' };
    await call['setup.finish']({ terms: [term] }, context);
    const group = await call['groups.save'](
      { id: null, name: 'Gulls', band: 'secondary', pictureSignIn: false },
      context,
    );
    const { id } = await call['pupils.save'](
      {
        id: null,
        givenName: 'Asha',
        familyName: '',
        knownAs: '',
        yearGroup: 9,
        groupId: group.id,
        avatar: null,
        keyWorkerIds: [],
      },
      context,
    );
    const { staff } = await call['staff.list']({}, context);
    this.lead = staff[0]?.id ?? '';
    this.pupil = id;
    this.ids.push(this.lead, this.pupil, group.id);
    await real.centre.close();
    cpSync(folder, join(this.top, 'sealed'), { recursive: true });
    this.open.set('real', await this.start(folder, this.vault));
  }

  /** Brings the machine into a state. @returns the dispatch of the centre that is in it */
  async enter(state: State): Promise<Dispatch> {
    if (state === 'sealed' || state === 'setup') return this.enterApart(state);
    const real = this.open.get('real');
    if (!real) throw new Error('not prepared');
    const call = real.centre.handlers;
    if (real.centre.actor() !== state) {
      await call['session.signOut']({}, context);
      if (state === 'pupil')
        await call['session.signInPupil']({ pupilId: this.pupil, pictures: null }, context);
      if (state === 'lead') {
        // Guesses of the fuzz at the door count like any other's.
        this.now += 2 * DAY;
        await call['session.signInStaff'](
          { staffId: this.lead, with: 'passphrase', secret: PASSPHRASE },
          context,
        );
      }
    }
    if (real.centre.actor() !== state) throw new Error(`cannot become ${state}`);
    return real.dispatch;
  }

  private async enterApart(state: 'sealed' | 'setup'): Promise<Dispatch> {
    const there = this.open.get(state);
    if (there?.centre.actor() === state) return there.dispatch;
    await there?.centre.close();
    const folder = state === 'setup' ? join(this.top, `setup-${randomUUID()}`) : join(this.top, state);
    const none: DeviceVault = {
      ...this.vault,
      isAvailable: async () => false,
      open: () => Promise.reject(new Error('none')),
    };
    const fresh = await this.start(folder, none);
    if (fresh.centre.actor() !== state) throw new Error(`cannot become ${state}`);
    this.open.set(state, fresh);
    return fresh.dispatch;
  }

  actor(state: State): Actor | undefined {
    return this.open.get(state === 'sealed' || state === 'setup' ? state : 'real')?.centre.actor();
  }

  /** Closes, opens again as the next start would, and looks whether all is whole. */
  async isWhole(): Promise<boolean> {
    for (const { centre } of this.open.values()) await centre.close();
    const keeper = createKeeper({
      profileDir: join(this.top, 'real'),
      deviceVault: this.vault,
      nativeBinding: undefined,
      now: () => this.now,
      log: { warn: () => {} },
    });
    const opened = await keeper.open();
    const store = keeper.store();
    const whole =
      opened.ok && store !== null && fullCheck(store.db).length === 0 && firstBrokenAudit(store) === null;
    await keeper.close();
    return whole;
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

/** The control: as if nobody had looked at what came. */
function withoutParsing(handlers: Handlers): Dispatch {
  return async (_event, name, text) => {
    const handle = handlers[name as CallName] as (request: unknown, from: CallContext) => unknown;
    try {
      const request: unknown = typeof text === 'string' ? JSON.parse(text) : text;
      return { ok: true, value: await handle(request, context) };
    } catch {
      return { ok: false, code: 'unexpected' };
    }
  };
}

/** Puts ids that exist where some of the made-up ones stand, so that handlers get past their first question. */
function withRealIds(text: unknown, ids: readonly string[], turn: number): unknown {
  if (typeof text !== 'string' || turn % 2 === 0) return text;
  let at = turn;
  return text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (made) => {
    at += 1;
    return ids[at % (ids.length + 1)] ?? made;
  });
}

/** Hostile and honest requests to every call, in every state in which it may be made. */
export async function ipcFuzzSeries({ rounds, seed }: TortureOptions, fault?: FuzzFault): Promise<FuzzTally> {
  const bench = new Bench(fault);
  const tally: FuzzTally = {
    answered: 0,
    ok: 0,
    codes: {},
    slow: {},
    slowestMs: 0,
    failures: 0,
    findings: [],
  };
  const found = (finding: Finding): void => {
    tally.failures += 1;
    const isKnown = tally.findings.some(({ call, what }) => call === finding.call && what === finding.what);
    if (!isKnown && tally.findings.length < FINDINGS_SHOWN)
      tally.findings.push({ ...finding, text: finding.text.slice(0, 200) });
  };
  let uncaught: unknown;
  const catchIt = (error: unknown): void => {
    uncaught = error;
  };
  process.on('uncaughtException', catchIt).on('unhandledRejection', catchIt);
  try {
    await bench.prepare();
    const pairs = STATES.flatMap((state) =>
      CALL_NAMES.filter((name) => (contract[name] as CallDefinition).actors.includes(state)).map(
        (name) => [state, name] as const,
      ),
    );
    const each = Math.ceil(rounds / pairs.length);
    for (const [index, [state, call]] of pairs.entries()) {
      const { request: shape }: CallDefinition = contract[call];
      const texts = fc.sample(
        fc.oneof(
          { arbitrary: hostileTexts(shape), weight: 3 },
          { arbitrary: valuesOf(shape).map((value) => JSON.stringify(value)), weight: 1 },
        ),
        { numRuns: each, seed: seed * 1009 + index },
      );
      for (const [turn, made] of texts.entries()) {
        const text = withRealIds(made, bench.ids, turn);
        const dispatch = await bench.enter(state);
        const finding = (what: string): Finding => ({ call, state, what, text: inspect(text) });
        bench.unparsed = 0;
        bench.logged.length = 0;
        uncaught = undefined;
        const began = performance.now();
        const answer = await answerOf(dispatch, call, text);
        const ms = performance.now() - began;
        tally.answered += 1;
        tally.slowestMs = Math.max(tally.slowestMs, Math.round(ms));
        if (ms > SLOW_MS) tally.slow[call] = (tally.slow[call] ?? 0) + 1;
        if (answer === 'hangs') found(finding('no answer'));
        else if (answer === 'throws') found(finding('threw'));
        else if (answer.ok) tally.ok += 1;
        else tally.codes[answer.code] = (tally.codes[answer.code] ?? 0) + 1;
        if (typeof answer === 'object' && !answer.ok && !isStable(answer.code))
          found(finding(`${answer.code} ${bench.logged.join(' ')}`));
        else if (bench.logged.some((line) => !line.startsWith('ipc.failed')))
          found(finding(bench.logged.join(' ')));
        if (bench.unparsed > 0) found(finding('a handler got what its shape refuses'));
        if (uncaught !== undefined) found(finding(`uncaught ${uncaught}`));
        if (Object.hasOwn(Object.prototype, 'polluted')) found(finding('prototype polluted'));
      }
    }
    if (!(await bench.isWhole())) tally.failures += 1;
  } finally {
    process.off('uncaughtException', catchIt).off('unhandledRejection', catchIt);
    bench.remove();
  }
  return tally;
}

/** A code of the contract's that says what was the matter; 'unexpected' is for our own mistakes. */
const isStable = (code: string): boolean =>
  code !== 'unexpected' && (ERROR_CODES as readonly string[]).includes(code);

async function answerOf(
  dispatch: Dispatch,
  call: CallName,
  text: unknown,
): Promise<Result<unknown> | 'hangs' | 'throws'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'hangs'>((resolve) => {
    timer = setTimeout(() => resolve('hangs'), HANG_MS);
  });
  try {
    return await Promise.race([dispatch(ownEvent(), call, text), late]);
  } catch {
    return 'throws';
  } finally {
    clearTimeout(timer);
  }
}

/**
 * S-11: whatever a window sends, main answers with a stable code, gives a handler nothing that its shape refuses, keeps running,
 * and the data stays whole. The control hands on what came without parsing it and must be found out.
 */
export async function ipcFuzz({ rounds, seed }: TortureOptions): Promise<TortureResult> {
  const tally = await ipcFuzzSeries({ rounds, seed });
  const few = 150;
  const control = await ipcFuzzSeries({ rounds: few, seed }, 'handlersGetWhatCame');
  const bites = control.failures > 0;
  return {
    torture: 'ipc-fuzz',
    rounds: tally.answered,
    failures: tally.failures + (bites ? 0 : 1),
    detail: { ...tally, control: { rounds: few, bites, failures: control.failures } },
  };
}
