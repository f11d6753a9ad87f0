import { describe, expect, test } from 'vitest';
import { written } from '../dates/written.ts';
import { dated, daysOf, holds, knowing, office, page, person, toll, width } from './dated.ts';

const STORY =
  'The envoy and the prime minister spoke again about a pause in the fighting and about the lists of those who would ' +
  'be let go first, officials said.';

describe('a date that the page states', () => {
  test.each([
    'Published: 21 October 2023 14:05 GMT',
    'Published on October 21, 2023',
    'Updated Oct. 21, 2023 6:41 am',
    'Last updated: Saturday, October 21, 2023',
    'Oct 21, 2023',
    'October 21, 2023 at 3:07 p.m. EDT',
    '21 October, 2023',
    'Sat 21 Oct 2023 10.02 BST',
    '[October 21, 2023]',
    '2023-10-21T14:05:00Z',
    'date: 2023-10-21',
    'By Rafael Stone | Oct. 21, 2023',
    'By Rafael Stone, October 21, 2023',
    'Updated Oct. 21, 2023 6:41 am | 4 min read',
    '21/10/2023',
    'MNI | Jerusalem | Updated: 21-10-2023 22:41 IST | Created: 21-10-2023 15:07 IST',
    'page_date: "Oct 21, 2023"',
    'Updated 10:31 AM EDT, Sat October 21, 2023',
    'October 21, 2023 / 10:31 AM / Meridian News',
    'First Published: October 21, 2023, 10:31 IST',
    'Issued on: 21/10/2023 - 10:31',
    'Last Modified: 21.10.2023',
    '21st Oct 2023',
    'Published21 October 2023',
    'Oct. 21, 2023, 10:31 AM UTC',
    'Israel | Oct 21, 2023',
    'By Rafael Stone, Meridian Wire - Oct 21, 2023',
    'Published October 21, 2023 10:31am EDT | 4 min read',
  ])('%s', (line) => {
    const window = dated(page('Envoys speak again', line, STORY));
    expect([daysOf(window), window.stated]).toEqual(['2023-10-21', 'text']);
  });

  test('beside that of an update leaves the choice to the story', () => {
    const line = 'By Rafael Stone 18 December 2023, 11:47 pm Updated: 19 December 2023, 8:20 am';
    expect(daysOf(dated(page('Envoys speak again', line, `${STORY} "We count the days," a daughter said on Tuesday, after talks on Monday.`)))).toBe('2023-12-19');
    expect(daysOf(dated(page('Envoys speak again', line, `${STORY} "We count the days," a daughter said on Monday, after talks on Sunday.`)))).toBe('2023-12-18');
  });

  test('in brackets at the head of the story', () => {
    expect(daysOf(dated(page(`(Oct. 21, 2023 / Meridian) ${STORY}`)))).toBe('2023-10-21');
  });

  test('in numbers that read either way leaves the choice to the story', () => {
    const window = dated(
      page('Issued on: 11/12/2023', `${STORY} The fighting is now in its third month of war.`, 'The war has lasted more than two months.'),
    );
    expect([daysOf(window), window.stated]).toEqual(['2023-12-11', 'text']);
  });

  test('at the head of the story itself', () => {
    const window = dated(page(`date 2023-10-21 Washington — ${STORY}`));
    expect([daysOf(window), window.stated]).toEqual(['2023-10-21', 'text']);
  });

  test.each(['JERUSALEM, Oct. 21, 2023 (Meridian Wire) — ', 'PARIS, 21 October 2023 - ', 'TEL AVIV, Israel, Oct. 21, 2023 — '])(
    'in a dateline with its year: %s',
    (dateline) => {
      expect(daysOf(dated(page(`${dateline}${STORY}`)))).toBe('2023-10-21');
    },
  );

  test('and wins over happenings of the day before, however many the story tells', () => {
    const lead = 'The United States has brought its team home from the ceasefire talks in Qatar after an answer from Hamas that it called selfish.';
    const rest = 'In a post on Thursday Steve Witkoff said that other options were looked at. Israel called its team home on Thursday too. France said late on Thursday that it would recognise a Palestinian state.';
    const window = dated(page('July 25, 2025 09:41', lead, rest));
    expect([daysOf(window), window.stated]).toEqual(['2025-07-25', 'text']);
  });

  test('in the dateline of a paragraph of one short sentence', () => {
    const lead = 'CAIRO, May 27, 2024 - Israel and Hamas resumed indirect talks on Monday, officials said.';
    expect(daysOf(dated(page(lead, 'The two sides are far apart.')))).toBe('2024-05-27');
  });

  const YEAR = 'The war began four months after the talks of June 2023, and a year in which nobody met went by.';
  test.each(['October 21, 1:12 AM', 'Published October 21', 'Published Oct. 21, 2:35pm EDT', '21 October', 'October 21 | Updated an hour ago', 'Sat 21 Oct 17.05 GMT'])(
    'in a line without its year: %s',
    (line) => expect(daysOf(dated(page('Envoys speak again', line, STORY, '© 2023 Meridian Wire')))).toBe('2023-10-21'),
  );

  test('but not where several such lines make a chronicle', () => {
    expect(width(dated(page('Envoys speak again', '21 October', STORY, '24 October', YEAR, STORY)))).toBeGreaterThan(30);
  });

  test('in a dateline on a line of its own', () => {
    expect(daysOf(dated(page(`JERUSALEM, Oct. 21 2023 (Meridian Wire)\n\n${STORY}`)))).toBe('2023-10-21');
    expect(daysOf(dated(page(`JERUSALEM, Oct. 21 (Meridian Wire)\n\nThe year 2023 is ending badly. ${STORY}`)))).toContain('-10-21');
  });

  test('in a dateline without its year, which the rest of the story tells', () => {
    const window = dated(
      page(
        `JERUSALEM, Oct. 21 (Meridian Wire) — ${STORY} The captives were seized two weeks ago, in the first days of the war.`,
        '© 2023 Meridian Wire',
      ),
    );
    expect([daysOf(window), window.stated]).toEqual(['2023-10-21', 'text']);
  });

  test('by an editor wins over all others', () => {
    const article = page('Published: 21 October 2023', STORY);
    const window = dated({ ...article, statedDate: { date: '2023-10-23', span: { start: 0, end: 0, quote: '' } } });
    expect([daysOf(window), window.stated]).toEqual(['2023-10-23', 'editor']);
  });

  test('in the address of the article', () => {
    expect(daysOf(dated({ ...page(STORY), url: 'https://news.example/2023/10/21/world/envoys.html' }))).toBe('2023-10-21');
  });

  test('is shown with the words it was read from', () => {
    const article = page('Envoys speak again', 'Updated Oct. 21, 2023 6:41 am', STORY);
    const clue = dated(article).clues.find(({ rule }) => rule === 'stated-date');
    expect([clue?.says, clue?.at?.in, article.raw.slice(clue?.at?.start, clue?.at?.end)]).toEqual([
      'the page says Saturday 21 October 2023',
      'raw',
      'Oct. 21, 2023',
    ]);
  });
});

