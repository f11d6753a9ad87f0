import { describe, expect, test } from 'vitest';
import { differencesOf, entryPages, laterEntryPages, READINGS_PER_PAGE } from '../../../src/present/views/entry-page.ts';
import { entryItem, figureGroups } from '../../../src/present/views/entry-item.ts';
import { isShort, monthHref, yearPages, ENTRIES_PER_PAGE } from '../../../src/present/views/timeline-pages.ts';
import { overview } from '../../../src/present/views/overview.ts';
import { homePage } from '../../../src/present/views/home.ts';
import { actor, article, entry, figure, reading, site } from '../support/make-site.ts';

const killed = { kind: 'casualty', measure: 'killed', group: 'israel' } as const;

describe('an entry', () => {
  test('has the same pages where each is made only when it is asked for, in any order', () => {
    const articles = Array.from({ length: READINGS_PER_PAGE * 2 + 1 }, (_, index) => article(`a${index}`, '2024-05-25'));
    const made = site({ articles, entries: [entry('x', '2024-05-25', { readings: articles.map(({ id }) => reading(id, '2024-05-25')) }), entry('y', '2024-05-26', { readings: [] })] });
    for (const one of made.timeline.entries) {
      const pages = entryPages(made, one);
      const later = laterEntryPages(made, one);
      expect(later).toHaveLength(pages.length);
      for (const index of [...later.keys(), ...later.keys()].reverse()) expect(later[index]?.()).toEqual(pages[index]);
    }
  });

  test('shows every value that articles give, side by side, never an average', () => {
    const made = site({
      articles: [article('a', '2024-05-25'), article('b', '2024-05-26')],
      figures: [figure('f', 1200, { ...killed, bound: 'about' }), figure('g', 1400, { ...killed, article: 'b' })],
      entries: [entry('x', '2023-10-07', { figures: ['f', 'g'] })],
    });
    expect(figureGroups(made, { figures: ['f', 'g'] }, { values: 8, articles: 3 })).toMatchObject([{ counted: 'killed in Israel', values: [{ amount: 'about 1,200' }, { amount: '1,400' }] }]);
  });

  test('parts of one sentence are facts of their own, not different values of one', () => {
    const made = site({ figures: [figure('f', 250, { scope: 'part' }), figure('g', 1718, { scope: 'part' })] });
    expect(figureGroups(made, { figures: ['f', 'g'] }, { values: 8, articles: 3 })).toHaveLength(2);
  });

  test('says where its articles differ on the day, the status or the kind', () => {
    const x = entry('x', '2024-05-24', { readings: [reading('a', '2024-05-24'), reading('b', '2024-05-25', { status: 'expected' })] });
    const made = site({ articles: [article('a', '2024-05-25'), article('b', '2024-05-26')], entries: [x] });
    expect(differencesOf(made, x).map(({ what, values }) => [what, values.map(({ words }) => words)])).toEqual([
      ['The day', ['Friday 24 May 2024', 'Saturday 25 May 2024']], ['Whether it happened', ['happened', 'expected']],
    ]);
  });

  test('articles that agree make no difference', () => {
    const x = entry('x', '2024-05-24', { readings: [reading('a', '2024-05-24'), reading('b', '2024-05-24')] });
    expect(differencesOf(site({ articles: [article('a', '2024-05-25'), article('b', '2024-05-26')], entries: [x] }), x)).toEqual([]);
  });

  test('what was expected and what came of it point at each other', () => {
    const made = site({
      entries: [entry('plan', '2024-05-27', { status: 'expected' }), entry('round', '2024-05-28', { related: [{ entry: 'plan', kind: 'fulfils', why: 'the same talks' }] })],
    });
    const [plan] = entryPages(made, made.entries.get('plan') ?? entry('', ''));
    const [round] = entryPages(made, made.entries.get('round') ?? entry('', ''));
    expect(plan?.related).toMatchObject([{ label: 'What came of it', why: 'the same talks', entries: [{ href: '/entries/round/' }] }]);
    expect(round?.related).toMatchObject([{ label: 'What was expected before', entries: [{ href: '/entries/plan/' }] }]);
  });

  test('what is tied to it in one way for one reason stands together', () => {
    const release = (id: string, day: string) => entry(id, day, { type: 'release', related: [{ entry: 'stage', kind: 'part-of', why: 'expected for these weeks' }] });
    const made = site({ entries: [entry('stage', '2025-01-19', { status: 'expected', type: 'release' }), release('one', '2025-01-25'), release('two', '2025-02-01')] });
    const [page] = entryPages(made, made.entries.get('stage') ?? entry('', ''));
    expect(page?.related).toMatchObject([{ label: 'Part of this', entries: [{ href: '/entries/one/' }, { href: '/entries/two/' }] }]);
    expect(page?.openEnd).toBe(false);
  });

  describe('expected talks of which nobody tells the end', () => {
    const state = (id: string, side: 'qatar' | 'egypt') => actor(id, { type: 'state', side, mediator: true });
    const made = site({
      actors: [state('qatar', 'qatar'), state('egypt', 'egypt')],
      entries: [
        entry('plan', '2024-05-27', { status: 'expected', type: 'talks', actors: [{ id: 'qatar', role: 'party' }] }),
        entry('others', '2024-05-29', { type: 'talks', actors: [{ id: 'egypt', role: 'party' }] }),
        entry('said', '2024-05-30', { type: 'statement', actors: [{ id: 'qatar', role: 'speaker' }] }),
        entry('next', '2024-06-05', { type: 'talks', actors: [{ id: 'qatar', role: 'party' }] }),
      ],
    });
    test('lead on to the next step of the talks with somebody of them', () => {
      const [page] = entryPages(made, made.entries.get('plan') ?? entry('', ''));
      expect(page).toMatchObject({ openEnd: true, nextRound: { href: '/entries/next/' } });
    });

    test('what happened leads on to nothing', () => {
      expect(entryPages(made, made.entries.get('others') ?? entry('', ''))[0]?.nextRound).toBeNull();
    });
  });

  test('says where things stood: the last claim of a whole by its day', () => {
    const at = (day: string) => ({ asOf: { earliest: day, latest: day } });
    const made = site({ figures: [figure('old', 136, at('2024-02-01')), figure('then', 120, at('2024-05-20')), figure('later', 116, at('2024-06-09')), figure('part', 5, { ...at('2024-05-21'), scope: 'part' })], entries: [entry('x', '2024-05-24')] });
    expect(entryPages(made, made.entries.get('x') ?? entry('', ''))[0]?.stood).toMatchObject([{ title: 'Still held in Gaza', claim: { amount: '120' } }]);
  });

  test('thousands of readings are paged', () => {
    const readings = Array.from({ length: 95 }, () => reading('a', '2023-10-07'));
    const made = site({ entries: [entry('x', '2023-10-07', { readings })] });
    const pages = entryPages(made, made.entries.get('x') ?? entry('', ''));
    expect(pages.map((page) => page.readings.length)).toEqual([READINGS_PER_PAGE, READINGS_PER_PAGE, 15]);
    expect(pages[0]?.turner?.next).toBe('/entries/x/2/');
  });

  test('outlets take no part in what they tell', () => {
    const made = site({ actors: [actor('daily', { type: 'media' }), actor('stone')], entries: [entry('x', '2024-05-24', { actors: [{ id: 'daily', role: 'speaker' }, { id: 'stone', role: 'speaker' }] })] });
    expect(entryItem(made, made.entries.get('x') ?? entry('', '')).who.map(({ id }) => id)).toEqual(['stone']);
  });
});

