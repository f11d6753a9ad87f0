import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { band, type Vote } from '../../../src/extract/published/vote.ts';
import { weighClues, type StatedDay } from '../../../src/extract/published/weigh-clues.ts';

/** Days are counted from the first of a made axis. */
const AXIS = { earliest: 1000, latest: 1040 };

/** A vote of a rule for one day or for a span, with its weight. */
function vote(rule: string, days: Day | readonly [Day | null, Day | null], weight: number): Vote {
  const [earliest, latest] = typeof days === 'number' ? [days, days] : days;
  return band({ rule, earliest, latest, weight, says: `${rule} says so`, at: null });
}

const text = (day: Day): StatedDay => ({ by: 'text', day });
const editor = (day: Day): StatedDay => ({ by: 'editor', day });

/** "1010", or "1010..1012", with who stated it where somebody did. */
function weighed(votes: readonly Vote[], stated: readonly StatedDay[] = [], axis = AXIS): string {
  const { earliest, latest, stated: by } = weighClues(axis, votes, stated);
  return `${earliest === latest ? earliest : `${earliest}..${latest}`}${by === null ? '' : ` ${by}`}`;
}

describe('the window', () => {
  test('is the day that a strong clue names, the first and the last of the axis too', () => {
    for (const day of [1010, AXIS.earliest, AXIS.latest]) expect(weighed([vote('a', day, 12)])).toBe(`${day}`);
  });

  test('is the span that a strong clue names', () => {
    expect(weighed([vote('a', [1010, 1012], 12)])).toBe('1010..1012');
    expect(weighed([vote('a', [null, 1001], 12)])).toBe('1000..1001');
    expect(weighed([vote('a', [1039, null], 12)])).toBe('1039..1040');
  });

  test('is the whole axis where nothing is known of three days', () => {
    expect(weighed([], [], { earliest: 1000, latest: 1002 })).toBe('1000..1002');
  });

  test('is what two clues have in common', () => {
    expect(weighed([vote('a', [1010, 1014], 12), vote('b', [1014, 1020], 12)])).toBe('1014');
  });

  test('leaves out a day that holds next to nothing, and keeps one that holds much', () => {
    expect(weighed([vote('a', [1010, 1011], 12), vote('b', 1011, 3)])).toBe('1011');
    expect(weighed([vote('a', [1010, 1011], 12), vote('b', 1011, 0.5)])).toBe('1010..1011');
    expect(weighed([vote('a', [1010, 1011], 12), vote('b', 1010, 0.5)])).toBe('1010..1011');
  });

  test('holds the better one of two spans of one length', () => {
    expect(weighed([vote('a', [1010, 1012], 12), vote('b', [1011, 1012], 1)])).toBe('1011..1012');
    expect(weighed([vote('a', [1010, 1012], 12), vote('b', [1010, 1011], 1)])).toBe('1010..1011');
  });

  test('has for its best day the likeliest one, and the first of several that are as likely', () => {
    const best = (...votes: readonly Vote[]): Day => weighClues(AXIS, [vote('a', [1010, 1013], 12), ...votes], []).best;
    expect(best()).toBe(1010);
    expect(best(vote('b', 1012, 0.6))).toBe(1012);
    expect(best(vote('b', [1011, 1012], 0.6))).toBe(1011);
    expect(best(vote('b', 1013, 0.6))).toBe(1013);
  });

  test('bears a clue that speaks for days off the axis', () => {
    expect(weighed([vote('a', 990, 30), vote('b', 1010, 12)])).toBe('1010');
    expect(weighed([vote('a', 1050, 30), vote('b', 1010, 12)])).toBe('1010');
  });
});

describe('the shortest window that holds four fifths', () => {
  /** A vote that gives these days these shares of all; 1.4 is how far the weigher trusts a score. */
  const likely = (shares: Readonly<Record<number, number>>): Vote => ({ ...vote('a', 1010, 50), score: (day) => (shares[day] === undefined ? -50 : Math.log(shares[day]) / 1.4) });

  test.each([
    ['1010..1011', { 1010: 0.17, 1011: 0.68, 1012: 0.15 }],
    ['1011..1012', { 1010: 0.15, 1011: 0.68, 1012: 0.17 }],
    ['1010..1011', { 1010: 0.42, 1011: 0.43, 1012: 0.15 }],
    ['1011..1012', { 1010: 0.15, 1011: 0.42, 1012: 0.43 }],
    ['1006..1010', { 1003: 0.1, 1006: 0.15, 1010: 0.75 }],
    ['1010..1014', { 1010: 0.75, 1014: 0.15, 1017: 0.1 }],
    ['1010', { 1004: 0.09, 1010: 0.82, 1016: 0.09 }],
    ['1004..1016', { 1004: 0.25, 1010: 0.5, 1016: 0.25 }],
  ])('%s of %j', (window, shares) => expect(weighed([likely(shares)])).toBe(window));
});

