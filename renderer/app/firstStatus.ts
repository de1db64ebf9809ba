import { bridge } from './bridge.ts';

/**
 * Who stands here, asked as soon as this is imported: main answers while the rest of the script is being made, which takes longer
 * than the answer.
 */
let asked: ReturnType<ReturnType<typeof bridge>['calls']['app.status']> | undefined =
  bridge().calls['app.status']({});

/** The answer on its way, for whoever asks first and for nobody after: it says how things stood at the start. */
export function takeFirstStatus(): typeof asked {
  const first = asked;
  asked = undefined;
  return first;
}
