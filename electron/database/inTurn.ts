import type { Keeper } from '../app/keeper-types.ts';

/** Makes a way to run work of which one piece at a time may be under way; the others wait their turn. */
export function oneAtATime(): <Args extends readonly unknown[], Result>(
  work: (...args: Args) => Result | Promise<Result>,
) => (...args: Args) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) =>
    (...args) => {
      const next = last.then(() => work(...args));
      last = next.catch(() => {});
      return next;
    };
}

/**
 * The keeper with everything that touches its files done one after the other. Two clicks in a row, or a backup that is still
 * being made when the app ends, would otherwise work on the same files: one removes what the other has half made.
 */
export function inTurn(keeper: Keeper): Keeper {
  const turn = oneAtATime();
  return {
    ...keeper,
    open: turn(keeper.open),
    openWithPassphrase: turn(keeper.openWithPassphrase),
    openWithRecoveryKey: turn(keeper.openWithRecoveryKey),
    create: turn(keeper.create),
    setLeadSlot: turn(keeper.setLeadSlot),
    removeLeadSlot: turn(keeper.removeLeadSlot),
    setRecoverySlot: turn(keeper.setRecoverySlot),
    isRecoveryKey: turn(keeper.isRecoveryKey),
    setAside: turn(keeper.setAside),
    restoreNewestBackup: turn(keeper.restoreNewestBackup),
    backUpIfDue: turn(keeper.backUpIfDue),
    close: turn(keeper.close),
  };
}
