import { DEFAULT_NEEDS } from '@harbour/shared/domain/access/needs';
import { contract } from '@harbour/shared/ipc/contract';
import { expect, it, vi } from 'vitest';
import { centreWithPupil, context, PASSPHRASE } from './support/openCentre.ts';

const LARGE = { ...DEFAULT_NEEDS, textSize: '200', theme: 'contrast', symbols: true } as const;
const CALM = { ...DEFAULT_NEEDS, pace: 'calm', language: 'pl' } as const;

async function centreWithTwo() {
  const made = await centreWithPupil();
  const { call, leadId, pupil } = made;
  const signInStaff = (staffId: string) =>
    call['session.signInStaff']({ staffId, with: 'passphrase', secret: PASSPHRASE }, context);
  await signInStaff(leadId);
  const { id: otherId } = await call['pupils.save'](
    { id: null, ...pupil, givenName: 'Milo', familyName: '' },
    context,
  );
  await call['session.signOut']({}, context);
  const signInPupil = (pupilId: string) => call['session.signInPupil']({ pupilId, pictures: null }, context);
  /** What a window is told of whoever is signed in. */
  const sessionNeeds = async () => {
    const { session } = await call['app.status']({}, context);
    return 'needs' in session ? session.needs : null;
  };
  const leave = () => call['session.signOut']({}, context);
  return { ...made, otherId, signInStaff, signInPupil, sessionNeeds, leave };
}

it('what a pupil chose is there from the first answer after the next sign-in, and for nobody else', async () => {
  const { call, pupilId, otherId, signInPupil, sessionNeeds, leave } = await centreWithTwo();
  await signInPupil(pupilId);
  expect(await sessionNeeds()).toEqual(DEFAULT_NEEDS);
  await call['access.saveOwn']({ needs: LARGE }, context);
  await leave();
  expect(await sessionNeeds()).toBeNull();

  await signInPupil(otherId);
  expect(await sessionNeeds()).toEqual(DEFAULT_NEEDS);
  await call['access.saveOwn']({ needs: CALM }, context);
  await leave();

  await signInPupil(pupilId);
  expect(await sessionNeeds()).toEqual(LARGE);
});

it('an adult who keeps pupils’ access reads and changes them, and nobody else', async () => {
  const { call, pupilId, keyWorkerId, signInStaff, signInPupil, sessionNeeds, leave } = await centreWithTwo();
  for (const name of ['access.of', 'access.saveOf'] as const)
    expect(contract[name].actors).toEqual(['keyWorker', 'lead']);
  expect(contract['access.saveOwn'].actors).toEqual(['pupil']);
  await signInStaff(keyWorkerId);
  expect(await call['access.of']({ pupilId }, context)).toEqual({ needs: DEFAULT_NEEDS });
  await call['access.saveOf']({ pupilId, needs: LARGE }, context);
  expect(await call['access.of']({ pupilId }, context)).toEqual({ needs: LARGE });
  const nobody = '0190b5b4-0000-7000-8000-000000000000';
  expect(() => call['access.of']({ pupilId: nobody }, context)).toThrow('notFound');
  expect(() => call['access.saveOf']({ pupilId: nobody, needs: LARGE }, context)).toThrow('notFound');
  await leave();
  await signInPupil(pupilId);
  expect(await sessionNeeds()).toEqual(LARGE);
});

it('the sign-in pictures stay when the needs change, and the other way round', async () => {
  const { call, pupilId, keyWorkerId, signInStaff } = await centreWithTwo();
  await signInStaff(keyWorkerId);
  await call['pupils.setPictures']({ pupilId, pictures: [1, 2, 3] }, context);
  await call['access.saveOf']({ pupilId, needs: LARGE }, context);
  await call['pupils.setPictures']({ pupilId, pictures: [4, 5, 6] }, context);
  expect(await call['access.of']({ pupilId }, context)).toEqual({ needs: LARGE });
  const { pupils } = await call['pupils.list']({ groupId: null }, context);
  expect(pupils.find(({ id }) => id === pupilId)?.hasPictures).toBe(true);
});

it('behind the quiet cover nobody changes them', async () => {
  const { call, pupilId, signInPupil } = await centreWithTwo();
  vi.useFakeTimers();
  await signInPupil(pupilId);
  vi.advanceTimersByTime(60_000);
  expect(() => call['access.saveOwn']({ needs: LARGE }, context)).toThrow('notAllowed');
  vi.useRealTimers();
});
