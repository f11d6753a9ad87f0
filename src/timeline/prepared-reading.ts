import type { Article } from '../model/article.ts';
import type { DaySpan } from '../model/day.ts';
import type { Figure } from '../model/figure.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/message.ts';
import type { SeedFile } from '../model/seed-file.ts';
import type { Span } from '../model/span.ts';
import type { FoundPerson } from '../extract/actors/actor-mention.ts';
import type { ArticleReading } from '../extract/read-article.ts';
import { articleRecord } from './article-record.ts';
import { figureRecords } from './figure-records.ts';
import { openDayOf, type OpenDay } from './published/open-day.ts';
import { passagesOf } from './published/shared-passages.ts';
import { toldInText, type ToldInText } from './tellings/told-in-text.ts';

/**
 * What one article brings to the timeline. It depends on nothing but the article and the knowledge, so that it is made where the article is
 * read, on all cores, and kept for later runs (scripts/lib/reading/): but for its seed plain data, which survives JSON.
 */
export interface PreparedReading {
  readonly seed: SeedFile;
  readonly record: Article;
  readonly messages: readonly Message[];
  readonly published: DaySpan;
  /** Null where the day of publication is certain. */
  readonly open: OpenDay | null;
  /** The keys of its passages, see passagesOf. */
  readonly passages: readonly string[];
  /** Where it names actors that act. */
  readonly named: readonly (Span & { readonly actor: string })[];
  readonly people: readonly FoundPerson[];
  readonly figures: readonly Figure[];
  /** One for each event. */
  readonly told: readonly ToldInText[];
}

export function prepare(reading: ArticleReading | PreparedReading, knowledge: Knowledge): PreparedReading {
  if ('told' in reading) return reading;
  const { seed, article, published, found } = reading;
  const passages = passagesOf(reading);
  return {
    seed,
    record: articleRecord(reading),
    messages: article.messages,
    published: { earliest: published.earliest, latest: published.latest },
    open: openDayOf(reading, passages),
    passages: passages.map(({ key }) => key),
    named: found.mentions.filter(({ acts }) => acts).map(({ actor, start, end }) => ({ actor, ...article.spanAt(start, end) })),
    people: found.people,
    figures: figureRecords(reading),
    told: toldInText(reading, knowledge),
  };
}
