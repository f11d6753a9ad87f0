import { describe, expect, test } from 'vitest';
import type { EventType, Status } from '../../../src/model/vocabulary.ts';
import { cameTrue, statusesFit } from '../../../src/timeline/same/statuses.ts';
import type { Evidence } from '../../../src/timeline/same/evidence.ts';
import type { Telling } from '../../../src/timeline/tellings/telling.ts';
import { telling } from './made.ts';

const of = (status: Status, more: Parameters<typeof telling>[0] = {}): Telling => telling({ ...more, event: { ...more.event, status } });

describe('what happened', () => {
  test('fits what happened and what still goes on', () => {
    expect(statusesFit(of('happened'), of('happened'))).toBe(true);
    expect(statusesFit(of('happened'), of('ongoing'))).toBe(true);
    expect(statusesFit(of('ongoing'), of('happened'))).toBe(true);
    expect(statusesFit(of('happened', { on: '2024-05-20..2024-05-25' }), of('ongoing', { on: '2024-05-21..2024-05-25' }))).toBe(true);
    expect(statusesFit(of('happened', { published: '2024-05-25' }), of('happened', { published: '2024-09-25' }))).toBe(true);
  });

  test('fits what was expected where that was written on the very day, in either order', () => {
    const told = of('happened');
    for (const [published, fits] of [['2024-05-25', true], ['2024-05-26', true], ['2024-05-24', false], ['2024-05-24..2024-05-25', false]] as const) {
      const expected = of('expected', { published });
      expect([statusesFit(told, expected), statusesFit(expected, told)]).toEqual([fits, fits]);
    }
  });

  test('fits no expectation of another day or of a span', () => {
    const expected = of('expected', { published: '2024-05-26' });
    expect(statusesFit(of('happened', { on: '2024-05-26' }), expected)).toBe(false);
    expect(statusesFit(of('happened', { on: '2024-05-25..2024-05-26' }), expected)).toBe(false);
    expect(statusesFit(of('happened'), of('expected', { on: '2024-05-25..2024-05-26', published: '2024-05-26' }))).toBe(false);
  });
});

describe('two expectations', () => {
  const written = (one: string, other: string): boolean => statusesFit(of('expected', { published: one }), of('expected', { published: other }));

  test('are of one plan when they were written within three weeks', () => {
    expect(written('2024-05-01', '2024-05-22')).toBe(true);
    expect(written('2024-05-22', '2024-05-01')).toBe(true);
    expect(written('2024-05-01', '2024-05-23')).toBe(false);
    expect(written('2024-05-23', '2024-05-01')).toBe(false);
  });

  test('are counted from the nearer ends of what is known of their days', () => {
    expect(written('2024-05-01..2024-05-09', '2024-05-30')).toBe(true);
    expect(written('2024-05-30..2024-06-30', '2024-05-01..2024-05-09')).toBe(true);
    expect(written('2024-05-01..2024-05-08', '2024-05-30')).toBe(false);
  });
});

describe('what one denies', () => {
  test.each<EventType>(['statement', 'proposal', 'response', 'agreement', 'call', 'visit', 'other', 'truce', 'vote', 'release'])('another may tell: %s', (type) => {
    expect(statusesFit(of('denied', { type }), of('happened', { type }))).toBe(true);
    expect(statusesFit(of('happened', { type }), of('denied', { type }))).toBe(true);
  });

  test('is no strike and no meeting, of neither telling', () => {
    expect(statusesFit(of('denied', { type: 'strike' }), of('happened', { type: 'visit' }))).toBe(false);
    expect(statusesFit(of('denied', { type: 'visit' }), of('happened', { type: 'meeting' }))).toBe(false);
  });

  test('is no expectation', () => {
    expect(statusesFit(of('denied', { type: 'visit' }), of('expected', { type: 'visit', published: '2024-05-25' }))).toBe(false);
    expect(statusesFit(of('expected', { type: 'visit', published: '2024-05-25' }), of('denied', { type: 'visit' }))).toBe(false);
  });
});

describe('an expectation came true', () => {
  const evidence = (matched: number): Evidence => ({ likeness: 0, shared: 0, towns: 'open', speakers: 'open', contrary: false, parties: { matched, of: 1, people: 0, rivals: false } });

  test('where the type is the same and somebody in common', () => {
    expect(cameTrue(of('expected'), of('happened'), evidence(1))).toBe(true);
    expect(cameTrue(of('happened'), of('expected'), evidence(1))).toBe(true);
    expect(cameTrue(of('expected'), of('happened'), evidence(0))).toBe(false);
    expect(cameTrue(of('expected'), of('happened', { type: 'meeting' }), evidence(1))).toBe(false);
  });

  test('is not asked of two that happened, nor of two that were expected', () => {
    expect(cameTrue(of('happened'), of('ongoing', { type: 'meeting' }), evidence(0))).toBe(true);
    expect(cameTrue(of('expected'), of('expected', { type: 'meeting' }), evidence(0))).toBe(true);
  });

  test('as a release only where the same people went free, and one kind of them', () => {
    const release = (status: Status, ...released: ('captives' | 'prisoners')[]): Telling => of(status, { type: 'release', released: new Set(released) });
    expect(cameTrue(release('expected', 'captives'), release('happened', 'captives'), evidence(1))).toBe(true);
    expect(cameTrue(release('expected', 'captives'), release('happened', 'prisoners'), evidence(1))).toBe(false);
    expect(cameTrue(release('expected', 'captives', 'prisoners'), release('happened', 'captives'), evidence(1))).toBe(false);
    expect(cameTrue(release('expected', 'captives'), release('happened', 'captives', 'prisoners'), evidence(1))).toBe(false);
    expect(cameTrue(release('expected'), release('happened'), evidence(1))).toBe(false);
    expect(cameTrue(release('expected'), release('happened', 'captives'), evidence(1))).toBe(false);
  });
});
