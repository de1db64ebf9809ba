import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HOME_URL } from '../../electron/app/protocol.ts';
import { expect, type Harbour, test } from './support/launch.ts';

/** Chromium says in the console what it refused; here that is the point. */
const REFUSED =
  /Content Security Policy|TrustedHTML|TrustedScript|Trusted ?Type|ERR_BLOCKED|ERR_FAILED|Refused to|violates|Failed to load resource|Not allowed|navigat|Permissions policy|WebSocket/i;

/** What an attack sets when its script ran. */
const ran = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? []);

async function windowsOf({ app }: Harbour): Promise<number> {
  return app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
}

test('no text becomes script', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: REFUSED });
  const outcome = await page.evaluate(async () => {
    const world = window as unknown as { ran: string[] };
    world.ran = [];
    // The debugger that runs this may do what a page may not; from the next task on it is the page itself.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const mark = (name: string): string => `window.ran.push('${name}')`;
    const markup = (name: string): string[] => [
      `<script>${mark(`${name}-script`)}</script>`,
      `<img src=x onerror="${mark(`${name}-onerror`)}">`,
      `<svg onload="${mark(`${name}-svg`)}"></svg>`,
      `<svg><script>${mark(`${name}-svg-script`)}</script></svg>`,
      `<svg><animate onbegin="${mark(`${name}-begin`)}" attributeName=x dur=1s></svg>`,
      `<iframe srcdoc="<script>parent.${mark(`${name}-srcdoc`)}</script>"></iframe>`,
      `<iframe src="javascript:parent.${mark(`${name}-jsframe`)}"></iframe>`,
      `<details open ontoggle="${mark(`${name}-toggle`)}">x</details>`,
      `<input autofocus onfocus="${mark(`${name}-focus`)}">`,
      `<video><source onerror="${mark(`${name}-source`)}"></video>`,
      `<object data="javascript:${mark(`${name}-object`)}"></object>`,
      `<embed src="javascript:${mark(`${name}-embed`)}">`,
      `<link rel=stylesheet href=x onerror="${mark(`${name}-link`)}">`,
      `<base href="https://example.org/">`,
      `<meta http-equiv=refresh content="0;url=javascript:${mark(`${name}-meta`)}">`,
      `<body onload="${mark(`${name}-body`)}">`,
      `<marquee onstart="${mark(`${name}-marquee`)}">x</marquee>`,
      `<form action="javascript:${mark(`${name}-form`)}"><button>x</button></form>`,
      `<a href="javascript:${mark(`${name}-a`)}">x</a>`,
    ];
    const sinks: Record<string, (text: string) => void> = {
      innerHTML: (text) => {
        document.createElement('div').innerHTML = text;
      },
      attached: (text) => {
        const host = document.body.appendChild(document.createElement('div'));
        host.innerHTML = text;
      },
      outerHTML: (text) => {
        document.body.appendChild(document.createElement('div')).outerHTML = text;
      },
      adjacent: (text) => document.body.insertAdjacentHTML('beforeend', text),
      write: (text) => document.write(text),
      range: (text) => document.body.append(document.createRange().createContextualFragment(text)),
      parser: (text) => {
        document.body.append(new DOMParser().parseFromString(text, 'text/html').body);
      },
      unsafe: (text) =>
        (document.body as unknown as { setHTMLUnsafe(text: string): void }).setHTMLUnsafe(text),
      shadow: (text) => {
        document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).innerHTML =
          text;
      },
    };
    const attempts: Record<string, () => unknown> = {};
    for (const [name, put] of Object.entries(sinks)) {
      markup(name).forEach((text, index) => {
        attempts[`${name}-${index}`] = () => put(text);
      });
    }
    const inject = (make: (script: HTMLScriptElement) => void) => () => {
      const script = document.createElement('script');
      make(script);
      document.head.append(script);
    };
    // Each is reached by name, so that neither the linter nor a bundler sees what it is.
    const reach = window as unknown as Record<string, (text: string) => unknown>;
    attempts.eval = () => reach.eval?.(mark('eval'));
    attempts.Function = () => {
      const made = reach.Function?.(mark('Function')) as (() => void) | undefined;
      made?.();
    };
    const makeFunction = inject.constructor as (text: string) => () => void;
    attempts.constructor = () => makeFunction(mark('constructor'))();
    attempts.setTimeout = () => reach.setTimeout?.(mark('setTimeout'));
    attempts.setInterval = () => reach.setInterval?.(mark('setInterval'));
    attempts.policy = () => {
      const types = (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes;
      types.createPolicy('default', {
        createHTML: (text: string) => text,
        createScript: (text: string) => text,
      });
      world.ran.push('policy');
    };
    attempts['script-text'] = inject((script) => {
      script.textContent = mark('script-text');
    });
    attempts['script-node'] = inject((script) => script.append(mark('script-node')));
    attempts['script-data'] = inject((script) => {
      script.src = `data:text/javascript,${mark('script-data')}`;
    });
    attempts['script-http'] = inject((script) => {
      script.src = 'http://127.0.0.1:9/x.js';
    });
    attempts['script-blob'] = inject((script) => {
      script.src = URL.createObjectURL(new Blob([mark('script-blob')], { type: 'text/javascript' }));
    });
    attempts.handler = () => {
      const button = document.body.appendChild(document.createElement('button'));
      button.setAttribute('onclick', mark('handler'));
      button.click();
    };
    attempts['worker-blob'] = () =>
      new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).addEventListener('message', () =>
        world.ran.push('worker-blob'),
      );
    attempts['worker-data'] = () =>
      new Worker('data:text/javascript,postMessage(1)').addEventListener('message', () =>
        world.ran.push('worker-data'),
      );
    attempts['shared-worker'] = () => new SharedWorker('data:text/javascript,1');
    attempts['service-worker'] = () =>
      navigator.serviceWorker.register('harbour://app/sw.js').then(() => world.ran.push('service-worker'));
    attempts.wasm = () =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => world.ran.push('wasm'));
    attempts['import-data'] = () =>
      import(/* @vite-ignore */ `data:text/javascript,${mark('import-data')}`).then(() =>
        world.ran.push('import-data'),
      );
    attempts['style-inline'] = () => {
      const style = document.createElement('style');
      style.textContent = 'body { outline: 7px solid }';
      document.head.append(style);
      if (getComputedStyle(document.body).outlineWidth === '7px') world.ran.push('style-inline');
    };

    for (const attempt of Object.values(attempts)) {
      try {
        await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 50))]);
      } catch {
        // Refused: what was hoped for.
      }
    }
    for (const link of document.querySelectorAll<HTMLElement>('a, form button')) link.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { attempts: Object.keys(attempts).length, ran: world.ran };
  });
  expect(outcome.ran).toEqual([]);
  expect(outcome.attempts).toBeGreaterThan(180);
});

