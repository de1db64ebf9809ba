/** Who may call and from which window: the lists that the areas of the contract share. */
export const ANYONE = ['sealed', 'setup', 'door', 'pupil', 'teacher', 'keyWorker', 'lead'] as const;
export const STAFF = ['teacher', 'keyWorker', 'lead'] as const;
export const PUPIL = ['pupil'] as const;
export const DOOR = ['door'] as const;
export const SEALED = ['sealed'] as const;
export const SETUP = ['setup'] as const;
export const HOME = ['home'] as const;
/** Who is read to: pupils, at the door and on their own pages; and staff, who try a voice out for a pupil. */
export const LISTENERS = [...DOOR, ...PUPIL, ...STAFF] as const;
