import { describe, expect, test } from 'vitest';
import type { MadeArticle } from './support/make-article.ts';
import { build, entryOf, ruling } from './support/make-timeline.ts';

const talksInDoha: MadeArticle = {
  id: 'one',
  text: 'Burns and Barnea met in Doha on Friday.',
  published: '2024-07-06',
  events: [
    {
      quote: 'Burns and Barnea met in Doha on Friday.',
      type: 'talks',
      start: '2024-07-05',
      actors: ['william-burns', 'david-barnea'],
      places: ['doha'],
      title: 'Burns and Barnea meet in Doha',
    },
  ],
};
const talksAgain: MadeArticle = {
  id: 'two',
  text: 'The spy chiefs sat down in the Qatari capital.',
  published: '2024-07-06',
  events: [
    {
      quote: 'The spy chiefs sat down in the Qatari capital.',
      type: 'talks',
      start: '2024-07-05',
      actors: ['william-burns', 'david-barnea'],
      title: 'Spy chiefs meet',
    },
  ],
};
const otherTalks: MadeArticle = {
  id: 'three',
  text: 'A round with Egypt went on in Cairo.',
  published: '2024-07-06',
  events: [
    {
      quote: 'A round with Egypt went on in Cairo.',
      type: 'talks',
      start: '2024-07-06',
      actors: ['egypt'],
      places: ['cairo'],
      title: 'Talks go on in Cairo',
    },
  ],
};
const DOHA = 'burns-and-barnea-meet-in-doha';
const CAIRO = 'talks-go-on-in-cairo';

describe('"same"', () => {
  test('makes two entries one, under the id it names first, and says so', () => {
    const { timeline } = build([talksInDoha, otherTalks], { rulings: [ruling('one-round', 'same', [CAIRO, DOHA])] });
    expect(
      timeline.entries.map(({ id, rulings, readings }) => ({ id, rulings, articles: readings.map(({ article }) => article) })),
    ).toEqual([{ id: CAIRO, rulings: ['one-round'], articles: ['one', 'three'] }]);
    expect(timeline.redirects).toEqual([{ from: DOHA, to: CAIRO }]);
  });

  test('holds on later runs, when another article tells of it too', () => {
    const rulings = [ruling('one-round', 'same', [CAIRO, DOHA])];
    const { register } = build([talksInDoha, otherTalks], { rulings });
    const { timeline } = build([talksInDoha, otherTalks, talksAgain], { rulings, register });
    expect(timeline.entries.map(({ id }) => id)).toEqual([CAIRO]);
    expect(timeline.redirects).toEqual([{ from: DOHA, to: CAIRO }]);
  });

  test('lifted again gives both their ids back', () => {
    const { register } = build([talksInDoha, otherTalks], { rulings: [ruling('one-round', 'same', [CAIRO, DOHA])] });
    const { timeline } = build([talksInDoha, otherTalks], { register });
    expect(timeline.entries.map(({ id }) => id)).toEqual([DOHA, CAIRO]);
    expect(timeline.redirects).toEqual([]);
  });
});

describe('"not-same"', () => {
  test('takes what one article says out of an entry', () => {
    const { register } = build([talksInDoha, talksAgain]);
    const rulings = [ruling('two-rounds', 'not-same', [DOHA, `${DOHA}#two`])];
    const { timeline, register: after } = build([talksInDoha, talksAgain], { register, rulings });
    expect(timeline.entries.map(({ id, rulings: by }) => [id, by])).toEqual([
      [DOHA, ['two-rounds']],
      ['spy-chiefs-meet', ['two-rounds']],
    ]);
    expect(build([talksInDoha, talksAgain], { register: after, rulings })).toEqual({ timeline, register: after });
  });

  test('parts two entries that rules had come to see as one', () => {
    const early = build([
      talksInDoha,
      {
        ...talksAgain,
        events: [
          {
            ...talksAgain.events?.[0],
            quote: talksAgain.text,
            type: 'talks',
            start: '2024-07-01',
            title: 'Spy chiefs meet',
            actors: ['david-barnea', 'william-burns'],
          },
        ],
      },
    ]);
    expect(early.timeline.entries).toHaveLength(2);
    const merged = build([talksInDoha, talksAgain], { register: early.register });
    expect(merged.timeline.entries).toHaveLength(1);
    const parted = build([talksInDoha, talksAgain], {
      register: merged.register,
      rulings: [ruling('two-rounds', 'not-same', [DOHA, 'spy-chiefs-meet'])],
    });
    expect(parted.timeline.entries.map(({ id }) => id)).toEqual([DOHA, 'spy-chiefs-meet']);
    expect(parted.timeline.redirects).toEqual([]);
  });
});

