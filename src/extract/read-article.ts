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
  const article = cleanArticle(seed, knowledge);
  const timeMentions = findTimes(article, knowledge);
  const named = findActors(article, knowledge);
  const figures = findFigures(article, named, knowledge);
  const published = dateArticle(article, { times: timeMentions, actors: named, figures }, knowledge);
  const times = resolveTimes(article, timeMentions, published, knowledge);
  const found = resolveOffices(article, named, published, knowledge);
  const events = findEvents(article, { times, found, window: published }, knowledge);
  return {
    seed, article, published, times, found, events,
    figures: figures.map((figure) => ({ ...figure, asOf: dateFigure(figure, article, times, published) })),
  };
}
