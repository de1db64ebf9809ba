import type { Issue } from '../lint/issue.ts';
import type { Json } from '../overlay.ts';
import { JSON_LIMITS } from './limits.ts';

/**
 * Reads a file of JSON that nobody vouches for, within limits that keep every later step short: how deep, how many values, how long a text.
 * @returns the value, or what is amiss and where
 */
export function readJsonFile(
  file: string,
  text: string,
): { ok: true; value: Json } | { ok: false; issue: Issue } {
  const amiss = (path: readonly string[], rule: string, detail: string) => ({
    ok: false as const,
    issue: { file, path: path.join('.'), rule, detail },
  });
  const unread = tooMuchIn(text);
  if (unread) return amiss([], 'size', unread);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return amiss([], 'json', 'is not JSON');
  }
  const waiting: { value: Json; path: readonly string[] }[] = [{ value, path: [] }];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    values += 1;
    if (values > JSON_LIMITS.values) return amiss([], 'size', TOO_MANY);
    const { path } = next;
    if (typeof next.value === 'string' && next.value.length > JSON_LIMITS.text)
      return amiss(path, 'size', `is ${next.value.length} characters long; the limit is ${JSON_LIMITS.text}`);
    if (typeof next.value !== 'object' || next.value === null) continue;
    const inner = Object.entries(next.value as Record<string, Json>);
    if (inner.length > JSON_LIMITS.list)
      return amiss(path, 'size', `holds ${inner.length} things; the limit is ${JSON_LIMITS.list}`);
    for (const [key, own] of inner) {
      if (key.length > JSON_LIMITS.key) return amiss(path, 'size', 'has a name that is too long');
      if (key === '__proto__') return amiss(path, 'json', 'has a name that it must not have');
      waiting.push({ value: own, path: [...path, key] });
    }
  }
  return { ok: true, value };
}

/** Looks at brackets and commas only, before a parser makes room for as much and goes as deep as a file says. */
function tooMuchIn(text: string): string | null {
  let depth = 0;
  let commas = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) isText = false;
    } else if (sign === QUOTE) isText = true;
    else if (sign === COMMA) {
      commas += 1;
      if (commas > JSON_LIMITS.values) return TOO_MANY;
    } else if (sign === OPEN_LIST || sign === OPEN_OBJECT) {
      depth += 1;
      if (depth > JSON_LIMITS.depth) return `is nested more than ${JSON_LIMITS.depth} deep`;
    } else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth -= 1;
  }
  return null;
}

const TOO_MANY = `holds more than ${JSON_LIMITS.values} values`;
const COMMA = 0x2c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
