import { STAFF_ROLES, visibleTo } from '@harbour/shared/domain/access/roles';
import { VISIBILITIES } from '@harbour/shared/domain/checkin/types';
import { FEELINGS } from '@harbour/shared/domain/feelings/feelings';
import { STRATEGIES } from '@harbour/shared/domain/strategies/strategies';
import {
  gradeOf,
  hardestWindow,
  type Leaf,
  leavesOf,
  mask,
  sentencesOf,
  wordsOf,
} from '@harbour/shared/domain/text/reading';
import { describe, expect, test } from 'vitest';
import access from '../../../assets/locales/en-GB/access.json';
import checkin from '../../../assets/locales/en-GB/checkin.json';
import doors from '../../../assets/locales/en-GB/doors.json';
import feelings from '../../../assets/locales/en-GB/feelings.json';
import myThings from '../../../assets/locales/en-GB/myThings.json';
import pupil from '../../../assets/locales/en-GB/pupil.json';
import strategies from '../../../assets/locales/en-GB/strategies.json';
import tools from '../../../assets/locales/en-GB/tools.json';

const files = { access, checkin, doors, feelings, myThings, pupil, strategies, tools };
const leaves = Object.entries(files).flatMap(([file, content]) => leavesOf(content, [file]));
const taught = Object.values(feelings).map(({ word }) => word);

/** Text that explains, below a prompt: read on demand, so longer than a prompt may be. */
function explains({ path }: Leaf): boolean {
  const [file] = path;
  return file === 'feelings' || file === 'strategies' || /Detail$|^detail$/.test(path.at(-1) ?? '');
}

function name({ path }: Leaf): string {
  return path.join('.');
}

const primary = leaves.filter(({ path }) => !path.includes('secondary'));
const secondary = leaves.filter(({ path }) => !path.includes('primary'));

describe('every id has its text, and every text its id', () => {
  test('feelings: word, meaning and three body clues', () => {
    expect(Object.keys(feelings)).toEqual(FEELINGS.map(({ id }) => id));
    for (const [id, { word, definition, bodyClues }] of Object.entries(feelings)) {
      expect(word.replaceAll(' ', '-'), id).toBe(id);
      expect(definition, id).toMatch(/[.”]$/);
      expect(definition.length, id).toBeLessThanOrEqual(80);
      expect(bodyClues, id).toHaveLength(3);
      for (const clue of bodyClues) {
        expect(wordsOf(clue).length, `${id}: ${clue}`).toBeLessThanOrEqual(4);
        expect(clue, id).toBe(clue.trim());
      }
    }
  });

  test('strategies: name and instructions', () => {
    expect(Object.keys(strategies)).toEqual(STRATEGIES.map(({ id }) => id));
    for (const [id, text] of Object.entries(strategies)) {
      expect(wordsOf(text.name).length, id).toBeLessThanOrEqual(5);
      expect(wordsOf(text.instructions).length, id).toBeLessThanOrEqual(40);
    }
  });

  test('nothing is empty', () => {
    for (const leaf of leaves) expect(leaf.text.trim(), name(leaf)).not.toBe('');
  });
});

