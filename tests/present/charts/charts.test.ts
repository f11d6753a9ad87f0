import { describe, expect, test } from 'vitest';
import { figureChart, type ChartClaim, type ChartInput } from '../../../src/present/charts/figure-chart.ts';
import { columnOf, countByMonth, stripOf } from '../../../src/present/charts/month-bars.ts';
import { placeLabels, type WantedLabel } from '../../../src/present/charts/place-labels.ts';
import { timeAxis } from '../../../src/present/charts/time-axis.ts';

describe('months as columns', () => {
  test('entries are counted in the month in which they begin; what is open is counted apart', () => {
    const counts = countByMonth(['2024-05', '2024-06'], [
      { start: '2024-05-31', status: 'happened' }, { start: '2024-05-01', status: 'expected' }, { start: '2024-06-01', status: 'denied' }, { start: '2023-01-01', status: 'happened' },
    ]);
    expect(counts).toEqual([{ month: '2024-05', told: 1, open: 1 }, { month: '2024-06', told: 0, open: 1 }]);
  });

  test('one entry among hundreds is still seen, and none is not', () => {
    expect(columnOf({ told: 1, open: 0 }, 500, 60)).toEqual({ told: 2, open: 0 });
    expect(columnOf({ told: 500, open: 0 }, 500, 60).told).toBe(60);
  });

  test('no column stands out of its strip', () => {
    const { told, open, height } = stripOf([{ month: 'm', told: 9, open: 1 }], 10, 24);
    for (const bar of [...told, ...open]) expect(bar.y).toBeGreaterThanOrEqual(0);
    expect(height).toBe(24);
  });
});

describe('the axis of time', () => {
  test('names the year where it begins and leaves room between the ticks', () => {
    const { ticks } = timeAxis('2023-10-01', '2025-01-31', 0, 700);
    expect(ticks[0]?.label).toMatch(/2023$/);
    expect(ticks.some(({ label }) => label === 'Jan 2024')).toBe(true);
    ticks.slice(1).forEach((tick, index) => expect(tick.at - (ticks[index]?.at ?? 0)).toBeGreaterThan(40));
  });

  test('a single day makes no axis of nothing', () => {
    const axis = timeAxis('2024-05-01', '2024-05-01', 0, 100);
    expect(Number.isFinite(axis.at('2024-05-01'))).toBe(true);
  });
});

const claim = (id: string, day: string, low: number, more: Partial<ChartClaim> = {}): ChartClaim => ({
  id, from: day, to: day, low, high: null, bound: 'exact', amount: String(low), claimant: 'Somebody', words: `${day}: ${low}`, href: `/#${id}`, ...more,
});
const input = (claims: readonly ChartClaim[], more: Partial<ChartInput> = {}): ChartInput => ({ claims, official: [], officialName: null, first: '2024-01-01', last: '2024-12-31', fromNought: true, ...more });
const SIZE = { width: 760, height: 340, detail: 'full' } as const;

