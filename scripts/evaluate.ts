import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_REGISTER } from '../src/model/register.ts';
import { makeTimeline } from '../src/pipeline.ts';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { readSeeds } from '../src/readers/seeds.ts';
import { readGold } from './evaluate/gold.ts';
import { canonOf } from './evaluate/names.ts';
import { scoreTimeline } from './evaluate/score.ts';
import { printTable, tableOf, type Measured } from './evaluate/table.ts';
import { writeWhole } from './lib/write-whole.ts';

const USAGE = `npm run evaluate [-- DIR …] [--all] [--quiet]

Reads the annotated articles of each DIR (<id>.txt beside <id>.json), scores what the pipeline finds in them and lists, article by
article, what was missed and what was invented. Without DIR: tests/gold/seeds, dev and written, and the table of the about page is
written anew (src/present/measured.json).
  --quiet   the tables alone`;

const GOLD = ['tests/gold/seeds', 'tests/gold/dev', 'tests/gold/written'];
const MEASURED = 'src/present/measured.json';

async function evaluate(folder: string, quiet: boolean): Promise<{ folder: string; articles: number; table: Measured[] }> {
  const [{ knowledge }, { seeds }, gold, aliases] = await Promise.all([
    readKnowledge(), readSeeds(folder), readGold(folder), readFile('tests/gold/aliases.json', 'utf8'),
  ]);
  const groups = (JSON.parse(aliases) as { groups: string[][] }).groups;
  const { scores, remarks } = scoreTimeline(makeTimeline(seeds, knowledge, EMPTY_REGISTER, []).timeline, gold, canonOf(groups));
  console.log(`\n${folder}: ${gold.length} articles`);
  if (!quiet) {
    for (const [article, list] of Map.groupBy(remarks, (remark) => remark.article)) {
      console.log(article);
      for (const { text } of list) console.log(`    ${text.replaceAll('\n', ' ')}`);
    }
  }
  const table = tableOf(scores);
  printTable(table, scores);
  return { folder, articles: gold.length, table };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quiet: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
if (values.help) {
  console.log(USAGE);
} else {
  const folders = positionals.length > 0 ? positionals.map((folder) => join(folder)) : GOLD;
  const results = [];
  for (const folder of folders) results.push(await evaluate(folder, values.quiet));
  if (positionals.length === 0) await writeWhole(MEASURED, `${JSON.stringify(results, null, 1)}\n`);
}
