import { expect, test } from 'vitest';
import { segmentsHtml } from '../../../src/present/excerpts/segment-html.ts';
import type { Segment } from '../../../src/present/excerpts/segments.ts';

const mark = (fields: Partial<NonNullable<Segment['mark']>>): Segment => ({
  text: 'words',
  mended: false,
  mark: { kind: 'figure', label: 'ten <killed>', href: null, anchor: null, ...fields },
});

test.each<[string, Segment, string]>([
  ['plain words', { text: 'a & b', mark: null, mended: false }, 'a &amp; b'],
  ['mended words', { text: 'talks', mark: null, mended: true }, '<span class="mended" title="mended: the scraped text was damaged here">talks</span>'],
  ['a person', mark({ kind: 'person', label: 'A "B" C', href: '/people/a/' }), '<a class="m m--person" href="/people/a/" title="A &quot;B&quot; C">words</a>'],
  ['a figure', mark({ anchor: 'figure-1' }), '<mark class="m m--figure" id="figure-1" title="ten &lt;killed&gt;">words</mark>'],
  ['a time', mark({ kind: 'time', label: '7 May' }), '<mark class="m m--time" title="7 May">words<span class="m__tag"> 7 May</span></mark>'],
])('%s', (_, segment, html) => {
  expect(segmentsHtml([segment])).toBe(html);
});

test('no text of an article can open an element', () => {
  expect(segmentsHtml([{ text: '<script>', mark: null, mended: false }, { ...mark({ href: '"><b>' }), text: '</a><i>' }])).not.toMatch(/<(?!a |\/a>)/);
});
