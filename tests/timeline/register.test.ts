import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_REGISTER, Register } from '../../src/model/register.ts';
import { slugOf } from '../../src/timeline/register/slug.ts';
import type { MadeArticle, MadeEvent } from './support/make-article.ts';
import { build, entryOf } from './support/make-timeline.ts';

const CALL = 'Biden spoke with Netanyahu on Thursday for half an hour.';
const TALKS = 'Burns and Barnea held talks in Doha on Friday.';

function article(id: string, text: string, events: readonly Partial<MadeEvent>[], published = '2024-07-06'): MadeArticle {
  const sentences = text.split(/(?<=\.) /);
  return {
    id,
    text,
    published,
    events: events.map((event, index) => ({ quote: sentences[index] ?? text, type: 'call', start: '2024-07-04', ...event })),
  };
}

const call: Partial<MadeEvent> = {
  type: 'call',
  start: '2024-07-04',
  actors: ['joe-biden', 'benjamin-netanyahu'],
  title: 'Biden and Netanyahu speak by phone',
};
const talks: Partial<MadeEvent> = {
  type: 'talks',
  start: '2024-07-05',
  actors: ['william-burns', 'david-barnea'],
  places: ['doha'],
  title: 'Burns and Barnea meet in Doha',
};
const first = article('m-first', `${CALL} ${TALKS}`, [call, talks]);

describe('an id', () => {
  test('is the headline as an address, without the day', () => {
    const { timeline } = build([first]);
    expect(timeline.entries.map(({ id }) => id)).toEqual(['biden-and-netanyahu-speak-by-phone', 'burns-and-barnea-meet-in-doha']);
  });

  test('is told apart by a few signs of the first words where a headline comes twice', () => {
    const second = article('m-second', 'Biden and Netanyahu spoke once more on Sunday.', [{ ...call, start: '2024-07-14' }]);
    const { timeline } = build([first, second]);
    const ids = timeline.entries.map(({ id }) => id);
    expect(ids[0]).toBe('biden-and-netanyahu-speak-by-phone');
    expect(ids[2]).toMatch(/^biden-and-netanyahu-speak-by-phone-[0-9a-f]{4}$/);
  });

  test('survives a better headline, a sharper date, another type and more words read', () => {
    const { timeline: before, register } = build([first]);
    const better = article('m-first', `${CALL} ${TALKS}`, [
      {
        ...call,
        title: 'Biden tells Netanyahu to close the deal',
        start: '2024-07-03',
        type: 'meeting',
        quote: `${CALL} ${TALKS.slice(0, 9)}`,
      },
      { ...talks, title: 'Talks in Doha', start: '2024-07-01', end: '2024-07-07' },
    ]);
    const { timeline: after } = build([better], { register });
    expect(new Set(after.entries.map(({ id }) => id))).toEqual(new Set(before.entries.map(({ id }) => id)));
    expect(entryOf(after, 'm-first', TALKS).id).toBe('burns-and-barnea-meet-in-doha');
  });

  test('survives the file being moved, or edited above the words', () => {
    const { register } = build([first]);
    expect(build([{ ...first, id: 'moved/elsewhere' }], { register }).timeline.entries.map(({ id }) => id)).toEqual([
      'biden-and-netanyahu-speak-by-phone',
      'burns-and-barnea-meet-in-doha',
    ]);
    const edited = { ...first, text: `An editor's line. ${first.text}` };
    expect(build([edited], { register }).timeline.entries.map(({ id }) => id)).toEqual([
      'biden-and-netanyahu-speak-by-phone',
      'burns-and-barnea-meet-in-doha',
    ]);
  });

  test('is not taken over by another article that happens to bear the same file name', () => {
    const { register } = build([first]);
    const stranger = article('m-first', 'Guterres spoke with Sullivan of famine at length on Monday.', [
      { ...call, actors: ['antonio-guterres', 'jake-sullivan'], title: 'Guterres and Sullivan speak by phone' },
    ]);
    expect(build([stranger], { register }).timeline.entries.map(({ id }) => id)).toEqual(['guterres-and-sullivan-speak-by-phone']);
  });

  test('of two happenings in the very same words stays with its own', () => {
    const words = 'Hamas freed three women and Israel freed 90 prisoners.';
    const swap = (dates: [string, string]): MadeArticle => ({
      id: 'swap',
      text: words,
      published: '2025-01-20',
      events: [
        { quote: words, type: 'release', start: dates[0], actors: [['hamas', 'party']], title: 'Hamas frees three women' },
        { quote: words, type: 'release', start: dates[1], actors: [['israel', 'party']], title: 'Israel frees 90 prisoners' },
      ],
    });
    const { register } = build([swap(['2025-01-19', '2025-01-20'])]);
    const later = build([swap(['2025-01-21', '2025-01-19'])], { register }).timeline;
    expect(later.entries.map(({ id, start }) => [id, start])).toEqual([
      ['israel-frees-90-prisoners', '2025-01-19'],
      ['hamas-frees-three-women', '2025-01-21'],
    ]);
  });

  test('that no article tells of any more is kept, and never given out anew', () => {
    const { register } = build([first]);
    const { timeline, register: later } = build(
      [article('other', 'Biden and Netanyahu spoke of something else in May.', [{ ...call, start: '2024-05-02' }])],
      { register },
    );
    expect(timeline.entries[0]?.id).toMatch(/^biden-and-netanyahu-speak-by-phone-[0-9a-f]{4}$/);
    expect(later.entries.map(({ id }) => id)).toContain('biden-and-netanyahu-speak-by-phone');
  });
});

