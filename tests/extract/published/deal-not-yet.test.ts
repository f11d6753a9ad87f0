import { describe, expect, test } from 'vitest';
import { dealNotYet } from '../../../src/extract/published/deal-not-yet.ts';
import { dayOf } from '../../../src/model/day.ts';
import { moment, written } from '../dates/written.ts';
import { knowing } from './dated.ts';

const knowledge = knowing({
  moments: [
    moment({ id: 'agreed', name: 'the agreement', from: '2024-03-10', type: 'agreement' }),
    moment({ id: 'truce', name: 'the truce', from: '2024-03-12', to: '2024-03-30', type: 'truce' }),
    moment({ id: 'pact', name: 'a pact of others', from: '2024-06-01', type: 'agreement' }),
  ],
});

function scoreOf(text: string, day: string): number {
  const read = { times: [], actors: { mentions: [], people: [] }, figures: [] };
  return dealNotYet({ article: written(text), read, knowledge }).reduce((sum, vote) => sum + vote.score(dayOf(day)), 0);
}

describe('an agreement still hoped for', () => {
  test.each([
    'Mediators think that a deal could be reached within days.',
    'The two sides are closer than ever to an agreement, she said.',
    'They are close to a hostage deal.',
    'Negotiators are on the brink of a truce.',
    'No deal has been reached so far.',
    'No final agreement yet, an official warned.',
  ])('speaks against the days behind it: %s', (text) => {
    expect(scoreOf(text, '2024-03-11')).toBeLessThan(0);
    expect(scoreOf(text, '2024-03-18')).toBeLessThan(0);
  });

  test('says nothing of the day itself, of the days before and of weeks later', () => {
    for (const day of ['2024-03-10', '2024-03-01', '2024-04-10']) expect(scoreOf('They are close to a deal.', day)).toBe(0);
  });

  test('counts agreements alone that a truce followed', () => {
    expect(scoreOf('They are close to a deal.', '2024-06-02')).toBe(0);
  });

  test.each([
    'A deal has been reached, the ministry said.',
    'The truce took hold at dawn.',
    'She lives close to the border and deals in cars.',
    'Under the deal, fifty captives are to be freed.',
  ])('is not heard in %s', (text) => {
    expect(scoreOf(text, '2024-03-11')).toBe(0);
  });
});
