import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../src/model/day.ts';
import { moment, written } from '../dates/written.ts';
import { dated, daysOf, knowing, office, person, toll, width } from './dated.ts';

/** Saturday 8 June 2024. */
const RESCUE = moment({
  id: 'rescue',
  name: 'the rescue of four captives',
  from: '2024-06-08',
  type: 'rescue',
  cues: ['four captives|hostages camp|apartment pulled|rescued|rescue'],
});
/** Tuesday 9 to Thursday 11 July 2024. */
const SUMMIT = moment({
  id: 'summit',
  name: 'the summit in the capital',
  from: '2024-07-09',
  to: '2024-07-11',
  type: 'meeting',
  cues: ['alliance summit spoke|speak|gather he|leaders at|for'],
});
/** Friday 10 October 2025. */
const TRUCE = moment({ id: 'truce', name: 'the truce of October 2025', from: '2025-10-10', type: 'truce', cues: ['truce noon October'] });

describe('a known moment with a time beside it', () => {
  const knowledge = knowing({ moments: [RESCUE, SUMMIT, TRUCE] });

  test.each([
    ['2024-06-08', ['Soldiers rescued four captives from a camp on Saturday.', 'The minister spoke on Saturday.']],
    [
      '2024-06-09',
      ['Soldiers rescued four captives from a camp on Saturday.', 'On Sunday a minister walked out.', 'The envoy sets out on Monday.'],
    ],
    ['2024-06-09', ['Soldiers pulled four captives out of a camp on Saturday.', 'The minister will speak later on Sunday.']],
    ['2024-06-08', ['Soldiers rescued four captives from a camp today.']],
    ['2024-06-09', ['Soldiers rescued four captives from a camp yesterday.']],
    ['2024-06-18', ['It is ten days since soldiers rescued four captives from a camp, ten days ago.']],
    ['2025-10-18', ['It was the deadliest day since the truce began eight days ago.']],
    ['2025-10-14', ['The truce went into its fifth day, and the truce held.']],
  ] as const)('pins the day: %s', (day, texts) => {
    expect(daysOf(dated(written(...texts), { knowledge }))).toBe(day);
  });

  test.each([
    ["He will speak at next week's alliance summit.", '2024-07-01', '2024-07-07'],
    ["He spoke at last week's alliance summit.", '2024-07-15', '2024-07-21'],
    ['He spoke at the alliance summit last month.', '2024-08-01', '2024-08-31'],
    ['Soldiers rescued four captives from a camp last week.', '2024-06-10', '2024-06-16'],
  ])('narrows it to the days from which the words lead there: %s', (text, first, last) => {
    const window = dated(written(text), { knowledge });
    expect(window.best).toBeGreaterThanOrEqual(dayOf(first));
    expect(window.best).toBeLessThanOrEqual(dayOf(last));
    expect(width(window)).toBeLessThanOrEqual(2 * (dayOf(last) - dayOf(first) + 1) + 10);
  });

  test('of another weekday is another moment', () => {
    const window = dated(written('Soldiers rescued four captives from a camp on Tuesday.'), { knowledge });
    expect(width(window)).toBeGreaterThan(14);
  });

  test('is found by its people and places where no cue foresees the words', () => {
    const visit = moment({
      id: 'visit',
      name: 'the visit of Amos Example',
      from: '2024-06-12',
      type: 'visit',
      actors: ['amos-example', 'neverland'],
    });
    const others = Array.from({ length: 40 }, (_, index) =>
      moment({
        id: `other-${index}`,
        name: 'another',
        from: isoOf(dayOf('2024-01-01') + 9 * index),
        type: 'meeting',
        actors: ['neverland'],
      }),
    );
    const window = dated(written('Amos Example arrived in Neverland on Wednesday.', 'He met the minister on Wednesday.'), {
      knowledge: knowing({ moments: [visit, ...others] }),
      names: { 'Amos Example': 'amos-example', Neverland: 'neverland' },
    });
    expect(window.best).toBe(dayOf('2024-06-12'));
  });
});

describe('a moment without a day beside it', () => {
  const knowledge = knowing({ moments: [RESCUE, SUMMIT] });

  test('that is told as past makes the article no older', () => {
    const window = dated(
      written('The two sides spoke again about a pause.', 'The talks were harder since soldiers had rescued four captives from a camp.'),
      { knowledge },
    );
    expect(window.best).toBeGreaterThanOrEqual(dayOf('2024-06-08'));
  });

  test('that is still to come makes it no younger', () => {
    const window = dated(written('The two sides spoke again about a pause.', 'Leaders will gather for the alliance summit.'), {
      knowledge,
    });
    expect(window.best).toBeLessThanOrEqual(dayOf('2024-07-11'));
  });

  test('that leads the story is the news of its day', () => {
    const window = dated(
      written('# Soldiers rescue four captives from a camp', 'Soldiers have rescued four captives from a camp in the middle of the strip.'),
      { knowledge },
    );
    expect(window.best).toBe(dayOf('2024-06-08'));
  });
});

