import type { z } from 'zod';
import { accessCalls } from './contract/access.ts';
import { appCalls } from './contract/app.ts';
import { centreCalls } from './contract/centre.ts';
import { doorCalls } from './contract/door.ts';
import { lessonCalls } from './contract/lessons.ts';
import { myThingsCalls } from './contract/myThings.ts';
import { packsCalls } from './contract/packs.ts';
import { peopleCalls } from './contract/people.ts';
import { personCalls } from './contract/person.ts';
import { pupilCalls } from './contract/pupil.ts';
import { requestsCalls } from './contract/requests.ts';
import { rollCalls } from './contract/roll.ts';
import { setupCalls } from './contract/setup.ts';
import { speechCalls } from './contract/speech.ts';
import { staffCalls } from './contract/staff.ts';
import { startupCalls } from './contract/startup.ts';
import { toolboxCalls } from './contract/toolbox.ts';

export type { FailureCode } from './contract/app.ts';
export { type EventName, type EventPayload, events } from './contract/events.ts';

/**
 * Every call there is between a window and the main process: the one object from which main's registration,
 * the preload's surface, the renderer's endpoints and the tests' doubles derive. Both directions are parsed:
 * requests because a window is not trusted, responses so that no column a call does not name can leave main.
 * Each area stands in a file of its own in contract/.
 */
export const contract = {
  ...appCalls,
  ...startupCalls,
  ...setupCalls,
  ...doorCalls,
  ...pupilCalls,
  ...toolboxCalls,
  ...myThingsCalls,
  ...accessCalls,
  ...requestsCalls,
  ...personCalls,
  ...peopleCalls,
  ...rollCalls,
  ...staffCalls,
  ...centreCalls,
  ...speechCalls,
  ...lessonCalls,
  ...packsCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Request<Name extends CallName> = z.input<Contract[Name]['request']>;
export type ParsedRequest<Name extends CallName> = z.output<Contract[Name]['request']>;
export type Response<Name extends CallName> = z.output<Contract[Name]['response']>;
