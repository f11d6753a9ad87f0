import { parseArgs } from 'node:util';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { GOLD_FOLDERS } from './evaluate/gold.ts';
import { writeWhole } from './lib/write-whole.ts';
import { annotatedArticles, sentencesOfEvents, sentencesOfNumbers } from './train/annotated-texts.ts';
import { eventExamples } from './train/event-examples.ts';
import { figureExamples } from './train/figure-examples.ts';
import { fit } from './train/fit.ts';
import { weightsText } from './train/weights-text.ts';

const USAGE = `npm run train [-- DIR …] [--to FOLDER]

Learns from the annotated articles of each DIR (<id>.txt beside <id>.json), and from the annotated sentences of the project, what the words around a
number tell of it, and the words around an event of its type and status, and writes the weights. The same texts give the same bytes. Without DIR: all
annotated folders but those kept unseen.
  --to FOLDER   the weights go below it, instead of src/extract/`;
const SENTENCES = 'tests/gold/sentences';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false }, to: { type: 'string', default: 'src/extract' } },
});
if (values.help) {
  console.log(USAGE);
} else {
  const folders =
    positionals.length > 0 ? positionals : GOLD_FOLDERS.map(({ folder }) => folder).filter((folder) => !/\/unseen/.test(folder));
  const { knowledge } = await readKnowledge();
  const articles = (await Promise.all(folders.map((folder) => annotatedArticles(folder, knowledge)))).flat();
  const numbers = [...articles, ...(await sentencesOfNumbers(`${SENTENCES}/figures.jsonl`))].map((text) => figureExamples(text, knowledge));
  const events = [...articles, ...(await sentencesOfEvents(`${SENTENCES}/events.jsonl`, knowledge))].map((text) =>
    eventExamples(text, knowledge),
  );
  const models = [
    { name: 'figures/learned/measures', examples: numbers.flatMap(({ measures }) => measures), least: 3 },
    { name: 'figures/learned/groups', examples: numbers.flatMap(({ groups }) => groups), least: 3 },
    { name: 'events/learned/types', examples: events.flatMap(({ types }) => types), least: 10 },
    { name: 'events/learned/statuses', examples: events.flatMap(({ statuses }) => statuses), least: 10 },
  ];
  for (const { name, examples, least } of models) {
    const weights = fit(examples, least);
    await writeWhole(`${values.to}/${name}.json`, weightsText(weights));
    console.log(
      `${values.to}/${name}.json: ${weights.labels.length} labels, ${Object.keys(weights.weights).length} features, from ${examples.length} examples`,
    );
  }
}
