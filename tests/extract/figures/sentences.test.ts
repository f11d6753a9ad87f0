import { describe, expect, test } from 'vitest';
import { claimantsOf, figuresOf } from './reading.ts';

/** One way in which a sentence ties a number to what is said of it: the phrasing, and every figure in it. */
const SENTENCES: Readonly<Record<string, readonly (readonly [story: string, figures: readonly string[]])[]>> = {
  'people who are not counted stand before or behind those who are': [
    ['The militants freed a nurse and three farm workers from Thailand on Oct. 30; they were hostages.', ['hostage released foreigners 3']],
    ['The raid killed a doctor and six patients in Gaza.', ['casualty killed gaza 6']],
    ['The bodies of two soldiers and a civilian held captive by Hamas were recovered, the army said.', ['hostage dead soldiers 2']],
    ['Hamas let the first group of Israeli captives and 12 Thai workers go, and freed a first group of Israelis and 12 Thai workers.', ['hostage released foreigners 12']],
    ['The blast wounded a guard and his dog.', []],
  ],
  'those who are included in a crowd that nobody counted': [
    ['Many people were killed in the Gaza strike, including 12 children.', ['casualty killed gaza 12']],
    ['Hamas released several hostages, including two Americans.', ['hostage released americans 2']],
    ['In the Khan Younis morgue medics washed the dead, among them three nurses.', ['casualty killed gaza 3']],
    ['Hostages are still held in Gaza, including five soldiers.', ['hostage held soldiers 5']],
    ['The strike destroyed many homes, including 12 towers.', []],
    ['Delegates arrived in Doha, including two ministers.', []],
  ],
  'a noun of death tells whose death it is': [
    ['The office confirmed three more deaths of hostages held in Gaza.', ['hostage dead all 3']],
    ['Hospitals in Gaza received 14 martyrs.', ['casualty killed gaza 14']],
    ['The number of martyrs in Gaza has reached 241.', ['casualty killed gaza 241']],
    ['There were 5,850 children among the casualties in Gaza.', ['casualty killed gaza 5850']],
    ['The security forces in Gaza had lost more than 300 personnel.', ['casualty killed gaza 300 at-least']],
    ['The company lost 300 million shekels in the war.', []],
  ],
  'bodies come out of ruins, hospitals or captivity': [
    ['Twenty bodies were retrieved from under the debris in the Gaza Strip.', ['casualty killed gaza 20']],
    ['Hospitals in Gaza received the bodies of four people over the past day.', ['casualty killed gaza 4']],
    ['The hospital in Khan Younis said it had received 21 bodies from the strike.', ['casualty killed gaza 21']],
    ['Nasser Hospital received the bodies of 15 Palestinians handed over by Israel.', []],
    ['Troops rescued the bodies of three hostages from Gaza.', ['hostage dead all 3']],
    ['The remains of four captives returned by Hamas have been identified.', ['hostage returned-bodies all 4']],
    ['The Red Cross transferred the unidentified remains of three hostages to Israel.', ['hostage returned-bodies all 3']],
    ['Israel handed over 225 bodies of Palestinians, 75 of which have been identified.', []],
    ['Six wounded people were treated in Gaza.', ['casualty wounded gaza 6']],
  ],
  'what only tells which people are meant does not count them': [
    ['Some 24 hostages taken by Hamas and 39 Palestinians from Israeli prisons were released.', ['hostage released all 24 about', 'prisoner released palestinians 39']],
    ['Israel is to free 150 Palestinian prisoners being held in its jails.', ['prisoner to-release palestinians 150']],
    ['Fourteen hostages being held in Gaza would be released on Saturday.', ['hostage to-release all 14']],
    ['The truce saw the release of 24 hostages who had been held since October, and 39 Palestinians imprisoned in Israel.', ['hostage released all 24', 'prisoner released palestinians 39']],
    ['The women were among 40 foreigners who were abducted by Hamas.', ['hostage taken foreigners 40']],
    ['The freed hostages were driven to Rafah along with eight staff of the Red Cross.', []],
  ],
  'a price names what is given for it': [
    ['Under the truce 50 hostages would be freed for the release of 150 Palestinians held in Israeli jails.', ['hostage to-release all 50', 'prisoner to-release palestinians 150']],
    ['The truce can be drawn out by a day for every additional 10 hostages released.', ['hostage to-release all 10']],
    ['The deal has provisions for releasing three hostages on the first day.', ['hostage to-release all 3']],
    ['Hamas is to free 33 hostages in all, with at least three hostages released each week.', ['hostage to-release all 33', 'hostage to-release all 3 at-least']],
    ['Of the three Americans believed to be alive in Gaza, the first phase includes only two; all are hostages.', ['hostage alive americans 3', 'hostage to-release americans 2']],
    ['The truce brought the release of more than 100 hostages by Hamas and of about 240 Palestinian prisoners by Israel.', ['hostage released all 100 at-least', 'prisoner released palestinians 240 about']],
    ['For every hostage released, three Palestinian prisoners are set free.', ['prisoner to-release palestinians 3']],
    ['As part of the release last week of six living hostages, Israel is expected to free 620 prisoners.', ['hostage released all 6', 'prisoner to-release palestinians 620']],
    ['The release also includes 47 prisoners who were arrested again.', ['prisoner to-release palestinians 47']],
    ['Hostages remain, and each 10 hostages more would buy a day of quiet.', ['hostage to-release all 10']],
    ['In all, 50 Israelis and 150 Palestinian prisoners were meant to come out; the hostages had waited.', ['hostage to-release israelis 50', 'prisoner to-release palestinians 150']],
    ['Hamas is to let go of all 20 living hostages.', ['hostage to-release all 20']],
    ['A bus came out of Ofer, carrying 32 prisoners.', ['prisoner released palestinians 32']],
    ['A bus came down the road, carrying 32 tourists.', []],
    ['Hostages remain in Gaza after the release of 110 captives in November.', ['hostage released all 110']],
  ],
  'several kinds of people in one phrase': [
    ['Thirteen women and child captives are to be released on Friday.', ['hostage to-release women-children 13']],
    ['Thirteen Israeli hostages as well as 10 Thai nationals have been released by Hamas.', ['hostage released israelis 13', 'hostage released foreigners 10']],
    ['Hamas released the first three hostages on Sunday.', ['hostage released all 3']],
    ['Around 240 people, from infants to pensioners, were taken hostage.', ['hostage taken all 240 about']],
    ['The number of Thais released by Hamas could be 11 or 12, and all were hostages.', ['hostage released foreigners 11-12']],
    ['Troops killed "five armed terrorists" in Jenin, the army said.', ['casualty killed militants 5']],
    ['Nearly 2000 Palestinian prisoners were freed.', ['prisoner released palestinians 2000 about']],
    ['In October 2023 Palestinian militants killed many.', []],
    ['A girl who turned 4 in captivity was freed.', []],
  ],
  'a number that goes on with those told before': [
    ['Hamas kidnapped 251 people.\nOf the people seized, about 136 are unaccounted for, six of them Americans.', ['hostage taken all 251', 'hostage held all 136 about', 'hostage held americans 6']],
    ['Israel believes 63 hostages are alive.\nFifty-one are men and 10 are women.', ['hostage alive all 63', 'hostage alive men 51', 'hostage alive women-children 10']],
    ['Israel believes 63 hostages are alive.\nFifty-one are still to be named.', ['hostage alive all 63']],
    ['Almost 400 people have died in Gaza since March, out of a total of more than 5,400.', ['casualty killed gaza 400 about', 'casualty killed gaza 5400 at-least']],
    ['Some 147 hostages have been freed, with eight of these people being dead.', ['hostage released all 147 about', 'hostage returned-bodies all 8']],
    ['Israel released 200 prisoners.\nOf these, 120 of the released prisoners were serving life.', ['prisoner released palestinians 200', 'prisoner released palestinians 120']],
    ['Israel freed 200 prisoners, and 70 of the freed prisoners would be deported.', ['prisoner released palestinians 200', 'prisoner released palestinians 70']],
    ['Hamas freed 13 Israelis, 10 Thais and a Filipino, all of them hostages.', ['hostage released israelis 13', 'hostage released foreigners 10', 'hostage released foreigners 1']],
    ['Hamas freed 13 Israeli hostages and a truce began.', ['hostage released israelis 13']],
  ],
  'the state that is told weighs more than the place': [
    ['Some 71 people believed to be alive are still being held hostage in Gaza.', ['hostage alive all 71 about']],
    ['Israel believes 63 hostages are alive.\nA further 34 the army says are dead also remain in Gaza.', ['hostage alive all 63', 'hostage dead all 34']],
    ['She is one of 21 hostages being held in Gaza who are believed to be alive.', ['hostage alive all 21']],
    ['At Nasser Hospital a man knelt beside the bodies of three children.', ['casualty killed gaza 3']],
    ['Six more fatalities were reported in Gaza due to gunfire.', ['casualty killed gaza 6']],
    ['Twelve people were fatally shot in Gaza.', ['casualty killed gaza 12']],
    ['The army has identified the remains of the two hostages whom Hamas returned.', ['hostage returned-bodies all 2']],
    ['The first phase ended with eight bodies and 25 living hostages returned to Israel.', ['hostage returned-bodies all 8', 'hostage released all 25']],
  ],
  'an attack, and those who answered it': [
    ['The group that killed about 1,200 people and took more than 250 others hostage has not answered.', ['casualty killed israel 1200 about', 'hostage taken all 250 at-least']],
    ['Hamas took 251 civilians and soldiers hostage that day.', ['hostage taken all 251']],
    ['Hamas attacked on Oct. 7, with some 1,200 people killed and around 250 led into captivity.', ['casualty killed israel 1200 about', 'hostage taken all 250 about']],
    ['The government in Gaza says the assault has killed more than 14,500 people.', ['casualty killed gaza 14500 at-least']],
    ['Hamas has taken at least 222 hostages since Oct. 7, the army says.', ['hostage taken all 222 at-least']],
    ['In a raid to free four hostages in Gaza, one officer was killed by gunmen in Israel.', ['hostage rescued all 4', 'casualty killed israel 1']],
    ['Seven other hostages have been freed alive during military operations.', ['hostage rescued all 7']],
    ['Prisoners were freed, and hundreds of thousands of displaced people went back to their homes.', []],
    ['Dozens were evacuated from the hospital, which leaves 82 staff and seven patients.', []],
    ['The hostages came home, and about 200 U.S. troops will be sent to Israel.', []],
  ],
  'a bound is no preposition': [
    ['The talks over the remaining 59 hostages in Gaza broke down.', ['hostage held all 59']],
    ['At the Gaza morgue they prayed over 24 dead.', ['casualty killed gaza 24']],
    ['The strikes on Gaza killed over 24 people.', ['casualty killed gaza 24 at-least']],
    ['Of the original 251 hostages, 116 have been released.', ['hostage released all 116']],
    ['There are 97 hostages, including 33 dead.', ['hostage held all 97', 'hostage dead all 33']],
  ],
  'who holds whom': [
    ['Israel is currently holding 7,200 Palestinians on security charges.', ['prisoner held palestinians 7200']],
    ['Hamas kidnapped about 250 people, 129 of whom Israel says remain in Gaza.', ['hostage taken all 250 about', 'hostage held all 129']],
    ['The hostages in Gaza include 34 captives the army has declared dead.', ['hostage dead all 34']],
    ['About 49 hostages are being held alive in Gaza.', ['hostage alive all 49 about']],
    ['The shelter is holding 7,200 Palestinians.', []],
  ],
};

