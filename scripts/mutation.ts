import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './lib/run.ts';
import { AREAS, filesOf } from './mutation/areas.ts';
import { mutantsOf, scoreOf, told, type Mutant, type Report } from './mutation/report.ts';
import { strykerOptions } from './mutation/stryker-options.ts';

/**
 * npm run mutation [-- FILE_OR_FOLDER…]: breaks the rules in one place after another and sees whether a test notices. Prints what no test
 * noticed, and a score for each area. Results are kept in .cache/mutation: a second run tries again what survived and what changed.
 */
const wanted = process.argv.slice(2);
const folder = '.cache/mutation';
mkdirSync(folder, { recursive: true });

const rows: string[] = [];
const all: Mutant[] = [];
for (const area of AREAS) {
  const files = filesOf(area, wanted);
  if (files.length === 0) continue;
  const [config, kept] = ['config.json', 'json'].map((ending) => `${folder}/${area.name.replaceAll(' ', '-')}.${ending}`) as [
    string,
    string,
  ];
  forgetSurvivors(kept);
  writeFileSync(config, JSON.stringify(strykerOptions(files, folder, kept)));
  process.exitCode = await run('stryker', ['run', config], { MUTATION_TESTS: area.tests });
  if (process.exitCode !== 0) break;
  const mutants = mutantsOf(JSON.parse(readFileSync(kept, 'utf8')) as Report, files);
  for (const mutant of mutants) if (mutant.fate !== 'noticed') console.log(told(mutant));
  rows.push(`| ${area.name} | ${files.length} of ${filesOf({ ...area, every: 1, from: 0 }).length} | ${scoreOf(mutants)} |`);
  all.push(...mutants);
}
console.log('\n| area | files | mutants | noticed | survived | not reached | score |\n|---|---:|---:|---:|---:|---:|---:|');
for (const row of rows) console.log(row);
console.log(`| all | | ${scoreOf(all)} |`);

/** Stryker takes a survivor for one as long as its own tests stay the same; here new tests are to be tried on every one. */
function forgetSurvivors(kept: string): void {
  if (!existsSync(kept)) return;
  const report = JSON.parse(readFileSync(kept, 'utf8')) as Report;
  const files = Object.entries(report.files).map(
    ([name, file]) => [name, { ...file, mutants: file.mutants.filter(({ status }) => status !== 'Survived') }] as const,
  );
  writeFileSync(kept, JSON.stringify({ ...report, files: Object.fromEntries(files) }));
}
