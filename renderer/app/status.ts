import type { Response } from '@harbour/shared/ipc/contract';

/** What main says of itself: who is signed in, whether the data opened, what waits. */
export type Status = Response<'app.status'>;
