import type { Status } from '../../app/status.ts';

/** The session while a member of staff is signed in. */
export type StaffSession = Extract<Status['session'], { staffId: string }>;
