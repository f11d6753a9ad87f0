import { describe, expect, test } from 'vitest';
import { excerptsOf, type ExcerptInput, type Fact } from '../../../src/present/excerpts/excerpts.ts';
import { NO_REPAIRS } from '../../../src/present/words/repairs.ts';
import { segmentsOf, withoutOverlaps, type MarkedRange } from '../../../src/present/excerpts/segments.ts';
import { cpuSeconds } from '../../cpu-seconds.ts';

const TEXT = 'Intro without a fact. Mr. Stone met the U.S. envoy on Friday. Nothing here. About 120 people are held.\n\nMenu | Share\n\nThe end came later.';
const fact = (words: string, entry: string | null = 'e', text = TEXT): Fact => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, quote: words, entry };
};
const input = (facts: readonly Fact[], more: Partial<ExcerptInput> = {}): ExcerptInput => ({ raw: TEXT, facts, marks: [], repairs: NO_REPAIRS, whole: false, ...more });
const shown = (made: ExcerptInput): string[] => excerptsOf(made).map(({ segments }) => segments.map(({ text }) => text).join(''));

describe('excerpts of an article', () => {
  test('are the sentences round the facts, abbreviations not taken for their ends', () => {
    expect(shown(input([fact('met the U.S. envoy'), fact('120 people', null)]))).toEqual(['Mr. Stone met the U.S. envoy on Friday.', 'About 120 people are held.']);
  });

  test('say where text was left out', () => {
    const [first, second] = excerptsOf(input([fact('met the U.S. envoy'), fact('120 people')]));
    expect(first).toMatchObject({ gapBefore: true, gapAfter: false, cutBefore: false, cutAfter: false });
    expect(second).toMatchObject({ gapBefore: true, gapAfter: true });
  });

  test('two facts of one sentence make one excerpt', () => {
    const made = excerptsOf(input([fact('Stone met', 'a'), fact('on Friday', 'b')]));
    expect(made).toHaveLength(1);
    expect(made[0]?.entries).toEqual(['a', 'b']);
  });

  test('are at most forty words long, and marked as cut', () => {
    const long = `${'word '.repeat(70)}fact here and so on.`;
    const [excerpt] = excerptsOf(input([fact('fact here', 'e', long)], { raw: long }));
    const words = excerpt?.segments.map(({ text }) => text).join('').trim().split(' ') ?? [];
    expect(words.length).toBeLessThanOrEqual(40);
    expect(words.join(' ')).toContain('fact here and so on.');
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: false });
  });

  test('never take in what was removed as furniture', () => {
    const menu = fact('Menu | Share');
    const made = shown(input([fact('The end came')], { repairs: { removed: [{ ...menu, reason: 'furniture' }], mended: [] } }));
    expect(made).toEqual(['The end came later.']);
  });

  test('the whole text is shown where its owner allows it, without its furniture', () => {
    const menu = fact('Menu | Share');
    const made = shown(input([], { whole: true, repairs: { removed: [{ ...menu, reason: 'furniture' }], mended: [] } }));
    expect(made).toHaveLength(2);
    expect(made.join(' ')).not.toContain('Menu');
  });

  test('without the seed the stored words are shown, shortened', () => {
    expect(shown(input([{ start: 0, end: 5, quote: 'word '.repeat(60), entry: null }], { raw: null }))[0]?.split(' ')).toHaveLength(41);
  });

  test('a hostile line of a megabyte is no burden', () => {
    const hostile = 'a.'.repeat(500_000);
    expect(cpuSeconds(() => excerptsOf(input([{ start: 1000, end: 1010, quote: '', entry: 'e' }], { raw: hostile })))).toBeLessThan(1);
  });
});

describe('marks in an excerpt', () => {
  const mark = (words: string, kind: MarkedRange['kind'], text = TEXT): MarkedRange => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind, label: words, href: null, anchor: null });

  test('cut the text where they stand', () => {
    const segments = segmentsOf(TEXT, TEXT.indexOf('Mr.'), TEXT.indexOf(' Nothing'), [mark('Stone', 'person'), mark('on Friday', 'time')], NO_REPAIRS);
    expect(segments.map(({ text, mark: kind }) => [text, kind?.kind ?? null])).toEqual([['Mr. ', null], ['Stone', 'person'], [' met the U.S. envoy ', null], ['on Friday', 'time'], ['.', null]]);
  });

  test('do not nest: a figure wins over a name inside it, the longer name over the shorter', () => {
    const kept = withoutOverlaps([mark('Stone met the U.S.', 'organisation'), mark('Stone', 'person'), mark('About 120 people', 'figure'), mark('people', 'person')]);
    expect(kept.map(({ label }) => label)).toEqual(['Stone met the U.S.', 'About 120 people']);
  });

  test('a mended word is shown mended', () => {
    const text = 'Then ABurns came.';
    const segments = segmentsOf(text, 0, text.length, [], { removed: [{ start: 5, end: 6, quote: 'A', reason: 'damage' }], mended: [] });
    expect(segments.map(({ text: words, mended }) => [words, mended])).toEqual([['Then ', false], ['Burns', true], [' came.', false]]);
  });

  test('a letter that the scrape lost is put in, in a sentence and in a name that is marked', () => {
    const text = 'alks went on. he White House spoke.';
    const lost = { removed: [], mended: [{ start: 0, end: 0, quote: '', text: 'T' }, { start: 14, end: 14, quote: '', text: 'T' }] };
    expect(segmentsOf(text, 0, 13, [], lost).map(({ text: words, mended }) => [words, mended])).toEqual([['Talks', true], [' went on.', false]]);
    const named = segmentsOf(text, 14, text.length, [{ start: 14, end: 28, kind: 'organisation', label: 'White House', href: null, anchor: null }], lost);
    expect(named.map(({ text: words, mended }) => [words, mended])).toEqual([['The White House', true], [' spoke.', false]]);
  });

  test('links still lead to a figure whose mark another one covers, or in which an excerpt ends', () => {
    const [outer, inner] = [mark('About 120 people', 'figure'), mark('120', 'figure')];
    const made = excerptsOf(input([fact('About 120 people'), fact('120 people are')], { marks: [{ ...outer, anchor: 'figure-1' }, { ...inner, anchor: 'figure-2' }] }));
    expect(made.map(({ anchors }) => anchors)).toEqual([['figure-2']]);
    expect(made.flatMap(({ segments }) => segments.flatMap((segment) => segment.mark?.anchor ?? []))).toEqual(['figure-1']);
  });
});
