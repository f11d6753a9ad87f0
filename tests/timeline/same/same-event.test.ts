import { describe, expect, test } from 'vitest';
import type { EventType, Role, Status } from '../../../src/model/vocabulary.ts';
import { build } from '../support/make-timeline.ts';

interface Told {
  readonly text: string;
  readonly type: EventType;
  readonly day: string;
  readonly to?: string;
  readonly status?: Status;
  readonly actors?: readonly (string | readonly [string, Role])[];
  readonly places?: readonly string[];
  readonly published?: string;
  readonly lasted?: boolean;
}

/** Two articles with one event each: how many entries come of them. */
function entriesOf(...told: readonly Told[]): number {
  return build(
    told.map(({ text, type, day, to, status, actors, places, published, lasted }, index) => ({
      id: `a${index}`,
      text,
      published: published ?? to ?? day,
      events: [
        {
          quote: text,
          type,
          start: day,
          end: to ?? day,
          status: status ?? 'happened',
          actors: actors ?? [],
          places: places ?? [],
          extent: lasted ? ('throughout' as const) : ('within' as const),
        },
      ],
    })),
  ).timeline.entries.length;
}

const SPEAKS = (id: string): readonly [string, Role] => [id, 'speaker'];

describe('one happening', () => {
  test.each<[string, Told, Told]>([
    [
      'a meeting told with fewer names',
      {
        text: 'Burns, Barnea and Al Thani met in Paris on Friday.',
        type: 'meeting',
        day: '2024-05-24',
        actors: ['william-burns', 'david-barnea', 'mohammed-bin-abdulrahman-al-thani'],
        places: ['paris'],
      },
      {
        text: 'The heads of the CIA and the Mossad held talks in the French capital.',
        type: 'talks',
        day: '2024-05-24',
        actors: ['william-burns', 'david-barnea'],
      },
    ],
    [
      'a meeting of states, in the same town',
      {
        text: 'Burns met Egyptian officials in Cairo.',
        type: 'meeting',
        day: '2024-04-07',
        actors: ['william-burns', 'egypt'],
        places: ['cairo'],
      },
      {
        text: 'American and Egyptian officials held talks in Cairo.',
        type: 'talks',
        day: '2024-04-07',
        actors: ['united-states', 'egypt'],
        places: ['cairo'],
      },
    ],
    [
      'a call',
      {
        text: 'Biden spoke by telephone with Netanyahu for half an hour on Thursday.',
        type: 'call',
        day: '2024-07-04',
        actors: ['joe-biden', 'benjamin-netanyahu'],
      },
      {
        text: 'In a call on Thursday the two leaders went over the draft.',
        type: 'call',
        day: '2024-07-04',
        actors: ['benjamin-netanyahu', 'joe-biden', 'united-states'],
      },
    ],
    [
      'the same words of one speaker',
      {
        text: 'Smotrich said on Saturday that he would topple the government if the deal was signed.',
        type: 'statement',
        day: '2024-06-01',
        actors: [SPEAKS('bezalel-smotrich')],
      },
      {
        text: 'The finance minister threatened to bring down the government should Netanyahu sign the deal.',
        type: 'statement',
        day: '2024-06-01',
        actors: [SPEAKS('bezalel-smotrich')],
      },
    ],
    [
      'a spokesman and his ministry',
      {
        text: "Qatar's Foreign Ministry said it was optimistic and that the lists of hostages had been passed on.",
        type: 'statement',
        day: '2023-11-24',
        actors: [SPEAKS('qatari-foreign-ministry')],
      },
      {
        text: 'The lists of hostages were passed on, Majed al-Ansari said, adding that he was optimistic.',
        type: 'statement',
        day: '2023-11-24',
        actors: [SPEAKS('majed-al-ansari')],
      },
    ],
    [
      'a proposal',
      { text: 'Biden made the plan public on May 31.', type: 'proposal', day: '2024-05-31', actors: [SPEAKS('joe-biden')] },
      {
        text: 'the outline that the president laid out in a televised address',
        type: 'proposal',
        day: '2024-05-31',
        actors: [SPEAKS('joe-biden')],
      },
    ],
    [
      'an answer that one newsroom calls an agreement',
      {
        text: 'Hamas on Monday accepted the cease-fire proposal of Egypt and Qatar.',
        type: 'response',
        day: '2024-05-06',
        actors: [SPEAKS('hamas')],
      },
      {
        text: 'Hamas said it had accepted a ceasefire proposal put forward by Qatar and Egypt.',
        type: 'statement',
        day: '2024-05-06',
        actors: [SPEAKS('hamas')],
      },
    ],
    [
      'a vote',
      { text: "Israel's cabinet approved the deal by 24 votes to eight.", type: 'vote', day: '2025-01-18', actors: ['israeli-cabinet'] },
      {
        text: 'Ministers in the Israeli cabinet voted for it before dawn.',
        type: 'vote',
        day: '2025-01-18',
        actors: ['israeli-cabinet', 'israel'],
      },
    ],
    [
      'a release, counted in two ways',
      { text: 'Thirteen Israeli captives were let go by Hamas.', type: 'release', day: '2023-11-24', actors: [['hamas', 'party']] },
      { text: 'Hamas freed 24 hostages on the first day.', type: 'release', day: '2023-11-24', actors: [['hamas', 'party']] },
    ],
    [
      'a killing told as a strike',
      {
        text: 'Haniyeh was assassinated in Tehran on July 31.',
        type: 'death',
        day: '2024-07-31',
        actors: [['ismail-haniyeh', 'subject']],
        places: ['tehran'],
      },
      {
        text: 'a strike in the Iranian capital killed Ismail Haniyeh',
        type: 'strike',
        day: '2024-07-31',
        actors: [['ismail-haniyeh', 'subject']],
      },
    ],
    [
      'a truce on its first day and at its full length',
      { text: 'The truce took effect on Jan. 19.', type: 'truce', day: '2025-01-19' },
      {
        text: 'the truce that held from Jan. 19 to March 18',
        type: 'truce',
        day: '2025-01-19',
        to: '2025-03-18',
        lasted: true,
        published: '2025-04-02',
      },
    ],
    [
      'what still goes on, as two articles find it',
      { text: 'The pause, on since Friday, was holding.', type: 'truce', day: '2023-11-24', to: '2023-11-27', status: 'ongoing' },
      { text: 'The pause that began on Friday', type: 'truce', day: '2023-11-24', to: '2023-11-29', status: 'ongoing' },
    ],
    [
      'two days of talks and their last day',
      {
        text: 'Two days of talks in Doha ended on Friday.',
        type: 'talks',
        day: '2024-08-15',
        to: '2024-08-16',
        lasted: true,
        actors: ['qatar', 'egypt'],
        places: ['doha'],
      },
      {
        text: 'Talks in Doha between Qatar and Egypt ended on Friday.',
        type: 'talks',
        day: '2024-08-16',
        actors: ['qatar', 'egypt'],
        places: ['doha'],
      },
    ],
    [
      'the month alone',
      {
        text: 'The Security Council adopted a resolution in support of the plan on Monday.',
        type: 'vote',
        day: '2024-06-10',
        actors: ['un-security-council'],
      },
      {
        text: 'a resolution passed by the Security Council last month',
        type: 'vote',
        day: '2024-06-01',
        to: '2024-06-30',
        actors: ['un-security-council'],
        published: '2024-07-04',
      },
    ],
    [
      'a death at the end of a month',
      { text: 'Haniyeh was killed in Tehran on July 31.', type: 'death', day: '2024-07-31', actors: [['ismail-haniyeh', 'subject']] },
      {
        text: 'after the killing of Haniyeh in late July',
        type: 'death',
        day: '2024-07-21',
        to: '2024-07-31',
        actors: [['ismail-haniyeh', 'subject']],
        published: '2024-08-20',
      },
    ],
    [
      'two expectations of one thing',
      {
        text: 'Talks are to resume in Cairo next week with Egypt and Qatar.',
        type: 'talks',
        day: '2024-05-27',
        to: '2024-06-02',
        status: 'expected',
        actors: ['egypt', 'qatar'],
        places: ['cairo'],
        published: '2024-05-25',
      },
      {
        text: 'Negotiators from Egypt and Qatar are due back in Cairo next week.',
        type: 'talks',
        day: '2024-05-27',
        to: '2024-06-02',
        status: 'expected',
        actors: ['egypt', 'qatar'],
        places: ['cairo'],
        published: '2024-05-26',
      },
    ],
    [
      'an expectation of the day it came about',
      {
        text: 'Blinken was to leave for Tel Aviv later on Saturday.',
        type: 'visit',
        day: '2024-08-17',
        status: 'expected',
        actors: ['antony-blinken'],
        places: ['tel-aviv'],
      },
      {
        text: 'Blinken left for Tel Aviv on Saturday.',
        type: 'visit',
        day: '2024-08-17',
        actors: ['antony-blinken'],
        places: ['tel-aviv'],
        published: '2024-08-18',
      },
    ],
    [
      'a report and its denial',
      {
        text: 'The White House denied that a tentative deal had been reached with Hamas.',
        type: 'agreement',
        day: '2023-11-18',
        status: 'denied',
        actors: ['white-house', 'hamas'],
      },
      {
        text: 'A tentative deal had been reached with Hamas, a newspaper wrote, the White House agreeing.',
        type: 'agreement',
        day: '2023-11-18',
        actors: ['white-house', 'hamas'],
      },
    ],
    [
      'a vote of the small hours, told of the evening',
      {
        text: 'The Israeli cabinet voted late on Tuesday night, after six hours of debate, to approve the exchange of fifty women and children.',
        type: 'vote',
        day: '2023-11-21',
        actors: ['israeli-cabinet'],
      },
      {
        text: 'The Israeli cabinet voted early on Wednesday, after six hours of debate, to approve an exchange of fifty women and children.',
        type: 'vote',
        day: '2023-11-22',
        actors: ['israeli-cabinet'],
      },
    ],
  ])('%s', (_, a, b) => {
    expect(entriesOf(a, b)).toBe(1);
    expect(entriesOf(b, a)).toBe(1);
  });
});

