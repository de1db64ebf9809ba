import { basename } from 'node:path';
import { MANIFEST, partOf, SIGNATURE } from '@harbour/shared/domain/lesson/pack/names';
import { type PackRefusal, refusePack } from '@harbour/shared/domain/lesson/pack/refusal';
import { standingOf } from '@harbour/shared/domain/lesson/pack/standing';
import type { PackIndex } from '@harbour/shared/domain/lesson/packIndex';
import type { Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import { isStaff } from '../../app/signedIn.ts';
import type { Content } from '../../content/content.ts';
import { writeContainer } from '../../content/pack/container.ts';
import { copyId, signedCopy } from '../../content/pack/exportPack.ts';
import type { ProvedPack } from '../../content/pack/readPack.ts';
import { fingerprintOf, newPackKey, type PackKey } from '../../content/pack/signing.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
import {
  givenByPack,
  type InstalledPack,
  installedPacks,
  installPack,
  packFile,
  packFiles,
  removePack,
} from '../../database/repositories/packs.ts';
import { readSetting, writeSetting } from '../../database/repositories/settings.ts';
import { readPackFile } from '../../jobs/readPackFile.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, staffAt } from './context.ts';

type PackCalls = Pick<Handlers, Extract<keyof Handlers, `packs.${string}`>>;
type Held = { token: string; staffId: string; pack: ProvedPack };

const EXTENSION = 'harbourpack';
const TYPES = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' } as const;

/** Packs of lessons: bringing them in, handing them on. One that was chosen is held in memory until it is kept or the next is chosen. */
export function packHandlers(desk: Desk, content: Content): PackCalls {
  let held: Held | null = null;

  function here(): InstalledPack[] {
    return installedPacks(desk.store()).filter(({ index }) => !content.isBundled(index.packId));
  }

  function ownKey(): string | null {
    return readSetting(desk.store(), 'packKey')?.publicKey ?? null;
  }

  /** Made with the first pack that is signed. The private half never leaves the data. */
  function signingKey(): PackKey {
    const store = desk.store();
    return store.transaction(() => {
      const there = readSetting(store, 'packKey');
      if (there) return there;
      const made = newPackKey();
      writeSetting(store, 'packKey', made);
      return made;
    });
  }

  const aboutOf = ({ index, signer, digest }: InstalledPack | ProvedPack) => ({
    packId: index.packId,
    version: index.version,
    signer,
    digest,
  });
  const standing = (pack: InstalledPack | ProvedPack) =>
    standingOf(aboutOf(pack), here().map(aboutOf), ownKey());
  const refused = ({ code, details, issues }: PackRefusal): Response<'packs.choose'> => ({
    outcome: 'refused',
    code,
    details: { ...details },
    issues: issues.map((issue) => ({ ...issue })),
  });

  function audit(action: string, { packId, version }: { packId: string; version: number }): void {
    const { actor, staffId } = staffAt(desk);
    appendAudit(desk.store(), { actor, staffId, action, target: packId, detail: { version } });
  }

  return {
    'packs.list': () => {
      const given = givenByPack(desk.store());
      const installed = here();
      const newest = new Map<string, number>();
      for (const { index } of installed)
        newest.set(index.packId, Math.max(index.version, newest.get(index.packId) ?? 0));
      const key = ownKey();
      return {
        ownFingerprint: key === null ? null : fingerprintOf(key),
        packs: [
          ...content
            .packs()
            .filter(({ packId }) => content.isBundled(packId))
            .map((index) => ({
              ...headOf(index),
              isBundled: true,
              isShown: true,
              size: null,
              day: null,
              signer: null,
              given: given.get(index.packId) ?? 0,
            })),
          ...installed.map(({ index, signer, size, day }) => {
            const isShown = newest.get(index.packId) === index.version;
            return {
              ...headOf(index),
              isBundled: false,
              isShown,
              size,
              day,
              signer: {
                fingerprint: fingerprintOf(signer),
                standing: signer === key ? ('own' as const) : ('known' as const),
              },
              given: isShown ? (given.get(index.packId) ?? 0) : 0,
            };
          }),
        ],
      };
    },

    'packs.choose': async () => {
      const { staffId } = staffAt(desk);
      const hasLeft = () => {
        const now = desk.signedIn();
        return !isStaff(now) || now.staffId !== staffId;
      };
      const path = await desk.options.desktop.chooseFile({
        title: 'Harbour',
        kind: 'Harbour lessons',
        extensions: [EXTENSION],
      });
      if (path === null) return { outcome: 'cancelled' };
      held = null;
      const read = await (desk.options.readPack ?? readPackFile)(path);
      if (hasLeft()) throw new CallError('notAllowed');
      if (!read.ok) return refused(read);
      const { index } = read;
      if (content.isBundled(index.packId)) return refused(refusePack('ownPack'));
      const { standing: known, installed, sameVersion, warnings } = standing(read);
      if (sameVersion === 'other') return refused(refusePack('versionTaken', { version: index.version }));
      held = { token: desk.store().newId(), staffId, pack: read };
      return {
        outcome: 'read',
        token: held.token,
        fileName: basename(path),
        packId: index.packId,
        version: index.version,
        title: index.title,
        author: index.author,
        about: index.about,
        size: read.size,
        pictures: [...read.files.keys()].filter((name) => partOf(name)?.kind === 'picture').length,
        lessons: index.units.flatMap((unit) =>
          unit.lessons.map(({ title, intention }) => ({ title, intention, unit: unit.title })),
        ),
        signer: { fingerprint: fingerprintOf(read.signer), standing: known },
        installed,
        isHere: sameVersion === 'same',
        warnings,
      };
    },

    'packs.install': ({ token, confirmed }) => {
      const { staffId } = staffAt(desk);
      // Whoever comes after has not chosen it, whatever their window says.
      if (held?.token !== token || held.staffId !== staffId) throw new CallError('notFound');
      const { pack } = held;
      // Asked anew: something may have been brought in or removed since it was chosen.
      const { sameVersion, warnings } = standing(pack);
      if (sameVersion !== null || warnings.some((warning) => !confirmed.includes(warning)))
        throw new CallError('conflict');
      desk.store().transaction(() => {
        installPack(desk.store(), staffId, pack);
        audit('pack.installed', pack.index);
      });
      held = null;
      return { packId: pack.index.packId, version: pack.index.version };
    },

    'packs.remove': (which) => {
      if (content.isBundled(which.packId)) throw new CallError('notAllowed');
      desk.store().transaction(() => {
        removePack(desk.store(), which);
        audit('pack.removed', which);
      });
      return {};
    },

    'packs.export': async ({ packId, version }) => {
      const { bytes, name } = exported(packId, version);
      const saved = await desk.options.desktop.saveFile({
        suggestedName: `${name}-${version}.${EXTENSION}`,
        kind: 'Harbour lessons',
        extensions: [EXTENSION],
        bytes,
      });
      // The dialog may stand open for long; whoever chose a place was signed in when it was made.
      if (saved && isStaff(desk.signedIn())) audit('pack.exported', { packId, version });
      return { saved };
    },

    'packs.picture': (which) => {
      const part = partOf(which.path);
      const bytes = part?.kind === 'picture' ? packFile(desk.store(), which) : undefined;
      if (part?.kind !== 'picture' || !bytes) throw new CallError('notFound');
      return { type: TYPES[part.type], base64: Buffer.from(bytes).toString('base64') };
    },
  };

  /** A bundled pack as a signed copy under another name; any other as it came, with its own signature. */
  function exported(packId: string, version: number): { bytes: Uint8Array; name: string } {
    const bundled = content.source(packId);
    if (!bundled) {
      const files = packFiles(desk.store(), { packId, version });
      if (!files.has(MANIFEST) || !files.has(SIGNATURE)) throw new CallError('storageBroken');
      return { bytes: writeContainer(files), name: packId };
    }
    const index = content.packs().find((pack) => pack.packId === packId);
    if (index?.version !== version) throw new CallError('notFound');
    const key = signingKey();
    return { bytes: signedCopy(bundled, packId, version, key), name: copyId(packId, key) };
  }
}

function headOf({ packId, version, title, author, units }: PackIndex) {
  const lessons = units.reduce((sum, unit) => sum + unit.lessons.length, 0);
  return { packId, version, title, author, lessons };
}
