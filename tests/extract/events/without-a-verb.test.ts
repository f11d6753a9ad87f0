import { describe, expect, test } from 'vitest';
import { eventsIn } from './read.ts';
import { PUBLISHED, tellEvents } from './tables.ts';

describe('a clause without a verb takes that of the clause before, and its own day', () => {
  tellEvents([
    ['Jake Sullivan met Benjamin Netanyahu on Wednesday and Mahmoud Abbas on Thursday.', ['meeting happened 2024-05-22', 'meeting happened 2024-05-23']],
    ['The security cabinet approved the deal on Thursday, and the full cabinet, by 24 votes to 8, in the early hours of Friday.', ['vote happened 2024-05-23', 'vote happened 2024-05-24']],
    ['On Wednesday the army brought back the remains of two men and, two days later, those of a third.', ['other happened 2024-05-22', 'other happened 2024-05-24']],
    ['Saleh al-Arouri was killed in Beirut in January, and Ismail Haniyeh, then head of the bureau, in Tehran in April.', ['death happened 2024-01-01/2024-01-31', 'death happened 2024-04-01/2024-04-30']],
    ['Israel sent over 45 bodies on Wednesday and another 45 on Thursday, the ministry said.', ['release happened 2024-05-22', 'release happened 2024-05-23']],
    ['Antony Blinken was in Cairo on Wednesday and in Doha on Thursday.', ['visit happened 2024-05-22', 'visit happened 2024-05-23']],
  ]);

  test('its headline does not say of one what was done to the other', () => {
    const titles = eventsIn('Jake Sullivan met Benjamin Netanyahu on Wednesday and Mahmoud Abbas on Thursday.', PUBLISHED).map(({ title }) => title);
    expect(titles[1]).toContain('Abbas');
    expect(titles[1]).not.toContain('Netanyahu');
  });
});

describe('a clause with a verb of its own keeps it', () => {
  tellEvents([
    ['The talks broke off on Wednesday and resumed on Thursday.', ['breakdown happened 2024-05-22', 'talks happened 2024-05-23']],
    ['Antony Blinken left Cairo on Wednesday and on Thursday met the emir in Doha.', ['visit happened 2024-05-22', 'meeting happened 2024-05-23']],
    ['Hamas said on Wednesday that it would not give in and on Thursday handed over two bodies.', ['statement happened 2024-05-22', 'release happened 2024-05-23']],
  ]);
});

describe('a day among the words that somebody tells is that of the deed', () => {
  tellEvents([
    ['Aid convoys parked at the crossing were expected to start rolling on Tuesday, U.S. officials said.', ['aid expected 2024-05-28']],
    ['The next talks, with William Burns and David Barnea, are planned for Tuesday, the U.S. official said.', ['talks expected 2024-05-28']],
    ['The plan had been drawn up on Wednesday, the minister said on Thursday.', ['statement happened 2024-05-23']],
  ]);
});

describe('a plan is to come, whatever tense tells it', () => {
  tellEvents([
    ['The forum of the families announced a mass rally outside the Knesset on Tuesday.', ['protest expected 2024-05-28']],
    ['It is the last swap in a truce that runs out this weekend.', ['truce expected 2024-05-25/2024-05-26']],
    ['Steve Witkoff, who had put off a trip planned for Wednesday, said nothing of it.', ['visit expected 2024-05-22']],
  ]);
});

describe('what an act is', () => {
  tellEvents([
    ['Israel brought its negotiators home on Thursday.', ['breakdown happened 2024-05-23']],
    ['Thousands attended the funeral of the captive on Thursday.', ['other happened 2024-05-23']],
    ['Russia and China on Thursday blocked a draft of the United States.', ['vote happened 2024-05-23']],
    ['Hamas handed over a list of hostages on Thursday.', ['other happened 2024-05-23']],
    ['The army spoke on Wednesday of a long war. The toll in the ground offensive stood at 119 on Thursday.', ['statement happened 2024-05-22']],
    ['Hamas dismissed the claim on Thursday as propaganda.', ['statement happened 2024-05-23']],
  ]);
});
