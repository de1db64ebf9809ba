import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What must not be written, where, and the only files that may. */
type Rule = { what: string; pattern: RegExp; in: readonly string[]; except?: readonly string[] };

const EVERYWHERE = ['electron', 'renderer', 'shared'] as const;
const RULES: readonly Rule[] = [
  { what: 'code made from text', pattern: /\beval\s*\(|new Function\b|\bFunction\s*\(/, in: EVERYWHERE },
  { what: 'timers that take text', pattern: /\bset(?:Timeout|Interval)\s*\(\s*['"`]/, in: EVERYWHERE },
  {
    what: 'HTML made from text',
    pattern: /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/,
    in: EVERYWHERE,
  },
  { what: 'script run in a page', pattern: /executeJavaScript|insertCSS\s*\(|webFrame\b/, in: EVERYWHERE },
  {
    what: 'the shell',
    pattern: /\bshell\s*\.|openExternal|openPath|\bshell\b[^;]*from 'electron'/,
    in: EVERYWHERE,
    except: ['electron/app/desktop.ts'],
  },
  {
    what: 'opening programs or pages',
    pattern: /openExternal|openPath|beep\(|writeShortcutLink/,
    in: EVERYWHERE,
  },
  { what: 'processes', pattern: /child_process|utilityProcess/, in: EVERYWHERE },
  {
    what: 'network',
    pattern:
      /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?'|\bnet\.(?:fetch|request)\b|XMLHttpRequest|\bWebSocket\b|EventSource\b|sendBeacon|RTCPeerConnection/,
    in: EVERYWHERE,
  },
  { what: 'fetch', pattern: /(?<![\w.])fetch\s*\(/, in: ['electron', 'shared'] },
  { what: 'remote module', pattern: /@electron\/remote|enableRemoteModule/, in: EVERYWHERE },
  {
    what: 'weaker windows',
    pattern:
      /(?:nodeIntegration\w*|webviewTag|allowRunningInsecureContent|experimentalFeatures|plugins):\s*true|(?:sandbox|contextIsolation|webSecurity):\s*false|enableBlinkFeatures/,
    in: EVERYWHERE,
  },
  {
    what: 'windows made elsewhere',
    pattern: /new (?:BrowserWindow|BrowserView|WebContentsView|BaseWindow)\b/,
    in: EVERYWHERE,
    except: ['electron/windows/home.ts'],
  },
  { what: 'crash reports', pattern: /crashReporter/, in: EVERYWHERE },
  { what: 'updates from the network', pattern: /autoUpdater|electron-updater/, in: EVERYWHERE },
  {
    what: 'channels beside the contract',
    pattern: /ipcMain\s*\.|ipcRenderer\s*\./,
    in: EVERYWHERE,
    except: ['electron/preload/home.ts'],
  },
  {
    what: 'storage of the browser',
    pattern: /\b(?:local|session)Storage\b|indexedDB\b|document\.cookie/,
    in: ['renderer', 'shared'],
  },
  { what: 'addresses on the network', pattern: /['"`(](?:https?|wss?|ftp):\/\//, in: EVERYWHERE },
  {
    what: 'the clear-text traps of the database',
    pattern: /\.serialize\s*\(\s*\)|\b(?:db|database)\.backup\s*\(/,
    in: ['electron'],
  },
  { what: 'the console', pattern: /\bconsole\s*\./, in: EVERYWHERE },
];

const sources = EVERYWHERE.flatMap((side) =>
  readdirSync(join(ROOT, side), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|html|css)$/.test(file) && !file.includes('node_modules'))
    .map((file) => ({
      file: `${side}/${file.replaceAll('\\', '/')}`,
      text: readFileSync(join(ROOT, side, file), 'utf8'),
    })),
);

/** The source without its comments, which may well name what is forbidden. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** SVG and XML namespaces are names, not addresses. */
const isNamespace = (line: string): boolean => /http:\/\/www\.w3\.org\//.test(line);

describe('what is never written', () => {
  it('reads the whole source', () => {
    expect(sources.length).toBeGreaterThan(60);
  });
  for (const rule of RULES) {
    it(rule.what, () => {
      const found = sources
        .filter(
          ({ file }) => rule.in.some((side) => file.startsWith(`${side}/`)) && !rule.except?.includes(file),
        )
        .flatMap(({ file, text }) =>
          codeOf(text)
            .split('\n')
            .filter((line) => rule.pattern.test(line) && !isNamespace(line))
            .map((line) => `${file}: ${line.trim()}`),
        );
      expect(found).toEqual([]);
    });
  }

  it('each rule finds what it is for', () => {
    const samples = [
      'eval(x)',
      "setTimeout('x')",
      'element.innerHTML = x',
      'contents.executeJavaScript(x)',
      'shell.openPath(x)',
      'openExternal(x)',
      "from 'node:child_process'",
      "from 'node:https'",
      'await fetch(x)',
      '@electron/remote',
      'sandbox: false',
      'new BrowserWindow({',
      'crashReporter.start',
      'autoUpdater.check',
      'ipcMain.on(',
      'localStorage.x',
      "'https://example.org'",
      'db.backup(',
      'console.log(x)',
    ];
    expect(samples.map((sample, index) => RULES[index]?.pattern.test(sample))).toEqual(
      samples.map(() => true),
    );
  });
});
