import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/day.ts';
import { findTimes } from '../../../src/extract/dates/find-times.ts';
import { daysOf, moment, noKnowledge, timesOf, written } from './written.ts';

/** Saturday 25 May 2024, unless a table says otherwise. */
const SATURDAY = '2024-05-25';

/** One day or span, and the phrasings that all mean it when published on that Saturday. */
const MEANINGS: readonly (readonly [string, readonly string[]])[] = [
  [
    '2024-05-24',
    [
      'The envoy said on Friday that talks would resume.',
      'The envoy said Friday that talks would resume.',
      'On Friday, the envoy flew home.',
      'Late on Friday the office denied it.',
      'The office denied it late Friday.',
      'Sirens sounded on Friday evening.',
      "Friday's meeting ended without a deal.",
      'The cabinet voted in the small hours of Friday.',
      'The cabinet met into the early hours of Friday.',
      'The two met on the evening of Friday in Doha.',
      'A ministry statement on Friday confirmed the release.',
      'The army on Friday raised its count.',
      'The three were let go this past Friday.',
      'The envoy arrived yesterday.',
      'The paper was signed on May 24.',
      'The paper was signed on May 24, 2024.',
      'The paper was signed on 24 May.',
      'The paper was signed on the 24th of May.',
      'The paper was signed on Friday, May 24.',
      'The paper was signed on Friday (May 24).',
      'The paper was signed a day ago.',
      'It was dated 2024-05-24.',
      'It was dated 24/05/2024.',
      'They left last night.',
    ],
  ],
  [
    '2024-05-25',
    [
      'The president spoke on Saturday.',
      'Earlier on Saturday the president spoke.',
      'The president spoke earlier Saturday.',
      'The president spoke this morning.',
      'The president is to speak later on Saturday.',
      'The president was to speak later Saturday.',
      'The president spoke today in New York.',
      'The president will speak tonight.',
    ],
  ],
  [
    '2024-05-27',
    [
      'The council is to meet on Monday.',
      'The council will meet Monday.',
      'The council meets on Monday.',
      'The council plans to convene Monday.',
      'The council was due to meet on Monday.',
      'Officials said the council would meet on Monday.',
      'A vote is expected on Monday.',
      'A vote, scheduled for Monday, may be put off.',
      'The envoy sets out on Monday for Cairo.',
      'The first stage runs out on Monday.',
      'The group has until Monday to answer.',
      'They gave the group until Monday to answer.',
      'He hopes for a truce by Monday.',
      'The truce could begin as early as Monday.',
      'A Monday deadline is drawing near.',
      'On Monday the envoy will fly on.',
      'The envoy, who left Cairo with nothing, will return next Monday.',
      'The envoy returns this Monday.',
      'The envoy will be there this coming Monday.',
      'The envoy will arrive in two days.',
      'The envoy will come the day after tomorrow.',
      'The envoy is due in Cairo on May 27.',
    ],
  ],
  [
    '2024-05-23',
    [
      'The group gave its answer last Thursday.',
      'The group gave its answer on Thursday last.',
      'The group gave its answer on Thursday of this week.',
      'The group gave its answer two days ago.',
      'The group answered the day before yesterday.',
    ],
  ],
  [
    '2024-05-16',
    [
      'He met the emir on Thursday last week.',
      'He met the emir on Thursday of last week.',
      'He met the emir last week Thursday, 16 May.',
    ].slice(0, 2),
  ],
  ['2024-05-13..2024-05-19', ['Talks collapsed last week.', "Last week's round ended badly.", 'It follows a proposal made last week.']],
  [
    '2024-05-27..2024-06-02',
    [
      'Talks will resume next week.',
      "The two will see each other at next week's summit.",
      'They would gather in Cairo before the end of next week.',
      'He will keep up his contacts throughout the coming week.',
      'He will keep up his contacts through the upcoming week.',
    ],
  ],
  ['2024-05-20..2024-05-25', ['The minister said earlier this week that the siege went on.', 'Nobody had come this week.']],
  ['2024-05-26', ['The team will leave later this week.', 'A reply is due on Sunday.']],
  [
    '2024-05-18..2024-05-25',
    [
      'Progress has been made in recent days.',
      'Over the past few days the gaps have narrowed.',
      'A reply came days ago.',
      'A reply came just days ago.',
      'The gaps have narrowed over the last several days.',
      'It has rained over the past week.',
    ],
  ],
  [
    '2024-05-04..2024-05-25',
    ['Talks had stalled in recent weeks.', 'Over the past several weeks nothing moved.', 'The paper was handed over weeks ago.'],
  ],
  [
    '2024-05-26..2024-06-01',
    [
      'A deal is possible in the coming days.',
      'A deal may come within days.',
      'A deal will be reached in the next few days.',
      'The dead will be named over the coming days.',
      'It is a matter of days: the sides will meet in the days ahead.',
      'The rest will be freed in a matter of days.',
    ],
  ],
  ['2024-05-26..2024-06-15', ['A deal is possible in the coming weeks.', 'The envoy will be back within weeks.']],
  [
    '2024-05-25..2024-05-26',
    ['A reply is expected in the next 24 hours.', 'A reply is expected within hours.', 'A reply will come in the coming hours.'],
  ],
  [
    '2024-04-01..2024-04-30',
    [
      'The council passed it last month.',
      'The council passed it in April.',
      'The council passed it in April 2024.',
      'The council passed it in April of this year.',
      'The council passed it this past April.',
      'The council passed it a month ago.',
    ],
  ],
  ['2024-05-01..2024-05-25', ['The group has moved this month.', 'Earlier this month the envoy resigned.']],
  [
    '2024-05-01..2024-05-10',
    [
      'The round in Cairo broke up in early May.',
      'The round in Cairo broke up early this month.',
      'The round in Cairo broke up at the beginning of May.',
      'The round in Cairo broke up at the start of the month.',
      'The round in Cairo broke up early in May.',
      'Talks have been stalled since early May.',
    ],
  ],
  [
    '2024-05-11..2024-05-20',
    [
      'The crossing was shut in mid-May.',
      'The crossing was shut in the middle of May.',
      'The crossing was shut in the middle of the month.',
    ],
  ],
  [
    '2024-04-21..2024-04-30',
    [
      'It was first put forward at the end of April.',
      'It was first put forward in late April.',
      'It was first put forward late last month.',
      'It was first put forward toward the end of last month.',
      'It was first put forward late in April.',
    ],
  ],
  [
    '2023-11-01..2023-11-30',
    [
      'The only truce so far was last November.',
      'The only truce so far was in November.',
      'The only truce so far was in November 2023.',
      'The only truce so far was in November last year.',
      'The only truce so far was in November of last year.',
      'The November truce brought out 105 captives.',
      'It is the first halt since the week-long truce in November.',
    ],
  ],
  [
    '2024-03-01..2024-05-31',
    [
      'The campuses were in uproar this spring.',
      'In the spring of 2024 the campuses were in uproar.',
      'The campuses were in uproar in spring 2024.',
    ],
  ],
  ['2024-01-01..2024-05-25', ['The two had met earlier this year.', 'Nobody has been freed this year.']],
  ['2023-01-01..2023-12-31', ['The court was asked last year.', 'The court was asked in 2023.', 'The court was asked during 2023.']],
  ['2014-01-01..2014-12-31', ['He was killed in 2014.', 'A soldier fell in the 2014 war.', 'He had been held since 2014.']],
  ['2023-10-01..2023-12-31', ['The paper dates from late 2023.', 'The paper dates from the end of 2023.']],
  [
    '2024-05-11',
    ['The women were seized two weeks ago.', 'The women were seized a fortnight ago.', 'The women were seized exactly two weeks ago.'],
  ],
  ['2024-05-17', ['Eight days ago the truce began.', 'The truce began eight days ago.']],
  ['2024-05-18', ['The power was cut a week ago.', 'The power was cut one week ago.']],
  ['2024-01-14', ["It was the war's 100th day.", 'On day 100 of the war nothing changed.', 'It was the 100th day of the war.']],
  [
    '2024-03-02',
    ['No food has come in since March 2.', 'Aid has been blocked ever since March 2.', 'It began on 2 March.', 'It began on March 2nd.'],
  ],
  [
    '2024-01-19..2024-03-18',
    [
      'The truce held from Jan. 19 until March 18.',
      'The truce held from January 19 to March 18.',
      'The truce held between Jan. 19 and March 18.',
      'The truce held from 19 January through 18 March.',
      'It was on hold from Jan. 19, 2024, to March 18, 2024.',
    ],
  ],
  [
    '2024-01-01..2024-03-31',
    [
      'They were freed between January and March of this year.',
      'They were freed from January to March.',
      'They were freed between January and March 2024.',
    ],
  ],
  [
    '2023-11-24..2023-11-30',
    [
      'The truce of Nov. 24-30 was the first.',
      'The truce of Nov. 24—30, 2023, was the first.',
      'The truce of 24-30 November was the first.',
      'The truce ran from Nov. 24 to 30.',
    ],
  ],
  [
    '2024-05-23..2024-05-24',
    [
      'Two days of talks were held on Thursday and Friday.',
      'They met from Thursday to Friday.',
      'They met on May 23 and 24.',
      'They met on 23 and 24 May.',
    ],
  ],
  ['2024-05-25..2024-05-26', ['They met over the weekend.']],
  ['2024-05-18..2024-05-19', ['They met last weekend.', 'They met over the past weekend.']],
  [
    '2024-05-24..2024-05-25',
    [
      'The camp was shelled overnight.',
      'It counted 95 dead in the 24 hours to Saturday.',
      'It counted 63 dead in the 24 hours before Saturday midday.',
    ],
  ],
];

