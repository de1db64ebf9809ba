import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from './scripts/build/catalogue-plugin.mjs';

const project = (name: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
});

export default defineConfig({
  plugins: [cataloguePlugin()],
  test: {
    environment: 'node',
    // A forgotten `.only` fails the run instead of hiding the rest.
    allowOnly: false,
    projects: [project('unit'), project('integration'), project('security')],
    // Key derivation is slow on purpose, and the runtime's machine has two cores.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
