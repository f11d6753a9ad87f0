import { describe, expect, test } from 'vitest';
import type { FoundActors } from '../../../src/extract/actors/actor-mention.ts';
import { articleOf, claimantsOf, readFigures } from './reading.ts';

/** The claimant of the first figure, its phrasings many. */
const CLAIMANTS: Readonly<Record<string, readonly string[]>> = {
  'Gaza\'s Health Ministry': [
    'Gaza\'s Health Ministry says 43 people were killed.', 'Gaza\'s Health Ministry has recorded 43 Palestinian deaths.', 'At least 43 people were killed, Gaza\'s Health Ministry said on Monday.',
    'More than 43,000 Palestinians have been killed, according to Gaza\'s Health Ministry.', 'Gaza\'s Health Ministry put the number of Palestinians killed at 43,000.',
    'The war has killed 46,900, by the count of Gaza\'s Health Ministry.', 'Gaza\'s Health Ministry puts the death toll at 43,000.', 'The number of dead, Gaza\'s Health Ministry reported, had reached 43,000.',
    'At least 43 people were killed in Gaza, as confirmed by Gaza\'s Health Ministry.', 'The fighting is estimated by Gaza\'s Health Ministry to have killed 43,000 Palestinians.', 'As per Gaza\'s Health Ministry, 43 people were killed.',
    'Palestinians killed, as Gaza\'s Health Ministry has it: 43,000.',
  ],
  Israel: ['Israel says 101 hostages are still in Gaza.', 'By Israel\'s count, 101 hostages are still in Gaza.', 'Some 101 hostages are in Gaza, by Israel\'s count.', 'Israel counts 1,200 people killed on Oct. 7.', 'Up to 23 hostages are alive, Israel believes.', 'Israel, for its part, wants 40 captives freed.'],
  'the army': ['Forty-one of the hostages are dead, the army says.', 'The hostages are in Gaza, and the army says 39 of the captives are dead.'],
  'Eylon Levy': ['Eylon Levy, an Israeli government spokesman, said 137 hostages remain in Gaza.'],
  'local health officials': ['Israel struck Gaza, where local health officials say more than 38,000 people have been killed.', 'More than 46,500 people have been killed in Gaza, according to local health officials, although the toll is thought to be higher.'],
  'a Palestinian official and a Lebanese security official': ['A drone strike in Lebanon killed four Hamas members, a Palestinian official and a Lebanese security official said.'],
  'the hospital director': ['A strike on Gaza killed four people, the hospital director told a television station.'],
  'the Palestinian Prisoners\' Club': ['Israel freed 151 prisoners, the Palestinian Prisoners\' Club said.'],
};

describe('who counted or claims a number', () => {
  for (const [claimant, stories] of Object.entries(CLAIMANTS)) test.each(stories)(`${claimant}: %s`, (story) => expect(claimantsOf(story)[0]).toBe(claimant));

  test.each([
    ['the nearest speaker has the number', 'Netanyahu said he would not yield.\nForty-three people were killed in Gaza.', [null]],
    ['a claim reaches the whole that parts are taken of', 'Of 252 people whom Hamas seized, 121 are still in Gaza and 37 of those are dead, according to the army.', ['the army', 'the army', 'the army']],
    ['it holds for all of one clause', 'Of the prisoners, 151 Palestinians were set free and 445 were released later, the Palestinian Prisoners\' Club said.', ['the Palestinian Prisoners\' Club', 'the Palestinian Prisoners\' Club']],
    ['a semicolon ends it', 'Hostages are still in Gaza; 41 hostages are dead, the army says.', ['the army']],
    ['it goes on with "of them"', 'Israel said that 137 hostages remain in Gaza.\nTen of them are 75 or older.', ['Israel', 'Israel']],
    ['a plan cannot speak', 'The plan proposes the release of 20 hostages.', [null]],
    ['one who is asked in a clause of another matter is no claimant', 'Under the accord that Qatar announced last week, Israel is to release 30 prisoners.', [null]],
    ['Gaza\'s health officials do not count the dead of Israel', 'Gaza\'s Health Ministry says more than 64,600 Palestinians have been killed since the Hamas attack, in which some 1,200 people died in Israel.', ['Gaza\'s Health Ministry', null]],
    ['a clause behind the number claims it', 'The toll does not tell civilians from the 20,000 fighters whom Israel says it has killed.', ['Israel']],
    ['a report that the sentence before names', 'A newspaper claimed that a deal had been reached.\nHamas had allegedly agreed to release 50 hostages.', ['A newspaper']],
    ['"it" is who spoke before', 'The Israeli government said that the truce would hold.\nIt said it would free 39 Palestinian prisoners.', ['The Israeli government']],
    ['not even by a negation', 'The ministry did not say that 43 people were killed.', [null]],
  ] as const)('%s', (_rule, story, claimants) => expect(claimantsOf(story)).toEqual(claimants));

  test('carries the actor that the words name', () => {
    const story = 'Gaza\'s Health Ministry says 43 people were killed.';
    const found: FoundActors = { people: [], mentions: [{ start: 0, end: 22, text: 'Gaza\'s Health Ministry', sentence: 0, actor: 'gaza-health-ministry', how: 'alias', acts: true }] };
    expect(readFigures(story, found)[0]?.claimant).toEqual({ start: 0, end: 22, actor: 'gaza-health-ministry' });
  });

  test('an adjective names no actor', () => {
    const story = 'Israeli officials say 43 people were killed.';
    const found: FoundActors = { people: [], mentions: [{ start: 0, end: 7, text: 'Israeli', sentence: 0, actor: 'israel', how: 'adjective', acts: true }] };
    expect(readFigures(story, found)[0]?.claimant).toEqual({ start: 0, end: 17, actor: null });
    expect(articleOf(story).text.slice(0, 17)).toBe('Israeli officials');
  });
});

