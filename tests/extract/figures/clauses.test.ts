import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** What a story says, one line a figure, and the story: one sentence a line; by what its sentences do with the number. */
const STORIES: Readonly<Record<string, readonly (readonly [figures: readonly string[], story: string])[]>> = {
  'ages of the people are no numbers of them': [
    [['hostage taken all 222', 'hostage taken women-children 20 at-least'], 'Israel says 222 people were taken hostage.\nThe army said that more than 20 of them were under 18.'],
    [['hostage to-release women-children 50'], 'The deal lets 50 women, children and teenagers under 19 who were taken hostage go free.'],
    [['hostage released women-children 30'], 'Hamas let 30 children below 16 go.'],
    [['casualty killed gaza 400'], 'The strikes killed 400 people, most of them aged under 30.'],
    [['casualty killed gaza 50100 at-least'], 'Nearly a third of those killed were under 18.\nMore than 50,100 were killed in Gaza in all.'],
    [['hostage held all 12'], 'Twelve hostages aged over 65 are still held in Gaza.'],
    [['prisoner released palestinians 33'], 'Israel freed 33 prisoners younger than 19.'],
  ],
  'how many come at a time is not counted': [
    [['hostage released all 40'], 'Forty hostages were let go, in groups of about ten each day.'],
    [['prisoner released palestinians 39'], 'Israel freed 39 prisoners, who came in busloads of ten or so.'],
  ],
  '"of these 129" takes up the whole': [
    [['hostage dead all 20 at-least', 'hostage held all 129'], 'Hamas still holds 129 hostages.\nThe army believes that at least 20 of these 129 hostages have died.'],
    [['hostage dead all 35', 'hostage held all 58'], 'Hamas still holds 58 hostages.\nIsrael says 35 of those 58 captives are dead.'],
    [['hostage taken all 251', 'hostage released all 105'], 'In the attack 251 people were taken hostage.\nOf these 251, 105 were freed in the truce.'],
  ],
  'a verb in two halves keeps its bound': [
    [['casualty killed israel 1200', 'hostage taken all 200 at-least'], 'The attack in which Hamas killed 1,200 Israelis and took over 200 hostage began the war.'],
    [['hostage taken all 250 at-least'], 'Gunmen took well over 250 hostage.'],
    [['hostage taken all 240 about'], 'The militants had taken nearly 240 captive.'],
  ],
  'hostages known dead stay hostages': [
    [['hostage dead all 5', 'hostage dead soldiers 4'], 'The army brought home the bodies of five hostages.\nThe other four slain hostages served as soldiers.'],
    [['hostage dead all 3', 'hostage dead soldiers 2'], 'Troops recovered the bodies of three hostages.\nTwo of the dead captives were soldiers.'],
    [['hostage dead all 6'], 'The army found the bodies of six hostages.\nAll six were killed by their guards.'],
    [['hostage dead all 5'], 'The army said it had brought back the bodies of five hostages.\nAll five were killed on October 7 and their bodies taken to Gaza.'],
    [['hostage dead all 4'], 'The bodies of four hostages were found in a tunnel.\nAll four had been murdered on the day of the attack.'],
    [['hostage dead all 39'], 'Of the hostages still held in Gaza, thirty-nine are confirmed to have been killed.'],
    [['hostage dead all 34'], 'Among the hostages who are still in Gaza, 34 have been declared dead.'],
    [['hostage dead all 8'], 'Of the captives who remain, eight were killed in the first weeks.'],
    [['casualty killed gaza 12'], 'Of those hurt in Rafah, 12 were killed later on.'],
  ],
  'those told of before are not counted again': [
    [['hostage to-release all 3'], 'Three hostages are to go free on Saturday.\nAll three were abducted from a kibbutz.'],
    [['hostage to-release israelis 3'], 'Three Israeli hostages are set to be freed on Saturday.\nThe forum gave the names of the three men who are set to go free.'],
    [['hostage released all 4'], 'Hamas freed four hostages.\nAll four were seized at a festival.'],
    [['hostage to-release israelis 3'], 'Three Israeli hostages are set to be freed on Saturday.\nIt did not say if it meant the three that the deal has scheduled, or every hostage who remains.'],
    [['hostage rescued all 2'], 'Troops rescued two hostages.\nBoth were taken from a kibbutz on Oct. 7.'],
    [['casualty killed gaza 5'], 'A strike on Gaza City killed five people.\nAll five were members of one family.'],
    [['hostage held all 50', 'hostage taken all 251'], 'There are 50 hostages in Gaza.\nAll 251 were taken on one day.'],
  ],
  '"saw them come home" tells of the past': [
    [['hostage released women-children 80'], 'He opposed the last deal, which saw 80 Israeli women and children come home from captivity.'],
    [['hostage released all 105'], 'The truce of November saw 105 hostages come home.'],
    [['hostage to-release all 33'], 'The deal would see 33 hostages come home.'],
    [['hostage to-release all 10'], 'The plan is to see ten hostages return home.'],
    [['prisoner released palestinians 240'], 'The exchange had seen 240 Palestinian prisoners go home.'],
    [['hostage released all 4'], 'Her family watched four hostages come home.'],
  ],
  'first groups, and conditions': [
    [['hostage to-release women-children 13', 'hostage taken all 240 about'], 'A first group of 13 women and children, from among some 240 hostages taken in the raid, was to come out by the terms of the truce.'],
    [['hostage to-release all 12'], 'A second group of 12 captives was due to come out on Saturday.'],
    [['hostage released all 10'], 'The third group of ten hostages came out on Sunday.'],
    [['prisoner to-release palestinians 39', 'prisoner to-release palestinians 24', 'prisoner to-release palestinians 15'], 'Hostages are to be freed.\nThirty-nine Palestinians - 24 women, 15 teenagers - were the first whom Israel was due to let out of its jails in return.'],
    [['prisoner released palestinians 39'], 'Thirty-nine Palestinians were the first whom Israel let out of its jails in return.'],
    [['hostage released foreigners 10'], 'Ten Thais were the first whom Hamas let go.'],
    [['hostage to-release all 50', 'hostage to-release all 10 at-least'], 'The 50 hostages are to be freed in four days.\nIsrael has said the truce could go on as long as at least 10 hostages a day were released.'],
    [['hostage to-release all 10'], 'The pause will last provided that 10 hostages are freed each day.'],
    [['hostage to-release all 3 at-least'], 'Israel would hold its fire so long as at least three captives were let go every week.'],
  ],
  'one who is named is not counted': [
    [['hostage released all 100 at-least'], 'More than 100 hostages came back to Israel in a truce.\nHis wife was one of them; she had been held for 51 days.'],
    [['hostage taken all 250', 'hostage dead all 1'], 'Hamas took 250 hostages.\nOne of them has died.'],
    [['hostage released all 105'], 'The truce freed 105 hostages.\nOne of them, a teacher from Nir Oz, spoke on Monday.'],
    [['hostage held americans 6'], 'Six American hostages are held in Gaza.\nShe is close to the families of the five others.'],
  ],
  'degrees of injury, and appositions that tell who': [
    [['casualty killed militants 3', 'casualty wounded israeli-soldiers 1'], 'In the raid by Israeli forces three gunmen were killed and one soldier was lightly hurt.'],
    [['casualty wounded israeli-soldiers 2'], 'Two soldiers were moderately wounded in Gaza, the army said.'],
    [['casualty wounded lebanon 4'], 'Four people were badly hurt in a strike on southern Lebanon.'],
    [['casualty wounded israel 1'], 'One woman was slightly injured by a rocket in Ashkelon.'],
    [['hostage rescued soldiers 1'], 'Before Monday only one captive, a woman soldier, had been rescued alive.'],
    [['hostage released americans 1'], 'Only one hostage, an American woman, had been let go.'],
    [['hostage held soldiers 2'], 'Two captives, both soldiers, are still held in Gaza.'],
    [['hostage released foreigners 2'], 'Two hostages, Thai farm workers, were freed.'],
  ],
  'quiet is the price': [
    [['hostage to-release all 10'], 'Israel offered 45 days of calm for 10 living captives.'],
    [['hostage to-release all 28'], 'Hamas would get six weeks of quiet in return for 28 captives.'],
    [['hostage to-release all 8'], 'The mediators proposed a pause of 60 days for eight living hostages.'],
    [['hostage held all 45'], 'Medicine for 45 hostages reached Gaza.'],
    [['hostage to-release all 5'], 'Israel asked for five living hostages for a truce of 40 days.'],
  ],
  'a bare number takes up the count': [
    [['casualty killed gaza 40 at-least', 'casualty killed gaza 274'], 'Scores of Palestinians were killed in the operation; the Gaza Health Ministry spoke of 274.'],
    [['casualty killed gaza 15', 'casualty killed gaza 20'], 'Medics counted 15 dead in Rafah; the civil defence spoke of 20.'],
    [['casualty killed gaza 210', 'casualty killed gaza 100 at-most'], 'Gaza\'s officials said 210 people were killed; the army put the number at under 100.'],
    [['hostage held all 120'], 'Hamas holds 120 hostages; the minister spoke of two ways to free them.'],
    [['casualty killed lebanon 14', 'casualty killed lebanon 18'], 'Fourteen people were killed in Beirut.\nThe mayor spoke of 18.'],
  ],
  'people held': [
    [['hostage held all 4'], 'Hamas still holds four people who entered the Strip before the war.'],
    [['prisoner held palestinians 30'], 'Israel holds 30 Palestinians without charge.'],
  ],
  'members of one family': [
    [['casualty killed gaza 6', 'casualty killed gaza 9'], 'Six of a family called Najjar and nine of one called Abed were killed in Rafah.'],
    [['casualty killed gaza 8'], 'Eight of the same family died in Deir al-Balah.'],
    [['casualty killed gaza 7'], 'Seven of one household were killed when a house in Gaza City was hit.'],
    [['casualty killed lebanon 5'], 'Five of a family were killed in Tyre, in southern Lebanon.'],
  ],
  'what tells who they are stands between number and verb': [
    [['hostage released israelis 40', 'hostage released foreigners 17', 'hostage released foreigners 1'], 'Up to Sunday 40 Israelis had been freed by Hamas.\nOn top of that 17 Thai citizens and one Filipino, farm workers in the south of Israel at the time, were let go under another deal.'],
    [['hostage released foreigners 10', 'hostage released foreigners 1'], 'Ten Thais and one Filipino, labourers on farms near Gaza when Hamas seized them, were freed as well.'],
    [['hostage released foreigners 2'], 'Two Russians, mother and daughter from a kibbutz, were let go by Hamas.'],
    [['casualty killed gaza 2'], 'Two nurses, members of a team that had come from Khan Younis, were killed in Rafah.'],
    [['casualty killed lebanon 3'], 'Three medics, volunteers of a clinic in Tyre, were killed by a strike in Lebanon.'],
  ],
  'two numbers alike in one breath are two facts': [
    [['hostage released all 2', 'hostage released americans 2'], 'Hamas freed two more captives on Monday, days after two American women were let go on Friday.'],
    [['hostage released all 2', 'hostage released foreigners 2'], 'Two hostages came out on Tuesday; two Thais had been freed before.'],
    [['hostage released all 2'], '# Hamas frees two hostages\nThe two women were let go on Monday.'],
    [['hostage released israelis 6'], '# Six hostages come home\nSix Israelis crossed out of Gaza on Saturday.'],
  ],
  'number and noun stand apart': [
    [['hostage returned-bodies all 28', 'hostage returned-bodies all 9'], 'The dead hostages, 28 in all, were due to be returned at once, but so far only nine have been.'],
    [['hostage to-release all 20'], 'The living captives, 20 of them, are to come out on Monday.'],
    [['hostage held americans 7', 'hostage alive americans 4'], 'There\'s seven Americans among the hostages, four of whom we believe are alive.'],
    [['hostage released all 2'], 'She came home among two other hostages, and was let go from captivity.'],
    [['prisoner to-release palestinians 250'], 'The prisoners, 250 in number, are to be freed once the hostages are home.'],
    [['hostage returned-bodies all 28 about'], 'The remains of some 28 others were to be handed over as well under the truce for the hostages.'],
    [['hostage held all 101'], 'The hostages, 101 altogether, are still in Gaza.'],
  ],
  'lists of facts': [
    [['hostage dead all 40'], 'Bodies of hostages retrieved: 40.'],
    [['hostage held soldiers 13'], 'Hostages who are soldiers: 13.'],
    [['hostage held all 50'], 'Hostages in Gaza: 50.'],
    [['hostage rescued all 8'], 'Hostages rescued by the army: 8.'],
    [['hostage released all 148'], 'Hostages returned so far: 148.'],
    [['hostage held foreigners 5'], 'Foreign hostages: 5.'],
    [['hostage dead all 28'], 'Hostages believed dead: 28.'],
    [['hostage held women-children 3'], 'Women among the hostages: 3.'],
  ],
};

describe.each(Object.entries(STORIES))('%s', (_rule, stories) => {
  test.each(stories.map(([expected, story]) => ({ expected, story })))('$story', ({ expected, story }) => expect(figuresOf(story)).toEqual(expected));
});
