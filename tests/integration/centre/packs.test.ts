import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CentreOptions } from '../../../electron/app/centre-types.ts';
import { readPack } from '../../../electron/content/pack/readPack.ts';
import { fingerprintOf } from '../../../electron/content/pack/signing.ts';
import { writeContent } from '../../../scripts/content/write-content.mjs';
import { unzip } from '../../../scripts/runtime/unpack.mjs';
import { bytesOf, LESSON, makePack, PACK_ID, PICTURE, png, SOUTH } from '../../support/packs.ts';
import { filesHolding, newFolder, realVault } from '../database/support/centre.ts';
import { centreWithPupil, context, newCentre, PASSPHRASE } from './support/openCentre.ts';

let contentDir = '';
beforeAll(async () => {
  contentDir = mkdtempSync(join(tmpdir(), 'harbour-content-'));
  await writeContent(contentDir);
});

const deviceVault = realVault();

/** A centre whose lead is signed in; its dialogs take what the test says. */
async function withLead() {
  const folder = newFolder();
  const chosen = join(folder, 'chosen.harbourpack');
  const saved: { name: string; bytes: Buffer }[] = [];
  const desktop = {
    chooseFile: async () => chosen,
    saveFile: async ({ suggestedName, bytes }) => {
      saved.push({ name: suggestedName, bytes: Buffer.from(bytes) });
      return true;
    },
    quit: () => {},
  } as Partial<CentreOptions['desktop']> as CentreOptions['desktop'];
  const options = { contentDir, desktop, deviceVault };
  const made = await centreWithPupil(options);
  const { call, leadId, pupilId } = made;
  const asLead = () =>
    call['session.signInStaff']({ staffId: leadId, with: 'passphrase', secret: PASSPHRASE }, context);
  await asLead();
  const choose = (pack: Buffer) => {
    writeFileSync(chosen, pack);
    return call['packs.choose']({}, context);
  };
  return {
    ...made,
    options,
    saved,
    asLead,
    asPupil: () => call['session.signInPupil']({ pupilId, pictures: null }, context),
    out: () => call['session.signOut']({}, context),
    choose,
    async take(pack: Buffer, confirmed: ('older' | 'otherSigner')[] = []) {
      const read = await choose(pack);
      if (read.outcome !== 'read') throw new Error(JSON.stringify(read));
      return call['packs.install']({ token: read.token, confirmed }, context);
    },
    installed: async () =>
      (await call['packs.list']({}, context)).packs
        .filter(({ isBundled }) => !isBundled)
        .map(({ packId, version, isShown }) => `${packId} ${version}${isShown ? ' shown' : ''}`),
    titles: async () => (await call['lessons.library']({}, context)).packs.map(({ title }) => title),
  };
}

const openLesson = { packId: PACK_ID, lessonId: LESSON };

