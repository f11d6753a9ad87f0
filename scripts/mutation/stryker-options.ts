/** Stryker's options for files; `kept` is where the results of the last run lie. */
export function strykerOptions(files: readonly string[], folder: string, kept: string): object {
  return {
    mutate: files,
    // Texts are words to look for and reasons to show: tables of them, not logic.
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: kept,
    concurrency: 2,
    // What runs for ever is stopped by its count of steps; a busy machine must not pass for that.
    timeoutMS: 30_000,
    disableTypeChecks: false,
    tempDirName: `${folder}/sandbox`,
    ignorePatterns: ['/.cache', '/.astro', '/dist*', '/public', '/tests/gold'],
    reporters: ['progress-append-only'],
    logLevel: 'error',
    allowConsoleColors: false,
  };
}
