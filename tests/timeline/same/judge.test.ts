import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/timeline/same/same-event.ts';
import type { Telling } from '../../../src/timeline/tellings/telling.ts';
import { kinship, telling } from './made.ts';

type Fields = Parameters<typeof telling>[0];

const kin = kinship();
const fits = (a: Telling, b: Telling): boolean => {
  const [there, back] = [judge(a, b, kin), judge(b, a, kin)];
  // Who is asked first makes no difference.
  expect(back).toEqual(there);
  return there.fits;
};
/** Whether two tellings that share the first fields, and differ in the others, are of one happening. */
const one = (both: Fields, a: Fields = {}, b: Fields = {}): boolean => fits(telling({ ...both, ...a }), telling({ ...both, ...b }));

/** Likeness 0.67, 0.73 and 0.77 where both tellings have them. */
const THREE = 'lanterns harbour ferries';
const FOUR = `${THREE} violins`;
const FIVE = `${FOUR} orchard`;

describe('two tellings', () => {
  test('of one article are two: its reader told them apart', () => {
    const protest = { type: 'protest', towns: ['haifa'], words: FIVE } as const;
    expect(one(protest)).toBe(true);
    expect(one({ ...protest, article: 'a' })).toBe(false);
  });

  test('whose statuses do not fit are two', () => {
    const visit = { type: 'visit', speakers: ['envoy'], people: ['envoy'] } as const;
    expect(one(visit, {}, { event: { status: 'expected' }, published: '2024-05-25' })).toBe(true);
    expect(one(visit, {}, { event: { status: 'expected' }, published: '2024-05-20' })).toBe(false);
  });

  test('of an expectation that did not come true are two', () => {
    const visit = { type: 'visit', speakers: ['envoy'], towns: ['cairo'] } as const;
    expect(one(visit)).toBe(true);
    expect(one(visit, {}, { event: { status: 'expected' } })).toBe(false);
  });

  test('more than a day apart are two, in the very same words too', () => {
    expect(one({ type: 'protest', towns: ['haifa'], words: FIVE }, {}, { on: '2024-05-27' })).toBe(false);
  });
});

describe('a day apart', () => {
  const protest = { type: 'protest', towns: ['haifa'], words: THREE } as const;

  test('one happening is told in like words', () => {
    expect(one(protest, {}, { on: '2024-05-26' })).toBe(true);
    expect(one(protest, {}, { on: '2024-05-26', words: 'lanterns harbour' })).toBe(false);
    expect(one(protest, {}, { on: '2024-05-26', words: 'turnips' })).toBe(false);
    expect(one({ ...protest, words: `${THREE} violins orchard bakery` }, {}, { words: `${THREE} turnips meadow copper`, on: '2024-05-26' })).toBe(false);
  });

  test('it has one type and one town', () => {
    expect(one(protest, {}, { on: '2024-05-26', type: 'other' })).toBe(false);
    expect(one(protest, {}, { on: '2024-05-26', towns: ['cairo'] })).toBe(false);
  });

  test('what has no rule is two, whatever the words', () => {
    expect(one({ words: FIVE }, { type: 'call' }, { type: 'vote', on: '2024-05-26' })).toBe(false);
  });

  test('it is told to the day by both', () => {
    expect(one(protest, {}, { on: '2024-05-26..2024-05-27' })).toBe(false);
  });
});

describe('words', () => {
  const said = { type: 'statement', words: FIVE } as const;

  test('belong to who says them', () => {
    expect(one(said, { speakers: ['clerk'] }, { speakers: ['clerk'] })).toBe(true);
    expect(one(said, { speakers: ['clerk'] }, { speakers: ['envoy'] })).toBe(false);
    expect(one(said, { speakers: ['clerk'], type: 'proposal' }, { speakers: ['envoy'], type: 'response' })).toBe(false);
  });

  test('that are no speech may be told of several', () => {
    expect(one({ ...said, type: 'protest' }, { speakers: ['clerk'] }, { speakers: ['envoy'] })).toBe(true);
    expect(one(said, { speakers: ['clerk'] }, { speakers: ['envoy'], type: 'other' })).toBe(true);
    expect(one(said, { speakers: ['clerk'], type: 'other' }, { speakers: ['envoy'] })).toBe(true);
  });
});

describe('the same dispatch in two newspapers', () => {
  test('is one happening, even of two types that have no rule', () => {
    expect(one({ words: FOUR }, { type: 'call' }, { type: 'vote' })).toBe(true);
    expect(one({ words: THREE }, { type: 'call' }, { type: 'vote' })).toBe(false);
    expect(one({ words: `${FIVE} bakery` }, { type: 'call' }, { type: 'vote', words: `${FOUR} turnips meadow` })).toBe(false);
  });

  test('is not where the towns are others or one says yes and the other no', () => {
    expect(one({ words: FIVE }, { type: 'call', towns: ['cairo'] }, { type: 'vote', towns: ['doha'] })).toBe(false);
    expect(one({ words: FIVE }, { type: 'call', answer: 'yes' }, { type: 'vote', answer: 'no' })).toBe(false);
    expect(one({ words: FIVE, type: 'response', speakers: ['group'] })).toBe(true);
    expect(one({ words: FIVE, type: 'response', speakers: ['group'] }, { answer: 'yes' }, { answer: 'no' })).toBe(false);
  });

  test('overrules what the rule of its type asks for', () => {
    const call = { type: 'call', words: FIVE } as const;
    expect(one(call)).toBe(true);
    expect(one({ ...call, words: THREE })).toBe(false);
  });

  test('is two releases where captives go free here and prisoners there', () => {
    const release = { type: 'release', words: FIVE } as const;
    expect(one(release, { released: new Set(['captives']) }, { released: new Set(['captives']) })).toBe(true);
    expect(one(release, { released: new Set(['captives']) }, { released: new Set(['prisoners']) })).toBe(false);
  });
});

