import { describe, expect, test } from 'vitest';
import { claimantsOf, figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
type Stories = readonly (readonly [figures: readonly string[], story: string])[];

const readsEach = (stories: Stories): void =>
  test.each(stories.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));

describe('soldiers fall, and so do those whom an army boasts of', () => {
  readsEach([
    [['casualty killed israeli-soldiers 2', 'casualty killed israeli-soldiers 3'], 'Two soldiers were killed on Monday.\nThree officers fell the same day.'],
    [['casualty killed israeli-soldiers 8'], 'A blast tore through a carrier in Rafah, killing all eight combat engineers inside.'],
    [['casualty killed gaza 8'], 'A blast tore through a waterworks in Rafah, killing all eight engineers inside.'],
    [['casualty killed militants 2000 at-least'], 'Hezbollah has itself lost upwards of 2,000 men.'],
    [['casualty killed militants 6'], 'The inquiry says that six of those killed were terrorists.'],
    [['casualty killed israeli-soldiers 2'], 'Two soldiers, a major and a staff sergeant, were killed when gunmen fired at a digger in Rafah.'],
    [[], 'Rockets fell on the town, and officials fell silent.'],
  ]);
});

describe('those in hospital are wounded', () => {
  readsEach([
    [['casualty wounded gaza 11'], 'Eleven people were in hospital with burns on Sunday.'],
    [['casualty wounded israel 12'], 'In the Israeli town of Ramanit the ambulance service took 12 people to hospital.'],
    [['hostage released all 4'], 'The Red Cross took the four hostages to hospital after they were freed.'],
    [[], 'Nine ministers met in a hospital.'],
  ]);
});

describe('the land of those who govern, command or count', () => {
  readsEach([
    [['casualty killed yemen 9', 'casualty killed yemen 1'], 'The Houthi prime minister and nine ministers were killed on Thursday.\nThe movement had at first admitted only one death.'],
    [['casualty killed yemen 11'], 'In the raid 11 members of the Houthi government were killed.'],
    [['casualty killed militants 11'], 'In the raid 11 members of Hezbollah were killed.'],
    [['casualty killed iran 2', 'casualty killed iran 5'], "An Israeli strike on Iran's consulate in Damascus killed two generals and five other officers."],
    [['casualty killed iran 7'], 'Israel struck the consulate of Iran in Damascus, killing seven officers of the Revolutionary Guards.'],
    [['casualty killed iran 606', 'casualty wounded iran 5332'], "Iran's health ministry had 606 dead in its books and 5,332 injured."],
    [['casualty killed lebanon 12 at-least', 'casualty wounded lebanon 2800 about'],
      'Pagers exploded across Lebanon on Tuesday.\nAt least 12 people were killed, the health minister said, and about 2,800 were injured.'],
    [['casualty killed west-bank 1'], 'One Palestinian was shot dead when settlers set fire to houses in a village.'],
    [['casualty killed other 3'], 'Three sailors have been killed in attacks on ships in the Red Sea.'],
  ]);
});

describe('captives due, and bodies of the dead', () => {
  readsEach([
    [['hostage released women-children 3', 'hostage to-release women-children 4'], 'Hamas freed three women hostages on Sunday.\nNext Saturday four more women are due.'],
    [['hostage released women-children 4', 'hostage released americans 2'], 'Until now Hamas has freed four women and two Americans.'],
    [['hostage to-release all 4'], 'Until Hamas has freed four hostages the gates stay shut.'],
    [['hostage dead all 28', 'hostage returned-bodies all 4'], 'Of the 28 dead hostages only four were given back.'],
    [['hostage returned-bodies all 15', 'hostage dead all 13'], 'Fifteen bodies have been recovered since the truce, and 13 are still in Gaza.'],
    [['hostage dead all 2'], 'Troops recovered the bodies of two hostages from a tunnel.'],
    [['hostage to-release all 48', 'hostage alive all 20'], 'Hamas must return every hostage within 72 hours: 48, of whom 20 are thought to be living.'],
    [['prisoner released palestinians 1968'], 'Buses took 1,968 Palestinians out of two prisons.'],
    [[], 'Buses took 1,968 Palestinians out of the two towns.'],
    [['hostage held all 56'], 'The couple were buried in their kibbutz.\nThat leaves 56 in Gaza.'],
    [[], 'The army told some 31 families that their relatives are dead.'],
  ]);
});

