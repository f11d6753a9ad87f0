import type { Article } from '../../../model/article.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Span } from '../../../model/span.ts';
import { LONGEST_QUOTATION } from '../../words/quotation.ts';

/**
 * The timeline's articles and entries as they may be published: passages of more than 40 words are cut after their fortieth, so that the file
 * does not republish the articles. `end` moves with the cut: `quote === text.slice(start, end)` stays true. Articles with `rights: full`, the
 * `whole` ones, are left whole.
 */
export function shortenArticle(article: Article, whole: ReadonlySet<string>): Article {
  if (whole.has(article.id)) return article;
  return {
    ...article,
    removed: article.removed.map(shortenSpan),
    published: {
      ...article.published,
      clues: article.published.clues.map((clue) => (clue.span === null ? clue : { ...clue, span: shortenSpan(clue.span) })),
    },
  };
}

/** The same of an entry's readings. */
export function shortenEntry(entry: Entry, whole: ReadonlySet<string>): Entry {
  return {
    ...entry,
    readings: entry.readings.map((reading) =>
      whole.has(reading.article) ? reading : { ...reading, spans: reading.spans.map(shortenSpan) },
    ),
  };
}

/** The span up to the end of its fortieth word. */
export function shortenSpan<T extends Span>(span: T): T {
  // As many words take twice as many signs: most spans are shorter.
  if (span.quote.length < 2 * LONGEST_QUOTATION) return span;
  let words = 0;
  for (const word of span.quote.matchAll(/\S+/g)) {
    words += 1;
    if (words < LONGEST_QUOTATION) continue;
    const quote = span.quote.slice(0, word.index + word[0].length);
    return quote.length === span.quote.trimEnd().length ? span : { ...span, end: span.start + quote.length, quote };
  }
  return span;
}
