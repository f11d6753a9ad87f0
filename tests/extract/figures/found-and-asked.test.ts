import { describe, expect, test } from 'vitest';
import { claimantsOf, figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
type Stories = readonly (readonly [figures: readonly string[], story: string])[];

const readsEach = (stories: Stories): void =>
  test.each(stories.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));

describe('what is said of people found or named', () => {
  readsEach([
    [['casualty killed israeli-soldiers 5'], 'The Israeli military on Tuesday identified five soldiers killed in Beit Hanoun.'],
    [['casualty killed gaza 10'], '"We recovered 10 martyrs from the house," a rescuer told reporters in Gaza.'],
    [[], 'The army located five soldiers on leave.'],
    [['hostage dead all 2'], 'Two were found dead by troops last week near the hospital.'],
    [['casualty killed gaza 2'], 'Two were found dead by neighbours last week in Gaza City.'],
    [['hostage held all 59', 'hostage dead all 32'], 'The captives came home.\nIt leaves 59 in Gaza, of whom Israel presumes 32 to be dead.'],
    [['hostage held all 50', 'hostage alive all 20'], 'Hamas holds 50 captives.\nIt is to hand over the 20 hostages believed to be alive.'],
    [['hostage to-release all 20'], 'Hamas is to hand over the 20 hostages within three days.'],
  ]);
});

describe('attacks and where they were', () => {
  readsEach([
    [['casualty killed gaza 38', 'casualty wounded gaza 100 about'], 'Planes bombed Gaza City.\nThe attack on the school left 38 dead and about 100 wounded.'],
    [['casualty killed israel 38'], 'The attack on the festival left 38 dead.'],
    [['casualty killed israel 1200'], 'The attack killed 1,200 people.'],
    [['casualty killed lebanon 5', 'casualty killed militants 2'], 'Five people, two of them Hezbollah fighters, were killed by drones in south Lebanon.'],
    [['casualty killed west-bank 1', 'casualty wounded west-bank 3'], 'Settlers attacked the village of Turmira, killing one man and wounding three.'],
    [['casualty killed israel 1218', 'hostage taken all 251', 'hostage held all 58'],
      'The attack resulted in the deaths of 1,218 people, and of the 251 abducted that day 58 are still held.'],
  ]);
});

describe('captives who came back, or are held, told in few words', () => {
  readsEach([
    [['hostage released israelis 81', 'hostage released foreigners 24'], 'In a truce, 81 Israelis and 24 foreigners were let go.'],
    [['hostage released all 148'], 'Israel has got back 148 of the captives alive.'],
    [['hostage held americans 7', 'hostage dead americans 4'],
      'The families of hostages met him.\nOfficials believe seven Americans are still held, four of whom are dead.'],
    [[], 'The families of hostages met him.\nTens of thousands of Israelis held a rally on Sunday.'],
    [['hostage held all 59'], 'The captives are weak.\n"All 59 must come home," the families\' forum said.'],
  ]);
});

test('who puts a number is named before whose figures do not tell', () => {
  expect(claimantsOf('The ministry\'s figures do not tell them apart, but Israel puts the number of militants killed at about 20,000.')).toEqual(['Israel']);
  expect(claimantsOf('The ministry\'s figures put the number of Palestinians killed at 20,000.')).toEqual(['The ministry']);
});
