import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * The fuses of a packed app. A release runs nothing but its own archive, as itself, and nobody can look inside; the twin
 * for tests differs in the one fuse that Playwright needs.
 * @param {{ kind: 'release' | 'test', runtime: 'official' | 'registry' }} options
 * @returns {import('@electron/fuses').FuseConfig}
 */
export function fusesFor({ kind, runtime }) {
  const eight = {
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: kind === 'test',
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  };
  // Electron 33 of the npm registry has no ninth fuse.
  if (runtime === 'registry') return { version: FuseVersion.V1, ...eight };
  // A fuse that a later Electron adds breaks the build until it is decided here.
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    ...eight,
    [FuseV1Options.WasmTrapHandlers]: true,
  };
}
