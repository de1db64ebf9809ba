import { readdirSync, readFileSync } from 'node:fs';

/** The middle of at least one number. */
export function median(numbers) {
  return percentile(numbers, 50);
}

/** Nearest-rank percentile, 0 to 100. */
export function percentile(numbers, rank) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((rank / 100) * sorted.length) - 1)];
}

/** Megabytes of resident memory of a process and all below it (Linux). */
export function treeMegabytes(rootPid) {
  const parents = new Map();
  const resident = new Map();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      parents.set(Number(entry), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      resident.set(Number(entry), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // It ended between the listing and the look.
    }
  }
  const isBelow = (pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === rootPid) return true;
    return false;
  };
  let kilobytes = 0;
  for (const [pid, size] of resident) if (isBelow(pid)) kilobytes += size;
  return kilobytes / 1024;
}
