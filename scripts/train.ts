import { parseArgs } from 'node:util';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { GOLD_FOLDERS } from './evaluate/gold.ts';
import { writeWhole } from './lib/write-whole.ts';
import { annotatedArticles, annotatedSentences } from './train/annotated-texts.ts';
import { figureExamples } from './train/figure-examples.ts';
import { fit } from './train/fit.ts';
import { weightsText } from './train/weights-text.ts';

const USAGE = `npm run train [-- DIR …] [--to FOLDER]

Learns from the annotated articles of each DIR (<id>.txt beside <id>.json), and from the annotated sentences of the project, what the words around a
number tell of it, and writes the weights. The same texts give the same bytes. Without DIR: all annotated folders but those kept unseen.
  --to FOLDER   where the weights go, instead of src/extract/figures/learned/`;
const SENTENCES = 'tests/gold/sentences/figures.jsonl';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false }, to: { type: 'string', default: 'src/extract/figures/learned' } },
});
if (values.help) {
  console.log(USAGE);
} else {
  const folders =
    positionals.length > 0 ? positionals : GOLD_FOLDERS.map(({ folder }) => folder).filter((folder) => !/\/unseen/.test(folder));
  const { knowledge } = await readKnowledge();
  const texts = (await Promise.all(folders.map((folder) => annotatedArticles(folder, knowledge)))).flat();
  texts.push(...(await annotatedSentences(SENTENCES)));
  const examples = texts.map(({ name, article, figures }) => figureExamples(name, article, figures, knowledge));
  for (const name of ['measures', 'groups'] as const) {
    const all = examples.flatMap((of) => of[name]);
    const weights = fit(all);
    await writeWhole(`${values.to}/${name}.json`, weightsText(weights));
    console.log(
      `${values.to}/${name}.json: ${weights.labels.length} labels, ${Object.keys(weights.weights).length} features, from ${all.length} numbers`,
    );
  }
}
