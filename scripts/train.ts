import { parseArgs } from 'node:util';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { readSeeds } from '../src/readers/seeds.ts';
import { GOLD_FOLDERS, readGold } from './evaluate/gold.ts';
import { writeWhole } from './lib/write-whole.ts';
import { figureExamples } from './train/figure-examples.ts';
import { fit, type Example } from './train/fit.ts';
import { weightsText } from './train/weights-text.ts';

const USAGE = `npm run train [-- DIR …]

Learns from the annotated articles of each DIR (<id>.txt beside <id>.json) what the words around a number tell of it, and writes the weights into
src/extract/figures/learned/. The same articles give the same bytes. Without DIR: all annotated folders but those kept unseen.`;
const PLACE = 'src/extract/figures/learned';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', default: false } } });
if (values.help) {
  console.log(USAGE);
} else {
  const folders =
    positionals.length > 0 ? positionals : GOLD_FOLDERS.map(({ folder }) => folder).filter((folder) => !/\/unseen/.test(folder));
  const measures: Example[] = [];
  const groups: Example[] = [];
  const { knowledge } = await readKnowledge();
  for (const folder of folders) {
    const [{ seeds }, gold] = await Promise.all([readSeeds(folder), readGold(folder)]);
    for (const one of gold) {
      const seed = seeds.find(({ file }) => file.replace(/\.[^.]*$/, '').endsWith(one.id));
      if (!seed) throw new Error(`${folder}: no article beside ${one.id}.json`);
      const examples = figureExamples(seed, one, knowledge);
      measures.push(...examples.measures);
      groups.push(...examples.groups);
    }
  }
  for (const [name, examples] of Object.entries({ measures, groups })) {
    const weights = fit(examples);
    await writeWhole(`${PLACE}/${name}.json`, weightsText(weights));
    console.log(
      `${PLACE}/${name}.json: ${weights.labels.length} labels, ${Object.keys(weights.weights).length} features, from ${examples.length} numbers`,
    );
  }
}
