import { expect, test } from 'vitest';
import { eventsIn, inShort, who } from './read.ts';

/** Saturday: "Friday" is the 24th, "on Monday" with a past verb the 20th. */
export const PUBLISHED = '2024-05-25';

/** One value, many ways of saying it: each sentence tells that event and no other. */
export function tellOneEvent(value: string, names: readonly string[], phrasings: readonly string[], published = PUBLISHED): void {
  test.each(phrasings)(`${value}: %s`, (text) => {
    const events = eventsIn(text, published);
    expect(events.map(inShort)).toEqual([value]);
    expect(events.map(who)).toEqual([[...names].sort()]);
  });
}

/** Each sentence tells these events in the order of the text. */
export function tellEvents(rows: readonly (readonly [text: string, events: readonly string[]])[], published = PUBLISHED): void {
  test.each(rows)('%s', (text, values) => {
    expect(eventsIn(text, published).map(inShort)).toEqual(values);
  });
}

/** Near misses: nothing of this type is told. */
export function tellNothing(type: string, sentences: readonly string[], published = PUBLISHED): void {
  test.each(sentences)(`no ${type}: %s`, (text) => {
    expect(eventsIn(text, published).map((event) => event.type)).not.toContain(type);
  });
}
