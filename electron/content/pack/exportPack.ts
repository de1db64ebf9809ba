import type { Json } from '@harbour/shared/domain/lesson/overlay';
import { PACK_LANGUAGE, PAGE } from '@harbour/shared/domain/lesson/pack/names';
import type { PackFiles } from './container.ts';
import { fingerprintOf, type PackKey, signPack } from './signing.ts';

/**
 * A copy of a pack under a name of this centre's own, signed with its key, so that it can never stand where the original does.
 * @param source its parts as authors keep them
 */
export function signedCopy(source: PackFiles, packId: string, version: number, key: PackKey): Buffer {
  const id = copyId(packId, key);
  const files = new Map(source);
  const words = `text/${PACK_LANGUAGE}/${PAGE}`;
  const change = (name: string, make: (page: { [key: string]: Json }) => { [key: string]: Json }): void => {
    const page = JSON.parse(Buffer.from(files.get(name) ?? []).toString('utf8')) as { [key: string]: Json };
    files.set(name, Buffer.from(JSON.stringify(make(page))));
  };
  change(PAGE, (page) => ({ ...page, id }));
  change(words, (page) => ({ ...page, title: `${page.title}, a copy` }));
  return signPack(files, { id, version }, key);
}

/** The same each time for one centre, and another for each. */
export function copyId(packId: string, key: PackKey): string {
  return `${packId.slice(0, 36)}-copy-${fingerprintOf(key.publicKey).replaceAll(' ', '').slice(0, 8)}`;
}
