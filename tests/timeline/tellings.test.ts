import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/vocabulary.ts';
import { answerIn } from '../../src/timeline/tellings/answer.ts';
import { contentWords, likenessOf, weighed } from '../../src/timeline/tellings/content-words.ts';
import { kinshipOf } from '../../src/timeline/tellings/kinship.ts';
import { lineFinder } from '../../src/timeline/tellings/line-finder.ts';
import { freedIn, releasedIn } from '../../src/timeline/tellings/released.ts';
import { truceAspectIn, type TruceAspect } from '../../src/timeline/tellings/truce-aspect.ts';
import { dayOf } from '../../src/model/day.ts';
import { clash } from '../../src/timeline/contradictions/clash.ts';
import { makeArticle } from './support/make-article.ts';
import { knowledge } from './support/make-timeline.ts';
import { figureRecords } from '../../src/timeline/figure-records.ts';
import { cpuSeconds } from '../cpu-seconds.ts';

const kinship = kinshipOf(knowledge, new Map([['jane-roe', { side: 'qatar' as const, type: 'person' as const }]]));

describe('words that mean something', () => {
  const likeness = (a: string, b: string) => likenessOf(weighed(contentWords(a)), weighed(contentWords(b))).likeness;

  test.each([
    ['threatened to bring down the government', 'a threat that the coalition would be brought down'],
    ['the pause was prolonged by two days', 'a truce extension of two more days'],
    ['Hamas let three women go', 'Hamas released three women'],
    ['the session was put off', 'a postponement of the session'],
    ['the offer was turned down', 'rejected the proposal'],
  ])('%j and %j share some', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThan(0.2);
  });

  test('whatever nearly all articles say weighs little', () => {
    expect(likeness('the sides are in talks on a truce and hostages', 'truce talks, hostages, a deal')).toBeLessThan(0.5);
    expect(likeness('he said on Friday that it was', 'she told them last week')).toBe(0);
  });

  test('a few words in common are no proof', () => {
    expect(likeness('famine', 'famine')).toBeLessThan(0.5);
  });

  test('a line of a million signs is read in a moment', () => {
    const lines = ['let '.repeat(250_000), '-'.repeat(1_000_000), 'hand it '.repeat(125_000)];
    expect(cpuSeconds(() => lines.forEach((line) => contentWords(line)))).toBeLessThan(5);
  });
});

describe('who goes free', () => {
  const released = (text: string, ...actors: readonly (readonly [string, Role])[]) =>
    makeArticle({
      id: 'x',
      text,
      published: '2025-01-19',
      events: [{ quote: text, type: 'release', start: '2025-01-19', actors }],
    }).events.flatMap((event) => [...releasedIn(freedIn(text), [], event, kinship.sideOf)].sort());

  test.each<[string, readonly (readonly [string, Role])[], readonly string[]]>([
    ['three hostages came home', [], ['captives']],
    ['ninety detainees left their cells', [], ['prisoners']],
    ['four coffins were handed over', [], ['dead']],
    ['Hamas let 24 go', [['hamas', 'party']], ['captives']],
    ['Israel let 39 go', [['israel', 'party']], ['prisoners']],
    ['In exchange for the hostages Israel let 1,968 Palestinians go', [['israel', 'party']], ['prisoners']],
    ['Hamas gave up four bodies', [['hamas', 'party']], ['dead']],
    ['Israel returned the bodies of 15 Palestinians', [['israel', 'party']], ['dead']],
    ['Edan Alexander was freed', [['edan-alexander', 'subject']], ['captives']],
    ['a second exchange', [], ['captives', 'prisoners']],
    ['they were let go', [], []],
  ])('%s', (text, actors, expected) => {
    expect(released(text, ...actors)).toEqual(expected);
  });
});

test.each<[string, TruceAspect]>([
  ['The truce took effect on Sunday', 'holds'],
  ['since the ceasefire began', 'holds'],
  ['the truce that held from Jan. 19 to March 18', 'holds'],
  ['the guns fell silent', 'holds'],
  ['the only truce so far', 'holds'],
  ['the first stage runs out on Saturday', 'ends'],
  ['the cease-fire is to expire', 'ends'],
  ['the phase lapsed', 'ends'],
  ['the truce was extended by two days', 'extended'],
  ['a truce was agreed', 'agreed'],
  ['the announcement of a cease-fire', 'agreed'],
  ['a lasting truce was announced', 'agreed'],
])('%j tells that a truce %s', (text, aspect) => {
  expect(truceAspectIn(text)).toBe(aspect);
});

test.each([
  ['Hamas accepted the plan', 'yes'],
  ['the council passed the draft', 'yes'],
  ['the cabinet voted for it', 'yes'],
  ['Hamas rejected the plan', 'no'],
  ['the United States vetoed it', 'no'],
  ['Israel turned down the offer', 'no'],
  ['Hamas answered the plan', null],
  ['it agreed to some points and rejected others', null],
])('%j answers %s', (text, answer) => {
  expect(answerIn(text)).toBe(answer);
});

describe('who speaks for whom', () => {
  const kin = (actor: string, day = '2024-06-01') => kinship.kinOf(actor, dayOf(day));

  test('an office-holder for the body and the state, while in office', () => {
    expect(kin('william-burns').has('cia')).toBe(true);
    expect(kin('william-burns').has('united-states')).toBe(true);
    expect(kin('william-burns', '2025-06-01').has('cia')).toBe(false);
  });

  test('a body for its state, but no state for a body', () => {
    expect(kin('mossad').has('israel')).toBe(true);
    expect(kin('israel').has('mossad')).toBe(false);
  });

  test('a person the knowledge lacks for the state of its side', () => {
    expect([...kin('jane-roe')]).toEqual(['jane-roe', 'qatar']);
    expect(kinship.isPerson('jane-roe')).toBe(true);
  });
});

test('lines are counted from 1, as an editor shows them', () => {
  const lineAt = lineFinder('one\r\ntwo\n\nfour');
  expect([0, 3, 4, 5, 8, 9, 10, 13].map(lineAt)).toEqual([1, 1, 1, 2, 2, 3, 4, 4]);
});

describe('two claims', () => {
  const claim = (
    low: number,
    bound: 'exact' | 'about' | 'at-least' | 'at-most',
    high: number | null = null,
    group: 'gaza' | 'israel' = 'gaza',
  ) =>
    figureRecords(
      makeArticle({
        id: 'x',
        text: `${low} people`,
        published: '2024-01-01',
        figures: [{ quote: `${low} people`, low, high, bound, group, asOf: '2024-01-01' }],
      }),
    )[0] as never;

  test.each([
    [claim(100, 'exact'), claim(101, 'exact'), true],
    [claim(100, 'about'), claim(104, 'exact'), false],
    [claim(100, 'about'), claim(150, 'exact'), true],
    [claim(100, 'at-least'), claim(99, 'exact'), true],
    [claim(100, 'at-least'), claim(500, 'exact'), false],
    [claim(100, 'at-most'), claim(101, 'at-least'), true],
    [claim(33, 'exact', 35), claim(34, 'exact'), false],
    [claim(33, 'exact', 35), claim(36, 'exact'), true],
    [claim(100, 'exact'), claim(1, 'exact', null, 'israel'), false],
  ])('clash only where both cannot be right', (a, b, expected) => {
    expect(clash(a, b)).toBe(expected);
    expect(clash(b, a)).toBe(expected);
  });
});
