import { styleText } from 'node:util';
import { buildTimeline } from '../src/timeline/build-timeline.ts';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { readRegister, RegisterFileError } from '../src/readers/register.ts';
import { readSeeds, SeedsFolderError } from '../src/readers/seeds.ts';
import { messageLine } from './lib/messages.ts';
import { readArticles } from './lib/reading/read-articles.ts';

const USAGE = `npm run check [-- DIR]

Lists every doubt, contradiction, unknown person and faulty file of the articles under DIR (default: seeds) and of the knowledge, with its
place; nothing is written. Exit status: 0 no error; 1 an error, or the folder could not be read; 2 wrong arguments.`;
const LEVELS = ['error', 'warning', 'note'] as const;

async function check(folder: string): Promise<number> {
  const [{ knowledge, messages: ofKnowledge }, { seeds, messages: ofSeeds }, register] = await Promise.all([
    readKnowledge(),
    readSeeds(folder),
    readRegister(),
  ]);
  const { timeline } = buildTimeline(await readArticles(seeds, knowledge), knowledge, register, [...ofKnowledge, ...ofSeeds]);
  for (const level of LEVELS) {
    const messages = timeline.messages.filter((message) => message.level === level);
    console.log(`\n${styleText('bold', `${messages.length} ${level}${messages.length === 1 ? '' : 's'}`)}`);
    for (const message of messages) console.log(messageLine(message, folder));
  }
  return timeline.messages.some(({ level }) => level === 'error') ? 1 : 0;
}

const [folder = 'seeds', ...rest] = process.argv.slice(2);
if (rest.length > 0 || folder.startsWith('-')) {
  console.log(USAGE);
  process.exitCode = folder === '--help' ? 0 : 2;
} else {
  process.exitCode = await check(folder).catch((error: unknown) => {
    if (!(error instanceof SeedsFolderError) && !(error instanceof RegisterFileError)) throw error;
    console.error(error.message);
    return 1;
  });
}