describe('the weekdays of a story', () => {
  // Only one week is in question: the figure was right from Monday 3 to Sunday 9 June 2024.
  const count = toll(
    { kind: 'casualty', measure: 'killed', group: 'gaza' },
    { '2023-10-08': 500, '2024-05-01': 34_000, '2024-06-03': 36_379, '2024-06-10': 37_300 },
  );
  const figure = { words: '36,379', kind: 'casualty', measure: 'killed', group: 'gaza', low: 36_379, bound: 'exact' } as const;
  const inThatWeek = (...texts: string[]): string =>
    daysOf(
      dated(written(...texts, 'The ministry has counted 36,379 dead.'), { knowledge: knowing({ tolls: [count] }), figures: [figure] }),
    );

  test.each([
    ['2024-06-05', ['The minister said on Wednesday that talks would go on.']],
    ['2024-06-05', ['The minister said on Wednesday that talks would go on.', 'The two had met on Monday.', 'A vote is due on Thursday.']],
    ['2024-06-06', ['The minister spoke on Wednesday.', 'Earlier on Thursday he had no comment.', 'He said so on Thursday.']],
    [
      '2024-06-06',
      ['The minister spoke Wednesday.', 'The envoy is to leave later on Thursday.', 'The army said on Thursday that it knew nothing.'],
    ],
    ['2024-06-04', ['Talks went on in two cities on Tuesday, officials said.', 'A strike hit a school on Sunday.']],
    ['2024-06-05', ['No answer had come as of early Wednesday.', 'The sides spoke on Tuesday.']],
  ])('%s: %j', (day, texts) => {
    expect(inThatWeek(...texts)).toBe(day);
  });

  test('leave the day open where the latest is told once and below the head', () => {
    const window = inThatWeek(
      'The effort is under way again.',
      'An envoy flew in.',
      'It had been slow.',
      'The envoy spoke of hope on Tuesday.',
      'A visit is due on Saturday.',
    );
    expect(window.startsWith('2024-06-04..')).toBe(true);
  });
});

describe('a running count', () => {
  const count = toll(
    { kind: 'casualty', measure: 'killed', group: 'gaza' },
    Object.fromEntries(Array.from({ length: 600 }, (_, index) => [isoOf(dayOf('2023-10-08') + index), 500 + 80 * index])),
  );
  const reached = (value: number): number => dayOf('2023-10-08') + Math.ceil((value - 500) / 80);
  const withCount = (words: string, low: number, bound: 'exact' | 'about' | 'at-least'): ReturnType<typeof dated> =>
    dated(written(`The ministry says ${words} people have been killed.`), {
      knowledge: knowing({ tolls: [count] }),
      figures: [{ words, kind: 'casualty', measure: 'killed', group: 'gaza', low, bound }],
    });

  test('down to the last man is that of its day or the day before', () => {
    const window = withCount('24,020', 24_020, 'exact');
    expect(window.earliest).toBeGreaterThanOrEqual(reached(24_020) - 1);
    expect(window.latest).toBeLessThanOrEqual(reached(24_020) + 2);
  });

  test('of more than a round number is written until the next', () => {
    const window = withCount('more than 24,000', 24_000, 'at-least');
    expect(window.earliest).toBeGreaterThanOrEqual(reached(24_000) - 2);
    expect(window.latest).toBeLessThanOrEqual(reached(25_500));
  });

  test('of nearly a round number is written before it', () => {
    const window = withCount('nearly 24,000', 24_000, 'about');
    expect(window.earliest).toBeGreaterThanOrEqual(reached(23_000));
    expect(window.latest).toBeLessThanOrEqual(reached(24_300) + 3);
  });

  test('known for a few days alone tells nothing of the days between', () => {
    const few = { ...toll({ kind: 'casualty', measure: 'killed', group: 'lebanon' }, { '2024-10-05': 2036, '2024-11-26': 3961 }), file: null };
    const told = dated(written('The ministry says 2,100 people have been killed.'), {
      knowledge: knowing({ tolls: [few] }),
      figures: [{ words: '2,100', kind: 'casualty', measure: 'killed', group: 'lebanon', low: 2100, bound: 'exact' }],
    });
    expect(width(told)).toBeGreaterThan(300);
  });

  test('that was settled once is quoted ever after, a revised one not for long', () => {
    const attack = toll(
      { kind: 'casualty', measure: 'killed', group: 'israel' },
      { '2023-10-08': 700, '2023-10-15': 1400, '2023-11-10': 1200 },
    );
    const told = (words: string, low: number): ReturnType<typeof dated> =>
      dated(written(`Israel says about ${words} people were killed on the first day.`), {
        knowledge: knowing({ tolls: [attack] }),
        figures: [{ words, kind: 'casualty', measure: 'killed', group: 'israel', low, bound: 'about' }],
      });
    expect(told('1,400', 1400).best).toBeLessThanOrEqual(dayOf('2023-11-10'));
    expect(told('1,200', 1200).earliest).toBeGreaterThanOrEqual(dayOf('2023-10-30'));
    expect(width(told('1,200', 1200))).toBeGreaterThan(300);
  });
});

