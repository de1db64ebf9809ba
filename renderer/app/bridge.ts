import type { CallName, EventName, EventPayload, Request, Response } from '@harbour/shared/ipc/contract';
import type { Result } from '@harbour/shared/ipc/errors';

/** What the preload puts on the window: one function per call, and a way to hear events. */
export type Bridge = {
  calls: { readonly [Name in CallName]: (request: Request<Name>) => Promise<Result<Response<Name>>> };
  on<Name extends EventName>(name: Name, handler: (payload: EventPayload<Name>) => void): () => void;
};

declare global {
  interface Window {
    readonly harbour: Bridge;
  }
}

/** The one place where the renderer reaches the main process. */
export const bridge = (): Bridge => window.harbour;
