import type { Entry } from '../model/entry.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/message.ts';
import type { Timeline } from '../model/timeline.ts';
import type { ArticleReading } from '../extract/read-article.ts';
import { actorRecords } from './actor-records.ts';
import { articleRecord } from './article-record.ts';
import { entryRecord } from './entry-record.ts';
import { figureRecords } from './figure-records.ts';
import { gatherReadings } from './gathered-reading.ts';
import { mergeReadings } from './merge-readings.ts';

/** All articles together: the same happening once, doubts as messages, everything in a fixed order. */
export function buildTimeline(readings: readonly ArticleReading[], knowledge: Knowledge, messages: readonly Message[]): Timeline {
  const { actors, messages: unknown } = actorRecords(readings, knowledge);
  const happenings = mergeReadings(readings.flatMap(gatherReadings)).map(entryRecord);
  const used = new Map<string, number>();
  const entries = happenings.map((happening): Entry => {
    const slug = happening.title.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'entry';
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return { id: count === 1 ? slug : `${slug}-${count}`, ...happening, related: [], rulings: [] };
  });
  return {
    version: 1,
    articles: readings.map(articleRecord),
    actors,
    figures: readings.flatMap(figureRecords),
    entries: entries.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end) || compare(a.id, b.id)),
    messages: [...messages, ...readings.flatMap(({ article }) => article.messages), ...unknown],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
