import { PACK_LIMITS } from '@harbour/shared/domain/lesson/pack/limits';
import {
  type Manifest,
  manifest as manifestShape,
  type PackSignature,
  readAs,
  signature as signatureShape,
} from '@harbour/shared/domain/lesson/pack/manifest';
import { MANIFEST, PAGE, partOf, SIGNATURE } from '@harbour/shared/domain/lesson/pack/names';
import { pictureProblem } from '@harbour/shared/domain/lesson/pack/picture/problem';
import { readContents } from '@harbour/shared/domain/lesson/pack/readContents';
import { type PackRefusal, refusePack } from '@harbour/shared/domain/lesson/pack/refusal';
import type { PackIndex } from '@harbour/shared/domain/lesson/packIndex';
import { openContainer, type PackFiles } from './container.ts';
import { isSigned, sha256 } from './signing.ts';

/** A pack that was held to every rule. */
export interface ProvedPack {
  readonly ok: true;
  readonly index: PackIndex;
  /** The public key that signed it, base64. */
  readonly signer: string;
  /** SHA-256 of the list of contents: the same for the same pack, whoever hands it over. */
  readonly digest: string;
  /** Every part, list and signature with them, so that it can be handed on as it came. */
  readonly files: PackFiles;
  /** Of the whole file. */
  readonly size: number;
}

export type PackRead = ProvedPack | PackRefusal;

/** Reads a pack and holds it to every rule, cheapest first. Works in memory alone; never throws for anything a file can be. */
export function readPack(file: Buffer): PackRead {
  const opened = openContainer(file);
  if (!opened.ok) return opened;
  const { files } = opened;
  const texts = textsOf(files);
  if (!(texts instanceof Map)) return texts;
  const list = listOf(texts);
  if ('code' in list) return list;
  const { manifest, signature } = list;
  if (!isSigned(files.get(MANIFEST) ?? new Uint8Array(), signature)) return refusePack('badSignature');
  const altered = alteredPart(files, manifest);
  if (altered) return altered;
  const badPicture = firstBadPicture(files);
  if (badPicture) return badPicture;
  const lessons = [...files.keys()].filter((name) => partOf(name)?.kind === 'lesson').length;
  if (lessons > PACK_LIMITS.lessons)
    return refusePack('tooManyLessons', { count: lessons, limit: PACK_LIMITS.lessons });
  const own = new Map([...texts].filter(([name]) => name !== MANIFEST && name !== SIGNATURE));
  const pictures = new Set([...files.keys()].filter((name) => partOf(name)?.kind === 'picture'));
  const contents = readContents(own, pictures);
  if (!contents.ok) return refusePack('problems', {}, contents.issues);
  const { index } = contents;
  if (index.packId !== manifest.id || index.version !== manifest.version)
    return refusePack('badManifest', {
      file: MANIFEST,
      path: index.packId === manifest.id ? 'version' : 'id',
    });
  return {
    ok: true,
    index,
    signer: signature.publicKey,
    digest: sha256(files.get(MANIFEST) ?? new Uint8Array()),
    files,
    size: file.length,
  };
}

/** Everything but the pictures as text. */
function textsOf(files: PackFiles): Map<string, string> | PackRefusal {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts = new Map<string, string>();
  for (const [name, bytes] of files) {
    if (partOf(name)?.kind === 'picture') continue;
    try {
      texts.set(name, decoder.decode(bytes));
    } catch {
      const issue = { file: name, path: '', rule: 'json', detail: 'is not text in UTF-8' };
      return refusePack('problems', {}, [issue]);
    }
  }
  return texts;
}

function listOf(
  texts: ReadonlyMap<string, string>,
): { manifest: Manifest; signature: PackSignature } | PackRefusal {
  for (const name of [MANIFEST, SIGNATURE, PAGE])
    if (!texts.has(name)) return refusePack('missing', { file: name });
  const manifest = readAs(texts.get(MANIFEST) ?? '', manifestShape);
  if (!manifest.ok) return refusePack('badManifest', { file: MANIFEST, path: manifest.path });
  const written = texts.get(SIGNATURE) ?? '';
  const signature = readAs(written, signatureShape);
  // One way to write it, as with the container: nothing can be added that the signature does not cover.
  const isPlain =
    signature.ok &&
    JSON.stringify(signature.value) === written &&
    [signature.value.publicKey, signature.value.signature].every(isPlainBase64);
  if (!signature.ok || !isPlain)
    return refusePack('badManifest', { file: SIGNATURE, path: signature.ok ? '' : signature.path });
  return { manifest: manifest.value, signature: signature.value };
}

/** Base64 has spare bits at its end: one key must not have several names. */
const isPlainBase64 = (text: string): boolean => Buffer.from(text, 'base64').toString('base64') === text;

function alteredPart(files: PackFiles, manifest: Manifest): PackRefusal | null {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  for (const [name, bytes] of files) {
    if (name === MANIFEST || name === SIGNATURE) continue;
    const entry = listed.get(name);
    if (!entry) return refusePack('notListed', { file: name });
    if (entry.size !== bytes.length || entry.sha256 !== sha256(bytes))
      return refusePack('altered', { file: name });
    listed.delete(name);
  }
  const [missing] = listed.keys();
  return missing === undefined ? null : refusePack('missing', { file: missing });
}

function firstBadPicture(files: PackFiles): PackRefusal | null {
  for (const [name, bytes] of files) {
    const part = partOf(name);
    const why = part?.kind === 'picture' ? pictureProblem(part.type, bytes) : null;
    if (why) return refusePack('badPicture', { file: name, why });
  }
  return null;
}
