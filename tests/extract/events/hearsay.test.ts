import { describe, expect, test } from 'vitest';
import { tellEvents, tellNothing } from './tables.ts';
import { eventsIn, who } from './read.ts';

describe('what others tell of', () => {
  tellEvents([
    ['State television said on Thursday that a Hamas delegation had landed in Cairo.', ['talks happened 2024-05-23']],
    ['A Lebanese newspaper reported that a Qatari team had flown to Cairo on Tuesday.', ['talks happened 2024-05-21']],
    ['Majed al-Ansari told state television on Thursday that the gap was narrower.', ['statement happened 2024-05-23']],
    ['Hamas gave its answer, the group announced on Friday.', ['response happened 2024-05-24']],
    ['Asked about the gap on Friday, Majed al-Ansari replied: "It is narrower."', ['statement happened 2024-05-24']],
  ]);

  test.each([
    ['The truce took effect on Friday, the United Nations said.', []],
    ['Hamas freed three hostages on Friday, according to the Red Cross.', ['hamas']],
    ['Egypt said the truce between Israel and Hamas began on Friday.', ['hamas', 'israel']],
  ])('who only tells of it takes no part: %s', (text, actors) => {
    expect(eventsIn(text, '2024-05-25').map(who)).toEqual([actors]);
  });
});

describe('deeds that were not done', () => {
  tellNothing('agreement', [
    "Anger grew on Friday over Benjamin Netanyahu's refusal to agree to a deal.",
    'Both sides blamed each other on Friday for the failure to reach a deal.',
  ]);
  tellNothing('talks', [
    'Antony Blinken flew to Cairo on Friday in hopes of progress.',
    'Families in Tel Aviv lit candles on Friday amid talks on a truce.',
  ]);
  tellNothing('truce', ['Hamas handed over two bodies on Friday under the truce.', 'Israel struck a house in Rafah on Friday despite the cease-fire.']);
  tellNothing('call', ['Joe Biden renewed his call for a truce on Friday.']);
});