describe('a chart of claims', () => {
  const chart = figureChart(input([
    claim('a', '2024-02-01', 100), claim('b', '2024-05-01', 200, { bound: 'about' }), claim('c', '2024-08-01', 300, { bound: 'at-least' }),
    claim('d', '2024-09-01', 310, { bound: 'at-most' }), claim('e', '2024-10-01', 320, { high: 400 }), claim('f', '2024-03-01', 150, { to: '2024-04-15' }),
  ]), SIZE);
  const mark = (id: string) => chart.marks.find((one) => one.id === id);

  test('draws each bound in its own way', () => {
    expect(mark('a')).toMatchObject({ shape: 'full', open: null, span: null, days: null });
    expect(mark('b')).toMatchObject({ shape: 'hollow' });
    expect(mark('c')).toMatchObject({ open: 'up' });
    expect(mark('d')).toMatchObject({ open: 'down' });
    expect(mark('e')?.span).toBeLessThan(mark('e')?.y ?? 0);
    expect(mark('f')?.days).not.toBeNull();
  });

  test('later is further right, more is higher, and all of it is inside', () => {
    expect(mark('c')?.x).toBeGreaterThan(mark('a')?.x ?? 0);
    expect(mark('c')?.y).toBeLessThan(mark('a')?.y ?? 0);
    for (const { x, y } of chart.marks) {
      expect(x).toBeGreaterThanOrEqual(chart.plot.left);
      expect(x).toBeLessThanOrEqual(chart.plot.right);
      expect(y).toBeGreaterThanOrEqual(chart.plot.top);
      expect(y).toBeLessThanOrEqual(chart.plot.bottom);
    }
  });

  test('names claims beside their points, without covering one another', () => {
    expect(chart.labels.length).toBeGreaterThan(2);
    expect(chart.labels.length).toBeLessThanOrEqual(9);
  });

  test('thousands of claims become a chart that can be read', () => {
    const many = Array.from({ length: 4000 }, (_, index) => claim(`m${index}`, `2024-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`, 100 + (index % 200)));
    expect(figureChart(input(many), SIZE).marks.length).toBeLessThanOrEqual(76);
    expect(figureChart(input(many), { ...SIZE, width: 344 }).marks.length).toBeLessThanOrEqual(60);
  });

  test('so do thousands of claims of every bound, each with another span', () => {
    const bounds = ['exact', 'about', 'at-least', 'at-most'] as const;
    const many = Array.from({ length: 4000 }, (_, index) => claim(`m${index}`, `2024-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`, 100 + (index * 7919) % 3001, { bound: bounds[index % 4] ?? 'exact', high: index % 5 === 0 ? 4000 + index : null }));
    const { marks } = figureChart(input(many), SIZE);
    expect(marks.length).toBeLessThanOrEqual(76);
    expect(marks.length).toBeGreaterThan(12);
  });

  test('some dozens of claims far enough apart are all drawn, however narrow the chart', () => {
    const some = Array.from({ length: 48 }, (_, index) => claim(`m${index}`, `2024-${String((index % 12) + 1).padStart(2, '0')}-15`, 100 + 40 * index));
    expect(figureChart(input(some), { ...SIZE, width: 344 }).marks).toHaveLength(48);
  });

  test('the official series is a line behind, and its name is said once', () => {
    const official = Array.from({ length: 300 }, (_, index) => ({ date: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10), value: index }));
    const drawn = figureChart(input([claim('a', '2024-02-01', 30)], { official, officialName: 'The ministry' }), SIZE);
    expect(drawn.official).toMatch(/^M/);
    expect(drawn.officialLabel?.text).toBe('The ministry');
    expect(drawn.labels.filter(({ text }) => text === 'The ministry')).toEqual([]);
  });

  test('a small one has no words', () => {
    const spark = figureChart(input([claim('a', '2024-02-01', 30)]), { width: 240, height: 56, detail: 'spark' });
    expect(spark).toMatchObject({ labels: [], months: [], values: [] });
  });
});

describe('labels', () => {
  const label = (x: number, y: number, text: string): WantedLabel => ({ x, y, text, detail: null, first: 'above', once: false });
  const room = { left: 0, right: 400, top: 0, bottom: 200 };

  test('stand above their point where there is room', () => {
    expect(placeLabels([label(200, 100, '120')], [], room)).toMatchObject([{ anchor: 'middle', x: 200 }]);
  });

  test('turn aside at an edge', () => {
    const [placed] = placeLabels([label(398, 100, 'more than 38,000')], [], room);
    expect(placed?.anchor).toBe('end');
  });

  test('are left out where there is none', () => {
    const wall = [{ left: 0, right: 400, top: 0, bottom: 200 }];
    expect(placeLabels([label(200, 100, '120')], wall, room)).toEqual([]);
  });
});
