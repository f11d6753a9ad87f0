import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { LONGEST_QUOTATION } from '../../words/quotation.ts';

/**
 * The timeline as it may be published: passages of more than 40 words are cut after their fortieth, so that the file does not republish
 * the articles. `end` moves with the cut: `quote === text.slice(start, end)` stays true. Articles with `rights: full` are left whole.
 */
export function shortenTimeline(timeline: Timeline): Timeline {
  const whole = new Set(timeline.articles.filter(({ rights }) => rights === 'full').map(({ id }) => id));
  return {
    ...timeline,
    articles: timeline.articles.map((article) => (whole.has(article.id) ? article : shortenArticle(article))),
    entries: timeline.entries.map((entry) => ({
      ...entry,
      readings: entry.readings.map((reading) =>
        whole.has(reading.article) ? reading : { ...reading, spans: reading.spans.map(shortenSpan) },
      ),
    })),
  };
}

function shortenArticle(article: Article): Article {
  return {
    ...article,
    removed: article.removed.map(shortenSpan),
    published: {
      ...article.published,
      clues: article.published.clues.map((clue) => (clue.span === null ? clue : { ...clue, span: shortenSpan(clue.span) })),
    },
  };
}

/** The span up to the end of its fortieth word. */
export function shortenSpan<T extends Span>(span: T): T {
  let words = 0;
  for (const word of span.quote.matchAll(/\S+/g)) {
    words += 1;
    if (words < LONGEST_QUOTATION) continue;
    const quote = span.quote.slice(0, word.index + word[0].length);
    return quote.length === span.quote.trimEnd().length ? span : { ...span, end: span.start + quote.length, quote };
  }
  return span;
}
