import { describe } from 'vitest';
import { tellEvents, tellNothing } from './tables.ts';

/** Published on Saturday, 25 May 2024. */
const all = (value: string, texts: readonly string[]): [string, string[]][] => texts.map((text) => [text, [value]]);

describe('those who count the dead of the war by hours or days tell of strikes', () => {
  tellEvents([
    ...all('strike happened 2024-05-24/2024-05-25', ['The health ministry in Gaza said 60 people had died in the last 24 hours.', 'Some 60 Palestinians died in the past 24 hours.']),
    ...all('strike happened 2024-05-24', ['On Friday, at least 45 people were killed in the north, according to hospitals.', 'On Friday 12 civilians were killed, medics reported.']),
    ['At least 45 people were killed at a bus stop on Friday in a shooting, medics said.', ['attack happened 2024-05-24']],
  ]);
  tellNothing('strike', [
    'Seven people died of hunger in the past 24 hours, the ministry said.',
    'Some 35,000 people have died in the war.',
    'The health ministry says at least 60 people were killed on Friday.',
    'On Friday five people were killed in a car crash, medics said.',
  ]);
});

describe('what was put off or called for was to be on its day', () => {
  tellEvents([
    ['Benny Gantz put off a news conference on Friday.', ['statement expected 2024-05-24']],
    ['Benny Gantz held a news conference on Friday.', ['statement happened 2024-05-24']],
  ]);
});

describe('the time before is the event where a thing is the first since then', () => {
  tellEvents([
    ['It is the first time since March that the negotiators have met there.', ['talks happened 2024-03-01/2024-03-31']],
    ['No captive has been found since February, when soldiers rescued two of the hostages.', ['rescue happened 2024-02-01/2024-02-29']],
    ['Antony Blinken has been hopeful since March.', []],
  ]);
});

describe('words for what is done this day', () => {
  tellEvents([
    ...all('statement happened 2024-05-24', ['The head of the army took responsibility on Friday.', 'The army on Friday revised its count of the captives.']),
    ...all('aid happened 2024-05-24', ['A ship with 200 tonnes of food and medicine set sail from the island on Friday.']),
    ...all('strike happened 2024-05-24', ['Israel conducted a strike on Beirut on Friday.']),
    ...all('attack happened 2024-05-24', ['Two men were hurt when grenades were thrown at them on Friday.']),
    ...all('talks expected 2024-05-27/2024-06-02', ['The two sides will go on talking next week.']),
    ...all('response expected 2024-05-26/2024-06-01', ['Egypt expects an answer from Hamas within the coming days.']),
    ...all('agreement happened 2024-05-24', ['Joe Biden put his name to a declaration on Friday.', 'The two sides signed off on the exchange on Friday.']),
    ...all('proposal happened 2024-05-24', ['The sources say Hamas asked on Friday for a week of calm.', 'The plan had been conveyed to Hamas on Friday.']),
    ...all('protest happened 2024-05-24', ['Tens of thousands of people were in the streets on Friday night.', 'Mourners lined the roads on Friday.']),
    ...all('meeting happened 2024-05-24', ['Joe Biden spoke on Friday with his national security team.']),
    ...all('visit happened 2024-05-25', ['Brett McGurk is a busy man; today he\'s in Cairo.']),
  ]);
  tellNothing('visit', ["Brett McGurk said on Friday that he's in trouble."]);
  tellNothing('protest', ['Thousands of people were in tents on Friday.']);
  tellNothing('proposal', ['He asked on Friday for a glass of water.']);
});

describe('calls, coffins and doubled letters', () => {
  tellEvents([
    ...all('protest expected 2024-05-28', ['The families called for a protest outside parliament on Tuesday evening.']),
    ...all('statement happened 2024-05-21', ['The families on Tuesday called for a deal.']),
    ...all('talks expected 2024-05-27', ['Talks over a truce and the captives held in the enclave are to go on in Doha on Monday.']),
    ...all('death happened 2024-05-24', ['It was the work of Yahya Sinwar, killed by troops in Rafah on Friday.']),
    ...all('visit happened 2024-05-13/2024-05-19', ['Antony Blinken, who spent much of last week in the region, had been hopeful.']),
    ...all('release happened 2024-05-24', ['The coffins were driven to the border on Friday.']),
    ...all('strike happened 2024-05-24', ['Israeli forces on Friday levelled a building in Rafah.', 'Israeli forces on Friday leveled a building in Rafah.']),
  ]);
  tellNothing('death', ['Yahya Sinwar, angered by the report, spoke on Friday.']);
});
