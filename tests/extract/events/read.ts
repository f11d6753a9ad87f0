import { findActors } from '../../../src/extract/actors/find-actors.ts';
import { resolveOffices } from '../../../src/extract/actors/resolve-offices.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { resolveTimes } from '../../../src/extract/dates/resolve-times.ts';
import type { ArticleReadings } from '../../../src/extract/events/find-drafts.ts';
import { findEvents } from '../../../src/extract/events/find-events.ts';
import type { EventReading } from '../../../src/extract/events/event-reading.ts';
import type { PublishedWindow } from '../../../src/extract/published/published-window.ts';
import { cleanArticle } from '../../../src/extract/text/clean-article.ts';
import type { CleanedArticle } from '../../../src/extract/text/cleaned-article.ts';
import { dayOf, isoOf } from '../../../src/model/day.ts';
import type { SeedFile } from '../../../src/model/seed-file.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';

export const { knowledge } = await readKnowledge();

/** A day of publication that is certain. */
export function on(date: string): PublishedWindow {
  const day = dayOf(date);
  return { earliest: day, latest: day, best: day, stated: 'editor', clues: [] };
}

/** What the stages before read out of an article of these words, published on that day, with the real knowledge. */
export function articleReadings(text: string, window: PublishedWindow): { article: CleanedArticle; read: ArticleReadings } {
  const seed: SeedFile = { id: 'test', file: 'test.txt', sha256: '', raw: text, frontMatter: null, contentStart: 0 };
  const article = cleanArticle(seed, knowledge);
  const times = resolveTimes(article, findTimes(article, knowledge), window, knowledge);
  const found = resolveOffices(article, findActors(article, knowledge), window, knowledge);
  return { article, read: { times, found, window } };
}

/** What an article of these words, published on that day, tells: through every stage. */
export function eventsIn(text: string, published: string | PublishedWindow): EventReading[] {
  const { article, read } = articleReadings(text, typeof published === 'string' ? on(published) : published);
  return findEvents(article, read, knowledge);
}

/** An event in one line, for tables: "meeting happened 2024-05-24". A stretch of days is written with a slash. */
export function inShort({ type, status, start, end }: EventReading): string {
  return `${type} ${status} ${isoOf(start)}${start === end ? '' : `/${isoOf(end)}`}`;
}

/** Ids of all who take part, sorted. */
export function who({ actors }: EventReading): string[] {
  return actors.map(({ id }) => id).sort();
}
