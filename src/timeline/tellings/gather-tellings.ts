import { isoOf } from '../../model/day.ts';
import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { EventReading } from '../../extract/events/event-reading.ts';
import type { PreparedReading } from '../prepared-reading.ts';
import { weighed } from './content-words.ts';
import type { Kinship } from './kinship.ts';
import { releasedIn } from './released.ts';
import { speakersOf } from './speakers.ts';
import type { Telling } from './telling.ts';

/** The tellings of one article, in the order of its events. */
export function gatherTellings({ seed, published, figures, told }: PreparedReading, kinship: Kinship, knowledge: Knowledge): Telling[] {
  const towns = townsOf(knowledge);
  return told.map(({ event, spans, line, anchor, carries, words, weights, answer, aspect, lands, frees }, index) => {
    const carried = carries.flatMap((at) => figures[at] ?? []);
    return {
      article: seed.id,
      file: seed.file,
      index,
      event,
      reading: {
        article: seed.id,
        spans: [...spans],
        start: isoOf(event.start),
        end: isoOf(event.end),
        precision: event.precision,
        status: event.status,
        type: event.type,
        actors: event.actors.map(({ id }) => id),
      },
      line,
      anchor,
      figures: carried,
      published,
      ...castOf(event, kinship),
      towns: event.places.filter((place) => towns.has(place)),
      lands: new Set(lands),
      words: weighed(new Map(words.map((word, at) => [word, weights[at] ?? 0]))),
      answer,
      aspect,
      released: frees === null ? new Set() : releasedIn(frees, carried, event, kinship.sideOf),
    };
  });
}

type Cast = Pick<Telling, 'speakers' | 'people' | 'organisations' | 'theatres'>;

const THEATRES: readonly Side[] = ['palestinian', 'lebanon', 'iran'];

function castOf({ actors, start }: EventReading, { isPerson, kinOf, sideOf }: Kinship): Cast {
  const people = actors.filter(({ id }) => isPerson(id)).map(({ id }) => id);
  const represented = new Set(people.flatMap((id) => [...kinOf(id, start)]));
  const organisations = actors.map(({ id }) => id).filter((id) => !isPerson(id) && !represented.has(id));
  return {
    speakers: speakersOf(actors),
    people,
    organisations,
    theatres: THEATRES.filter((side) => actors.some(({ id }) => sideOf(id) === side)),
  };
}

const townsOf = perKnowledge(
  (knowledge: Knowledge): ReadonlySet<string> =>
    new Set(
      knowledge.places
        .filter(({ kind }) => kind === 'city' || kind === 'town' || kind === 'camp' || kind === 'kibbutz')
        .map(({ id }) => id),
    ),
);
