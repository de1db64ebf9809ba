/**
 * A person: the adults a pupil may ask, and the check-ins that may want a look. A nudge hangs on its check-in, so it goes when the
 * pupil deletes that entry and comes back when they bring it back; it holds no words.
 */
export const migration = {
  number: 4,
  name: 'person',
  sql: `
CREATE TABLE circle_members (
  id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
  avatar INTEGER NOT NULL DEFAULT 0 CHECK (avatar BETWEEN 0 AND 23),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 5),
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  UNIQUE (pupil_id, position)
) STRICT;

CREATE TABLE nudges (
  checkin_id TEXT PRIMARY KEY REFERENCES checkins (id) ON DELETE CASCADE,
  seen_by TEXT REFERENCES staff (id), seen_at INTEGER,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  CHECK ((seen_by IS NULL) = (seen_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX nudges_unseen ON nudges (checkin_id) WHERE seen_by IS NULL;
`,
} as const;
