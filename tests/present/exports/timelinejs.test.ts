import { describe, expect, test } from 'vitest';
import { timelineJs } from '../../../src/present/exports/data/timelinejs.ts';
import { exampleSite } from './support/example-site.ts';

const file = JSON.parse(timelineJs(exampleSite())) as {
  title: object;
  events: { unique_id: string; text: { headline: string; text: string } }[];
};

describe('timelinejs.json (how the library itself reads it is tested in a browser)', () => {
  test('has a slide for each entry, with its days, its date in words and its kind', () => {
    expect(file.events).toMatchObject([
      { unique_id: 'first', start_date: { year: 2024, month: 5, day: 24 }, display_date: 'Friday 24 May 2024', group: 'Talks' },
      {
        unique_id: 'second',
        start_date: { year: 2024, month: 5, day: 27 },
        end_date: { year: 2024, month: 6, day: 2 },
        display_date: 'Expected in the week of 27 May 2024',
      },
      { unique_id: 'third', start_date: { year: 2024, month: 11, day: 1 }, end_date: { year: 2024, month: 11, day: 30 } },
    ]);
    expect(file.events[0]).not.toHaveProperty('end_date');
  });

  test('headlines and words of articles are text there, never markup', () => {
    expect(file.events[0]?.text.headline).toBe(
      '<a href="https://timeline.example/entries/first/">Talks &amp; &quot;terms&quot; &lt;b&gt;resume&lt;/b&gt; ]]&gt; in Šuṃer, {1} – 100%; \\n</a>',
    );
    expect(file.events[0]?.text.text).toContain('&lt;on condition of anonymity&gt;');
  });

  test('asks nothing of another host: no media, no thumbnails', () => {
    expect(JSON.stringify(file)).not.toMatch(/"(?:media|background|thumbnail)"|<img|<iframe/);
  });
});