describe('near misses stay apart', () => {
  test.each<[string, Told, Told]>([
    [
      'two calls of the same two men in one week',
      { text: 'Biden called Netanyahu on Sunday.', type: 'call', day: '2025-01-12', actors: ['joe-biden', 'benjamin-netanyahu'] },
      { text: 'Biden called Netanyahu on Wednesday.', type: 'call', day: '2025-01-15', actors: ['joe-biden', 'benjamin-netanyahu'] },
    ],
    [
      'two calls of one man on one day',
      { text: 'Biden called Netanyahu on Sunday.', type: 'call', day: '2025-01-12', actors: ['joe-biden', 'benjamin-netanyahu'] },
      { text: 'Biden called el-Sisi on Sunday.', type: 'call', day: '2025-01-12', actors: ['joe-biden', 'abdel-fattah-el-sisi'] },
    ],
    [
      'hostages and prisoners on one day',
      { text: 'Hamas released three hostages.', type: 'release', day: '2025-01-19', actors: [['hamas', 'party']] },
      { text: 'Israel released 90 prisoners.', type: 'release', day: '2025-01-19', actors: [['israel', 'party']] },
    ],
    [
      'hostages and prisoners, nobody named',
      { text: 'Three hostages came home.', type: 'release', day: '2025-01-19' },
      { text: 'Ninety prisoners left their cells.', type: 'release', day: '2025-01-19' },
    ],
    [
      'the living and the dead on one day',
      { text: 'All 20 living hostages were freed by Hamas.', type: 'release', day: '2025-10-13', actors: [['hamas', 'party']] },
      { text: 'Hamas handed over four coffins.', type: 'release', day: '2025-10-13', actors: [['hamas', 'party']] },
    ],
    [
      'two statements of one speaker on one day',
      {
        text: 'Biden said in Nantucket that he saw real chances of a longer pause.',
        type: 'statement',
        day: '2023-11-24',
        actors: [SPEAKS('joe-biden')],
      },
      {
        text: 'Biden wrote that Hamas must be removed from power for good.',
        type: 'statement',
        day: '2023-11-24',
        actors: [SPEAKS('joe-biden')],
      },
    ],
    [
      'like words of two speakers',
      { text: 'Blinken said that a deal was very close.', type: 'statement', day: '2025-01-14', actors: [SPEAKS('antony-blinken')] },
      { text: 'Sullivan said that a deal was very close.', type: 'statement', day: '2025-01-14', actors: [SPEAKS('jake-sullivan')] },
    ],
    [
      'Doha and Cairo',
      {
        text: 'Talks with Qatar and Egypt went on in Doha.',
        type: 'talks',
        day: '2024-08-16',
        actors: ['qatar', 'egypt'],
        places: ['doha'],
      },
      {
        text: 'Talks with Qatar and Egypt went on in Cairo.',
        type: 'talks',
        day: '2024-08-16',
        actors: ['qatar', 'egypt'],
        places: ['cairo'],
      },
    ],
    [
      'another man of the same side',
      { text: 'Blinken met Netanyahu.', type: 'meeting', day: '2024-05-01', actors: ['antony-blinken', 'benjamin-netanyahu'] },
      { text: 'Burns met Netanyahu.', type: 'meeting', day: '2024-05-01', actors: ['william-burns', 'benjamin-netanyahu'] },
    ],
    [
      'expected talks and talks held',
      {
        text: 'Talks are to be held in Cairo next week with Qatar.',
        type: 'talks',
        day: '2024-08-19',
        to: '2024-08-25',
        status: 'expected',
        actors: ['qatar'],
        places: ['cairo'],
        published: '2024-08-17',
      },
      { text: 'Talks were held in Cairo with Qatar on Sunday.', type: 'talks', day: '2024-08-25', actors: ['qatar'], places: ['cairo'] },
    ],
    [
      'what was expected for a day, and came on it',
      {
        text: 'The cabinet is to vote on Friday.',
        type: 'vote',
        day: '2025-01-17',
        status: 'expected',
        actors: ['israeli-cabinet'],
        published: '2025-01-15',
      },
      { text: 'The cabinet voted on Friday.', type: 'vote', day: '2025-01-17', actors: ['israeli-cabinet'] },
    ],
    [
      'yes and no',
      { text: 'Hamas accepted the proposal.', type: 'response', day: '2024-06-11', actors: [SPEAKS('hamas')] },
      { text: 'Hamas rejected the proposal.', type: 'response', day: '2024-06-11', actors: [SPEAKS('hamas')] },
    ],
    [
      'a vote passed and a vote vetoed',
      { text: 'The Security Council adopted a resolution.', type: 'vote', day: '2024-03-25', actors: ['un-security-council'] },
      {
        text: 'a resolution of the Security Council that was vetoed this month',
        type: 'vote',
        day: '2024-03-01',
        to: '2024-03-31',
        actors: ['un-security-council'],
      },
    ],
    [
      'the agreement and its extension',
      { text: 'The deal was reached on Wednesday.', type: 'agreement', day: '2023-11-22', actors: ['israel', 'hamas'] },
      {
        text: 'An agreement to extend the truce was reached this month.',
        type: 'agreement',
        day: '2023-11-01',
        to: '2023-11-30',
        actors: ['israel', 'hamas'],
      },
    ],
    [
      'the beginning of a truce and its end',
      { text: 'The truce took effect on Sunday.', type: 'truce', day: '2025-01-19', actors: ['israel', 'hamas'] },
      { text: 'The first phase expires on Sunday.', type: 'truce', day: '2025-01-19', actors: ['israel', 'hamas'] },
    ],
    [
      'a truce in another war',
      { text: 'The truce between Israel and Hamas held.', type: 'truce', day: '2024-11-27', actors: ['hamas'] },
      { text: 'The truce with Hezbollah began.', type: 'truce', day: '2024-11-27', actors: ['hezbollah'] },
    ],
    [
      'a release and the series it opens',
      {
        text: 'Three women are to be freed on Sunday by Hamas.',
        type: 'release',
        day: '2025-01-19',
        status: 'expected',
        actors: [['hamas', 'party']],
        published: '2025-01-16',
      },
      {
        text: 'Hamas is to free 33 hostages over six weeks.',
        type: 'release',
        day: '2025-01-19',
        to: '2025-03-01',
        status: 'expected',
        lasted: true,
        actors: [['hamas', 'party']],
        published: '2025-01-16',
      },
    ],
    [
      'two strikes in two towns',
      { text: 'Israeli jets struck Rafah.', type: 'strike', day: '2024-05-26', actors: ['israel'], places: ['rafah'] },
      { text: 'Israeli jets struck Khan Younis.', type: 'strike', day: '2024-05-26', actors: ['israel'], places: ['khan-younis'] },
    ],
    [
      'two days of one thing that recurs',
      { text: 'Hamas freed 13 hostages on Friday.', type: 'release', day: '2023-11-24', actors: [['hamas', 'party']] },
      { text: 'Hamas freed 13 hostages on Saturday.', type: 'release', day: '2023-11-25', actors: [['hamas', 'party']] },
    ],
    [
      'a party leaving and the threat of it',
      {
        text: 'Ben-Gvir said his party would leave the government.',
        type: 'statement',
        day: '2025-01-16',
        actors: [SPEAKS('itamar-ben-gvir')],
      },
      { text: 'Ben-Gvir took his party out of the government.', type: 'other', day: '2025-01-19', actors: ['itamar-ben-gvir'] },
    ],
  ])('%s', (_, a, b) => {
    expect(entriesOf(a, b)).toBe(2);
    expect(entriesOf(b, a)).toBe(2);
  });

  test('a month is no day where two things of that month would fit', () => {
    const vote = (day: string): Told => ({
      text: `The Security Council adopted a draft resolution on ${day}.`,
      type: 'vote',
      day,
      actors: ['un-security-council'],
    });
    const rough: Told = {
      text: 'a draft resolution that the Security Council adopted this month',
      type: 'vote',
      day: '2024-06-01',
      to: '2024-06-30',
      actors: ['un-security-council'],
    };
    expect(entriesOf(vote('2024-06-03'), vote('2024-06-10'), rough)).toBe(3);
    expect(entriesOf(vote('2024-06-10'), rough)).toBe(1);
  });

  test('two tellings of one article are never one happening', () => {
    const text = 'Biden called Netanyahu on Thursday. Later on Thursday Biden called Netanyahu again.';
    const call = (quote: string) => ({ quote, type: 'call' as const, start: '2024-07-04', actors: ['joe-biden', 'benjamin-netanyahu'] });
    const both = {
      id: 'a',
      text,
      published: '2024-07-04',
      events: [call('Biden called Netanyahu on Thursday'), call('Later on Thursday Biden called Netanyahu again')],
    };
    const other = {
      id: 'b',
      text: 'Biden called Netanyahu a second time later on Thursday, again.',
      published: '2024-07-05',
      events: [call('Biden called Netanyahu a second time later on Thursday, again.')],
    };
    const { entries } = build([both, other]).timeline;
    expect(entries).toHaveLength(2);
  });
});
