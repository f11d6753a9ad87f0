import { describe, expect, test } from 'vitest';
import { claimantsOf } from './reading.ts';

/** Who claims each figure of the story, null where nobody does; by where the speaker stands. */
const STORIES: Readonly<Record<string, readonly (readonly [claimants: readonly (string | null)[], story: string])[]>> = {
  'a transcript names the speaker at the head': [
    [['MR. KIRBY'], 'MR. KIRBY: Good morning, all.\nWe think that about 100 hostages are still there.'],
    [[null], 'QUESTION: Is it right that 100 hostages are still held in Gaza?'],
    [['MS. JEAN-PIERRE'], 'MS. JEAN-PIERRE: Thanks.\nHamas holds 101 hostages.'],
  ],
  'a quotation goes on': [
    [['Levy'], '"They have both come to it late," says Levy.\n"It took the release of four women by Hamas last month for anyone to see it."'],
    [['the colonel'], '"We were sure of it," the colonel said.\n"Six hostages were killed there."'],
    [[null], '"It is a sad day," the mayor said.\nTwo hostages were killed in Gaza last week.'],
    [[null], 'Six hostages were killed in Gaza.'],
  ],
  'a list that is handed over is a claim': [
    [['Hamas'], 'Three Israeli hostages who are to be freed were named by Hamas on Friday.'],
    [['the militant group'], 'The names of four more hostages who are to go free were released by the militant group.'],
    [[null], 'Three hostages were freed by Hamas on Friday.'],
    [[null], 'Three hostages were released by Hamas on Friday.'],
  ],
  '"medics tell a newspaper"': [
    [['medics'], 'At least 10 Palestinians were killed in Rafah, medics tell Reuters.'],
    [['Two officials'], 'Two officials tell the paper that 33 hostages would be freed.'],
    [[null], 'The families tell of their fear; 59 hostages are still in Gaza.'],
    [['doctors'], 'Doctors treat the wounded; 22 people were killed in the strike on Rafah, doctors tell AFP.'],
  ],
  '"according to" amid the sentence leads': [
    [['Palestinian health officials'], 'Airstrikes shook the city and, according to Palestinian health officials, dozens of people were killed in Rafah.'],
    [['the army'], 'The raid lasted an hour in which, according to the army, two hostages were freed.'],
    [['the ministry'], 'Tanks pushed on while, according to the ministry, 30 people were killed in Gaza City.'],
    [['the ministry'], 'Some 30 people were killed in Gaza City, according to the ministry, and houses were hit.'],
  ],
  '"whose deaths the army has confirmed"': [
    [['the IDF'], 'Gaza holds the bodies of at least 34 hostages whose deaths the IDF has confirmed.'],
    [[null, 'Israel'], 'Hamas still holds 59 hostages, 35 of whom Israel says are dead.'],
    [['the army'], 'There are 30 captives whose death the army has announced.'],
  ],
  'a clause between commas has the speaker before it': [
    [['Israel'], 'Israel, which on April 13 offered 45 days of calm for 10 living captives, has not replied.'],
    [['Egypt'], 'Egypt, which last week proposed a truce in which 33 hostages would be freed, waits for an answer.'],
    [['The health ministry in Gaza'], 'The health ministry in Gaza, which says 43,000 people have been killed, counts no fighters apart.'],
    [[null], 'Hamas, which freed four hostages on Friday, has not replied.'],
  ],
  'a toll that is taken apart keeps its claimant': [
    [['The ministry in Gaza', 'The ministry in Gaza'], 'The ministry in Gaza put the toll at 52,243.\nIn that toll are 16,000 children.'],
    [['The ministry in Gaza', 'The ministry in Gaza', 'The ministry in Gaza'], 'The ministry in Gaza said 41,000 people had been killed.\nAmong them are 11,000 children and 6,000 women.'],
    [['the health ministry', null], 'In Gaza 41,000 people have been killed, the health ministry says.\nOn Monday 30 people were killed in Rafah.'],
  ],
  'the speaker behind the verb': [
    [['Rear Admiral Daniel Hagari'], 'The bodies had lain in tunnels, one of them 20 meters deep, said Rear Admiral Daniel Hagari.\nHe blamed Hamas for it.\nGaza holds 115 hostages, he said.'],
    [['its spokesman, Mahmud Bassal'], 'The civil defence was at work in Rafah.\nSix of one family were killed there, said its spokesman, Mahmud Bassal.'],
    [['Eylon Levy'], 'Eylon Levy, a spokesman, said Hamas had freed 24 hostages.'],
    [['the defence minister'], 'Some 90 hostages are alive, said the defence minister.'],
  ],
  'a bare number takes up the count': [
    [[null, 'the Gaza Health Ministry'], 'Scores of Palestinians were killed; the Gaza Health Ministry spoke of 274.'],
    [['Medics', 'the mayor'], 'Medics counted 12 dead in Rafah; the mayor spoke of 15.'],
  ],
  'speakers near and far': [
    [['The Gaza Health Ministry', 'The ministry'], 'The Gaza Health Ministry said 30 people had been killed on Monday.\nThe ministry put the toll of the war at 43,000.'],
    [[null, 'The army'], 'Two soldiers were killed in Rafah on Sunday.\nThe army said that three hostages had died.'],
    [['Medics'], 'Medics said a house in Rafah was hit.\nAt least 12 people were killed, they said.'],
    [['Hamas'], 'Hamas said in a statement that it was ready.\nIt would free three hostages on Saturday, it said.'],
    [['hospital officials'], 'Strikes killed 14 people overnight in Khan Younis, hospital officials said.'],
    [['Hamas'], 'Four hostages were killed in an Israeli strike, Hamas has claimed.'],
    [['the army'], 'A soldier and four hostages died, by the army\'s account.'],
    [['Israeli media'], 'Thirteen hostages are to be freed on Friday, Israeli media report.'],
    [['Qatar\'s foreign ministry spokesman'], 'Ten hostages will be freed on Friday, Qatar\'s foreign ministry spokesman announced.'],
    [['an Israeli official'], 'There are 22 living hostages in the first group, an Israeli official told the Post on condition of anonymity.'],
    [[null], 'Hamas freed four hostages on Saturday, and Israel said it would keep to the truce.'],
    [[null], 'Israeli forces rescued two hostages on Monday, hours after the minister said that talks had failed.'],
    [['The families\' forum'], 'The families\' forum counts 59 hostages in Gaza.'],
    [['the United Nations'], 'More than 400 people have been killed near aid sites in Gaza, the United Nations says.'],
    [['US officials'], 'Five Americans are among the captives, US officials believe.'],
    [['The army\'s spokesman, Daniel Hagari'], 'The army\'s spokesman, Daniel Hagari, said 133 hostages were still held.'],
    [['an official in Gaza'], 'As many as 30 people were killed in the strike on Rafah, said an official in Gaza.'],
    [['the ministry'], 'At least 46,000 people have been killed in Gaza since the war began, the ministry says, without telling fighters from civilians.'],
    [['Gaza\'s civil defence agency', 'Gaza\'s civil defence agency'], 'Sixteen people, seven children among them, were killed in Gaza City on Tuesday, Gaza\'s civil defence agency said.'],
    [['Israel'], 'Israel disputed the count, saying that at least 19 Hamas and Islamic Jihad militants were among the dead.'],
    [['Police'], 'Police arrested a crowd of protesters and said that two officers were lightly hurt.'],
    [['The Red Cross'], 'The Red Cross confirmed that it had received three hostages.'],
    [['The military'], 'The military on Sunday named two soldiers killed in Gaza.'],
    [[null], 'Biden said the war must end; 120 hostages are still in Gaza.'],
    [['Netanyahu\'s office'], 'Netanyahu\'s office gave the names of three hostages who will be freed on Saturday.'],
  ],
};

describe.each(Object.entries(STORIES))('%s', (_rule, stories) => {
  test.each(stories.map(([expected, story]) => ({ expected, story })))('$story', ({ expected, story }) => expect(claimantsOf(story)).toEqual(expected));
});
