import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { needPackages } from './apt.mjs';
import { installedVersion, root, runtimeCache } from './places.mjs';
import { PlainError, say } from './say.mjs';

const run = promisify(execFile);
const RECIPE = 1;

const bindingFile = () =>
  join(
    runtimeCache(),
    'sqlite',
    `${installedVersion('better-sqlite3')}-napi9-r${RECIPE}-${process.platform}-${process.arch}.node`,
  );

/**
 * The database add-on compiled for the registry's runtime, if it is there and whole.
 * @returns {string | undefined} its path
 */
export function findSqliteBinding() {
  const file = bindingFile();
  if (!existsSync(file) || !existsSync(`${file}.sha256`)) return undefined;
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  return readFileSync(`${file}.sha256`, 'utf8') === hash ? file : undefined;
}

/**
 * Compiles the database add-on for Node-API 9 (Electron 33), whose loader refuses the package's own version-10 binary.
 * Only g++ and the headers among the dependencies are needed. About 70 seconds; call it under the lock.
 *
 * The add-on asks for the experimental Node-API, under which finalisers may not touch the engine and must be posted
 * (node_api_post_finalizer): node-addon-api does that as soon as the function is declared.
 */
export async function makeSqliteBinding() {
  needPackages(
    ['g++'].filter((tool) => !onPath(tool)),
    'a compiler for the database add-on',
  );
  say('compiling the database add-on for this runtime (once, about a minute)');
  const modules = join(root, 'node_modules');
  const source = join(modules, 'better-sqlite3');
  const defines = readDefines(join(source, 'deps', 'defines.gypi')).map((define) => `-D${define}`);
  const file = bindingFile();
  const work = join(runtimeCache(), 'sqlite', 'work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const common = ['-c', '-O3', '-DNDEBUG', '-fPIC'];
  await Promise.all([
    run('gcc', [
      ...common,
      '-std=c99',
      '-w',
      ...defines,
      join(source, 'deps/sqlite3/sqlite3.c'),
      '-o',
      join(work, 'sqlite3.o'),
    ]),
    run('g++', [
      ...common,
      ...['-std=c++20', '-fvisibility=hidden', '-fno-exceptions', '-fno-rtti'],
      ...['-DNAPI_VERSION=2147483647', '-DNODE_API_EXPERIMENTAL_HAS_POST_FINALIZER'],
      ...['-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
      ...['-I', join(modules, 'node-api-headers/include'), '-I', join(modules, 'node-addon-api')],
      ...[
        '-I',
        join(source, 'deps/sqlite3'),
        '-include',
        join(root, 'scripts/runtime/node-api-post-finalizer.h'),
      ],
      ...[join(source, 'src/better_sqlite3.cpp'), '-o', join(work, 'binding.o')],
    ]),
  ]);
  const linked = join(work, 'binding.node');
  const link = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-static-libgcc', '-static-libstdc++'];
  await run('g++', [
    ...link,
    '-o',
    linked,
    join(work, 'binding.o'),
    join(work, 'sqlite3.o'),
    '-ldl',
    '-lpthread',
  ]);
  renameSync(linked, file);
  writeFileSync(`${file}.sha256`, createHash('sha256').update(readFileSync(file)).digest('hex'), {
    flush: true,
  });
  rmSync(work, { recursive: true, force: true });
}

/**
 * SQLite's compile options as the package's own build has them.
 * @param {string} file
 */
function readDefines(file) {
  const found = [...readFileSync(file, 'utf8').matchAll(/^\s*'([A-Z]\w*(?:=-?\w+)?)',?\s*$/gm)].map(
    (match) => match[1],
  );
  if (found.length < 10)
    throw new PlainError(`the database package lists its compile options in another way now: ${file}`);
  return found;
}

/** @param {string} tool */
export function onPath(tool) {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(join(folder, tool)));
}
