import { catalogue } from 'virtual:catalogue';
import type { CallName, Contract, Request, Response } from '@harbour/shared/ipc/contract';
import type { Tag } from '@harbour/shared/ipc/define';
import type { ErrorCode, ErrorDetails } from '@harbour/shared/ipc/errors';
import { type BaseQueryFn, createApi } from '@reduxjs/toolkit/query/react';
import { useCallback, useEffect, useRef } from 'react';
import { useDispatch } from 'react-redux';
import { bridge } from './bridge.ts';
import { takeFirstStatus } from './firstStatus.ts';

/** A failed call, as screens see it: a stable code to translate. */
export type CallFailure = { code: ErrorCode; details?: ErrorDetails };
type Argument = { name: CallName; request: unknown };

const overTheContract: BaseQueryFn<Argument, unknown, CallFailure> = async ({ name, request }) => {
  const send = bridge().calls[name] as (
    request: unknown,
  ) => ReturnType<(typeof window.harbour.calls)[CallName]>;
  const early = name === 'app.status' ? takeFirstStatus() : undefined;
  const result = await (early ?? send(request));
  if (result.ok) return { data: result.value };
  return { error: result.details ? { code: result.code, details: result.details } : { code: result.code } };
};

/** Data from the database lives here and nowhere else; a sign-out empties it. */
export const api = createApi({
  reducerPath: 'api',
  baseQuery: overTheContract,
  tagTypes: [...new Set(Object.values(catalogue).flatMap((entry) => entry.tags))],
  // Nothing a screen no longer shows stays in memory: the next child starts clean.
  keepUnusedDataFor: 0,
  endpoints: (build) => {
    const endpoints: Record<string, unknown> = {};
    for (const [name, entry] of Object.entries(catalogue)) {
      const query = (request: unknown): Argument => ({ name: name as CallName, request });
      const tags = [...entry.tags] as Tag[];
      endpoints[name] =
        entry.kind === 'query'
          ? build.query<unknown, unknown>({ query, providesTags: tags })
          : build.mutation<unknown, unknown>({
              query,
              invalidatesTags: (_value, error) => (error ? [] : tags),
            });
    }
    return endpoints as Record<CallName, ReturnType<typeof build.query<unknown, unknown>>>;
  },
});

type QueryName = { [Name in CallName]: Contract[Name]['kind'] extends 'query' ? Name : never }[CallName];
type CommandName = Exclude<CallName, QueryName>;

/** The answer to a query as a screen needs it. */
export type Answer<Name extends CallName> = {
  data: Response<Name> | undefined;
  failure: CallFailure | undefined;
  isLoading: boolean;
  refetch: () => void;
};

type AnyQueryHook = (
  request: unknown,
  options: { skip: boolean },
) => { data?: unknown; error?: unknown; isLoading: boolean; refetch: () => unknown };

/** Reads a query of the contract; asks again when a command makes its tags stale. */
export function useCall<Name extends QueryName>(
  name: Name,
  request: Request<Name>,
  options: { skip?: boolean } = {},
): Answer<Name> {
  const endpoint = api.endpoints[name] as unknown as { useQuery: AnyQueryHook };
  const { data, error, isLoading, refetch } = endpoint.useQuery(request, { skip: options.skip ?? false });
  return {
    data: data as Response<Name> | undefined,
    failure: error as CallFailure | undefined,
    isLoading,
    refetch: () => void refetch(),
  };
}

type Held = { unsubscribe(): void };
type AskAhead = (action: unknown) => Held;

/**
 * Asks a query a moment before its screen is there, when a finger comes down on the way to it. The last answer is held until the
 * asking screen goes; the next one then has it from its first picture on.
 */
export function useAhead<Name extends QueryName>(name: Name): (request: Request<Name>) => void {
  const dispatch = useDispatch() as AskAhead;
  const held = useRef<Held | null>(null);
  useEffect(() => () => held.current?.unsubscribe(), []);
  return useCallback(
    (request) => {
      const before = held.current;
      held.current = dispatch(api.endpoints[name].initiate(request));
      before?.unsubscribe();
    },
    [dispatch, name],
  );
}

/** What a command answered: its value, or the failure to translate. Never throws. */
export type Sent<Name extends CallName> =
  | { ok: true; value: Response<Name> }
  | { ok: false; failure: CallFailure };

type AnyCommandHook = () => [
  (request: unknown) => Promise<{ data?: unknown; error?: unknown }>,
  { isLoading: boolean },
];

/** Sends a command of the contract. `busy` is true until it answered; `send` stays the same function. */
export function useSend<Name extends CommandName>(
  name: Name,
): { send: (request: Request<Name>) => Promise<Sent<Name>>; busy: boolean } {
  const endpoint = api.endpoints[name] as unknown as { useMutation: AnyCommandHook };
  const [trigger, { isLoading }] = endpoint.useMutation();
  const send = useCallback(
    async (request: Request<Name>): Promise<Sent<Name>> => {
      const answer = await trigger(request);
      if (answer.error !== undefined) return { ok: false, failure: answer.error as CallFailure };
      return { ok: true, value: answer.data as Response<Name> };
    },
    [trigger],
  );
  return { busy: isLoading, send };
}
