import { describe, expect, it } from 'vitest';
import { forbiddenSwitch, type StartConditions } from '../../electron/app/allowedSwitches.ts';
import { DANGEROUS_SWITCHES, spellings } from './dangerousSwitches.ts';

const installed: StartConditions = { kind: 'release', isPackaged: true, platform: 'linux', isRoot: false };

describe('switches of a release', () => {
  for (const name of DANGEROUS_SWITCHES) {
    it(`refuses ${name} in every spelling`, () => {
      for (const argument of spellings(name)) expect(forbiddenSwitch([argument], installed)).not.toBeNull();
      expect(forbiddenSwitch([`/${name}=1`], { ...installed, platform: 'win32' })).toBe(name);
      expect(forbiddenSwitch(['.', '--', `--${name}`], installed)).toBe(name);
    });
  }

  it('refuses a switch nobody has thought of yet', () => {
    expect(forbiddenSwitch(['--brand-new-hole'], installed)).toBe('brand-new-hole');
  });

  it('lets the harmless ones through', () => {
    const argv = [
      '.',
      '--demo',
      '--disable-gpu',
      '--force-device-scale-factor=1.5',
      '--lang=en-GB',
      'C:\\a file',
      '-',
    ];
    expect(forbiddenSwitch(argv, installed)).toBeNull();
  });

  it('lets --no-sandbox through for root in a checkout only', () => {
    const argv = ['--no-sandbox', '.'];
    expect(forbiddenSwitch(argv, { ...installed, isPackaged: false, isRoot: true })).toBeNull();
    expect(forbiddenSwitch(argv, { ...installed, isPackaged: false })).toBe('no-sandbox');
    expect(forbiddenSwitch(argv, { ...installed, isRoot: true })).toBe('no-sandbox');
    expect(
      forbiddenSwitch(['--no-sandbox=1', '--inspect'], { ...installed, isPackaged: false, isRoot: true }),
    ).toBe('inspect');
  });

  it('refuses nothing in a test build, which Playwright drives over those switches', () => {
    expect(
      forbiddenSwitch(['--inspect=0', '--remote-debugging-port=0'], { ...installed, kind: 'test' }),
    ).toBeNull();
  });
});
