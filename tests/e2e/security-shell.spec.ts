import { contract } from '@harbour/shared/ipc/contract';
import { CSP, HEADERS, HOME_URL } from '../../electron/app/protocol.ts';
import type {} from '../../renderer/app/bridge.ts';
import { expect, test } from './support/launch.ts';

const DANGEROUS_PREFERENCES = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
  'plugins',
  'spellcheck',
  'navigateOnDragDrop',
  'javascriptCanAccessClipboard',
];

test('every answer of the app carries the headers, errors included', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: /404/ });
  const answers = await page.evaluate(async () => {
    const names = ['index.html', 'nothing.js', '..%2f..%2fpackage.json', 'assets/'];
    return Promise.all(
      names.map(async (name) => {
        const response = await fetch(`harbour://app/${name}`);
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        };
      }),
    );
  });
  expect(answers.map((answer) => answer.status)).toEqual([200, 404, 404, 404]);
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toBe(CSP);
    for (const [name, value] of Object.entries(HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
  }
  expect(answers.slice(1).map((answer) => answer.body)).toEqual(['', '', '']);
});

test('the whole window is on the screen', async ({ launch }) => {
  const { app } = await launch();
  const { bounds, area } = await app.evaluate(({ BrowserWindow, screen }) => {
    const first = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: -1, y: -1, width: 0, height: 0 };
    return { bounds: first, area: screen.getPrimaryDisplay().workArea };
  });
  expect(bounds.x).toBeGreaterThanOrEqual(area.x);
  expect(bounds.y).toBeGreaterThanOrEqual(area.y);
  expect(bounds.x + bounds.width).toBeLessThanOrEqual(area.x + area.width);
  expect(bounds.y + bounds.height).toBeLessThanOrEqual(area.y + area.height);
});

test('the page loads without one violation of its policy', async ({ launch }) => {
  const { page, errors } = await launch();
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(page.url().split('#')[0]).toBe(HOME_URL);
  expect(errors).toEqual([]);
});

test('every window has the locked-down preferences that Electron really applied', async ({ launch }) => {
  const { app } = await launch();
  const windows = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .filter((contents) => !contents.getURL().startsWith('devtools:'))
      .map((contents) => {
        const inner = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        return { url: contents.getURL(), preferences: { ...inner.getLastWebPreferences(), session: null } };
      }),
  );
  expect(windows).toHaveLength(1);
  const preferences = windows[0]?.preferences ?? {};
  expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, webSecurity: true });
  // Electron leaves out some that are off.
  const on = Object.entries(preferences)
    .filter(([, value]) => value === true)
    .map(([name]) => name);
  expect(on.filter((name) => DANGEROUS_PREFERENCES.includes(name))).toEqual([]);
  expect(preferences).not.toHaveProperty('enableBlinkFeatures', expect.stringMatching(/./));
});

test('the session keeps nothing on the disk and there is no menu', async ({ launch }) => {
  const { app, page } = await launch();
  await page.evaluate(() => {
    localStorage.setItem('canary', 'CANARY-storage');
    sessionStorage.setItem('canary', 'CANARY-storage');
  });
  const state = await app.evaluate(({ BrowserWindow, Menu }) => {
    const { session } = BrowserWindow.getAllWindows()[0]?.webContents ?? {};
    return {
      persistent: session?.isPersistent(),
      storage: session?.getStoragePath(),
      spelling: session?.isSpellCheckerEnabled(),
      menu: Menu.getApplicationMenu(),
    };
  });
  expect(state).toEqual({ persistent: false, storage: null, spelling: false, menu: null });
});

test('the preload shows functions of the contract and nothing else', async ({ launch }) => {
  const { page } = await launch();
  const surface = await page.evaluate(() => {
    const bridge = window.harbour as unknown as Record<string, unknown>;
    const calls = bridge.calls as Record<string, unknown>;
    const globals = [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ];
    const probe = (attempt: () => void): string => {
      try {
        attempt();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    probe(() => {
      calls['app.quit'] = () => {};
    });
    probe(() => {
      bridge.extra = 1;
    });
    probe(() => {
      (window as unknown as Record<string, unknown>).harbour = {};
    });
    return {
      keys: Reflect.ownKeys(bridge).map(String).sort(),
      calls: Reflect.ownKeys(calls).map(String).sort(),
      kinds: [...new Set([...Object.values(calls), bridge.on].map((value) => typeof value))],
      arity: [...new Set(Object.values(calls).map((value) => (value as () => void).length))],
      frozen: Object.isFrozen(bridge) && Object.isFrozen(calls),
      leaked: globals.filter((name) => name in window),
      prototypes: [bridge, calls].map((value) => Object.getPrototypeOf(value) === Object.prototype),
      unknownEvent: probe(() =>
        (bridge.on as (name: unknown, listener: unknown) => void)('no.such', () => {}),
      ),
      noListener: probe(() => (bridge.on as (name: unknown, listener: unknown) => void)('screen.cover', 1)),
    };
  });
  expect(surface.keys).toEqual(['calls', 'on']);
  expect(surface.calls).toEqual(Object.keys(contract).sort());
  expect(surface.kinds).toEqual(['function']);
  expect(surface.frozen).toBe(true);
  expect(surface.leaked).toEqual([]);
  expect(surface.prototypes).toEqual([true, true]);
  expect([surface.unknownEvent, surface.noListener]).toEqual(['refused', 'refused']);
});

test('the bridge passes plain data only, both ways', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const { calls } = window.harbour;
    const status = calls['app.status'] as (request: unknown) => Promise<{ ok: boolean; code?: string }>;
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const ask = async (request: unknown): Promise<string> => {
      try {
        const answer = await status(request);
        return answer.ok ? 'ok' : (answer.code ?? '?');
      } catch (error) {
        return error instanceof Error
          ? `threw in this world: ${error instanceof Object}`
          : 'threw from another world';
      }
    };
    const result = status({});
    const own = Object.getPrototypeOf(await result) === Object.prototype;
    return {
      own,
      promise: result instanceof Promise && result.constructor === Promise,
      asked: [
        await ask({}),
        await ask({ extra: 1 }),
        await ask(JSON.parse('{"__proto__":{"polluted":1}}')),
        await ask(cyclic),
        await ask({ big: 1n }),
        await ask('x'.repeat(1_000_001)),
        await ask({ toJSON: 'x' }),
      ],
      polluted: 'polluted' in {},
      constructors: [
        (result.constructor as unknown as () => void).constructor === Function,
        (status as unknown as () => void).constructor === Function,
      ],
    };
  });
  expect(answers.own).toBe(true);
  expect(answers.promise).toBe(true);
  expect(answers.constructors).toEqual([true, true]);
  expect(answers.polluted).toBe(false);
  expect(answers.asked[0]).toBe('ok');
  // A planted prototype does not cross to the preload at all: what arrives is an empty request.
  expect(answers.asked).toEqual([
    'ok',
    'badRequest',
    'ok',
    'badRequest',
    'badRequest',
    'tooLarge',
    'badRequest',
  ]);
});