describe('the timeline', () => {
  const many = Array.from({ length: ENTRIES_PER_PAGE + 5 }, (_, index) => entry(`e${index}`, index < 3 ? '2023-12-31' : '2024-01-02'));

  test('a short one stands whole on the first page; a long one leaves its years to their pages', () => {
    const short = site({ entries: many.slice(0, 4) });
    const long = site({ entries: many });
    expect(isShort(short)).toBe(true);
    expect(monthHref(short, '2024-01')).toBe('/');
    expect(isShort(long)).toBe(false);
    expect(monthHref(long, '2024-01')).toBe('/2024/');
    expect(homePage(long)).toMatchObject({ whole: false });
  });

  test('the pages of the years hold every entry once', () => {
    const pages = yearPages(site({ entries: many }));
    expect(pages.map(({ year, number }) => [year, number])).toEqual([[2023, 1], [2024, 1], [2024, 2]]);
    expect(pages.flatMap(({ months }) => months.flatMap(({ items }) => items.map(({ order }) => order)))).toEqual(many.map((_, index) => index));
  });

  test('months without an article are not covered, though entries may be told of them', () => {
    const made = site({ articles: [article('a', '2024-03-05')], entries: [entry('x', '2024-01-10'), entry('y', '2024-03-01')] });
    const months = overview(made).flatMap((year) => year.months);
    expect(months.map(({ month, covered, count }) => [month, covered, count])).toEqual([['2024-01', false, 1], ['2024-02', false, 0], ['2024-03', true, 1]]);
    expect(months[1]?.words).toContain('not covered');
    expect(months[1]?.href).toBeNull();
  });

  test('an article that nothing dates covers nothing and stretches no axis', () => {
    const undated = article('u', '2023-10-07', { published: { earliest: '2023-10-07', latest: '2026-08-01', edtf: '', stated: null, clues: [] } });
    const made = site({ articles: [undated, article('a', '2024-03-05')], entries: [entry('y', '2024-03-01')] });
    expect(made.months).toEqual(['2024-03']);
  });

  test('nothing at all is a page too', () => {
    expect(homePage(site({ articles: [] }))).toMatchObject({ entryCount: 0, newest: null, months: [], headline: [] });
  });
});