test('no page leaves the window and no window opens', async ({ launch }) => {
  const harbour = await launch({ expectedErrors: REFUSED });
  const { page, app, profile } = harbour;
  const targets = [
    'http://127.0.0.1:9/',
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'harbour://app/nothing.html',
    'harbour://evil/',
    'javascript:1',
    'blob:harbour://app/1',
    'chrome://version',
    'view-source:harbour://app/index.html',
    'mailto:a@example.org',
    'devtools://devtools/bundled/inspector.html',
  ];
  const start = await windowsOf(harbour);
  await page.evaluate(() => {
    (window as unknown as { stayed: boolean }).stayed = true;
  });
  for (const target of targets) {
    await page
      .evaluate(async (url) => {
        const link = (attributes: Record<string, string>): HTMLAnchorElement => {
          const anchor = document.createElement('a');
          anchor.href = url;
          anchor.textContent = 'x';
          for (const [name, value] of Object.entries(attributes)) anchor.setAttribute(name, value);
          document.body.append(anchor);
          return anchor;
        };
        const attempts: (() => void)[] = [
          () => window.open(url),
          () => window.open(url, '_top'),
          () => window.open(url, 'x', 'noopener'),
          () => location.assign(url),
          () => location.replace(url),
          () => {
            window.top?.location.assign(url);
          },
          () => link({}).click(),
          () => link({ target: '_blank' }).click(),
          () => link({ target: '_top' }).click(),
          () => link({ download: 'x.html' }).click(),
          () => link({ rel: 'noopener', target: 'other' }).click(),
          ...(['ctrlKey', 'shiftKey', 'metaKey', 'altKey'] as const).map(
            (key) => () =>
              link({}).dispatchEvent(
                new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }),
              ),
          ),
          () => link({}).dispatchEvent(new MouseEvent('auxclick', { bubbles: true, button: 1 })),
          () => {
            const form = document.body.appendChild(document.createElement('form'));
            form.action = url;
            form.method = 'post';
            form.submit();
          },
          () => {
            const meta = document.createElement('meta');
            meta.httpEquiv = 'refresh';
            meta.content = `0;url=${url}`;
            document.head.append(meta);
          },
          () => {
            const frame = document.body.appendChild(document.createElement('iframe'));
            frame.src = url;
          },
          () => history.pushState(null, '', url),
          () => history.back(),
          () =>
            (window as unknown as { navigation: { navigate(url: string): void } }).navigation.navigate(url),
        ];
        for (const attempt of attempts) {
          try {
            attempt();
          } catch {
            // Refused at once.
          }
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        for (const left of document.querySelectorAll('a, form, iframe, meta[http-equiv=refresh]'))
          left.remove();
      }, target)
      .catch(() => {});
  }
  // Real input: middle click, Control click and Shift click on a link, mouse and keyboard back.
  await page.evaluate(() => {
    const anchor = document.createElement('a');
    anchor.href = 'https://example.org/';
    anchor.id = 'way-out';
    anchor.textContent = 'way out';
    anchor.style.setProperty('position', 'fixed');
    anchor.style.setProperty('inset', '0 auto auto 0');
    anchor.style.setProperty('z-index', '99999');
    document.body.append(anchor);
  });
  await page.mouse.click(10, 10, { button: 'middle' });
  for (const key of ['Control', 'Shift', 'Alt']) {
    await page.keyboard.down(key);
    await page.mouse.click(10, 10);
    await page.keyboard.up(key);
  }
  await page.mouse.click(10, 10);
  for (const keys of [
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'F5',
    'Control+r',
    'Control+Shift+r',
    'Control+n',
    'Control+t',
    'Control+w',
    'Control+p',
    'Control+s',
    'Control+u',
    'F11',
    'F12',
    'Control+Shift+i',
  ]) {
    await page.keyboard.press(keys);
  }
  // A file dragged in.
  const file = join(profile, 'dragged.html');
  writeFileSync(file, '<script>1</script>');
  const drag = { x: 200, y: 200, data: { items: [], files: [file], dragOperationsMask: 1 } };
  const cdp = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, ...drag }).catch(() => {});
  }
  await page.waitForTimeout(500);

  expect(page.url().split('#')[0]).toBe(HOME_URL);
  expect(await page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed)).toBe(true);
  expect(await ran(page)).toEqual([]);
  expect(await windowsOf(harbour)).toBe(start);
  expect(
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened(),
    ),
  ).toBe(false);
});

