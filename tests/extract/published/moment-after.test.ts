import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/day.ts';
import { moment, written } from '../dates/written.ts';
import { dated, daysOf, knowing } from './dated.ts';

/** Saturday 8 June 2024. */
const RESCUE = moment({ id: 'rescue', name: 'the rescue of four captives', from: '2024-06-08', type: 'rescue', cues: ['four captives|hostages rescued|rescue|pulled'] });
const knowledge = knowing({ moments: [RESCUE] });

describe('news counted from a known moment', () => {
  test.each([
    ['2024-06-09', ['Talks went on in Cairo on Sunday, a day after soldiers rescued four captives from a camp.']],
    ['2024-06-10', ['Talks went on in Cairo on Monday, two days after soldiers rescued four captives from a camp.']],
    ['2024-06-11', ['The envoy landed in Doha on Tuesday.', 'His visit comes three days after soldiers rescued four captives from a camp.']],
  ] as const)('pins the day: %s', (day, texts) => {
    expect(daysOf(dated(written(...texts), { knowledge }))).toBe(day);
  });

  test.each([
    'In the two days after soldiers rescued four captives nothing moved in Cairo.', 'Talks went on a day after the vote.',
    'A day after talks began in a hotel by the sea, with delegations from three countries in its halls, soldiers rescued four captives.',
  ])('is not counted where the words count something else: %s', (text) => {
    expect(dated(written(text), { knowledge }).clues.map(({ rule }) => rule)).not.toContain('moment-after');
  });
});

describe('a time in another clause', () => {
  test('weighs less than one beside the moment', () => {
    const weight = (text: string): number =>
      Math.max(0, ...dated(written(text), { knowledge }).clues.filter(({ rule }) => rule === 'moment-days-ago').map((clue) => clue.weight));
    const beside = weight('Soldiers rescued four captives ten days ago.');
    expect(beside).toBeGreaterThan(4);
    expect(weight('Soldiers rescued four captives after the envoy was dropped from the talks ten days ago.')).toBeLessThan(beside / 2);
  });
});

describe('a moment that words bound', () => {
  test.each(['He asked for their freedom by the rescue of four captives.', 'Nothing moved before the rescue of four captives.'])(
    'is told neither as past nor as to come: %s', (text) => {
      expect(dated(written(text), { knowledge }).clues.map(({ rule }) => rule)).not.toContain('moment-past');
    });

  test('has the date right behind it for its own', () => {
    const window = dated(written('The envoy on Monday spoke of four captives rescued on June 8.'), { knowledge });
    expect(window.earliest).toBeGreaterThanOrEqual(dayOf('2024-06-08'));
  });
});

describe('a known moment told to lie some days back', () => {
  test.each([
    ['2024-06-09', 'The group said Sunday that it would answer the raid in which soldiers rescued four captives a day earlier.'],
    ['2024-06-10', 'The group said Monday that soldiers had rescued four captives two days before, and vowed to answer.'],
    ['2024-06-09', 'Soldiers rescued four captives the day before, and on Sunday the talks stood still.'],
  ] as const)('tells the first day that the article may be of: %s', (day, text) => {
    const window = dated(written(text), { knowledge });
    expect(window.earliest).toBe(dayOf(day));
    expect(window.clues.map(({ rule }) => rule)).toContain('moment-after');
  });

  test.each([
    'Soldiers rescued four captives, and the envoy, who had come to the city with his aides for the talks, left a day earlier.',
    'A day earlier than planned, soldiers rescued four captives.', 'Soldiers rescued four captives the day before yesterday.',
  ])('is not counted where the words count something else: %s', (text) => {
    expect(dated(written(text), { knowledge }).clues.map(({ rule }) => rule)).not.toContain('moment-after');
  });
});

test('"last night" is no word of a cue', () => {
  const LAST = moment({ id: 'last', name: 'the return of the last captive', from: '2024-06-20', type: 'release', cues: ['last captive|hostage returned|identified'] });
  const rules = (text: string): string[] => dated(written(text), { knowledge: knowing({ moments: [LAST] }) }).clues.map(({ says }) => says);
  expect(rules('The last captive was returned.').join(' ')).toContain('the last captive');
  expect(rules('A captive was returned last night.').join(' ')).not.toContain('the last captive');
});
