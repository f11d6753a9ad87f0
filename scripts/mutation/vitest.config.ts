import { defineConfig } from 'vitest/config';

/**
 * The unit tests of the rules alone, without those of speed: a mutant that is slow is no mutant that is wrong. Which folder of them is run,
 * `areas.ts` says.
 */
export default defineConfig({
  test: { globals: false, isolate: false, include: ['**/*.test.ts'], exclude: ['**/hostile.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
