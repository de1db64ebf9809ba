import { DEFAULT_NEEDS } from '@harbour/shared/domain/access/needs';
import { describe, expect, test } from 'vitest';
import { dress, lookOf } from '../../../renderer/theme/dress.ts';
import { applyLook, defaultLook } from '../../../renderer/theme/look.ts';

/** As much of `<html>` as a look needs. */
function page(): { root: HTMLElement; dataset: DOMStringMap } {
  const dataset: DOMStringMap = {};
  return { root: { dataset } as unknown as HTMLElement, dataset };
}

describe('look', () => {
  test('is written to the page as attributes', () => {
    const { root, dataset } = page();
    applyLook({ ...defaultLook, theme: 'calm', textSize: '200' }, root);
    expect(dataset).toEqual({
      theme: 'calm',
      motion: 'system',
      textSize: '200',
      font: 'lexend',
      spacing: 'normal',
    });
  });

  test('without any needs is the usual one', () => {
    expect(lookOf(DEFAULT_NEEDS, false)).toEqual(defaultLook);
  });

  test('never moves what the computer wants still, however lively', () => {
    expect(lookOf({ ...DEFAULT_NEEDS, pace: 'lively' }, false).motion).toBe('system');
    expect(lookOf({ ...DEFAULT_NEEDS, pace: 'calm' }, false).motion).toBe('still');
  });
});

describe('calm now', () => {
  const needs = {
    ...DEFAULT_NEEDS,
    pace: 'lively',
    textSize: '150',
    font: 'atkinson',
    symbols: true,
  } as const;

  test('moves nothing, in calm colours, and leaves size, letters and pictures as they are needed', () => {
    expect(lookOf(needs, true)).toEqual({
      theme: 'calm',
      motion: 'still',
      textSize: '150',
      font: 'atkinson',
      spacing: 'normal',
    });
    const { root, dataset } = page();
    dress(needs, true, root);
    expect(dataset).toMatchObject({ pace: 'calm', symbols: 'on' });
  });

  test('does not take high contrast from who needs it', () => {
    expect(lookOf({ ...needs, theme: 'contrast' }, true).theme).toBe('contrast');
  });

  test('leaves nothing behind', () => {
    const { root, dataset } = page();
    dress(needs, false, root);
    const before = { ...dataset };
    dress(needs, true, root);
    dress(needs, false, root);
    expect(dataset).toEqual(before);
  });
});
