import { parseArgs } from 'node:util';
import { evaluateFolder } from './evaluate/evaluate-folder.ts';
import { printTable, tableOf, type Measured } from './evaluate/table.ts';
import { GOLD_FOLDERS } from './evaluate/gold.ts';
import { writeReadmeTable } from './evaluate/readme-table.ts';
import { writeWhole } from './lib/write-whole.ts';

const USAGE = `npm run evaluate [-- DIR …] [--quiet] [--write]

Reads the annotated articles of each DIR (<id>.txt beside <id>.json), scores what the pipeline finds in them and lists, article by
article, what was missed and what was invented. Without DIR: ${GOLD_FOLDERS.map(({ folder }) => folder).join(', ')}.
  --quiet   the tables alone
  --write   writes the tables of the about page (src/present/measured.json) and of README.md anew; takes no DIR`;
const MEASURED = 'src/present/measured.json';

async function evaluate(folder: string, quiet: boolean): Promise<{ folder: string; articles: number; table: Measured[] }> {
  const { articles, scores, remarks } = await evaluateFolder(folder);
  console.log(`\n${folder}: ${articles} articles`);
  if (!quiet) {
    for (const [article, list] of Map.groupBy(remarks, (remark) => remark.article)) {
      console.log(article);
      for (const { text } of list) console.log(`    ${text.replaceAll('\n', ' ')}`);
    }
  }
  const table = tableOf(scores);
  printTable(table, scores);
  return { folder, articles, table };
}

const off = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { quiet: off, write: off, help: off } });
if (values.help) {
  console.log(USAGE);
} else if (values.write && positionals.length > 0) {
  console.error('--write scores all annotated articles: leave DIR out');
  process.exitCode = 1;
} else {
  const folders = positionals.length > 0 ? positionals.map((folder) => ({ folder, what: '' })) : GOLD_FOLDERS;
  const results = [];
  for (const { folder, what } of folders) results.push({ what, ...(await evaluate(folder, values.quiet)) });
  if (values.write) {
    await writeWhole(MEASURED, `${JSON.stringify(results, null, 1)}\n`);
    await writeReadmeTable('README.md', results);
  }
}
