import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
const STORIES: readonly (readonly [figures: readonly string[], story: string])[] = [
  [['hostage to-release all 33', 'prisoner to-release palestinians 1900'],
    'Under the plan Hamas lets 33 hostages go.\nIsrael frees 1,900 prisoners.'],
  // asides
  [['hostage released all 3', 'prisoner released palestinians 90'],
    'Three hostages, Dana Sela, Noa Bar and Mia Katz, were exchanged for 90 prisoners.'],
  [['hostage held all 132'],
    "The families want a deal for all 132 captives, about a quarter of whom, by the army's account, are no longer alive."],
  [['casualty killed israel 1200 about', 'hostage taken all 253', 'hostage released all 105'],
    'About 1,200 people were killed in the attack and 253 taken.\nOf those, 105 came home in the truce.'],
  [['hostage dead all 31', 'hostage held all 134'], 'Another 31 of the 134 who remain are known to be dead, Israel says of the hostages.'],
  [['hostage returned-bodies all 4', 'hostage returned-bodies all 4', 'hostage returned-bodies all 2'],
    'Hamas gave back four bodies of hostages on Monday.\nAnother four were handed over on Tuesday.\nTwo more were returned a day later.'],
  [['hostage dead soldiers 2'], 'Hamas is also holding the remains of two soldiers killed in 2014.'],
  [[], 'Israel seeks a second hostage deal.'],
  [[], 'An attempt to rescue one hostage failed.'],
  [[], 'About 20 relatives of people held hostage in Gaza burst into the chamber.'],
  [['hostage released soldiers 4'], 'Four army lookouts were handed to the Red Cross by Hamas.'],
  [['hostage held all 59 about', 'hostage alive all 22', 'hostage dead all 35', 'hostage held americans 5'],
    'Some 59 captives are still in Gaza.\nIsrael believes that 22 are alive and 35 are dead.\nFive are U.S. citizens.'],
];

describe('captives behind names and beside others', () => {
  test.each(STORIES.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));
});
