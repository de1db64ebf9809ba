import { gradeOf, leavesOf, mask, sentencesOf } from '@harbour/shared/domain/text/reading';
import { describe, expect, test } from 'vitest';
import checkin from '../../../assets/locales/en-GB/checkin.json';
import common from '../../../assets/locales/en-GB/common.json';
import doors from '../../../assets/locales/en-GB/doors.json';
import feelings from '../../../assets/locales/en-GB/feelings.json';
import myThings from '../../../assets/locales/en-GB/myThings.json';
import pupil from '../../../assets/locales/en-GB/pupil.json';
import readAloud from '../../../assets/locales/en-GB/readAloud.json';
import signIn from '../../../assets/locales/en-GB/signIn.json';
import strategies from '../../../assets/locales/en-GB/strategies.json';
import { helpLineProblem } from '../../../shared/domain/people/helpLines.ts';

const files = { checkin, common, doors, feelings, myThings, pupil, readAloud, signIn, strategies };
const leaves = Object.entries(files).flatMap(([file, content]) => leavesOf(content, [file]));

/** All a pupil can read between wanting an adult and holding the card. */
const helpPath = [...leavesOf(pupil.person), ...leavesOf(pupil.help), ...leavesOf(checkin.personCard)];

describe('promises (F-03)', () => {
  const forbidden = [
    'secrets?',
    'confidential\\w*',
    'private(?:ly)?',
    'only you',
    'nobody (?:will|else)',
    'no one (?:will|else)',
    'anonymous\\w*',
    '24/7',
    'all day and night',
    'always (?:here|there|listen\\w*)',
    'live',
    'detect\\w*',
    'monitor\\w*',
    'someone will (?:come|help|read|see)',
    '(?:an adult|we|they) will (?:come|help|read|see|reply|answer)',
    '(?:help|someone|an adult|they) (?:is|are) (?:coming|on (?:the|their) way)',
    'right away',
    'immediately',
    'promise\\w*',
    'guarantee\\w*',
  ];
  test.each(forbidden)('no pupil is told "%s"', (phrase) => {
    const pattern = new RegExp(`(?<![\\p{L}])(?:${phrase})(?![\\p{L}])`, 'iu');
    const said = leaves
      .filter(({ text }) => pattern.test(text))
      .map(({ path, text }) => `${path.join('.')}: ${text}`);
    expect(said).toEqual([]);
  });

  test('the way to help says who, when, what to do now, and whom to call', () => {
    const all = helpPath.map(({ text }) => text).join(' ');
    for (const part of [
      'any adult here',
      'They see it when they next look',
      'tell an adult now',
      'does not call anyone by itself',
      'Childline',
      '0800 1111',
      '999',
    ]) {
      expect(all).toContain(part);
    }
  });

  test('the way to help reads at the age of 7', () => {
    expect(gradeOf(sentencesOf(helpPath.map(({ text }) => mask(text, []))))).toBeLessThanOrEqual(2.5);
  });

  test('an answer says by whom and when, and never that anybody comes', () => {
    for (const state of ['seen', 'handedOver', 'done'] as const) {
      expect(pupil.person[state]).toContain('{{name}}');
      expect(pupil.person[state]).toContain('{{time}}');
      expect(pupil.person[state]).not.toMatch(/com(?:e|ing)/i);
    }
    expect(pupil.person.handedOver).toContain('{{to}}');
  });
});

test('a help line needs a name and a number that can be called', () => {
  expect(helpLineProblem({ name: 'Shout', number: 'Text 85258' })).toBeNull();
  expect(helpLineProblem({ name: ' ', number: '999' })).toBe('nameMissing');
  expect(helpLineProblem({ name: 'Shout', number: '' })).toBe('numberMissing');
  expect(helpLineProblem({ name: 'Shout', number: 'the office' })).toBe('noNumber');
});
