/// <reference path="../../shared/ipc/catalogue.d.ts" />

import { catalogue, eventNames } from 'virtual:catalogue';
import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../ipc/channels.ts';
import { refuseDraggedFiles } from './refuseDraggedFiles.ts';

/**
 * All that the home window can reach: one function per call of the contract, and a way to hear events.
 * Functions only; no `ipcRenderer`, no event objects. Requests leave as JSON text, answers are plain data.
 */
const calls = Object.fromEntries(
  Object.entries(catalogue)
    .filter(([, entry]) => entry.windows.includes('home'))
    .map(([name]) => [name, (request: unknown) => send(name, request)]),
);

async function send(name: string, request: unknown): Promise<unknown> {
  let text: string;
  try {
    text = JSON.stringify(request ?? {});
  } catch {
    // A cycle or a BigInt: no honest request holds one.
    return { ok: false, code: 'badRequest' };
  }
  return ipcRenderer.invoke(CALL_CHANNEL, name, text);
}

type Listener = (payload: unknown) => void;
const listeners = new Map<string, Set<Listener>>(eventNames.map((name) => [name, new Set()]));

ipcRenderer.on(EVENT_CHANNEL, (_event, name: unknown, payload: unknown) => {
  if (typeof name !== 'string') return;
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

/** Hears one of the contract's events. @returns a function that stops listening */
function on(name: unknown, listener: unknown): () => void {
  const heard = typeof name === 'string' ? listeners.get(name) : undefined;
  if (!heard || typeof listener !== 'function') throw new TypeError('unknownEvent');
  // Wrapped, so that the same function may be added twice and each is removed by its own.
  const entry: Listener = (payload) => listener(payload);
  heard.add(entry);
  return () => {
    heard.delete(entry);
  };
}

refuseDraggedFiles();
contextBridge.exposeInMainWorld('harbour', { calls, on });
