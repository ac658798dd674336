import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], testTimeout = 30_000) => ({ test: { name, include, testTimeout, hookTimeout: 60_000, environment: 'node' as const } });

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts']),
      project('merge', ['tests/merge/**/*.test.ts'], 3_600_000),
      project('boundaries', ['tests/boundaries/**/*.test.ts'], 300_000),
      project('integration', ['tests/integration/**/*.test.ts'], 300_000),
    ],
  },
});
