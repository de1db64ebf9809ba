/**
 * Where SQLite's compiled part is, for a runtime that cannot load the packaged one; undefined means the
 * packaged one. An installed app never takes code from a place the environment names.
 */
export function nativeBindingFor(
  isPackaged: boolean,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return isPackaged ? undefined : env.HARBOUR_SQLITE_BINDING || undefined;
}
