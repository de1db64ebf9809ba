/**
 * The printed recovery key: 128 bits as 35 letters and digits in 7 groups of 5, in Crockford's base 32 (no I, L, O, U).
 *
 * The 28 data symbols are the key and a 12-bit sum over the whole. The fifth symbol of each group is a check over its
 * four: a sum over the field of 32 elements with distinct weights, which notices every single wrong symbol and every
 * swap of neighbours, and so can say which group to look at again. The group's number enters the sum, so two whole
 * groups in the wrong order are noticed too.
 */

/** Bytes in a recovery key. */
export const RECOVERY_KEY_BYTES = 16;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 7;
const GROUP_LENGTH = 5;
const DATA_PER_GROUP = GROUP_LENGTH - 1;
const SYMBOLS = GROUPS * GROUP_LENGTH;

// Read as written by hand or in a poor print: letters that are not in the alphabet and what they stand for.
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };
const LINK = /[\s\u00a0\-\u2010-\u2015\u2212_.,:;/|]+/gu;

/** Why a typed recovery key was not taken. `groups` counts from 1 and names where to look again. */
export type RecoveryKeyProblem =
  | 'empty'
  | 'tooShort'
  | 'tooLong'
  /** A sign that no key has. */
  | 'badCharacter'
  /** A wrong, missing or swapped sign in the named groups. */
  | 'groupWrong'
  /** Each group is sound by itself, the whole is not: groups from two keys, or several slips at once. */
  | 'wholeWrong';

export type RecoveryKeyResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: RecoveryKeyProblem; readonly groups: readonly number[] };

/** Multiplies in the field of 32 elements, modulo x^5 + x^2 + 1 (primitive, so the powers of x are 31 different weights). */
function times(a: number, b: number): number {
  let product = 0;
  for (let left = a, right = b; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left <<= 1;
    if (left & 0b100000) left ^= 0b100101;
  }
  return product;
}

function groupCheck(group: number, data: readonly number[]): number {
  let weight = 1;
  let sum = 0;
  for (const value of data) {
    weight = times(weight, 2);
    sum ^= times(weight, value);
  }
  return sum ^ (group + 1);
}

/** CRC-12 (x^12+x^11+x^3+x^2+x+1). */
function crc12(bytes: Uint8Array): number {
  let crc = 0xfff;
  for (const byte of bytes) {
    crc ^= byte << 4;
    for (let bit = 0; bit < 8; bit += 1)
      crc = crc & 0x800 ? ((crc << 1) ^ 0x80f) & 0xfff : (crc << 1) & 0xfff;
  }
  return crc;
}

/**
 * The text to print, such as `7ZK2M-…`: 7 groups of 5, parted by dashes.
 * @throws RangeError when there are not exactly {@link RECOVERY_KEY_BYTES} bytes.
 */
export function formatRecoveryKey(bytes: Uint8Array): string {
  if (bytes.length !== RECOVERY_KEY_BYTES) throw new RangeError('recovery key: length');
  let rest = 0n;
  for (const byte of bytes) rest = (rest << 8n) | BigInt(byte);
  rest = (rest << 12n) | BigInt(crc12(bytes));
  const groups: string[] = [];
  for (let group = GROUPS - 1; group >= 0; group -= 1) {
    const data: number[] = [];
    for (let place = 0; place < DATA_PER_GROUP; place += 1) {
      data.unshift(Number(rest & 31n));
      rest >>= 5n;
    }
    groups.unshift([...data, groupCheck(group, data)].map((value) => ALPHABET.charAt(value)).join(''));
  }
  return groups.join('-');
}

/** Reads a recovery key as typed: any case, any spaces or dashes, O for 0, I or L for 1, U for V. Never throws. */
export function parseRecoveryKey(text: string): RecoveryKeyResult {
  const parts = text.normalize('NFKC').toUpperCase().split(LINK).filter(Boolean);
  const joined = parts.map((part) => part.replace(/[OILU]/g, (sign) => LOOKALIKES[sign] ?? sign)).join('');
  const signs = Array.from(joined);
  if (signs.length === 0) return { ok: false, code: 'empty', groups: [] };
  const strange = signs.flatMap((sign, place) => (ALPHABET.includes(sign) ? [] : [placeToGroup(place)]));
  if (strange.length > 0) return { ok: false, code: 'badCharacter', groups: [...new Set(strange)] };
  if (signs.length !== SYMBOLS) {
    // Only where the groups were kept apart can the short or long one be named.
    const uneven =
      parts.length === GROUPS ? parts.flatMap((p, i) => (p.length === GROUP_LENGTH ? [] : [i + 1])) : [];
    return { ok: false, code: signs.length < SYMBOLS ? 'tooShort' : 'tooLong', groups: uneven };
  }

  const wrong: number[] = [];
  let whole = 0n;
  for (let group = 0; group < GROUPS; group += 1) {
    const values = signs
      .slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH)
      .map((s) => ALPHABET.indexOf(s));
    const data = values.slice(0, DATA_PER_GROUP);
    if (groupCheck(group, data) !== values[DATA_PER_GROUP]) wrong.push(group + 1);
    for (const value of data) whole = (whole << 5n) | BigInt(value);
  }
  if (wrong.length > 0) return { ok: false, code: 'groupWrong', groups: wrong };

  const sum = Number(whole & 0xfffn);
  let rest = whole >> 12n;
  const bytes = new Uint8Array(RECOVERY_KEY_BYTES);
  for (let place = RECOVERY_KEY_BYTES - 1; place >= 0; place -= 1) {
    bytes[place] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  if (crc12(bytes) !== sum) return { ok: false, code: 'wholeWrong', groups: [] };
  return { ok: true, bytes };
}

function placeToGroup(place: number): number {
  return Math.min(Math.floor(place / GROUP_LENGTH), GROUPS - 1) + 1;
}
