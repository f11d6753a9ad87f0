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

const dealHoped = article('e', '2023-11-19', 'The officials believe that a deal could be reached in the coming days.', { type: 'agreement', status: 'expected', start: '2023-11-20', end: '2023-11-26', precision: 'days' });
const cabinetVote = article('h', '2023-11-23', 'The Israeli cabinet voted for the deal on Wednesday.', { type: 'vote', start: '2023-11-22', actors: ['israeli-cabinet'] });
const blinkenDue = article('e', '2024-04-29', 'Blinken is due in Israel on Wednesday.', { type: 'visit', status: 'expected', start: '2024-05-01', actors: ['antony-blinken'] });
const talksGoOn = article('e', '2024-07-05', 'Talks are to go on next week.', { type: 'talks', status: 'expected', start: '2024-07-08', end: '2024-07-14', precision: 'week' });
const sixWeeks = article('e', '2025-01-19', 'Hamas is to free 33 hostages over six weeks.', { type: 'release', status: 'expected', start: '2025-01-19', end: '2025-03-01', extent: 'throughout', actors: [['hamas', 'party']] });

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

  test('a deal that somebody hopes for, naming nobody, as the vote by which a government took it', () => {
    expect(tie(dealHoped, cabinetVote)).toEqual({ kind: 'fulfils', why: 'An agreement was expected for 20 to 26 November 2023, and came about on 22 November 2023.' });
  });

  test('a deal that somebody hopes for, as the truce that began under it', () => {
    const truce = article('h', '2023-11-25', 'A truce between Israel and Hamas began on Friday at seven.', { type: 'truce', start: '2023-11-24', actors: ['israel', 'hamas'] });
    expect(tie(dealHoped, truce)?.kind).toBe('fulfils');
  });

  test.each<[string, MadeArticle]>([
    ['met in its capital', article('h', '2024-05-02', 'Blinken sat with Netanyahu in Jerusalem.', { type: 'meeting', start: '2024-05-01', actors: ['antony-blinken', 'benjamin-netanyahu'], places: ['jerusalem'] })],
    ['with its prime minister', article('h', '2024-05-02', 'Blinken saw Netanyahu for an hour.', { type: 'meeting', start: '2024-05-01', actors: ['antony-blinken', 'benjamin-netanyahu'] })],
    ['landed in its largest city', article('h', '2024-05-02', 'Blinken landed in Tel Aviv.', { type: 'visit', start: '2024-05-01', actors: ['antony-blinken'], places: ['tel-aviv'] })],
    ['speaking there', article('h', '2024-05-02', 'In Tel Aviv Blinken told reporters that a deal was near.', { type: 'statement', start: '2024-05-01', actors: [['antony-blinken', 'speaker']], places: ['tel-aviv'] })],
  ])('a visitor due in a state, %s', (_, came) => {
    expect(tie(blinkenDue, came)?.kind).toBe('fulfils');
  });

  test('a tour of several states is under way for as many days', () => {
    const tour = article('e', '2024-06-09', 'Blinken sets out on Monday for Egypt, Israel, Jordan and Qatar.', { type: 'visit', status: 'expected', start: '2024-06-10', actors: ['antony-blinken'] });
    const inDoha = (day: string) => article('h', day, 'Blinken said in Doha that some changes were workable.', { type: 'statement', start: day, actors: [['antony-blinken', 'speaker']], places: ['doha'] });
    expect(tie(tour, inDoha('2024-06-12'))?.kind).toBe('fulfils');
    expect(tie(tour, inDoha('2024-06-15'))).toBeNull();
  });

  test('talks in a town, told as a meeting of a go-between with one of the sides there', () => {
    const expected = article('e', '2024-10-25', 'Talks on a truce start afresh in Doha on Sunday, Israel announced.', { type: 'talks', status: 'expected', start: '2024-10-27', actors: ['israel', 'hamas'], places: ['doha'] });
    const met = article('h', '2024-10-28', 'Barnea sat with Burns and Al Thani in Doha.', { type: 'meeting', start: '2024-10-27', actors: ['david-barnea', 'william-burns', 'mohammed-bin-abdulrahman-al-thani'], places: ['doha'] });
    expect(tie(expected, met)?.kind).toBe('fulfils');
  });

  test('talks that are to go on, naming nobody, as the next round of those days', () => {
    expect(tie(talksGoOn, article('h', '2024-07-11', 'Barnea held talks in Doha with Al Thani and Kamel.', { type: 'other', start: '2024-07-10', actors: ['david-barnea', 'mohammed-bin-abdulrahman-al-thani', 'abbas-kamel'], places: ['doha'] }))?.kind).toBe('fulfils');
  });

  test('a truce awaited, as the breakdown of the talks about it, even where that is told roughly', () => {
    const awaited = article('e', '2024-02-27', 'A truce between Israel and Hamas could begin on Monday, Biden said.', { type: 'truce', status: 'expected', start: '2024-03-04', actors: ['israel', 'hamas', 'joe-biden'] });
    const left = article('h', '2024-03-19', 'The Hamas delegation left Cairo early in March with nothing agreed.', { type: 'breakdown', start: '2024-03-01', end: '2024-03-10', precision: 'days', actors: ['hamas'], places: ['cairo'] });
    expect(tie(awaited, left)).toEqual({ kind: 'breaks', why: 'A truce was expected for 4 March 2024; a breakdown is told of for 1 to 10 March 2024; both tell of Hamas.' });
  });

  test('a release hoped for in the coming days, a little late', () => {
    const hoped = article('e', '2025-10-04', 'Netanyahu hoped to announce the return of all captives from Gaza in the coming days.', { type: 'release', status: 'expected', start: '2025-10-05', end: '2025-10-11', precision: 'days', actors: [['benjamin-netanyahu', 'speaker']] });
    const home = (day: string) => article('h', '2025-10-20', 'All captives still alive came back from Gaza; Hamas announced their return.', { type: 'release', start: day, actors: [['hamas', 'party']] });
    expect(tie(hoped, home('2025-10-13'))?.kind).toBe('delays');
    expect(tie(hoped, home('2025-10-17'))).toBeNull();
  });

  test('each release of a stage of six weeks is a part of what was expected of it', () => {
    expect(tie(sixWeeks, article('h', '2025-01-26', 'Hamas freed four hostages.', { type: 'release', start: '2025-01-25', actors: [['hamas', 'party']] }))).toEqual({
      kind: 'part-of', why: 'Releases were expected for 19 January to 1 March 2025, and this is one of such people in these days.',
    });
  });
});

