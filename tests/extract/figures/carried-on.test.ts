import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
type Stories = readonly (readonly [figures: readonly string[], story: string])[];

const readsEach = (stories: Stories): void =>
  test.each(stories.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));

describe('the verb of those before, in the next sentence', () => {
  readsEach([
    [['hostage released all 7', 'hostage released all 13'],
      'Hamas began freeing the hostages at 8.\nSeven were handed over in Gaza City, and the other 13 followed two hours later.'],
    [['hostage returned-bodies all 3', 'hostage returned-bodies all 5', 'hostage dead all 20'],
      'The Red Cross received three coffins on Tuesday.\nFive more followed on Thursday.\nTwenty bodies are still in Gaza.'],
    [['hostage released all 7'], 'Seven hostages were freed.\nThirteen followed the talks from a hall.'],
    [['hostage to-release all 33', 'hostage released all 13', 'hostage to-release all 20'],
      'Under the deal 33 hostages are to be freed.\nSo far, 13 have been.\nThe remaining 20 are due over the next three weeks.'],
    [['hostage to-release all 33'], 'Under the deal 33 hostages are to be freed.\nSo far, 60 have been.'],
    [['hostage rescued all 8', 'hostage dead all 6'],
      'He was the eighth captive rescued by troops.\nDays later soldiers found six others shot dead.'],
    [['casualty killed gaza 3', 'casualty killed gaza 6'],
      'The strike killed three people in Gaza City.\nRescuers found six others dead in the ruins.'],
  ]);
});

describe('a group made up of kinds', () => {
  readsEach([
    [['prisoner released palestinians 90', 'prisoner released palestinians 69', 'prisoner released palestinians 21'],
      'Israel released 90 Palestinian prisoners overnight.\nThe group was made up of 69 women and 21 minors.'],
    [['hostage released all 24', 'hostage released israelis 14', 'hostage released foreigners 10'],
      'Hamas released 24 hostages on Friday.\nThe batch consisted of 14 Israelis and 10 Thais.'],
    [['hostage released foreigners 4', 'hostage released women-children 13'],
      'Four Thai hostages were released.\nThe first group, on Friday, was made up of 13 Israeli women and children.'],
    [['prisoner released palestinians 90'], 'Israel released 90 Palestinian prisoners overnight.\nThe council was made up of 69 women and 21 men.'],
  ]);
});

describe('a number that says what a share is', () => {
  readsEach([
    [['hostage held all 59', 'hostage dead all 35 at-least'], 'Hamas still holds 59 hostages, more than half of whom, at least 35, are dead.'],
    [['hostage held all 59', 'hostage alive all 24'], 'Hamas has 59 hostages, fewer than half - 24 - believed to be alive.'],
    [['hostage held all 50', 'hostage alive all 20'], 'Hamas holds 50 hostages, fewer than half of whom - 20, Israel thinks - are alive.'],
    [['hostage held all 100', 'hostage dead all 34'], 'Hamas holds 100 hostages, a third of whom, or 34, are dead.'],
    [['hostage held all 59'], 'Hamas still holds 59 hostages.\nHalf of the crowd, some 300 women, said the talks were dead.'],
    [['hostage held all 98'], 'A third of the 98 remaining hostages in Gaza were seen.'],
  ]);
});

describe('those who are of neither side', () => {
  readsEach([
    [['casualty killed other 7'], 'The strike hit a convoy of a charity in Gaza, killing seven aid workers.'],
    [['casualty killed other 7'], 'Seven aid workers, among them a Pole and three Britons, were killed in an Israeli strike in Gaza.'],
    [['casualty killed gaza 7'], 'Seven Palestinian workers of the charity were killed in a strike in Gaza.'],
    [['casualty killed gaza 7'], 'Seven aid workers were killed in a strike in Gaza.'],
    [['casualty wounded other 3'], 'Three peacekeepers were wounded by a shell in southern Lebanon.'],
    [['casualty killed other 9'], 'Nine activists aboard the flotilla were killed when commandos boarded it.'],
    [['casualty killed other 3'], 'Three of its 22 sailors died when the missile struck.'],
    [['casualty killed iran 7', 'casualty killed iran 2'], 'The attack on the consulate killed seven Revolutionary Guards, two of them generals.'],
    [['casualty killed yemen 6', 'casualty wounded yemen 86'],
      'Israel struck the airport of Sanaa.\nSix people were killed and 86 hurt, the Houthis\' health ministry said.'],
    [['casualty killed israel 7'], 'Seven people were killed in a shooting attack in Ramanit.'],
  ]);
});

describe('all who are held, as those speak of them who wait', () => {
  readsEach([
    [['hostage held all 59'], 'Families demanded that the government bring home all 59 hostages at once.'],
    [['hostage held all 101'], '"The urgency of bringing home all 101 hostages cannot be overstated," the families\' forum said.'],
    [['hostage held all 50'], 'Protesters called for the release of the 50 hostages.'],
    [['hostage to-release all 59'], 'The proposal before the families would see all 59 hostages freed.'],
    [['hostage to-release all 48'], 'Under the plan Hamas would free all 48 hostages, relatives were told.'],
    [['hostage held americans 7', 'hostage held all 98'], 'Seven Americans are among the 98 captives who remain in Gaza.'],
    [['hostage to-release all 33'], 'The first phase would free 33 women, children, older men and sick or wounded hostages.'],
    [['hostage to-release women-children 33'], 'The first phase would free 33 women and children held hostage.'],
    [['hostage to-release all 33 at-least'], 'Hamas would hand over as few as 33 hostages.'],
    [['hostage released soldiers 4', 'prisoner released palestinians 200'], 'Four Israeli soldiers, all women, were freed on Saturday in exchange for 200 prisoners.'],
    [[], 'The video showed two captives watching others being freed.'],
  ]);
});