describe('a pack from another centre', () => {
  it('is seen before it is kept, once, by who chose it; then it stands in the library with its picture', async () => {
    const { call, choose, titles, installed, out, asLead, asPupil, groupId } = await withLead();
    const read = await choose(makePack());
    expect(read).toMatchObject({
      outcome: 'read',
      packId: PACK_ID,
      author: 'North Pier School',
      pictures: 1,
      lessons: [{ title: 'A map for feelings', unit: 'Feelings at the pier' }],
      signer: { standing: 'new', fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/) },
      installed: null,
      warnings: [],
    });
    expect(await installed()).toEqual([]);
    if (read.outcome !== 'read') throw new Error('refused');
    const wish = { token: read.token, confirmed: [] };
    await out();
    await expect(async () => call['packs.install'](wish, context)).rejects.toMatchObject({
      code: 'notAllowed',
    });
    await asLead();
    await call['packs.install'](wish, context);
    await expect(async () => call['packs.install'](wish, context)).rejects.toMatchObject({
      code: 'notFound',
    });
    expect(await titles()).toEqual(['Harbour lessons', 'Lessons from the pier']);
    await call['lessons.give']({ ...openLesson, to: { groupId } }, context);
    await out();
    await asPupil();
    const lesson = await call['lessons.open'](openLesson, context);
    expect(lesson.picture).toEqual({ file: PICTURE, alt: 'A small boat on a quiet sea.' });
    const picture = { packId: PACK_ID, version: lesson.packVersion, path: PICTURE };
    const { type, base64 } = await call['packs.picture'](picture, context);
    expect(type).toBe('image/png');
    expect(Buffer.from(base64, 'base64').equals(png())).toBe(true);
  });

  it('a newer version is shown; a lesson that was begun goes on in its own while that is here', async () => {
    const { call, take, installed, out, asPupil, asLead, groupId } = await withLead();
    await take(makePack());
    await call['lessons.give']({ ...openLesson, to: { groupId } }, context);
    await out();
    await asPupil();
    const begin = { ...openLesson, isLight: false, afresh: false };
    const { runId } = await call['lessons.begin'](begin, context);
    await out();
    await asLead();
    await take(makePack({ version: 2, lessonVersion: 2, title: 'Lessons from the new pier' }));
    expect(await installed()).toEqual([`${PACK_ID} 2 shown`, `${PACK_ID} 1`].sort().reverse());
    await out();
    await asPupil();
    expect(await call['lessons.open'](openLesson, context)).toMatchObject({ version: 1, packVersion: 1 });
    expect((await call['lessons.begin'](begin, context)).runId).toBe(runId);
    await out();
    await asLead();
    await call['packs.remove']({ packId: PACK_ID, version: 1 }, context);
    await out();
    await asPupil();
    expect(await call['lessons.open'](openLesson, context)).toMatchObject({ version: 2, packVersion: 2 });
    await out();
    await asLead();
    await take(makePack(), ['older']);
    await out();
    await asPupil();
    expect(await call['lessons.open'](openLesson, context)).toMatchObject({ version: 1, packVersion: 1 });
    const end = {
      runId,
      stepId: 'close',
      status: 'done' as const,
      looks: 0,
      at: null,
      exit: null,
      kept: null,
    };
    await call['lessons.left'](end, context);
    expect(await call['lessons.open'](openLesson, context)).toMatchObject({ version: 2, packVersion: 2 });
  });

  it('an older version and another key are warned of, and need a yes each', async () => {
    const { call, choose, take, installed } = await withLead();
    await take(makePack({ version: 3 }));
    const read = await choose(makePack({ version: 2, key: SOUTH }));
    expect(read).toMatchObject({ warnings: ['older', 'otherSigner'], installed: 3 });
    if (read.outcome !== 'read') throw new Error('refused');
    const { token } = read;
    for (const confirmed of [[], ['older' as const], ['otherSigner' as const]]) {
      await expect(async () => call['packs.install']({ token, confirmed }, context)).rejects.toMatchObject({
        code: 'conflict',
      });
    }
    await call['packs.install']({ token, confirmed: ['older', 'otherSigner'] }, context);
    expect(await installed()).toEqual([`${PACK_ID} 3 shown`, `${PACK_ID} 2`]);
  });

  it('is refused with a reason, and nothing of it is kept', async () => {
    const { call, choose, take, installed } = await withLead();
    await take(makePack());
    const same = await choose(makePack());
    expect(same).toMatchObject({ outcome: 'read', isHere: true });
    if (same.outcome !== 'read') throw new Error('refused');
    await expect(async () =>
      call['packs.install']({ token: same.token, confirmed: [] }, context),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(await choose(makePack({ title: 'Other words' }))).toMatchObject({ code: 'versionTaken' });
    expect(await choose(makePack({ packId: 'harbour', version: 99 }))).toMatchObject({ code: 'ownPack' });
    const words = `text/en-GB/${LESSON}.json`;
    const bad = makePack({
      version: 2,
      change: (parts) => {
        const own = JSON.parse(Buffer.from(parts.get(words) ?? []).toString('utf8'));
        parts.set(words, bytesOf({ ...own, about: 'You get a score for this.' }));
      },
    });
    expect(await choose(bad)).toMatchObject({
      outcome: 'refused',
      code: 'problems',
      issues: [{ file: words, path: 'about', rule: 'words', detail: expect.stringContaining('score') }],
    });
    expect(await installed()).toEqual([`${PACK_ID} 1 shown`]);
    await expect(async () =>
      call['packs.remove']({ packId: 'harbour', version: 1 }, context),
    ).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(async () =>
      call['packs.remove']({ packId: 'nowhere', version: 1 }, context),
    ).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('removing a pack', () => {
  it('takes its lessons back with the last version; what was explored stays', async () => {
    const { call, take, installed, out, asPupil, asLead, groupId } = await withLead();
    await take(makePack());
    await call['lessons.give']({ ...openLesson, to: { groupId } }, context);
    await out();
    await asPupil();
    const begun = await call['lessons.begin']({ ...openLesson, isLight: false, afresh: false }, context);
    await call['lessons.left'](
      { runId: begun.runId, stepId: 'close', status: 'done', looks: 0, at: null, exit: null, kept: null },
      context,
    );
    await out();
    await asLead();
    expect((await call['packs.list']({}, context)).packs.at(-1)).toMatchObject({ given: 1 });
    await call['packs.remove']({ packId: PACK_ID, version: 1 }, context);
    expect(await installed()).toEqual([]);
    await out();
    await asPupil();
    expect((await call['lessons.mine']({}, context)).units).toEqual([]);
    await out();
    await asLead();
    await take(makePack());
    await out();
    await asPupil();
    const [unit] = (await call['lessons.mine']({}, context)).units;
    expect(unit?.lessons).toMatchObject([{ state: 'explored', isGiven: false }]);
  });
});

describe('handing lessons on', () => {
  it('Harbour’s own go as a signed copy under a name of the centre’s, and come in elsewhere', async () => {
    const here = await withLead();
    expect((await here.call['packs.list']({}, context)).ownFingerprint).toBeNull();
    await here.call['packs.export']({ packId: 'harbour', version: 1 }, context);
    const [file] = here.saved;
    expect(file?.name).toMatch(/^harbour-copy-[0-9a-f]{8}-1\.harbourpack$/);
    const { ownFingerprint } = await here.call['packs.list']({}, context);
    // An ordinary zip to anybody else.
    const path = join(here.folder, 'copy.zip');
    writeFileSync(path, file?.bytes ?? '');
    const names: string[] = [];
    await unzip(path, here.folder, (name) => {
      names.push(name);
      return undefined;
    });
    expect(names).toHaveLength(12 + 12 + 2 + 2);

    const there = await withLead();
    const read = await there.choose(file?.bytes ?? Buffer.alloc(0));
    expect(read).toMatchObject({
      title: 'Harbour lessons, a copy',
      lessons: expect.objectContaining({ length: 12 }),
      signer: { fingerprint: ownFingerprint, standing: 'new' },
    });
    // And at home it is known as our own.
    expect(await here.choose(file?.bytes ?? Buffer.alloc(0))).toMatchObject({ signer: { standing: 'own' } });
  });

  it('a pack from elsewhere goes on as it came; the key that signs stays in the data, which stays sealed', async () => {
    const { call, take, saved, folder, centre, options } = await withLead();
    const pack = makePack();
    await take(pack);
    await call['packs.export']({ packId: PACK_ID, version: 1 }, context);
    await call['packs.export']({ packId: 'harbour', version: 1 }, context);
    expect(saved[0]?.bytes.equals(pack)).toBe(true);
    // How a private key of this kind begins (RFC 8410).
    const start = Buffer.from('302e020100300506032b657004220420', 'hex');
    for (const { bytes } of saved) {
      expect(bytes.includes(start)).toBe(false);
      expect(bytes.includes(start.toString('base64').slice(0, 20))).toBe(false);
    }
    await centre.close();
    expect(filesHolding(join(folder, 'centre'), start)).toEqual([]);

    const again = newCentre(folder, options);
    await again.start();
    const { staff } = await again.handlers['door.staff']({}, context);
    const lead = staff.find(({ name }) => name === 'Ada')?.id ?? '';
    await again.handlers['session.signInStaff'](
      { staffId: lead, with: 'passphrase', secret: PASSPHRASE },
      context,
    );
    const page = await again.handlers['lessons.teacherPage'](openLesson, context);
    expect(page.lesson.title).toBe('A map for feelings');
    const { ownFingerprint } = await again.handlers['packs.list']({}, context);
    const copy = readPack(saved[1]?.bytes ?? Buffer.alloc(0));
    expect(copy.ok && fingerprintOf(copy.signer)).toBe(ownFingerprint);
  });
});
