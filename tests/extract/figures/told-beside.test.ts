import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** What the story says, one line a figure, and the story: one sentence a line, a blank line for a paragraph. */
type Stories = readonly (readonly [figures: readonly string[], story: string])[];

const check = (stories: Stories): void => {
  test.each(stories)('%j are in: %s', (figures, story) => {
    expect(figuresOf(story)).toEqual(figures);
  });
};

describe('a part of those whom the sentence names and does not count', () => {
  check([
    [['hostage released women-children 5'], 'The hostages came home, five of them women.'],
    [['hostage released women-children 10'], 'The captives were released, ten of them children.'],
    [['hostage released soldiers 3'], 'The hostages were freed on Saturday, three of them soldiers.'],
    [['hostage released foreigners 4'], 'Hamas freed the captives, four of them Thais.'],
    [['hostage released women-children 5'], 'The hostages, five of them women, came home.'],
    [['hostage held women-children 5'], 'The hostages, five of whom are women, have been held for a year.'],
    [['hostage held americans 3'], 'The captives, among them three Americans, remain in Gaza.'],
    [['prisoner released palestinians 121'], 'The prisoners were let out in the evening, 121 of them serving life sentences.'],
    [['casualty killed israeli-soldiers 2'], 'The soldiers were killed in Jabalia, two of them officers.'],
    [['casualty killed gaza 3'], 'The passengers were killed, three of them children.'],
    // whoever was counted before
    [['prisoner released palestinians 200', 'hostage released women-children 5'], 'Israel let 200 prisoners go.\nThe hostages came home, five of them women.'],
    // of two who tell their story nothing is counted
    [[], 'The hostages came home, and two of them told reporters that they were well.'],
    [['hostage released all 8'], '# Eight hostages freed in Gaza, but chaos around two of them delays the exchange'],
    [['hostage released all 8'], 'Eight hostages were freed.\nA film about two of them is shown in Tel Aviv.'],
  ]);
});

describe('who they are stands between commas', () => {
  check([
    [['hostage released all 2'], 'Two hostages, an Israeli and a Thai, were freed.'],
    [['hostage released all 2'], 'Two hostages, an elderly man and his wife, were freed.'],
    [['hostage rescued all 2'], 'Two hostages, a man and a woman, were rescued in Rafah.'],
    [['hostage released women-children 2'], 'Two captives, a mother and her daughter, were freed on Friday.'],
    [['casualty killed israel 4'], 'Four Israelis, a couple and their two sons, were killed in a rocket attack.'],
    [['hostage to-release men 3'], 'Three more hostages, all of them men, are to be let go on Saturday.'],
    [['hostage released women-children 5'], 'Five hostages, all of whom are women, were freed.'],
    [['hostage released soldiers 4'], 'Four captives, all of them soldiers, were let go.'],
    // where they come from
    [['hostage released foreigners 5'], 'Hamas released five workers from Thailand.'],
    [['hostage held foreigners 10'], 'Ten hostages from Thailand are still held.'],
    [['hostage released foreigners 2', 'hostage released foreigners 1'], 'Hamas let go two men from Nepal and one woman from the Philippines.'],
    [['hostage held all 10'], 'Ten hostages from one kibbutz are still held.'],
  ]);
});

describe('an infinitive or a clause that tells which are meant', () => {
  check([
    [['hostage released all 3'], 'The first three hostages to leave Gaza under the ceasefire between Israel and Hamas were handed over on Sunday.'],
    [['hostage released all 4'], 'The last four hostages to be released crossed the border on Thursday.'],
    [['hostage released all 3'], 'The first three hostages to be freed under the deal are home.'],
    [['hostage released all 4'], 'They were the first four captives to leave Gaza alive since the war began.'],
    [['hostage to-release all 3'], 'The first three hostages to be released will be women.'],
    [['hostage to-release all 3'], 'The next three hostages to be freed are to be named on Friday.'],
    [['hostage dead all 8', 'hostage to-release all 33'], 'Israel says eight of the 33 who are to come out by the beginning of March are dead.'],
    [['hostage held all 4', 'hostage dead americans 2'], 'Hamas still holds four hostages.\nHe is one of two Americans whose bodies are there.'],
    [['hostage held all 56', 'hostage alive all 20', 'hostage dead americans 2'],
      'Of the 56 hostages who remain, 20 are thought to be alive.\nTwo other Americans, Gil Oren and Adi Tal, are among the dead.'],
    [['hostage held all 50', 'hostage alive all 20 at-least'], 'There are 50 hostages in Gaza, and at least 20 are believed to be alive, Israel says.'],
  ]);
});