describe('the age of the war', () => {
  test.each([
    ['nearly nine months of war', '2024-06-12', '2024-07-09'],
    ['nearly eight months of captivity', '2024-05-12', '2024-06-09'],
    ['more than five months of war', '2024-03-05', '2024-04-08'],
    ['the 15-month war', '2024-12-25', '2025-02-08'],
    ['the nearly two-year-old war', '2025-04-20', '2025-10-18'],
    ['a war that has stretched on for over six weeks', '2023-11-16', '2023-11-28'],
    ['the war, now in its 11th month', '2024-08-05', '2024-09-09'],
    ['the 471st day of the war', '2025-01-18', '2025-01-22'],
  ])('%s', (words, first, last) => {
    const window = dated(written(`After ${words}, the two sides spoke again.`), { knowledge: knowing() });
    expect(window.earliest).toBeGreaterThanOrEqual(dayOf(first) - 12);
    expect(window.latest).toBeLessThanOrEqual(dayOf(last) + 12);
    expect(window.best).toBeGreaterThanOrEqual(dayOf(first) - 1);
    expect(window.best).toBeLessThanOrEqual(dayOf(last) + 1);
  });

  test.each([
    'the first three weeks of the war',
    'a truce of six weeks and the release of all captives',
    'the past two months of talks',
    'the 2014 war, which lasted seven weeks',
    'combat operations paused for five days',
    'the 12-day war with Iran',
    'nearly four years of war in Ukraine',
  ])('is not told by: %s', (words) => {
    const { clues } = dated(written(`It was said of ${words} that nobody had won.`), { knowledge: knowing() });
    expect(clues.filter(({ rule }) => rule === 'age-of-war')).toEqual([]);
  });
});

describe('offices and their terms', () => {
  const chief = person('Bill Burns', {
    offices: [office('Director of the agency', ['CIA Director', 'director of the CIA', 'CIA chief'], '2021-03-19', '2025-01-20')],
  });
  const president = person('Donald Trump', {
    offices: [office('President', ['President'], '2017-01-20', '2021-01-20'), office('President', ['President'], '2025-01-20', null)],
  });
  const minister = person('Yoav Gallant', {
    offices: [office('Minister of Defense', ['defense minister', 'defence minister'], '2022-12-29', '2024-11-05')],
  });
  const knowledge = knowing({ people: [chief, president, minister] });
  const names = { 'Bill Burns': chief.id, 'Donald Trump': president.id, Burns: chief.id, Trump: president.id, 'Yoav Gallant': minister.id };
  const bounds = (text: string): { earliest: string | null; latest: string | null } => {
    const clue = dated(written(text), { knowledge, names }).clues.find(({ rule }) => rule === 'office-term');
    return { earliest: clue?.earliest == null ? null : isoOf(clue.earliest), latest: clue?.latest == null ? null : isoOf(clue.latest) };
  };

  test.each([
    ['CIA Director Bill Burns flew in.', '2021-03-19', '2025-01-20'],
    ['Bill Burns, the CIA chief, flew in.', '2021-03-19', '2025-01-20'],
    ['Bill Burns, director of the CIA, flew in.', '2021-03-19', '2025-01-20'],
    ['Former CIA Director Bill Burns flew in.', '2025-01-20', null],
    ['President-elect Donald Trump spoke.', '2024-10-27', '2025-01-20'],
    ['Israeli Defence Minister Yoav Gallant spoke.', '2022-12-29', '2024-11-05'],
    ['Former defense minister Yoav Gallant spoke.', '2024-11-05', null],
  ])('%s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual({ earliest, latest });
  });

  test('of a person who held the same office twice allow either', () => {
    const window = dated(written('President Donald Trump spoke.'), { knowledge, names });
    expect(isoOf(window.earliest) >= '2025-01-15').toBe(true);
  });

  test.each(['Bill Burns flew in.', 'The deputy of CIA Director Cohen met Bill Burns.', 'Donald Trump spoke to the deputy director.'])(
    'tell nothing where none is named: %s',
    (text) => {
      expect(dated(written(text), { knowledge, names }).clues.filter(({ rule }) => rule === 'office-term')).toEqual([]);
    },
  );
});