describe('no false ties', () => {
  test.each<[string, MadeArticle, MadeArticle]>([
    ['prisoners freed in weeks in which captives were expected', sixWeeks, article('h', '2025-01-26', 'Israel freed 200 prisoners.', { type: 'release', start: '2025-01-25', actors: [['israel', 'party']] })],
    ['a release after the weeks for which it was expected', sixWeeks, article('h', '2025-05-13', 'Hamas freed a hostage.', { type: 'release', start: '2025-05-12', actors: [['hamas', 'party']] })],
    ['a deal hoped for and a vote of the United Nations', dealHoped, article('h', '2023-11-23', 'The Security Council approved a resolution on a truce.', { type: 'vote', start: '2023-11-22', actors: ['un-security-council'] })],
    ['a deal hoped for and a vote against it', dealHoped, article('h', '2023-11-23', 'The Israeli cabinet rejected the deal.', { type: 'vote', start: '2023-11-22', actors: ['israeli-cabinet'] })],
    ['a deal hoped for and the truce of another war', dealHoped, article('h', '2023-11-25', 'A truce between Israel and Hezbollah began.', { type: 'truce', start: '2023-11-24', actors: ['israel', 'hezbollah'] })],
    ['a visitor who met somebody of another state that day', blinkenDue, article('h', '2024-05-02', 'Blinken met Guterres in New York.', { type: 'meeting', start: '2024-05-01', actors: ['antony-blinken', 'antonio-guterres'], places: ['new-york'] })],
    ['a visitor who spoke at home', blinkenDue, article('h', '2024-05-02', 'In Washington Blinken said that a deal was near.', { type: 'statement', start: '2024-05-01', actors: [['antony-blinken', 'speaker']], places: ['washington'] })],
    ['another visitor to the same state', blinkenDue, article('h', '2024-05-02', 'Cameron sat with Netanyahu in Jerusalem.', { type: 'meeting', start: '2024-05-01', actors: ['david-cameron', 'benjamin-netanyahu'], places: ['jerusalem'] })],
    ['the round that nobody was named for, and a meeting without a go-between', talksGoOn, article('h', '2024-07-11', 'Hezbollah held talks in Beirut with a delegation of Hamas.', { type: 'talks', start: '2024-07-10', actors: ['hezbollah', 'hamas'], places: ['beirut'] })],
    ['the round that nobody was named for, and something else a go-between did', talksGoOn, article('h', '2024-07-11', 'Al Thani thanked Netanyahu for a letter.', { type: 'other', start: '2024-07-10', actors: ['mohammed-bin-abdulrahman-al-thani', 'benjamin-netanyahu'] })],
    ['one go-between with one side where two were announced', cairoExpected, article('h', '2024-08-26', 'Kamel sat with Haniyeh in Cairo.', { type: 'meeting', start: '2024-08-20', actors: ['abbas-kamel', 'ismail-haniyeh'], places: ['cairo'] })],
    [
      'named captives and foreigners of the same day',
      article('e', '2025-01-27', 'Arbel Yehoud and two other hostages will be freed on Thursday.', { type: 'release', status: 'expected', start: '2025-01-30', actors: [['arbel-yehoud', 'subject']] }),
      { ...article('h', '2025-02-01', 'The group freed five Thai hostages on Thursday.', { type: 'release', start: '2025-01-30', actors: [['palestinian-islamic-jihad', 'party']] }), figures: [{ quote: 'five Thai hostages', low: 5, asOf: '2025-01-30', kind: 'hostage', measure: 'released', group: 'foreigners' }] },
    ],
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