test('a page that goes to an empty one is replaced by ours', async ({ launch }) => {
  const harbour = await launch({ expectedErrors: REFUSED });
  const { page, log } = harbour;
  for (const round of [1, 2]) {
    await page.evaluate(() => location.assign('about:blank')).catch(() => {});
    await expect.poll(() => log().split('"window.ledAway"').length - 1).toBe(round);
    await page.waitForURL(HOME_URL);
    await expect(page.locator('#root')).not.toBeEmpty();
  }
  expect(await windowsOf(harbour)).toBe(1);
});

test('nothing can be embedded', async ({ launch }) => {
  const harbour = await launch({ expectedErrors: REFUSED });
  const { page } = harbour;
  const start = await windowsOf(harbour);
  const inner = await page.evaluate(async () => {
    const tags = {
      iframe: 'src',
      webview: 'src',
      object: 'data',
      embed: 'src',
      portal: 'src',
      frame: 'src',
      fencedframe: 'src',
    };
    const reachable: string[] = [];
    for (const [tag, attribute] of Object.entries(tags)) {
      for (const url of [
        'harbour://app/index.html',
        'https://example.org/',
        'data:text/html,x',
        'about:blank',
      ]) {
        const element = document.createElement(tag);
        try {
          element.setAttribute(attribute, url);
        } catch {
          continue;
        }
        document.body.append(element);
        await new Promise((resolve) => setTimeout(resolve, 20));
        const frame = (element as HTMLIFrameElement).contentWindow as
          | (Window & { harbour?: unknown })
          | null
          | undefined;
        try {
          if (frame?.harbour) reachable.push(`${tag} ${url}`);
        } catch {
          // Another origin: an error page of Chromium's.
        }
        element.remove();
      }
    }
    return reachable;
  });
  expect(inner).toEqual([]);
  expect(await windowsOf(harbour)).toBe(start);
});

