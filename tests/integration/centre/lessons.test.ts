import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeContent } from '../../../scripts/content/write-content.mjs';
import { realVault } from '../database/support/centre.ts';
import { centreWithPupil, context, newCentre, PASSPHRASE } from './support/openCentre.ts';

const PACK = 'harbour';
const LESSON = 'u1-l1-map-of-feelings';
let contentDir = '';

beforeAll(async () => {
  contentDir = mkdtempSync(join(tmpdir(), 'harbour-content-'));
  await writeContent(contentDir);
});

/** The computer's own key store, which stays when the app is started again. */
const deviceVault = realVault();

async function given() {
  const made = await centreWithPupil({ contentDir, deviceVault });
  const { call, leadId, pupilId, groupId } = made;
  const asLead = () =>
    call['session.signInStaff']({ staffId: leadId, with: 'passphrase', secret: PASSPHRASE }, context);
  const asPupil = () => call['session.signInPupil']({ pupilId, pictures: null }, context);
  const out = () => call['session.signOut']({}, context);
  await asLead();
  const { id } = await call['lessons.give']({ packId: PACK, lessonId: LESSON, to: { groupId } }, context);
  await out();
  return { ...made, asLead, asPupil, out, assignmentId: id };
}

const mineOf = async (call: Awaited<ReturnType<typeof given>>['call']) =>
  (await call['lessons.mine']({}, context)).units.flatMap(({ lessons }) => lessons);

