import { parseArgs } from 'node:util';
import { relative, resolve } from 'node:path';
import { readKnowledge } from '../../src/readers/knowledge.ts';
import { readRegister, REGISTER_FILE, RegisterFileError, registerText, writeRegister } from '../../src/readers/register.ts';
import { readSeeds, SeedsFolderError } from '../../src/readers/seeds.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { jsonPieces } from '../lib/json-pieces.ts';
import { printMessages } from '../lib/messages.ts';
import { readArticles } from '../lib/reading/read-articles.ts';
import { writeWhole } from '../lib/write-whole.ts';

const USAGE = `npm run timeline -- [--seeds DIR] [--out FILE] [--strict] [--notes]

Reads every *.txt and *.md article under DIR (default: seeds) and writes the timeline as JSON to FILE
(default: .cache/timeline.json, which the site is built from). The permanent ids of the project's own seeds are kept in
src/knowledge/register.json: commit it with the articles that made it grow.
  --strict   exit status 1 when any message is a warning or an error
  --notes    print notes too
Exit status: 0 a timeline was written; 1 none could be; 2 wrong arguments.`;

const OWN_SEEDS = 'seeds';

interface Arguments {
  readonly seeds: string;
  readonly out: string;
  readonly strict: boolean;
  readonly notes: boolean;
}

function readArguments(): Arguments | null {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string', default: OWN_SEEDS },
        out: { type: 'string', default: '.cache/timeline.json' },
        strict: { type: 'boolean', default: false },
        notes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (!values.help) return values;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

async function run({ seeds: folder, out, strict, notes }: Arguments): Promise<number> {
  const [{ knowledge, messages: knowledgeMessages }, { seeds, messages: seedMessages }] = await Promise.all([
    readKnowledge(),
    readSeeds(folder),
  ]);
  const register = await readRegister();
  const readings = await readArticles(seeds, knowledge);
  const { timeline, register: grown } = buildTimeline(readings, knowledge, register, [...knowledgeMessages, ...seedMessages]);
  printMessages(timeline.messages, folder, notes);
  if (seeds.length === 0) return 1;
  await writeWhole(resolve(out), withLineEnd(jsonPieces(timeline)));
  // Ids are minted for the project's own seeds alone; what stands in another folder is only looked at.
  if (resolve(folder) === resolve(OWN_SEEDS) && registerText(grown) !== registerText(register)) {
    await writeRegister(grown);
    console.error(`new permanent ids → ${relative(process.cwd(), REGISTER_FILE)}`);
  }
  console.error(
    `${timeline.articles.length} articles, ${timeline.entries.length} entries, ${timeline.figures.length} figures, ${timeline.actors.length} actors → ${out}`,
  );
  return strict && timeline.messages.some(({ level }) => level !== 'note') ? 1 : 0;
}

function* withLineEnd(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}

const given = readArguments();
if (given === null) process.exitCode = 2;
else {
  process.exitCode = await run(given).catch((error: unknown) => {
    if (!(error instanceof SeedsFolderError) && !(error instanceof RegisterFileError) && !(error instanceof Error && 'code' in error))
      throw error;
    console.error(error.message);
    return 1;
  });
}
