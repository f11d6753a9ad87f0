import type { Knowledge } from '../model/knowledge.ts';
import type { SeedFile } from '../model/seed-file.ts';
import type { DaySpan } from '../model/day.ts';
import type { FoundActors } from './actors/actor-mention.ts';
import { findActors } from './actors/find-actors.ts';
import { resolveOffices } from './actors/resolve-offices.ts';
import { findTimes } from './dates/find-times.ts';
import { resolveTimes } from './dates/resolve-times.ts';
import type { ResolvedTime } from './dates/time-mention.ts';
import type { EventReading } from './events/event-reading.ts';
import { findEvents } from './events/find-events.ts';
import { dateFigure } from './figures/date-figures.ts';
import type { FigureMention } from './figures/figure-mention.ts';
import { findFigures } from './figures/find-figures.ts';
import { dateArticle } from './published/date-article.ts';
import type { PublishedWindow } from './published/published-window.ts';
import { cleanArticle } from './text/clean-article.ts';
import type { CleanedArticle } from './text/cleaned-article.ts';

/** Everything read out of one article, looking at nothing but its text and the knowledge. */
export interface ArticleReading {
  readonly seed: SeedFile;
  readonly article: CleanedArticle;
  readonly published: PublishedWindow;
  readonly times: readonly ResolvedTime[];
  readonly found: FoundActors;
  readonly figures: readonly (FigureMention & { readonly asOf: DaySpan })[];
  readonly events: readonly EventReading[];
}

/** The stages of one article in their order: mentions first, then the day of publication, then what depends on it. */
export function readArticle(seed: SeedFile, knowledge: Knowledge): ArticleReading {
  const [reading] = readTogether([seed], knowledge);
  if (reading === undefined) throw new RangeError('no article');
  return reading;
}

/** Articles read together: few enough that threads end together, enough that handing over costs nothing. */
export const TOGETHER = 25;

/** Reads any number of articles, two dozen together, in their order. */
export function* readInTurn(seeds: readonly SeedFile[], knowledge: Knowledge): Generator<ArticleReading> {
  for (let at = 0; at < seeds.length; at += TOGETHER) yield* readTogether(seeds.slice(at, at + TOGETHER), knowledge);
}

/**
 * Reads some articles, each by itself, one stage after the other for all of them: a stage is more code than a processor keeps at hand, and
 * is fetched once for all instead of once for each. Two dozen together are read an eighth faster than one by one. `known` are days of
 * publication that rest on more than the article tells.
 */
export function readTogether(
  seeds: readonly SeedFile[], knowledge: Knowledge, known: ReadonlyMap<SeedFile, PublishedWindow> = new Map(),
): ArticleReading[] {
  const cleaned = seeds.map((seed) => ({ seed, article: cleanArticle(seed, knowledge) }));
  const timed = cleaned.map((one) => ({ ...one, mentions: findTimes(one.article, knowledge) }));
  const cast = timed.map((one) => ({ ...one, named: findActors(one.article, knowledge) }));
  const counted = cast.map((one) => ({ ...one, figures: findFigures(one.article, one.named, one.mentions, knowledge) }));
  const dated = counted.map((one) => ({
    ...one,
    published: known.get(one.seed) ?? dateArticle(one.article, { times: one.mentions, actors: one.named, figures: one.figures }, knowledge),
  }));
  const placed = dated.map((one) => ({
    ...one,
    times: resolveTimes(one.article, one.mentions, one.published, knowledge),
    found: resolveOffices(one.article, one.named, one.published, knowledge),
  }));
  return placed.map(({ seed, article, published, times, found, figures }) => ({
    seed, article, published, times, found,
    events: findEvents(article, { times, found, window: published }, knowledge),
    figures: figures.map((figure) => ({ ...figure, asOf: dateFigure(figure, article, times, published) })),
  }));
}