describe('captives', () => {
  const captive = person('Edan Example', {
    captivity: { taken: '2023-10-07', freed: '2025-05-12', how: 'released', returned: null, source: 'https://example.org/' },
  });
  const read = { knowledge: knowing({ people: [captive] }), names: { 'Edan Example': captive.id } };

  test('who are told as still held were not home yet', () => {
    const window = dated(written('Edan Example is still held in Gaza.'), read);
    expect(isoOf(window.best) <= '2025-05-14').toBe(true);
  });
  test('who are told as freed on a weekday were freed on that day', () => {
    const window = dated(written('Edan Example was freed on Monday.', 'He was in hospital on Tuesday.'), read);
    expect(isoOf(window.best)).toBe('2025-05-13');
  });
});

describe('days and years named in the story', () => {
  test.each([
    ['The plan was made public on May 31, 2024.', '2024-05-31'],
    ['The plan was made public in May 2024.', '2024-05-01'],
    ['A court ruled so in 2025.', '2025-01-01'],
  ])('make it no older: %s', (text, day) => {
    expect(dated(written(text), { knowledge: knowing() }).best).toBeGreaterThanOrEqual(dayOf(day));
  });

  test('make it of the months after where they have no year', () => {
    const count = toll(
      { kind: 'casualty', measure: 'killed', group: 'gaza' },
      { '2023-10-08': 500, '2024-05-01': 36_000, '2024-09-01': 41_000 },
    );
    const window = dated(written('The plan of May 31 is dead.', 'More than 36,000 have been killed.'), {
      knowledge: knowing({ tolls: [count] }),
      figures: [{ words: 'More than 36,000', kind: 'casualty', measure: 'killed', group: 'gaza', low: 36_000, bound: 'at-least' }],
    });
    expect(isoOf(window.best) >= '2024-05-31').toBe(true);
  });
});

test('every clue says in plain words what it is and where it stands', () => {
  const article = written('Soldiers rescued four captives from a camp on Saturday after nearly eight months of war.');
  const { clues } = dated(article, { knowledge: knowing({ moments: [RESCUE] }) });
  expect(clues.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['moment-with-day', 'weekday-pattern', 'age-of-war']));
  for (const { says, at } of clues) {
    expect(says.length).toBeGreaterThan(10);
    if (at !== null) expect(at.end).toBeLessThanOrEqual(article.text.length);
  }
  expect(clues.find(({ rule }) => rule === 'moment-with-day')?.says).toBe('"Saturday" was the rescue of four captives, 8 June 2024');
});

describe('an age of captivity', () => {
  const ages = (text: string) => dated(written(text), { knowledge: knowing() }).clues.filter(({ rule }) => rule === 'age-of-war');
  const losesAt = (text: string, day: string): boolean => {
    const window = dated(written(text), { knowledge: knowing() });
    return !(window.earliest <= dayOf(day) && dayOf(day) <= window.latest);
  };

  test('that is over leaves the days after it open', () => {
    expect(losesAt('She was held hostage in Gaza for seven weeks.', '2024-02-08')).toBe(false);
  });

  test('that goes on does not', () => {
    expect(losesAt('They have been held hostage in Gaza for seven weeks.', '2024-02-08')).toBe(true);
  });

  test('is counted in odd days: the last 433 days', () => {
    const [age] = ages('Hopes have been raised and dashed over the last 433 days.');
    expect([isoOf(age?.earliest ?? 0), isoOf(age?.latest ?? 0)]).toEqual(['2024-12-12', '2024-12-14']);
  });

  test.each(['Nothing moved over the last 50 days.', 'Nothing moved over the last 300 days.'])('is none in round days: %s', (text) => {
    expect(ages(text)).toEqual([]);
  });
});

describe('what goes on as a story is written', () => {
  test.each([
    ['Delegations are meeting in Cairo Monday for talks on a truce.', 'Monday'],
    ['Delegations are to meet in Cairo on Monday, an official said Sunday.', 'Sunday'],
  ])('%s', (text, weekday) => {
    const [clue] = dated(written(text), { knowledge: knowing() }).clues.filter(({ rule }) => rule === 'weekday-pattern');
    expect(clue?.says).toContain(`most likely of a ${weekday}`);
  });
});
