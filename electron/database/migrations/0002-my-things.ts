/**
 * My things: a pupil's own aims with their ladder, own words that were kept, and whether a pupil may see older entries.
 * A pupil's aims, ratings and words go with the pupil; a check-in that its pupil deleted leaves only its id behind, so that a
 * later merge with another machine does not bring it back.
 */
export const migration = {
  number: 2,
  name: 'my-things',
  sql: `
CREATE TABLE aims (
  id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  words TEXT CHECK (length(words) BETWEEN 1 AND 400), tile TEXT,
  scribed INTEGER NOT NULL DEFAULT 0 CHECK (scribed IN (0, 1)),
  top INTEGER NOT NULL CHECK (top IN (5, 10)),
  step TEXT CHECK (length(step) BETWEEN 1 AND 400), step_tile TEXT,
  helper TEXT, look_back TEXT,
  at INTEGER NOT NULL, day TEXT NOT NULL, put_away_day TEXT,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  CHECK (words IS NOT NULL OR tile IS NOT NULL)
) STRICT;
-- One aim at a time.
CREATE UNIQUE INDEX aims_one_open ON aims (pupil_id) WHERE put_away_day IS NULL;
CREATE INDEX aims_by_pupil ON aims (pupil_id, at);

CREATE TABLE aim_ratings (
  id TEXT PRIMARY KEY, aim_id TEXT NOT NULL REFERENCES aims (id) ON DELETE CASCADE,
  rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 10), note TEXT CHECK (length(note) BETWEEN 1 AND 400),
  at INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX aim_ratings_by_aim ON aim_ratings (aim_id, at);

CREATE TABLE own_words (
  id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  word TEXT NOT NULL COLLATE NOCASE CHECK (length(word) BETWEEN 1 AND 80),
  at INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  UNIQUE (pupil_id, word)
) STRICT;

CREATE TABLE deleted_checkins (
  checkin_id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  at INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX deleted_checkins_by_pupil ON deleted_checkins (pupil_id);

ALTER TABLE pupil_access ADD COLUMN look_back INTEGER NOT NULL DEFAULT 0 CHECK (look_back IN (0, 1));
`,
} as const;
