import { DEFAULT_NEEDS } from '@harbour/shared/domain/access/needs';
import { accessNeeds } from '@harbour/shared/domain/access/readNeeds';
import { describe, expect, it } from 'vitest';
import { isOn, optionsOf, TOPICS, usual, withOption } from '../../../renderer/features/access/choices.ts';

const bands = ['primary', 'secondary'] as const;
/** *Back to usual* stands beside the topics. */
const BESIDE = 1;

describe('the page of how it looks and sounds', () => {
  it('offers at most 5 choices to Primary and 7 to Secondary, on every page (R29)', () => {
    for (const [band, most] of [
      ['primary', 5],
      ['secondary', 7],
    ] as const) {
      expect(TOPICS[band].length + BESIDE).toBeLessThanOrEqual(most);
      for (const topic of TOPICS[band])
        expect(optionsOf(topic, band).length, topic).toBeLessThanOrEqual(most);
    }
    expect(TOPICS.primary.length).toBeLessThan(TOPICS.secondary.length);
  });

  it('every option does what its tick says, and what it makes can be kept', () => {
    for (const band of bands) {
      for (const option of TOPICS[band].flatMap((topic) => optionsOf(topic, band))) {
        const turned = withOption(DEFAULT_NEEDS, option);
        const isToggle = ['symbols', 'oneAtATime', 'asIGo'].includes(option);
        expect(isOn(turned, option), option).toBe(true);
        expect(accessNeeds.safeParse(turned).success, option).toBe(true);
        if (isToggle) expect(withOption(turned, option)).toEqual(DEFAULT_NEEDS);
      }
    }
  });

  it('pressing the former one is the way back', () => {
    for (const band of bands) {
      for (const topic of TOPICS[band]) {
        const options = optionsOf(topic, band);
        const former = options.filter((option) => isOn(DEFAULT_NEEDS, option));
        for (const option of options.filter((one) => !isOn(DEFAULT_NEEDS, one))) {
          const turned = withOption(DEFAULT_NEEDS, option);
          const left = former.filter((one) => !isOn(turned, one));
          const back = left.length > 0 ? left.reduce(withOption, turned) : withOption(turned, option);
          expect(back, option).toEqual(DEFAULT_NEEDS);
        }
      }
    }
  });

  it('back to usual keeps the switch, without which some could press nothing at all', () => {
    const switches = { scanning: 'auto', stepSeconds: 3 } as const;
    const changed = { ...DEFAULT_NEEDS, textSize: '200', symbols: true, switches } as const;
    expect(usual(changed)).toEqual({ ...DEFAULT_NEEDS, switches });
  });
});