describe('what became of those who were taken', () => {
  check([
    [['hostage released women-children 2'], 'Two of their children, Noam and Alma, were abducted alive and released in November 2023.'],
    [['hostage released foreigners 3'], 'Three Thais were abducted on Oct. 7 and later freed.'],
    [['hostage released all 2'], 'His wife and two of his daughters were kidnapped and released after 50 days.'],
    [['hostage taken all 251', 'casualty killed israel 1200 about'], 'Hamas took 251 people and killed about 1,200.'],
    [['hostage taken all 240 about', 'casualty killed israel 1200'], 'The attackers took some 240 people, killing 1,200.'],
    [['hostage taken foreigners 3'], 'Three Thais were abducted and their farm was set on fire.'],
    [[], 'The museum took 251 people on a tour.'],
  ]);
});

describe('what a paper or a truce sees done', () => {
  check([
    [['hostage to-release all 33', 'prisoner to-release palestinians 2000 about'], 'The first phase is to last 42 days and see 33 hostages released for nearly 2,000 prisoners.'],
    [['hostage to-release all 5 at-least'], 'It would prolong the truce until April 20, and see at least five living hostages freed on the first day.'],
    [['hostage released all 25', 'hostage returned-bodies all 8', 'prisoner released palestinians 1800 about'],
      'The first phase, which ended on March 1, saw 25 living hostages and the bodies of eight more returned in exchange for nearly 1,800 prisoners.'],
    [['hostage to-release all 10', 'hostage returned-bodies all 18'], 'The agreement would see 10 living hostages and 18 bodies returned.'],
    [['hostage released israelis 81', 'hostage released foreigners 24'], 'The truce saw 81 Israelis and 24 foreigners freed.'],
    [['hostage released all 105'], 'The truce held for a week and saw 105 hostages freed.'],
    // a price of more than one item
    [['hostage to-release all 10', 'hostage returned-bodies all 18', 'prisoner to-release palestinians 125', 'prisoner to-release palestinians 1111'],
      'Hamas would give up 10 living hostages and the bodies of 18 others in return for a 60-day pause, 125 Palestinian prisoners with life sentences and 1,111 Gazans detained since the war began.'],
    [['hostage to-release all 9', 'prisoner to-release palestinians 300 about'], 'Hamas offered to free nine hostages in exchange for a 60-day truce and some 300 Palestinian prisoners.'],
    [['hostage released all 25', 'hostage returned-bodies all 8', 'prisoner released palestinians 1900'], 'Hamas handed over 25 hostages and the bodies of eight others in exchange for 1,900 prisoners.'],
  ]);
});

describe('those still to come, and more of the same', () => {
  check([
    [['prisoner to-release palestinians 600 about', 'prisoner released palestinians 90'], 'Some 600 prisoners are to be let go and 90 already have been.'],
    [['hostage to-release all 8', 'hostage released all 25'], 'Eight hostages are still due to be freed, and 25 already have been.'],
    [['hostage to-release all 33', 'hostage released all 7'], 'Under the deal 33 hostages are to be freed, and seven have now been.'],
    [['hostage returned-bodies all 4', 'hostage returned-bodies all 4'], 'Hamas returned four bodies on Monday, among them those of an Israeli and a student, and four more late on Tuesday.'],
    [['hostage returned-bodies all 4', 'hostage returned-bodies all 28'], 'Hamas returned four bodies on Monday.\nIsrael accused it of breaking the deal, under which all 28 were to be handed over.'],
    [['hostage returned-bodies all 4', 'hostage to-release all 20'], 'Hamas returned four bodies on Monday.\nUnder the deal all 20 living captives were to be freed.'],
    [['hostage returned-bodies all 15', 'hostage dead all 28', 'hostage dead all 13'], 'Hamas has handed over the remains of 15 of the 28 dead hostages; 13 are still in Gaza.'],
    [['prisoner released palestinians 1718'], 'Buses brought 1,718 of those released by Israel to Nasser Hospital.'],
    [['casualty wounded gaza 12'], 'Medics brought 12 of those hit by the strike to Nasser Hospital in Gaza.'],
  ]);
});

