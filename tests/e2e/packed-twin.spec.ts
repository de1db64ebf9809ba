import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { expect, test } from './support/launch.ts';
import { PACKED_RELEASE, PACKED_TWIN } from './support/packed.ts';
import { quickCentre, signInPupil } from './support/quickCentre.ts';

const APP_ARCHIVE = join('resources', 'app.asar');
const EXECUTABLE = 'harbour';
/** Where the fuses begin in the executable: this text, one byte for the version, one for their number. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The last Electron without the ninth fuse. */
const EIGHT_FUSES = 33;

/** As docs/SECURITY.md promises them, written out here so that a slip in the packing is not checked against itself. */
function expectedFuses(kind: 'release' | 'test', electron: string): Record<number, FuseState> {
  const eight = {
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: kind === 'test' ? FuseState.ENABLE : FuseState.DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  };
  const hasNine = Number(electron.split('.', 1)[0]) > EIGHT_FUSES;
  return hasNine ? { ...eight, [FuseV1Options.WasmTrapHandlers]: FuseState.ENABLE } : eight;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** The places at which two files of one length differ. */
function differences(one: Buffer, other: Buffer): number[] {
  expect(one.length).toBe(other.length);
  const step = 1 << 16;
  const found: number[] = [];
  for (let from = 0; from < one.length; from += step) {
    const [a, b] = [one.subarray(from, from + step), other.subarray(from, from + step)];
    if (a.equals(b)) continue;
    for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) found.push(from + at);
  }
  return found;
}

for (const [kind, folder] of [
  ['release', PACKED_RELEASE],
  ['test', PACKED_TWIN],
] as const) {
  test(`the fuses of the packed ${kind} are as listed`, async () => {
    const {
      version: _,
      resetAdHocDarwinSignature: __,
      strictlyRequireAllFuses: ___,
      ...wire
    } = await getCurrentFuseWire(join(folder, EXECUTABLE));
    expect(wire).toEqual(expectedFuses(kind, readFileSync(join(folder, 'version'), 'utf8')));
  });
}

test('the packed twin is the packed release but for one generated file and one fuse', () => {
  const files = filesIn(PACKED_RELEASE);
  expect(filesIn(PACKED_TWIN)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(PACKED_RELEASE, file)).equals(readFileSync(join(PACKED_TWIN, file))),
  );
  expect(differing.sort()).toEqual([EXECUTABLE, APP_ARCHIVE]);

  const executable = readFileSync(join(PACKED_RELEASE, EXECUTABLE));
  const fuse = executable.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2;
  expect(differences(executable, readFileSync(join(PACKED_TWIN, EXECUTABLE)))).toEqual([
    fuse + FuseV1Options.EnableNodeCliInspectArguments,
  ]);

  const [release, twin] = [join(PACKED_RELEASE, APP_ARCHIVE), join(PACKED_TWIN, APP_ARCHIVE)];
  const packed = listPackage(release, { isPack: false });
  expect(listPackage(twin, { isPack: false })).toEqual(packed);
  const kept = packed
    .map((name) => name.replace(/^[\\/]/, ''))
    .filter((name) => !('files' in statFile(release, name)));
  expect(kept).toContain(join('dist', 'main', 'main.cjs'));
  const unlike = kept.filter((name) => !extractFile(release, name).equals(extractFile(twin, name)));
  expect(unlike).toEqual([join('dist', 'main', 'build-kind.cjs')]);
});

test('the packed app keeps a check-in over its end and the next start, out of its own archive', async ({
  launch,
}) => {
  const executable = join(PACKED_TWIN, EXECUTABLE);
  const first = await launch({ packed: executable });
  await quickCentre(first, [{ name: 'Milo', band: 'primary' }]);
  const where = await first.app.evaluate(({ app }) => ({
    isPackaged: app.isPackaged,
    appPath: app.getAppPath(),
    resources: process.resourcesPath,
  }));
  expect(where).toMatchObject({
    isPackaged: true,
    appPath: join(PACKED_TWIN, APP_ARCHIVE),
    resources: join(PACKED_TWIN, 'resources'),
  });

  await signInPupil(first, 'Milo');
  const press = (name: string | RegExp) =>
    first.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  await press(/Check in/);
  for (const answer of ['Not nice', 'Lots', 'angry', 'big']) await press(answer);
  await press(/^My key adult/);
  await expect(first.page.getByRole('heading', { name: 'Do you want a tool?' })).toBeVisible();
  await first.close();
  expect(first.child.exitCode).toBe(0);

  const second = await launch({ packed: executable, profile: first.profile });
  await signInPupil(second, 'Milo');
  await expect(second.page.getByText('angry', { exact: true })).toBeVisible();
});

test('the packed app speaks with its own engine, out of its archive', async ({ launch }) => {
  const harbour = await launch({ packed: join(PACKED_TWIN, EXECUTABLE) });
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  const said = await harbour.page.evaluate(async () => {
    const { calls } = (window as unknown as { harbour: Bridge }).harbour;
    const answer = await calls['speech.say']({ text: 'Hello.', voice: 'slt', rate: 'normal' });
    return answer.ok ? answer.value.samples.byteLength : answer.code;
  });
  expect(said).toBeGreaterThan(10_000);
});
