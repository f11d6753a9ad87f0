import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** A story with these lines, told as a list of what happened when: the two dates before make it one. */
const underDates = (...lines: readonly string[]): string => ['5 January 2025', 'Talks resume.', '12 January 2025', 'Talks go on.', ...lines].join('\n\n');

describe('the present tense tells the past under a date of its own', () => {
  test.each([
    [['25 January 2025: Israel lets 200 prisoners go.'], ['prisoner released palestinians 200']],
    [['January 25', "Hamas hands over four soldiers of the women's unit. Israel lets 200 prisoners go."],
      ['hostage released soldiers 4', 'prisoner released palestinians 200']],
    [['20 January 2025', 'Hamas lets go two American women, hostages since the attack.'], ['hostage released americans 2']],
    [['January 24-30, 2025: A week of calm brings back 105 hostages in return for 240 prisoners.'],
      ['hostage released all 105', 'prisoner released palestinians 240']],
    [['February 15', 'Three captives are freed; 369 Palestinians follow.'], ['hostage released all 3', 'prisoner released palestinians 369']],
  ])('%j', (lines, figures) => expect(figuresOf(underDates(...lines))).toEqual(figures));
});

describe('but what is announced stays ahead', () => {
  test.each([
    ['one date is the page\'s', '25 January 2025\n\nIsrael frees 200 prisoners under the plan on Saturday, officials say.', 'prisoner to-release palestinians 200'],
    ['a plan stays one under a date', underDates('25 January 2025', 'Under the proposal Hamas lets 33 hostages go.'), 'hostage to-release all 33'],
    ['a future stays one under a date', underDates('25 January 2025', 'Israel says it will free 200 prisoners.'), 'prisoner to-release palestinians 200'],
  ])('%s', (_what, story, figure) => expect(figuresOf(story)).toContain(figure));
});
