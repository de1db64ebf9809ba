import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { fingerprintFrom } from '@harbour/shared/domain/lesson/pack/fingerprint';
import { type Manifest, PACK_FORMAT, type PackSignature } from '@harbour/shared/domain/lesson/pack/manifest';
import { MANIFEST, SIGNATURE } from '@harbour/shared/domain/lesson/pack/names';
import { type PackFiles, writeContainer } from './container.ts';

/** A centre's pair of keys for signing packs. The private half stands in the encrypted data and nowhere else. */
export interface PackKey {
  /** 32 bytes, base64. */
  readonly publicKey: string;
  /** PKCS 8, base64. */
  readonly privateKey: string;
}

/** Signatures of ours for other purposes can never be taken for one of a pack. */
const PURPOSE = 'harbourpack 1\n';
/** What stands before the 32 bytes of an Ed25519 public key in DER (RFC 8410). */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function newPackKey(): PackKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(DER_HEAD.length).toString('base64'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
}

/** The short form of a public key that people compare. */
export function fingerprintOf(publicKey: string): string {
  return fingerprintFrom(sha256(Buffer.from(publicKey, 'base64')));
}

/** Signs the parts of a pack and writes them as one file. */
export function signPack(
  files: PackFiles,
  { id, version }: Pick<Manifest, 'id' | 'version'>,
  key: PackKey,
): Buffer {
  const list: Manifest = {
    format: PACK_FORMAT,
    id,
    version,
    files: [...files.keys()].sort().map((path) => {
      const bytes = files.get(path) ?? new Uint8Array();
      return { path, sha256: sha256(bytes), size: bytes.length };
    }),
  };
  const manifest = Buffer.from(JSON.stringify(list));
  const privateKey = createPrivateKey({
    key: Buffer.from(key.privateKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
  const own: PackSignature = {
    algorithm: 'ed25519',
    publicKey: key.publicKey,
    signature: sign(null, signedBytes(manifest), privateKey).toString('base64'),
  };
  return writeContainer(
    new Map([...files, [MANIFEST, manifest], [SIGNATURE, Buffer.from(JSON.stringify(own))]]),
  );
}

/** Whether this list of contents was signed with the key that the signature names. */
export function isSigned(manifest: Uint8Array, { publicKey, signature }: PackSignature): boolean {
  try {
    return verify(null, signedBytes(manifest), publicKeyFrom(publicKey), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

function publicKeyFrom(publicKey: string): KeyObject {
  return createPublicKey({
    key: Buffer.concat([DER_HEAD, Buffer.from(publicKey, 'base64')]),
    format: 'der',
    type: 'spki',
  });
}

const signedBytes = (manifest: Uint8Array): Buffer => Buffer.concat([Buffer.from(PURPOSE), manifest]);
