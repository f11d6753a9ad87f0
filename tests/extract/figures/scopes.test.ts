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
  ],
  period: ['Israeli strikes killed 96 people in Gaza in the past 24 hours.', 'Hamas let 105 captives go during the weeklong truce.', 'In November 105 hostages were freed.', 'Over seven days Hamas let 105 hostages go.'],
  incident: ['An Israeli strike on Tuesday killed 12 people in Gaza City.', 'Hamas freed three hostages on Saturday.', 'Soldiers rescued four hostages in Nuseirat.', 'Israel let 90 Palestinian prisoners go.'],
};

describe('what a number covers', () => {
  for (const [scope, stories] of Object.entries(SCOPES)) test.each(stories)(`${scope}: %s`, (story) => expect(readFigures(story).map((figure) => figure.scope)).toEqual([scope]));

  test.each([
    'Fifty-nine hostages remain, 35 of them dead.',
    'Of the 59 hostages in Gaza, 35 are dead.',
    'A strike killed 16 people in Gaza, including seven children.',
    'Hamas let 105 captives go: 81 Israelis, 23 Thais and one Filipino.',
  ])('part: %s', (story) => expect(readFigures(story)[1]?.scope).toBe('part'));
});
