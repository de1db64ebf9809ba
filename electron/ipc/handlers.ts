import type { CallName, ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import type { WindowName } from '@harbour/shared/ipc/define';
import type { WebContents } from 'electron';

/** What a handler may know about who asked; the actor comes from main's own session, never from here. */
export type CallContext = { readonly windowName: WindowName; readonly sender: WebContents };

/** One call's work: gets a parsed request, answers the call's response, throws `CallError` for a stable code. */
export type Handler<Name extends CallName> = (
  request: ParsedRequest<Name>,
  context: CallContext,
) => Response<Name> | Promise<Response<Name>>;

export type Handlers = { readonly [Name in CallName]: Handler<Name> };
