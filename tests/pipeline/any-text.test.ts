import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_REGISTER } from '../../src/model/register.ts';
import type { SeedFile } from '../../src/model/seed-file.ts';
import { makeTimeline } from '../../src/pipeline.ts';
import { readKnowledge } from '../../src/readers/knowledge.ts';
import { readFrontMatter } from '../../src/readers/front-matter.ts';
import { faultsOf } from './support/faults.ts';
import { MUTATIONS } from './support/mutate.ts';
import { chance } from '../../scripts/lib/chance.ts';
import { readFolder } from './support/read-folder.ts';

const { knowledge } = await readKnowledge();
const texts = globSync('tests/gold/*/*.{txt,md}').sort().map((file) => readFileSync(file, 'utf8'));
// A run that fails is shrunk for as long as it takes; these give up in time for a loaded machine.
const RUNS = { numRuns: 25, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false };

const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter((sentence) => sentence.length < 300);
const sentence = fc.constantFrom(...sentences);
/** Signs that turn the direction of a line, cannot be seen, pile up over a letter or stand for half a sign. */
const oddSigns = fc.constantFrom('\u202E', '\u2066', '\u200B', '\u200D', '\uFEFF', '\u0301'.repeat(200), '\u2028', '\u0085', '\uFFFD', '\uD83D\uDE00', '\u0000', '\r', '\t', 'İ', 'ß', '\u{E0041}');
const prose = fc.array(fc.oneof({ weight: 3, arbitrary: sentence }, fc.string({ unit: 'binary' }), oddSigns, fc.constantFrom('\n', '\n\n', ' ', '---\n')), { maxLength: 30 }).map((parts) => parts.join(' '));
/** A name that a scraper might give, and one that it had better not. */
const fileName = fc.constantFrom('a.txt', 'sub/b.md', 'c d&e.txt', '#%?.txt', '__proto__.txt', 'constructor/toString.md', 'a..b.txt', 'é̈\u202E.txt', `${'n'.repeat(200)}.txt`, '-rf.txt', "'\"<b>.txt");

/** Whatever was given: the pipeline ended, refused aloud what it did not read, and invented nothing. */
const isSound = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  const { faults } = await readFolder(files);
  expect(faults).toEqual([]);
};

describe('a folder of articles', () => {
  test('may hold any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => isSound({ 'a.txt': bytes, 'b.txt': texts[0] ?? '' })), RUNS);
  });

  test('may hold any text among sentences of news, under any name', async () => {
    await fc.assert(fc.asyncProperty(fc.dictionary(fileName, prose, { maxKeys: 4 }), isSound), RUNS);
  });

  test('may hold any front matter', async () => {
    const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string(), fc.integer().map(String), fc.constantFrom('null', '~', '[a, b]', '{a: b}', '2024-02-30', '2024-05-24', '!!js/function "x"', '&a x', '*a', '|', '>-', '"', 'yes', '1e999', '.nan', '0x1F', 'https://x.example/a?b', 'javascript:alert(1)'));
    const key = fc.oneof(fc.constantFrom('title', 'date', 'publisher', 'source', 'url', 'author', 'rights', 'tags', '__proto__', 'constructor', 'hasOwnProperty', 'titel'), fc.string());
    const block = fc.array(fc.tuple(key, scalar), { maxLength: 8 }).map((lines) => lines.map((line) => line.join(': ')).join('\n'));
    const opening = fc.constantFrom('---', '\uFEFF---', '---js', '---json', '---toml', '--- ', '----', '---yaml');
    await fc.assert(
      fc.asyncProperty(opening, block, fc.constantFrom('---', '...', '', '----'), prose, (first, lines, last, text) =>
        isSound({ 'a.md': `${first}\n${lines}\n${last}\n${text}\n${texts[0]}` })), RUNS);
  });

  test('may hold articles of any deep nesting', async () => {
    const open = fc.constantFrom('> ', '- ', '* [', '((', '“', '<div>', '**_', '{', '`', '[a](');
    await fc.assert(fc.asyncProperty(open, fc.integer({ min: 1, max: 3_000 }), sentence, (mark, times, words) => isSound({ 'a.md': `# A headline\n\n${mark.repeat(times)}${words}\n` })), RUNS);
  });
});

describe('text that no file can hold', () => {
  const seedOf = (raw: string): SeedFile => ({ id: 'a', file: 'a.txt', sha256: '0'.repeat(64), raw, frontMatter: null, contentStart: 0 });

  test('half signs (lone surrogates) end nowhere and are cut in two nowhere', () => {
    const half = fc.constantFrom('\uD83D', '\uDE00', '\uD800', '\uDFFF');
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, half, fc.string()), { maxLength: 20 }), (parts) => {
        const raw = parts.join(' ');
        const { timeline } = makeTimeline([seedOf(raw)], knowledge, EMPTY_REGISTER, []);
        // They are the text's own: a quotation may hold them, but not be another text.
        expect(faultsOf(timeline, new Map([['a', raw]])).filter((fault) => raw.isWellFormed() || !fault.includes('\\ud'))).toEqual([]);
      }), RUNS);
  });

  test('front matter: what is read is a plain object, or it is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (block) => {
        try {
          const read = readFrontMatter(`---\n${block}\n---\n`);
          if (read) expect(Object.getPrototypeOf(read.data)).toBe(Object.prototype);
        } catch (error) {
          expect(error).toMatchObject({ name: 'FrontMatterError' });
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }), { numRuns: 500 });
  });
});

describe('an article of the annotated ones is read after', () => {
  test.each(Object.entries(MUTATIONS))('%s', async (name, mutate) => {
    const next = chance(name.length);
    const files = Object.fromEntries(texts.filter((_, index) => index % 12 === name.length % 12).map((text, index) => [`article-${index}.txt`, mutate(text, next)]));
    await isSound(files);
  });

  test('having been cut off anywhere, in the middle of a sign too', async () => {
    const bytes = new TextEncoder().encode(texts[0]);
    await isSound(Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`article-${index}.txt`, bytes.slice(0, Math.floor((bytes.length * (index + 1)) / 24) - 1)])));
  });
});

test('the check that is used here finds invented words, days in disorder and lost references', async () => {
  const { timeline, seeds } = await readFolder({ 'a.txt': texts[0] ?? '' });
  const found = new Map(seeds.map(({ id, raw }) => [id, raw]));
  const [figure] = timeline.figures;
  const [entry] = timeline.entries;
  if (!figure || !entry) throw new Error('the example tells nothing');
  expect(faultsOf(timeline, found)).toEqual([]);
  expect(faultsOf({ ...timeline, figures: [{ ...figure, quote: 'x' }] }, found)[0]).toMatch(/is not what a says there/);
  expect(faultsOf({ ...timeline, entries: [{ ...entry, start: '2023-10-09', end: '2023-10-08' }] }, found)).toContainEqual(expect.stringMatching(/2023-10-09 comes after 2023-10-08/));
  expect(faultsOf({ ...timeline, actors: [] }, found)[0]).toMatch(/there is no actor/);
  expect(faultsOf({ ...timeline, entries: [...timeline.entries, entry] }, found)).toContainEqual(expect.stringMatching(/stands twice/));
});
