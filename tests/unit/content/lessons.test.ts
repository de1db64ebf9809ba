import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BANDS } from '@harbour/shared/domain/checkin/types';
import { DRAWING_IDS } from '@harbour/shared/domain/lesson/drawingIds';
import { paperOf } from '@harbour/shared/domain/lesson/paper';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../scripts/content/read-folder.mjs';
import { packFolders } from '../../../scripts/content/write-content.mjs';

const packs = packFolders().map((folder) => ({ folder, ...readFolder(folder) }));
const lessons = packs.flatMap((pack) => pack.lessons);

describe.each(packs)('the pack in $folder', ({ issues, page }) => {
  test('keeps to the schema, the reading limits and the rules of wording', () => {
    expect(issues).toEqual([]);
    expect(page).not.toBeNull();
  });
});

test('the units of the brief are whole', () => {
  expect(lessons.filter(({ id }) => id.startsWith('u1-'))).toHaveLength(6);
  expect(lessons.filter(({ id }) => id.startsWith('u2-'))).toHaveLength(6);
});

describe.each(lessons)('$id', ({ lesson }) => {
  test.each(BANDS)('%s: enough for a session, and not one thing over and over', (band) => {
    const { steps } = lesson.bands[band];
    expect(new Set(steps.map(({ type }) => type)).size).toBeGreaterThanOrEqual(6);
    for (const step of steps) {
      expect(step.note, step.id).toBeTruthy();
      if (step.type === 'story') expect(step.panels.length, step.id).toBeGreaterThanOrEqual(4);
      if (step.type === 'quiz' && step.isExit)
        expect(step.boardItems?.length, step.id).toBeGreaterThanOrEqual(1);
    }
  });

  test.each(BANDS)('%s: every step has a sheet of paper, and the sheet does not say what fits', (band) => {
    for (const step of lesson.bands[band].steps) {
      const paper = JSON.stringify(paperOf(step));
      expect(paperOf(step).length, step.id).toBeGreaterThan(0);
      expect(paper).not.toContain('"why"');
      expect(paper).not.toContain('"hint"');
    }
  });
});

test('no drawing is named in vain: all that lessons use are there', () => {
  const used = new Set<string>();
  for (const { folder } of packs) {
    for (const file of readdirSync(join(folder, 'lessons'))) {
      for (const [, id] of readFileSync(join(folder, 'lessons', file), 'utf8').matchAll(
        /"drawing": "([^"]+)"/g,
      ))
        used.add(id ?? '');
    }
  }
  expect([...used].filter((id) => !DRAWING_IDS.some((known) => known === id))).toEqual([]);
});
