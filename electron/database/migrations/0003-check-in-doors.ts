/**
 * What the body map and a word of the pupil's own add to a check-in: clue ids, never places or free text, and the text of
 * an own word where the pupil asked to keep it. A pupil's last door needs no table: it is the door of the last check-in.
 */
export const migration = {
  number: 3,
  name: 'check-in-doors',
  sql: `
CREATE TABLE checkin_body (
  checkin_id TEXT NOT NULL REFERENCES checkins (id) ON DELETE CASCADE, clue_id TEXT NOT NULL,
  PRIMARY KEY (checkin_id, clue_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE checkin_feelings ADD COLUMN own_word TEXT
  CHECK (own_word IS NULL OR (feeling_id = 'own-word' AND length(own_word) BETWEEN 1 AND 40));
`,
} as const;