test('calls from anywhere but our top frame are refused and audited', async ({ launch }) => {
  const { app, page, log } = await launch({ expectedErrors: REFUSED });
  // The preload runs in no frame but ours; so the calls are put in by main itself, as if a frame had got that far.
  const outcome = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const listeners = (
      ipcMain as unknown as { _invokeHandlers: Map<string, (...parts: unknown[]) => Promise<unknown>> }
    )._invokeHandlers;
    const handle = listeners.get('harbour:call');
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!handle || !contents) return { channels: [...listeners.keys()], answers: [] };
    const main = contents.mainFrame;
    const page = { origin: 'harbour://app', url: 'harbour://app/index.html', parent: null, detached: false };
    const senders: unknown[] = [
      { sender: contents, senderFrame: null },
      { sender: contents, senderFrame: { ...page, parent: main } },
      { sender: contents, senderFrame: { ...page, origin: 'null' } },
      { sender: contents, senderFrame: { ...page, origin: 'evil://app' } },
      { sender: contents, senderFrame: { ...page, detached: true } },
      { sender: contents, senderFrame: { ...page, url: 'about:blank' } },
      { sender: { id: 99 }, senderFrame: main },
    ];
    // A second page that pretends to be ours.
    const other = new BrowserWindow({
      show: false,
      webPreferences: { session: contents.session, sandbox: true },
    });
    await other.loadURL('harbour://app/index.html').catch(() => {});
    senders.push({ sender: other.webContents, senderFrame: other.webContents.mainFrame });
    const answers = [];
    for (const sender of senders) answers.push(await handle(sender, 'app.status', '{}'));
    const own = await handle({ sender: contents, senderFrame: main }, 'app.status', '{}');
    other.destroy();
    return { channels: [...listeners.keys()], answers, own };
  });
  expect(
    outcome.channels.filter((name) => !name.startsWith('__ELECTRON') && !name.startsWith('ELECTRON')),
  ).toEqual(['harbour:call']);
  expect(outcome.answers).toHaveLength(8);
  for (const answer of outcome.answers) expect(answer).toEqual({ ok: false, code: 'notAllowed' });
  expect(outcome).toMatchObject({ own: { ok: true } });
  expect(log()).toContain('"event":"ipc.refused"');

  // And from the page: frames of every kind get no bridge.
  const bridges = await page.evaluate(async () => {
    const found: string[] = [];
    for (const [attribute, value] of [
      ['srcdoc', '<p>x</p>'],
      ['src', 'about:blank'],
      ['src', 'harbour://app/index.html'],
    ] as const) {
      const frame = document.createElement('iframe');
      try {
        frame.setAttribute(attribute, value);
      } catch {
        continue;
      }
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 100));
      try {
        if (frame.contentWindow && 'harbour' in frame.contentWindow) found.push(`${attribute} ${value}`);
      } catch {
        // Another origin.
      }
    }
    return found;
  });
  expect(bridges).toEqual([]);
});

