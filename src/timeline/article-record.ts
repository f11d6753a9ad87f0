import { isoOf } from '../model/day.ts';
import type { Article, Clue } from '../model/article.ts';
import type { ArticleReading } from '../extract/read-article.ts';
import { edtfOf } from './edtf.ts';

/** An article's record in the timeline. */
export function articleRecord({ seed, article, published, found, times }: ArticleReading): Article {
  const earliest = isoOf(published.earliest);
  const latest = isoOf(published.latest);
  const clues = published.clues.map((clue): Clue => ({
    rule: clue.rule,
    earliest: clue.earliest === null ? null : isoOf(clue.earliest),
    latest: clue.latest === null ? null : isoOf(clue.latest),
    says: clue.says,
    span:
      clue.at === null
        ? null
        : clue.at.in === 'text'
          ? article.spanAt(clue.at.start, clue.at.end)
          : { start: clue.at.start, end: clue.at.end, quote: seed.raw.slice(clue.at.start, clue.at.end) },
  }));
  return {
    id: seed.id,
    file: seed.file,
    sha256: seed.sha256,
    title: article.title,
    publisher: article.publisher,
    author: article.author,
    url: article.url,
    rights: article.rights,
    published: {
      earliest,
      latest,
      edtf: edtfOf(earliest, latest, earliest === latest ? 'day' : 'days', 'within'),
      stated: published.stated,
      clues,
    },
    removed: [...article.removed],
    mended: [...article.mended],
    actors: [...new Set(found.mentions.filter(({ acts, how }) => acts && how !== 'office').map(({ actor }) => actor))].sort(),
    times: times.map(({ mention, start, end, precision, extent }) => ({
      ...article.spanAt(mention.start, mention.end),
      from: isoOf(start),
      to: isoOf(end),
      precision,
      extent,
    })),
  };
}