/** The land that a sentence leaves open is that of the story. */
const LANDS: readonly (readonly [story: string, figures: readonly string[]])[] = [
  ['Violence has surged in the West Bank.\nTroops have killed at least 395 people in the territory, according to the Palestinian Health Ministry.', ['casualty killed west-bank 395 at-least']],
  ['A raid on the West Bank city of Jenin ended on Thursday, and the Palestinian Health Ministry said 12 people had been killed.', ['casualty killed west-bank 12']],
  ['Troops raided the West Bank city of Nablus.\nNine people were wounded, the Palestinian Health Ministry said.', ['casualty wounded west-bank 9']],
  ['Troops raided the West Bank city of Nablus.\nNine people were wounded in Gaza, the Palestinian Health Ministry said.', ['casualty wounded gaza 9']],
  ['Troops raided the West Bank city of Nablus.\nIsrael\'s offensive has killed 35,647 people.', ['casualty killed gaza 35647']],
  ['Israel responded to the Oct. 7 attack with a bombardment of Gaza that has killed more than 18,400 people.', ['casualty killed gaza 18400 at-least']],
  ['The army said it had killed several gunmen in Gaza.\nA man there said he had lost 15 members of his family in the air strikes.', ['casualty killed gaza 15']],
];

const CLAIMS: readonly (readonly [story: string, claimants: readonly (string | null)[]])[] = [
  ['The ministry said in its daily report that 43 people were killed in Gaza.', ['The ministry']],
  ['More than 43,000 people have been killed in Gaza, say health officials there.', ['health officials there']],
  ['The agency\'s spokesman told reporters that homes were hit, adding that 10 people had been killed in Gaza.', ['The agency\'s spokesman']],
  ['The war has killed 44,363 people in Gaza, according to figures from the health ministry.', ['figures from the health ministry']],
  ['The Thai prime minister said in a post that 12 Thai hostages had been freed.', ['The Thai prime minister']],
  ['Israel has carried out an offensive that the health ministry says has killed 31,726 people in Gaza.', ['the health ministry']],
  ['"We will hand over four bodies of hostages tonight," a Hamas official said.', ['a Hamas official']],
  ['The hostages include 34 captives the army has declared dead.', ['the army']],
  ['The justice ministry published a list of 95 prisoners who are to be released.', ['The justice ministry']],
  ['The three hostages believed to be alive are men.', [null]],
  ['The United States is working for the return of the remaining 130 hostages.', [null]],
  ['Seven people died in Gaza, the health ministry said Saturday, bringing the toll to 169.', ['the health ministry', 'the health ministry']],
  ['Some 1,664 Israelis have been killed, according to a report by the institute.', ['a report by the institute']],
  ['Hamas is claiming three hostages were killed.', ['Hamas']],
];

for (const [way, sentences] of Object.entries(SENTENCES)) {
  describe(way, () => test.each(sentences)('%s', (story, figures) => expect(figuresOf(story)).toEqual(figures)));
}

describe('the land of the story', () => test.each(LANDS)('%s', (story, figures) => expect(figuresOf(story)).toEqual(figures)));

describe('the one who claims is found round the number', () => test.each(CLAIMS)('%s', (story, claimants) => expect(claimantsOf(story)).toEqual(claimants)));