describe('a merged-away id', () => {
  const second = article('m-second', 'Netanyahu was called by Biden in the evening.', [
    { ...call, start: '2024-07-02', title: 'Biden calls Netanyahu' },
  ]);
  const sharper = article('m-second', 'Netanyahu was called by Biden in the evening.', [
    { ...call, start: '2024-07-04', title: 'Biden calls Netanyahu' },
  ]);

  test('becomes a redirect, and its happening comes back under it when the two are told apart again', () => {
    const apart = build([first, second]);
    const merged = build([first, sharper], { register: apart.register });
    expect(merged.timeline.entries).toHaveLength(2);
    expect(merged.timeline.redirects).toEqual([{ from: 'biden-calls-netanyahu', to: 'biden-and-netanyahu-speak-by-phone' }]);
    const again = build([first, second], { register: merged.register });
    expect(again.timeline.redirects).toEqual([]);
    expect(again.timeline.entries.map(({ id }) => id).sort()).toEqual(apart.timeline.entries.map(({ id }) => id).sort());
  });

  test('leads to the end of a chain of merges', () => {
    const third = article('m-third', 'A call of the president to the prime minister.', [{ ...call, start: '2024-06-30', title: 'A call' }]);
    const start = build([first, second, third]).register;
    const two = build([first, sharper, third], { register: start }).register;
    const all = build(
      [first, sharper, { ...third, events: [{ ...third.events?.[0], quote: third.text, type: 'call', start: '2024-07-04' }] }],
      { register: two },
    );
    expect(all.timeline.redirects).toEqual([
      { from: 'a-call', to: 'biden-and-netanyahu-speak-by-phone' },
      { from: 'biden-calls-netanyahu', to: 'biden-and-netanyahu-speak-by-phone' },
    ]);
  });
});

