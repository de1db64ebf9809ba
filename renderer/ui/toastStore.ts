/** A short message that needs no answer. */
export interface Toast {
  readonly id: number;
  readonly text: string;
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function put(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Adds a message; the oldest goes when there are more than three. Returns its id. */
export function showToast(text: string): number {
  const id = nextId;
  nextId += 1;
  put([...toasts, { id, text }].slice(-3));
  return id;
}

/** Takes a message away; unknown ids are ignored. */
export function dropToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) put(toasts.filter((toast) => toast.id !== id));
}

/** Takes all messages away, for a change of person. */
export function clearToasts(): void {
  if (toasts.length > 0) put([]);
}

export function readToasts(): readonly Toast[] {
  return toasts;
}

/** Calls back on each change; returns how to stop. */
export function watchToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
