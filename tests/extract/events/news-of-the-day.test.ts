import { describe, expect, test } from 'vitest';
import { eventsIn, inShort } from './read.ts';
import { PUBLISHED, tellEvents } from './tables.ts';

/** Published on Saturday, 25 May 2024. */
describe("the story's own news has no day where another time stands behind it", () => {
  tellEvents([
    ['Hamas has rejected the latest cease-fire offer, according to a report Wednesday in a Lebanese newspaper.', ['response happened 2024-05-22']],
    ['Israel and Hamas have agreed on a pause of four days in which 50 captives will go free from Thursday.', ['agreement happened 2024-05-25', 'release expected 2024-05-30']],
    ['Qatar has put a new outline to Hamas after mediators met in Paris on Sunday.', ['proposal happened 2024-05-25', 'talks happened 2024-05-19']],
    ['The United States has vetoed a resolution on a truce, its third since October.', ['vote happened 2024-05-25']],
    ['The Israeli cabinet has given its approval to a plan for a pause of six weeks, weeks after the talks broke down.', ['vote happened 2024-05-25', 'breakdown happened 2024-05-04/2024-05-25']],
    ['Hamas has handed over the bodies of four captives, days before the first phase of the truce runs out.', ['release happened 2024-05-25', 'truce expected 2024-05-25/2024-06-01']],
    // The dated happening is the news.
    ['Hamas freed two captives on Friday, weeks after it had promised to.', ['release happened 2024-05-24']],
    ['Talks to free the captives will resume in Doha on Monday, an official said.', ['talks expected 2024-05-27']],
  ]);
});

describe('where an office only tells of a deed, the day is the deed’s', () => {
  tellEvents([
    ['The militant group has turned down the terms, a Qatari official said on Thursday.', ['response happened 2024-05-23']],
    ['Hamas has accepted an Egyptian plan for a truce, two people close to the group told Reuters late Friday.', ['response happened 2024-05-24']],
    // What a person by name said stays his statement.
    ['Hamas has turned down the terms, Antony Blinken said on Thursday.', ['statement happened 2024-05-23']],
  ]);
});

describe('what will not be before a day is expected on it', () => {
  tellEvents([
    ['Israel said no hostage would leave Gaza before Monday.', ['release expected 2024-05-27']],
    ['The talks will not resume until Monday.', ['talks expected 2024-05-27']],
    ['No hostages were freed on Friday.', []],
  ]);
});

describe('a truce of a stated length lasts so long', () => {
  const truces = (text: string): string[] => eventsIn(text, '2024-06-10').map(inShort);
  test.each([
    ['The four-day truce, which began on May 24, has not been renewed.', 'truce happened 2024-05-24/2024-05-27'],
    ['A week-long truce that began on May 24 saw 100 captives go free.', 'truce happened 2024-05-24/2024-05-30'],
    ['The truce of four days went into force on May 24.', 'truce happened 2024-05-24/2024-05-27'],
    ['The ceasefire began on May 24.', 'truce happened 2024-05-24'],
    ['The four-day truce collapsed on May 27.', 'breakdown happened 2024-05-27'],
    ['A four-day truce was agreed on May 22.', 'agreement happened 2024-05-22'],
    ['Prisoners go free under the terms of the ceasefire, which took hold on May 24.', 'truce happened 2024-05-24'],
  ])('%s', (text, value) => {
    expect(truces(text)).toEqual([value]);
  });
  test('told once with its length and once without, it is one truce', () => {
    expect(truces('A four-day truce began on May 24, and aid came in. Quiet has held. The truce began on May 24 at dawn.')).toEqual(['truce happened 2024-05-24/2024-05-27']);
  });
});

describe('a sentence that goes on keeps the day before it', () => {
  tellEvents([
    ['Antony Blinken met Benjamin Netanyahu in Jerusalem on Thursday. He later sat down with Benny Gantz.', ['meeting happened 2024-05-23', 'meeting happened 2024-05-23']],
    ['Hamas rejected the plan on Thursday. The group later freed a captive.', ['response happened 2024-05-23', 'release happened 2024-05-23']],
    ['A first group of captives came out on Thursday. Shortly thereafter Israel freed 39 prisoners.', ['release happened 2024-05-23', 'release happened 2024-05-23']],
    ['Antony Blinken came to the square on Thursday, one day after a visit to Egypt. He later sat down with Benny Gantz.', ['visit happened 2024-05-23', 'visit happened 2024-05-22', 'meeting happened 2024-05-23']],
    // Not yet, long ago, or another's telling.
    ['Antony Blinken met Benjamin Netanyahu on Thursday. He will later fly to Cairo.', ['meeting happened 2024-05-23']],
    ['Hamas freed two captives in March. The group later rejected a plan.', ['release happened 2024-03-01/2024-03-31']],
  ]);
});

test('a day with a year or a comma behind it keeps its comma', () => {
  expect(eventsIn('The four-day truce, which began on May 20, brought out 50 captives.', PUBLISHED).map(inShort)).toContain('truce happened 2024-05-20/2024-05-23');
});

test('to be freed in a weekend swap, and on its Saturday, is one release', () => {
  expect(eventsIn('Three captives are to be freed this weekend. The three captives are to go free on Sunday.', PUBLISHED).map(inShort)).toEqual(['release expected 2024-05-26']);
});

test('words of a time stand between a helper and its verb', () => {
  expect(eventsIn('The group will on Monday free two captives.', PUBLISHED).map(inShort)).toEqual(['release expected 2024-05-27']);
});
