/**
 * Stable codes that cross between processes. The renderer translates them (`errors` namespace);
 * no exception text ever crosses, because it can hold paths, SQL or a pupil's name.
 */
export const ERROR_CODES = [
  'badRequest',
  'unknownCall',
  'wrongWindow',
  'notAllowed',
  'notFound',
  'conflict',
  'tooLarge',
  'diskFull',
  'readOnly',
  'storageBusy',
  'storageBroken',
  'sealed',
  'cancelled',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What every call answers with: the value, or a stable code with optional, impersonal details. */
export type Result<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: ErrorCode; details?: ErrorDetails };
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

/** Thrown inside main to answer a call with a stable code instead of 'unexpected'. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;
  constructor(code: ErrorCode, details?: ErrorDetails) {
    super(code);
    this.name = 'CallError';
    this.code = code;
    this.details = details;
  }
}
