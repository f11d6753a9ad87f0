import { basename, dirname } from 'node:path';
import { styleText } from 'node:util';
import { readArticle, type ArticleReading } from '../src/extract/read-article.ts';
import { isoOf } from '../src/model/day.ts';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { isArticleName, readSeedFile } from '../src/readers/seed-file.ts';
import { messageLine } from './lib/messages.ts';

const USAGE =
  'npm run explain -- FILE\n\nPrints what is found in one article and why: its day, what was left out, who is named, the figures, the events.';

const heading = (text: string): void => console.log(`\n${styleText('bold', text)}`);
const days = (start: number, end: number): string => (start === end ? isoOf(start) : `${isoOf(start)} … ${isoOf(end)}`);
const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 97)}…` : text).replace(/[\p{Cc}\s]+/gu, ' ');

function explain({ seed, article, published, times, found, figures, events }: ArticleReading): void {
  const line = (offset: number): string => `${seed.file}:${seed.raw.slice(0, article.spanAt(offset, offset + 1).start).split('\n').length}`;
  heading(article.title ?? '(no headline)');
  console.log([article.publisher, article.author, article.url].filter((part) => part !== null).join(' · '));

  heading(
    `Published ${days(published.earliest, published.latest)}${published.stated === null ? ', worked out' : `, stated by the ${published.stated}`}`,
  );
  for (const clue of published.clues) console.log(`  ${clue.rule}: ${short(clue.says)}`);

  heading(`Left out: ${article.removed.length}`);
  for (const { reason, quote } of article.removed) console.log(`  ${reason}: ${short(quote)}`);

  heading(`Times: ${times.length}`);
  for (const time of times)
    console.log(`  ${line(time.mention.start)} "${time.mention.text}" → ${days(time.start, time.end)} (${time.precision}): ${time.reason}`);

  heading('Actors');
  for (const [id, mentions] of Map.groupBy(found.mentions, ({ actor }) => actor)) {
    const acting = mentions.filter(({ acts }) => acts);
    console.log(
      `  ${id}${acting.length === 0 ? ' (a mere place or label)' : ''}: ${[...new Set(mentions.map(({ text, how }) => `"${short(text)}" (${how})`))].join(', ')}`,
    );
  }
  for (const { name, side, description } of found.people)
    console.log(`  not in the knowledge: ${name}, ${side}${description === null ? '' : `, ${description}`}`);

  heading(`Figures: ${figures.length}`);
  for (const figure of figures) {
    const value = `${figure.bound} ${figure.low}${figure.high === null ? '' : `–${figure.high}`}`;
    const claimant =
      figure.claimant === null ? 'nobody named' : `"${short(article.text.slice(figure.claimant.start, figure.claimant.end))}"`;
    console.log(
      `  ${line(figure.start)} ${figure.kind} ${figure.measure} ${figure.group}: ${value}, ${figure.scope}, claimed by ${claimant}: "${short(article.text.slice(figure.start, figure.end))}"`,
    );
  }

  heading(`Events: ${events.length}`);
  for (const event of events) {
    console.log(`  ${days(event.start, event.end)} ${event.type}, ${event.status}: ${styleText('bold', event.title)}`);
    console.log(`      by "${event.rule}"; ${event.actors.map(({ id, role }) => (role === null ? id : `${id} (${role})`)).join(', ')}`);
    for (const span of event.spans) console.log(`      ${line(span.start)} "${short(article.text.slice(span.start, span.end))}"`);
  }
}

async function explainFile(path: string): Promise<number> {
  const [folder, file] = [dirname(path), basename(path)];
  if (!isArticleName(file)) {
    console.error(`${path}: expected a *.txt or *.md article`);
    return 1;
  }
  const { seed, messages } = readSeedFile(folder, file);
  const { knowledge } = await readKnowledge();
  for (const message of messages) console.error(messageLine(message, folder));
  if (seed) explain(readArticle(seed, knowledge));
  return seed ? 0 : 1;
}

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0 || path.startsWith('--')) {
  console.log(USAGE);
  process.exitCode = path === '--help' ? 0 : 2;
} else process.exitCode = await explainFile(path);
