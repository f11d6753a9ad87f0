import { describe, expect, test } from 'vitest';
import type { EventType, Extent, Status } from '../../../src/model/vocabulary.ts';
import { daysApart, isDay, isDays, sameStart } from '../../../src/timeline/same/days.ts';
import { telling } from './made.ts';

test('one day is a day, two are none', () => {
  expect(isDay(telling({ on: '2024-05-25' }))).toBe(true);
  expect(isDay(telling({ on: '2024-05-25..2024-05-26' }))).toBe(false);
});

describe('what lasted is as exact as a day', () => {
  const lasted = (on: string, extent: Extent): boolean => isDays(telling({ on, event: { extent } }));

  test('up to eight days', () => {
    expect(lasted('2024-05-25..2024-05-27', 'throughout')).toBe(true);
    expect(lasted('2024-05-25..2024-06-01', 'throughout')).toBe(true);
    expect(lasted('2024-05-25..2024-06-02', 'throughout')).toBe(false);
  });

  test('not where it happened on some day between', () => {
    expect(lasted('2024-05-25..2024-05-27', 'within')).toBe(false);
  });
});

describe('one beginning', () => {
  const first = { on: '2024-05-25..2024-06-25', type: 'truce' as EventType, event: { extent: 'throughout' as Extent } };

  test('is that of two that last from one day', () => {
    expect(sameStart(telling(first), telling({ ...first, on: '2024-05-25..2024-07-20' }))).toBe(true);
    expect(sameStart(telling(first), telling({ ...first, on: '2024-05-25', event: { extent: 'within' } }))).toBe(true);
    expect(sameStart(telling(first), telling({ ...first, event: { extent: 'within', status: 'ongoing' as Status } }))).toBe(true);
  });

  test.each<EventType>(['truce', 'talks', 'visit', 'strike'])('have %s', (type) => {
    expect(sameStart(telling({ ...first, type }), telling({ ...first, type }))).toBe(true);
  });

  test('have no two that begin on different days', () => {
    expect(sameStart(telling(first), telling({ ...first, on: '2024-05-26..2024-06-25' }))).toBe(false);
  });

  test('has no release: one that lasts for weeks is many', () => {
    expect(sameStart(telling({ ...first, type: 'release' }), telling(first))).toBe(false);
    expect(sameStart(telling(first), telling({ ...first, type: 'release' }))).toBe(false);
  });

  test('has nothing that happened on some day of a span', () => {
    expect(sameStart(telling(first), telling({ ...first, event: { extent: 'within' } }))).toBe(false);
    expect(sameStart(telling({ ...first, event: { extent: 'within' } }), telling(first))).toBe(false);
  });
});

test.each([
  ['2024-05-25', '2024-05-25', 0],
  ['2024-05-25', '2024-05-26', 1],
  ['2024-05-29', '2024-05-25', 4],
  ['2024-05-20..2024-05-26', '2024-05-25', 0],
  ['2024-05-20..2024-05-26', '2024-05-26..2024-05-30', 0],
  ['2024-05-20..2024-05-26', '2024-05-28..2024-05-30', 2],
  ['2024-05-28..2024-05-30', '2024-05-20..2024-05-26', 2],
])('%s and %s are %i days apart', (a, b, apart) => expect(daysApart(telling({ on: a }), telling({ on: b }))).toBe(apart));
