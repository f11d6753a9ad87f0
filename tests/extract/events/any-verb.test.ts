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