test('no permission is ever granted', async ({ launch }) => {
  const { page } = await launch({ expectedErrors: REFUSED });
  const outcome = await page.evaluate(async () => {
    const names = [
      'accelerometer',
      'accessibility-events',
      'ambient-light-sensor',
      'background-fetch',
      'background-sync',
      'camera',
      'captured-surface-control',
      'clipboard-read',
      'clipboard-write',
      'display-capture',
      'geolocation',
      'gyroscope',
      'idle-detection',
      'keyboard-lock',
      'local-fonts',
      'magnetometer',
      'microphone',
      'midi',
      'nfc',
      'notifications',
      'payment-handler',
      'periodic-background-sync',
      'persistent-storage',
      'pointer-lock',
      'push',
      'screen-wake-lock',
      'speaker-selection',
      'storage-access',
      'top-level-storage-access',
      'window-management',
    ];
    const granted: string[] = [];
    let known = 0;
    for (const name of names) {
      try {
        const descriptor = { name, userVisibleOnly: true, sysex: true } as unknown as PermissionDescriptor;
        const status = await navigator.permissions.query(descriptor);
        known += 1;
        if (status.state === 'granted') granted.push(name);
      } catch {
        // Not a permission in this Chromium.
      }
    }
    const device = navigator as unknown as Record<
      string,
      Record<string, (...options: unknown[]) => Promise<unknown>>
    >;
    const ask = async (part: string, method: string, options?: unknown): Promise<unknown> => {
      const request = device[part]?.[method];
      if (!request) throw new Error('not in this Chromium');
      return request.call(device[part], options);
    };
    const attempts: Record<string, () => unknown> = {
      geolocation: () =>
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      display: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      notification: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
      },
      clipboard: () => navigator.clipboard.readText(),
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
      usb: () => ask('usb', 'requestDevice', { filters: [] }),
      hid: async () => {
        const devices = (await ask('hid', 'requestDevice', { filters: [] })) as unknown[];
        if (devices.length === 0) throw new Error('refused');
      },
      serial: () => ask('serial', 'requestPort'),
      bluetooth: () => ask('bluetooth', 'requestDevice', { acceptAllDevices: true }),
      wakeLock: () => navigator.wakeLock.request('screen'),
      fonts: () => (window as unknown as { queryLocalFonts(): Promise<unknown> }).queryLocalFonts(),
      screens: () => (window as unknown as { getScreenDetails(): Promise<unknown> }).getScreenDetails(),
      idle: async () => {
        const detector = window as unknown as { IdleDetector: { requestPermission(): Promise<string> } };
        if ((await detector.IdleDetector.requestPermission()) !== 'granted') throw new Error('refused');
      },
      fullscreen: () => document.documentElement.requestFullscreen(),
      openFile: () => (window as unknown as { showOpenFilePicker(): Promise<unknown> }).showOpenFilePicker(),
      saveFile: () => (window as unknown as { showSaveFilePicker(): Promise<unknown> }).showSaveFilePicker(),
      pointer: () => document.body.requestPointerLock(),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        const slow = new Promise((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), 500));
        await Promise.race([attempt(), slow]);
        granted.push(`real ${name}`);
      } catch {
        // Refused.
      }
    }
    return { known, granted };
  });
  expect(outcome.granted).toEqual([]);
  expect(outcome.known).toBeGreaterThan(10);
});