describe('a time published on Saturday 25 May 2024', () => {
  test.each(MEANINGS.flatMap(([days, phrasings]) => phrasings.map((text) => [text, days] as const)))('%s → %s', (text, days) => {
    expect(daysOf(SATURDAY, [text])).toEqual([days]);
  });
});

describe('words that only look like a time', () => {
  test.each([
    'The group may release more of them.',
    'They march on the capital.',
    'The Great March of Return was long over.',
    'A second phase would follow the first.',
    'The Sunday Times had the story.',
    'He was mocked on Saturday Night Live.',
    'It was a Black Friday sale.',
    'The pause lasted for five days.',
    'A six-week truce is on the table.',
    'The call took 30 minutes.',
    'The plan speaks of a 60-day truce and a withdrawal within 42 days.',
    'Every Saturday the families rally.',
    'On Saturdays the families rally.',
    'Almog Meir Jan, 22, was found in a flat.',
    'Resolution 2735 was passed.',
    'He is one of 2000 detainees on the list.',
    'They had been held for 471 days.',
    'After 584 days he is free.',
    'Nearly nine months of war have passed.',
    'USA Today had the story.',
    'The 7/10 split was never agreed.',
    'The fall of the city was near.',
    'This time it is different, and one day it will end.',
    'They spoke of another October 7-style assault.',
    'These days nobody asks.',
    'It is the second time this has failed.',
    'He read 2,014 names aloud.',
    'About 1,200 were killed.',
    'Theresa May had left office.',
    'It took weeks of shuttling.',
    'The news of the day was grim.',
    'It came a day later than planned.',
    'Half a year ago nobody knew.',
  ])('%s', (text) => {
    expect(daysOf(SATURDAY, [text])).toEqual([]);
  });
});

