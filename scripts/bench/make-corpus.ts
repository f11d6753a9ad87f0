import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { SeedFile } from '../../src/model/seed-file.ts';
import { chance } from '../lib/chance.ts';
import { shiftDates } from './shift-dates.ts';

/** Articles that tell one story: as in a newsroom's archive, most of what happens is told several times. */
const TOLD_BY = 6;
/** Whole weeks, so that "Friday" and its date still agree. */
const MOST_WEEKS = 100;

/**
 * Writes `count` articles in the language of the models: each story is one model with its dates moved and its people exchanged, and each
 * article tells most of its paragraphs, in its order, with some of other models between them. The same count gives the same files.
 */
export async function makeCorpus(
  folder: string,
  count: number,
  models: readonly SeedFile[],
  knowledge: Pick<Knowledge, 'people'>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = knowledge.people.map(({ name }) => name);
  for (let number = 0; number < count; number += 1) {
    const story = chance(Math.floor(number / TOLD_BY) + 1);
    const telling = chance(1_000_003 + number);
    const model = pick(models, story);
    const shift = 7 * Math.floor(story() * MOST_WEEKS);
    const text = exchange(shiftDates(model.raw.slice(model.contentStart), shift), names, story);
    await writeFile(join(folder, `a${String(number).padStart(6, '0')}.txt`), retell(text, models, telling));
  }
}

/** Drops a paragraph here, puts in one of another article there, and changes the numbers of people a little. */
function retell(text: string, models: readonly SeedFile[], random: () => number): string {
  const paragraphs = text.split(/\n/).flatMap((paragraph, index) => {
    if (index < 3 || paragraph.length < 60) return [paragraph];
    const drawn = random();
    if (drawn < 0.1) return [];
    const other = drawn < 0.2 ? pick(pick(models, random).raw.split('\n'), random) : '';
    return other.length < 60 ? [paragraph] : [paragraph, '', other];
  });
  return paragraphs.join('\n').replace(/\b\d{2},?\d{3}\b(?! ?(?:BC|AD|AM|PM))/g, (number) => {
    const changed = Math.round(Number(number.replace(',', '')) * (0.98 + random() * 0.04));
    return number.includes(',') ? changed.toLocaleString('en') : String(changed);
  });
}

/** Gives half of the people named in full the name of another, all through the text. */
function exchange(text: string, names: readonly string[], random: () => number): string {
  return names.reduce((changed, name) => {
    if (!changed.includes(name) || random() < 0.5) return changed;
    const other = pick(names, random);
    const [last, otherLast] = [name, other].map((one) => one.split(' ').at(-1) ?? one) as [string, string];
    return changed.replaceAll(name, other).replace(new RegExp(`\\b${last.replace(/[^\p{L}\p{N}]/gu, '\\$&')}\\b`, 'g'), otherLast);
  }, text);
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
