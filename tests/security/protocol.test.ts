import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwnRequest } from '../../electron/app/ownRequests.ts';
import { CSP, createFileServer, HEADERS, type RendererFiles } from '../../electron/app/protocol.ts';

const ROUNDS = Number(process.env.HARBOUR_FUZZ_ROUNDS ?? 2000);
const SECRET = 'SECRET-outside';
const PAGE = '<!doctype html>';

let base: string;
let root: string;
let serve: ReturnType<typeof createFileServer>;

const manifest: RendererFiles = {
  files: {
    'index.html': { size: PAGE.length, type: 'text/html; charset=utf-8' },
    'assets/a-1.js': { size: 4, type: 'text/javascript; charset=utf-8' },
    'assets/link.js': { size: SECRET.length, type: 'text/javascript; charset=utf-8' },
    'linked/secret.txt': { size: SECRET.length, type: 'text/javascript; charset=utf-8' },
    'assets/grown.js': { size: 4, type: 'text/javascript; charset=utf-8' },
    'assets/gone.js': { size: 4, type: 'text/javascript; charset=utf-8' },
  },
};
const SERVED = new Map([
  ['harbour://app/index.html', PAGE],
  ['harbour://app/assets/a-1.js', 'run;'],
]);

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'harbour-protocol-'));
  root = join(base, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(base, 'renderer-evil'));
  mkdirSync(join(base, 'outside'));
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, 'assets/a-1.js'), 'run;');
  writeFileSync(join(root, 'assets/grown.js'), 'run;more');
  writeFileSync(join(root, 'unlisted.txt'), SECRET);
  writeFileSync(join(base, 'secret.txt'), SECRET);
  writeFileSync(join(base, 'renderer-evil/secret.txt'), SECRET);
  writeFileSync(join(base, 'outside/secret.txt'), SECRET);
  symlinkSync(join(base, 'secret.txt'), join(root, 'assets/link.js'));
  symlinkSync(join(base, 'outside'), join(root, 'linked'));
  serve = createFileServer(root, manifest);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const ask = async (url: string, method = 'GET') => {
  const response = await serve({ url, method });
  return { status: response.status, body: await response.text(), headers: response.headers };
};

/** Pieces that path traversal is made of, encoded up to three times. */
const encode = (text: string, times: number): string =>
  times === 0
    ? text
    : encode(
        text.replace(/[^A-Za-z0-9]/g, (char) => percent(char)),
        times - 1,
      );
const percent = (char: string): string =>
  [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const piece = fc
  .tuple(
    fc.constantFrom(
      ...[
        '..',
        '.',
        '/',
        '\\',
        '//',
        '\0',
        ':',
        '?',
        '#',
        '@',
        ';',
        '~',
        ' ',
        '\n',
        '\u2024\u2024',
        '\uff0e\uff0e',
        '\u2215',
      ],
      ...[
        'index.html',
        'assets',
        'a-1.js',
        'link.js',
        'linked',
        'secret.txt',
        'unlisted.txt',
        'renderer-evil',
        'outside',
      ],
      ...[
        '..\\..\\',
        '../../',
        'C:',
        'C:\\Windows\\win.ini',
        '\\\\server\\share',
        '/etc/passwd',
        'file:///etc/passwd',
        'a'.repeat(300),
      ],
    ),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([text, times]) => encode(text, times));
const path = fc.array(
  fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
  {
    maxLength: 8,
  },
);
const start = fc.constantFrom(
  ...[
    'harbour://app/',
    'harbour://app',
    'harbour://app//',
    'HARBOUR://APP/',
    'harbour://app:80/',
    'harbour://me@app/',
  ],
  ...[
    'harbour://evil/',
    'harbour://app.evil/',
    'harbour:/app/',
    'harbour:app/',
    'evil://app/',
    'file:///',
    'https://app/',
    '',
  ],
);

describe('the files the app serves', () => {
  it('serves exactly the files of the build', async () => {
    for (const [url, body] of SERVED) expect(await ask(url)).toMatchObject({ status: 200, body });
    expect(await ask('harbour://app/index.html#/door')).toMatchObject({ status: 200 });
    expect((await ask('harbour://app/assets/a-1.js')).headers.get('content-type')).toBe(
      'text/javascript; charset=utf-8',
    );
  });

  it(`gives nothing else for ${ROUNDS} hostile addresses`, async () => {
    await fc.assert(
      fc.asyncProperty(start, path, async (prefix, parts) => {
        const url = prefix + parts.join('');
        const { status, body } = await ask(url);
        const expected = SERVED.get(url.split('#', 1)[0] ?? '');
        if (status === 200) expect(body).toBe(expected);
        else expect({ url, body }).toEqual({ url, body: '' });
        expect(body).not.toContain(SECRET);
      }),
      { numRuns: ROUNDS },
    );
  });

  it.each([
    ['a link to a file outside', 'harbour://app/assets/link.js'],
    ['a file behind a linked folder', 'harbour://app/linked/secret.txt'],
    ['a file that is not listed', 'harbour://app/unlisted.txt'],
    ['a folder that begins like ours', 'harbour://app/../renderer-evil/secret.txt'],
    ['a file that is not what was built', 'harbour://app/assets/grown.js'],
    ['a file that is gone', 'harbour://app/assets/gone.js'],
    ['a folder', 'harbour://app/assets'],
    ['a query', 'harbour://app/index.html?x'],
    ['an inherited name', 'harbour://app/constructor'],
  ])('refuses %s', async (_title, url) => {
    expect(await ask(url)).toMatchObject({ status: 404, body: '' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'get', ''])(
    'refuses the method %j',
    async (method) => {
      expect(await ask('harbour://app/index.html', method)).toMatchObject({ status: 405, body: '' });
    },
  );

  it('answers HEAD without the body', async () => {
    expect(await ask('harbour://app/index.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('sends every header with every answer, errors included', async () => {
    for (const [url, method] of [
      ['harbour://app/index.html', 'GET'],
      ['harbour://app/nothing', 'GET'],
      ['harbour://app/index.html', 'POST'],
    ] as const) {
      const { headers } = await ask(url, method);
      for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name)).toBe(value);
    }
  });
});

describe('the content security policy', () => {
  it('is exactly the one that was decided', () => {
    expect(CSP.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "media-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-src 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "worker-src 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });
});

describe('requests that may go on', () => {
  it.each(['harbour://app/index.html', 'data:image/png;base64,AA=='])('%s may', (url) => {
    expect(isOwnRequest(url, false)).toBe(true);
  });
  it.each([
    'http://example.org/',
    'https://harbour//app/',
    'ws://127.0.0.1:80/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'harbour://app.evil/x',
    'harbour://app',
    'harbour://evil/x',
    'blob:harbour://app/1',
    'data:text/html,x',
    'devtools://devtools/bundled/inspector.html',
    'chrome://settings',
    'about:blank',
    '',
  ])('%s may not', (url) => {
    expect(isOwnRequest(url, false)).toBe(false);
  });
  it('developer tools load only in a test build', () => {
    expect(isOwnRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true);
  });
});
