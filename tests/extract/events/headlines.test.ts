import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { eventsIn } from './read.ts';

interface Pair {
  readonly published: string;
  readonly text: string;
  /** The best first. */
  readonly accept: readonly string[];
  /** False or broken lines that a reader of the sentence might fall for. */
  readonly never?: readonly string[];
}

/** Share of the pairs that must be met; the rest are known and named in the message. */
const FLOOR = 0.95;

const { pairs } = JSON.parse(await readFile('tests/gold/headlines.json', 'utf8')) as { readonly pairs: readonly Pair[] };

describe('headlines', () => {
  test('say what a careful reader would write over the sentence', () => {
    const missed = pairs.flatMap(({ text, published, accept }) => {
      const titles = eventsIn(text, published).map(({ title }) => title);
      return accept.length === 0 || titles.some((title) => accept.includes(title)) ? [] : [`${text}\n    wanted: ${accept[0] ?? ''}\n    read: ${titles.join(' | ')}`];
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.floor(pairs.length * (1 - FLOOR)));
  });

  test('are never the false or broken ones that are known', () => {
    const fallen = pairs.flatMap(({ text, published, never = [] }) => eventsIn(text, published).map(({ title }) => title).filter((title) => never.includes(title)));
    expect(fallen).toEqual([]);
  });

  test('are the same whatever stands around their sentence', () => {
    const sentence = 'CIA Director William Burns and Mossad chief David Barnea met in Paris on Friday.';
    const alone = eventsIn(sentence, '2024-05-25').map(({ title }) => title);
    const among = eventsIn(`The weather was fine.\n\n${sentence}\n\nNobody spoke of the talks.`, '2024-05-25').map(({ title }) => title);
    expect(alone).toContain('Burns and Barnea meet in Paris');
    expect(among).toContain('Burns and Barnea meet in Paris');
  });

  test.each([
    ['The council condemned the strike on Thursday in a statement agreed to by all 15 members.', 'Statement is agreed to by all 15 members'],
    ['The plan agreed on by the two sides on Monday was signed on Tuesday in Cairo.', 'Plan agreed on by the two sides is signed in Cairo'],
  ])('take a participle before "to by", "on by" for no verb: %s', (text, title) => {
    expect(eventsIn(text, '2025-09-12').map((event) => event.title)).toContain(title);
  });

  test('never fill a slot from elsewhere in the sentence: where a team left for is not where two met', () => {
    const titles = eventsIn('An Israeli team left for Doha on Tuesday on the orders of Prime Minister Benjamin Netanyahu, who had met envoy Steve Witkoff on Monday.', '2025-05-13').map(({ title }) => title);
    expect(titles.filter((title) => /Doha/.test(title) && /meet/.test(title))).toEqual([]);
  });
});
