import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], testTimeout = 30_000) => ({ test: { name, include, testTimeout, hookTimeout: 60_000, environment: 'node' as const } });

/** What ends a test that hangs, never a measure of speed: on a slow machine the long counts of `check:long` take hours. */
const guard = process.env['RUNS'] === undefined ? 3_600_000 : 86_400_000;

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts']),
      project('merge', ['tests/merge/**/*.test.ts'], guard),
      project('boundaries', ['tests/boundaries/**/*.test.ts'], 300_000),
      project('integration', ['tests/integration/**/*.test.ts'], guard),
    ],
  },
});
