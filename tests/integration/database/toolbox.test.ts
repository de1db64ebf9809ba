import { expect, it } from 'vitest';
import { saveGroup } from '../../../electron/database/repositories/groups.ts';
import { savePupil } from '../../../electron/database/repositories/pupils.ts';
import { addFirstLead } from '../../../electron/database/repositories/staff.ts';
import { toolboxOf } from '../../../electron/database/repositories/strategies.ts';
import { markTool, recordLooseUse } from '../../../electron/database/repositories/toolbox.ts';
import { chooseThree } from '../../../shared/domain/strategies/choose.ts';
import { centreWithData, keeperIn, LEAD } from './support/centre.ts';

async function onePupil() {
  const { profile } = await centreWithData();
  const keeper = keeperIn(profile);
  expect(await keeper.open()).toEqual({ ok: true });
  const store = keeper.store();
  if (!store) throw new Error('sealed');
  addFirstLead(store, { id: LEAD, name: 'Morgan Achebe' });
  const groupId = saveGroup(store, { id: null, name: 'Terns', band: 'primary', pictureSignIn: false });
  const add = (givenName: string): string =>
    savePupil(store, {
      id: null,
      givenName,
      familyName: 'Ali',
      knownAs: '',
      yearGroup: 5,
      groupId,
      avatar: null,
      keyWorkerIds: [],
    });
  return { store, keeper, milo: add('Milo'), tess: add('Tess') };
}

it('the last word on a tool counts, for this pupil alone, and leads what is offered', async () => {
  const { store, keeper, milo, tess } = await onePupil();
  markTool(store, milo, 'wall-push', 'notForMe');
  markTool(store, milo, 'wall-push', 'keep');
  markTool(store, milo, 'hum', 'notForMe');
  markTool(store, milo, 'feet-down', 'maybe');
  expect(toolboxOf(store, milo)).toEqual({ kept: ['wall-push'], notForMe: ['hum'] });
  expect(toolboxOf(store, tess)).toEqual({ kept: [], notForMe: [] });
  const offered = chooseThree({
    valence: -0.6,
    energy: 0.6,
    size: 2,
    place: 'class',
    history: { offered: [] },
    ...toolboxOf(store, milo),
  });
  expect(offered).toContain('wall-push');
  expect(offered).not.toContain('hum');
  await keeper.close();
});

it('a tool tried without a check-in stands on its own', async () => {
  const { store, keeper, milo } = await onePupil();
  recordLooseUse(store, milo, { strategyId: 'hum', sizeAfter: 2 });
  recordLooseUse(store, milo, { strategyId: 'hum', sizeAfter: null });
  expect(
    store.all(
      'SELECT pupil_id AS pupil, checkin_id AS checkin, strategy_id AS tool, size_before AS before, size_after AS after FROM strategy_uses ORDER BY hlc',
      {},
    ),
  ).toEqual([
    { pupil: milo, checkin: null, tool: 'hum', before: null, after: 2 },
    { pupil: milo, checkin: null, tool: 'hum', before: null, after: null },
  ]);
  await keeper.close();
});
