import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import type { TollSeries } from '../../../src/model/knowledge.ts';
import { claimOn, seriesOf } from '../../../src/present/series.ts';
import { differencesOf, figuresPage } from '../../../src/present/views/figures-page.ts';
import { figure, site } from '../support/make-site.ts';

const held = (id: string, low: number, day: string, more: Partial<Figure> = {}) => figure(id, low, { asOf: { earliest: day, latest: day }, ...more });
const by = (words: string) => ({ claimant: { words, actor: null, start: 0, end: 0 } });
const heldSeries = (figures: readonly Figure[]) => {
  const made = site({ figures });
  const [series] = seriesOf(made);
  if (!series) throw new Error('no series');
  return { made, series };
};

describe('series', () => {
  test('only wholes are drawn; parts stand in the table alone', () => {
    const { made, series } = heldSeries([held('a', 120, '2024-05-25'), held('b', 5, '2024-05-25', { scope: 'part' }), held('c', 116, '2024-06-09')]);
    expect(series.totals.map(({ id }) => id)).toEqual(['a', 'c']);
    const [view] = figuresPage(made);
    expect(view?.wide?.marks.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(view?.rows.map(({ id, scope }) => [id, scope])).toEqual([['a', ''], ['b', 'a part of another figure'], ['c', '']]);
  });

  test('a number of a few told like a total is no claim of a count that never falls', () => {
    const toll: TollSeries = {
      id: 'killed', path: '', note: '', name: 'Killed', kind: 'casualty', measure: 'killed', group: 'gaza', by: 'ministry', course: 'rising', file: 'killed.csv',
      values: [], restarts: [], source: [], points: [{ date: '2023-10-08', value: 400 }, { date: '2024-05-01', value: 34_000 }],
    };
    const dead = (id: string, low: number, day: string) => held(id, low, day, { kind: 'casualty', measure: 'killed', group: 'gaza' });
    const made = site({
      figures: [dead('early', 300, '2023-10-08'), dead('rival', 30_000, '2024-05-20'), dead('family', 6, '2024-05-25'), dead('truce', 211, '2024-05-26')],
      knowledge: { tolls: [toll] },
    });
    const series = seriesOf(made).find(({ of }) => of.id === 'killed-in-gaza');
    expect(series?.totals.map(({ id }) => id)).toEqual(['early', 'rival']);
    expect(series?.others.map(({ id }) => id)).toEqual(['family', 'truce']);
  });

  test('nor are a few of those held a claim of how many are', () => {
    const toll: TollSeries = {
      id: 'held', path: '', note: '', name: 'Held', kind: 'hostage', measure: 'held', group: 'all', by: 'army', course: 'stepwise', file: null,
      values: [], restarts: [], source: [], points: [{ date: '2023-12-15', value: 129 }, { date: '2025-10-13', value: 24 }],
    };
    const made = site({ figures: [held('a', 3, '2023-11-01'), held('b', 120, '2024-05-25'), held('c', 8, '2024-05-26'), held('d', 20, '2025-10-14')], knowledge: { tolls: [toll] } });
    expect(seriesOf(made)[0]?.totals.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  test('the claim of a day is the last before its end', () => {
    const { series } = heldSeries([held('a', 120, '2024-05-25'), held('c', 116, '2024-06-09')]);
    expect(claimOn(series, '2024-05-24')).toBeNull();
    expect(claimOn(series, '2024-05-25')?.id).toBe('a');
    expect(claimOn(series, '2024-06-08')?.id).toBe('a');
    expect(claimOn(series, '2030-01-01')?.id).toBe('c');
  });
});

describe('differences between claimants', () => {
  test('are said where two claims of one time cannot both be right', () => {
    const { made, series } = heldSeries([held('a', 203, '2023-10-21', by('the army')), held('b', 240, '2023-10-23', by('the families'))]);
    expect(differencesOf(made, series)).toEqual(['21 October 2023 to 23 October 2023: 203 (the army) and 240 (the families).']);
  });

  test.each([
    ['a rounder number for the same', held('b', 250, '2024-05-25', { bound: 'about' }), held('c', 253, '2024-05-25')],
    ['a lower bound below it', held('b', 100, '2024-05-25', { bound: 'at-least' }), held('c', 120, '2024-05-25')],
    ['another time', held('b', 240, '2023-11-01'), held('c', 120, '2024-05-25')],
  ])('%s is no contradiction', (_, one, other) => {
    const { made, series } = heldSeries([one, other]);
    expect(differencesOf(made, series)).toEqual([]);
  });

  test('of one fact counted again and again all claims are of one time', () => {
    const killed = { kind: 'casualty', measure: 'killed', group: 'israel' } as const;
    const made = site({ figures: [held('a', 1400, '2023-10-07', { ...killed, ...by('the government') }), held('b', 1200, '2023-10-07', { ...killed, ...by('the ministry') })] });
    const series = seriesOf(made).find(({ of }) => of.id === 'killed-on-7-october');
    expect(series && differencesOf(made, series)).toEqual(['1,400 (the government) and 1,200 (the ministry).']);
  });
});

describe('when a number was first reached', () => {
  const killed = (id: string, low: number, day: string, more: Partial<Figure> = {}) =>
    figure(id, low, { kind: 'casualty', measure: 'killed', group: 'gaza', asOf: { earliest: day, latest: day }, ...more });
  const heightsIn = (figures: readonly Figure[]) => figuresPage(site({ figures })).find(({ id }) => id === 'killed-in-gaza')?.heights ?? [];

  test('each claim that is higher than all before it is told, with who says so', () => {
    const heights = heightsIn([killed('a', 35000, '2024-05-25', by('the ministry')), killed('b', 34000, '2024-06-01'), killed('c', 38000, '2024-07-04', { bound: 'at-least', ...by('local officials') })]);
    expect(heights.map(({ least, claimant, day }) => [least, claimant, day])).toEqual([[35000, 'the ministry', '25 May 2024'], [38000, 'local officials', '4 July 2024']]);
  });

  test.each([
    ['a rough number', killed('b', 40000, '2024-06-01', { bound: 'about' })],
    ['an upper bound', killed('b', 40000, '2024-06-01', { bound: 'at-most' })],
    ['a number for one event', killed('b', 40000, '2024-06-01', { scope: 'incident' })],
  ])('%s reaches nothing', (_, claim) => {
    expect(heightsIn([killed('a', 35000, '2024-05-25'), claim]).map(({ least }) => least)).toEqual([35000]);
  });

  test('of very many the round steps are told', () => {
    const many = Array.from({ length: 300 }, (_, index) => killed(`k${String(index).padStart(3, '0')}`, 10_000 + index * 100, new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)));
    const heights = heightsIn(many);
    expect(heights.length).toBeLessThanOrEqual(60);
    expect(heights.map(({ least }) => least)).toContain(38_000);
  });

  test('of a number that falls nothing of the kind is said', () => {
    expect(figuresPage(site({ figures: [held('a', 120, '2024-05-25'), held('c', 116, '2024-06-09')] }))[0]?.heights).toEqual([]);
  });
});
