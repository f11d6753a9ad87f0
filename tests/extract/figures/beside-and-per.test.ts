import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

describe('bodies beside one who is described are given back with him', () => {
  test.each([
    ['Hamas answered that it would give up one, the soldier Edan Alexander, and the remains of four other dual nationals.', 'hostage returned-bodies all 4'],
    ['Hamas agreed to free one hostage, a soldier of 21, along with the bodies of four others.', 'hostage returned-bodies all 4'],
    ['The offer to free hostages covers the remains of four captives.', 'hostage returned-bodies all 4'],
    ['Hamas handed over four coffins on Thursday, and on Saturday six living hostages.', 'hostage released all 6'],
    ['Hamas would hand over the bodies of four and five living hostages.', 'hostage to-release all 5'],
  ])('%s', (story, figure) => {
    expect(figuresOf(story).at(-1)).toBe(figure);
  });

  test.each(['Troops found a tunnel, and the remains of four hostages lay there.', 'Hamas, which freed a soldier, said the bodies of four hostages were lost.'])('but not those of another clause: %s', (story) => {
    expect(figuresOf(story).join()).not.toContain('returned-bodies');
  });
});

describe('what one captive is worth, and all but some', () => {
  test.each([
    ['Israel will release 30 Palestinian prisoners per civilian hostage and 50 per female soldier.', ['prisoner to-release palestinians 30', 'prisoner to-release palestinians 50']],
    ['Hamas would get 30 prisoners per civilian and 50 per soldier.', ['prisoner to-release palestinians 30', 'prisoner to-release palestinians 50']],
    ['Of the 251 people taken, all but 20 have been returned.', ['hostage taken all 251', 'hostage held all 20']],
    ['They include two Thai and one Nepalese citizen held hostage in Gaza.', ['hostage held foreigners 2', 'hostage held foreigners 1']],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });

  test.each(['Israel gave 12 medals per soldier.', 'Of the 12 steps taken, all but two were in vain.'])('but not: %s', (story) => {
    expect(figuresOf(story)).toEqual([]);
  });
});