describe('"withdraw" and "override"', () => {
  test('an entry is taken off the timeline; its id stays taken', () => {
    const { timeline, register } = build([talksInDoha, otherTalks], { rulings: [ruling('no-round', 'withdraw', [CAIRO])] });
    expect(timeline.entries.map(({ id }) => id)).toEqual([DOHA]);
    expect(register.entries.map(({ id }) => id)).toContain(CAIRO);
    expect(timeline.messages.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  test('fields are set, the id stays, the ruling is named', () => {
    const { timeline } = build([talksInDoha, otherTalks], {
      rulings: [
        ruling('day', 'override', [DOHA], { start: '2024-07-10', status: 'denied', title: 'Burns and Barnea are said to have met' }),
      ],
    });
    expect(entryOf(timeline, 'one', talksInDoha.text)).toMatchObject({
      id: DOHA,
      start: '2024-07-10',
      end: '2024-07-10',
      edtf: '2024-07-10',
      precision: 'day',
      status: 'denied',
      title: 'Burns and Barnea are said to have met',
      rulings: ['day'],
    });
    expect(timeline.entries.map(({ id }) => id)).toEqual([CAIRO, DOHA]);
    expect(entryOf(timeline, 'one', talksInDoha.text).readings[0]).toMatchObject({ start: '2024-07-05', status: 'happened' });
  });

  test('a span takes the place of a day', () => {
    const { timeline } = build([talksInDoha], { rulings: [ruling('days', 'override', [DOHA], { end: '2024-07-06' })] });
    expect(timeline.entries[0]).toMatchObject({
      start: '2024-07-05',
      end: '2024-07-06',
      precision: 'days',
      edtf: '[2024-07-05..2024-07-06]',
    });
  });

  test('an old id that leads elsewhere is understood', () => {
    const { register } = build([talksInDoha, otherTalks], { rulings: [ruling('one-round', 'same', [CAIRO, DOHA])] });
    const rulings = [ruling('one-round', 'same', [CAIRO, DOHA]), ruling('title', 'override', [DOHA], { title: 'A round in two cities' })];
    expect(build([talksInDoha, otherTalks], { register, rulings }).timeline.entries[0]).toMatchObject({
      id: CAIRO,
      title: 'A round in two cities',
      rulings: ['one-round', 'title'],
    });
  });
});

describe('a ruling that does not fit gets a message', () => {
  const told = (rulings: Parameters<typeof build>[1]) =>
    build([talksInDoha], rulings).timeline.messages.map(({ level, file, rule, text }) => ({ level, file, rule, text }));

  test('an entry that never was', () => {
    expect(told({ rulings: [ruling('typo', 'withdraw', ['burns-and-barnea-meet-in-doah'])] })).toEqual([
      {
        level: 'warning',
        file: 'src/knowledge/rulings/typo.md',
        rule: 'unknown-entry',
        text: expect.stringContaining('"burns-and-barnea-meet-in-doah"') as string,
      },
    ]);
  });

  test('an entry that no article at hand tells of is only noted', () => {
    const { register } = build([talksInDoha, otherTalks]);
    expect(told({ register, rulings: [ruling('away', 'override', [CAIRO], { title: 'Talks' })] })).toEqual([
      {
        level: 'note',
        file: 'src/knowledge/rulings/away.md',
        rule: 'unknown-entry',
        text: expect.stringContaining(`"${CAIRO}"`) as string,
      },
    ]);
  });

  test.each([
    ['same', [DOHA], undefined],
    ['not-same', [DOHA], undefined],
    ['override', [DOHA], undefined],
  ] as const)('"%s" with too little', (what, entries, set) => {
    expect(told({ rulings: [ruling('short', what, entries, set)] })).toMatchObject([
      { level: 'warning', file: 'src/knowledge/rulings/short.md', rule: 'ruling' },
    ]);
  });
});
