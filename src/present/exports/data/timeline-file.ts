import type { Context } from '../../context.ts';
import { shortenArticle, shortenEntry } from './shorten.ts';

/** Signs in one piece, at least: fewer would be slow to hand on, all in one comes near the longest text that the engine allows. */
const PIECE = 1 << 20;

/** /data/timeline.json: the whole timeline, by the schema beside it, in pieces. */
export function* timelineFile({ timeline }: Pick<Context, 'timeline'>): Generator<string> {
  const whole = new Set(timeline.articles.filter(({ rights }) => rights === 'full').map(({ id }) => id));
  const file = {
    $schema: 'timeline.schema.json',
    ...timeline,
    articles: each(timeline.articles, (article) => shortenArticle(article, whole)),
    entries: each(timeline.entries, (entry) => shortenEntry(entry, whole)),
  };
  let before = '{';
  for (const [key, value] of Object.entries(file)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (typeof value === 'object') yield* listPieces(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}\n';
}

/** Made when they are written: copies of all articles and entries would fill the memory. */
function* each<T>(items: readonly T[], make: (item: T) => T): Generator<T> {
  for (const item of items) yield make(item);
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let piece = '[';
  let before = '';
  for (const item of items) {
    piece += before + JSON.stringify(item);
    before = ',';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]`;
}
