import { isoOf } from '../../model/day.ts';
import type { Figure } from '../../model/figure.ts';
import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { EventReading } from '../../extract/events/event-reading.ts';
import type { ArticleReading } from '../../extract/read-article.ts';
import { weighed } from './content-words.ts';
import type { Kinship } from './kinship.ts';
import { lineFinder } from './line-finder.ts';
import { releasedIn } from './released.ts';
import { speakersOf } from './speakers.ts';
import type { Telling } from './telling.ts';
import type { ToldInText } from './told-in-text.ts';

/**
 * The tellings of one article, in the order of its events. `told` is what the text tells of each, as toldInText gives it, and `figures` are
 * the article's own, as figureRecords gives them.
 */
export function gatherTellings(
  article: ArticleReading,
  told: readonly ToldInText[],
  figures: readonly Figure[],
  kinship: Kinship,
  knowledge: Knowledge,
): Telling[] {
  const lineAt = lineFinder(article.seed.raw);
  const towns = townsOf(knowledge);
  return article.events.map((event, index) => {
    const cast = castOf(event, kinship);
    const spans = event.spans.map(({ start, end }) => article.article.spanAt(start, end));
    const carried = figures.filter((_, at) => carries(event, article.figures[at]));
    const { words, weights, answer, aspect, lands, frees } = told[index] ?? missing(article);
    return {
      article: article.seed.id,
      file: article.seed.file,
      sha256: article.seed.sha256,
      index,
      event,
      reading: {
        article: article.seed.id,
        spans,
        start: isoOf(event.start),
        end: isoOf(event.end),
        precision: event.precision,
        status: event.status,
        type: event.type,
        actors: event.actors.map(({ id }) => id),
      },
      line: lineAt(spans[0]?.start ?? 0),
      figures: carried,
      published: article.published,
      ...cast,
      towns: event.places.filter((place) => towns.has(place)),
      lands: new Set(lands),
      words: weighed(new Map(words.map((word, at) => [word, weights[at] ?? 0]))),
      answer,
      aspect,
      released: frees === null ? new Set() : releasedIn(frees, carried, event, kinship.sideOf),
    };
  });
}

function missing({ seed }: ArticleReading): never {
  throw new RangeError(`${seed.file}: expected what its text tells of each event`);
}

function carries(event: EventReading, figure: { readonly start: number; readonly end: number } | undefined): boolean {
  return figure !== undefined && event.spans.some((span) => figure.start < span.end && span.start < figure.end);
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