describe('the attack of 7 October', () => {
  test.each([
    'The Oct. 7 attack began the war.',
    'It began with the attack of October 7.',
    'It began with the attack of October 7, 2023.',
    'It began on 7 October.',
    'It began on 7 October 2023.',
    'It began on the 7th of October.',
    'It began on October 7th.',
    'It began on Saturday, Oct. 7.',
    'It began on Oct 7.',
    "Hamas' Oct. 7 attacks killed 1,200.",
    'Since Oct. 7 nothing has been the same.',
  ])('is always 2023-10-07, whenever the article was published: %s', (text) => {
    for (const published of ['2023-10-08', '2024-05-25', '2025-01-13', '2026-02-01'])
      expect(daysOf(published, [text])).toEqual(['2023-10-07']);
  });

  test.each([
    ['On Oct. 7, 2024, crowds gathered.', '2024-10-07'],
    ['On Monday, Oct. 7, crowds gathered.', '2024-10-07'],
    ['On Oct. 7 this year crowds gathered.', '2024-10-07'],
    ['On the first anniversary of the Oct. 7 attack crowds gathered.', '2024-10-07'],
    ['On the second anniversary of the attack crowds will gather.', '2025-10-07'],
    ['On Oct. 8 Hezbollah opened fire.', '2024-10-08'],
    ['On Oct. 8, 2023, Hezbollah opened fire.', '2023-10-08'],
    ['The day after Oct. 7 Hezbollah opened fire.', '2023-10-08'],
    ['A day after the attack of October 7, Hezbollah opened fire.', '2023-10-08'],
    ['Two weeks after the Oct. 7 attack two women came home.', '2023-10-21'],
  ])('is not meant by: %s', (text, day) => {
    expect(daysOf('2024-12-01', [text])).toEqual([day]);
  });
});