/** The claimants of all figures of a story, in their order. */
const AROUND: Readonly<Record<string, readonly (readonly [story: string, claimants: readonly (string | null)[]])[]>> = {
  'a speaker behind the number, or in the clause before it': [
    ['In Gaza, where the ministry claims 44,000 people have died, at least 66 people were killed, a doctor said.', ['the ministry', 'a doctor']],
    ['The army has counted the 20,000 fighters whom Israel says it has killed.', ['Israel']],
    ['Israel said that 43 people were killed in Gaza, according to medics.', ['medics']],
    ['The ministry, whose figures do not tell them apart, says 43 people were killed in Gaza, while Israel puts the number of dead fighters at 20.', ['The ministry', 'Israel']],
    ['Media report that the government has raised the number of dead in Israel to 1,200.', ['Media']],
    ['Some 12 hostages are alive, the paper said, citing officials.', ['officials']],
  ],
  'the whole that a speaker behind it takes parts of': [
    ['Of the 58 hostages who remain, Israel says 35 are dead.', ['Israel', 'Israel']],
    ['Of the 58 hostages who remain, the talks freed 35.', [null, null]],
    ['Hamas holds 59 of the hostages, and of the 35 who are dead, Israel says four are soldiers.', [null, null, 'Israel']],
  ],
  'what is believed is the part': [
    ['Fifty-eight hostages remain, up to 23 of them alive, the army believes.', [null, 'the army']],
    ['Fifty-eight hostages remain, 23 of them alive, the army thinks.', [null, 'the army']],
    ['Fifty-eight hostages remain, 23 of them alive, the army said.', ['the army', 'the army']],
    ['Fifty-eight hostages remain, the army believes, 23 of them alive.', ['the army', 'the army']],
    ['Fifty-eight hostages remain, the army believes.', ['the army']],
  ],
  'hearsay has the claimant of the sentence before': [
    ['The ministry claimed that a deal was near.\nIt is said that Hamas freed 12 hostages.', ['The ministry']],
    ['The ministry claimed that a deal was near.\nHamas reportedly freed 12 hostages.', ['The ministry']],
    ['The ministry claimed that a deal was near.\nHe is said to know that Hamas freed 12 hostages.', [null]],
    ['The ministry claimed that a deal was near.\n\nHamas reportedly freed 12 hostages.', [null]],
    ['The ministry claimed that a deal was near.\nHamas freed 12 hostages.', [null]],
    ['The ministry met on Sunday.\nHamas reportedly freed 12 hostages.', [null]],
    ['Hamas reportedly freed 12 hostages.', [null]],
  ],
};

for (const [way, stories] of Object.entries(AROUND)) describe(`claimants: ${way}`, () => test.each(stories)('%s', (story, claimants) => expect(claimantsOf(story)).toEqual(claimants)));
