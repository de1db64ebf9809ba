import type { Band } from '@harbour/shared/domain/checkin/types';

/** Who is in front of the machine. One person at a time; main is the only one to say so. */
export type SignedIn =
  | { actor: 'sealed' }
  | { actor: 'setup'; stage: 'centre' | 'recovery' | 'terms' }
  | { actor: 'door' }
  | {
      actor: 'pupil';
      pupilId: string;
      displayName: string;
      avatar: number;
      band: Band;
      needsPictures: boolean;
      /** The quiet cover is up: nothing of the pupil may be asked for until they carry on. */
      covered: boolean;
    }
  | { actor: 'teacher' | 'keyWorker' | 'lead'; staffId: string; name: string };

export type StaffSignedIn = Extract<SignedIn, { staffId: string }>;
export type PupilSignedIn = Extract<SignedIn, { actor: 'pupil' }>;

export function isStaff(session: SignedIn): session is StaffSignedIn {
  return 'staffId' in session;
}
