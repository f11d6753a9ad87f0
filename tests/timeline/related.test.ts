import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import type { MadeArticle, MadeEvent } from './support/make-article.ts';
import { build, entryOf } from './support/make-timeline.ts';

function article(id: string, published: string, text: string, event: Omit<MadeEvent, 'quote'>): MadeArticle {
  return { id, published, text, events: [{ quote: text, ...event }] };
}

/** How the entry of the second article is tied to that of the first. */
function tie(
  expected: MadeArticle,
  came: MadeArticle,
  ...others: readonly MadeArticle[]
): Pick<Entry['related'][number], 'kind' | 'why'> | null {
  const { timeline } = build([expected, came, ...others]);
  const from = entryOf(timeline, came.id, came.text);
  const to = entryOf(timeline, expected.id, expected.text);
  const found = from.related.find(({ entry }) => entry === to.id);
  return found ? { kind: found.kind, why: found.why } : null;
}

const cairoExpected = article(
  'e',
  '2024-08-17',
  'Senior officials of the United States, Egypt and Qatar are to gather in Cairo next week.',
  {
    type: 'talks',
    status: 'expected',
    start: '2024-08-19',
    end: '2024-08-25',
    precision: 'week',
    actors: ['united-states', 'egypt', 'qatar'],
    places: ['cairo'],
  },
);
const cairoHeld = article('h', '2024-08-26', 'Burns, Kamel and Al Thani held talks in Cairo on Sunday.', {
  type: 'talks',
  start: '2024-08-25',
  actors: ['william-burns', 'abbas-kamel', 'mohammed-bin-abdulrahman-al-thani'],
  places: ['cairo'],
});
const vote = (day: string, text = "Israel's cabinet approved the deal.") =>
  article('h', '2025-01-19', text, { type: 'vote', start: day, actors: ['israeli-cabinet'] });
const voteExpected = article('e', '2025-01-15', "Israel's cabinet is to vote on the deal on Thursday.", {
  type: 'vote',
  status: 'expected',
  start: '2025-01-16',
  actors: ['israeli-cabinet'],
});