describe('over any folder of articles', () => {
  const days = ['2024-07-01', '2024-07-02', '2024-07-03', '2024-07-04', '2024-07-05'];
  const event = fc.record({
    type: fc.constantFrom('call' as const, 'talks' as const, 'statement' as const, 'release' as const),
    start: fc.constantFrom(...days),
    actor: fc.constantFrom('joe-biden', 'hamas', 'israel', 'william-burns'),
    title: fc.constantFrom('A call', 'Talks go on', 'Hamas answers', 'Captives come home'),
    words: fc.array(fc.constantFrom('deal', 'close', 'border', 'lists', 'delay', 'famine', 'Doha', 'women'), {
      minLength: 3,
      maxLength: 6,
    }),
  });
  const folder = fc.array(fc.array(event, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 });

  function articlesOf(
    drawn: readonly (readonly { type: MadeEvent['type']; start: string; actor: string; title: string; words: readonly string[] }[])[],
    alter: (event: MadeEvent) => MadeEvent = (one) => one,
  ): MadeArticle[] {
    return drawn.map((events, number) => {
      const lines = events.map(({ words }, index) => `Line ${number}${index}: ${words.join(' ')}.`);
      return {
        id: `f${number}`,
        text: lines.join(' '),
        published: '2024-07-06',
        events: events.map(({ type, start, actor, title }, index) =>
          alter({ quote: lines[index] ?? '', type, start, title, actors: [[actor, 'speaker']] }),
        ),
      };
    });
  }

  test('the order in which articles are read changes nothing', () => {
    fc.assert(
      fc.property(folder, fc.integer(), (drawn, turn) => {
        const articles = articlesOf(drawn);
        const turned = articles
          .map((_, index) => articles[(index + Math.abs(turn)) % articles.length])
          .filter((one) => one !== undefined)
          .reverse();
        expect(build(turned)).toEqual(build(articles));
      }),
      { numRuns: 60 },
    );
  });

  test('building twice with the register of the first time gives the same timeline and the same register', () => {
    fc.assert(
      fc.property(folder, (drawn) => {
        const once = build(articlesOf(drawn));
        expect(build(articlesOf(drawn), { register: once.register })).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  test('adding articles loses no id: each still stands, or leads to the entry that has its words now', () => {
    fc.assert(
      fc.property(folder, folder, (drawn, more) => {
        const before = build(articlesOf(drawn));
        const after = build([...articlesOf(drawn), ...articlesOf(more).map((one) => ({ ...one, id: `a-${one.id}`, text: one.text }))], {
          register: before.register,
        });
        const ids = new Set(after.timeline.entries.map(({ id }) => id));
        const leads = new Map(after.timeline.redirects.map(({ from, to }) => [from, to]));
        for (const { id } of before.timeline.entries) expect(ids.has(leads.get(id) ?? id)).toBe(true);
        expect(ids.size).toBe(after.timeline.entries.length);
      }),
      { numRuns: 60 },
    );
  });

  test('headlines and dates may change as they like: an article of its own keeps every id', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 6 }), fc.constantFrom(...days), (events, day) => {
        const before = build(articlesOf([events]));
        const after = build(
          articlesOf([events], (one) => ({ ...one, title: `New: ${one.title}`, start: day })),
          { register: before.register },
        );
        expect(after.timeline.entries.map(({ id }) => id).sort()).toEqual(before.timeline.entries.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  test('the register is always of its own schema', () => {
    fc.assert(
      fc.property(folder, (drawn) => {
        expect(Register.parse(build(articlesOf(drawn)).register)).toEqual(build(articlesOf(drawn)).register);
      }),
      { numRuns: 20 },
    );
  });
});

test('an entry that hundreds of articles tell of keeps a short line in the register', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    article(`n${index}`, `On Thursday, article ${index} says, Biden called Netanyahu.`, [call]),
  );
  const { register } = build(many);
  expect(register.entries).toHaveLength(1);
  expect(register.entries[0]?.anchors.length).toBeLessThanOrEqual(6);
  expect(build([...many, first], { register }).register.entries.find(({ id }) => id === register.entries[0]?.id)).toEqual(
    register.entries[0],
  );
});

test.each([
  ['Sa\'ar: "There is progress in the negotiations"', 'saar-there-is-progress-in-the-negotiations'],
  ['Erdoğan and Løkke Rasmussen meet', 'erdogan-and-lokke-rasmussen-meet'],
  [
    'Expected: talks resume, with Egypt, Qatar and the United States and others who mediate',
    'expected-talks-resume-with-egypt-qatar-and-the-united-states',
  ],
  ['', 'entry'],
  ['—', 'entry'],
  ['x'.repeat(100), 'x'.repeat(60)],
])('the address of %j is %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('the empty register is a register', () => {
  expect(Register.parse(EMPTY_REGISTER)).toEqual(EMPTY_REGISTER);
});