describe('the year of a day or month without one', () => {
  test.each([
    ['2025-02-23', 'The truce began on Jan. 19.', '2025-01-19'],
    ['2025-02-23', 'Nobody has been let in since Jan. 19.', '2025-01-19'],
    ['2024-12-30', 'The handover will take place on Jan. 20.', '2025-01-20'],
    ['2025-10-13', 'The plan was presented on Sept. 29.', '2025-09-29'],
    ['2024-08-17', 'The only truce was in November.', '2023-11-01..2023-11-30'],
    ['2024-08-17', 'The vote will be in November.', '2024-11-01..2024-11-30'],
    ['2024-11-10', 'The only truce was in November 2023, and it ended on Dec. 1.', '2023-11-01..2023-11-30 2023-12-01'],
    ['2025-06-01', 'The first truce began on Nov. 24, 2023.', '2023-11-24'],
    ['2024-01-15', 'They were freed in late November.', '2023-11-21..2023-11-30'],
    ['2025-03-15', 'The sides were to start talks on the second phase in early February.', '2025-02-01..2025-02-10'],
    ['2025-02-23', 'Talks on a second, meant to start on Feb. 3, have not begun.', '2025-02-03'],
  ])('published on %s: %s → %s', (published, text, days) => {
    expect(daysOf(published, [text]).join(' ')).toBe(days);
  });

  test('is that of the same month named before it', () => {
    expect(daysOf('2025-06-01', ['The first truce came in November 2023.', 'It began on Nov. 24.'])).toEqual([
      '2023-11-01..2023-11-30',
      '2023-11-24',
    ]);
  });
});

describe('a time that hangs on the one before it', () => {
  test.each([
    [['The pair were freed on Friday.', 'Qatar said the same evening that it would go on.'], '2024-05-24 2024-05-24'],
    [['The pair were freed on Friday.', 'That day ten others were missing.'], '2024-05-24 2024-05-24'],
    [['The pair were freed on Friday.', 'Later that day a rocket fell.'], '2024-05-24 2024-05-24'],
    [['The pair were freed on Friday.', 'Hours later a rocket fell.'], '2024-05-24 2024-05-24'],
    [['The pair were freed on Thursday.', 'The next day a rocket fell.'], '2024-05-23 2024-05-24'],
    [['The pair were freed on Thursday.', 'The following morning a rocket fell.'], '2024-05-23 2024-05-24'],
    [['The pair were freed on Thursday.', 'A day later a rocket fell.'], '2024-05-23 2024-05-24'],
    [['He urged both on Saturday to accept what he had set out the day before.'], '2024-05-25 2024-05-24'],
    [['The Gulf state said so on Friday.', 'The two had been warned 10 days earlier.'], '2024-05-24 2024-05-14'],
    [['The Gulf state said so on Friday.', 'The two had been warned a week earlier.'], '2024-05-24 2024-05-17'],
    [['He was in hospital on Thursday, a day after the group gave him up.'], '2024-05-23 2024-05-22'],
    [['A day after the group gave him up, he was in hospital on Thursday.'], '2024-05-22 2024-05-23'],
    [['On Thursday, two days before the deadline, nothing had moved.'], '2024-05-23 2024-05-25'],
    [['The remains of four are due on Thursday.', 'It follows the handover of the previous Thursday.'], '2024-05-30 2024-05-23'],
    [['They were home by noon on Friday.', 'The cabinet had voted in the small hours of the same day.'], '2024-05-24 2024-05-24'],
    [['The army vowed that Oct. 7 would not come again.', 'Militants had stormed into Israel that day.'], '2023-10-07 2023-10-07'],
    [['They handed over four on Thursday, days before the first stage is to end.'], '2024-05-23 2024-05-23..2024-05-30'],
    [['They will free him on Monday, weeks after saying that they had lost him.'], '2024-05-27 2024-05-06..2024-05-27'],
    [['Hamas attacked on Oct. 7.', 'The envoy spoke on Thursday.', 'The same day he left.'], '2023-10-07 2024-05-23 2024-05-23'],
    [['The first walked out on Friday, one of 33 to be freed over the next six weeks.'], '2024-05-24 2024-05-24..2024-07-04'],
    [['The deal was signed on Friday.', 'Within ten days of that the rest were home.'], '2024-05-24 2024-05-25..2024-06-03'],
    [['The deal was signed on Friday.', 'Within 00 days of that the rest were home.'], '2024-05-24'],
  ] as const)('%j → %s', (texts, days) => {
    expect(daysOf(SATURDAY, texts).join(' ')).toBe(days);
  });
});

describe('a truce that is broken off', () => {
  test('is told with its two ends, and the day it was broken on stays a time of its own', () => {
    expect(daysOf('2025-05-13', ['They came home in the truce that held from Jan. 19 until the bombing began again on March 18.'])).toEqual(
      ['2025-01-19..2025-03-18', '2025-03-18'],
    );
  });
});

