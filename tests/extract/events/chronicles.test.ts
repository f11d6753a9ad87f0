import { describe, expect, test } from 'vitest';
import { eventsIn, inShort } from './read.ts';

const told = (text: string, published: string): string[] => eventsIn(text, published).map(inShort);

/** Reads a chronicle of three entries, of which the first two are fixed. */
const under = (heading: string, entry: string): string[] =>
  told(
    `Dates of a long bargain

This is how both sides came to where they are, step after step, over many months and in many cities.

1 October 2024
Hamas rejects the plan.

9 October 2024
The cabinet approves the plan.

${heading}
${entry}
`,
    '2025-03-23',
  ).filter((line) => !line.endsWith(' 2024-10-01') && !line.endsWith(' 2024-10-09'));

describe('a date that stands above a paragraph dates what is told below it', () => {
  test.each([
    ['20 October 2024', 'Hamas lets go two women.', ['release happened 2024-10-20']],
    ['Oct. 20, 2024', 'Israeli jets bomb Gaza.', ['strike happened 2024-10-20']],
    ['Sunday, 20 October 2024', 'Negotiators reach an agreement in Doha.', ['agreement happened 2024-10-20']],
    ['20 October', 'Antony Blinken arrives in Doha and presents a plan.', ['visit happened 2024-10-20']],
    ['December 2024', 'Talks resume in Doha.', ['talks happened 2024-12-01/2024-12-31']],
    ['Early December 2024', 'Talks break down in Cairo.', ['breakdown happened 2024-12-01/2024-12-10']],
    [
      '15—16 October 2024',
      'The CIA director, William Burns, meets his Israeli counterpart, David Barnea, in Doha.',
      ['meeting happened 2024-10-15/2024-10-16'],
    ],
    [
      '20 October 2024',
      'Soldiers kill Yahya Sinwar. Israel announces his death a day later.',
      ['death happened 2024-10-20', 'statement happened 2024-10-21'],
    ],
    [
      '20 October 2024',
      'Talks resume in Cairo, but at the end of the month Hamas walks out of the talks.',
      ['talks happened 2024-10-20', 'breakdown happened 2024-10-21/2024-10-31'],
    ],
    [
      '20 October 2024',
      'Hamas rejects the terms. The following week Antony Blinken flies to Israel.',
      ['response happened 2024-10-20', 'visit happened 2024-10-21/2024-10-27'],
    ],
    [
      '2 December 2024',
      'A truce begins. On 7 January Israel recalls its negotiators.',
      ['truce happened 2024-12-02', 'breakdown happened 2025-01-07'],
    ],
    [
      '2 December 2024',
      'Hamas accepts the plan. Two days later, on Wednesday, Israel frees 39 prisoners.',
      ['response happened 2024-12-02', 'release happened 2024-12-04'],
    ],
    [
      '2 December 2024',
      'Commandos rescue two captives in Rafah. At least 60 people are killed in the operation.',
      ['rescue happened 2024-12-02'],
    ],
    ['2 December 2024', 'The crossing is reopened for the first time since May.', ['aid happened 2024-12-02']],
    ['2 December 2024', 'Hamas drops its demand for a lasting truce.', ['response happened 2024-12-02']],
    ['Nov. 24-30', 'Hamas frees four women.', ['release happened 2024-11-24/2024-11-30']],
    ['24-27 November', 'Hamas frees four women.', ['release happened 2024-11-24/2024-11-27']],
    ['Jan. 3-5', 'Talks resume in Doha.', ['talks happened 2025-01-03/2025-01-05']],
    // A date without a year below a day is the one nearest to it.
    [
      '19 January',
      'Hamas frees three women. On 22 February Israel recalls its negotiators.',
      ['release happened 2025-01-19', 'breakdown happened 2025-02-22'],
    ],
    [
      '19 January',
      'Hamas accepts the plan. Soldiers had killed Yahya Sinwar on 16 October.',
      ['response happened 2025-01-19', 'death happened 2024-10-16'],
    ],
    // The day above is the closer telling.
    ['20 October 2024: The last night', 'Late in the evening Burns meets Al Thani in Doha.', ['meeting happened 2024-10-20']],
    ['23 October 2024', 'In October, Hamas rejects the plan.', ['response happened 2024-10-23']],
    // Lists of names do, whatever office the last has.
    [
      '20 October 2024',
      'William Burns, David Barnea and the Egyptian intelligence chief Abbas Kamel meet in Paris.',
      ['meeting happened 2024-10-20'],
    ],
    ['20 October 2024', "William Burns, David Barnea and Egypt's spy chief, Abbas Kamel, arrive in Doha.", ['visit happened 2024-10-20']],
    ['20 October 2024', 'Benjamin Netanyahu fires his defense minister.', ['other happened 2024-10-20']],
    [
      '20 October 2024',
      'The Security Council endorses the plan. Fourteen members vote in favor; Russia abstains.',
      ['vote happened 2024-10-20'],
    ],
    // Nothing is told of what somebody without a name remembers.
    ['2 December 2024', 'It was no friendly hour, an official said.', []],
  ])('%s: %s', (heading, entry, events) => {
    expect(under(heading, entry)).toEqual(events);
  });
});

