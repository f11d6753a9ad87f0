import { describe } from 'vitest';
import { tellEvents } from './tables.ts';

/** One event, many ways of saying it. */
const all = (value: string, texts: readonly string[]): [string, string[]][] => texts.map((text) => [text, [value]]);

describe('captives whom soldiers bring out are rescued; whom their captors let go are released', () => {
  tellEvents([
    ...all('rescue happened 2024-05-23', [
      'Troops freed two captives in Rafah on Thursday.',
      'Two men were brought out of a flat in Rafah by commandos on Thursday.',
      'Commandos fought their way into a flat on Thursday and brought out two captives.',
      'Soldiers carried three hostages out of the camp on Thursday.',
    ]),
    ...all('release happened 2024-05-23', [
      'Hamas freed two captives on Thursday.',
      'Two captives were brought out by the Red Cross on Thursday.',
      'Israel opened its prison gates on Thursday to 30 Palestinians.',
      'Israel let 30 Palestinians out of prison on Thursday.',
      'Israel emptied the cells of a prison in the south on Thursday.',
      'Hamas gave back two bodies on Thursday.',
    ]),
    ['Hamas freed two captives on Tuesday. Four more followed on Thursday.', ['release happened 2024-05-21', 'release happened 2024-05-23']],
    ['The soldiers carried out a strike on a house on Thursday.', ['strike happened 2024-05-23']],
  ]);
});

describe('what a council demands it has voted for; what a crowd demands is its protest; words on the telephone are a call', () => {
  tellEvents([
    ...all('vote happened 2024-05-23', [
      'The U.N. Security Council on Thursday demanded a cease-fire.',
      'The U.N. General Assembly called for a truce on Thursday by 153 votes to 10.',
      'The Security Council came out on Thursday in favor of the plan.',
    ]),
    ...all('protest happened 2024-05-23', [
      'Thousands called for new elections at a rally in Tel Aviv on Thursday.',
      'Demonstrators demanded a deal on Thursday.',
      'Thousands of people gathered in front of parliament on Thursday.',
      'Families set fire to a coffin outside the ministry on Thursday.',
      'On Thursday families had set up camp outside his villa.',
      'A crowd came together on Thursday in the square.',
      'Half a million people came out across the country on Thursday.',
      'Families of those held were again in the streets of Tel Aviv on Thursday.',
      'The news sent thousands into the streets of Tel Aviv on Thursday.',
      'Relatives pushed their way into a committee room on Thursday.',
      'Thousands turned out on Thursday for a march in Jerusalem.',
    ]),
    ...all('protest expected 2024-05-26', ['The whole economy will shut down on Sunday, the union said.', 'Families plan a march on Sunday to the embassy.']),
    ...all('call happened 2024-05-23', ['Joe Biden rang Benjamin Netanyahu on Thursday.', 'Joe Biden congratulated Benjamin Netanyahu by phone on Thursday.', 'Joe Biden, in a call that lasted an hour, told Benjamin Netanyahu on Thursday to wait.']),
    ...all('statement happened 2024-05-23', ['Israel demanded a truce on Thursday.', 'Benny Gantz answered on Thursday that this was wrong.']),
  ]);
});

describe('losses of one day are told though nobody is named', () => {
  tellEvents([
    ...all('strike happened 2024-05-23', ['In Gaza 22 people were killed on Thursday.', 'At least 42 people were killed across the country on Thursday, the authorities said.']),
    ...all('attack happened 2024-05-23', [
      'Two soldiers died in fighting on Thursday.',
      'Five reservists were killed and two dozen wounded in a clash in a village on Thursday, the military said.',
      'A roadside bomb killed four Israeli soldiers on Thursday.',
      'Seven soldiers burned to death on Thursday in an armored vehicle.',
      'Hezbollah fired on a town on Thursday.',
      'A man drove his car into a bus stop near Haifa on Thursday.',
      'Nine people were shot dead near the crossing on Thursday.',
    ]),
    ...all('death happened 2024-05-23', ['Three soldiers were killed by their own fire on Thursday.', 'Twenty soldiers have been lost in the camp, among them four on Thursday.']),
    ...all('statement happened 2024-05-23', ['At least 35,386 Palestinians have been killed, the health ministry said on Thursday.']),
    ['The tax fell on Thursday.', []],
  ]);
});

