import type { Actor } from '../model/actor.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/message.ts';
import type { Register } from '../model/register.ts';
import type { Timeline } from '../model/timeline.ts';
import type { ArticleReading } from '../extract/read-article.ts';
import { actorRecords } from './actor-records.ts';
import { entryContradictions } from './contradictions/entry-contradictions.ts';
import { placeFinder } from './contradictions/place-of.ts';
import { tollContradictions } from './contradictions/toll-contradictions.ts';
import { redirectsOf } from './register/redirects.ts';
import { prepare, type PreparedReading } from './prepared-reading.ts';
import { relateEntries } from './related/relate-entries.ts';
import type { Names } from './related/why.ts';
import { checkRulings } from './rulings/ruling-references.ts';
import { settleEntries } from './settle-entries.ts';
import { gatherTellings } from './tellings/gather-tellings.ts';
import { kinshipOf } from './tellings/kinship.ts';
import { compareText } from './tellings/telling.ts';

export interface Built {
  readonly timeline: Timeline;
  /** The register with the ids that were given out now. */
  readonly register: Register;
}

/**
 * All articles together: the same happening once, what belongs together tied, doubts as messages. The order of the readings does
 * not matter, nor whether they are prepared already (see PreparedReading).
 */
export function buildTimeline(
  unsorted: readonly (ArticleReading | PreparedReading)[],
  knowledge: Knowledge,
  known: Register,
  messages: readonly Message[],
): Built {
  const readings = unsorted.map((reading) => prepare(reading, knowledge)).sort((a, b) => compareText(a.seed.id, b.seed.id));
  const { actors, messages: unknown } = actorRecords(readings, knowledge);
  const figures = readings.flatMap((reading) => reading.figures);
  const kinship = kinshipOf(knowledge, new Map(readings.flatMap(({ people }) => people.map((person) => [person.id, person]))));
  const tellings = readings.flatMap((reading) => gatherTellings(reading, kinship, knowledge));
  const { entries, register } = settleEntries(tellings, kinship, knowledge, known);
  const placeOf = placeFinder(readings);
  return {
    register,
    timeline: {
      version: 1,
      articles: readings.map(({ record }) => record),
      actors,
      figures,
      entries: relateEntries(entries, kinship, namesOf(actors, knowledge)),
      redirects: redirectsOf(register),
      messages: [
        ...messages,
        ...readings.flatMap((reading) => reading.messages),
        ...unknown,
        ...checkRulings(knowledge, register, new Set(entries.map(({ entry }) => entry.id))),
        ...entries.flatMap((settled) => entryContradictions(settled, placeOf)),
        ...tollContradictions(figures, knowledge, placeOf),
      ],
    },
  };
}

function namesOf(actors: readonly Actor[], { people, groups, bodies, states, places }: Knowledge): Names {
  const actorNames = new Map([...people, ...groups, ...bodies, ...states, ...actors].map(({ id, name }) => [id, name]));
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  return { actor: (id) => actorNames.get(id) ?? id, place: (id) => placeNames.get(id) ?? id };
}
