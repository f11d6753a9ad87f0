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
