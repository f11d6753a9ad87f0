import { defineConfig } from 'vitest/config';

/**
 * Three suites: what needs no built site, what reads dist/, and what takes minutes. Unit tests share their modules: what is tested is pure, and
 * loading it anew for each file took most of the time.
 */
export default defineConfig({
  test: {
    globals: false,
    setupFiles: ['tests/fixed-chance.ts'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'unit', isolate: false, include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/deep/**'] } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
      { extends: true, test: { name: 'deep', include: ['tests/deep/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000, fileParallelism: false } },
    ],
  },
});
