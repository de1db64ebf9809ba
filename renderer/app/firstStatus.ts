import { type Bridge, bridge } from './bridge.ts';

type Asked = ReturnType<Bridge['calls']['app.status']>;

/**
 * Who stands here, asked as soon as this is imported: main answers while the rest of the script is being made, which takes longer
 * than the answer.
 */
let asked: Asked | undefined = bridge().calls['app.status']({});

/** The answer on its way, for whoever asks first and for nobody after: it says how things stood at the start. */
export function takeFirstStatus(): Asked | undefined {
  const first = asked;
  asked = undefined;
  return first;
}
