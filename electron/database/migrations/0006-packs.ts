/**
 * Packs of lessons from other centres, as they came: every part with the list of contents and the signature. Versions stand side by side, so
 * that a lesson that was begun goes on with the version it was begun in.
 */
export const migration = {
  number: 6,
  name: 'packs',
  sql: `
CREATE TABLE packs (
  pack_id TEXT NOT NULL, version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 9999),
  title TEXT NOT NULL, author TEXT NOT NULL,
  pack_index TEXT NOT NULL CHECK (json_valid(pack_index)),
  signer TEXT NOT NULL, digest TEXT NOT NULL, size INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id), at INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY (pack_id, version)
) STRICT;

CREATE TABLE pack_files (
  pack_id TEXT NOT NULL, version INTEGER NOT NULL, path TEXT NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (pack_id, version, path),
  FOREIGN KEY (pack_id, version) REFERENCES packs (pack_id, version) ON DELETE CASCADE
) STRICT;
`,
} as const;
