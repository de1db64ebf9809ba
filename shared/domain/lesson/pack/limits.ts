const KB = 1024;
const MB = 1024 * KB;

/**
 * How much a pack may be. Packs are stored and never compressed, so a file is as large as what comes out of it: 30 MB in are 30 MB out, whatever
 * its directory claims.
 */
export const PACK_LIMITS = {
  bytes: 30 * MB,
  files: 400,
  lessons: 60,
  jsonBytes: 512 * KB,
  pictureBytes: 2 * MB,
  pictureSide: 4096,
  picturePixels: 16_000_000,
} as const;

/** What a file of JSON may hold; a lesson of nine steps in two bands has a tenth of it. */
export const JSON_LIMITS = {
  depth: 16,
  values: 20_000,
  list: 300,
  /** As long as the longest text of a lesson. */
  text: 600,
  key: 80,
} as const;

/** Things to mend that are shown at once. */
export const ISSUES_SHOWN = 10;
