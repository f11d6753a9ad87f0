import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AREAS, filesOf } from '../../scripts/mutation/areas.ts';
import { mutantsOf, scoreOf, told, type Report } from '../../scripts/mutation/report.ts';

const source = 'const few = (count: number) =>\n  count < 3;\n';
const at = (line: number, column: number, last: number, end: number) => ({ start: { line, column }, end: { line: last, column: end } });
const REPORT: Report = {
  files: {
    'src/few.ts': {
      source,
      mutants: [
        { status: 'Survived', replacement: 'count <= 3', location: at(2, 3, 2, 12) },
        { status: 'NoCoverage', replacement: '() => undefined', location: at(1, 13, 2, 12) },
        { status: 'Killed', replacement: 'true', location: at(2, 3, 2, 12) },
        { status: 'Timeout', replacement: 'false', location: at(2, 3, 2, 12) },
        { status: 'Ignored', replacement: '""', location: at(1, 1, 1, 2) },
      ],
    },
    'src/many.ts': { source, mutants: [{ status: 'Survived', replacement: 'true', location: at(2, 3, 2, 12) }] },
  },
};

describe('a mutation run', () => {
  test('tells each mutant by its place, what stood there and what came of it', () => {
    expect(mutantsOf(REPORT, ['src/few.ts']).filter(({ fate }) => fate !== 'noticed').map(told)).toEqual([
      'src/few.ts:1 (count: number) => count < 3 → () => undefined (not reached)',
      'src/few.ts:2 count < 3 → count <= 3 (survived)',
    ]);
  });

  test('counts those of the files that were asked for, and those that ran for ever as noticed', () => {
    expect(scoreOf(mutantsOf(REPORT, ['src/few.ts']))).toBe('4 | 2 | 1 | 1 | 50.0 %');
    expect(scoreOf([])).toBe('0 | 0 | 0 | 0 | 0.0 %');
  });

  test.each(AREAS)('knows files and tests of $name', (area) => {
    expect(filesOf(area).length).toBeGreaterThan(0);
    expect(globSync(area.tests).length).toBeGreaterThan(0);
  });

  test('takes every so many files of an area, or those that are named', () => {
    const dates = AREAS.find(({ name }) => name === 'ways of writing a date');
    if (!dates) throw new Error('no area of dates');
    expect(filesOf(dates).length).toBe(Math.ceil(filesOf({ ...dates, every: 1 }).length / dates.every));
    expect(filesOf(dates, ['src/extract/dates/year.ts'])).toEqual(['src/extract/dates/year.ts']);
    expect(filesOf(dates, ['src/timeline'])).toEqual([]);
  });
});
