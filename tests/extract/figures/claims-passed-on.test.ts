import { describe, expect, test } from 'vitest';
import { claimantsOf } from './reading.ts';

/** Who claims each figure of the story, null where nobody does: claims that come through others, through papers and in clauses put in. */
const STORIES: Readonly<Record<string, readonly (readonly [claimants: readonly (string | null)[], story: string])[]>> = {
  'those cited by another speak, not who cites them': [
    [['Officials'], 'Officials cited by the paper said 20 hostages are alive.'],
    [['Two officials'], 'Two officials quoted by Axios said that 20 hostages were alive.'],
    [['A diplomat'], 'A diplomat interviewed by the agency put the number of hostages at 59.'],
    [['Medics'], 'Medics contacted by the BBC said 12 people were killed in Gaza.'],
    [['A senior official'], 'A senior official reached by the newspaper said Hamas would free 10 hostages.'],
    [['an agency'], "The strike killed 12 people in Rafah, by an agency's count."],
  ],
  'a clause put in has a speaker of its own': [
    [
      ['the ministry', 'medics'],
      'In Gaza, where the ministry claims 44,000 people have been killed, a strike killed 12 people in Nuseirat, according to medics.',
    ],
    [
      ['the health ministry', 'medics'],
      'In Gaza, where the health ministry says that more than 44,000 people have died, an airstrike killed at least 12 people, medics said.',
    ],
    [
      ['the ministry', 'medics'],
      'An airstrike in Gaza, where the ministry counts 44,000 dead, killed 12 people on Monday, according to medics.',
    ],
    [
      ['Israel', 'hospital officials'],
      'Israel, which says it has lost 800 soldiers, bombed a school where 20 people were killed, hospital officials said.',
    ],
    [['medics'], 'Israel said that 43 people were killed in Gaza, according to medics.'],
    [['the Health Ministry'], 'Israel bombed Gaza, where officials say 41,000 people have been killed, according to the Health Ministry.'],
    [['the ministry', 'the ministry'], 'In Gaza, where the ministry says 44,000 have been killed, 17,000 of the dead are children.'],
  ],
  'the name before a clause goes on behind it': [
    [
      ['The Health Ministry in Gaza'],
      'The Health Ministry in Gaza, which is run by Hamas, last updated its toll on Nov. 11 and said this week that more than 13,300 people have been killed.',
    ],
    [
      ['The agency'],
      'The agency, which has staff there, first reopened its office and said on Monday that 12 people had been killed in Rafah.',
    ],
    [['The army'], 'The army, which had denied it, first opened an inquiry and said that 14 people had been killed in Rafah.'],
    [['The forum'], 'The forum, founded by relatives, again called a march and said that 59 hostages were left.'],
    [['Police'], 'Police arrested a crowd of protesters and said that two officers were lightly hurt.'],
  ],
  'who put out a list or a count claims it': [
    [['Hamas'], 'Israel was to free 90 Palestinian prisoners on Sunday, according to a list that Hamas published.'],
    [['Hamas'], 'Israel was to free 90 Palestinian prisoners on Sunday, according to a list Hamas published.'],
    [['the ministry'], 'More than 40,000 people have been killed in Gaza, according to figures that the ministry released on Sunday.'],
    [['the United Nations'], 'Some 400 people were killed near aid sites in Gaza, according to a tally the United Nations keeps.'],
    [['the ministry'], 'More than 40,000 people have been killed in Gaza, according to a tally kept by the ministry.'],
    [['figures from the ministry'], 'More than 40,000 people have been killed in Gaza, according to figures from the ministry.'],
    [['a list of those held'], 'Some 90 prisoners are to be freed, according to a list of those held.'],
  ],
  'what is held true of a part is said of that alone': [
    [[null, 'the army'], 'Hamas holds 59 hostages, 35 of them presumed dead by the army.'],
    [[null, 'Israel'], 'Hamas holds 59 hostages, 35 of whom are assumed by Israel to be dead.'],
    [['the army'], 'Some 34 hostages are considered dead by the army.'],
    [['Israel'], 'Israel assumes that 20 of the hostages are alive.'],
    [['Israel', 'Israel'], 'Of 96 hostages still in Gaza, Israel assumes that 62 are alive.'],
    [[null], 'Hamas holds 59 hostages seized by its fighters.'],
    [[null], 'Twelve people were left dead by the strike on Rafah.'],
  ],
  'a clause without "whom" is of the name behind the people counted': [
    [['Israel'], 'The toll includes some 15,000 operatives Israel says it has killed in battle.'],
    [
      ['The health ministry', 'Israel'],
      'The health ministry says that more than 38,000 people have been killed, a toll that includes some 15,000 fighters Israel says it has killed.',
    ],
    [['Hamas'], 'The movement mourned 20 hostages Hamas says were killed by bombs.'],
    [['The Hostages Forum'], 'The Hostages Forum says 59 hostages are left.'],
    [['Israeli officials'], 'Israeli officials say 20 hostages are alive.'],
  ],
  'words that answer, or speak of': [
    [["The families' forum"], "The families' forum answered that the decision was a death sentence for the 134 hostages."],
    [['Hamas'], 'Hamas replied on Saturday that it would hand over 10 living hostages.'],
    [['Officials'], 'Officials there speak of another 6,000 people who are missing in Gaza.'],
    [['the army'], 'Hezbollah has lost 2,000 men, if the army is to be believed.'],
    [['medics'], 'If medics are to be believed, 40 people were killed in Gaza City.'],
    [[null], 'If the talks succeed, 40 hostages will be freed.'],
  ],
  'its own officials': [
    [['its authorities'], 'More than 1,400 people were killed in Israel, according to its authorities.'],
    [['its government'], "More than 1,400 people have been killed in Lebanon, by its government's count."],
    [['its officials'], 'Israel has lost 800 soldiers, its officials say.'],
  ],
  'who puts terms forward claims what they would bring': [
    [
      ['Biden'],
      'The framework is the one that Biden laid out on May 31: in a first phase, hostages would go free in return for hundreds of Palestinian prisoners.',
    ],
    [
      ['President Joe Biden'],
      'The text builds on the plan President Joe Biden presented on May 31, under which 33 hostages would be freed in a first stage.',
    ],
    [
      ["Egypt's president"],
      "Egypt's president made public a plan: a truce of two days in which four hostages would be exchanged for some prisoners.",
    ],
    [['Egypt'], 'Egypt put on the table a truce in which 20 hostages would be freed.'],
    [['Steve Witkoff'], 'Under the plan of Steve Witkoff, the American envoy, 10 living hostages would be returned.'],
    [['Steve Witkoff'], 'Under the paper Steve Witkoff sent both sides, Hamas would give back ten living hostages.'],
    [['Egypt'], 'Egypt put forward a new plan on Sunday.\nIt would halt the war, and 10 hostages would be freed.'],
    [['the sources'], 'The draft that Qatar and Egypt put on the table last week offered 125 prisoners, the sources said.'],
    [
      ['two Israeli officials'],
      'Israel has put on the table a halt of one week, according to two Israeli officials.\nIn exchange some 40 hostages would go home.',
    ],
    [['Axios'], 'Witkoff sent both sides a paper, Axios reported, with 10 hostages to come out for 60 days of ceasefire.'],
    [[null], 'Under the accord that Qatar announced last week, Israel is to release 30 prisoners.'],
    [[null], 'Qatar sent a plane, and 10 hostages were freed on Sunday.'],
  ],
  'a paper claims what it lays down': [
    [
      ['the plan'],
      'All hostages would be returned within 72 hours, the plan says.\nIsrael would release 250 prisoners serving life sentences.',
    ],
    [['A draft', 'A draft'], 'A draft seen by this agency foresees a truce in which 40 hostages would be exchanged for 400 prisoners.'],
    [['A copy of the text'], 'A copy of the text provides for 30 prisoners per civilian hostage.'],
    [['the document'], 'Some 33 hostages would be freed in six weeks, the document says.'],
    [[null], 'The plan proposes the release of 20 hostages.'],
    [[null], 'The clinic provides for the families of 12 people killed in the strike.'],
  ],
  'who asks for it, whoever tells of it': [
    [['Hamas', 'Hamas'], 'Hamas is asking Israel to release 200 prisoners in exchange for 10 living hostages, a senior official said.'],
    [['Netanyahu'], 'Netanyahu wants 40 hostages freed in the first stage, Axios reported.'],
    [['Hamas'], 'Hamas has demanded that Israel free 500 prisoners, two officials said.'],
    [['officials'], 'Israel would free 500 prisoners, officials said.'],
    [['two officials'], 'Israel has offered to free 500 prisoners, two officials said.'],
  ],
};

describe.each(Object.entries(STORIES))('%s', (_rule, stories) => {
  test.each(stories.map(([expected, story]) => ({ expected, story })))('$story', ({ expected, story }) =>
    expect(claimantsOf(story)).toEqual(expected),
  );
});
