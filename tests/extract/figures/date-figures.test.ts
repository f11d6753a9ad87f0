import { describe, expect, test } from 'vitest';
import type { ResolvedTime } from '../../../src/extract/dates/time-mention.ts';
import { dateFigure } from '../../../src/extract/figures/date-figures.ts';
import type { PublishedWindow } from '../../../src/extract/published/published-window.ts';
import { dayOf, isoOf } from '../../../src/model/day.ts';
import { articleOf, readFigures } from './reading.ts';

const window: PublishedWindow = { earliest: dayOf('2024-07-04'), latest: dayOf('2024-07-05'), best: dayOf('2024-07-04'), stated: null, clues: [] };

/** The days of a story's figures, given what its times were resolved to: words → first and last day. */
function daysOf(story: string, times: Readonly<Record<string, readonly [string, string]>>, tense: 'past' | 'future' = 'past'): string[] {
  const article = articleOf(story);
  const resolved = Object.entries(times).map(([text, [from, to]]): ResolvedTime => {
    const start = article.text.indexOf(text);
    const sentence = article.sentences.findIndex((one) => start >= one.start && start < one.end);
    return {
      mention: { start, end: start + text.length, text, sentence, rule: 'test', value: { kind: 'attack-day' }, tense } as ResolvedTime['mention'],
      start: dayOf(from), end: dayOf(to), precision: 'day', extent: 'within', reason: '',
    };
  });
  return readFigures(story).map((figure) => dateFigure(figure, article, resolved, window)).map(({ earliest, latest }) => `${isoOf(earliest)}/${isoOf(latest)}`);
}

const PUBLISHED = '2024-07-04/2024-07-05';
const FRIDAY: Readonly<Record<string, readonly [string, string]>> = { Friday: ['2024-06-28', '2024-06-28'] };

describe('the day a figure speaks of', () => {
  test('a running total is of the day of publication', () => {
    expect(daysOf('More than 38,000 Palestinians have been killed since the war began, Gaza\'s Health Ministry said on Friday.', FRIDAY)).toEqual([PUBLISHED]);
    expect(daysOf('On Friday Hamas spoke of the 120 hostages who remain in Gaza.', FRIDAY)).toEqual([PUBLISHED]);
  });

  test('"as of" dates a total', () => {
    expect(daysOf('As of Friday, 120 hostages remained in Gaza.', FRIDAY)).toEqual(['2024-06-28/2024-06-28']);
  });

  test('what happened in one event has the time of its sentence', () => {
    expect(daysOf('Hamas freed three hostages on Friday.', FRIDAY)).toEqual(['2024-06-28/2024-06-28']);
    expect(daysOf('On Friday an Israeli strike killed 12 people in Gaza City.', FRIDAY)).toEqual(['2024-06-28/2024-06-28']);
  });

  test('a stretch of time has its own days', () => {
    expect(daysOf('Hamas released 105 hostages in November.', { November: ['2023-11-01', '2023-11-30'] })).toEqual(['2023-11-01/2023-11-30']);
  });

  test('where counting began is not the day of the count', () => {
    expect(daysOf('Israeli strikes killed 12 people in Gaza after Friday.', FRIDAY)).toEqual([PUBLISHED]);
  });

  test('those taken and the dead of the attack have its day, said or not', () => {
    expect(daysOf('Hamas killed about 1,200 people in Israel and took 251 hostage.', {})).toEqual(['2023-10-07/2023-10-07', '2023-10-07/2023-10-07']);
    expect(daysOf('Hamas abducted 251 people on Oct. 7.', { 'Oct. 7': ['2023-10-07', '2023-10-07'] })).toEqual(['2023-10-07/2023-10-07']);
  });

  test('the nearest time behind goes before one in front', () => {
    expect(daysOf('A week after the raid of June 8, Hamas freed two hostages on Friday.', { 'June 8': ['2024-06-08', '2024-06-08'], ...FRIDAY })).toEqual(['2024-06-28/2024-06-28']);
  });

  test('a plan speaks of what is agreed on the day of publication', () => {
    expect(daysOf('Hamas will free three hostages on Friday.', FRIDAY, 'future')).toEqual([PUBLISHED]);
  });
});
