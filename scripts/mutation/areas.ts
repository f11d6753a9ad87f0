import { globSync } from 'node:fs';

/** Rules that are mutated together, and the tests that must notice. */
export interface Area {
  readonly name: string;
  readonly files: readonly string[];
  /** Every so many of the files, in the order of their names, from the first or the place given on: a sample that nobody picks. */
  readonly every: number;
  readonly from?: number;
  readonly tests: string;
}

/**
 * Where a wrong operator would do harm and look right: another day, another number, another bound, two happenings in one. Word lists and
 * the code that only hands on are left out.
 */
export const AREAS: readonly Area[] = [
  {
    name: 'numbers and bounds',
    files: ['src/extract/figures/numbers.ts', 'src/extract/figures/bounds.ts'],
    every: 1,
    tests: 'tests/extract/figures/numbers.test.ts',
  },
  {
    name: 'day of publication',
    files: ['src/extract/published/weigh-clues.ts'],
    every: 1,
    tests: 'tests/extract/published/weigh-clues.test.ts',
  },
  { name: 'ways of writing a date', files: ['src/extract/dates/*.ts'], every: 6, tests: 'tests/extract/dates/*.test.ts' },
  {
    name: 'same happening',
    files: ['same-event', 'statuses', 'days', 'evidence'].map((file) => `src/timeline/same/${file}.ts`),
    every: 1,
    tests: 'tests/timeline/same/{days,evidence,judge,statuses}.test.ts',
  },
  {
    name: 'what counts nobody',
    files: ['src/extract/figures/not-counts.ts'],
    every: 1,
    tests: 'tests/extract/figures/{no-figures,not-counts,numbers}.test.ts',
  },
  {
    name: 'scopes and repeats',
    files: ['repeats', 'scopes'].map((file) => `src/extract/figures/${file}.ts`),
    every: 1,
    tests: 'tests/extract/figures/{repeats,scopes}.test.ts',
  },
  {
    name: 'which hostages',
    files: ['src/extract/figures/hostage-groups.ts'],
    every: 1,
    tests: 'tests/extract/figures/{captives-told,dead-and-left,exchanges,hostage-groups,hostages}.test.ts',
  },
  { name: 'figure rules', files: ['src/extract/figures/rules/*.ts'], every: 8, from: 1, tests: 'tests/extract/figures/*.test.ts' },
];

/** The files of an area that are mutated, or all of those that `wanted` names. */
export function filesOf({ files, every, from = 0 }: Area, wanted: readonly string[] = []): string[] {
  const all = files.flatMap((pattern) => globSync(pattern)).sort();
  return wanted.length > 0
    ? all.filter((file) => wanted.some((start) => file.startsWith(start)))
    : all.filter((_file, index) => index % every === from);
}
