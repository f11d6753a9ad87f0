import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { run } from './lib/run.ts';
import { addCounts, playwrightCounts, readCounts, vitestCounts, writeCounts, type Counts } from './lib/test-counts.ts';

/**
 * npm test: types, unit and data tests, the built site, the browser. npm run test:deep (argument "deep"): what takes minutes. Argument
 * "sum": the counts of both, as the last line of .ci/run.
 */
const RESULTS = 'test-results';

interface Suite {
  readonly name: string;
  readonly steps: () => Promise<Counts>;
}

/** A command without tests of its own: one passed or one failed. */
const step =
  (program: string, ...args: string[]) =>
  async (): Promise<Counts> => {
    const status = await run(program, args);
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  };

const vitest = (project: string) => async (): Promise<Counts> => {
  const file = `${RESULTS}/vitest-${project}.json`;
  const status = await run('vitest', [
    'run',
    '--project',
    project,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return vitestCounts(await readFile(file, 'utf8').catch(() => null), status);
};

const playwright = async (): Promise<Counts> => {
  const file = `${RESULTS}/playwright.json`;
  const status = await run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return playwrightCounts(await readFile(file, 'utf8').catch(() => null), status);
};

const FAST: readonly Suite[] = [
  { name: 'types', steps: step('tsc', '--noEmit') },
  { name: 'pages', steps: step('astro', 'check') },
  { name: 'patterns', steps: step('eslint', 'src', 'scripts') },
  { name: 'layout', steps: step('prettier', '--check', '--log-level', 'warn', '{src,scripts}/**/*.ts') },
  { name: 'unit', steps: vitest('unit') },
  { name: 'build', steps: step('node', 'scripts/build.ts') },
  { name: 'site', steps: vitest('site') },
  { name: 'browser', steps: playwright },
];
const DEEP: readonly Suite[] = [{ name: 'deep', steps: vitest('deep') }];

async function runSuites(suites: readonly Suite[], name: string): Promise<Counts> {
  await mkdir(RESULTS, { recursive: true });
  await rm(`${RESULTS}/${name}.counts.json`, { force: true });
  let sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of suites) {
    console.log(`\n— ${suite.name}`);
    sum = addCounts(sum, await suite.steps());
  }
  await writeCounts(`${RESULTS}/${name}.counts.json`, sum);
  return sum;
}

async function main(): Promise<Counts> {
  switch (process.argv[2] ?? 'fast') {
    case 'deep':
      return runSuites(DEEP, 'deep');
    case 'sum':
      return addCounts(
        ...(await Promise.all(
          ['fast', 'deep']
            .map((name) => `${RESULTS}/${name}.counts.json`)
            .filter((file) => existsSync(file))
            .map(readCounts),
        )),
      );
    default:
      return runSuites(FAST, 'fast');
  }
}

const { passed, failed, skipped } = await main();
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
