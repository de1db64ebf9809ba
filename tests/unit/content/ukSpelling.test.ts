import { readdirSync, readFileSync } from 'node:fs';
import { leavesOf } from '@harbour/shared/domain/text/reading';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../assets/locales/en-GB/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** American spellings and words; each is a whole word or, with \w*, the start of one. */
const AMERICAN = [
  'aging',
  'analog',
  'analyz\\w*',
  'apologiz\\w*',
  'authoriz\\w*',
  'behavior\\w*',
  'canceled',
  'canceling',
  'capitaliz\\w*',
  'catalog',
  'categoriz\\w*',
  'centered',
  'centers?',
  'colors?',
  'colored',
  'colorful',
  'coloring',
  'cozy',
  'counselor\\w*',
  'customiz\\w*',
  'defense',
  'dialog',
  'emphasiz\\w*',
  'enrollment',
  'favor\\w*',
  'fiber',
  'finaliz\\w*',
  'fulfill',
  'fulfillment',
  'generaliz\\w*',
  'gotten',
  'gray\\w*',
  'harbors?',
  'honor\\w*',
  'humor',
  'initializ\\w*',
  'jewelry',
  'judgmental',
  'kindergarten',
  'labeled',
  'labeling',
  'labor',
  'math',
  'maximiz\\w*',
  'minimiz\\w*',
  'modeling',
  'mom',
  'mommy',
  'neighbor\\w*',
  'normaliz\\w*',
  'offense',
  'organiz\\w*',
  'pajamas',
  'personaliz\\w*',
  'prioritiz\\w*',
  'randomiz\\w*',
  'realiz\\w*',
  'recess',
  'recogniz\\w*',
  'rumor\\w*',
  'skillful\\w*',
  'specialty',
  'standardiz\\w*',
  'summariz\\w*',
  'synchroniz\\w*',
  'theater',
  'traveled',
  'traveling',
  'utiliz\\w*',
  'vacation',
  'visualiz\\w*',
];
const american = new RegExp(`(?<![\\p{L}])(?:${AMERICAN.join('|')})(?![\\p{L}])`, 'iu');
/** Schemes with owners, and names of their parts; nowhere in the product, staff screens included. */
const owned =
  /mood meter|conflict cycle|zones of regulation|\b(?:red|blue|green|yellow) zone\b|\bSDQ\b|\bSWEMWBS\b|\bBoxall\b/i;
/** What no text may promise. */
const promises = /\b(?:nobody will|no one will|always here for|24\/7|help is coming)\b/i;

describe.each(files)('%s', (file) => {
  const leaves = leavesOf(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

  test.each([
    ['American spelling', american],
    ['names that belong to others', owned],
    ['promises', promises],
  ])('has no %s', (_name, pattern) => {
    for (const { path, text } of leaves) expect(text, path.join('.')).not.toMatch(pattern);
  });

  test('has straight words: no doubled spaces, no space before a stop, nothing empty', () => {
    for (const { path, text } of leaves) {
      expect(text, path.join('.')).not.toMatch(/ {2}| [.,?;:](?: |$)|^$/);
    }
  });
});

test('the list finds what it is for', () => {
  for (const text of ['What color?', 'We organize it', 'a gray day', 'Harbor'])
    expect(text).toMatch(american);
  for (const text of ['What colour?', 'size', 'grey', 'Harbour', 'the prize', 'Moment']) {
    expect(text).not.toMatch(american);
  }
});
