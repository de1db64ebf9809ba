/**
 * The first schema. Every row carries the machine that wrote it and a hybrid logical clock, because a centre's
 * machines will later be merged; shared records are deleted by tombstone (`deleted`), pupils by real deletion.
 * Times are UTC milliseconds with the local day they belonged to. Released: never edited again.
 */
export const migration = {
  number: 1,
  name: 'foundation',
  sql: `
CREATE TABLE settings (
  key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value)),
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;

CREATE TABLE terms (
  id TEXT PRIMARY KEY, academic_year INTEGER NOT NULL, name TEXT NOT NULL,
  starts TEXT NOT NULL, ends TEXT NOT NULL CHECK (ends >= starts),
  machine TEXT NOT NULL, hlc TEXT NOT NULL, deleted TEXT
) STRICT;
CREATE INDEX terms_by_day ON terms (starts, ends);

CREATE TABLE staff (
  id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 240),
  role TEXT NOT NULL CHECK (role IN ('teacher', 'keyWorker', 'lead')),
  avatar INTEGER NOT NULL DEFAULT 0, left_day TEXT,
  machine TEXT NOT NULL, hlc TEXT NOT NULL, deleted TEXT
) STRICT;

CREATE TABLE staff_secrets (
  staff_id TEXT NOT NULL REFERENCES staff (id), which TEXT NOT NULL CHECK (which IN ('passphrase', 'pin')),
  parameters TEXT NOT NULL CHECK (json_valid(parameters)), salt BLOB NOT NULL, hash BLOB NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY (staff_id, which)
) STRICT, WITHOUT ROWID;

-- Tries are counted per machine and never merged: they are about who sits here now.
CREATE TABLE staff_tries (
  staff_id TEXT PRIMARY KEY REFERENCES staff (id), state TEXT NOT NULL CHECK (json_valid(state))
) STRICT, WITHOUT ROWID;

CREATE TABLE groups (
  id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 240),
  band TEXT NOT NULL CHECK (band IN ('primary', 'secondary')),
  picture_sign_in INTEGER NOT NULL DEFAULT 0 CHECK (picture_sign_in IN (0, 1)),
  machine TEXT NOT NULL, hlc TEXT NOT NULL, deleted TEXT
) STRICT;

CREATE TABLE pupils (
  id TEXT PRIMARY KEY, given_name TEXT NOT NULL, family_name TEXT NOT NULL DEFAULT '', known_as TEXT NOT NULL DEFAULT '',
  year_group INTEGER CHECK (year_group BETWEEN 0 AND 13), group_id TEXT REFERENCES groups (id),
  upn TEXT, admission_number TEXT, avatar INTEGER NOT NULL DEFAULT 0 CHECK (avatar BETWEEN 0 AND 23),
  joined_day TEXT NOT NULL, left_day TEXT,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX pupils_by_group ON pupils (group_id) WHERE left_day IS NULL;

CREATE TABLE pupil_access (
  pupil_id TEXT PRIMARY KEY REFERENCES pupils (id) ON DELETE CASCADE,
  picture_salt BLOB, picture_hash BLOB, needs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(needs)),
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE key_workers (
  pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE, staff_id TEXT NOT NULL REFERENCES staff (id),
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY (pupil_id, staff_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX key_workers_by_staff ON key_workers (staff_id);

CREATE TABLE checkins (
  id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  at INTEGER NOT NULL, day TEXT NOT NULL,
  band TEXT NOT NULL CHECK (band IN ('primary', 'secondary')),
  door TEXT NOT NULL CHECK (door IN ('words', 'pictures', 'body', 'plane', 'twoQuestions')),
  valence REAL CHECK (valence BETWEEN -1 AND 1), energy REAL CHECK (energy BETWEEN -1 AND 1),
  dont_know INTEGER NOT NULL DEFAULT 0 CHECK (dont_know IN (0, 1)),
  passed TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(passed)),
  visibility TEXT NOT NULL CHECK (visibility IN ('keyAdult', 'personNow')),
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX checkins_by_pupil_day ON checkins (pupil_id, day);
CREATE INDEX checkins_by_day ON checkins (day);
CREATE INDEX checkins_by_stamp ON checkins (hlc);

CREATE TABLE checkin_feelings (
  checkin_id TEXT NOT NULL REFERENCES checkins (id) ON DELETE CASCADE, position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2),
  feeling_id TEXT NOT NULL, size INTEGER CHECK (size BETWEEN 1 AND 5),
  PRIMARY KEY (checkin_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE strategy_uses (
  id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  checkin_id TEXT REFERENCES checkins (id) ON DELETE CASCADE, strategy_id TEXT NOT NULL,
  size_before INTEGER CHECK (size_before BETWEEN 1 AND 5), size_after INTEGER CHECK (size_after BETWEEN 1 AND 5),
  at INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX strategy_uses_by_checkin ON strategy_uses (checkin_id);
CREATE INDEX strategy_uses_by_stamp ON strategy_uses (hlc);
CREATE INDEX strategy_uses_by_pupil_day ON strategy_uses (pupil_id, day);

-- Only when each tool was last offered, for the rotation: not a history.
CREATE TABLE strategy_offers (
  pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE, strategy_id TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (pupil_id, strategy_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE toolbox_items (
  pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE, strategy_id TEXT NOT NULL,
  keep TEXT NOT NULL CHECK (keep IN ('keep', 'maybe', 'notForMe')),
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY (pupil_id, strategy_id)
) STRICT, WITHOUT ROWID;

-- Without a pupil: asked at the door, before anyone signed in.
CREATE TABLE person_requests (
  id TEXT PRIMARY KEY, pupil_id TEXT REFERENCES pupils (id) ON DELETE CASCADE,
  checkin_id TEXT REFERENCES checkins (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('now', 'later', 'letThemKnow')),
  at INTEGER NOT NULL, day TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'seen', 'handedOver', 'done')),
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX person_requests_waiting ON person_requests (at) WHERE state <> 'done';
CREATE INDEX person_requests_by_pupil ON person_requests (pupil_id, at);

CREATE TABLE responses (
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES person_requests (id) ON DELETE CASCADE,
  staff_id TEXT NOT NULL REFERENCES staff (id), action TEXT NOT NULL CHECK (action IN ('seen', 'handedOver', 'done')),
  to_staff_id TEXT REFERENCES staff (id), note TEXT, at INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX responses_by_request ON responses (request_id, at);

CREATE TABLE record_views (
  id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  checkin_id TEXT REFERENCES checkins (id) ON DELETE CASCADE, staff_id TEXT NOT NULL REFERENCES staff (id),
  at INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX record_views_by_pupil ON record_views (pupil_id, at);

-- Append-only and hash-chained; a chain belongs to one machine. Targets are ids, never names.
CREATE TABLE audit (
  machine TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL,
  actor TEXT NOT NULL, staff_id TEXT, action TEXT NOT NULL, target TEXT,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous_hash TEXT NOT NULL, hash TEXT NOT NULL,
  PRIMARY KEY (machine, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
`,
} as const;
