import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesOf } from '../build/stale.mjs';
import { root } from '../runtime/places.mjs';
import { say } from '../runtime/say.mjs';

/** What makes a suite look better than it is: tests left out, alone, or expected to fail. */
const FORBIDDEN =
  /\b(?:describe|test|it|suite|bench)(?:\.\w+)*\.(?:only|skip|skipIf|todo|fixme|fails|fail)\b|\b(?:xit|xdescribe|xtest|fit|fdescribe)\s*\(/;

/**
 * Finds tests that would not run, and says where.
 * @returns {string[]} `file:line`
 */
export function findForbidden() {
  const found = filesOf(join(root, 'tests'))
    .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (FORBIDDEN.test(line) ? [`${relative(root, file)}:${index + 1}`] : [])),
    );
  for (const place of found)
    say(`${place}: every test must run; .only, .skip, .todo, .fixme and .fails are not allowed`);
  return found;
}
