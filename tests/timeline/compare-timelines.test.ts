import { expect, test } from 'vitest';
import { compareTimelines } from '../../src/timeline/compare-timelines.ts';
import type { MadeArticle } from './support/make-article.ts';
import { build } from './support/make-timeline.ts';

function call(id: string, day: string, title: string, actors = ['joe-biden', 'benjamin-netanyahu']): MadeArticle {
  const text = `${id}: a call was made by one of the two to the other.`;
  return { id, text, published: day, events: [{ quote: text, type: 'call', start: day, actors, title }] };
}

test('entries that are new, gone, led elsewhere and changed are told apart', () => {
  const gone = call('gone', '2024-05-01', 'Guterres speaks with Sullivan', ['antonio-guterres', 'jake-sullivan']);
  const old = build([call('one', '2024-07-04', 'Biden calls Netanyahu'), call('two', '2024-07-01', 'Netanyahu calls Biden'), gone]);
  const now = build(
    [
      call('one', '2024-07-04', 'Biden and Netanyahu speak'),
      call('two', '2024-07-04', 'Netanyahu calls Biden'),
      call('new', '2024-08-01', 'Biden calls again'),
    ],
    { register: old.register },
  );
  const comparison = compareTimelines(old.timeline, now.timeline);
  expect(comparison.added.map(({ id }) => id)).toEqual(['biden-calls-again']);
  expect(comparison.lost.map(({ id }) => id)).toEqual(['guterres-speaks-with-sullivan']);
  expect(comparison.redirected).toEqual([{ from: 'netanyahu-calls-biden', to: 'biden-calls-netanyahu' }]);
  expect(comparison.altered).toEqual([
    {
      entry: now.timeline.entries.find(({ id }) => id === 'biden-calls-netanyahu'),
      changes: [
        { field: 'title', before: 'Biden calls Netanyahu', after: 'Biden and Netanyahu speak' },
        { field: 'articles', before: 'one', after: 'one, two' },
      ],
    },
  ]);
});

test('a timeline beside itself shows nothing', () => {
  const { timeline } = build([call('one', '2024-07-04', 'Biden calls Netanyahu')]);
  expect(compareTimelines(timeline, timeline)).toEqual({ added: [], lost: [], redirected: [], altered: [] });
});

test('a redirect to an entry that is gone too is a loss', () => {
  const { timeline } = build([call('one', '2024-07-04', 'Biden calls Netanyahu')]);
  const { lost, redirected } = compareTimelines(timeline, { entries: [], redirects: [{ from: 'biden-calls-netanyahu', to: 'nowhere' }] });
  expect(lost.map(({ id }) => id)).toEqual(['biden-calls-netanyahu']);
  expect(redirected).toEqual([]);
});
