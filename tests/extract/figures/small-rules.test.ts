import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Rules of one phrase each, and beside it the words that only look like it. */
const RULES: Readonly<Record<string, readonly (readonly [story: string, figures: readonly string[]])[]>> = {
  'what stands behind the comma tells what became of them': [
    ['Two men taken on Oct. 7 told their story on Sunday, the last hostages Israel\'s army has rescued.', ['hostage rescued men 2']],
    ['Two men held by Hamas told their story on Sunday, its first captives the army has rescued.', ['hostage rescued men 2']],
    ['Two men held by Hamas told their story on Sunday, the first Thai captives troops have rescued.', ['hostage rescued men 2']],
    ['Two men freed by Hamas told their story on Sunday, the last hostages Israel\'s army has rescued.', ['hostage released men 2']],
    ['Two men taken on Oct. 7 told their story on Sunday, the last towns Israel\'s army has freed.', ['hostage taken men 2']],
    ['Two men taken on Oct. 7 told their story on Sunday, some hostages Israel\'s army has rescued.', ['hostage taken men 2']],
    ['Two men taken on Oct. 7 told their story on Sunday, the hostages of old.', ['hostage taken men 2']],
    ['Two men taken on Oct. 7 told their story on Sunday.', ['hostage taken men 2']],
  ],
  'prison doors': [
    ['Israel opened its prison gates to 39 Palestinians.', ['prisoner released palestinians 39']],
    ['Israel opened the cells of 250 prisoners and of 1,700 others.', ['prisoner released palestinians 250', 'prisoner released palestinians 1700']],
    ['Israel emptied cells of 250 men, most of them convicted, and of 1,700 others.', ['prisoner released palestinians 250', 'prisoner released palestinians 1700']],
    ['Buses took 1,968 Palestinians out of two prisons.', ['prisoner released palestinians 1968']],
    ['Buses carried 90 men from Ofer prison.', ['prisoner released palestinians 90']],
    ['The deal took from Israel\'s prisons 250 men.', ['prisoner released palestinians 250']],
    ['Israel opened its arms to 39 Palestinians.', []],
    ['Buses took 1,968 Palestinians out of two towns.', []],
    ['Buses carried 90 men from Ofer, near a prison.', []],
    ['Buses carried 90 men near Ofer prison.', []],
    ['Buses watched 90 men from Ofer prison.', []],
    ['The deal saw in Israel\'s prisons 250 men.', []],
    ['Israel opened its prison gates; to 39 Palestinians it gave food.', []],
  ],
  'those released brought to a number': [
    ['Hamas freed eight hostages, bringing those released in the first phase to 33.', ['hostage released all 8', 'hostage released all 33']],
    ['Hamas freed eight hostages, raising those released in the first phase to 33.', ['hostage released all 8', 'hostage released all 33']],
    ['Strikes killed eight people in Gaza, bringing those killed since Monday to 33.', ['casualty killed gaza 8', 'casualty killed gaza 33']],
    ['Hamas freed eight hostages, bringing those released home, a road to 33.', ['hostage released all 8']],
    ['Hamas freed eight hostages, bringing those named to 33.', ['hostage released all 8']],
    ['Hamas freed eight hostages, bringing those released to 33 families.', ['hostage released all 8']],
  ],
  'those included share the fate of the others': [
    ['Many were killed in the strike on Gaza, including 12 children.', ['casualty killed gaza 12']],
    ['The dead in Gaza, among them three nurses, were buried.', ['casualty killed gaza 3']],
    ['Several people were wounded in Gaza, including two children.', ['casualty wounded gaza 2']],
    ['Several people are missing in Gaza, including two children.', ['casualty missing gaza 2']],
    ['Several hostages were freed, including two children.', ['hostage released women-children 2']],
    ['Several hostages were rescued, including two children.', ['hostage rescued women-children 2']],
    ['Many were killed in the strike on Gaza; aid came, including 12 nurses.', []],
    ['Families were at home in Gaza, including two children.', []],
  ],
  'a clause without relative word': [
    ['The army spoke of 48 captives the militants still have.', ['hostage held all 48']],
    ['The army spoke of 48 captives the militants have, it said.', ['hostage held all 48']],
    ['Israel named 34 hostages the military says are dead.', ['hostage dead all 34']],
    ['Israel named 34 hostages the military says remain in Gaza.', ['hostage held all 34']],
    ['Israel named 34 hostages Israel says the group seized.', ['hostage taken all 34']],
    ['Israel named 34 hostages the army has declared dead.', ['hostage dead all 34']],
    ['Israel named 34 hostages the army takes to be alive.', ['hostage alive all 34']],
    ['Israel named 34 hostages the army believes to have been alive.', ['hostage alive all 34']],
    ['Israel named 34 hostages Hamas is to free.', ['hostage to-release all 34']],
    ['Israel named 34 hostages the army declared heroes.', []],
    ['Israel named 34 hostages she met.', []],
    ['Israel named 34 hostages, on Friday Hamas freed three women.', ['hostage released women-children 3']],
  ],
  'a clause with one': [
    ['The list has 34 prisoners that Israel was to let go.', ['prisoner to-release palestinians 34']],
    ['In Gaza there are 34 people who were killed on Monday.', ['casualty killed gaza 34']],
    ['In Gaza there are 34 people who died.', ['casualty killed gaza 34']],
    ['In Gaza there are 34 people who sell bread; some were killed.', []],
    ['The list has 34 prisoners who killed soldiers.', []],
    ['The list has 34 gunmen who killed people.', []],
  ],
};

for (const [rule, stories] of Object.entries(RULES)) describe(rule, () => test.each(stories)('%s', (story, figures) => expect(figuresOf(story)).toEqual(figures)));
