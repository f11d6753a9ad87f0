import type { Entry } from '../model/entry.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/message.ts';
import type { Register } from '../model/register.ts';
import type { Timeline } from '../model/timeline.ts';
import type { ArticleReading } from '../extract/read-article.ts';
import { actorRecords } from './actor-records.ts';
import { articleRecord } from './article-record.ts';
import { entryRecord } from './entry-record.ts';
import { figureRecords } from './figure-records.ts';
import { mergeTellings } from './merge/merge-tellings.ts';
import { assignIds, redirectsOf } from './register/assign-ids.ts';
import { knownTellings } from './register/known-tellings.ts';
import { gatherTellings } from './tellings/gather-tellings.ts';
import { kinshipOf } from './tellings/kinship.ts';
import { compareText } from './tellings/telling.ts';

export interface Built {
  readonly timeline: Timeline;
  /** The register with the ids that were given out now. */
  readonly register: Register;
}

/** All articles together: the same happening once, doubts as messages, everything in a fixed order. */
export function buildTimeline(unsorted: readonly ArticleReading[], knowledge: Knowledge, register: Register, messages: readonly Message[]): Built {
  const readings = unsorted.toSorted((a, b) => compareText(a.seed.id, b.seed.id));
  const { actors, messages: unknown } = actorRecords(readings, knowledge);
  const kinship = kinshipOf(knowledge, new Map(readings.flatMap(({ found }) => found.people.map((person) => [person.id, person]))));
  const tellings = readings.flatMap((reading) => gatherTellings(reading, kinship, knowledge));
  const known = knownTellings(tellings, register);
  const groups = mergeTellings(tellings, kinship);
  const happenings = groups.map((group) => ({ tellings: group.tellings, record: entryRecord(group.tellings) }));
  const named = assignIds(happenings.map(({ tellings: told, record }) => ({ tellings: told, title: record.title, keep: null })), known, register);
  const entries = happenings.map(({ record }, index): Entry => ({ id: named.ids[index] ?? '', ...record, related: [], rulings: [] }));
  return {
    register: named.register,
    timeline: {
      version: 1,
      articles: readings.map(articleRecord),
      actors,
      figures: readings.flatMap(figureRecords),
      entries: entries.sort((a, b) => compareText(a.start, b.start) || compareText(a.end, b.end) || compareText(a.id, b.id)),
      redirects: redirectsOf(named.register),
      messages: [...messages, ...readings.flatMap(({ article }) => article.messages), ...unknown],
    },
  };
}
