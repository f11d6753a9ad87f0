import { describe, expect, test } from 'vitest';
import type { Filed, KnownPerson } from '../../../src/model/knowledge.ts';
import { actorListPages } from '../../../src/present/views/actor-lists.ts';
import { actorPages, termWords } from '../../../src/present/views/actor-page.ts';
import { mediatorPages, mediatorSummaries, together } from '../../../src/present/views/mediator-page.ts';
import { outcomeOf } from '../../../src/present/views/outcomes.ts';
import { roundTables, type RoundTable } from '../../../src/present/views/round-table.ts';
import { isRound } from '../../../src/present/views/rounds.ts';
import { actor, entry, NO_KNOWLEDGE, site } from '../support/make-site.ts';

const SOURCE = 'https://example.org/';
const person = (id: string, more: Partial<Filed<KnownPerson>> = {}): Filed<KnownPerson> => ({
  id, path: `people/${id}.md`, note: '', name: id, aliases: [], shortNames: [], side: 'other', offices: [], mediator: [], captivity: null, died: null, sameAs: [], source: [SOURCE], examples: ['x'], counterexamples: [], ...more,
});
const OFFICE = { title: 'Chief of the Service', words: ['chief'], of: 'service', from: '2023-01-01', to: null, source: SOURCE };

describe('the page of a person', () => {
  const made = site({
    actors: [actor('stone', { aliases: ['J. Stone'] }), actor('reed'), actor('captive', { side: 'hostage' })],
    entries: [
      entry('x', '2024-05-24', { type: 'statement', actors: [{ id: 'stone', role: 'speaker' }, { id: 'reed', role: 'subject' }] }),
      entry('y', '2024-05-25', { actors: [{ id: 'stone', role: 'party' }, { id: 'reed', role: 'party' }] }),
      entry('z', '2024-05-26', { actors: [{ id: 'captive', role: 'subject' }] }),
    ],
    knowledge: { people: [person('stone', { offices: [OFFICE], shortNames: ['Stony'], note: 'A diplomat. <script>alert(1)</script> ![x](https://evil.example/x.png)' }), person('captive')] },
  });
  const page = (id: string) => actorPages(made, made.actors.get(id) ?? actor(''))[0];

  test('tells offices, other names, companions, statements and all entries in order', () => {
    expect(page('stone')).toMatchObject({
      total: 2,
      aliases: ['J. Stone', 'Stony'],
      offices: [{ title: 'Chief of the Service', term: 'since 1 January 2023' }],
      companions: [{ actor: { id: 'reed' }, count: 2 }],
      statements: [{ id: 'x' }],
      rows: [{ id: 'x', role: 'speaker' }, { id: 'y', role: 'took part' }],
    });
  });

  test('a note may stress and link, but neither run code nor ask another host for a picture', () => {
    expect(page('stone')?.noteHtml).toContain('A diplomat.');
    expect(page('stone')?.noteHtml).not.toMatch(/<script|<img|evil/);
  });

  test('is kept out of search engines where the person holds no office', () => {
    expect(page('stone')?.noindex).toBe(false);
    expect(page('captive')?.noindex).toBe(true);
    expect(page('reed')?.noindex).toBe(true);
  });

  test('people stand by side, the most told of first', () => {
    const [list] = actorListPages(made, 'people');
    expect(list?.groups.map(({ title, lines }) => [title, lines.map(({ id }) => id)])).toEqual([['Captives and former captives', ['captive']], ['Others', ['reed', 'stone']]]);
  });

  test.each([
    ['2023-01-01', '2024-01-01', '1 January 2023 to 1 January 2024'], ['2023-01-01', null, 'since 1 January 2023'], [null, '2024-01-01', 'until 1 January 2024'], [null, null, ''],
  ])('a term from %s to %s', (from, to, words) => {
    expect(termWords(from, to)).toBe(words);
  });
});

