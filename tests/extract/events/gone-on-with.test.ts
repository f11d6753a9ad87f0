import { describe } from 'vitest';
import { tellEvents } from './tables.ts';

/** One event, many ways of saying it. */
const all = (value: string, texts: readonly string[]): [string, string[]][] => texts.map((text) => [text, [value]]);
const CALM = 'The fields along the border were quiet and dry for another week, a farmer writes.\n\n';
const later = (rows: [string, string[]][]): [string, string[]][] => rows.map(([text, values]) => [CALM + text, values]);

describe('the same day, the next day: of what is told, not of what is ahead or said in passing', () => {
  tellEvents(later([
    ['Hamas said on Monday that it would put off Saturday\'s release. The next day Benjamin Netanyahu warned that the army would go back to war.',
      ['statement happened 2024-05-20', 'release expected 2024-05-25', 'statement happened 2024-05-21']],
    ['Joe Biden said on Tuesday that William Burns would fly to Doha on Sunday. The following day Hamas rejected the plan.',
      ['statement happened 2024-05-21', 'visit expected 2024-05-26', 'response happened 2024-05-22']],
    ['The cabinet approved the plan on Thursday. Benny Gantz, who left it on Monday, met Antony Blinken that evening.',
      ['vote happened 2024-05-23', 'other happened 2024-05-20', 'meeting happened 2024-05-23']],
    ['At a service on Sunday for those killed on Oct. 7, relatives shouted at Benjamin Netanyahu. Yoav Gallant said at another service that day that force was not enough.',
      ['protest happened 2024-05-19', 'statement happened 2024-05-19', 'attack happened 2023-10-07']],
  ]));
});

describe('words said anew on the same day are other words', () => {
  tellEvents(later([
    ['Steve Witkoff presented a new plan on Thursday. Witkoff told CNN the same day that he was hopeful.', ['proposal happened 2024-05-23', 'statement happened 2024-05-23']],
    ['Benjamin Netanyahu said on Thursday that the team in Doha would stay. Netanyahu also said on Thursday that Israel would let in food.', ['statement happened 2024-05-23', 'statement happened 2024-05-23']],
    // … the speech that sets out a plan is the plan
    ['Joe Biden set out a plan on Thursday. Speaking on Thursday, Biden said that the plan would end the war.', ['proposal happened 2024-05-23']],
  ]));
});

describe('what a condition, a birth or a lack names is no day of a happening', () => {
  tellEvents(later([
    ...all('statement happened 2024-05-23', [
      'Benjamin Netanyahu warned on Thursday that the army would resume the war if the hostages were not back by noon Saturday.',
      'Donald Trump said on Thursday that he would impose sanctions unless they were home by Monday.',
    ]),
    ...all('visit happened 2024-05-23', ['Antony Blinken left the region on Thursday with no agreement.', 'Antony Blinken left Israel on Thursday without a deal.']),
  ]));
});

describe('a clause of its own behind the day', () => {
  tellEvents(later([
    ...all('aid happened 2024-05-20', [
      'Israel backed a plan under which Hamas would give up half of the captives, and on Monday it closed the crossings to food.',
      'On Monday the crossings were closed.',
    ]),
    ...all('statement happened 2024-05-23', ['Hamas told mediators in Cairo on Thursday that it would let them all go at once.', 'Hamas told the teams in Doha on Thursday that they would leave.']),
    ['Israel freed 90 prisoners on Thursday. Hamas freed three women in return.', ['release happened 2024-05-23', 'release happened 2024-05-23']],
  ]));
});

describe('an accusation stands, whoever denies it; a denial of what was told elsewhere is words', () => {
  tellEvents(later([
    ...all('statement happened 2024-05-23', [
      'Benjamin Netanyahu accused Hamas on Thursday of going back on the deal, which a senior official of the group denied.',
      'Sami Abu Zuhri denied on Thursday that any such offer had been made.',
    ]),
    ...all('release denied 2024-05-23', ['Hamas denied on Thursday that it had freed anybody.']),
  ]));
});
