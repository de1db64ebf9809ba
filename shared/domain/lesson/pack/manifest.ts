import { z } from 'zod';
import { PACK_LIMITS } from './limits.ts';

/** The format of the container; that of lessons has a number of its own. */
export const PACK_FORMAT = 1;

/** So many bytes and not one more: OpenSSL would leave what follows a key unread. */
function base64(bytes: number) {
  const signs = Math.ceil((bytes * 8) / 6);
  const padding = '='.repeat((3 - (bytes % 3)) % 3);
  return z.string().regex(new RegExp(`^[A-Za-z0-9+/]{${signs}}${padding}$`));
}

/** The list of contents: what is signed. */
export const manifest = z.strictObject({
  format: z.literal(PACK_FORMAT),
  id: z.string().regex(/^[a-z][a-z0-9-]{2,49}$/),
  version: z.number().int().min(1).max(9999),
  files: z
    .array(
      z.strictObject({
        path: z.string().max(200),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        size: z.number().int().nonnegative().max(PACK_LIMITS.pictureBytes),
      }),
    )
    .min(1)
    .max(PACK_LIMITS.files),
});
export type Manifest = z.infer<typeof manifest>;

export const signature = z.strictObject({
  algorithm: z.literal('ed25519'),
  /** 32 bytes. */
  publicKey: base64(32),
  /** 64 bytes, over the list of contents. */
  signature: base64(64),
});
export type PackSignature = z.infer<typeof signature>;

/** Reads JSON by a shape; `path` says where it does not fit. */
export function readAs<Value>(
  text: string,
  shape: z.ZodType<Value>,
): { ok: true; value: Value } | { ok: false; path: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, path: '' };
  }
  const parsed = shape.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, path: parsed.error.issues[0]?.path.join('.') ?? '' };
}
