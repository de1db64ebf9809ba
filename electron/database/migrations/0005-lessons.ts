/**
 * Lessons: who is to take one, how far somebody has come, what a step leaves behind. No durations, no clicks, no keystrokes; a day only.
 * Every row keeps the pack, the lesson and its version, so that a lesson can be revised without bending what was done before.
 */
export const migration = {
  number: 5,
  name: 'lessons',
  sql: `
CREATE TABLE lesson_assignments (
  id TEXT PRIMARY KEY, pack_id TEXT NOT NULL, lesson_id TEXT NOT NULL,
  pupil_id TEXT REFERENCES pupils (id) ON DELETE CASCADE,
  group_id TEXT REFERENCES groups (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at INTEGER NOT NULL, day TEXT NOT NULL, ended_day TEXT,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  CHECK ((pupil_id IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE INDEX lesson_assignments_by_pupil ON lesson_assignments (pupil_id) WHERE ended_day IS NULL;
CREATE INDEX lesson_assignments_by_group ON lesson_assignments (group_id) WHERE ended_day IS NULL;

-- A unit that rests for a pupil, or is taken without the parts about oneself.
CREATE TABLE unit_settings (
  pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  pack_id TEXT NOT NULL, unit_id TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('paused', 'light')),
  staff_id TEXT NOT NULL REFERENCES staff (id), day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY (pupil_id, pack_id, unit_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_runs (
  id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  pack_id TEXT NOT NULL, lesson_id TEXT NOT NULL, version INTEGER NOT NULL,
  band TEXT NOT NULL CHECK (band IN ('primary', 'secondary')),
  is_light INTEGER NOT NULL DEFAULT 0 CHECK (is_light IN (0, 1)),
  seed INTEGER NOT NULL,
  at_step TEXT, started_day TEXT NOT NULL, finished_day TEXT, at INTEGER NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX lesson_runs_by_pupil ON lesson_runs (pupil_id, pack_id, lesson_id, at);

CREATE TABLE step_results (
  run_id TEXT NOT NULL REFERENCES lesson_runs (id) ON DELETE CASCADE,
  step_id TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('done', 'skipped', 'stopped')),
  looks INTEGER NOT NULL CHECK (looks BETWEEN 0 AND 3), day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY (run_id, step_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exit_checks (
  run_id TEXT PRIMARY KEY REFERENCES lesson_runs (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('secure', 'withALook', 'notYet')),
  sure INTEGER CHECK (sure BETWEEN 0 AND 2), day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a pupil pressed *Keep* for: ids of the lesson, no typed text.
CREATE TABLE lesson_keeps (
  run_id TEXT NOT NULL REFERENCES lesson_runs (id) ON DELETE CASCADE,
  step_id TEXT NOT NULL, kept TEXT NOT NULL CHECK (json_valid(kept)),
  is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)), day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY (run_id, step_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_answers (
  pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  pack_id TEXT NOT NULL, unit_id TEXT NOT NULL, moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
  lesson_id TEXT NOT NULL, answer INTEGER CHECK (answer BETWEEN 0 AND 3), version INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL,
  PRIMARY KEY (pupil_id, pack_id, unit_id, moment, lesson_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE word_probes (
  id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupils (id) ON DELETE CASCADE,
  tier INTEGER NOT NULL CHECK (tier IN (1, 2, 3)), at INTEGER NOT NULL, day TEXT NOT NULL,
  machine TEXT NOT NULL, hlc TEXT NOT NULL
) STRICT;
CREATE INDEX word_probes_by_pupil ON word_probes (pupil_id, at);
CREATE TABLE word_probe_answers (
  probe_id TEXT NOT NULL REFERENCES word_probes (id) ON DELETE CASCADE,
  feeling_id TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('secure', 'withALook', 'notYet', 'skipped')),
  PRIMARY KEY (probe_id, feeling_id)
) STRICT, WITHOUT ROWID;
`,
} as const;