test('nothing reaches the network, not even this machine', async ({ launch }) => {
  let reached = 0;
  const server = createServer((_request, response) => {
    reached += 1;
    response.end('x');
  });
  server.on('connection', () => {
    reached += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const harbour = await launch({ expectedErrors: REFUSED });
  const { page, app } = harbour;
  const leaked = await page.evaluate(async (at) => {
    const through: string[] = [];
    const hosts = [`127.0.0.1:${at}`, `localhost:${at}`, 'example.org'];
    const settle = (attempt: Promise<unknown>): Promise<unknown> =>
      Promise.race([
        attempt,
        new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 1000)),
      ]);
    for (const host of hosts) {
      for (const url of [`http://${host}/`, `https://${host}/`]) {
        await settle(fetch(url, { mode: 'no-cors' })).then(
          () => through.push(`fetch ${url}`),
          () => {},
        );
        navigator.sendBeacon(url, 'x');
        for (const rel of [
          'dns-prefetch',
          'preconnect',
          'prefetch',
          'preload',
          'stylesheet',
          'icon',
          'manifest',
          'modulepreload',
          'prerender',
        ]) {
          const link = document.createElement('link');
          link.rel = rel;
          link.href = url;
          link.setAttribute('as', 'fetch');
          document.head.append(link);
        }
        const image = new Image();
        image.src = url;
        new Audio(url).load();
      }
      for (const scheme of ['ws', 'wss']) {
        try {
          const socket = new WebSocket(`${scheme}://${host}/`);
          await settle(
            new Promise((resolve, reject) => {
              socket.onopen = resolve;
              socket.onerror = reject;
            }),
          ).then(
            () => through.push(`${scheme} ${host}`),
            () => {},
          );
        } catch {
          // Refused at once.
        }
      }
      try {
        new EventSource(`http://${host}/`).close();
      } catch {
        // Refused at once.
      }
      try {
        const peer = new RTCPeerConnection({
          iceServers: [
            { urls: [`stun:${host}`, `turn:${host}?transport=tcp`], username: 'x', credential: 'x' },
          ],
        });
        peer.createDataChannel('x');
        const candidates: string[] = [];
        peer.onicecandidate = ({ candidate }) => candidates.push(candidate?.candidate ?? '');
        await peer.setLocalDescription(await peer.createOffer());
        await new Promise((resolve) => setTimeout(resolve, 500));
        through.push(
          ...candidates.filter((candidate) => candidate !== '').map((candidate) => `rtc ${candidate}`),
        );
        peer.close();
      } catch {
        // Refused at once.
      }
    }
    return through;
  }, port);
  // Each layer by itself: the sessions cancel every request, and no name or address can be looked up.
  const layers = await app.evaluate(async ({ BrowserWindow, session, net }, at) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session ?? session.defaultSession;
    const url = `http://127.0.0.1:${at}/`;
    const tries = [
      () => own.fetch(url),
      () => session.defaultSession.fetch(url),
      () => session.fromPartition('made-later').fetch(url),
      () => net.fetch('https://example.org/'),
      () => own.resolveHost('localhost'),
      () => own.resolveHost('127.0.0.1'),
    ];
    const outcomes: string[] = [];
    for (const attempt of tries) {
      outcomes.push(
        await attempt().then(
          () => 'through',
          (error: unknown) => /ERR_[A-Z_]+/.exec(String(error))?.[0] ?? 'refused',
        ),
      );
    }
    return outcomes;
  }, port);
  await page.waitForTimeout(500);
  server.close();
  expect(leaked).toEqual([]);
  expect(layers.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'ERR_BLOCKED_BY_CLIENT'));
  expect(layers.slice(4)).toEqual(['ERR_NAME_NOT_RESOLVED', 'ERR_NAME_NOT_RESOLVED']);
  expect(reached).toBe(0);
  await harbour.close();
  const last: { event: string; blocked: number } = JSON.parse(
    harbour.log().trim().split('\n').at(-1) ?? '{}',
  );
  expect(last).toMatchObject({ event: 'app.ended' });
  expect(last.blocked).toBeGreaterThanOrEqual(4);
});
