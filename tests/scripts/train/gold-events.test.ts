import { expect, test } from 'vitest';
import { eventExamples } from '../../../scripts/train/event-examples.ts';
import type { GoldEvent } from '../../../scripts/train/gold-events.ts';
import { cleanArticle } from '../../../src/extract/text/clean-article.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';

const { knowledge } = await readKnowledge();

/** What a text of Saturday 25 May 2024 teaches, in the order of its annotated events. */
function taught(text: string, ...events: GoldEvent[]): string[] {
  const article = cleanArticle({ id: 'test', file: 'test.txt', sha256: '', raw: text, frontMatter: null, contentStart: 0 }, knowledge);
  const { types, statuses } = eventExamples({ name: 'test', article, published: { earliest: '2024-05-25', latest: '2024-05-25' }, events }, knowledge);
  return types.map(({ label }, at) => `${label} ${statuses[at]?.label}`);
}
const event = (type: string, day: string, quote: string, more: Partial<GoldEvent> = {}): GoldEvent => ({ type, status: 'happened', start: day, end: day, quote, ...more });
const BOMBED = 'Israel bombed Rafah on Friday.';

test('an event teaches by the words and the day of its annotation, whatever the rules take it for', () => {
  expect(taught(BOMBED, event('aid', '2024-05-24', 'bombed Rafah', { status: 'expected' }))).toEqual(['aid expected']);
});

test('of several types the first is taught', () => {
  expect(taught(BOMBED, event('attack', '2024-05-24', BOMBED, { types: ['attack', 'strike'] }))).toEqual(['attack happened']);
});

test('an event of other words or of another day teaches nothing, and so does what nobody annotated', () => {
  expect(taught(`${BOMBED}\n\nHamas freed two women on Thursday.`, event('strike', '2024-05-24', 'freed two women'))).toEqual([]);
  expect(taught(BOMBED, event('strike', '2024-05-20', 'bombed Rafah'))).toEqual([]);
  expect(taught(BOMBED)).toEqual([]);
});

test('each annotated event is told once: by the words of its own type where days agree', () => {
  const both = 'Netanyahu met Blinken on Friday and Israel bombed Rafah on Friday.';
  expect(taught(both, event('strike', '2024-05-24', both))).toEqual(['strike happened']);
});
