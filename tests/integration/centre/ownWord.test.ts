import { contract, type Request } from '@harbour/shared/ipc/contract';
import { describe, expect, it } from 'vitest';
import { centreWithPupil, context, PASSPHRASE } from './support/openCentre.ts';

const record: Request<'checkin.save'>['record'] = {
  band: 'secondary',
  door: 'pictures',
  valence: null,
  energy: null,
  feelings: [
    { feelingId: 'own-word', size: 2, ownWord: 'saudade' },
    { feelingId: 'sad', size: 3, ownWord: 'not a word of their own' },
  ],
  passed: [],
  dontKnow: false,
  visibility: 'keyAdult',
};

describe('a word of one’s own', () => {
  it('is kept where staff allow typing, only with that answer, and never where they do not', async () => {
    const { call, pupilId, leadId } = await centreWithPupil();
    const texts = async (): Promise<(string | null)[] | undefined> => {
      await call['session.signInPupil']({ pupilId, pictures: null }, context);
      await call['checkin.save']({ record: parsed(), request: null }, context);
      const { entriesToday } = await call['pupil.home']({}, context);
      await call['session.signOut']({}, context);
      return entriesToday[0]?.feelings.map(({ ownWord }) => ownWord);
    };
    expect(await texts()).toEqual(['saudade', null]);
    await call['session.signInStaff']({ staffId: leadId, with: 'passphrase', secret: PASSPHRASE }, context);
    const settings = await call['centre.get']({}, context);
    expect(settings.typedWords).toEqual(['secondary']);
    await call['centre.save']({ ...settings, typedWords: ['primary'] }, context);
    await call['session.signOut']({}, context);
    expect(await texts()).toEqual([null, null]);
    await call['session.signInPupil']({ pupilId, pictures: null }, context);
    const home = await call['pupil.home']({}, context);
    expect([home.mayTypeWord, home.lastDoor]).toEqual([false, 'pictures']);
  });
});

function parsed() {
  return contract['checkin.save'].request.shape.record.parse(record);
}
