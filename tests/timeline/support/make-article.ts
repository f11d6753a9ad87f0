import { plainArticle } from '../../../scripts/train/story-article.ts';
import { createHash } from 'node:crypto';
import { dayOf } from '../../../src/model/day.ts';
import type { EventType, Extent, Precision, Role, Status } from '../../../src/model/vocabulary.ts';
import type { EventReading } from '../../../src/extract/events/event-reading.ts';
import type { FigureMention } from '../../../src/extract/figures/figure-mention.ts';
import type { ActorMention, FoundPerson } from '../../../src/extract/actors/actor-mention.ts';
import type { ArticleReading } from '../../../src/extract/read-article.ts';
import type { Sentence } from '../../../src/extract/text/cleaned-article.ts';

/** An event as a test writes it: found by its words, with defaults for what the test is not about. */
export interface MadeEvent {
  readonly quote: string;
  readonly type: EventType;
  readonly start: string;
  readonly end?: string;
  readonly status?: Status;
  readonly precision?: Precision;
  readonly extent?: Extent;
  /** Ids, or pairs of id and role. */
  readonly actors?: readonly (string | readonly [string, Role | null])[];
  readonly places?: readonly string[];
  readonly title?: string;
  readonly rule?: string;
}

export interface MadeFigure extends Partial<Omit<FigureMention, 'claimant'>> {
  readonly quote: string;
  readonly low: number;
  readonly asOf: string;
  /** The claimant's words in the text, and the actor's id. */
  readonly claimant?: readonly [string, string | null];
}

export interface MadeArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string | readonly [string, string];
  readonly events?: readonly MadeEvent[];
  readonly figures?: readonly MadeFigure[];
  readonly people?: readonly FoundPerson[];
  /** Words that name actors, with the actor's id. */
  readonly names?: readonly (readonly [string, string])[];
}

/** What reading an article would yield, made by hand: the text is its own clean text. Throws where a quotation is not in it. */
export function makeArticle({ id, text, published, events = [], figures = [], people = [], names = [] }: MadeArticle): ArticleReading {
  const [earliest, latest] = (typeof published === 'string' ? [published, published] : published).map(dayOf) as [number, number];
  const find = (quote: string) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${id}: "${quote}" is not in the text`);
    return { start, end: start + quote.length };
  };
  const file = `${id}.txt`;
  return {
    seed: { id, file, sha256: createHash('sha256').update(text).digest('hex'), raw: text, frontMatter: null, contentStart: 0 },
    article: plainArticle(file, text, sentencesOf(text)),
    published: { earliest, latest, best: earliest, stated: null, clues: [] },
    times: [],
    found: { mentions: mentionsOf(text, names), people },
    figures: figures.map((figure) => ({
      sentence: 0,
      kind: 'casualty' as const,
      measure: 'killed' as const,
      group: 'gaza' as const,
      high: null,
      bound: 'exact' as const,
      scope: 'total' as const,
      rule: 'made',
      ...figure,
      ...find(figure.quote),
      claimant: figure.claimant ? { ...find(figure.claimant[0]), actor: figure.claimant[1] } : null,
      asOf: { earliest: dayOf(figure.asOf), latest: dayOf(figure.asOf) },
    })),
    events: events.map((event): EventReading => ({
      type: event.type,
      status: event.status ?? 'happened',
      start: dayOf(event.start),
      end: dayOf(event.end ?? event.start),
      precision: event.precision ?? (event.end === undefined || event.end === event.start ? 'day' : 'days'),
      extent: event.extent ?? 'within',
      spans: [find(event.quote)],
      actors: (event.actors ?? []).map((actor) =>
        typeof actor === 'string' ? { id: actor, role: null } : { id: actor[0], role: actor[1] },
      ),
      places: event.places ?? [],
      title: event.title ?? `${event.type} ${event.quote.slice(0, 20)}`,
      rule: event.rule ?? 'made',
    })),
  };
}

function mentionsOf(text: string, names: MadeArticle['names'] & object): ActorMention[] {
  const found: ActorMention[] = [];
  for (const [words, actor] of names.toSorted((a, b) => b[0].length - a[0].length)) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, text: words, sentence: 0, actor, how: 'name', acts: true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    for (const match of line.matchAll(
      /\S.*?(?:[.!?]["”’]?(?=\s+["“A-Z])(?<!\b(?:Mr|Mrs|Dr|Gen|St|U\.S|U\.N|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)|$)/g,
    )) {
      const start = index + match.index;
      sentences.push({ index: sentences.length, start, end: start + match[0].length, text: match[0], paragraph, kind: 'body' });
    }
    paragraph += 1;
  }
  return sentences;
}
