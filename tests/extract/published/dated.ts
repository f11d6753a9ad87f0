import type { ActorMention, FoundActors } from '../../../src/extract/actors/actor-mention.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import type { FigureMention } from '../../../src/extract/figures/figure-mention.ts';
import { dateArticle } from '../../../src/extract/published/date-article.ts';
import type { PublishedWindow } from '../../../src/extract/published/published-window.ts';
import type { CleanedArticle } from '../../../src/extract/text/cleaned-article.ts';
import { dayOf, isoOf } from '../../../src/model/day.ts';
import type { Filed, KnownPerson, Knowledge, Office, TollSeries } from '../../../src/model/knowledge.ts';
import { moment, noKnowledge, written } from '../dates/written.ts';

const SOURCE = 'https://example.org/';

/** A knowledge that ends on the last day of 2025, so that the time axis is long. */
export function knowing(parts: Partial<Knowledge> = {}): Knowledge {
  const end = moment({ id: 'end-of-the-axis', name: 'the end of the axis', from: '2025-12-31', cues: ['nothing-points-here'] });
  return { ...noKnowledge, ...parts, moments: [...(parts.moments ?? []), end] };
}

export function toll(fields: Pick<TollSeries, 'kind' | 'measure' | 'group'>, points: Readonly<Record<string, number>>): TollSeries {
  return {
    ...fields,
    id: `${fields.measure}-${fields.group}`,
    name: `the count of ${fields.measure}, ${fields.group}`,
    by: 'ministry',
    course: 'rising',
    file: 'counted-each-day.csv',
    values: [],
    restarts: [],
    source: [SOURCE],
    path: 'tolls/x.md',
    note: '',
    points: Object.entries(points).map(([date, value]) => ({ date, value })),
  };
}

export function person(name: string, fields: Partial<KnownPerson> = {}): Filed<KnownPerson> {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    name,
    path: `people/${id}.md`,
    note: '',
    aliases: [],
    shortNames: [],
    side: 'other',
    offices: [],
    mediator: [],
    captivity: null,
    died: null,
    sameAs: [],
    source: [SOURCE],
    examples: [name],
    counterexamples: [],
    ...fields,
  };
}

export function office(title: string, words: readonly string[], from: string | null, to: string | null): Office {
  return { title, words: [...words], of: 'state', from, to, source: SOURCE };
}

interface Read {
  readonly knowledge?: Knowledge;
  /** Words of the text and the id they name. */
  readonly names?: Readonly<Record<string, string>>;
  /** Words of the text and what they count. */
  readonly figures?: readonly (Pick<FigureMention, 'kind' | 'measure' | 'group' | 'low' | 'bound'> & { readonly words: string })[];
}

export function dated(article: CleanedArticle, { knowledge = knowing(), names = {}, figures = [] }: Read = {}): PublishedWindow {
  const actors: FoundActors = {
    mentions: Object.entries(names).flatMap(([words, actor]) => mentionsOf(article, words, actor)),
    people: [],
  };
  const counted = figures.map(({ words, ...figure }): FigureMention => {
    const start = article.text.indexOf(words);
    return {
      ...figure,
      start,
      end: start + words.length,
      sentence: sentenceAt(article, start),
      high: null,
      scope: 'total',
      claimant: null,
      rule: 'test',
    };
  });
  return dateArticle(article, { times: findTimes(article, knowledge), actors, figures: counted }, knowledge);
}

/** "2024-06-08", or "2024-06-08..2024-06-14" where the day is not pinned. */
export function daysOf(window: PublishedWindow): string {
  return window.earliest === window.latest ? isoOf(window.earliest) : `${isoOf(window.earliest)}..${isoOf(window.latest)}`;
}

export function holds(window: PublishedWindow, day: string): boolean {
  return window.earliest <= dayOf(day) && dayOf(day) <= window.latest;
}

export function width(window: PublishedWindow): number {
  return window.latest - window.earliest + 1;
}

/** An article whose seed file is the page given, line by line; its story are the lines that end like sentences. */
export function page(...lines: readonly string[]): CleanedArticle {
  const story = lines.filter((line) => /[.!?"]$/.test(line) && line.length > 60);
  return { ...written(...story), raw: lines.join('\n') };
}

function mentionsOf(article: CleanedArticle, words: string, actor: string): ActorMention[] {
  const found: ActorMention[] = [];
  for (let start = article.text.indexOf(words); start >= 0; start = article.text.indexOf(words, start + 1)) {
    found.push({ start, end: start + words.length, text: words, sentence: sentenceAt(article, start), actor, how: 'name', acts: true });
  }
  return found;
}

function sentenceAt(article: CleanedArticle, at: number): number {
  return article.sentences.find((sentence) => sentence.start <= at && at < sentence.end)?.index ?? 0;
}