describe('terms on the table are proposed, whoever hands them over and however the clause is built', () => {
  tellEvents([
    ...all('proposal happened 2024-05-23', [
      'Israel handed over the text on Thursday.',
      'The final version went to Hamas on Thursday.',
      'On the table is a draft, worked out in Paris on Thursday.',
      'The paper had been passed to Hamas on Thursday.',
      'They spoke of the outline that Joe Biden made public on Thursday.',
    ]),
    ...all('response happened 2024-05-23', ['Under the paper, which Israel accepted on Thursday, all would be out within a week.', 'Hamas dropped its demand on Thursday.', 'The cabinet has yet to discuss the offer that Hamas accepted on Thursday.', 'Israel said yes on Thursday.']),
  ]);
});

describe('who was, had been or will be in a place has travelled', () => {
  tellEvents([
    ...all('visit happened 2024-05-23', [
      "Brett McGurk, President Joe Biden's adviser, was in Cairo on Thursday.",
      'Lloyd Austin stopped in Cairo on Thursday.',
      'Antony Blinken made his way to Riyadh on Thursday.',
      'He flew on to Jordan on Thursday for an aid conference.',
    ]),
    ...all('visit expected 2024-05-26', ['Steve Witkoff, the envoy, may be in the region on Sunday.', 'Antony Blinken will be back in the region on Sunday.']),
    ['The deal was in danger on Thursday.', []],
  ]);
});

describe('one day told for the deeds of both sides', () => {
  tellEvents([
    ['Hamas on Thursday released three captives, and Israel freed 183 Palestinians.', ['release happened 2024-05-23', 'release happened 2024-05-23']],
    ['Hamas gave back four bodies on Thursday and Israel released 600 prisoners.', ['release happened 2024-05-23', 'release happened 2024-05-23']],
    ['Israel bombed Rafah on Thursday while Hezbollah fired rockets at Haifa.', ['strike happened 2024-05-23', 'attack happened 2024-05-23']],
    ['Israel bombed Rafah on Thursday and killed nine people.', ['strike happened 2024-05-23']],
  ]);
});

describe('what was counted until a day did not happen on it, and who only counts tells no news', () => {
  tellEvents([
    ['Joe Biden met Benjamin Netanyahu on Friday. Before Thursday only three captives had been rescued alive.', ['meeting happened 2024-05-24']],
    ['Joe Biden met Benjamin Netanyahu on Friday. The remains of 19 had been retrieved by troops up to Thursday.', ['meeting happened 2024-05-24']],
    ['Three soldiers were killed by a bomb on Wednesday, the military said on Thursday.', ['attack happened 2024-05-22']],
    ['Three soldiers were killed by a bomb on Wednesday, and Benjamin Netanyahu said on Thursday that he mourned them.', ['attack happened 2024-05-22', 'statement happened 2024-05-23']],
    ['Steve Witkoff denied it on Thursday.', ['statement happened 2024-05-23']],
    ['Israel denied on Thursday that any warning had come.', ['statement denied 2024-05-23']],
    ['Joe Biden met Benjamin Netanyahu on Friday. More than 2,400 people have been killed in Lebanon over the past year, its ministry says.', ['meeting happened 2024-05-24']],
    ['Joe Biden met Benjamin Netanyahu on Friday. Under the plan the truce would be extended through Thursday.', ['meeting happened 2024-05-24']],
    ['Dana Levi, who turns 18 on Tuesday, was freed on Thursday.', ['release happened 2024-05-23']],
    ['Israel bombed Rafah on Thursday in the heaviest bombardment since January.', ['strike happened 2024-05-23']],
  ]);
});
