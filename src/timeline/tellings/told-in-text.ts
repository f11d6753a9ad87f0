import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { Anchor } from '../../model/register.ts';
import type { Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { EventReading } from '../../extract/events/event-reading.ts';
import type { ArticleReading } from '../../extract/read-article.ts';
import type { Sentence, TextRange } from '../../extract/text/cleaned-article.ts';
import { anchorsOf } from '../register/anchors.ts';
import { answerIn } from './answer.ts';
import { contentWords } from './content-words.ts';
import { statesOf } from './kinship.ts';
import { landsOf } from './lands.ts';
import { lineFinder } from './line-finder.ts';
import { freedIn, type Released } from './released.ts';
import { speakersOf } from './speakers.ts';
import { truceAspectIn, type TruceAspect } from './truce-aspect.ts';

/** What an article's text tells of one event, whatever other articles tell: plain data, which survives JSON. */
export interface ToldInText {
  readonly event: EventReading;
  /** The words it was read from, as they stand in the seed, and the 1-based line of the first of them. */
  readonly spans: readonly Span[];
  readonly line: number;
  readonly anchor: Anchor;
  /** Places, among the article's figures, of those that its words carry. */
  readonly carries: readonly number[];
  /** Its words, and the weight of each. */
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly answer: 'yes' | 'no' | null;
  readonly aspect: TruceAspect | null;
  readonly lands: readonly string[];
  /** Whom its words set free; null for types that speak of no release. */
  readonly frees: readonly Released[] | null;
}

/** Types whose tellings may speak of a release: itself, or that it is promised or put off. */
const RELEASE_WORDS: ReadonlySet<EventType> = new Set(['release', 'statement', 'response', 'other', 'breakdown']);

/** What the text of an article tells of each of its events, in their order. */
export function toldInText(reading: ArticleReading, knowledge: Knowledge): ToldInText[] {
  const { seed, article, events, figures } = reading;
  const lineAt = lineFinder(seed.raw);
  const located = events.map(({ type, spans }) => ({ type, spans: spans.map(({ start, end }) => article.spanAt(start, end)) }));
  const anchors = anchorsOf(seed, located);
  return events.map((event, index) => {
    const spans = located[index]?.spans ?? [];
    const told = event.spans.map(({ start, end }) => article.text.slice(start, end)).join(' ');
    const words = wordsOf(reading, event, knowledge);
    return {
      event,
      spans,
      line: lineAt(spans[0]?.start ?? 0),
      anchor: anchors[index] ?? missing(seed.file),
      carries: figures.flatMap((figure, at) => (event.spans.some((span) => overlaps(figure, span)) ? [at] : [])),
      words: [...words.keys()],
      weights: [...words.values()],
      answer: answerIn(told),
      aspect: event.type === 'truce' || event.type === 'agreement' ? truceAspectIn(told) : null,
      lands: [...landsOf(event, told, knowledge)],
      frees: RELEASE_WORDS.has(event.type) ? freedIn(told) : null,
    };
  });
}

function missing(file: string): never {
  throw new RangeError(`${file}: expected an anchor of each event`);
}

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
function wordsOf(reading: ArticleReading, event: EventReading, knowledge: Knowledge): Map<string, number> {
  const { article, events } = reading;
  const speakers = speakersOf(event.actors);
  const [light, states] = [territoryWords(knowledge), statesOf(knowledge)];
  const own = article.sentences.filter((sentence) => event.spans.some((span) => overlaps(sentence, span)));
  const words = new Map<string, number>();
  const take = (range: TextRange, weight: number): void => {
    const named = reading.found.mentions.filter((mention) => overlaps(mention, range));
    contentWords(without(article.text, range, named), weight, light, words);
    for (const { actor } of named) if (!speakers.includes(actor)) add(words, `@${actor}`, weight * (states.has(actor) ? STATE_WEIGHT : 1));
  };
  const others = events.filter((other) => other !== event);
  const isFree = (sentence: Sentence) => !others.some(({ spans }) => spans.some((span) => overlaps(sentence, span)));
  for (const span of event.spans) take(span, 1);
  const isSpan = ({ start, end }: Sentence) => event.spans.some((span) => span.start === start && span.end === end);
  for (const sentence of own) if (!isSpan(sentence) && isFree(sentence)) take(sentence, 1);
  const last = own.at(-1);
  const next = last && article.sentences[last.index + 1];
  if (last && next && next.paragraph === last.paragraph && isFree(next)) take(next, NEXT_SENTENCE);
  return words;
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
