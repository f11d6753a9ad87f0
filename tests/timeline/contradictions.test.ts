import { describe, expect, test } from 'vitest';
import type { MadeArticle } from './support/make-article.ts';
import { makeArticle } from './support/make-article.ts';
import { build, knowledge } from './support/make-timeline.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { EMPTY_REGISTER } from '../../src/model/register.ts';

function contradictions(...articles: readonly MadeArticle[]): { file: string; line: number | null; text: string; level: string }[] {
  return build(articles)
    .timeline.messages.filter(({ rule }) => rule === 'contradiction')
    .map(({ file, line, text, level }) => ({ file, line, text, level }));
}

function released(id: string, low: number, bound: 'exact' | 'about' | 'at-least' = 'exact'): MadeArticle {
  const text = `First line of ${id}.\nHamas freed ${low} hostages on Friday.`;
  return {
    id,
    text,
    published: '2023-11-25',
    events: [
      {
        quote: `Hamas freed ${low} hostages on Friday.`,
        type: 'release',
        start: '2023-11-24',
        actors: [['hamas', 'party']],
        title: 'Hamas frees hostages',
      },
    ],
    figures: [
      { quote: `${low} hostages`, low, bound, asOf: '2023-11-24', kind: 'hostage', measure: 'released', group: 'all', scope: 'incident' },
    ],
  };
}

function toll(id: string, low: number, day: string, over: Partial<NonNullable<MadeArticle['figures']>[number]> = {}): MadeArticle {
  const text = `The ministry says ${low} people were killed in Gaza.`;
  return { id, text, published: day, figures: [{ quote: `${low} people`, low, asOf: day, ...over }] };
}

describe('in one entry', () => {
  test('numbers that cannot both be right are noted once, with both places', () => {
    expect(contradictions(released('a', 24), released('b', 25), released('c', 24), released('d', 25))).toEqual([
      { level: 'note', file: 'b.txt', line: 2, text: '"Hamas frees hostages": 25 released (all) here, 24 released (all) in a.txt:2' },
    ]);
  });

  test.each<[string, MadeArticle, MadeArticle]>([
    ['the same number', released('a', 24), released('b', 24)],
    ['a number and a rounder one', released('a', 24), released('b', 25, 'about')],
    ['a number and a lower bound', released('a', 24), released('b', 20, 'at-least')],
  ])('%s is no contradiction', (_, a, b) => {
    expect(contradictions(a, b)).toEqual([]);
  });

  test('another day is noted', () => {
    const vote = (id: string, day: string, when: string): MadeArticle => {
      const text = `The Israeli cabinet voted ${when}, after six hours of debate, to approve the exchange of fifty women and children.`;
      return {
        id,
        text,
        published: '2023-11-23',
        events: [{ quote: text, type: 'vote', start: day, actors: ['israeli-cabinet'], title: "Israel's cabinet votes" }],
      };
    };
    expect(
      contradictions(
        vote('a', '2023-11-22', 'early on Wednesday'),
        vote('b', '2023-11-21', 'late on Tuesday'),
        vote('c', '2023-11-22', 'on Wednesday'),
      ),
    ).toEqual([
      { level: 'note', file: 'b.txt', line: 1, text: '"Israel\'s cabinet votes" is told of 2023-11-21 here, of 2023-11-22 by most' },
    ]);
  });

  test('a denial beside a telling is noted', () => {
    const deal = (id: string, status: 'happened' | 'denied'): MadeArticle => {
      const text = `A tentative deal with Hamas had been reached, officials ${status === 'denied' ? 'deny' : 'say'}.`;
      return {
        id,
        text,
        published: '2023-11-19',
        events: [{ quote: text, type: 'agreement', status, start: '2023-11-18', actors: ['hamas', 'israel'], title: 'A deal' }],
      };
    };
    expect(contradictions(deal('a', 'happened'), deal('b', 'denied'))).toEqual([
      { level: 'note', file: 'b.txt', line: 1, text: '"A deal" is denied here; a.txt:1 tells it as a fact' },
    ]);
  });
});

describe('running totals', () => {
  test('of one day that differ between claimants are noted', () => {
    expect(contradictions(toll('a', 38000, '2024-07-04'), toll('b', 37000, '2024-07-04'))).toEqual([
      { level: 'note', file: 'b.txt', line: 1, text: '37000 killed (gaza) for 2024-07-04; 38000 killed (gaza) in a.txt:1' },
    ]);
  });

  test('that fall are noted, each value once', () => {
    expect(contradictions(toll('a', 38000, '2024-07-04'), toll('b', 37000, '2024-07-10'), toll('c', 37000, '2024-07-12'))).toEqual([
      {
        level: 'note',
        file: 'b.txt',
        line: 1,
        text: '37000 killed (gaza) by 2024-07-10, less than 38000 killed (gaza) by 2024-07-04 in a.txt:1',
      },
    ]);
  });

  test('that grow, that are lower bounds, or that count only a part are no contradiction', () => {
    expect(contradictions(toll('a', 38000, '2024-07-04'), toll('b', 38500, '2024-07-10'))).toEqual([]);
    expect(contradictions(toll('a', 38000, '2024-07-04'), toll('b', 37000, '2024-07-10', { bound: 'at-least' }))).toEqual([]);
    expect(contradictions(toll('a', 38000, '2024-07-04'), toll('b', 120, '2024-07-10', { scope: 'incident' }))).toEqual([]);
    expect(
      contradictions(
        toll('a', 120, '2024-07-04', { kind: 'hostage', measure: 'held', group: 'all' }),
        toll('b', 116, '2024-07-10', { kind: 'hostage', measure: 'held', group: 'all' }),
      ),
    ).toEqual([]);
  });

  test('that fall where the counter says why are no contradiction', () => {
    const articles = [toll('a', 1400, '2023-11-05', { group: 'israel' }), toll('b', 1200, '2023-11-15', { group: 'israel' })].map(
      makeArticle,
    );
    const restart = { on: '2023-11-10', why: 'revised', source: 'https://example.org/' };
    const series = {
      id: 'x',
      path: 'x',
      note: '',
      name: 'x',
      kind: 'casualty' as const,
      measure: 'killed',
      group: 'israel',
      by: 'israel',
      course: 'rising' as const,
      file: null,
      values: [],
      restarts: [restart],
      source: ['https://example.org/'],
      points: [],
    };
    const told = (tolls: typeof knowledge.tolls) =>
      buildTimeline(articles, { ...knowledge, tolls }, EMPTY_REGISTER, []).timeline.messages.filter(({ rule }) => rule === 'contradiction');
    expect(told([])).toHaveLength(1);
    expect(told([series])).toEqual([]);
  });
});