describe('a time told', () => {
  /** On one day the town is enough; told roughly, the words must be alike too. */
  const protest = { type: 'protest', towns: ['haifa'] } as const;
  const weeks = { ...protest, on: '2024-05-20..2024-06-10' } as const;

  test('to the day is evidence', () => {
    expect(one(protest)).toBe(true);
  });

  test('roughly is none, and asks for like words', () => {
    expect(one(weeks)).toBe(false);
    expect(one(weeks, {}, protest)).toBe(false);
    expect(one({ ...weeks, words: THREE })).toBe(true);
    expect(one({ ...weeks, words: THREE }, {}, { on: '2024-05-25' })).toBe(true);
  });

  test('as the same few days that it lasted is as good as a day', () => {
    const days = { ...protest, on: '2024-05-20..2024-05-23' } as const;
    expect(one({ ...days, event: { extent: 'throughout' } })).toBe(true);
    expect(one(days, {}, { event: { extent: 'throughout' } })).toBe(true);
    expect(one(days)).toBe(false);
    expect(one({ ...days, event: { extent: 'throughout' } }, {}, { on: '2024-05-20..2024-05-24' })).toBe(false);
    expect(one({ ...days, event: { extent: 'throughout' } }, {}, { on: '2024-05-19..2024-05-23' })).toBe(false);
    expect(one({ ...weeks, event: { extent: 'throughout' } })).toBe(false);
  });

  test('as one beginning is as good as a day, of what begins once and goes on', () => {
    const visit = { type: 'visit', speakers: ['envoy'], people: ['envoy'], on: '2024-05-20..2024-05-23', event: { extent: 'throughout' } } as const;
    expect(one(visit, {}, { on: '2024-05-20..2024-05-30' })).toBe(true);
    expect(one(visit, {}, { on: '2024-05-21..2024-05-30' })).toBe(false);
    expect(one(visit, {}, { on: '2024-05-20..2024-05-30', speakers: ['clerk'], people: ['clerk'] })).toBe(false);
  });
});

describe('of several that fit the strongest is taken', () => {
  const strength = (both: Fields, a: Fields = {}, b: Fields = {}): number => judge(telling({ ...both, ...a }), telling({ ...both, ...b }), kin).strength;
  const protest = { type: 'protest', towns: ['haifa'], words: THREE } as const;
  const rough = { ...protest, on: '2024-05-20..2024-06-10' } as const;
  const likeness = 3 / 4.5;

  test('words, towns and one time count', () => {
    expect(strength(protest)).toBeCloseTo(likeness + 0.4 + 0.5);
    expect(strength(protest, {}, { towns: [] })).toBeCloseTo(likeness + 0.5);
    expect(strength(rough)).toBeCloseTo(likeness + 0.4 + 0.5);
    expect(strength(rough, {}, { on: '2024-05-20' })).toBeCloseTo(likeness + 0.4);
    expect(strength(rough, {}, { on: '2024-06-10' })).toBeCloseTo(likeness + 0.4);
  });

  test('so do speakers and the share of the parties in common', () => {
    expect(strength(protest, { speakers: ['envoy'] }, { speakers: ['envoy'] })).toBeCloseTo(likeness + 0.4 + 0.5 + 0.2);
    expect(strength(protest, { speakers: ['envoy'] }, { speakers: ['clerk'] })).toBeCloseTo(likeness + 0.4 + 0.5);
    expect(strength(protest, { people: ['ann', 'ben'] }, { people: ['ann', 'cara', 'dan'] })).toBeCloseTo(likeness + 0.4 + 0.5 + 0.25);
  });

  test('all parties of the shorter telling count half a point', () => {
    expect(strength(protest, { people: ['ann', 'ben'] }, { people: ['ann', 'ben', 'cara'] })).toBeCloseTo(likeness + 0.4 + 0.5 + 0.5);
  });

  test('a day apart is half a point less', () => {
    expect(strength(protest, {}, { on: '2024-05-26' })).toBeCloseTo(likeness + 0.4 - 0.5);
  });

  test('a copy of one type is stronger than one of two', () => {
    expect(strength({ words: FIVE, type: 'call' })).toBeCloseTo(5 / 6.5 + 0.5);
    expect(strength({ words: FIVE, type: 'call' }, {}, { type: 'vote' })).toBeCloseTo(5 / 6.5);
  });

  test('what cannot be one has no strength', () => {
    expect(strength({ ...protest, article: 'a' })).toBe(0);
    expect(strength(protest, {}, { on: '2024-05-29' })).toBe(0);
  });
});
