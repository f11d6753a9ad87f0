import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
const STORIES: readonly (readonly [figures: readonly string[], story: string])[] = [
  // "those who" or "those freed" say which are meant, the verb behind who they are
  [['hostage released all 24', 'hostage released israelis 13'],
    'Hamas freed 24 hostages on Friday.\nThirteen of those who came out were Israelis.'],
  [['hostage released all 24', 'hostage released women-children 4'],
    'Hamas freed 24 hostages on Friday.\nFour of those who crossed into Egypt were children.'],
  [['hostage released all 17', 'hostage released foreigners 3'], 'Hamas let 17 captives go on Sunday.\nThree of those freed were Thai.'],
  [['prisoner released palestinians 200', 'prisoner released palestinians 70'],
    'Israel freed 200 Palestinian prisoners on Saturday.\nSeventy of those freed were sent to Egypt.'],
  [['hostage taken all 251', 'hostage held all 90'],
    'Hamas took 251 people captive on October 7.\nNinety of those abducted on October 7, 2023, remain in Gaza.'],
  [['prisoner released palestinians 240', 'hostage held all 129'],
    'Israel freed 240 Palestinian prisoners in that truce.\nIt is believed that 129 of those abducted on October 7 remain in Gaza.'],
  [['hostage held all 59', 'hostage held all 62'],
    'Israel counts 59 captives in the strip.\nSixty-two of those taken on 7 October are still in Gaza.'],
  // a number without noun is some of those counted last
  [['hostage released all 13', 'hostage released women-children 8', 'hostage released women-children 5'],
    'Hamas freed 13 hostages late on Saturday.\nThey included a girl whose mother was kept behind.\nA boy of nine met his father at the hospital.\nEight were children and five women, Qatar said.'],
  [['hostage released all 11', 'hostage released women-children 2', 'hostage released women-children 9'],
    'Eleven hostages crossed into Israel late on Monday.\nThey are two women and nine children.'],
  [['prisoner released palestinians 110', 'prisoner released palestinians 30', 'prisoner released palestinians 32', 'prisoner released palestinians 21'],
    'Israel let 110 Palestinian prisoners go on Thursday.\nThirty of the 110 were minors, and 32 had been serving life sentences.\nTwenty-one are to be deported.'],
  [['prisoner released palestinians 183', 'prisoner released palestinians 7'],
    'Israel freed 183 prisoners in exchange for the three men.\nA club for prisoners said that seven had been taken to hospital straight from the bus.'],
  [['prisoner released palestinians 200', 'prisoner released palestinians 70 about', 'prisoner released palestinians 16', 'prisoner released palestinians 114'],
    'Israel freed 200 prisoners in return.\nAbout 70 were taken to Egypt and will not be allowed back.\nSixteen went to Gaza.\nA hundred and fourteen were brought to Ramallah in buses.'],
  [['prisoner released palestinians 250', 'prisoner released palestinians 154', 'prisoner released palestinians 88', 'prisoner released palestinians 8'],
    'Israel released 250 prisoners serving long terms on Monday.\nOf the 250, 154 were sent into exile; 88 were returned to the West Bank and eight to Gaza.'],
  [['hostage held all 203', 'hostage held women-children 20 at-least', 'hostage held other 10-20'],
    'The army raised its count of the captives in Gaza to 203.\nMore than 20 are younger than 18 and between 10 and 20 are over 60, it said.'],
  [['hostage held all 58', 'hostage held americans 5'], 'Hamas holds 58 hostages in Gaza.\nFive are U.S. citizens.'],
  [['hostage held all 116', 'hostage held americans 8', 'hostage dead americans 3'],
    'Hamas still holds 116 captives.\nEight hold American citizenship, the State Department says, and three of those eight are dead.'],
  [['hostage to-release all 33', 'hostage dead all 8'],
    'The deal covers 33 hostages in its first stage.\nOfficials say eight of the 33 are dead.'],
  // after fighting, or of others, it counts no captives
  [['hostage released all 24'], 'Hamas freed 24 hostages on Friday.\nThe strike hit a house in Rafah.\nEight were children, medics said.'],
  [['prisoner released palestinians 90'], 'Israel freed 90 prisoners.\nTwo ministers voted no.\nThirty were in the hall.'],
  [[], 'The envoy spoke of the hostages in Gaza.\nAid trucks crossed at noon.\nTwelve were turned back.'],
  [['prisoner released palestinians 39', 'casualty wounded west-bank 7'],
    'Israel freed 39 prisoners.\nIn Jenin the army raided a camp.\nSeven were taken to hospital with wounds.'],
  [['hostage released all 24', 'prisoner released palestinians 39', 'hostage released israelis 13', 'hostage released foreigners 10', 'hostage released foreigners 1'],
    'Hamas let go 24 captives and Israel freed 39 prisoners.\nThirteen of those who crossed into Egypt were Israelis.\nTen more were Thai farmhands and one was a Filipino.'],
];

describe('a number whose people were counted before', () => {
  test.each(STORIES.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));
});
