import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const Counts = z.object({ passed: z.int(), failed: z.int(), skipped: z.int() });
export type Counts = z.infer<typeof Counts>;

export function addCounts(...all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed, skipped: sum.skipped + one.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

export async function writeCounts(file: string, counts: Counts): Promise<void> {
  await writeFile(file, JSON.stringify(counts));
}

export async function readCounts(file: string): Promise<Counts> {
  return Counts.parse(JSON.parse(await readFile(file, 'utf8')));
}

const VitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(), numTodoTests: z.int() });

/** Counts of a vitest JSON report. A run that broke off before it wrote one, or failed outside a test, counts as one failure. */
export function vitestCounts(report: string | null, status: number): Counts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = VitestReport.parse(JSON.parse(report));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1), skipped: numPendingTests + numTodoTests };
}

const PlaywrightReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) });

/** Counts of a Playwright JSON report; a flaky test passed in the end. */
export function playwrightCounts(report: string | null, status: number): Counts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = PlaywrightReport.parse(JSON.parse(report));
  return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected, status === 0 ? 0 : 1), skipped: stats.skipped };
}
