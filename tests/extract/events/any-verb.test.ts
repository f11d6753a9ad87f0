import { describe } from 'vitest';
import { tellEvents } from './tables.ts';

/** One event, many ways of saying it. */
const all = (value: string, texts: readonly string[]): [string, string[]][] => texts.map((text) => [text, [value]]);
const none = (texts: readonly string[]): [string, string[]][] => texts.map((text) => [text, []]);

const CALM = 'The fields along the border were quiet and dry for another week, a farmer writes.\n\n';
const later = (rows: [string, string[]][]): [string, string[]][] => rows.map(([text, values]) => [CALM + text, values]);

describe('a day beside a verb of no list is a happening, whoever does it', () => {
  tellEvents(later([
    ...all('aid happened 2024-05-23', ['A crowd of several hundred broke into a flour depot on Thursday.', 'Crowds emptied a warehouse of the food agency on Thursday.']),
    ...all('protest happened 2024-05-23', ['Relatives of the captives were turned away from the gallery of the parliament on Thursday.', 'The parents of two captives sang outside the minister\'s office on Thursday.']),
    ...all('visit expected 2024-05-28', ['Both men are to go on to Doha on Tuesday.', 'The two envoys will continue to Cairo on Tuesday.']),
    ...all('visit happened 2024-05-23', ['Steve Witkoff got in on Thursday.']),
    ...all('release happened 2024-05-23', ['A third group, on Thursday, was made up of nine children.']),
    ...all('release expected 2024-05-28', ['Three more women will follow on Tuesday.']),
    ...all('attack happened 2024-05-23', ['Tanks combed the hospital grounds on Thursday.']),
    ...all('statement happened 2024-05-23', ['More than 40 aid organizations warned on Thursday of hunger.', 'Hamas, in a message carried by its station on Thursday, called the plan a trap.']),
    ...all('other happened 2024-05-23', ['Benny Gantz left it on Thursday.']),
  ]));
});

describe('what is no happening stays none', () => {
  tellEvents(later(none([
    'Prices rose in the markets on Thursday.',
    'On Thursday the roads were empty.',
    'What was handed out on Thursday?',
    'By Thursday 162 had been dug out of the ruins.',
    'Who the six are had not been known before Thursday.',
    'He never came back on Thursday.',
  ])));
});

describe('a verb that only places in time takes up what was spoken of', () => {
  tellEvents([
    ['The Knesset voted on the bill on Thursday. It had been planned for Monday.', ['vote happened 2024-05-23', 'vote expected 2024-05-20']],
    ['A vote on a resolution, which had been set for Wednesday, has been moved to Tuesday.', ['vote expected 2024-05-22', 'vote expected 2024-05-28']],
    ['Talks on the second phase were to have started on Thursday.', ['talks expected 2024-05-23']],
  ]);
});

describe('a day in the phrase that stands in front, or between commas, is that of the main verb', () => {
  tellEvents(all('statement happened 2024-05-23', [
    'In a letter on Thursday, the head of the agency, Philippe Lazzarini, said that the law would end its work.',
    'In a post on X on Thursday Steve Witkoff, the envoy of Donald Trump, said that the reply showed no wish for a truce.',
    'Antony Blinken, at a G7 meeting in Italy on Thursday, said that all of them should be let go.',
    'Benjamin Netanyahu told a committee in a closed session Thursday that the plan was partial.',
    'Friedrich Merz, in an interview with a newspaper on Thursday, said that Hamas had no part to play.',
  ]));
});

describe('words that look like another kind of happening', () => {
  tellEvents([
    ...all('protest happened 2024-05-23', ['About 20 relatives of the captives burst into a committee of the Knesset on Thursday.']),
    ...all('release happened 2024-05-23', ['Hamas on Thursday turned over two women to the Red Cross.', 'The remains that Hamas had turned over to the Red Cross on Thursday came in two coffins.']),
    ...all('attack happened 2024-05-23', ['Gunmen emerged from a tunnel on Thursday and fired at an excavator, killing two soldiers.']),
    ...all('strike happened 2024-05-23', ['The Israeli missiles that slammed into a villa in Doha on Thursday missed them.']),
    ...all('call happened 2024-05-23', ['Benjamin Netanyahu called the family on Thursday.']),
    ...all('statement expected 2024-05-29', ['Benjamin Netanyahu is to land in Washington and to speak before a joint session of Congress on Wednesday.']),
    ...all('other happened 2024-05-23', ["Israel's ban on the agency came into force on Thursday."]),
  ]);
});

describe('a month, a week, days to come are such a time too', () => {
  tellEvents(later([
    ...all('other happened 2024-04-01/2024-04-30', ['Yahya Sinwar became head of the movement in April.']),
    ...all('aid expected 2024-05-26/2024-06-01', ['Israel will let foreign countries parachute flour into Gaza in the coming days.']),
    ...all('visit expected 2024-05-28', ['Antony Blinken was expected on Tuesday.', 'Antony Blinken is due at the White House on Tuesday.']),
    ...all('truce happened 2024-04-01/2024-04-30', ['A pause in April saw 40 of the captives come back.']),
    ...none([
      'The toll passed 35,000 this month.',
      'I will keep up these contacts in the coming days.',
      'All had been shot 48 to 72 hours before they were examined.',
      'The officials are worried about something else this week.',
    ]),
  ]));
});

describe('a sentence without a day goes on with that of the one before', () => {
  tellEvents([
    ['Hamas freed two women on Thursday. Around the same time 39 prisoners walked out of Israeli jails.', ['release happened 2024-05-23', 'release happened 2024-05-23']],
    ['Antony Blinken met the emir on Thursday. He had met Abdel Fattah el-Sisi earlier in the city of El Alamein.', ['meeting happened 2024-05-23', 'meeting happened 2024-05-23']],
    ['Benjamin Netanyahu spoke at a memorial on Thursday. Yoav Gallant said at the same ceremony that compromises would be needed.', ['statement happened 2024-05-23', 'statement happened 2024-05-23']],
    ['Daniel Hagari spoke on Thursday. There are 134 hostages still in Gaza, he said.', ['statement happened 2024-05-23']],
  ]);
});

describe('two statements of one speaker on one day', () => {
  tellEvents([
    ['Hamas announced on Thursday that it would not give way. Also on Thursday, Hamas put out a video of two hostages.', ['statement happened 2024-05-23', 'statement happened 2024-05-23']],
    ['Hamas said on Thursday that the American proposal was unacceptable. The American proposal was unacceptable, Hamas said on Thursday.', ['statement happened 2024-05-23']],
  ]);
});

describe('who is told to stand over a story, and what that day was', () => {
  tellEvents([
    ['Families say the speech can wait\n\nBenjamin Netanyahu flew to Washington on Thursday.', ['visit happened 2024-05-23']],
    ['Hamas spoke of the day on Thursday. About 1,200 people were murdered that day.', ['statement happened 2024-05-23']],
    ['Qatar was first reported on Thursday to have suspended its mediation; its spokesman called the reports false within hours.', ['breakdown denied 2024-05-23']],
    ['Two trucks with fuel went in on Thursday.', ['aid happened 2024-05-23']],
    ['Just before midnight on Thursday the last bus pulled out of Ofer prison.', ['release happened 2024-05-23']],
  ]);
});
