import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
type Stories = readonly (readonly [figures: readonly string[], story: string])[];

const readsEach = (stories: Stories): void =>
  test.each(stories.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));

describe('what is believed of captives whom nobody sees', () => {
  readsEach([
    [['hostage held all 97', 'hostage taken all 251', 'casualty killed israel 1200', 'hostage dead all 34'],
      'Hamas holds 97 of the 251 people carried off on October 7, when gunmen killed 1,200; 34 of them are presumed dead.'],
    [['hostage dead all 20 about'], 'Families fear for the captives.\nThe army thinks that around 20 of those in Gaza are no longer alive.'],
    [['hostage held all 58', 'hostage dead all 35 about'], 'The militants hold 58 captives.\nAbout 35 are thought to have died.'],
    [['hostage alive all 24', 'hostage dead all 35'], 'Of the hostages in Gaza, 24 are believed to be alive.\nThe other 35 have been declared dead.'],
    [['hostage alive all 24'], 'The number of hostages believed alive in captivity is 24.'],
    // of others
    [['casualty killed gaza 20 about'], 'The bombing left a crater.\nAbout 20 are thought to have died under the rubble.'],
    [['hostage held all 58', 'casualty killed gaza 35 about'],
      'The militants hold 58 captives.\n\nA block of flats fell in Gaza City.\nAbout 35 are thought to have died in the strike.'],
  ]);
});

describe('bodies are those of captives where the army finds or Hamas gives them', () => {
  readsEach([
    [['hostage dead all 2'], 'The army recovered the bodies of two more near a hospital last week.'],
    [['hostage returned-bodies all 4'], 'Hamas gave four coffins to the Red Cross at dawn, while buses with Palestinians left the jail.'],
    [['casualty killed gaza 30'], 'Medics recovered 30 bodies at the hospital.'],
    [['casualty killed gaza 30'], 'The troops left the hospital, and the bodies of 30 were recovered from its yard by medics.'],
  ]);
});

describe('those still to come, behind those who came', () => {
  readsEach([
    [['hostage returned-bodies all 4', 'hostage dead all 24'], 'Hamas returned four bodies.\nThe remains of 24 others have still to be handed over.'],
    [['hostage returned-bodies all 24'], 'Another 24 bodies of hostages are still to come.'],
    [['hostage returned-bodies all 15', 'hostage dead all 13'], 'Hamas has given back 15 bodies and has yet to return 13.'],
    [['hostage returned-bodies all 15', 'hostage dead all 13'], 'Hamas has given back 15 bodies.\nThirteen have yet to be recovered.'],
    [['hostage returned-bodies all 13', 'hostage dead all 16'], 'Thirteen dead hostages have been returned so far, and 16 have not.'],
    [['hostage released all 105', 'hostage held all 134'], 'During the truce 105 captives were let go.\nThere are 134 more.'],
    [['hostage returned-bodies all 12', 'hostage dead all 28'],
      'That brings to 12 the number of dead hostages turned over out of the 28 who were in Gaza when the truce began.'],
    [['hostage dead all 30', 'hostage held all 133'], 'The army says 30 captives are dead out of the 133 who are in Gaza.'],
    [['hostage to-release all 10', 'hostage to-release all 5', 'hostage returned-bodies all 9'],
      'The draft would have Hamas release 10 living hostages.\nFive of the living and nine of the dead would be handed over on the first day.'],
    [['hostage to-release all 33', 'hostage dead all 8', 'hostage to-release all 18'],
      'Thirty-three hostages are to come home.\nEight of the 33 are dead, so that 18 of the living are still to come.'],
    // bodies of Palestinians go no further
    [[], 'Israel has handed over the bodies of 135 Palestinians.\nIt transferred 15 more on Sunday, bringing the total to 150.'],
    // captive for long
    [['hostage held all 97', 'hostage held all 4'], 'Hamas holds 97 hostages, along with four who were taken years before.'],
    [['hostage taken all 2'], 'Militants abducted two hostages two years ago.'],
    [[], 'His wife and two of their daughters were taken too.'],
  ]);
});