describe('a published window of several days', () => {
  test.each([
    ['A deal is possible in the coming days.', '2023-11-19..2023-11-28'],
    ['Talks had stalled in recent days.', '2023-11-11..2023-11-21'],
    ['They spoke on Friday.', '2023-11-17'],
    ['They broke off in late October.', '2023-10-21..2023-10-31'],
  ])('widens what is counted from it, but weekdays hang on the likeliest day: %s', (text, days) => {
    expect(daysOf('2023-11-18..2023-11-21', [text])).toEqual([days]);
  });

  test('gives a weekday as wide as itself where it is wider than a week', () => {
    expect(daysOf('2024-05-01..2024-05-31', ['They spoke on Friday.'])).toEqual(['2024-04-26..2024-05-31']);
  });
});

describe('names of the knowledge used as dates', () => {
  const knowledge = {
    ...noKnowledge,
    moments: [
      moment({
        id: 'ramadan-2024',
        name: 'Ramadan 2024',
        from: '2024-03-11',
        to: '2024-04-09',
        precision: 'month',
        extent: 'throughout',
        names: ['Ramadan'],
      }),
      moment({
        id: 'ramadan-2025',
        name: 'Ramadan 2025',
        from: '2025-03-01',
        to: '2025-03-29',
        precision: 'month',
        extent: 'throughout',
        names: ['Ramadan'],
      }),
      moment({ id: 'truce', name: 'the truce of January 2025', from: '2025-01-19', to: '2025-03-18', type: 'truce', extent: 'throughout' }),
    ],
  };
  test.each([
    ['2024-05-25', 'They were bombed during Ramadan.', '2024-03-11..2024-04-09'],
    ['2025-02-01', 'A pause is wanted during Ramadan.', '2025-03-01..2025-03-29'],
    ['2024-05-25', 'It was signed on the eve of Ramadan.', '2024-03-10'],
    ['2025-02-10', 'It was the 15th day of the truce.', '2025-02-02'],
    ['2025-02-10', "It was the truce's third day.", '2025-01-21'],
  ])('published on %s: %s → %s', (published, text, days) => {
    const [first] = daysOf(published, [text], knowledge);
    expect(first).toBe(days);
  });
  test('a word beside the name that says when wins over the name', () => {
    const summit = { ...noKnowledge, moments: [moment({ id: 'summit', name: 'the summit', from: '2024-07-09', names: ['NATO summit'] })] };
    expect(daysOf('2024-07-04', ["He will speak at next week's NATO summit."], summit)).toEqual(['2024-07-08..2024-07-14']);
  });
  test('a fast or a feast that is only spoken of is no time', () => {
    expect(daysOf('2024-05-25', ['The Ramadan lanterns were few.'], knowledge)).toEqual([]);
  });
});

describe('precision and extent', () => {
  test.each([
    ['They met on Friday.', 'day', 'within'],
    ['They met over the weekend.', 'days', 'within'],
    ['They met in early May.', 'days', 'within'],
    ['They met last week.', 'week', 'within'],
    ['They met in April.', 'month', 'within'],
    ['They met this spring.', 'season', 'within'],
    ['They met from January to March.', 'season', 'throughout'],
    ['They met last year.', 'year', 'within'],
    ['The truce held from Jan. 19 until March 18.', 'days', 'throughout'],
  ])('%s is told to the %s, %s', (text, precision, extent) => {
    const [time] = timesOf(SATURDAY, [text]);
    expect([time?.precision, time?.extent]).toEqual([precision, extent]);
  });
});

describe('every mention', () => {
  test('stands at its place in the text, in order, without overlaps', () => {
    const article = written(
      'On Friday, May 24, the envoy spoke.',
      'The next day, in early hours, he left; since March 2 he had not slept.',
    );
    const times = findTimes(article, noKnowledge);
    expect(times.map((time) => article.text.slice(time.start, time.end))).toEqual(times.map((time) => time.text));
    expect(times.every((time, index) => index === 0 || time.start >= (times[index - 1]?.end ?? 0))).toBe(true);
  });
  test('says why it was placed so', () => {
    expect(timesOf(SATURDAY, ['They met on Friday.'])[0]?.reason).toBe('"Friday", the nearest before publication on Saturday 25 May 2024');
  });
});

test('a day that the calendar lacks is left out', () => {
  expect(daysOf(SATURDAY, ['It was dated Feb. 30.'])).toEqual([]);
  expect(dayOf('2024-02-29')).toBeGreaterThan(0);
});
