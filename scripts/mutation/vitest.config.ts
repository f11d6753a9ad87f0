import { defineConfig } from 'vitest/config';

/** The unit tests that `areas.ts` names, without those of speed: a mutant that is slow is no mutant that is wrong. */
export default defineConfig({
  test: {
    globals: false,
    isolate: false,
    include: [process.env['MUTATION_TESTS'] ?? 'tests/extract/**/*.test.ts'],
    exclude: ['**/hostile.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
