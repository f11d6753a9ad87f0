import { describe, expect, test } from 'vitest';
import { readFigures } from './reading.ts';

const SCOPES: Readonly<Record<string, readonly string[]>> = {
  total: [
    'More than 38,000 Palestinians have been killed since the war began.',
    'The death toll in Gaza has topped 38,000.',
    'Hamas holds 59 hostages.',
    'Hamas abducted 251 people.',
    'So far 105 hostages have been let go.',
    'Israel is to free 90 Palestinian prisoners.',
    'Since then strikes have killed 96 people in Gaza.',
    'Since 7 October soldiers have shot 96 people dead in the West Bank.',
    'Since Oct. 7 soldiers have shot 96 people dead in the West Bank.',
    'Strikes have killed 96 journalists in Gaza since the offensive.',
    'In the war 96 journalists have been killed in Gaza.',
    'In two years of war 96 journalists have been killed in Gaza.',
    'To date strikes have killed 96 nurses in Gaza.',
    'In all, strikes have killed 96 nurses in Gaza.',
    'Altogether 96 nurses were killed in Gaza.',
    'Thus far 24 captives came home.',
    'In total 24 captives came home.',
    'Up to now 24 captives came home.',
    'Some 24 captives have now been freed.',
    'Some 24 captives have been freed.',
    'Strikes on Gaza killed 1,000 people.',
    'Israel says 20 hostages are alive.',
    'Israel says 20 hostages are dead.',
    'Rescuers say 20 people are missing in Gaza after the strike.',
  ],
  period: [
    'Israeli strikes killed 96 people in Gaza in the past 24 hours.', 'Hamas let 105 captives go during the weeklong truce.', 'In November 105 hostages were freed.', 'Over seven days Hamas let 105 hostages go.',
    'Over the last week Israeli strikes killed 96 people in Gaza.',
    'During the previous day Israeli strikes killed 96 people in Gaza.',
    'Strikes killed 96 people in Gaza within the preceding month.',
    'Medics counted 96 people killed in Gaza, all of them in the 24 hours to Sunday.',
    'In the ten days before the vote strikes killed 96 people in Gaza.',
    'In the six weeks since that night strikes killed 96 people in Gaza.',
    'Strikes in past 24 hours killed 96 people in Gaza.',
    'Hamas let 24 captives go in ten days.',
    'Hamas let 24 captives go under that cease-fire.',
    'Hamas let 24 captives go during an earlier truce.',
    'Hamas let 24 captives go under a short first pause.',
    'Hamas let 24 captives go since the truce.',
    'Since the truce began 96 people have been killed in Gaza.',
  ],
  incident: ['An Israeli strike on Tuesday killed 12 people in Gaza City.', 'Hamas freed three hostages on Saturday.', 'Soldiers rescued four hostages in Nuseirat.', 'Israel let 90 Palestinian prisoners go.', 'Hamas let 24 captives go on a Friday.', 'In the camp strikes killed 96 people in Gaza.', 'Some 24 captives had been freed.', 'Strikes on Gaza killed 999 people.', 'Israel freed 1,000 prisoners.'],
};

describe('what a number covers', () => {
  for (const [scope, stories] of Object.entries(SCOPES)) test.each(stories)(`${scope}: %s`, (story) => expect(readFigures(story).map((figure) => figure.scope)).toEqual([scope]));

  test.each([
    'Fifty-nine hostages remain, 35 of them dead.',
    'Of the 59 hostages in Gaza, 35 are dead.',
    'A strike killed 16 people in Gaza, including seven children.',
    'Hamas let 105 captives go: 81 Israelis, 23 Thais and one Filipino.',
    'Hamas freed 12 hostages on Monday, five of them children.',
    'A strike in Gaza killed 16 people, seven of whom were children.',
  ])('part: %s', (story) => expect(readFigures(story)[1]?.scope).toBe('part'));

  test.each(['Of the 59 hostages in Gaza, 35 were freed on Monday.', 'A strike in Gaza killed 16 people and wounded 30.'])('what happened to a part is a happening of its own: %s', (story) =>
    expect(readFigures(story)[1]?.scope).toBe('incident'));
});
