import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutated, type Mutated } from '../pipeline/support/mutate.ts';
import { chance } from '../../scripts/lib/chance.ts';
import { readFolder } from '../pipeline/support/read-folder.ts';

/** Mutated articles in all; `npm run soak` asks for ten thousand. */
const ARTICLES = Number(process.env['SOAK_ARTICLES'] ?? 2_000);
/** Another number, other articles. */
const SEED = Number(process.env['SOAK_SEED'] ?? 1);
/** Read together, as a folder, so that what they tell alike is merged. */
const TOGETHER = 100;

const texts = globSync('tests/gold/*/*.{txt,md}').sort().map((file) => readFileSync(file, 'utf8'));

/** What is wrong with the articles of one folder; where the pipeline breaks, each article is read alone to name the one that did it. */
async function faultsIn(batch: readonly Mutated[]): Promise<string[]> {
  const name = (index: number): string => `article-${index}`;
  try {
    const { faults } = await readFolder(Object.fromEntries(batch.map(({ text }, index) => [`${name(index)}.txt`, text])));
    return faults.map((fault) => {
      const index = batch.findIndex((_, at) => new RegExp(`${name(at)}(?!\\d)`).test(fault));
      return `${fault} (${batch[index]?.how.join(', ')})`;
    });
  } catch (error) {
    if (batch.length === 1) return [`${batch[0]?.how.join(', ')}: ${error instanceof Error ? error.stack : String(error)}`];
    const alone = (await Promise.all(batch.map((one) => faultsIn([one])))).flat();
    return alone.length > 0 ? alone : [`all together: ${error instanceof Error ? error.stack : String(error)}`];
  }
}

test(`${ARTICLES} mutated articles: none breaks the pipeline, none makes it invent a word`, async () => {
  const stray: unknown[] = [];
  const note = (reason: unknown): void => void stray.push(reason);
  process.on('unhandledRejection', note);
  const next = chance(SEED);
  const found: string[] = [];
  let done = 0;
  for (; done < ARTICLES && found.length < 20; done += TOGETHER) {
    const batch = Array.from({ length: Math.min(TOGETHER, ARTICLES - done) }, () => mutated(texts, next));
    found.push(...(await faultsIn(batch)));
  }
  process.off('unhandledRejection', note);
  expect({ found, stray }).toEqual({ found: [], stray: [] });
});
