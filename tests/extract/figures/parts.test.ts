import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** What the story says, one line a figure, and the story: one sentence a line, a blank line for a paragraph. */
const STORIES: readonly (readonly [figures: readonly string[], story: string])[] = [
  // parts of those named before
  [['hostage held all 121', 'hostage dead all 37'], 'Israel says 121 hostages are still in Gaza and 37 of those are dead.'],
  [['hostage held all 58', 'hostage alive all 23 at-most'], 'Fifty-eight hostages remain, up to 23 of them alive.'],
  [['hostage held all 137', 'hostage held other 10'], 'Hamas holds 137 hostages.\nTen of them are 75 or older.'],
  [['hostage held americans 7', 'hostage alive americans 3'], 'Seven Americans are among the hostages.\nThree of them are thought to be alive.'],
  [['hostage dead all 3', 'hostage dead americans 1'], 'Hamas said that three hostages, one of them American, had died in the raid.'],
  [['casualty killed gaza 5791', 'casualty killed gaza 2360'], 'The Gaza Health Ministry counts 5,791 killed, of whom 2,360 were children.'],
  [['casualty killed gaza 23 at-least', 'casualty killed gaza 6', 'casualty killed gaza 5'], 'At least 23 people, six women and five children among them, were killed in Rafah.'],
  [['prisoner released palestinians 200', 'prisoner released palestinians 121'], 'Israel let out 200 prisoners, 121 of them serving life.'],
  // those that remain, and the whole that parts are taken of
  [['hostage held all 91'], 'Of those whom Hamas took, 91 hostages are still in Gaza.'],
  [['hostage taken all 251', 'hostage held all 91', 'hostage dead all 34'], 'Of the 251 people seized on Oct. 7, 91 are still in Gaza, and the army believes 34 of them dead.'],
  [['hostage taken all 252', 'casualty killed israel 1200 about', 'hostage held all 121'], 'Of 252 people whom Hamas and its allies seized on Oct. 7, when about 1,200 were killed, 121 are still in Gaza.'],
  [['hostage held all 87 about', 'hostage taken all 251', 'casualty killed israel 1200 about'], 'Some 87 of the 251 people abducted on October 7, 2023, when about 1,200 were murdered, remain in Gaza.'],
  [['prisoner to-release palestinians 620', 'prisoner to-release palestinians 151', 'prisoner to-release palestinians 445', 'prisoner to-release palestinians 23'],
    'Israel will not free the 620 Palestinians it was supposed to let go.\nOf the 620 prisoners, 151 were serving life terms and 445 were picked up in Gaza.\nThe remainder are 23 minors and a woman.'],
  [['prisoner released palestinians 250', 'prisoner released palestinians 154'], 'Israel freed 250 prisoners serving life.\nOf the 250, 154 were sent into exile.'],
  [['hostage to-release all 26', 'hostage dead all 8'], 'Officials said that among the 26 hostages still to be freed, eight have died.'],
  [['hostage taken all 251', 'hostage released all 148'], 'Out of 251 people who were abducted, 148 have come home.'],
  [['hostage taken all 240 about', 'hostage released all 62', 'hostage rescued all 1', 'hostage dead all 2'], 'Of the roughly 240 hostages captured by Hamas, 62 have been released, one was freed by Israeli forces and two were found dead.'],
  // lists
  [['hostage released all 105', 'hostage released israelis 81', 'hostage released foreigners 23', 'hostage released foreigners 1'], 'Hamas let 105 captives go: 81 Israelis, 23 Thais and one Filipino.'],
  [['hostage held all 137', 'hostage held men 115', 'hostage held women-children 20', 'hostage held women-children 2'], 'Israel says 137 hostages remain in Gaza: 115 men, 20 women and two children.'],
  [['hostage released all 20', 'hostage released all 7', 'hostage released all 13'], 'All 20 hostages still alive came home, seven of them soon after sunrise and 13 a few hours later.'],
  [['hostage released all 24', 'hostage released israelis 13', 'hostage released foreigners 11'], 'Hamas freed 24 hostages, 13 Israelis and 11 Thais.'],
  // rows that share a verb
  [['hostage released israelis 11', 'hostage released israelis 13'], 'The release of more hostages followed the return of 11 Israelis on Monday and 13 on Sunday.'],
  [['casualty killed iran 610', 'casualty killed israel 28'], 'In 12 days of war 610 people were killed in Iran, its health ministry says, and 28 in Israel.'],
  [['hostage released all 25', 'hostage returned-bodies all 8', 'prisoner released palestinians 1800 about'], 'In that first phase 25 living hostages and the remains of eight came home, in exchange for close to 1,800 Palestinian prisoners.'],
  [['hostage to-release all 10', 'hostage returned-bodies all 18', 'prisoner to-release palestinians 140', 'prisoner to-release palestinians 60'],
    'Under the plan, 10 living captives and the bodies of 18 others would be given back in stages, 140 Palestinians serving life and 60 with other long terms would leave prison.'],
  [['hostage released all 33', 'hostage returned-bodies all 8', 'prisoner released palestinians 1800 about'], 'The truce gave liberty to 33 detainees, eight of them in coffins, and to around 1,800 Palestinian inmates.'],
  [['hostage to-release all 3'], 'The hostages are to come out on Thursday, and another three on Saturday.'],
  // asides that tell a fraction, and one of those counted
  [['casualty killed gaza 15000 about'], 'Nearly 15,000 Palestinians, two thirds of them women and children, have died in the bombardment.'],
  [['casualty killed gaza 15000 about'], 'Nearly 15,000 Palestinians, 70 percent of them women and children, have been killed.'],
  [['hostage dead all 3'], 'Three other hostages, including an American, were killed in the operation.'],
  // labels, answers, corrections
  [['hostage held all 101', 'hostage dead all 35'], 'Hostages still in Gaza: 101.\nConfirmed dead among them: 35.'],
  [['casualty killed israel 1200 about'], 'Killed in Israel on 7 October 2023: some 1,200.'],
  [['hostage released all 105', 'prisoner released palestinians 240'], 'Set free in the truce: 105 captives and 240 prisoners.'],
  [['casualty killed israel 1200 about'], 'How many have died?\n\nSome 1,200 people in Israel, in the attack on 7 October.'],
  [['hostage held all 210', 'hostage held all 203'], 'The Israeli military raised its count of people held in Gaza to 210, from 203.'],
  [['hostage to-release all 40', 'hostage to-release all 33'], 'Israel has lowered the number of hostages it wants back from 40 to 33.'],
  [['hostage released all 135'], 'That brings to 135 the number of captives who have come home.'],
  [['casualty killed israel 1200 about', 'casualty killed israel 1400 at-least'], 'Israel revised its estimate of the death toll of the Oct. 7 attack, lowering the number to about 1,200 from more than 1,400.'],
];

describe('numbers that lean on other numbers', () => {
  test.each(STORIES.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));
});

describe('what leans on nothing stays out', () => {
  test.each([
    'Israeli forces freed four hostages.\nThe two of them signed a declaration.',
  ])('%s', (story) => expect(figuresOf(story)).toEqual(['hostage rescued all 4']));

  test('the people named just before are not counted again', () => {
    expect(figuresOf('Hamas freed two women.\nThe two women were abducted from a kibbutz by gunmen of Hamas.\nThey were hostages.')).toEqual(['hostage released women-children 2']);
  });
});
