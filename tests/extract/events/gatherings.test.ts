import { describe } from 'vitest';
import { tellEvents, tellNothing, tellOneEvent } from './tables.ts';

describe('meetings', () => {
  tellOneEvent('meeting happened 2024-05-24', ['david-barnea', 'mohammed-bin-abdulrahman-al-thani', 'william-burns'], [
    'CIA Director William Burns met Mossad chief David Barnea and Qatari Prime Minister Mohammed bin Abdulrahman Al Thani in Paris on Friday.',
    'On Friday William Burns, David Barnea and Mohammed bin Abdulrahman Al Thani met in Paris.',
    'William Burns and David Barnea sat down with Mohammed bin Abdulrahman Al Thani on Friday.',
    'A meeting between William Burns, David Barnea and Mohammed bin Abdulrahman Al Thani took place on Friday.',
    'William Burns and David Barnea conferred with Mohammed bin Abdulrahman Al Thani in Paris on Friday.',
    'On Friday Mohammed bin Abdulrahman Al Thani received William Burns and David Barnea.',
  ]);
  tellOneEvent('meeting expected 2024-05-27', ['antony-blinken', 'benjamin-netanyahu'], [
    'Antony Blinken is to meet Benjamin Netanyahu on Monday.',
    'Antony Blinken will meet Benjamin Netanyahu on Monday.',
    'Antony Blinken is expected to meet Benjamin Netanyahu on Monday.',
    'Antony Blinken plans to meet with Benjamin Netanyahu on Monday.',
  ]);
  tellOneEvent('meeting happened 2024-05-23', ['israeli-war-cabinet'], [
    "Israel's war cabinet met on Thursday.",
    'The Israeli war cabinet convened on Thursday.',
    'The Israeli war cabinet held a session on Thursday.',
  ]);
  tellNothing('meeting', [
    'The offer met with silence on Friday.',
    'The plan met no resistance on Friday, officials said.',
    'Trucks that met the conditions crossed on Friday.',
    'Antony Blinken did not meet Benjamin Netanyahu on Friday.',
    'No meeting took place on Friday.',
    'Biden spoke at a news conference on Friday.',
  ]);
});

describe('calls', () => {
  tellOneEvent('call happened 2024-05-24', ['benjamin-netanyahu', 'joe-biden'], [
    'President Joe Biden spoke by phone with Prime Minister Benjamin Netanyahu on Friday.',
    'President Joe Biden telephoned Prime Minister Benjamin Netanyahu on Friday.',
    'President Joe Biden and Prime Minister Benjamin Netanyahu talked over the phone on Friday.',
    'President Joe Biden held a call with Prime Minister Benjamin Netanyahu on Friday.',
    'On Friday Joe Biden had a phone conversation with Benjamin Netanyahu.',
    'A phone call between Joe Biden and Benjamin Netanyahu took place on Friday.',
    'Joe Biden reached Benjamin Netanyahu by telephone on Friday.',
  ]);
  tellOneEvent('call expected 2024-05-26', ['benjamin-netanyahu', 'joe-biden'], [
    'Joe Biden will speak by phone with Benjamin Netanyahu on Sunday.',
    'Joe Biden is due to telephone Benjamin Netanyahu on Sunday.',
  ]);
  tellNothing('call', [
    'The ministry called the strike an outrage on Friday.',
    'Calls for a truce grew louder on Friday.',
    'He was called up for reserve duty on Friday.',
    'Families called on the government to accept the deal on Friday.',
  ]);
});

describe('talks', () => {
  tellOneEvent('talks expected 2024-05-27/2024-06-02', [], [
    'The talks are to resume next week.',
    'Negotiations will resume next week.',
    'The talks are expected to restart next week.',
    'A new round of negotiations is scheduled for next week.',
    'Indirect negotiations are set to begin again next week.',
    'Talks are likely to take place next week.',
  ]);
  tellOneEvent('talks happened 2024-05-21', ['hamas'], [
    'A Hamas delegation arrived in Cairo on Tuesday.',
    'A Hamas team flew to Cairo on Tuesday.',
    'Hamas negotiators held talks in Cairo on Tuesday.',
    'Hamas sent a delegation to Cairo on Tuesday.',
  ]);
  tellEvents([
    ['Talks resumed in Doha on Thursday, and mediators met the two sides apart on Friday.', ['talks happened 2024-05-23', 'talks happened 2024-05-24']],
  ]);
  tellNothing('talks', [
    'Officials have spoken of talks for years.',
    'He talks well of his neighbors.',
    'No talks were held on Friday.',
  ]);
});

describe('visits', () => {
  tellOneEvent('visit happened 2024-05-21', ['antony-blinken'], [
    'Antony Blinken arrived in Israel on Tuesday.',
    'Antony Blinken flew to Tel Aviv on Tuesday.',
    'Antony Blinken visited Kerem Shalom on Tuesday.',
    'Antony Blinken landed in Riyadh on Tuesday.',
    'On Tuesday Antony Blinken traveled to Cairo.',
  ]);
  tellOneEvent('visit expected 2024-05-28', ['antony-blinken'], [
    'Antony Blinken will travel to Cairo on Tuesday.',
    'Antony Blinken is due in Cairo on Tuesday.',
    'Antony Blinken is expected in Cairo on Tuesday.',
    'Antony Blinken plans to fly to Cairo on Tuesday.',
    'Antony Blinken sets out for Cairo on Tuesday.',
  ]);
  tellNothing('visit', [
    'Fans come to the stadium on Friday.',
    'The draft will go to the printers on Friday.',
    'The trip of a lifetime, said the advertisement on Friday.',
  ]);
});