describe('clues of several rules', () => {
  test('may contradict each other without end', () => {
    const against = (day: Day, many: number): Vote[] => Array.from({ length: many }, (_each, index) => vote(`${day}-${index}`, day, 30));
    expect(weighed([...against(1010, 40), ...against(1020, 41)])).toBe('1020');
  });

  test('add up: two that agree beat a heavier one', () => {
    expect(weighed([vote('a', 1010, 6), vote('b', 1010, 6), vote('c', 1020, 9)])).toBe('1010');
    expect(weighed([vote('a', 1010, 6), vote('b', 1010, 6), vote('c', 1020, 15)])).toBe('1020');
  });

  test('do so in whatever order they were found', () => {
    const votes = [vote('a', 1010, 6), vote('b', 1010, 6), vote('c', 1020, 9), vote('d', [1005, 1030], 3)];
    expect(weighed(votes.toReversed())).toBe(weighed(votes));
    expect(weighed([...votes.slice(2), ...votes.slice(0, 2)])).toBe(weighed(votes));
  });
});

describe('clues of one rule', () => {
  /** The second of one rule counts by the root of two less: 6 + 6 / 1.41 = 10.2. */
  test('tell much the same, so that the second counts less', () => {
    const twice = [vote('a', 1010, 6), vote('a', 1010, 6)];
    expect(weighed([...twice, vote('b', 1020, 8)])).toBe('1010');
    expect(weighed([...twice, vote('b', 1020, 12)])).toBe('1020');
  });

  /** 9 + 3 / 1.41 = 11.1, and never 3 + 9 / 1.41 = 9.4. */
  test.each([[[9, 3]], [[3, 9]]])('the heaviest counts in full, wherever it stands: %j', (weights) => {
    expect(weighed([...weights.map((weight) => vote('a', 1010, weight)), vote('b', 1020, 9.9)])).toBe('1010');
  });

  /** 9 + 6 / 1.41 + 3 / 1.73 = 15 in every order. */
  test.each([[[9, 6, 3]], [[3, 6, 9]], [[6, 9, 3]], [[6, 3, 9]]])('three are put in order: %j', (weights) => {
    const three = weights.map((weight) => vote('a', 1010, weight));
    expect(weighed([...three, vote('b', 1020, 13)])).toBe('1010');
    expect(weighed([...three, vote('b', 1020, 17)])).toBe('1020');
  });

  /** Twenty-four of them weigh 8.4 times one; thirty would weigh 9.6 times. */
  test('are counted twenty-four times, however many there are', () => {
    const votes = Array.from({ length: 30 }, () => vote('a', 1010, 10));
    expect(weighed([...votes, vote('b', 1020, 90)])).toBe('1020');
    expect(weighed([...votes, vote('b', 1020, 75)])).toBe('1010');
  });
});

describe('a stated day', () => {
  test('of the editor wins outright', () => {
    expect(weighed([vote('a', 1020, 30)], [text(1020), editor(1005)])).toBe('1005 editor');
    expect(weighClues(AXIS, [vote('a', 1020, 30)], [editor(1005)]).best).toBe(1005);
  });

  test('of the text wins where the rest does not speak against it', () => {
    expect(weighed([vote('a', [1005, 1007], 12)], [text(1006)])).toBe('1006 text');
    expect(weighClues(AXIS, [vote('a', [1005, 1007], 12)], [text(1006)]).best).toBe(1006);
  });

  test('of the text gives way where the rest speaks strongly for another', () => {
    expect(weighed([vote('a', 1020, 30)], [text(1005)])).toBe('1020');
    expect(weighed([vote('a', 1020, 30)], [text(1018)])).toBe('1020');
    expect(weighed([vote('a', 1020, 30)], [text(1022)])).toBe('1020');
  });

  test('of the text is kept where the rest means the day beside it: news of "Thursday" is told on the Friday', () => {
    expect(weighed([vote('a', 1020, 30)], [text(1021)])).toBe('1021 text');
    expect(weighed([vote('a', 1020, 30)], [text(1019)])).toBe('1019 text');
    expect(weighClues(AXIS, [vote('a', 1020, 30)], [text(1021)]).best).toBe(1021);
  });

  test('of the text that stands beside a span is no reason to leave the span', () => {
    expect(weighed([vote('a', [1019, 1020], 30)], [text(1021)])).toBe('1019..1020');
  });

  test('of the text is, where it names several, the one that the rest speaks for', () => {
    const stated = [text(1005), text(1012), text(1030)];
    expect(weighed([vote('a', [1011, 1013], 6)], stated)).toBe('1012 text');
    expect(weighed([vote('a', [1011, 1013], 6)], stated.toReversed())).toBe('1012 text');
  });
});

test('the reasons are handed on as they are', () => {
  const given = { rule: 'a', earliest: 1010, latest: 1012, weight: 3, says: 'so it says', at: { start: 3, end: 9, in: 'text' as const } };
  expect(weighClues(AXIS, [band(given)], []).clues).toEqual([given]);
});
