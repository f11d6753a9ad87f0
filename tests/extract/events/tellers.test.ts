import { describe, expect, test } from 'vitest';
import { eventsIn } from './read.ts';

const PUBLISHED = '2024-06-12';

/** "kirby:speaker …": the actors of the event of a type, with their roles, in the order of the text. */
function rolesOf(text: string, type: string): string[] {
  return eventsIn(text, PUBLISHED).filter((event) => event.type === type).flatMap(({ actors }) => actors.map(({ id, role }) => `${id}: ${role ?? 'none'}`));
}

describe('who only tells of a happening takes no part in it', () => {
  test.each([
    ['White House spokesman John Kirby told reporters on Tuesday that Burns had met Barnea in Paris on Monday.', 'meeting', ['william-burns: party', 'david-barnea: party']],
    ['Burns and Barnea met in Paris on Friday, said John Kirby, a spokesman for the White House.', 'meeting', ['william-burns: party', 'david-barnea: party']],
    ['Egypt said on Monday that Burns had met Barnea in Cairo on Sunday.', 'meeting', ['william-burns: party', 'david-barnea: party']],
    ['Qatar will host talks between Israel and Hamas on Friday, Egypt\'s president, Abdel Fattah el-Sisi, said.', 'talks', ['qatar: host', 'israel: party', 'hamas: party']],
    ['At least 12 people were killed by Israeli strikes on Tuesday, the Gaza health ministry said.', 'strike', ['israel: party']],
    ['Benjamin Netanyahu\'s office said on Sunday that the mediators would meet in Cairo on Thursday.', 'talks', []],
  ])('%s', (text, type, roles) => {
    expect(rolesOf(text, type)).toEqual(roles);
  });
});

describe('who tells of a deed of his own takes part in it', () => {
  test.each([
    ['Biden said that he had met Netanyahu on Friday.', 'meeting', ['joe-biden: party', 'benjamin-netanyahu: party']],
    ['Netanyahu told Biden by telephone on Sunday that the army would go on.', 'call', ['benjamin-netanyahu: party', 'joe-biden: party', 'israel-defense-forces: party']],
    ['Last Monday Blinken sat with Netanyahu for three hours and said afterwards that there was hope.', 'meeting', ['antony-blinken: party', 'benjamin-netanyahu: party']],
    ['Touring the Philadelphi corridor on Tuesday, Defense Minister Israel Katz said that nobody would leave.', 'visit', ['israel-katz: party']],
  ])('%s', (text, type, roles) => {
    expect(rolesOf(text, type)).toEqual(roles);
  });
});

describe('whose words they are', () => {
  test.each([
    ['Israel and Hamas have agreed to stop fighting, Qatar\'s prime minister, Mohammed bin Abdulrahman Al Thani, announced on Tuesday.', 'mohammed-bin-abdulrahman-al-thani: speaker'],
    ['"There is no deal yet," President Biden said on Tuesday when reporters asked whether one was near.', 'joe-biden: speaker'],
    ['Asked on Monday whether the prime minister was doing enough, Joe Biden answered with one word.', 'joe-biden: speaker'],
    ['Abu Obeida, who speaks for the Qassam Brigades, the armed wing of Hamas, said on Friday that the pair had been let go.', 'abu-obeida: speaker'],
    ['Speaking in Nantucket on Friday, President Biden said the chances were real.', 'joe-biden: speaker'],
  ])('%s', (text, speaker) => {
    expect(rolesOf(text, 'statement').filter((one) => one.endsWith('speaker'))).toEqual([speaker]);
  });
});
