import { styleText } from 'node:util';
import { EMPTY_REGISTER } from '../src/model/register.ts';
import { makeTimeline } from '../src/pipeline.ts';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { readSeeds } from '../src/readers/seeds.ts';

/**
 * npm run check [-- DIR]: every doubt, contradiction, unknown person and faulty file, with its place; nothing is written. Exit status 1
 * where there is an error.
 */
const LEVELS = ['error', 'warning', 'note'] as const;

const folder = process.argv[2] ?? 'seeds';
const [{ knowledge, messages: ofKnowledge }, { seeds, messages: ofSeeds }] = await Promise.all([readKnowledge(), readSeeds(folder)]);
const { timeline } = makeTimeline(seeds, knowledge, EMPTY_REGISTER, [...ofKnowledge, ...ofSeeds]);

for (const level of LEVELS) {
  const messages = timeline.messages.filter((message) => message.level === level);
  console.log(`\n${styleText('bold', `${messages.length} ${level}${messages.length === 1 ? '' : 's'}`)}`);
  for (const { file, line, rule, text } of messages) {
    const path = file.startsWith('src/') ? file : `${folder}/${file}`;
    console.log(`${path}${line === null ? '' : `:${line}`} ${rule}: ${text.replace(/[\p{Cc}]+/gu, ' ')}`);
  }
}
process.exitCode = timeline.messages.some(({ level }) => level === 'error') ? 1 : 0;
