import { newId } from '@harbour/shared/domain/ids/uuid';
import { createDemo } from '../database/demo/createDemo.ts';
import type { Keeper } from './keeper-types.ts';
import { hashSecret } from './secretHash.ts';

/** Opens every made-up account of the practice centre; shown on its ribbon, because nothing in it is real. */
export const DEMO_PASSPHRASE = 'calm harbour practice';
const PUPILS = 14;
const SEED = 20_260_901;

/** Makes a throw-away centre with made-up people and three terms of check-ins. */
export async function makeDemoCentre(keeper: Keeper, now: number): Promise<void> {
  const leadId = newId();
  await keeper.create({ leadId, passphrase: DEMO_PASSPHRASE });
  const store = keeper.store();
  if (!store) throw new Error('The practice centre did not open');
  const secret = await hashSecret(DEMO_PASSPHRASE);
  createDemo(store, { leadId, secret, pupils: PUPILS, years: 1, seed: SEED, now });
}
