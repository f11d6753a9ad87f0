import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CleanedArticle } from '../../../src/extract/text/cleaned-article.ts';
import { clean, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';
import { cpuSeconds } from '../../cpu-seconds.ts';

/** What holds for every article, whatever stands in it. */
function expectSound(article: CleanedArticle): void {
  const { raw, text, sentences } = article;
  let last = 0;
  for (const sentence of sentences) {
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(sentence.start).toBeGreaterThanOrEqual(last);
    last = sentence.end;
  }
  expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
  for (let start = 0; start < text.length; start += Math.max(1, Math.floor(text.length / 200))) {
    for (const end of [start, start + 1, start + 17, text.length]) {
      const span = article.spanAt(start, end);
      expect(span.quote).toBe(raw.slice(span.start, span.end));
      expect(span.start).toBeLessThanOrEqual(span.end);
    }
  }
  for (const { start, end, quote } of article.removed) expect(quote).toBe(raw.slice(start, end));
  expect(text).not.toMatch(/[\r\u00a0\u200b\ufeff“”‘’–]/);
  expect(text).not.toMatch(/ {2}|^ | $|(?<!\n)\n(?!\n)|\n{3}/);
}

const GOLD = ['dev', 'seeds'].flatMap((folder) => {
  const path = new URL(`../../gold/${folder}/`, import.meta.url);
  return readdirSync(path).filter((name) => name.endsWith('.txt')).map((name) => ({
    name,
    raw: readFileSync(new URL(name, path), 'utf8'),
    gold: JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), path), 'utf8')) as { title: string | null; furniture: string[] },
  }));
});

describe('The gold articles', () => {
  it.each(GOLD)('$name lose their furniture and nothing else', ({ raw, gold }) => {
    const article = clean(raw);
    expectSound(article);
    const removed = new Set(removedFor(article, 'furniture').map((line) => line.trim()));
    expect(gold.furniture.filter((line) => !removed.has(line.trim()))).toEqual([]);
    expect([...removed].filter((line) => line.length > 60 && !gold.furniture.includes(line))).toEqual([]);
    expect(article.title).toBe(gold.title);
  });
});

describe('Ways of writing a file', () => {
  const STORY = `Envoys narrow the gaps over a truce\n\nBy Miriam Castell\n\n${LEAD}\n\n${MIDDLE}\n\n${LAST}\n\nSource link\n`;
  const plain = clean(STORY).text;

  it.each([
    ['CRLF', STORY.replaceAll('\n', '\r\n')], ['CR alone', STORY.replaceAll('\n', '\r')], ['a BOM', `\ufeff${STORY}`],
    ['single line breaks', STORY.replaceAll('\n\n', '\n')], ['indented lines', STORY.replace(/^(?=.)/gm, '\t\t')],
    ['blanks in blank lines', STORY.replaceAll('\n\n', '\n \t\n')], ['no-break spaces', STORY.replaceAll(' ', '\u00a0')],
    ['zero-width signs', STORY.replaceAll(' ', ' \u200b')], ['Unicode line separators', STORY.replaceAll('\n', '\u2028')],
    ['lines wrapped by hand', STORY.replace(/(.{1,58})(?:\s|$)/gm, '$1\n')],
  ])('%s make no difference', (_, raw) => {
    const article = clean(raw);
    expectSound(article);
    expect(article.text).toBe(plain);
    expect(article.title).toBe('Envoys narrow the gaps over a truce');
    expect(removedFor(article, 'furniture')).toHaveLength(2);
  });

  it('a sentence that an advertisement broke is put together', () => {
    const article = clean(
      `${LEAD}\n\nTwo officials with knowledge of the talks said\n\nADVERTISEMENT\n\n` +
        `that a list had been handed over.\n\n${LAST}`,
    );
    const texts = article.sentences.map(({ text }) => text);
    expect(texts).toContain('Two officials with knowledge of the talks said that a list had been handed over.');
    expectSound(article);
  });
});

describe('Files without a story', () => {
  it.each(['', '\n', 'MENU', 'Source link\n\nShare on Facebook', '\ufeff', '---\n---'])('%j give an empty article and a warning', (raw) => {
    const article = clean(raw);
    expectSound(article);
    expect(article.messages.map(({ level, rule }) => [level, rule])).toEqual([['warning', 'no-story']]);
    expect(article.spanAt(0, 5).quote).toBe(raw.slice(article.spanAt(0, 5).start, article.spanAt(0, 5).end));
  });
});

describe('Hostile files', () => {
  it.each([
    ['one word of a megabyte', 'a'.repeat(1e6)], ['one line of a megabyte', 'The talks went on. '.repeat(5e4)],
    ['quotation marks', '"'.repeat(1e5)], ['opened quotations', '"a '.repeat(1e5)], ['curly marks', '“'.repeat(1e5)],
    ['lone surrogates', `\ud800${'\udc00\ud800'.repeat(5e4)}`],
    ['brackets', '['.repeat(1e5)],
    ['unclosed links', `${'[a'.repeat(2e4)} **a**`],
    ['unclosed emphasis', '*a **b '.repeat(8000)],
    ['nested quotations', `${'>'.repeat(5e4)} **a**`],
    ['nested lists', `${'- '.repeat(2e4)} **a**`],
    ['deep lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- **a**`).join('\n')],
    ['line breaks', '\n'.repeat(1e6)], ['short lines', 'a\n'.repeat(3e4)], ['initials', 'J. '.repeat(2e5)], ['stops', '.'.repeat(1e6)],
    ['dashes', '-'.repeat(1e6)], ['ampersands', '&'.repeat(1e6)], ['mojibake', 'Ã¢â‚¬â„¢'.repeat(5e4)], ['blanks', `a${' '.repeat(1e6)}b`],
    ['furniture', 'Read more: the truce is close\n'.repeat(2e4)], ['one headline', 'Envoys narrow the gaps over a truce\n'.repeat(2e4)],
    ['glued words', 'theGaza'.repeat(1e5)],
    ['tags', '<a '.repeat(2e5)], ['names', `By ${'Anna '.repeat(2e5)}`], ['pipes', 'a | '.repeat(2e5)],
    ['front matter without an end', `---\n${'a: b\n'.repeat(5e4)}`],
  ])('%s end quickly', (_, raw) => {
    let article = clean('');
    expect(
      cpuSeconds(() => {
        article = clean(raw);
      }),
    ).toBeLessThan(20);
    const span = article.spanAt(0, article.text.length);
    expect(span.quote).toBe(raw.slice(span.start, span.end));
  });
});
