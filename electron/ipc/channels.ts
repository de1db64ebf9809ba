/**
 * Every call goes over one channel as `(name, JSON text)`. One channel, because a call to an unknown
 * `ipcMain` channel is answered by Electron itself, with a text and without an audit. JSON text, because its
 * length is known before it is read, and because it cannot hold cycles, prototypes, functions or NaN.
 */
export const CALL_CHANNEL = 'harbour:call';
export const EVENT_CHANNEL = 'harbour:event';

/** Longest request in UTF-16 units; the largest honest one, 5,000 left-out rows, is below 40,000. */
export const MAX_REQUEST_LENGTH = 1_000_000;
/** No call's name is longer. */
export const MAX_NAME_LENGTH = 60;
