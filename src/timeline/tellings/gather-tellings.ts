import { isoOf } from '../../model/day.ts';
import type { Figure } from '../../model/figure.ts';
import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { EventType, Side } from '../../model/vocabulary.ts';
import type { EventReading } from '../../extract/events/event-reading.ts';
import type { ArticleReading } from '../../extract/read-article.ts';
import type { Sentence, TextRange } from '../../extract/text/cleaned-article.ts';
import { answerIn } from './answer.ts';
import { contentWords, weighed, type WordWeights } from './content-words.ts';
import type { Kinship } from './kinship.ts';
import { landsOf } from './lands.ts';
import { lineFinder } from './line-finder.ts';
import { releasedIn } from './released.ts';
import type { Telling } from './telling.ts';
import { truceAspectIn } from './truce-aspect.ts';

/** The tellings of one article, in the order of its events. `figures` are the article's own, as figureRecords gives them. */
export function gatherTellings(article: ArticleReading, figures: readonly Figure[], kinship: Kinship, knowledge: Knowledge): Telling[] {
  const lineAt = lineFinder(article.seed.raw);
  const towns = townsOf(knowledge);
  return article.events.map((event, index) => {
    const cast = castOf(event, kinship);
    const spans = event.spans.map(({ start, end }) => article.article.spanAt(start, end));
    const carried = figures.filter((_, at) => carries(event, article.figures[at]));
    const told = event.spans.map(({ start, end }) => article.article.text.slice(start, end)).join(' ');
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
      lands: landsOf(event, told, knowledge),
      words: wordsOf(article, event, { cast, isState: kinship.isState }, territoryWords(knowledge)),
      answer: answerIn(told),
      aspect: event.type === 'truce' || event.type === 'agreement' ? truceAspectIn(told) : null,
      released: RELEASE_WORDS.has(event.type) ? releasedIn(told, carried, event, kinship.sideOf) : new Set(),
    };
  });
}

/** Types whose tellings may speak of a release: itself, or that it is promised or put off. */
const RELEASE_WORDS: ReadonlySet<EventType> = new Set(['release', 'statement', 'response', 'other', 'breakdown']);

function carries(event: EventReading, figure: { readonly start: number; readonly end: number } | undefined): boolean {
  return figure !== undefined && event.spans.some((span) => figure.start < span.end && span.start < figure.end);
}

type Cast = Pick<Telling, 'speakers' | 'people' | 'organisations' | 'theatres'>;

const THEATRES: readonly Side[] = ['palestinian', 'lebanon', 'iran'];

function castOf({ actors, start }: EventReading, { isPerson, kinOf, sideOf }: Kinship): Cast {
  const people = actors.filter(({ id }) => isPerson(id)).map(({ id }) => id);
  const represented = new Set(people.flatMap((id) => [...kinOf(id, start)]));
  const speakers = actors.filter(({ role }) => role === 'speaker').map(({ id }) => id);
  const first = actors.find(({ role }) => role === 'party' || role === null);
  const organisations = actors.map(({ id }) => id).filter((id) => !isPerson(id) && !represented.has(id));
  return {
    speakers: speakers.length > 0 || !first ? speakers : [first.id],
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

/** One-word names of territories, in which the whole subject plays. */
const territoryWords = perKnowledge(
  (knowledge: Knowledge): ReadonlySet<string> =>
    new Set(
      knowledge.places
        .filter(({ kind }) => kind === 'territory')
        .flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase()).filter((one) => /^[a-z]+$/.test(one))),
    ),
);

const NEXT_SENTENCE = 0.5;
/** The states and groups that the whole subject is about. */
const STATE_WEIGHT = 0.25;

/**
 * The words of the telling's sentences, and, weighing less, of the sentence after them where no other event is told in it: "X spoke on
 * Friday. 'We are close,' he said." Whoever is named counts as an actor, not by the words of a name: the speaker not at all, since
 * speakers are
 * compared by themselves, states and groups little.
 */
function wordsOf(
  reading: ArticleReading,
  event: EventReading,
  { cast: { speakers }, isState }: { cast: Cast; isState: Kinship['isState'] },
  light: ReadonlySet<string>,
): WordWeights {
  const { article, events } = reading;
  const own = article.sentences.filter((sentence) => event.spans.some((span) => overlaps(sentence, span)));
  const words = new Map<string, number>();
  const take = (range: TextRange, weight: number): void => {
    const named = reading.found.mentions.filter((mention) => overlaps(mention, range));
    contentWords(without(article.text, range, named), weight, light, words);
    for (const { actor } of named) if (!speakers.includes(actor)) add(words, `@${actor}`, weight * (isState(actor) ? STATE_WEIGHT : 1));
  };
  const others = events.filter((other) => other !== event);
  const isFree = (sentence: Sentence) => !others.some(({ spans }) => spans.some((span) => overlaps(sentence, span)));
  for (const span of event.spans) take(span, 1);
  const isSpan = ({ start, end }: Sentence) => event.spans.some((span) => span.start === start && span.end === end);
  for (const sentence of own) if (!isSpan(sentence) && isFree(sentence)) take(sentence, 1);
  const last = own.at(-1);
  const next = last && article.sentences[last.index + 1];
  if (last && next && next.paragraph === last.paragraph && isFree(next)) take(next, NEXT_SENTENCE);
  return weighed(words);
}

/** A stretch of the text with some pieces of it blanked out. */
function without(text: string, range: TextRange, pieces: readonly TextRange[]): string {
  let kept = '';
  let from = range.start;
  for (const piece of pieces) {
    if (piece.start > from) kept += `${text.slice(from, piece.start)} `;
    from = Math.max(from, piece.end);
  }
  return `${kept}${text.slice(from, range.end)}`.replace(/\s+/gu, ' ');
}

function add(words: Map<string, number>, word: string, weight: number): void {
  words.set(word, Math.max(words.get(word) ?? 0, weight));
}

function overlaps(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
