import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/present/search/records.ts';
import { addressOf, stateFrom } from '../../../src/browser/search/page-state.ts';
import { actor, article, entry, reading, site } from '../support/make-site.ts';

describe('what the search finds', () => {
  const made = site({
    base: '/news/timeline',
    articles: [article('a', '2024-05-25', { publisher: 'Example News' })],
    actors: [actor('qatar', { type: 'state', side: 'qatar', mediator: true, name: 'Qatar' }), actor('stone', { name: 'John Stone', aliases: ['Jon Stown'] }), actor('daily', { type: 'media' })],
    entries: [entry('x', '2023-12-30', { end: '2024-01-02', status: 'expected', type: 'talks', actors: [{ id: 'qatar', role: 'host' }, { id: 'stone', role: 'party' }], readings: [reading('a', '2024-01-01')] })],
  });
  const records = searchRecords(made);
  const [talks] = records;

  test('one record for each entry and each actor, outlets apart; addresses stand under the base', () => {
    expect(records.map(({ url }) => url)).toEqual(['/entries/x/', '/people/stone/', '/organisations/qatar/']);
  });

  test('an entry can be filtered by all that it is', () => {
    expect(talks?.filters).toEqual({ person: ['John Stone'], organisation: ['Qatar'], mediator: ['Qatar'], type: ['Talks'], status: ['Expected'], year: ['2023', '2024'], outlet: ['Example News'] });
    expect(talks?.sort).toEqual({ date: '2023-12-30' });
  });

  test('any spelling of a person is in the entry and in the person', () => {
    expect(talks?.meta['names']).toContain('Jon Stown');
    expect(records[1]?.meta['alias']).toBe('Jon Stown');
  });
});

describe('the address of a search', () => {
  const names = ['person', 'mediator'];
  test.each(['?q=Burns', '?q=a+b&mediator=Qatar', '?person=Joe+Biden&sort=newest', ''])('"%s" comes back as it was read', (address) => {
    expect(addressOf(stateFrom(new URLSearchParams(address), names))).toBe(address);
  });

  test('what is no filter and no order is passed over', () => {
    expect(stateFrom(new URLSearchParams('?q=%20x%20&evil=1&sort=sideways&mediator='), names)).toEqual({ query: 'x', filters: {}, sort: 'relevance' });
  });
});
