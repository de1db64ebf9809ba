/**
 * The little of WASI that the speech engine asks for, and nothing more: its arguments, a clock, what it prints, and one file that
 * exists in memory only. It can reach no disk, no environment and no network, so no word that is read ever leaves the memory.
 */

const SUCCESS = 0;
const BAD_FILE = 8;
const NOT_PERMITTED = 63;
const TOO_LARGE = 22;

const STDOUT = 1;
const STDERR = 2;
const FOLDER = 3;
const OUTPUT = 4;
const FOLDER_NAME = '/o';
/** The file that the engine may write, as its command line names it. */
export const OUTPUT_PATH = `${FOLDER_NAME}/sound`;

const KIND = { folder: 3, file: 4, device: 2 } as const;
const ALL_RIGHTS = 0xffff_ffff_ffff_ffffn;
/** More than any piece of text becomes. */
const MOST_BYTES = 10_000_000;

/** Thrown through the engine when it ends itself. */
class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super('exit');
    this.code = code;
  }
}

/** What a run left behind. */
export type RunResult = { code: number; printed: string; output: Uint8Array<ArrayBuffer> };

/**
 * Runs a compiled command once.
 * @throws what the engine itself trips over (a trap); the module stays usable, since every run has a memory of its own
 */
export function runCommand(module: WebAssembly.Module, args: readonly string[]): RunResult {
  const encoded = args.map((arg) => new TextEncoder().encode(`${arg}\0`));
  const printed: Uint8Array[] = [];
  const file = new GrowingFile(MOST_BYTES);
  let isOpen = false;
  let memory: WebAssembly.Memory | null = null;

  const bytes = (at: number, length: number): Uint8Array => {
    if (!memory) throw new Error('no memory');
    return new Uint8Array(memory.buffer, at, length);
  };
  const view = (): DataView => {
    if (!memory) throw new Error('no memory');
    return new DataView(memory.buffer);
  };

  const wasi = {
    args_sizes_get(countAt: number, sizeAt: number): number {
      view().setUint32(countAt, encoded.length, true);
      view().setUint32(
        sizeAt,
        encoded.reduce((sum, arg) => sum + arg.length, 0),
        true,
      );
      return SUCCESS;
    },
    args_get(listAt: number, textAt: number): number {
      let at = textAt;
      for (const [index, arg] of encoded.entries()) {
        view().setUint32(listAt + index * 4, at, true);
        bytes(at, arg.length).set(arg);
        at += arg.length;
      }
      return SUCCESS;
    },
    clock_time_get(_clock: number, _precision: bigint, at: number): number {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
      return SUCCESS;
    },
    fd_prestat_get(fd: number, at: number): number {
      if (fd !== FOLDER) return BAD_FILE;
      view().setUint32(at, 0, true);
      view().setUint32(at + 4, FOLDER_NAME.length, true);
      return SUCCESS;
    },
    fd_prestat_dir_name(fd: number, at: number, length: number): number {
      if (fd !== FOLDER) return BAD_FILE;
      bytes(at, length).set(new TextEncoder().encode(FOLDER_NAME).subarray(0, length));
      return SUCCESS;
    },
    fd_fdstat_get(fd: number, at: number): number {
      if (fd > OUTPUT) return BAD_FILE;
      bytes(at, 24).fill(0);
      view().setUint8(at, fd === FOLDER ? KIND.folder : fd === OUTPUT ? KIND.file : KIND.device);
      view().setBigUint64(at + 8, ALL_RIGHTS, true);
      view().setBigUint64(at + 16, ALL_RIGHTS, true);
      return SUCCESS;
    },
    fd_fdstat_set_flags: (): number => SUCCESS,
    path_open(...[, , at, length, , , , , openedAt]: [...OpenStart, bigint, bigint, number, number]): number {
      const name = new TextDecoder().decode(bytes(at, length));
      if (`${FOLDER_NAME}/${name}` !== OUTPUT_PATH || isOpen) return NOT_PERMITTED;
      isOpen = true;
      view().setUint32(openedAt, OUTPUT, true);
      return SUCCESS;
    },
    fd_read(_fd: number, _list: number, _count: number, readAt: number): number {
      view().setUint32(readAt, 0, true);
      return SUCCESS;
    },
    fd_write(fd: number, listAt: number, count: number, writtenAt: number): number {
      let written = 0;
      for (let index = 0; index < count; index += 1) {
        const at = view().getUint32(listAt + index * 8, true);
        const part = bytes(at, view().getUint32(listAt + index * 8 + 4, true)).slice();
        if (fd === OUTPUT && isOpen) {
          if (!file.write(part)) return TOO_LARGE;
        } else if (fd === STDOUT) printed.push(part);
        else if (fd !== STDERR) return BAD_FILE;
        written += part.length;
      }
      view().setUint32(writtenAt, written, true);
      return SUCCESS;
    },
    fd_seek(fd: number, offset: bigint, whence: number, positionAt: number): number {
      if (fd !== OUTPUT || !isOpen) return BAD_FILE;
      view().setBigUint64(positionAt, BigInt(file.seek(Number(offset), whence)), true);
      return SUCCESS;
    },
    fd_close(fd: number): number {
      if (fd === OUTPUT) isOpen = false;
      return SUCCESS;
    },
    proc_exit(code: number): never {
      throw new Exit(code);
    },
  };

  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi });
  const { memory: own, _start: start } = instance.exports;
  if (!(own instanceof WebAssembly.Memory) || typeof start !== 'function') throw new Error('not a command');
  memory = own;
  let code = 0;
  try {
    start();
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    code = error.code;
  }
  return { code, printed: new TextDecoder().decode(joined(printed)), output: file.contents() };
}

/** folder, look-up flags, path, its length, open flags */
type OpenStart = [number, number, number, number, number];

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A file in memory that grows up to a limit. */
class GrowingFile {
  #bytes = new Uint8Array(256 * 1024);
  #length = 0;
  #position = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** @returns false when the file would become too large */
  write(part: Uint8Array): boolean {
    const end = this.#position + part.length;
    if (end > this.#most) return false;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(part, this.#position);
    this.#position = end;
    this.#length = Math.max(this.#length, end);
    return true;
  }

  /** @param whence 0 from the start, 1 from here, 2 from the end. @returns the new position */
  seek(offset: number, whence: number): number {
    const from = whence === 1 ? this.#position : whence === 2 ? this.#length : 0;
    this.#position = Math.min(this.#most, Math.max(0, from + offset));
    return this.#position;
  }

  contents(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
}
