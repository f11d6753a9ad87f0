import { describe, expect, test } from 'vitest';
import { eventsIn } from './read.ts';
import { PUBLISHED, tellEvents, tellNothing } from './tables.ts';

describe('items of a list that share a verb, each with a count and a day of its own', () => {
  tellEvents([
    ['Hamas freed three women on Sunday, four soldiers on Tuesday and three men on Friday.', ['release happened 2024-05-19', 'release happened 2024-05-21', 'release happened 2024-05-24']],
    ['Hamas has handed over nine bodies since the truce began: four on Monday, two on Wednesday, one on Thursday and two on Friday.', ['release happened 2024-05-20', 'release happened 2024-05-22', 'release happened 2024-05-23', 'release happened 2024-05-24']],
    ['Soldiers rescued a woman in October, two men in Rafah in February and four people in Nuseirat on May 8.', ['rescue happened 2023-10-01/2023-10-31', 'rescue happened 2024-02-01/2024-02-29', 'rescue happened 2024-05-08']],
    ['Hamas handed over four bodies on Monday — one of them not that of a captive — and two on Friday.', ['release happened 2024-05-20', 'release happened 2024-05-24']],
  ]);
});

describe('a count with a day that is no item of such a list', () => {
  tellEvents([
    ['Hamas freed three women on Sunday, two days before a vote on Tuesday.', ['release happened 2024-05-19', 'vote happened 2024-05-21']],
    ['Hamas freed three women on Sunday, and two rounds of talks on Tuesday went nowhere.', ['release happened 2024-05-19', 'talks happened 2024-05-21']],
    ['Hamas freed three women on Sunday, and 12 people on Tuesday were killed in Rafah.', ['release happened 2024-05-19', 'strike happened 2024-05-21']],
  ]);
});

describe('a sentence without a day goes on with the one before', () => {
  tellEvents([
    ['Joe Biden met Benjamin Netanyahu on Monday. He then spoke by phone with Abdel Fattah el-Sisi.', ['meeting happened 2024-05-20', 'call happened 2024-05-20']],
    ['Gunmen fired at a tank in Rafah on Sunday, killing two soldiers. Israel responded with a wave of airstrikes.', ['attack happened 2024-05-19', 'strike happened 2024-05-19']],
  ]);
  tellNothing('meeting', ['Qatar said on Friday that it was hopeful. The then minister met Antony Blinken.']);
});

describe('a truce that is due to begin on a day', () => {
  tellEvents([
    ['The truce, which is due to begin on Sunday, has been backed by Qatar.', ['truce expected 2024-05-26']],
    ['The ceasefire that was announced on Wednesday, and which is set to start on Sunday, was brokered by Qatar.', ['agreement happened 2024-05-22', 'truce expected 2024-05-26']],
  ]);
});

describe('the headline of an item names the people of that item alone', () => {
  test.each([
    ['Hamas freed three women on Sunday, four soldiers on Tuesday and three men on Friday.', ['Hamas frees three women', 'Hamas frees four soldiers', 'Hamas frees three men']],
    ['Soldiers rescued a woman in October, two men in Rafah in February and four people in Nuseirat on May 8.', ['Soldiers rescue a woman', 'Soldiers rescue two men in Rafah', 'Soldiers rescue four people in Nuseirat']],
    ['Hamas has handed over three bodies since the truce began: two on Monday and one on Friday.', ['Hamas hands over two bodies', 'Hamas hands over one body']],
  ])('%s', (text, titles) => {
    expect(eventsIn(text, PUBLISHED).map(({ title }) => title)).toEqual(titles);
  });
});
