import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** What live pages, lists and transcripts make of a count: the story, and every figure that it tells. */
const STORIES: readonly (readonly [string, readonly string[]])[] = [
  ['Hamas still holds 41 hostages, up from 38 the day before.', ['hostage held all 41', 'hostage held all 38']],
  ['In Gaza 300 Palestinians have died in a day.\nIt takes the total to 6,120.', ['casualty killed gaza 300', 'casualty killed gaza 6120']],
  ['Hamas still holds 41 hostages.\nThere are 30 men among them.', ['hostage held all 41', 'hostage held men 30']],
  ['About 120 people are unaccounted for after Hamas abducted some 240.\nThey include 17 women.', ['hostage held all 120 about', 'hostage taken all 240 about', 'hostage held women-children 17']],
  ['Some captives are dead, which leaves 23 thought to be alive.', ['hostage alive all 23']],
  ['Under the draft Hamas would release 35 hostages against 310 Palestinians held in Israeli jails.', ['hostage to-release all 35', 'prisoner to-release palestinians 310']],
  ['Hamas has given back 12 hostages for about 900 Palestinians.', ['hostage released all 12', 'prisoner released palestinians 900 about']],
  ['Hamas freed the **14** living hostages on Monday.', ['hostage released all 14']],
  ['A truck that hit a stop near Tel Aviv left one dead.', ['casualty killed israel 1']],
  ['Rockets killed a soldier in northern Israel.', ['casualty killed israeli-soldiers 1']],
  ['The Red Crescent in Gaza said one of its workers was killed in an Israeli strike.', ['casualty killed gaza 1']],
  ['Five soldiers died in Israel\'s strikes on bases in Iran.', ['casualty killed iran 5']],
  ['Hamas handed over on Tuesday the remains of two hostages.', ['hostage returned-bodies all 2']],
  ['Mediators met in Doha on Friday.\n\nIsraeli strikes killed at least 28 people on Saturday.', ['casualty killed gaza 28 at-least']],
];

describe('counts of live pages, lists and transcripts', () => {
  test.each(STORIES)('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });
});

/** Words that look alike and count nobody, or count somebody else. */
const OTHERWISE: readonly (readonly [string, readonly string[]])[] = [
  ['He was seen with a soldier of the unit.', []],
  ['One of its workers was promoted.', []],
  ['The price is up from 212 yesterday.', []],
  ['It takes the total of trucks to 5,000.', []],
  ['Some 90 people are missing under the rubble after an Israeli strike in Gaza.', ['casualty missing gaza 90 about']],
  ['Israel played against 11 Palestinians on Monday.', []],
  ['Five soldiers died in an ambush in southern Lebanon.', ['casualty killed israeli-soldiers 5']],
  ['Israel struck Beirut in Lebanon on Friday.\nThe strike killed 12 people.', ['casualty killed lebanon 12']],
];

describe('words that look alike', () => {
  test.each(OTHERWISE)('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });
});