describe('lessons of a pupil', () => {
  it('there are none until somebody gives one', async () => {
    const { call, pupilId } = await centreWithPupil({ contentDir });
    await call['session.signInPupil']({ pupilId, pictures: null }, context);
    expect((await call['lessons.mine']({}, context)).units).toEqual([]);
    await expect(async () =>
      call['lessons.open']({ packId: PACK, lessonId: LESSON }, context),
    ).rejects.toMatchObject({
      code: 'notAllowed',
    });
    await expect(async () =>
      call['lessons.begin']({ packId: PACK, lessonId: LESSON, isLight: false, afresh: false }, context),
    ).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('what is given to the group is there, in the pupil’s band, with nothing that is for staff', async () => {
    const { call, asPupil } = await given();
    await asPupil();
    expect(await mineOf(call)).toMatchObject([{ lessonId: LESSON, state: 'new', isGiven: true }]);
    const { lesson } = await call['lessons.open']({ packId: PACK, lessonId: LESSON }, context);
    expect(JSON.stringify(lesson)).not.toContain('"note"');
    expect(lesson.steps[0]?.type).toBe('arrive');
  });

  it('goes on at the step that was up, after the app was ended without a word', async () => {
    const { call, asPupil, folder, centre } = await given();
    await asPupil();
    const begun = await call['lessons.begin'](
      { packId: PACK, lessonId: LESSON, isLight: false, afresh: false },
      context,
    );
    expect(begun.resumeAt).toBeNull();
    const { lesson } = await call['lessons.open']({ packId: PACK, lessonId: LESSON }, context);
    const [first, second, third] = lesson.steps.map(({ id }) => id);
    const left = { runId: begun.runId, looks: 0, exit: null, kept: null };
    await call['lessons.left']({ ...left, stepId: first ?? '', status: 'done', at: second ?? '' }, context);
    await call['lessons.left'](
      { ...left, stepId: second ?? '', status: 'skipped', at: third ?? '' },
      context,
    );
    await centre.close();
    const again = newCentre(folder, { contentDir, deviceVault });
    await again.start();
    await again.handlers['session.signInPupil'](
      { pupilId: (await pupilIdIn(again.handlers)) ?? '', pictures: null },
      context,
    );
    const resumed = await again.handlers['lessons.begin'](
      { packId: PACK, lessonId: LESSON, isLight: false, afresh: false },
      context,
    );
    expect(resumed).toMatchObject({
      runId: begun.runId,
      seed: begun.seed,
      resumeAt: { stepId: third, statuses: { [first ?? '']: 'done', [second ?? '']: 'skipped' } },
    });
  });

  it('a lesson that was explored stays so when it is taken again and left', async () => {
    const { call, asPupil } = await given();
    await asPupil();
    const begin = (afresh: boolean) =>
      call['lessons.begin']({ packId: PACK, lessonId: LESSON, isLight: false, afresh }, context);
    const { runId } = await begin(false);
    await call['lessons.left'](
      { runId, stepId: 'close', status: 'done', looks: 0, at: null, exit: null, kept: null },
      context,
    );
    const second = await begin(false);
    expect(second.runId).not.toBe(runId);
    expect(second.resumeAt).toBeNull();
    expect(await mineOf(call)).toMatchObject([{ state: 'explored' }]);
  });

  it('a unit that rests cannot be opened; taken back, what was begun stays', async () => {
    const { call, asPupil, asLead, out, pupilId, assignmentId } = await given();
    await asPupil();
    await call['lessons.begin']({ packId: PACK, lessonId: LESSON, isLight: false, afresh: false }, context);
    await out();
    await asLead();
    await call['lessons.takeBack']({ id: assignmentId }, context);
    await call['lessons.setUnit']({ pupilId, packId: PACK, unitId: 'u1', mode: 'paused' }, context);
    await out();
    await asPupil();
    await expect(async () =>
      call['lessons.open']({ packId: PACK, lessonId: LESSON }, context),
    ).rejects.toMatchObject({
      code: 'notAllowed',
    });
    await out();
    await asLead();
    await call['lessons.setUnit']({ pupilId, packId: PACK, unitId: 'u1', mode: 'light' }, context);
    await out();
    await asPupil();
    expect(await mineOf(call)).toMatchObject([{ state: 'started', isGiven: false }]);
    const light = await call['lessons.begin'](
      { packId: PACK, lessonId: LESSON, isLight: false, afresh: true },
      context,
    );
    expect(light.isLight).toBe(true);
  });

  it('a step of somebody else’s lesson is not found', async () => {
    const { call, asPupil, asLead, out, groupId, pupil } = await given();
    await asPupil();
    const { runId } = await call['lessons.begin'](
      { packId: PACK, lessonId: LESSON, isLight: false, afresh: false },
      context,
    );
    await out();
    await asLead();
    const other = await call['pupils.save']({ id: null, ...pupil, givenName: 'Milo', groupId }, context);
    await out();
    await call['session.signInPupil']({ pupilId: other.id, pictures: null }, context);
    await expect(async () =>
      call['lessons.left'](
        { runId, stepId: 'close', status: 'done', looks: 0, at: null, exit: null, kept: null },
        context,
      ),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('the unit’s lines are offered before it is begun, once, and again at its end', async () => {
    const { call, asPupil } = await given();
    await asPupil();
    const due = async () => (await call['lessons.mine']({}, context)).units[0]?.momentDue;
    expect(await due()).toBe('before');
    const { lines } = await call['lessons.unitLines']({ packId: PACK, unitId: 'u1' }, context);
    await call['lessons.answerUnit'](
      {
        packId: PACK,
        unitId: 'u1',
        moment: 'before',
        answers: lines.map(({ lessonId }) => ({ lessonId, answer: null })),
      },
      context,
    );
    expect(await due()).toBeNull();
  });

  it('what a pupil keeps is there in the lesson’s words, goes to a key worker only when shared, and can be let go', async () => {
    const { call, asPupil, asLead, out, pupilId, keyWorkerId, pupil, groupId } = await given();
    await asLead();
    await call['lessons.give'](
      { packId: PACK, lessonId: 'u2-l5-sparks-and-signs', to: { pupilId } },
      context,
    );
    await out();
    await asPupil();
    const { lesson } = await call['lessons.open'](
      { packId: PACK, lessonId: 'u2-l5-sparks-and-signs' },
      context,
    );
    const plan = lesson.steps.find((step) => step.type === 'if-then');
    if (plan?.type !== 'if-then') throw new Error('no plan in the lesson');
    const { runId } = await call['lessons.begin'](
      { packId: PACK, lessonId: 'u2-l5-sparks-and-signs', isLight: false, afresh: false },
      context,
    );
    const kept = {
      kind: 'plan',
      ifId: plan.ifs[0]?.id ?? '',
      thenId: plan.thens[1]?.id ?? '',
      helperId: null,
      isShared: false,
    } as const;
    await call['lessons.left'](
      { runId, stepId: plan.id, status: 'done', looks: 0, at: 'exit', exit: null, kept },
      context,
    );
    const own = async () => (await call['lessons.mine']({}, context)).kept;
    expect(await own()).toMatchObject([
      { isShared: false, lines: [{ text: plan.ifs[0]?.text }, { text: plan.thens[1]?.text }] },
    ]);
    const sharedWith = async (staffId: string) => {
      await out();
      await call['session.signInStaff']({ staffId, with: 'passphrase', secret: PASSPHRASE }, context);
      const { shared } = await call['lessons.ofPupil']({ pupilId }, context);
      await out();
      await asPupil();
      return shared.length;
    };
    await out();
    await asLead();
    await call['pupils.save']({ id: pupilId, ...pupil, groupId, keyWorkerIds: [keyWorkerId] }, context);
    const other = await call['staff.save'](
      { id: null, name: 'Cy', role: 'keyWorker', passphrase: PASSPHRASE },
      context,
    );
    const otherId = other.outcome === 'saved' ? other.id : '';
    expect(await sharedWith(keyWorkerId)).toBe(0);
    await call['lessons.changeKept']({ runId, stepId: plan.id, to: 'shared' }, context);
    expect(await sharedWith(keyWorkerId)).toBe(1);
    expect(await sharedWith(otherId)).toBe(0);
    await call['lessons.changeKept']({ runId, stepId: plan.id, to: 'gone' }, context);
    expect(await own()).toEqual([]);
  });

  it('the eight words are offered until they were looked at', async () => {
    const { call, asPupil } = await given();
    await asPupil();
    expect((await call['lessons.mine']({}, context)).isProbeDue).toBe(true);
    await call['lessons.keepProbe']({ tier: 2, answers: [{ feelingId: 'sad', status: 'secure' }] }, context);
    expect((await call['lessons.mine']({}, context)).isProbeDue).toBe(false);
  });
});

async function pupilIdIn(call: Awaited<ReturnType<typeof given>>['call']): Promise<string | undefined> {
  const { groups } = await call['door.groups']({}, context);
  const { pupils } = await call['door.pupils']({ groupId: groups[0]?.id ?? '' }, context);
  return pupils[0]?.id;
}
