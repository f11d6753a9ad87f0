import { describe } from 'vitest';
import { tellEvents, tellNothing } from './tables.ts';

describe('calls by name', () => {
  tellEvents([
    [
      'President Joe Biden called Prime Minister Benjamin Netanyahu on May 14 and the emir, Sheikh Tamim bin Hamad Al Thani, three days later.',
      ['call happened 2024-05-14', 'call happened 2024-05-17'],
    ],
    ['Antony Blinken called Benny Gantz on Thursday to discuss the truce.', ['call happened 2024-05-23']],
    ['On Thursday, Joe Biden called Netanyahu and urged him to accept.', ['call happened 2024-05-23']],
    ['Emmanuel Macron called Benjamin Netanyahu late on Thursday.', ['call happened 2024-05-23']],
  ]);
  tellNothing('call', [
    'Joe Biden called Benjamin Netanyahu a liar on Thursday.',
    'Joe Biden called on Benjamin Netanyahu to resign on Thursday.',
    'Joe Biden called Netanyahu out on Thursday.',
  ]);
});

describe('whose verb it is', () => {
  tellEvents([
    [
      'On Tuesday Benjamin Netanyahu told relatives of hostages and fallen soldiers that Israel would not leave the corridor.',
      ['statement happened 2024-05-21'],
    ],
    ["Burns, Barnea and Egypt's Abbas Kamel agree in Paris on a framework on Friday.", ['agreement happened 2024-05-24']],
    [
      'Joe Biden was the first leader to confirm, late on Thursday, that one of the dead was Goldberg-Polin.',
      ['statement happened 2024-05-23'],
    ],
    [
      'Sitting in a wheelchair in front of the hospital on Tuesday, with her daughter translating, Yocheved Lifshitz said that she had gone through hell.',
      ['statement happened 2024-05-21'],
    ],
    [
      'Waving a yellow flag outside the ministry on Thursday, her brother at her side, Einav Zangauker said that time was running out.',
      ['statement happened 2024-05-23'],
    ],
    ["Hamas said hours after Joe Biden's speech on Friday that it viewed the offer positively.", ['response happened 2024-05-24']],
    ['The strike that the largest union had called for Monday was cut short by a labor court.', ['protest happened 2024-05-20']],
    ['Relatives of the hostages pushed past guards into a meeting of a committee on Thursday.', ['protest happened 2024-05-23']],
    [
      'The Israel Defense Forces named them on Thursday as Hersh Goldberg-Polin, 23, and Carmel Gat, 40.',
      ['statement happened 2024-05-23'],
    ],
    ['Ismail Haniyeh has been in contact in recent days with officials in Qatar and Egypt.', ['talks happened 2024-05-18/2024-05-25']],
    ['He came to avenge Muhammad Nasser, a commander killed by a drone on Wednesday.', ['death happened 2024-05-22']],
    ['Three women, whom Hamas will hand over on Sunday, were named.', ['release expected 2024-05-26']],
    ['The Security Council backed the plan on Thursday with 14 votes; on Thursday Russia abstained.', ['vote happened 2024-05-23']],
    [
      'Haniyeh was killed on Wednesday, hours after he attended the inauguration of the president, Masoud Pezeshkian, on Tuesday.',
      ['death happened 2024-05-22', 'visit happened 2024-05-21'],
    ],
  ]);
});

describe('what is told once', () => {
  tellEvents([
    [
      'A team is to head out next week, an official said. A full team would set out next week to go on with the talks, the office said.',
      ['talks expected 2024-05-27/2024-06-02'],
    ],
    ['Hamas freed two on May 20. Since then 77 Israelis have come home.', ['release happened 2024-05-20']],
    [
      'Workers went on a general strike on Monday. Protesters lit bonfires in Jerusalem on Monday.',
      ['protest happened 2024-05-20', 'protest happened 2024-05-20'],
    ],
    ['Hamas said on Thursday that it accepts the text. Israel rejects it.', ['response happened 2024-05-23']],
    ['Hamas said on Thursday that a raid had killed three captives. The army dismissed that.', ['strike denied 2024-05-23']],
  ]);
});

describe('what is no news of the day beside it', () => {
  tellNothing('release', ['Two civilians crossed into the Strip on Friday.', 'Two Israelis crossed into Gaza years ago.']);
  tellNothing('visit', ['Joe Biden, who is in Nantucket for Thanksgiving, telephoned the emir.']);
  tellNothing('other', [
    'The army says that more than 200 people were taken to Gaza that day; on Friday it told reporters that most are alive.',
    'Sirens sounded in the south for the first time since last week.',
  ]);
});

describe('rockets, and what each side does on one day', () => {
  tellEvents([
    ['Rockets set off sirens in Ashkelon on Thursday.', ['attack happened 2024-05-23']],
    ['Sirens sounded in Tel Aviv on Thursday.', ['attack happened 2024-05-23']],
    [
      'Israel bombed Rafah on Friday, and mortars killed a soldier at the fence.',
      ['strike happened 2024-05-24', 'attack happened 2024-05-24'],
    ],
    ['Talks in Cairo broke up on Thursday when the Hamas delegation left for consultations.', ['talks happened 2024-05-23']],
  ]);
  tellNothing('attack', ['The sirens of ambulances drew near on Thursday.']);
});
