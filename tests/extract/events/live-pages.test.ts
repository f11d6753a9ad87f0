import { describe, expect, test } from 'vitest';
import { eventsIn, inShort } from './read.ts';

/** A post of a live page of Saturday, 25 May 2024, below one of which nothing is told. */
const posted = (post: string, stamps: readonly string[] = ['09:15', '08:30', '07:02']): string[] =>
  eventsIn(`Gaza live: a day of waiting

Rain fell on the square all morning, and not many people were there to see the flags go up.

${stamps[0] ?? ''}
A word from the region

${post}

${stamps[1] ?? ''}
The weather

It is a grey morning, with low clouds over the coast and hardly any wind to speak of there.

${stamps[2] ?? ''}
Good morning

This page will be with you all through the day, until late in the evening.`, '2024-05-25').map(inShort);

describe('what a post of a live page tells in the present or the perfect is of that day', () => {
  test.each([
    ['Benjamin Netanyahu says that the war goes on.', ['statement happened 2024-05-25']],
    ['Hamas says it has lost touch with the men who guard the captives.', ['statement happened 2024-05-25']],
    ['Antony Blinken has arrived in Cairo.', ['visit happened 2024-05-25']],
    ['Israeli jets have bombed the port of Hodeidah.', ['strike happened 2024-05-25']],
    ['Hamas has handed over two captives to the Red Cross.', ['release happened 2024-05-25']],
    // What is past and has no day stays without one; so do words of nobody, and what is quoted.
    ['Hamas handed over two captives to the Red Cross.', []],
    ['A doctor says that the wards are full.', []],
    ['The ministry of health says that 20 people came in.', []],
    ['A teacher stands at the fence. "Hamas has bombed my school," she thinks.', []],
  ])('%s', (post, events) => {
    expect(posted(post)).toEqual(events);
  });
});

test('without stamps a page is no live page', () => {
  expect(posted('Hamas says it has lost touch with the men who guard the captives.', ['One', 'Two', 'Three'])).toEqual([]);
});
