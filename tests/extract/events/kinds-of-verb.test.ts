import { describe } from 'vitest';
import { tellEvents } from './tables.ts';

/** One event, many ways of saying it. */
const all = (value: string, texts: readonly string[]): [string, string[]][] => texts.map((text) => [text, [value]]);

describe('who leaves the talks breaks them off; who leaves a town or an office does not', () => {
  tellEvents([
    ...all('breakdown happened 2024-05-23', [
      "Israel's negotiators on Thursday quit the talks in Doha.",
      'Hamas walked away from the table on Thursday.',
      'A Hamas official said that the talks had been suspended on Thursday.',
      'Negotiations have been put on hold since Thursday, Qatar said.',
      'The negotiations were broken off on Thursday.',
      'The talks were called off on Thursday over the strike.',
    ]),
    ...all('talks happened 2024-05-23', ['A Hamas delegation left Cairo on Thursday after two days of talks.']),
    ...all('visit happened 2024-05-23', ['Antony Blinken left Israel on Thursday for Doha.', 'Antony Blinken left the country on Thursday for talks in Doha.']),
    ...all('other happened 2024-05-23', ['Benny Gantz left the government on Thursday.', 'Benny Gantz quit the cabinet on Thursday.']),
  ]);
});

describe('the two sides come to terms', () => {
  tellEvents([
    ...all('agreement happened 2024-05-23', [
      'Israel and Hamas came to terms on Thursday.',
      'The two sides came to an agreement on Thursday.',
      'Israel and Hamas arrived at a deal on Thursday.',
      'Qatar mediated a deal between Israel and Hamas on Thursday.',
      'Israel and Hamas settled on Thursday on a swap of captives.',
    ]),
    ...all('agreement expected 2024-05-26/2024-06-01', ['A deal to free the hostages held in Gaza could be signed in the coming days, a source said.']),
  ]);
});

describe('who is in a place has come to it', () => {
  tellEvents([
    ...all('visit happened 2024-05-23', [
      'William Burns traveled to Doha on Thursday to join the talks.',
      'Brett McGurk flew to Doha on Thursday to see the Qatari prime minister.',
      'David Barnea was in Doha on Thursday.',
      'Brett McGurk reached Cairo on Thursday.',
    ]),
    ...all('visit happened 2024-05-13/2024-05-19', ['The envoy Amos Hochstein, who was in Beirut last week, said nothing of it.']),
    ...all('visit expected 2024-05-27', ['Antony Blinken will be in Israel on Monday.', 'Steve Witkoff said he would be in the region on Monday.', 'Brett McGurk is to reach Israel on Monday.']),
    ...all('agreement happened 2024-05-23', ['Israel and Hamas reached a deal on Thursday.']),
    ...all('aid happened 2024-05-23', ['The ship arrived at the pier on Thursday with food.']),
  ]);
});

describe('names are given, people are freed', () => {
  tellEvents([
    ...all('statement happened 2024-05-23', [
      'Three captives set to go free in a swap were named by Hamas on Thursday.',
      'Hamas gave the names of three captives on Thursday.',
      'The names of four captives were released by Hamas on Thursday.',
    ]),
    ...all('release happened 2024-05-23', ['Four captives were released by Hamas on Thursday.']),
  ]);
});

describe('a question is put at a summit: the answer is the event', () => {
  tellEvents(all('statement happened 2024-05-23', [
    'Asked on Thursday at a summit in Italy whether he believed in a deal, President Joe Biden said he had not lost hope.',
    'Asked on Thursday after a meeting of ministers about the plan, Antony Blinken said it was the best.',
  ]));
});

describe('two who speak, and to nobody else, speak with each other', () => {
  tellEvents([
    ...all('call happened 2024-05-23', [
      'Joe Biden and Tamim bin Hamad Al Thani spoke on Thursday and were of one mind.',
      'Ismail Haniyeh and Abbas Kamel spoke by phone on Thursday, the group said in a statement.',
    ]),
    ...all('statement happened 2024-05-23', ['Joe Biden spoke on Thursday and was cheered.']),
    ...all('talks expected 2024-05-26/2024-06-01', ['Mediators would talk to Hamas again in the coming days, Jake Sullivan said.']),
  ]);
});

describe('terms are put before a side and turned down', () => {
  tellEvents([
    ...all('proposal happened 2024-05-23', [
      'Israel on Thursday offered 45 days of calm for ten captives.',
      'Mediators laid a new draft before both sides on Thursday.',
      'Drafts were handed to both sides on Thursday, a Qatari spokesman said.',
      'The plan was put to Hamas on Thursday.',
    ]),
    ...all('proposal expected 2024-05-27', ['Egypt is to put a new offer before Hamas on Monday.']),
    ...all('response happened 2024-05-23', ['Hamas turned that offer down on Thursday.', 'The plan was turned down by Hamas on Thursday.', 'Hamas said yes to the plan on Thursday.']),
  ]);
});

describe('who stands before "were killed" suffered it', () => {
  tellEvents([
    ...all('death happened 2024-05-23', ['Four Hezbollah fighters were killed on Thursday.']),
    ...all('death happened 2024-05-13/2024-05-19', ['Yahya Sinwar, who led Hamas, was killed by troops in Rafah last week.']),
    ...all('attack happened 2024-05-23', ['Gunmen killed three people at a bus stop on Thursday.']),
  ]);
});