test('the entries may stand in one line with their dates, the year said once', () => {
  expect(
    told(
      `Key dates

This is how both sides came to where they are, step after step, over many months and in many cities.

Nov. 22, 2023: The Israeli cabinet approves a deal for 50 captives.

Nov. 24: The four-day truce begins.

Jan. 28: Burns and Barnea meet in Paris.

Feb. 12 — Israeli forces rescue two men in Rafah.
`,
      '2025-03-23',
    ),
  ).toEqual([
    'vote happened 2023-11-22',
    'truce happened 2023-11-24/2023-11-27',
    'meeting happened 2024-01-28',
    'rescue happened 2024-02-12',
  ]);
});

test('a question or a subhead ends what the last date speaks for', () => {
  expect(
    under(
      '20 October 2024',
      `Hamas lets go two women.

What comes now?

Egypt said on Sunday that it had put forward another plan.`,
    ),
  ).toEqual(['release happened 2024-10-20', 'proposal happened 2025-03-23']);
});

test('two dates at the heads of paragraphs make no chronicle', () => {
  expect(
    told(
      `How it began

In the town on the border, Hamas freed two women on Oct. 20, and the families went on waiting for the others.

On Nov. 24 a truce began. Israel frees 39 prisoners in return, families say.

Oct. 27 brought the ground war. Hamas fires rockets at Tel Aviv.`,
      '2024-12-20',
    ),
  ).toEqual(['release happened 2024-10-20', 'truce happened 2024-11-24']);
});

/** The same in an article of whole paragraphs. */
const below = (heading: string, entry: string): string[] =>
  told(
    `Dates of a long bargain

This is how both sides came to where they are, step after step, over many months and in many cities, longer than anybody had thought at the start.

Oct. 1: A first answer
Hamas rejects the plan that Egypt and Qatar had worked on with so much care, and leaves the families where they were.

Oct. 9: A vote at night
The cabinet approves the plan, over the objections of two of its ministers, after a session that lasted until the morning.

${heading}
${entry}

Nov. 2: A last try
William Burns meets Sheikh Mohammed bin Abdulrahman Al Thani in Doha, the third time in as many weeks that the two have sat down.
`,
    '2024-12-20',
  ).filter((line) => !/ 2024-(?:10-01|10-09|11-02)$/.test(line));

describe('a line that ends in a sign, or has no stop, stands above what follows all the same', () => {
  test.each(['Oct. 20: “Yes, but”', 'Oct. 20: "Sheer madness"', "Oct. 20: 'It is over'", 'Oct. 20: The last night'])('%s', (heading) => {
    expect(below(heading, 'Hamas rejects the plan a second time, in a letter that its leader in Doha hands to the mediators.')).toEqual([
      'response happened 2024-10-20',
    ]);
  });
});

describe('what is told below a day', () => {
  test.each([
    ['Fighting starts again after seven days, and jets are heard over the whole of the strip.', ['strike happened 2024-10-20']],
    [
      'Benjamin Netanyahu, who had set a deadline of Friday evening, tells the army to stop its preparations.',
      ['other happened 2024-10-25', 'statement happened 2024-10-20'],
    ],
    [
      'Benjamin Netanyahu fires his defense minister, Yoav Gallant, hours before Americans elect Donald Trump.',
      ['other happened 2024-10-20', 'vote happened 2024-10-20'],
    ],
  ])('%s', (entry, events) => {
    expect(below('Oct. 20: The next step', entry)).toEqual(events);
  });
});