describe('a date that is not that of publication', () => {
  test.each([
    'PHOTO: A convoy leaves the crossing on Oct. 21, 2023. (Meridian Wire)',
    'FILE - The crossing on Oct. 21, 2023.',
    'A convoy at the crossing, Saturday, Oct. 21, 2023. (AP Photo/A. Name)',
    '[Image: the crossing, 21 October 2023]',
    'Related: what we knew on October 21, 2023, and what we know today',
    'The attack of 7 October 2023 and what came of it',
    '© 2023 Meridian Wire. All rights reserved.',
    'Comments (21)',
  ])('%s', (line) => {
    expect(dated(page('Envoys speak again', line, STORY)).stated).toBeNull();
  });

  test('is the line of a copying site that the story contradicts on all sides', () => {
    const burns = person('Bill Burns', { offices: [office('Director of the CIA', ['CIA Director'], '2021-03-19', '2025-01-20')] });
    const blinken = person('Antony Blinken', {
      offices: [office('Secretary of State', ['Secretary of State'], '2021-01-26', '2025-01-20')],
    });
    const held = toll(
      { kind: 'hostage', measure: 'held', group: 'all' },
      { '2023-12-15': 129, '2024-06-08': 116, '2025-01-19': 91, '2025-10-13': 0 },
    );
    const article = page(
      'Date:2025-04-27 12:07:32',
      'CIA Director Bill Burns is to fly to the region, and Secretary of State Antony Blinken said there was room for ' +
        'a deal on the 129 captives still held.',
      'The fighting has gone on for nearly five months of war, and the talks that followed the attack of Oct. 7 have ' +
        'led nowhere, officials said on Wednesday.',
    );
    const window = dated(article, {
      knowledge: knowing({ people: [burns, blinken], tolls: [held] }),
      names: { 'Bill Burns': burns.id, 'Antony Blinken': blinken.id },
      figures: [{ words: '129 captives', kind: 'hostage', measure: 'held', group: 'all', low: 129, bound: 'exact' }],
    });
    expect([window.stated, holds(window, '2024-02-28')]).toEqual([null, true]);
  });
});

test('an article that tells nothing may be of any day of the axis', () => {
  const window = dated(written('The two sides spoke.'));
  expect([daysOf(window).slice(0, 4), width(window) > 600, window.stated]).toEqual(['2023', true, null]);
});

test('an empty file may be of any day too', () => {
  expect(dated({ ...written(), raw: '' }).stated).toBeNull();
});
