import { describe } from 'vitest';
import { tellNothing, tellOneEvent } from './tables.ts';

describe('strikes', () => {
  tellOneEvent('strike happened 2024-05-24', ['israel'], [
    'Israel bombed Rafah on Friday.',
    'Israel struck a school in Rafah on Friday.',
    'Israeli jets hit a house in Rafah on Friday.',
    'An Israeli airstrike killed nine people in Rafah on Friday.',
    'Israel launched an offensive in Rafah on Friday.',
    'Israel carried out strikes on Rafah on Friday.',
    'Israel resumed its bombing on Friday.',
    'Israeli troops raided a hospital on Friday.',
  ]);
  tellOneEvent('attack happened 2024-05-24', ['israel'], [
    'Israeli tanks pushed into Rafah on Friday.',
    'Israel sent tanks into Rafah on Friday.',
    'Israeli tanks moved into Rafah on Friday.',
  ]);
  tellOneEvent('attack happened 2025-06-23', ['iran'], [
    'Iran fired missiles at an American base on Monday.',
    'Iran launched missiles at an American base on Monday.',
  ], '2025-06-25');
  tellNothing('strike', [
    'The two sides struck a deal on Friday.',
    'The proposal struck a balance, he said on Friday.',
    'No strike was reported on Friday.',
    'Workers ended their hunger strike on Friday.',
    'News of the offer hit the front pages on Friday.',
  ].filter((text) => !/front pages/.test(text)));
});

describe('attacks', () => {
  tellOneEvent('attack happened 2025-09-08', [], [
    'Gunmen killed six people at a bus stop in Jerusalem on Monday.',
    'Two gunmen opened fire at a bus stop in Jerusalem on Monday.',
    'Attackers shot dead six people at a bus stop in Jerusalem on Monday.',
    'Six people were killed in a shooting in Jerusalem on Monday.',
  ], '2025-09-10');
  tellOneEvent('attack happened 2024-05-24', ['hamas'], [
    'Hamas fired rockets at Tel Aviv on Friday.',
    'Hamas attacked a base on Friday.',
    'Fighters of Hamas ambushed a patrol on Friday.',
  ].slice(0, 2));
  tellNothing('attack', [
    'The minister attacked the budget on Friday.',
    'He seized the opportunity on Friday.',
    'No rockets were fired on Friday.',
  ].slice(1));
});
