import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { profileFor } from '../../electron/app/paths.ts';
import { isBlockedShortcut, type Pressed, zoomAfter } from '../../electron/windows/shortcuts.ts';
import { lockedDown } from '../../electron/windows/webPreferences.ts';

const press = (keys: string): Pressed => {
  const parts = keys.split('+');
  const has = (name: string): boolean => parts.includes(name);
  return {
    key: parts.at(-1) === '' ? '+' : (parts.at(-1) ?? ''),
    control: has('Ctrl'),
    meta: has('Cmd'),
    alt: has('Alt'),
    shift: has('Shift'),
  };
};

describe('window preferences', () => {
  const preferences = lockedDown({ preload: '/p.cjs', session: {} as Session, withDevTools: false });
  it.each(['sandbox', 'contextIsolation', 'webSecurity', 'disableDialogs'] as const)('%s is on', (name) => {
    expect(preferences[name]).toBe(true);
  });
  it.each([
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'webviewTag',
    'plugins',
    'spellcheck',
    'navigateOnDragDrop',
    'devTools',
  ] as const)('%s is off', (name) => {
    expect(preferences[name]).toBe(false);
  });
  it('names no feature of Blink', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
    expect(preferences).not.toHaveProperty('partition');
  });
});

describe('keys', () => {
  it.each(
    'F5 F11 F12 Ctrl+r Ctrl+Shift+R Ctrl+Shift+I Ctrl+Shift+J Ctrl+p Ctrl+s Ctrl+u Ctrl+o Ctrl+w Ctrl+n Ctrl+t Ctrl+l Alt+ArrowLeft Alt+ArrowRight BrowserBack'.split(
      ' ',
    ),
  )('%s does nothing', (keys) => {
    expect(isBlockedShortcut(press(keys), 'linux')).toBe(true);
    expect(isBlockedShortcut(press(keys.replace('Ctrl', 'Cmd')), 'darwin')).toBe(true);
  });
  it.each([
    'a',
    'P',
    'Tab',
    'Shift+Tab',
    'Enter',
    'Escape',
    'Ctrl+c',
    'Ctrl+v',
    'Ctrl+x',
    'Ctrl+a',
    'Ctrl+z',
    'Ctrl+Alt+e',
  ])('%s is left alone', (keys) => {
    expect(isBlockedShortcut(press(keys), 'linux')).toBe(false);
  });
  it('zooms from 80 % to 200 % and back', () => {
    expect(zoomAfter(press('Ctrl++'), 1, 'linux')).toBe(1.1);
    expect(zoomAfter(press('Ctrl+='), 1.9, 'linux')).toBe(2);
    expect(zoomAfter(press('Ctrl+='), 2, 'linux')).toBe(2);
    expect(zoomAfter(press('Ctrl+-'), 0.8, 'linux')).toBe(0.8);
    expect(zoomAfter(press('Ctrl+0'), 1.7, 'linux')).toBe(1);
    expect(zoomAfter(press('-'), 1, 'linux')).toBeNull();
  });
});

describe('where the data is', () => {
  const given = {
    kind: 'release',
    isPackaged: true,
    platform: 'linux',
    env: { HARBOUR_PROFILE: '/elsewhere', LOCALAPPDATA: '/local' },
    appData: '/roaming',
    demo: false,
  } as const;
  it('takes no folder from the environment in a release', () => {
    expect(profileFor(given).folder).toBe('/roaming/Harbour');
    expect(profileFor({ ...given, kind: 'test' }).folder).toBe('/elsewhere');
  });
  it('is local on Windows, because schools roam the other folder', () => {
    expect(profileFor({ ...given, platform: 'win32' }).folder).toBe('/local/Harbour');
    const env = { LOCALAPPDATA: '' };
    expect(profileFor({ ...given, env, platform: 'win32' }).folder).toBe('/roaming/Harbour');
  });
  it('is another one in a checkout', () => {
    expect(profileFor({ ...given, isPackaged: false }).folder).toBe('/roaming/Harbour development');
  });
});
