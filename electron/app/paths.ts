import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BuildKind } from './build-kind.ts';

export type PathConditions = {
  kind: BuildKind;
  isPackaged: boolean;
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Electron's `appData` folder. */
  appData: string;
  demo: boolean;
};

export type Profile = {
  /** Everything Harbour keeps on this machine. */
  folder: string;
  logs: string;
  /** What Chromium needs for itself; no personal data, see session.ts. */
  chromium: string;
  /** Removes a throw-away profile; does nothing for a real one. */
  dispose(): void;
};

/**
 * Where this run keeps its data. On Windows under LOCALAPPDATA, never Roaming: schools roam that folder over
 * the network, where SQLite's locks do not hold and the system's key does not open.
 */
export function profileFor(conditions: PathConditions): Profile {
  const { kind, isPackaged, platform, env, appData, demo } = conditions;
  if (demo) {
    const folder = mkdtempSync(join(tmpdir(), 'harbour-demo-'));
    return inside(folder, () =>
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
    );
  }
  const given = kind === 'test' ? env.HARBOUR_PROFILE : undefined;
  if (given) return inside(resolve(given), () => {});
  const base = platform === 'win32' ? env.LOCALAPPDATA || appData : appData;
  // A checkout must not open, let alone migrate, the data of an installed app.
  return inside(join(base, isPackaged ? 'Harbour' : 'Harbour development'), () => {});
}

function inside(folder: string, dispose: () => void): Profile {
  return { folder, logs: join(folder, 'logs'), chromium: join(folder, 'chromium'), dispose };
}
