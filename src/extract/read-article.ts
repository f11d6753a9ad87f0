import type { Knowledge } from '../model/knowledge.ts';
import type { SeedFile } from '../model/seed-file.ts';
import type { DaySpan } from '../model/day.ts';
import type { FoundActors } from './actors/actor-mention.ts';
import { actorsInSteps } from './actors/find-actors.ts';
import { resolveOffices } from './actors/resolve-offices.ts';
import { timesInSteps } from './dates/find-times.ts';
import { resolveTimes } from './dates/resolve-times.ts';
import type { ResolvedTime } from './dates/time-mention.ts';
import type { EventReading } from './events/event-reading.ts';
import { eventsInSteps } from './events/find-events.ts';
import { dateFigure } from './figures/date-figures.ts';
import type { FigureMention } from './figures/figure-mention.ts';
import { figuresInSteps } from './figures/find-figures.ts';
import { inStep, type Steps } from '../model/in-step.ts';
import { dateInSteps } from './published/date-article.ts';
import type { PublishedWindow } from './published/published-window.ts';
import type { DatedReading } from './published/vote.ts';
import { cleanInSteps } from './text/clean-article.ts';
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

/** Articles read together: few enough that threads end together, many enough that each rule is fetched for a hundred. */
export const TOGETHER = 100;

/** Reads any number of articles, a hundred together, in their order; `known` as in readTogether. */
export function* readInTurn(
  seeds: readonly SeedFile[],
  knowledge: Knowledge,
  known?: ReadonlyMap<SeedFile, PublishedWindow>,
): Generator<ArticleReading> {
  for (let at = 0; at < seeds.length; at += TOGETHER) yield* readTogether(seeds.slice(at, at + TOGETHER), knowledge, known);
}

/**
 * Reads some articles, each by itself, one stage after the other for all of them, in step (see inStep). A hundred together are read a third
 * faster than one by one. `known` are days of publication that rest on more than the article tells.
 */
export function readTogether(
  seeds: readonly SeedFile[],
  knowledge: Knowledge,
  known: ReadonlyMap<SeedFile, PublishedWindow> = new Map(),
): ArticleReading[] {
  const articles = inStep(seeds.map((seed) => cleanInSteps(seed, knowledge)));
  const mentions = inStep(articles.map((article) => timesInSteps(article, knowledge)));
  const named = inStep(articles.map((article) => actorsInSteps(article, knowledge)));
  const counted = inStep(articles.map((article, at) => figuresInSteps(article, of(named, at), of(mentions, at), knowledge)));
  const windows = inStep(
    seeds.map((seed, at) => {
      const read = { times: of(mentions, at), actors: of(named, at), figures: of(counted, at) };
      return publishedInSteps(known.get(seed) ?? null, of(articles, at), read, knowledge);
    }),
  );
  const times = articles.map((article, at) => resolveTimes(article, of(mentions, at), of(windows, at), knowledge));
  const found = articles.map((article, at) => resolveOffices(article, of(named, at), of(windows, at), knowledge));
  const events = inStep(
    articles.map((article, at) =>
      eventsInSteps(article, { times: of(times, at), found: of(found, at), window: of(windows, at) }, knowledge),
    ),
  );
  return seeds.map((seed, at) => ({
    seed,
    article: of(articles, at),
    published: of(windows, at),
    times: of(times, at),
    found: of(found, at),
    events: of(events, at),
    figures: of(counted, at).map((figure) => ({ ...figure, asOf: dateFigure(figure, of(articles, at), of(times, at), of(windows, at)) })),
  }));
}

/** What a stage gave for the article at a place: each gives one for each. */
function of<T>(results: readonly T[], at: number): T {
  return results[at] as T;
}

function* publishedInSteps(
  known: PublishedWindow | null,
  article: CleanedArticle,
  read: DatedReading,
  knowledge: Knowledge,
): Steps<PublishedWindow> {
  return known ?? (yield* dateInSteps(article, read, knowledge));
}
