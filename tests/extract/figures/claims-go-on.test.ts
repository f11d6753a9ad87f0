import { describe, expect, test } from 'vitest';
import { claimantsOf } from './reading.ts';

type Stories = readonly (readonly [claimants: readonly (string | null)[], story: string])[];

const readsEach = (stories: Stories): void =>
  test.each(stories.map(([claimants, story]) => ({ claimants, story })))('$story', ({ claimants, story }) => expect(claimantsOf(story)).toEqual(claimants));

describe('who is named by more words than one', () => {
  readsEach([
    [['a source familiar with it'], 'Hamas would free 10 hostages, a source familiar with it says.'],
    [['A source familiar with it'], 'A source familiar with it says the group asks for 200 prisoners.'],
    [['Palestinian officials'], 'Some 445 prisoners were freed on Thursday, according to lists circulated by Palestinian officials.'],
    [['hospital records'], 'Strikes killed 23 people in Gaza overnight, hospital records showed.'],
    [['The envoy'], 'The envoy tabled a plan: a truce in return for five living captives.'],
    [['two officials'], 'As described by two officials, the deal would free 48 hostages.'],
    [['medics'], 'In Gaza 12 people were killed, as told by medics.'],
  ]);
});

describe('clauses between commas', () => {
  readsEach([
    [['its health ministry'], 'The talks went on, while in Gaza, according to its health ministry, at least 40,000 people have been killed.'],
    [['Israel', 'Israel'], 'Of the 58 captives who remain, Israel says 35 are dead.'],
    [[null], 'Of the 58 captives who remain, the mother of one was there, and Israel says the talks go on.'],
    [['the ministry', 'a doctor'], 'In Gaza, where the ministry says 44,000 people have died, 66 were killed overnight, a doctor said.'],
    [['the ministry', 'the ministry'], 'In Gaza, where the ministry says 44,000 people have died and 66 were killed overnight, a truce seems far.'],
  ]);
});

describe('the same speaker goes on', () => {
  readsEach([
    [['the spokesman', 'the spokesman'], 'Eight of the hostages are dead, the spokesman said on Monday, meaning that 18 are still to come.'],
    [['officials', 'officials'],
      'Israel would free 150 prisoners, officials said, and could prolong the lull by a day for each additional 10 captives freed.'],
    [['the army', null], 'Two hostages were freed, the army said, and three soldiers were freed by their friends from a tank.'],
  ]);
});

describe('a plan is told in sentences with "would"', () => {
  readsEach([
    [['An official'], 'An official said a new deal was near.\nHundreds of prisoners would also go free.'],
    [['a copy of it', 'a copy of it'],
      'According to a copy of it, the deal has two stages.\nIn the first, Hamas would let 33 hostages go.\nIsrael would free 30 prisoners for each of them.'],
    [['Israel'], 'An official said a new deal was near.\nIsrael, for its part, wants 40 hostages freed in a stage that would last six weeks.'],
    [[null], 'An official said a new deal was near.\n\nHundreds of prisoners would also go free.'],
    [[null], 'An official said the weather was bad.\nHundreds of prisoners would go free on Sunday.'],
    [[null], 'An official said a new deal was near.\nHundreds of prisoners are to go free on Sunday.'],
  ]);
});
