import { plainArticle } from '../../../scripts/train/story-article.ts';
import { dayOf, isoOf } from '../../../src/model/day.ts';
import type { Filed, Knowledge, Moment } from '../../../src/model/knowledge.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { resolveTimes } from '../../../src/extract/dates/resolve-times.ts';
import type { ResolvedTime } from '../../../src/extract/dates/time-mention.ts';
import type { PublishedWindow } from '../../../src/extract/published/published-window.ts';
import type { CleanedArticle, Sentence } from '../../../src/extract/text/cleaned-article.ts';

export const noKnowledge: Knowledge = {
  people: [],
  groups: [],
  bodies: [],
  states: [],
  outlets: [],
  places: [],
  moments: [],
  tolls: [],
  rulings: [],
};

export function moment(fields: Partial<Filed<Moment>> & Pick<Moment, 'name' | 'from'> & { id: string }): Filed<Moment> {
  return {
    to: fields.from,
    precision: 'day',
    headline: null,
    extent: 'within',
    type: 'other',
    status: 'happened',
    actors: [],
    places: [],
    cues: ['nothing'],
    names: [],
    recurring: false,
    source: ['https://example.org/'],
    examples: ['An example.'],
    counterexamples: [],
    path: `moments/${fields.id}.md`,
    note: '',
    ...fields,
  };
}

/** An article of the sentences given, one paragraph each; "# " makes a headline. */
export function written(...texts: readonly string[]): CleanedArticle {
  let at = 0;
  const sentences = texts.map((given, index): Sentence => {
    const isTitle = given.startsWith('# ');
    const text = isTitle ? given.slice(2) : given;
    const sentence: Sentence = { index, start: at, end: at + text.length, text, paragraph: index, kind: isTitle ? 'title' : 'body' };
    at += text.length + 2;
    return sentence;
  });
  const text = sentences.map((sentence) => sentence.text).join('\n\n');
  return plainArticle('test.txt', text, sentences);
}

/** "2024-05-25", or a window "2024-05-25..2024-05-26" of which the first day is the likeliest. */
export function publishedOn(days: string): PublishedWindow {
  const [earliest = '', latest = earliest] = days.split('..');
  return { earliest: dayOf(earliest), latest: dayOf(latest), best: dayOf(earliest), stated: null, clues: [] };
}

export function timesOf(published: string, texts: readonly string[], knowledge: Knowledge = noKnowledge): ResolvedTime[] {
  const article = written(...texts);
  return resolveTimes(article, findTimes(article, knowledge), publishedOn(published), knowledge);
}

/** The days of every time of the text, in its order: "2024-05-24" or "2024-05-01..2024-05-10". */
export function daysOf(published: string, texts: readonly string[], knowledge: Knowledge = noKnowledge): string[] {
  return timesOf(published, texts, knowledge).map(spelled);
}

function spelled(time: ResolvedTime): string {
  return time.start === time.end ? isoOf(time.start) : `${isoOf(time.start)}..${isoOf(time.end)}`;
}
