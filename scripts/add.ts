import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readArticle } from '../src/extract/read-article.ts';
import { isoOf } from '../src/model/day.ts';
import type { Knowledge } from '../src/model/knowledge.ts';
import type { SeedFile } from '../src/model/seed-file.ts';
import { readKnowledge } from '../src/readers/knowledge.ts';
import { idOf, isArticleName, readSeedFile } from '../src/readers/seed-file.ts';
import { copyWhole, removeHalfCopies } from './lib/copy-whole.ts';
import { messageLine, oneLine } from './lib/messages.ts';

const USAGE = `npm run add -- FILE_OR_FOLDER …

Copies articles (*.txt, *.md) into seeds/ and says what was found in each. Nothing is ever overwritten: a file whose name is taken, or that
is no readable article, is left where it is and named. Exit status: 0 all were taken; 1 something was left out; 2 wrong arguments.`;
const SEEDS = 'seeds';

/** A file to be taken: `folder`/`file`, under the name that it had there. */
interface Given {
  readonly folder: string;
  readonly file: string;
}

/** The files at a path, by name. Throws where there is nothing, or where the project itself was meant. */
async function filesAt(path: string): Promise<Given[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`${path}: there is no such file or folder`);
  if (!found.isDirectory()) return [{ folder: dirname(path), file: basename(path) }];
  if (existsSync(SEEDS) && `${await realpath(SEEDS)}${sep}`.startsWith(`${await realpath(path)}${sep}`))
    throw new Error(`${path}: holds ${SEEDS}/ itself; expected a folder of articles`);
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ folder: path, file: relative(path, join(entry.parentPath, entry.name)) }))
    .filter(({ file }) => !file.split(sep).some((part) => part.startsWith('.')))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The file in seeds/ that has the id of this one; null where there is none. */
async function taken(file: string): Promise<string | null> {
  const names = await readdir(join(SEEDS, dirname(file))).catch(() => []);
  const other =
    names.find((name) => name === basename(file)) ?? names.find((name) => isArticleName(name) && idOf(name) === idOf(basename(file)));
  return other === undefined ? null : join(SEEDS, dirname(file), other);
}

/** Copies one article; null where it may not be taken, and why is said. */
async function take({ folder, file }: Given): Promise<SeedFile | null> {
  const leaveOut = (why: string): null => {
    console.error(oneLine(`${join(folder, file)}: left out; ${why}`));
    return null;
  };
  if (!isArticleName(file)) return leaveOut('expected *.txt or *.md');
  if (basename(file).startsWith('.')) return leaveOut('a name that begins with a dot is passed over');
  const other = await taken(file);
  if (other !== null) return leaveOut(`${other} exists already and is never overwritten`);
  const { seed, messages } = readSeedFile(folder, file);
  for (const message of messages) console.error(messageLine(message, folder));
  if (seed === null) return null;
  await mkdir(dirname(join(SEEDS, file)), { recursive: true });
  try {
    await copyWhole(join(folder, file), join(SEEDS, file));
  } catch (error) {
    return leaveOut(`it cannot be copied (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  return seed;
}

/** One line on what was found in an article. */
function found(seed: SeedFile, knowledge: Knowledge): string {
  const {
    article,
    published,
    found: { mentions },
    figures,
    events,
  } = readArticle(seed, knowledge);
  const [first, last] = [isoOf(published.earliest), isoOf(published.latest)];
  const day = `${first === last ? first : `between ${first} and ${last}`}${published.stated === null ? ' (worked out)' : ''}`;
  const actors = new Set(mentions.filter(({ acts }) => acts).map(({ actor }) => actor)).size;
  const counts = [count(events.length, 'event'), count(figures.length, 'figure'), count(actors, 'actor')].join(', ');
  return oneLine(`${SEEDS}/${seed.file}: ${article.title === null ? 'no headline' : `"${article.title}"`}, ${day}; ${counts}`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

async function add(paths: readonly string[]): Promise<number> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  for (const folder of new Set(files.map(({ file }) => join(SEEDS, dirname(file))))) await removeHalfCopies(folder);
  const { knowledge } = await readKnowledge();
  let articles = 0;
  for (const given of files) {
    const seed = await take(given);
    if (seed === null) continue;
    articles += 1;
    console.log(found(seed, knowledge));
  }
  const left = files.length - articles;
  console.log(`${count(articles, 'article')} added to ${resolve(SEEDS)}${left > 0 ? `, ${left} left out` : ''}`);
  return left > 0 || files.length === 0 ? 1 : 0;
}

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.includes('--help')) {
  console.log(USAGE);
  process.exitCode = paths.length === 0 ? 2 : 0;
} else {
  process.exitCode = await add(paths).catch((error: unknown) => {
    console.error(error instanceof Error ? oneLine(error.message) : String(error));
    return 1;
  });
}