describe('what was expected is tied to what came of it', () => {
  test('in its days', () => {
    expect(tie(cairoExpected, cairoHeld)).toEqual({
      kind: 'fulfils',
      why: 'Talks in Cairo were expected for 19 to 25 August 2024, and came about on 25 August 2024.',
    });
  });

  test('on its day, naming who is in both', () => {
    const expected = article('e', '2024-08-17', 'Blinken is to see Netanyahu on Monday.', {
      type: 'meeting',
      status: 'expected',
      start: '2024-08-19',
      actors: ['antony-blinken', 'benjamin-netanyahu'],
    });
    const held = article('h', '2024-08-20', 'Blinken sat with Netanyahu for three hours.', {
      type: 'meeting',
      start: '2024-08-19',
      actors: ['antony-blinken', 'benjamin-netanyahu'],
    });
    expect(tie(expected, held)).toEqual({
      kind: 'fulfils',
      why: 'A meeting was expected for 19 August 2024, and came about then; both tell of Antony Blinken and Benjamin Netanyahu.',
    });
  });

  test('later than expected', () => {
    expect(tie(voteExpected, vote('2025-01-18'))).toEqual({
      kind: 'delays',
      why: 'A vote was expected for 16 January 2025, and came about 2 days later; both tell of Israeli Cabinet.',
    });
  });

  test('a visitor who sets out on one day and lands on the next is not late', () => {
    const expected = article('e', '2024-08-17', 'Blinken is to leave for Tel Aviv on Saturday.', {
      type: 'visit',
      status: 'expected',
      start: '2024-08-17',
      actors: ['antony-blinken'],
      places: ['tel-aviv'],
    });
    const came = article('h', '2024-08-18', 'Blinken landed in Tel Aviv on Sunday.', {
      type: 'visit',
      start: '2024-08-18',
      actors: ['antony-blinken'],
      places: ['tel-aviv'],
    });
    expect(tie(expected, came)?.kind).toBe('fulfils');
  });

  test('an exchange has two sides', () => {
    const expected = article(
      'e',
      '2023-11-25',
      'A third exchange of hostages for prisoners between Israel and Hamas is planned for Sunday.',
      { type: 'release', status: 'expected', start: '2023-11-26', actors: ['israel', 'hamas'] },
    );
    const captives = article('h', '2023-11-27', 'Hamas freed 17 hostages on Sunday.', {
      type: 'release',
      start: '2023-11-26',
      actors: [['hamas', 'party']],
    });
    const prisoners = article('p', '2023-11-27', 'Israel let 39 prisoners go on Sunday.', {
      type: 'release',
      start: '2023-11-26',
      actors: [['israel', 'party']],
    });
    expect(tie(expected, captives, prisoners)?.kind).toBe('fulfils');
    expect(tie(expected, prisoners, captives)?.kind).toBe('fulfils');
  });

  test('a release put off', () => {
    const expected = article('e', '2025-02-21', 'Israel is to release 620 Palestinian prisoners on Saturday.', {
      type: 'release',
      status: 'expected',
      start: '2025-02-22',
      actors: [['israel', 'party']],
    });
    const put = article('h', '2025-02-23', 'Israel said it was delaying the release of 620 Palestinian prisoners until further notice.', {
      type: 'statement',
      start: '2025-02-23',
      actors: [['israel', 'speaker']],
    });
    expect(tie(expected, put)).toEqual({
      kind: 'delays',
      why: 'A release was expected for 22 February 2025; a delay is told of for 23 February 2025; both tell of Israel.',
    });
  });

  test('talks that broke down instead', () => {
    const expected = article('e', '2024-05-03', 'Talks between Israel and Hamas are to go on in Cairo on Tuesday.', {
      type: 'talks',
      status: 'expected',
      start: '2024-05-07',
      actors: ['israel', 'hamas'],
      places: ['cairo'],
    });
    const broke = article('h', '2024-05-08', 'The talks between Israel and Hamas in Cairo collapsed on Tuesday.', {
      type: 'breakdown',
      start: '2024-05-07',
      actors: ['israel', 'hamas'],
      places: ['cairo'],
    });
    expect(tie(expected, broke)).toEqual({
      kind: 'breaks',
      why: 'Talks in Cairo were expected for 7 May 2024; a breakdown is told of for 7 May 2024; both tell of Israel and Hamas.',
    });
  });

  test('talks that ended with nothing were held all the same', () => {
    const ended = article('h', '2024-08-26', 'The round in Cairo ended on Sunday without agreement.', {
      type: 'breakdown',
      start: '2024-08-25',
      places: ['cairo'],
    });
    expect(tie(cairoExpected, ended)?.kind).toBe('fulfils');
  });

  test('a release falls within the truce under which it came', () => {
    const truce = article('e', '2023-11-30', 'The truce held from Friday to Thursday.', {
      type: 'truce',
      start: '2023-11-24',
      end: '2023-11-30',
      extent: 'throughout',
      actors: ['israel', 'hamas'],
    });
    const release = article('h', '2023-11-27', 'Hamas freed 17 hostages on Sunday.', {
      type: 'release',
      start: '2023-11-26',
      actors: [['hamas', 'party']],
    });
    expect(tie(truce, release)).toEqual({ kind: 'part-of', why: 'The release falls within the truce that began on 24 November 2023.' });
  });
});