describe('reading', () => {
  test('prompts, choices and buttons have at most 8 words', () => {
    for (const leaf of leaves.filter((one) => !explains(one))) {
      expect(wordsOf(leaf.text).length, name(leaf)).toBeLessThanOrEqual(8);
    }
  });

  // Screens with only short labels would flatter the figure, so whole sentences are measured apart as well.
  const sentencesIn = (some: readonly Leaf[]): string[] =>
    sentencesOf(some.map(({ text }) => mask(text, taught)));
  const texts = ([file, some]: [string, readonly Leaf[]]): [string, string[]][] => [
    [`${file}, all`, sentencesIn(some)],
    [`${file}, sentences`, sentencesIn(some.filter(({ text }) => wordsOf(text).length >= 4))],
  ];
  const byFile = (some: readonly Leaf[]): [string, string[]][] =>
    Object.keys(files).flatMap((file) => texts([file, some.filter(({ path }) => path[0] === file)]));

  test.each(byFile(primary))('Primary, %s', (_file, sentences) => {
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    expect(gradeOf(sentences)).toBeLessThanOrEqual(2.5);
    expect(hardestWindow(sentences, 100)).toBeLessThanOrEqual(4);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(9);
    expect(Math.max(...lengths), sentences[lengths.indexOf(Math.max(...lengths))]).toBeLessThanOrEqual(15);
  });

  test.each(byFile(secondary))('Secondary, %s', (_file, sentences) => {
    const lengths = sentences.map((sentence) => wordsOf(sentence).length);
    expect(gradeOf(sentences)).toBeLessThanOrEqual(4.5);
    expect(hardestWindow(sentences, 100)).toBeLessThanOrEqual(6);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  });

  test('the measure itself: hard text is found hard', () => {
    const hard = sentencesOf([
      'Psychological regulation necessitates considerable understanding of physiological activation.',
    ]);
    expect(gradeOf(hard)).toBeGreaterThan(12);
    expect(gradeOf(sentencesOf(['The cat sat on the mat.']))).toBeLessThan(1);
  });

  test('the who-should-know screen has at most 40 words', () => {
    const { who } = checkin;
    const shown = [
      who.title,
      who.justMe,
      who.justMeDetail,
      who.keyAdult,
      who.keyAdultDetail,
      who.person,
      who.personDetail,
      who.now,
      who.later,
      who.letThemKnow,
    ];
    expect(wordsOf(shown.join(' ')).length).toBeLessThanOrEqual(40);
  });

  test('no contraction hides a "not" from Primary', () => {
    for (const leaf of primary) expect(leaf.text, name(leaf)).not.toMatch(/n['’]t\b/i);
  });
});

describe('tone', () => {
  /** Promises that cannot be kept, judgement, marks of other schemes, clinical words and pressure. */
  const blocked = [
    'secret',
    'confidential',
    'anonymous',
    'only you',
    'nobody will',
    'no one will',
    'always here',
    '24/7',
    'help is coming',
    'on the way',
    'detect\\w*',
    'zones?',
    'mood meter',
    'conflict cycle',
    'triggered',
    'well done',
    'good (?:job|girl|boy|work)',
    'incorrect',
    'oops',
    'try harder',
    'failed',
    'calm down',
    'deep breaths?,? (?:and|then|now|to)',
    '(?:take|have) a deep breath',
    'close your eyes',
    'lie down',
    'hold your breath',
    'positive',
    'negative',
    'depress\\w*',
    'trauma\\w*',
    'streaks?',
    'points',
    'score',
    'are you sure',
    'why (?:did|do|are|is|were)',
    'hurry',
    'punch',
    'scream',
    'smash',
  ];

  test.each(blocked)('nothing says "%s"', (phrase) => {
    const pattern = new RegExp(`(?<![\\p{L}])(?:${phrase})(?![\\p{L}])`, 'iu');
    for (const leaf of leaves) expect(leaf.text, name(leaf)).not.toMatch(pattern);
  });

  test('"wrong" is said by meanings of feelings, never to a pupil', () => {
    for (const leaf of leaves.filter(({ path }) => path[0] !== 'feelings')) {
      expect(leaf.text, name(leaf)).not.toMatch(/\bwrong\b/i);
    }
  });

  test('no exclamation mark, but inside the amazed "Wow!"', () => {
    for (const leaf of leaves) {
      if (name(leaf) === 'feelings.amazed.definition') continue;
      expect(leaf.text, name(leaf)).not.toContain('!');
    }
  });

  test('breathing tools can be left, and are never the word of the screen', () => {
    expect(tools.pacer.watchDetail).toContain('You can just watch');
    expect(strategies['long-out'].instructions).toContain('Stop if you do not like it');
  });

  test('words that can be painful are never prompted', () => {
    for (const leaf of leaves.filter(({ path }) => path[0] === 'checkin' || path[0] === 'pupil')) {
      expect(leaf.text, name(leaf)).not.toMatch(/\b(?:feel|be) (?:safe|loved|cared for|trusting)\b/i);
    }
  });
});

describe('what has to be said', () => {
  test('just me says plainly what it costs', () => {
    expect(checkin.who.justMeDetail).toBe(
      'This will not be kept. Adults cannot help with what they do not see.',
    );
  });

  test('the card for an adult does not promise anyone', () => {
    expect(checkin.personCard.title).toBe('Show this screen to an adult');
    for (const text of [checkin.personCard.detail, pupil.person.showDetail]) {
      expect(text).toBe('This screen does not call anyone by itself.');
    }
  });

  test('the gentle nudge', () => {
    expect(`${checkin.who.nudge} ${checkin.who.nudgeTitle}`).toBe(
      'That is a lot to carry. Would you like an adult to know?',
    );
  });

  test('help from outside has its numbers', () => {
    const { help } = pupil;
    expect([help.childlineNumber, help.samaritansNumber, help.shoutNumber, help.emergencyNumber]).toEqual([
      '0800 1111',
      '116 123',
      'Text 85258',
      '999',
    ]);
  });

  test('who sees what names the adults, when they look, and what is told on', () => {
    const all = Object.values(pupil.whoSees).join(' ');
    for (const part of [
      'Other pupils',
      'key adult',
      'not all the time',
      'safeguarding lead',
      'tell you first',
      'now',
    ]) {
      expect(all).toContain(part);
    }
  });

  test('the adults named as seeing an entry are those who can, whatever was asked for', () => {
    const readers = STAFF_ROLES.filter((role) =>
      VISIBILITIES.some((visibility) => visibleTo(visibility, role, true) === 'content'),
    );
    expect(readers).toEqual(['keyWorker', 'lead']);
    for (const text of [
      ...Object.values(pupil.today.visibility),
      checkin.kept.keyAdult,
      pupil.whoSees.personDetail,
    ]) {
      expect(text).toMatch(/key adult/);
      expect(text).toMatch(/\blead\b/);
    }
    expect(pupil.whoSees.keyAdultDetail).toContain('So can the lead');
    expect(checkin.who.keyAdultDetail).toContain('The lead can look too');
    // Every other adult learns of the request, not of the entry.
    expect(visibleTo('personNow', 'teacher', false)).toBe('request');
    expect(pupil.whoSees.personDetail).toContain(
      'all adults here see that you asked. They do not see your words.',
    );
    for (const leaf of leaves) expect(leaf.text, name(leaf)).not.toMatch(/who answers can see/);
  });

  test('wherever a person is asked for, a pupil who is not safe is told what to do now', () => {
    const now = 'If you are not safe, tell an adult now.';
    expect([
      checkin.personCard.unsafeDetail,
      pupil.person.nowDetail,
      pupil.help.nowDetail,
      pupil.whoSees.nowDetail,
    ]).toEqual([now, now, now, now]);
  });

  test('controls for stopping and for help read the same in both bands', () => {
    for (const { path } of leavesOf(checkin.controls)) expect(path).toHaveLength(1);
    for (const { path } of leavesOf(checkin.who)) expect(path).toHaveLength(1);
    expect(pupil.hide.title).toBe('My notes');
  });
});
