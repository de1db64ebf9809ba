import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const config = readFileSync('electron-builder.yml', 'utf8');

describe('what packages of each system need', () => {
  it('a .deb has a homepage and a maintainer with an address, or electron-builder makes none', () => {
    expect(config).toMatch(/target: \[.*\bdeb\b/);
    expect(config).toMatch(/^extraMetadata:\n(?: .*\n)*? {2}homepage: https:/m);
    expect(config).toMatch(/^ {2}maintainer: .+ <.+@.+>$/m);
  });
});
