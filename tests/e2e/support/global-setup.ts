import { spawnSync } from 'node:child_process';
import { buildAll, testApp } from '../../../scripts/build/build-all.mjs';
import { needPackages } from '../../../scripts/runtime/apt.mjs';
import { prepareForTests } from '../../../scripts/runtime/environment.mjs';
import { runtimeLine } from '../../../scripts/runtime/prepare.mjs';
import { say } from '../../../scripts/runtime/say.mjs';

/**
 * Prepares what every test needs: the runtime, a display and the test build. Workers inherit the environment.
 * @returns what to do when all tests have run
 */
export default async function globalSetup(): Promise<() => void> {
  const environment = await prepareForTests();
  if (process.platform === 'linux' && spawnSync('strace', ['--version']).error)
    needPackages(['strace'], 'strace');
  await buildAll({ test: true });
  Object.assign(process.env, environment.env, { HARBOUR_TEST_APP: testApp });
  say(runtimeLine(environment.runtime));
  return environment.stop;
}