describe('mediators', () => {
  const state = (id: string, side: 'qatar' | 'egypt') => actor(id, { type: 'state', side, mediator: true });
  const made = site({
    actors: [state('qatar', 'qatar'), state('egypt', 'egypt'), actor('envoy', { side: 'qatar', mediator: true }), actor('minister', { side: 'qatar' }), actor('monitor', { side: 'un', mediator: true }), actor('hamas', { type: 'group', side: 'palestinian' })],
    entries: [
      entry('both', '2024-05-01', { type: 'talks', actors: [{ id: 'qatar', role: 'host' }, { id: 'egypt', role: 'mediator' }] }),
      entry('by-envoy', '2024-05-02', { type: 'meeting', actors: [{ id: 'envoy', role: 'party' }, { id: 'hamas', role: 'party' }] }),
      entry('only-said', '2024-05-03', { type: 'talks', actors: [{ id: 'qatar', role: 'subject' }] }),
      entry('minister-alone', '2024-05-04', { type: 'meeting', actors: [{ id: 'minister', role: 'party' }] }),
      entry('statement', '2024-05-05', { type: 'statement', actors: [{ id: 'qatar', role: 'speaker' }] }),
      entry('plan', '2024-05-06', { type: 'talks', status: 'expected', actors: [{ id: 'egypt', role: 'host' }] }),
      entry('came', '2024-05-07', { type: 'talks', actors: [{ id: 'egypt', role: 'host' }], related: [{ entry: 'plan', kind: 'fulfils', why: 'same' }] }),
      entry('broke', '2024-05-08', { type: 'breakdown', actors: [{ id: 'monitor', role: 'mediator' }] }),
    ],
  });
  const idsOf = (table: RoundTable | undefined) => table?.months.flatMap(({ rounds }) => rounds.map(({ row }) => row.id));
  const get = (id: string) => made.entries.get(id) ?? entry('', '');

  test('a round is a step of the talks in which a mediator has a part', () => {
    expect(made.timeline.entries.filter((one) => isRound(made, one)).map(({ id }) => id)).toEqual(['both', 'by-envoy', 'plan', 'came', 'broke']);
  });

  test('a state is credited with the rounds of its mediators, and with those it hosted', () => {
    const qatar = mediatorSummaries(made).find(({ actor: { id } }) => id === 'qatar');
    expect(qatar).toMatchObject({ rounds: 2, hosted: 1, people: [{ line: { id: 'envoy' } }] });
  });

  test('a mediator of no mediating state stands alone', () => {
    expect(mediatorSummaries(made).map(({ actor: { id } }) => id)).toContain('monitor');
  });

  test('those who acted together are counted', () => {
    expect(together(made)).toMatchObject([{ count: 1, parties: [{ id: 'egypt' }, { id: 'qatar' }] }]);
  });

  test('the outcome is what the articles say or the timeline ties to it, never what merely came next', () => {
    expect(outcomeOf(made, get('plan'))).toMatchObject({ words: 'came about', entry: { href: '/entries/came/' } });
    expect(outcomeOf(made, get('broke')).words).toBe('ended without agreement');
    expect(outcomeOf(made, get('both')).words).toBe('');
  });

  test('the rounds of one mediator alone', () => {
    const [page] = mediatorPages(made, made.actors.get('envoy') ?? actor(''));
    expect(idsOf(page?.table)).toEqual(['by-envoy']);
    expect(page?.home?.id).toBe('qatar');
    expect(idsOf(roundTables(made, 'egypt')[0])).toEqual(['both', 'plan', 'came']);
  });

  test('the rounds stand by month, with who mediated in each', () => {
    const [table] = roundTables(made, null);
    expect(table?.months.map(({ anchor, words, tally }) => [anchor, words, tally])).toEqual([['m-2024-05', 'May 2024', 'Egypt 3, Qatar 2, Monitor 1']]);
    expect(table?.years).toEqual([{ year: '2024', anchor: 'm-2024-05' }]);
    expect(table).toMatchObject({ total: 5, told: 2 });
  });

  test('a state that takes part through its people says through whom; those are not named again beside it', () => {
    const round = roundTables(made, 'qatar')[0]?.months[0]?.rounds[1];
    expect(round?.parts).toEqual([{ name: 'Egypt', part: null, through: [] }, { name: 'Qatar', part: 'part', through: ['Envoy'] }]);
    expect(round?.others.map(({ id }) => id)).toEqual(['hamas']);
  });

  describe('the host of a round', () => {
    const place = (id: string, kind: 'city' | 'territory', stateId: string | null) => ({ id, path: '', note: '', name: id, aliases: [], kind, state: stateId, source: ['https://example.org/'], examples: ['in it'], counterexamples: [] });
    const inTown = (places: readonly string[], who: string, type: 'talks' | 'call' = 'talks') => {
      const one = site({
        actors: [state('qatar', 'qatar'), state('egypt', 'egypt'), actor('envoy', { side: 'qatar', mediator: true })],
        entries: [entry('round', '2024-05-01', { type, places: [...places], actors: [{ id: who, role: 'party' }] })],
        knowledge: { ...NO_KNOWLEDGE, places: [place('doha', 'city', 'qatar'), place('cairo', 'city', 'egypt'), place('strip', 'territory', null)] },
      });
      return mediatorSummaries(one).find(({ actor: { id } }) => id === 'qatar')?.hosted;
    };

    test.each<[string, readonly string[], string, number]>([
      ['takes part in its own city', ['doha'], 'qatar', 1], ['takes part there through its people', ['doha', 'strip'], 'envoy', 1], ['takes part in the city of another', ['cairo'], 'qatar', 0],
      ['has no part in what is told of its city', ['doha'], 'egypt', 0], ['takes part where two cities are named', ['doha', 'cairo'], 'qatar', 0],
    ])('who %s', (_, places, who, hosted) => {
      expect(inTown(places, who)).toBe(hosted);
    });

    test('of a call there is none', () => {
      expect(inTown(['doha'], 'qatar', 'call')).toBe(0);
    });
  });
});
