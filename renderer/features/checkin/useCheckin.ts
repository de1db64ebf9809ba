import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { advance } from '@harbour/shared/domain/checkin/machine';
import { toolQueryOf, toRecord, usesToKeep } from '@harbour/shared/domain/checkin/record';
import { type CheckinState, startCheckin } from '@harbour/shared/domain/checkin/state';
import type { Band } from '@harbour/shared/domain/checkin/types';
import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useSend } from '../../app/api.ts';

/** A check-in under way, held in memory only: it dies with the page, a sign-out or a crash, as it must. */
export interface Checkin {
  /** Null while no check-in is under way. */
  state: CheckinState | null;
  act: (action: CheckinAction) => void;
  /** Several presses at once, where one screen asks two questions. */
  actAll: (actions: readonly CheckinAction[]) => void;
  start: () => void;
  end: () => void;
  /** The tools could not be fetched. */
  hasNoTools: boolean;
}

type Change = { to: 'start'; band: Band } | { to: 'end' } | { to: 'act'; actions: readonly CheckinAction[] };

function change(state: CheckinState | null, next: Change): CheckinState | null {
  switch (next.to) {
    case 'start':
      return startCheckin(next.band);
    case 'end':
      return null;
    case 'act':
      return state && next.actions.reduce(advance, state);
  }
}

/**
 * Drives the machine: saves when it says so, asks for tools and adds used ones to the saved check-in. It lives above
 * the screens, so that the quiet cover and the adult's page can stand in front without anything being lost.
 */
export function useCheckin(band: Band): Checkin {
  const [state, dispatch] = useReducer(change, null);
  // As transitions: the next screen is drawn in pieces of a few milliseconds, and a press in between is not kept waiting.
  const tell = useCallback((next: Change): void => startTransition(() => dispatch(next)), []);
  const act = useCallback((action: CheckinAction): void => tell({ to: 'act', actions: [action] }), [tell]);
  const actAll = useCallback(
    (actions: readonly CheckinAction[]): void => tell({ to: 'act', actions }),
    [tell],
  );
  const start = useCallback((): void => tell({ to: 'start', band }), [tell, band]);
  const end = useCallback((): void => tell({ to: 'end' }), [tell]);

  useSaving(state, act);
  useToolUses(state);
  const hasNoTools = useToolOffer(state, act);

  return useMemo(
    () => ({ state, act, actAll, start, end, hasNoTools }),
    [state, act, actAll, start, end, hasNoTools],
  );
}

function useSaving(state: CheckinState | null, act: (action: CheckinAction) => void): void {
  const { send } = useSend('checkin.save');
  /** The state whose save was sent: effects may run twice, a check-in is stored once. */
  const sentFor = useRef<CheckinState | null>(null);
  useEffect(() => {
    if (state?.step !== 'keeping' || sentFor.current === state) return;
    const toSave = toRecord(state);
    if (!toSave) return;
    sentFor.current = state;
    void send(toSave).then((answer) => {
      act(answer.ok ? { type: 'saved', checkinId: answer.value.checkinId } : { type: 'saveFailed' });
    });
  });
}

function useToolOffer(state: CheckinState | null, act: (action: CheckinAction) => void): boolean {
  const { send } = useSend('strategies.offer');
  const askedFor = useRef<string | null>(null);
  const [failedFor, setFailedFor] = useState<string | null>(null);
  // A wish and each used tool bring three new ones; looking into a tool and coming back does not.
  const offer =
    state?.step === 'tools' ? `${state.wish ?? ''} ${state.uses.length} ${state.checkinId ?? ''}` : null;
  useEffect(() => {
    if (!state || offer === null) {
      if (!state) askedFor.current = null;
      return;
    }
    if (askedFor.current === offer) return;
    askedFor.current = offer;
    void send(toolQueryOf(state)).then((answer) => {
      if (answer.ok) act({ type: 'toolsOffered', strategyIds: answer.value.strategyIds });
      else setFailedFor(offer);
    });
  });
  return offer !== null && failedFor === offer;
}

function useToolUses(state: CheckinState | null): void {
  const { send } = useSend('strategies.used');
  const sent = useRef({ checkinId: '', count: 0 });
  useEffect(() => {
    const toKeep = state && usesToKeep(state);
    if (!toKeep) return;
    const { checkinId, uses } = toKeep;
    if (sent.current.checkinId !== checkinId) sent.current = { checkinId, count: 0 };
    const fresh = uses.slice(sent.current.count);
    sent.current.count = uses.length;
    // The check-in itself is safe by now. A tool's use that could not be added is let go rather than asked about.
    for (const use of fresh) void send({ checkinId, ...use });
  });
}
