import { describe, expect, test } from 'vitest';
import { addressOf, choiceFrom, chosen, counts } from '../../../src/browser/filters/choice.ts';
import { filterIndex } from '../../../src/present/filters/filter-index.ts';
import { actor, entry, site } from '../support/make-site.ts';

const made = site({
  actors: [actor('qatar', { type: 'state', side: 'qatar', mediator: true, name: 'Qatar' }), actor('stone', { side: 'israel' }), actor('reed', { side: 'israel' })],
  entries: [
    entry('a', '2024-01-05', { type: 'talks', actors: [{ id: 'qatar', role: 'host' }, { id: 'stone', role: 'party' }] }),
    entry('b', '2024-02-25', { end: '2024-03-02', type: 'call', status: 'expected', actors: [{ id: 'stone', role: 'speaker' }, { id: 'reed', role: 'addressee' }] }),
    entry('c', '2024-04-01', { type: 'talks', actors: [{ id: 'qatar', role: 'subject' }, { id: 'reed', role: 'party' }] }),
  ],
});
const index = filterIndex(made);
const left = (address: string): number[] => chosen(index, choiceFrom(new URLSearchParams(address), false));

describe('filters of the timeline', () => {
  test.each([
    ['', [0, 1, 2]], ['?type=talks', [0, 2]], ['?person=stone', [0, 1]], ['?mediator=qatar', [0]], ['?side=israel', [0, 1, 2]], ['?status=expected', [1]],
    ['?type=talks&person=reed', [2]], ['?from=2024-03', [1, 2]], ['?to=2024-02', [0, 1]], ['?from=2024-03&to=2024-03', [1]], ['?order=newest', [2, 1, 0]], ['?person=nobody', []], ['?from=nonsense', [0, 1, 2]],
  ])('"%s" leaves %j', (address, places) => {
    expect(left(address)).toEqual(places);
  });

  test('each value says what it would leave under the other filters', () => {
    const { person, type } = counts(index, choiceFrom(new URLSearchParams('?type=talks'), false));
    expect(Object.fromEntries(index.values.person.map(([id], at) => [id, person[at]]))).toEqual({ stone: 1, reed: 1 });
    expect(Object.fromEntries(index.values.type.map(([id], at) => [id, type[at]]))).toEqual({ talks: 2, call: 1 });
  });

  test.each([['?type=talks&from=2024-01&order=newest', false], ['?order=oldest', true], ['', true], ['', false]])('"%s" comes back as it was read (newest first unasked: %s)', (address, newest) => {
    expect(addressOf(choiceFrom(new URLSearchParams(address), newest), newest)).toBe(address);
  });

  test('who is only spoken of does not mediate', () => {
    expect(left('?mediator=qatar')).not.toContain(2);
  });
});