describe('a count goes on in few words', () => {
  readsEach([
    [['casualty killed israeli-soldiers 21', 'casualty killed israeli-soldiers 3', 'casualty killed israeli-soldiers 24'],
      'Twenty-one soldiers died in the blast, and three officers were killed elsewhere.\nThat makes 24, the heaviest loss of a single day.'],
    [['casualty killed gaza 3'], 'Twenty houses fell in, and three police officers were killed.\nThat makes 24 hours without sleep for the rescuers.'],
    [['casualty killed israeli-soldiers 10', 'casualty killed israeli-soldiers 115'], 'Ten soldiers were killed in Gaza on Tuesday.\nThe total is now 115.'],
    [['casualty killed gaza 33175', 'casualty killed gaza 38'], "Gaza's ministry put the dead at 33,175, a rise of 38 in 24 hours."],
    [['casualty killed gaza 33175'], "Gaza's ministry put the dead at 33,175, and prices saw a rise of 38 percent."],
    [['casualty killed gaza 500', 'casualty killed gaza 471'], "Gaza's health ministry, which at first spoke of 500 dead, revised its count to 471."],
    [['casualty killed gaza 24 at-least', 'casualty killed gaza 6'], 'At least 24 people were killed in Gaza, six women included.'],
    [['casualty missing gaza 8000'], 'Eight thousand are listed as missing.'],
    [['hostage alive all 25', 'hostage dead all 8'], 'Of the 33 hostages on the list, 25 are living and eight are not.'],
  ]);
});

describe('shares, ages and bargains', () => {
  readsEach([
    [['hostage to-release all 40'], 'Under the draft 40 hostages would be released: women, those under 19, those over 50 and the sick.'],
    [['hostage held all 120', 'hostage dead all 37 at-least'], 'There are 120 hostages in Gaza, and at least 37 of those will never come back alive.'],
    [['hostage returned-bodies all 37'], 'Of the hostages 37 came back in coffins.'],
    [['hostage to-release all 50', 'prisoner to-release palestinians 150'], 'Fifty captives for 150 prisoners: that is the bargain.'],
    [['casualty killed israeli-soldiers 18'], 'One soldier in six fell to his own side, the army said of 18 soldiers killed.'],
    [[], 'There was not one living hostage in the house.'],
    [['casualty killed israel 12', 'casualty wounded israel 42 about'], 'Twelve people were killed by a rocket in the north of Israel, officials said; some 42 were hurt.'],
    [['casualty killed west-bank 25', 'casualty killed west-bank 70'], 'Officials say 25 people have died in Jenin alone; 70 have in the whole of the West Bank.'],
    [['hostage held all 129'], 'Israel mourns and counts 129 hostages not yet returned.'],
    [['prisoner to-release palestinians 30'], 'For each woman or child 30 prisoners would go free.'],
  ]);
});

describe('who counts', () => {
  test.each([
    ['The WHO', 'The WHO said that at least four patients had died in Gaza.'],
    ['The army', 'The army published the numbers on Monday: 11 soldiers died in accidents.'],
    ['The ministry', "The ministry's total was 53,762 killed."],
    [null, 'A man who knew nothing of it was among four patients who died.'],
  ])('%s: %s', (claimant, story) => expect(claimantsOf(story)[0]).toBe(claimant));
});

describe('those who spoke before a semicolon go on', () => {
  test.each([
    [['officials', 'officials'], 'Twelve people were killed by a rocket in the north of Israel, officials said; some 42 were hurt.'],
    [['officials', 'medics'], 'Twelve people were killed in Gaza, officials said; 42 were hurt, medics said.'],
    [['officials', null], 'Twelve people were killed in Gaza, officials said; in the evening 42 people were hurt in Rafah.'],
  ])('%s: %s', (claimants, story) => expect(claimantsOf(story)).toEqual(claimants));
});
