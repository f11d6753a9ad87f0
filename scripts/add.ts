import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { readArticle } from '../src/extract/read-article.ts';
import { isoOf } from '../src/model/day.ts';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { readSeeds } from '../src/readers/seeds.ts';

const USAGE = `npm run add -- FILE_OR_FOLDER …

Copies articles (*.txt, *.md) into seeds/ and says what was found in each. Nothing is ever overwritten: a file whose name is taken is left
where it is and named. Exit status 1 when anything was left out.`;
const SEEDS = 'seeds';
const ENDINGS = new Set(['.txt', '.md']);

async function articlesAt(path: string): Promise<{ from: string; to: string }[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`${path}: there is no such file or folder`);
  if (!found.isDirectory()) return [{ from: path, to: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort().map((from) => ({ from, to: relative(path, from) }));
}

/** Copies one article; null where it may not be taken. */
async function take({ from, to }: { from: string; to: string }): Promise<string | null> {
  if (!ENDINGS.has(extname(to).toLowerCase())) {
    console.error(`${from}: left out; expected *.txt or *.md`);
    return null;
  }
  await mkdir(dirname(join(SEEDS, to)), { recursive: true });
  try {
    await copyFile(from, join(SEEDS, to), constants.COPYFILE_EXCL);
    return to;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.error(`${from}: left out; ${join(SEEDS, to)} exists already and is never overwritten`);
    return null;
  }
}

async function report(files: readonly string[]): Promise<void> {
  const [{ knowledge }, { seeds, messages }] = await Promise.all([readKnowledge(), readSeeds(SEEDS)]);
  for (const file of files) {
    for (const message of messages.filter((one) => one.file === file)) console.error(`${SEEDS}/${file}${message.line === null ? '' : `:${message.line}`} ${message.rule}: ${message.text}`);
    const seed = seeds.find((one) => one.file === file);
    if (!seed) continue;
    const { article, published, found, figures, events } = readArticle(seed, knowledge);
    const day = published.earliest === published.latest ? isoOf(published.earliest) : `between ${isoOf(published.earliest)} and ${isoOf(published.latest)}`;
    const actors = new Set(found.mentions.filter(({ acts }) => acts).map(({ actor }) => actor)).size;
    console.log(`${SEEDS}/${file}: "${article.title ?? 'no headline'}", ${day}${published.stated === null ? ' (worked out)' : ''}; ${events.length} events, ${figures.length} figures, ${actors} actors`);
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.includes('--help')) {
  console.log(USAGE);
  process.exitCode = paths.length === 0 ? 2 : 0;
} else {
  try {
    const articles = (await Promise.all(paths.map(articlesAt))).flat();
    const taken = [];
    for (const article of articles) taken.push(await take(article));
    await report(taken.filter((file) => file !== null));
    process.exitCode = taken.includes(null) ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