describe('a clause with a verb of its own stands between the people and what became of them', () => {
  readsEach([
    [['hostage released all 3'], 'Three captives whom the gunmen had paraded on a stage - Dana Levi, Noa Katz and Mia Tal - were given to the Red Cross.'],
    [['hostage released all 3'], 'Three hostages who had survived on scraps of bread have been freed.'],
    [['casualty killed gaza 5'], 'Five people who had lined up for bread were killed in a strike on Gaza City.'],
    [[], 'Three hostages who had survived on bread told reporters that the tunnels were flooded.'],
    [[], 'Three former captives who met him said that prisoners were freed.'],
  ]);
  readsEach([
    [['hostage rescued all 4'], 'Israeli commandos raided two buildings in Nuseirat and freed four hostages.'],
    [['hostage rescued all 2'], 'Commandos blasted their way into a flat in Rafah before dawn on Monday and brought out two hostages.'],
    [['hostage released all 2'], 'Hamas stormed out of the talks and freed two hostages a week later.'],
  ]);
});

describe('prisoners asked for, let go and told by two nouns', () => {
  readsEach([
    [['prisoner released palestinians 39'], 'At about the same time 39 Palestinian prisoners and detainees walked out of Israeli jails.'],
    [['prisoner released palestinians 300 at-least'], 'More than 300 prisoners and detainees were set free by Israel over the week.'],
    [['casualty killed gaza 9'], 'Nine doctors and nurses were killed at the hospital in Gaza.'],
    [['hostage released all 20', 'prisoner released palestinians 250', 'prisoner released palestinians 1700'],
      'Hamas freed 20 hostages in exchange for 250 prisoners serving long sentences and 1,700 detainees seized in Gaza.'],
    [['prisoner released palestinians 250', 'prisoner released palestinians 1700'],
      'Israel released 250 Palestinians convicted of serious crimes and 1,700 who were detained in Gaza during the war.'],
    [['prisoner to-release palestinians 200', 'prisoner to-release palestinians 2000', 'prisoner to-release palestinians 125', 'prisoner to-release palestinians 1200'],
      'Hamas had raised the number of those it wants freed to 200 serving life sentences and 2,000 detained in Gaza, from 125 and 1,200, and had asked for a pullback.'],
    [['prisoner to-release palestinians 200', 'prisoner to-release palestinians 2000'],
      'It asked for more prisoners: 200 of those serving life sentences and 2,000 Gazans detained since the war began.'],
    [['hostage to-release women-children 3', 'hostage to-release all 4'], 'Three women are to come out on the first day, four hostages on the seventh.'],
    [['prisoner to-release palestinians 1000 about'], 'All of the 1,000-odd Palestinians detained since the war began are to be released from Israeli jails.'],
  ]);
});

describe('those whom a land calls its own', () => {
  readsEach([
    [['hostage released foreigners 10'], 'The hostages crossed into Egypt.\nThailand said 10 of its people came out on Friday.'],
    [['hostage held americans 8'], 'The White House said eight of its citizens were still being held by Hamas.'],
    [['hostage held israelis 130'], 'Israel says 130 of its citizens are held by Hamas.'],
    [['hostage held all 130'], 'Israel says 130 people are held by Hamas.'],
  ]);
});

describe('the dead of a strike in another land, and members of armed groups among them', () => {
  readsEach([
    [['casualty killed other 6', 'casualty killed militants 5'],
      'Israel on Tuesday bombed a villa in Doha.\nSix people died: five lower-ranking members of Hamas and a guard.'],
    [['casualty killed gaza 3'], 'The strike on Gaza City killed three officials, according to Hamas.'],
    [['casualty killed militants 5'], 'The strike killed five members of Hamas in Gaza.'],
    [['casualty killed gaza 400', 'casualty wounded gaza 600', 'casualty killed gaza 263'],
      'The bombing of Gaza killed 400 people and wounded 600.\nOf the dead, 263 were women or under 18.'],
    [['casualty killed gaza 400', 'casualty wounded gaza 600', 'casualty wounded gaza 90'],
      'The bombing of Gaza killed 400 people and wounded 600.\nOf the wounded, 90 were women or under 18.'],
  ]);
});
