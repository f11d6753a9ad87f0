import { describe, expect, test } from 'vitest';
import { readGold } from '../../../scripts/evaluate/gold.ts';
import { readSeeds } from '../../../src/readers/seeds.ts';
import { dayOf, monthOf, weekdayOf } from '../../../src/model/day.ts';
import type { EventReading } from '../../../src/extract/events/event-reading.ts';
import { cleanArticle } from '../../../src/extract/text/clean-article.ts';
import { eventsIn, knowledge } from './read.ts';

interface Read {
  readonly where: string;
  readonly title: string;
  readonly event: EventReading;
  /** The sentences that tell it, and the three before. */
  readonly told: string;
}

/** Every headline of every annotated article. */
const headlines = (await Promise.all(['tests/gold/seeds', 'tests/gold/dev', 'tests/gold/written'].map(async (folder): Promise<Read[]> => {
  const gold = await readGold(folder);
  const { seeds } = await readSeeds(folder);
  return seeds.flatMap((seed) => {
    const published = gold.find(({ id }) => id === seed.id)?.published;
    if (!published) return [];
    const window = { earliest: dayOf(published.earliest), latest: dayOf(published.latest), best: dayOf(published.latest), stated: null, clues: [] };
    const { sentences } = cleanArticle(seed, knowledge);
    const told = ({ spans }: EventReading): string => sentences.filter(({ index }) => spans.some(({ start, end }) => sentences.some((one) => one.start < end && one.end > start && index <= one.index && index >= one.index - 3))).map(({ text }) => text).join(' ');
    return eventsIn(seed.raw, window).map((event) => ({ where: seed.id, title: event.title, event, told: told(event) }));
  });
}))).flat();

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const bare = (title: string): string => title.replace(/"[^"]*"/g, '""');
/** Lines in the project's own words: those that quote a whole clause keep the article's. */
const own = headlines.filter(({ title }) => !/^(?:Expected: |Denied: )?"/.test(title));

function offenders(list: readonly Read[], wrong: (title: string, event: EventReading) => boolean): string[] {
  return list.filter(({ title, event }) => wrong(title, event)).map(({ where, title }) => `${where}: ${title}`);
}

describe('every headline of the annotated articles', () => {
  test('there are some hundreds of them', () => {
    expect(headlines.length).toBeGreaterThan(300);
  });

  test('has at most 100 characters, and mostly 80', () => {
    expect(offenders(headlines, (title) => title.length > 100 || title.length < 8)).toEqual([]);
    expect(headlines.filter(({ title }) => title.length > 84).length / headlines.length).toBeLessThan(0.06);
  });

  test('is one line of two words and more', () => {
    expect(offenders(headlines, (title) => /[\n\r\t]| {2}|^\s|\s$/.test(title) || title.split(' ').length < 2)).toEqual([]);
  });

  test('has balanced quotation marks and brackets', () => {
    expect(offenders(headlines, (title) => (title.match(/"/g)?.length ?? 0) % 2 === 1 || title.split('(').length !== title.split(')').length)).toEqual([]);
  });

  test('begins with a capital, a number or a quotation mark', () => {
    expect(offenders(headlines, (title) => !/^["\p{Lu}\d]/u.test(title))).toEqual([]);
  });

  test('does not end in a word that waits for another', () => {
    expect(offenders(own, (title) => !title.endsWith('"') && /\s(?:the|a|an|of|to|at|by|with|from|and|or|but|that|which|who|as|after|before|his|her|its|their|is|are|was|were|be|been|has|have|had|between|says?|tells?|including)$/i.test(title))).toEqual([]);
    expect(offenders(headlines, (title) => /[,;:–—-]"?$/.test(title))).toEqual([]);
  });

  test('does not begin with a word that belongs to another', () => {
    expect(offenders(own, (title) => /^(?:Expected: |Denied: )?(?:of|to|in|on|by|for|with|from|and|or|but|that|which|who|he|she|it|they|is|are|was|were|said)\s/i.test(title))).toEqual([]);
  });

  test('names no day or month of its own date', () => {
    expect(offenders(headlines, (title, { start }) => {
      const words = bare(title);
      const month = MONTHS[monthOf(start) - 1] ?? '';
      return words.includes(WEEKDAYS[weekdayOf(start) - 1] ?? 'none') || month !== 'May' && words.includes(month) || /\b(?:today|yesterday|tomorrow|last week|next week|this week|last month)\b/.test(words);
    })).toEqual([]);
  });

  test('names nobody whom its sentence and those right before do not name', () => {
    const files = [...knowledge.people, ...knowledge.groups, ...knowledge.bodies, ...knowledge.states];
    const words = (text: string): string[] => text.split(/[^\p{L}-]+/u);
    const capital = (word: string): boolean => /^\p{Lu}\p{Ll}{3,}/u.test(word);
    // a name is backed by the sentences' own words, or by any alias or office there of somebody who is called so
    const backed = (word: string, told: string, { actors }: EventReading): boolean =>
      told.toLowerCase().includes(word.toLowerCase()) || files.some((file) => words(`${file.name} ${'shortName' in file ? file.shortName ?? '' : ''}`).includes(word)
        && (actors.some(({ id }) => id === file.id) || [file.name, ...file.aliases].some((alias) => told.includes(alias) || alias.endsWith('Cabinet') && told.includes('cabinet'))));
    const ordinary = (word: string, title: string): boolean => title.replace(/^(?:Expected|Denied): /, '').startsWith(word) && !files.some((file) => words(file.name).includes(word));
    expect(headlines.filter(({ event }) => event.rule !== 'attack-day').flatMap(({ where, title, told, event }) =>
      words(bare(title).replace(/^(?:Expected|Denied): /, '').replace(/'s\b/g, '')).filter((word) => capital(word) && !ordinary(word, title) && !backed(word, told, event)).map((word) => `${where}: ${word} in "${title}"`))).toEqual([]);
  });

  test('tells in the present, without "said"', () => {
    expect(offenders(headlines, (title) => /\bsaid\b/i.test(bare(title)))).toEqual([]);
  });

  test('has the words of one side in quotation marks alone', () => {
    expect(offenders(headlines, (title) => /\b(?:terror\w*|martyr\w*|massacre\w*|genocid\w*|regime|savage\w*|murder\w*|slaughter\w*|onslaught|rampage|liberat\w*|resistance)\b/.test(bare(title)))).toEqual([]);
  });

  test('lets one do and many do as grammar has it', () => {
    const many = /^(?:Expected: )?(?:(?!of )[\w-]+ ){0,3}(?:officials|mediators|negotiators|troops|soldiers|gunmen|hostages|captives|prisoners|people|demonstrators|protesters|jets|talks|negotiations|families|relatives|bodies|remains|trucks) (says|meets|kills|is|has|releases|frees|calls|returns|resumes|ends|begins|fills|gathers|comes|leaves|arrives)\b/;
    const one = /^(?:Expected: )?(?:Hamas|Israel|Qatar|Egypt|Iran|Hezbollah|Biden|Netanyahu|Blinken|Trump|White House|Israeli military|UN Security Council|Israeli Cabinet|Truce) (say|meet|kill|are|have|release|free|call|return|resume|end|begin|fill|gather|come|leave|arrive|tell|announce|give|take)\b/;
    expect(offenders(own, (title) => many.test(title) || one.test(title))).toEqual([]);
  });

  test('quotes a whole clause in few cases only', () => {
    expect((headlines.length - own.length) / headlines.length).toBeLessThan(0.12);
  });
});
