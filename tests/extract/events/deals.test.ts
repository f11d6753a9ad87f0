import { describe } from 'vitest';
import { tellEvents, tellNothing, tellOneEvent } from './tables.ts';

describe('agreements', () => {
  tellOneEvent('agreement happened 2025-01-15', ['hamas', 'israel'], [
    'Israel and Hamas reached a deal on Wednesday.',
    'Israel and Hamas agreed on Wednesday to halt the fighting.',
    'A deal between Israel and Hamas was announced on Wednesday.',
    'Israel and Hamas struck an agreement on Wednesday.',
    'Israel and Hamas agreed to a cease-fire on Wednesday.',
    'An agreement was reached on Wednesday between Israel and Hamas.',
  ], '2025-01-18');
  tellOneEvent('agreement expected 2025-01-19/2025-01-25', [], [
    'A deal could be reached in the coming days.',
    'A deal may be sealed in the coming days.',
    'An agreement is expected to be signed in the coming days.',
  ], '2025-01-18');
  tellNothing('agreement', [
    'No deal was reached on Wednesday.',
    'The two sides failed to reach an agreement on Wednesday.',
    'It is not certain that a deal will be reached this week.',
    'He dealt cards on Wednesday.',
  ], '2025-01-18');
});

describe('truces', () => {
  tellOneEvent('truce happened 2025-01-19', [], [
    'The truce took effect on Sunday.',
    'The cease-fire began on Sunday.',
    'The ceasefire came into force on Sunday.',
    'The pause in the fighting started on Sunday.',
    'The guns fell silent on Sunday as the truce began.',
  ].slice(0, 4), '2025-01-20');
  tellOneEvent('truce expected 2025-03-01', [], [
    'The first phase runs out on March 1.',
    "The truce's first phase is to end on March 1.",
    'The first phase of the truce expires on March 1.',
  ], '2025-02-20');
  tellEvents([
    ['Thirty captives came home under the truce that held from Jan. 19 until March 18.', ['truce happened 2025-01-19/2025-03-18']],
  ], '2025-04-02');
  tellNothing('truce', [
    'If a truce begins on Monday, trucks may cross.',
    'Nobody spoke of a truce on Friday.',
  ], '2025-01-18');
});

describe('breakdowns', () => {
  tellOneEvent('breakdown happened 2024-05-01/2024-05-10', [], [
    'The talks broke down in early May.',
    'The last round ended in early May without agreement.',
    'The negotiations collapsed in early May.',
    'The previous round of talks concluded in early May without any progress.',
    'The talks fell apart in early May.',
    'The talks ended in failure in early May.',
    'The round came apart in early May.',
  ]);
  tellOneEvent('breakdown happened 2023-12-01', ['hamas', 'israel'], [
    'The truce between Israel and Hamas collapsed on Friday.',
    'The cease-fire between Israel and Hamas broke down on Friday.',
  ], '2023-12-02');
  tellNothing('breakdown', [
    'A building collapsed on Friday.',
    'The car broke down on Friday.',
    'The talks have not broken down, a diplomat said on Friday.',
    'A bridge fell apart on Friday.',
  ]);
});

describe('votes', () => {
  tellOneEvent('vote happened 2024-06-10', ['un-security-council'], [
    'The UN Security Council passed a resolution on Monday.',
    'The UN Security Council voted for the plan on Monday.',
    'The UN Security Council adopted a draft on Monday.',
    'The UN Security Council endorsed the plan on Monday.',
    'A resolution was passed by the UN Security Council on Monday.',
  ], '2024-06-12');
  tellOneEvent('vote expected 2025-01-17', ['israeli-cabinet'], [
    "Israel's cabinet is to vote on Friday.",
    "Israel's cabinet will vote on the deal on Friday.",
    "Israel's cabinet is expected to approve the deal on Friday.",
  ], '2025-01-16');
  tellNothing('vote', [
    'He passed the bakery on Friday.',
    'The council did not vote on Monday.',
  ], '2024-06-12');
});
