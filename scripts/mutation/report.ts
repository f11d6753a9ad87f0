/** What Stryker writes (mutation-testing-report-schema), as far as it is read here; lines and columns count from 1. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Told[] }>>;
}
interface Told {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly became: string;
  readonly fate: 'noticed' | 'survived' | 'not reached';
}

/** A mutant that cannot be loaded or ran for ever was noticed by that. */
const FATES: Readonly<Record<string, Mutant['fate']>> = {
  Killed: 'noticed',
  Timeout: 'noticed',
  RuntimeError: 'noticed',
  Survived: 'survived',
  NoCoverage: 'not reached',
};

/** The mutants of the files, in the order of the text. */
export function mutantsOf({ files }: Report, wanted: readonly string[]): Mutant[] {
  return wanted
    .flatMap((file) => {
      const { source, mutants } = files[file] ?? { source: '', mutants: [] };
      const lines = source.split('\n');
      return mutants.flatMap(({ status, replacement, location }): Mutant[] => {
        const fate = FATES[status];
        return fate === undefined
          ? []
          : [{ file, line: location.start.line, was: textAt(lines, location), became: replacement ?? '', fate }];
      });
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function textAt(lines: readonly string[], { start, end }: Told['location']): string {
  const cut = lines.slice(start.line - 1, end.line);
  cut.push((cut.pop() ?? '').slice(0, end.column - 1));
  return [(cut[0] ?? '').slice(start.column - 1), ...cut.slice(1)].join(' ');
}

/** "src/extract/dates/year.ts:12 value > 3 → value >= 3 (survived)". */
export function told({ file, line, was, became, fate }: Mutant): string {
  return `${file}:${line} ${short(was)} → ${short(became)} (${fate})`;
}

const short = (code: string): string => {
  const plain = code.replaceAll(/\s+/g, ' ');
  return plain.length > 110 ? `${plain.slice(0, 100)} …` : plain;
};

/** Cells of a table: how many, noticed, survived, not reached, and the share that was noticed. */
export function scoreOf(mutants: readonly Mutant[]): string {
  const of = (fate: Mutant['fate']): number => mutants.filter((mutant) => mutant.fate === fate).length;
  return `${mutants.length} | ${of('noticed')} | ${of('survived')} | ${of('not reached')} | ${((100 * of('noticed')) / Math.max(1, mutants.length)).toFixed(1)} %`;
}