describe('no false ties', () => {
  test.each<[string, MadeArticle, MadeArticle]>([
    [
      'talks in another town',
      cairoExpected,
      article('h', '2024-08-26', 'Burns and Al Thani held talks in Doha.', {
        type: 'talks',
        start: '2024-08-22',
        actors: ['william-burns', 'mohammed-bin-abdulrahman-al-thani'],
        places: ['doha'],
      }),
    ],
    [
      'a meeting of two of the three sides in the same town',
      cairoExpected,
      article('h', '2024-08-26', 'Blinken met el-Sisi in Cairo.', {
        type: 'meeting',
        start: '2024-08-20',
        actors: ['antony-blinken', 'abdel-fattah-el-sisi'],
        places: ['cairo'],
      }),
    ],
    [
      'talks two weeks later',
      cairoExpected,
      article('h', '2024-09-10', 'Burns, Kamel and Al Thani held talks in Cairo.', {
        type: 'talks',
        start: '2024-09-08',
        actors: ['william-burns', 'abbas-kamel', 'mohammed-bin-abdulrahman-al-thani'],
        places: ['cairo'],
      }),
    ],
    [
      'talks before',
      cairoExpected,
      article('h', '2024-08-18', 'Burns, Kamel and Al Thani held talks in Cairo.', {
        type: 'talks',
        start: '2024-08-12',
        actors: ['william-burns', 'abbas-kamel', 'mohammed-bin-abdulrahman-al-thani'],
        places: ['cairo'],
      }),
    ],
    [
      'the vote of another body',
      voteExpected,
      article('h', '2025-01-19', 'The Security Council approved the deal.', {
        type: 'vote',
        start: '2025-01-16',
        actors: ['un-security-council'],
      }),
    ],
    [
      'captives for prisoners',
      article('e', '2025-02-21', 'Hamas is to free six hostages on Saturday.', {
        type: 'release',
        status: 'expected',
        start: '2025-02-22',
        actors: [['hamas', 'party']],
      }),
      article('h', '2025-02-23', 'Israel freed 600 prisoners on Saturday.', {
        type: 'release',
        start: '2025-02-22',
        actors: [['israel', 'party']],
      }),
    ],
    [
      'another captive',
      article('e', '2025-05-11', 'Edan Alexander is to be freed on Monday by Hamas.', {
        type: 'release',
        status: 'expected',
        start: '2025-05-12',
        actors: [
          ['hamas', 'party'],
          ['edan-alexander', 'subject'],
        ],
      }),
      article('h', '2025-05-13', 'Hamas freed Keith Siegel on Monday.', {
        type: 'release',
        start: '2025-05-12',
        actors: [
          ['hamas', 'party'],
          ['keith-siegel', 'subject'],
        ],
      }),
    ],
    [
      'an expectation that nothing came of',
      article('e', '2025-01-15', 'A deal is to be signed on Friday by Israel and Hamas.', {
        type: 'agreement',
        status: 'expected',
        start: '2025-01-17',
        actors: ['israel', 'hamas'],
      }),
      article('h', '2025-01-18', 'Hamas said on Friday that it would free the women first.', {
        type: 'statement',
        start: '2025-01-17',
        actors: [['hamas', 'speaker']],
      }),
    ],
    [
      'a release after the truce was over',
      article('e', '2023-11-30', 'The truce held from Friday to Thursday.', {
        type: 'truce',
        start: '2023-11-24',
        end: '2023-11-30',
        extent: 'throughout',
      }),
      article('h', '2024-02-13', 'Hamas freed two hostages.', { type: 'release', start: '2024-02-12', actors: [['hamas', 'party']] }),
    ],
    [
      "a month's expectation",
      article('e', '2025-01-19', 'Hamas is to free 33 hostages over six weeks.', {
        type: 'release',
        status: 'expected',
        start: '2025-01-19',
        end: '2025-03-01',
        extent: 'throughout',
        actors: [['hamas', 'party']],
      }),
      article('h', '2025-01-26', 'Hamas freed four hostages.', { type: 'release', start: '2025-01-25', actors: [['hamas', 'party']] }),
    ],
  ])('%s', (_, expected, came) => {
    expect(tie(expected, came)).toBeNull();
  });

  test('one expectation has one outcome: the earliest that answers', () => {
    const earlier = {
      ...cairoHeld,
      id: 'f',
      text: 'On Tuesday Burns, Kamel and Al Thani began talks in Cairo.',
      events: [
        {
          quote: 'On Tuesday Burns, Kamel and Al Thani began talks in Cairo.',
          type: 'talks' as const,
          start: '2024-08-20',
          actors: ['william-burns', 'abbas-kamel', 'mohammed-bin-abdulrahman-al-thani'],
          places: ['cairo'],
        },
      ],
    };
    expect(tie(cairoExpected, earlier, cairoHeld)?.kind).toBe('fulfils');
    expect(tie(cairoExpected, cairoHeld, earlier)).toBeNull();
  });
});
