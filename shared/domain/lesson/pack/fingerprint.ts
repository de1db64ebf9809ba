/** Half of a key's SHA-256 in eight groups of four, as people read it to each other. @param sha256 in hex */
export function fingerprintFrom(sha256: string): string {
  return (sha256.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}
