import { describe } from 'vitest';
import { tellEvents } from './tables.ts';

describe('several happenings in one sentence', () => {
  tellEvents([
    ['Aid trucks entered Gaza on Friday when the truce took effect.', ['truce happened 2024-05-24', 'aid happened 2024-05-24']],
    ['The truce will begin at 7:00 on Sunday and a first group of hostages will be freed at 16:00.', ['truce expected 2024-05-26', 'release expected 2024-05-26']],
    ['The sides agreed on a truce in January, but the deal collapsed in March.', ['agreement happened 2024-01-01/2024-01-31', 'breakdown happened 2024-03-01/2024-03-31']],
    ['The visit came two days after Israel killed 40 people in airstrikes on Rafah.', ['strike happened 2024-05-23']],
    ['Talks began on Tuesday, as hunger grew.', ['talks happened 2024-05-21']],
  ]);
});

describe('one happening told twice, or two', () => {
  tellEvents([
    ['On Monday Antony Blinken met Benjamin Netanyahu. Later on Monday Antony Blinken met Isaac Herzog.', ['meeting happened 2024-05-20', 'meeting happened 2024-05-20']],
    ['On Monday Antony Blinken met Benjamin Netanyahu. The meeting between Antony Blinken and Benjamin Netanyahu on Monday lasted three hours.', ['meeting happened 2024-05-20']],
  ]);
});

describe('what lies ahead without a verb', () => {
  tellEvents([['The visit comes before new talks expected next week in Cairo.', ['talks expected 2024-05-27/2024-06-02']]]);
});

describe('a noun under another', () => {
  tellEvents([
    ['The release of 13 captives under the truce will begin at four on Sunday.', ['release expected 2024-05-26']],
    ['Khalil al-Hayya survived an Israeli assassination attempt on Tuesday.', ['strike happened 2024-05-21']],
    ['A source who spoke to Reuters said on Friday that the gap was narrower.', ['statement happened 2024-05-24']],
  ]);
});

describe('a day far from its verb', () => {
  tellEvents([
    ['On Friday the Qatari prime minister and foreign minister, Mohammed bin Abdulrahman Al Thani, met William Burns in Doha.', ['meeting happened 2024-05-24']],
    ['Weekly rallies for a deal drew tens of thousands of people to the square on Saturday night.', ['protest happened 2024-05-25']],
    ['Two captives held since an attack earlier this month have been let go on Friday.', ['attack happened 2024-05-01/2024-05-25', 'release happened 2024-05-24']],
  ]);
});

describe('a line of a chronicle', () => {
  tellEvents([
    ['Egypt said on Friday that the spring had brought the two sides no nearer to each other.\n\nMay 7: Israel seizes the Rafah crossing.\n\nMay 10: The round in Cairo ends without a deal.', ['statement happened 2024-05-24', 'strike happened 2024-05-07', 'breakdown happened 2024-05-10']],
  ]);
});

describe('what goes on about the sentence before', () => {
  tellEvents([
    ['Qatar said on Friday that it wanted to bring the talks back to life. They are set to resume in Doha next week.', ['statement happened 2024-05-24', 'talks expected 2024-05-27/2024-06-02']],
  ]);
});
