import { createRequire } from 'node:module';

export type BuildKind = 'release' | 'test';

/**
 * Which build this is, from the only generated file that differs between the two. A missing or strange file
 * means 'release': the stricter answer.
 */
export function readBuildKind(): BuildKind {
  try {
    // Not a static import: the bundler must leave the file beside the bundle.
    const read = createRequire(__filename);
    const made: unknown = read('./build-kind.cjs');
    return typeof made === 'object' && made !== null && 'kind' in made && made.kind === 'test'
      ? 'test'
      : 'release';
  } catch {
    return 'release';
  }
}
