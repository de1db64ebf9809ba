import { ORIGIN } from './protocol.ts';

/**
 * Whether a request may go on: only to our own files. The developer tools' own pages are let through where
 * they exist at all (test builds).
 */
export function isOwnRequest(url: string, withDevTools: boolean): boolean {
  if (url.startsWith(`${ORIGIN}/`)) return true;
  // Pictures made on the page itself; the CSP decides where they may be used.
  if (url.startsWith('data:image/')) return true;
  return withDevTools && url.startsWith('devtools://devtools/');
}