describe('each clause has its land', () => {
  check([
    [['casualty killed west-bank 3', 'casualty killed gaza 9'], 'In Jenin, troops killed three men; in Gaza City a strike killed nine.'],
    [['casualty killed west-bank 2', 'casualty killed gaza 6'], 'In the West Bank, soldiers shot dead two teenagers; in Khan Younis, tank fire killed six.'],
    [['casualty killed west-bank 4', 'casualty killed gaza 7'], 'In Tulkarm a drone killed four and in Khan Younis a strike killed seven.'],
    [['casualty killed lebanon 2', 'casualty killed gaza 30'], 'In southern Lebanon, an Israeli strike killed two people; in Gaza, medics reported 30 dead.'],
    [['casualty killed gaza 30', 'casualty killed lebanon 2'], 'In Gaza, 30 people were killed, medics said, and in Lebanon two died.'],
    [['casualty killed militants 12'], 'In Gaza, Israel said, its troops had killed 12 militants.'],
    // those of an armed group, and comrades
    [['casualty killed militants 5'], 'Hamas says that its senior figures survived.\nFive of its members were killed.'],
    [['casualty killed militants 3'], 'Hezbollah buried its commander on Monday.\nThree of its men died with him.'],
    [['casualty killed israeli-soldiers 50 at-least'], 'More than 50 of their comrades were killed at the base.'],
    [['casualty killed gaza 45 at-least', 'casualty killed gaza 43000 at-least'],
      'At least 45 people were killed by Israeli strikes.\nThe health ministry put the total since the start of the war above 43,000.'],
  ]);
});

describe('numbers of nobody', () => {
  check([
    [[], '"He\'s thin, and other than that he\'s a ten," she said of a man who was held in Gaza.'],
    [['hostage released all 20'], 'The 20 hostages were freed at eight in the morning.'],
    [['prisoner released palestinians 200'], 'Israel let 200 prisoners go, among them Omar al-Masri, 69, who had been jailed since 1985.'],
    [['hostage released all 3'], 'Hamas freed three hostages.\nAmong those who waited was a man who had tunneled out of a jail with five others and was caught.'],
  ]);
});

describe('the question, the number and the place told before', () => {
  check([
    [['hostage held all 58', 'hostage alive all 20'], 'How many hostages are left?\n\nFifty-eight, of whom Israel believes 20 are alive.'],
    [['hostage held all 50', 'hostage alive all 20 at-least'], 'How many hostages remain?\n\nFifty, at least 20 of them alive.'],
    [['prisoner to-release palestinians 1900 about'], 'How many prisoners will be freed?\n\nAbout 1,900.'],
    [['casualty killed gaza 54000 at-least'], 'How many people have been killed in Gaza?\n\nMore than 54,000, according to the health ministry.'],
    [['hostage to-release all 9', 'prisoner to-release palestinians 300 about', 'hostage to-release all 7-9'],
      'Hamas proposed to free nine hostages in exchange for some 300 Palestinian prisoners.\nA Hamas leader later said that the number was seven to nine.'],
    [['hostage to-release all 33', 'prisoner to-release palestinians 2000 about', 'prisoner to-release palestinians 737', 'hostage to-release women-children 4'],
      'The first phase is to last 42 days and see 33 hostages released for nearly 2,000 prisoners, among whom are 737 who are on a list.\nFour more women are to be freed on Saturday.'],
    [['prisoner released palestinians 90', 'prisoner to-release palestinians 4'], 'Israel freed 90 prisoners.\nFour more women are to be freed on Saturday.'],
    [['hostage to-release all 13', 'hostage released all 6'], 'Thirteen hostages are to come out, and six have done so.'],
    [['hostage held all 60', 'hostage to-release women-children 13'], 'Hamas holds 60 hostages.\nOf the women, 13 are to be freed.'],
    [['hostage returned-bodies all 4', 'hostage returned-bodies all 4'], 'Hamas returned four bodies on Thursday.\nIt gave a list.\nIsrael read it.\nFour more bodies are due next week.'],
    [['hostage returned-bodies all 4'], 'Hamas returned four bodies on Thursday.\nIt gave a list.\nIsrael read it.\nThe four bodies were handed over in Rafah.'],
    [['hostage released all 7', 'hostage released all 13'], 'The hostages came out of Gaza in two groups, seven at eight in the morning and 13 some hours later.'],
    [['hostage released foreigners 5', 'hostage alive foreigners 2'], 'Hamas freed five Thai hostages.\nBangkok is glad.\nIt thanks Qatar.\nIt thanks Iran.\nIt says that two more Thais are alive in Gaza.'],
    // the place that a paragraph opens with
    [['casualty killed iran 4', 'casualty killed israel 1', 'casualty wounded israel 30 at-least'],
      'Four Iranian soldiers were killed, the army said.\n\nNorth of Tel Aviv, a lorry was driven into people at a bus stop.\nOne man died and more than 30 people were injured.'],
    [['casualty killed lebanon 5', 'casualty killed west-bank 2'], 'A strike in Lebanon killed five people.\n\nIn Jenin, soldiers raided a house overnight.\nTwo men were shot dead.'],
    [['casualty killed gaza 5', 'casualty killed lebanon 3'], 'A strike in Rafah killed five people.\n\nIn Beirut a drone hit a car.\nThree people died.'],
    [['casualty killed lebanon 12', 'casualty wounded lebanon 40'], 'Twelve people were killed in Beirut.\nIsrael said that it had struck a command post.\nForty people were hurt.'],
  ]);
});
