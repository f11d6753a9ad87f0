import { describe, expect, test } from 'vitest';
import { readFigures } from './reading.ts';

/** "hostage held all 33 (relative-clause)": each figure with the rule that read it. */
const read = (story: string): string[] =>
  readFigures(story).map(({ kind, measure, group, low, rule }) => `${kind} ${measure} ${group} ${low} (${rule})`);

describe('a clause that says which people are meant gives the measure', () => {
  test.each([
    ['There are 33 hostages who are to be freed.', 'hostage to-release all 33'],
    ['The 33 hostages, who are to be freed, wait.', 'hostage to-release all 33'],
    ['He named the 33 hostages whom Hamas seized.', 'hostage taken all 33'],
    ['He named 90 prisoners that Israel was to let go.', 'prisoner to-release palestinians 90'],
    ['He named 20 hostages who are believed alive.', 'hostage alive all 20'],
    ['He named 20 hostages who were declared dead.', 'hostage dead all 20'],
    ['He named 20 hostages who had been killed.', 'hostage dead all 20'],
    ['He named 33 hostages whom Israel says remain in Gaza.', 'hostage held all 33'],
    ['Of the 48 captives the militants still have, most are men.', 'hostage held all 48'],
    ['He spoke of the 250 hostages Israel says the group seized.', 'hostage taken all 250'],
    ['He spoke of 34 hostages the army has declared dead.', 'hostage dead all 34'],
    ['He spoke of 34 hostages the army believes alive.', 'hostage alive all 34'],
    ['He spoke of 12 captives Hamas has let go.', 'hostage released all 12'],
    ['He spoke of 12 captives Hamas freed on Friday.', 'hostage released all 12'],
    ['He spoke of 90 prisoners Israel was supposed to let go.', 'prisoner to-release palestinians 90'],
  ])('%s → %s', (story, figure) => expect(read(story)).toEqual([`${figure} (relative-clause)`]));
});

describe('what is no such clause gives none', () => {
  test('who kills is not who was killed', () => expect(read('He named 12 people who killed a guard.')).toEqual([]));

  test('a verb with an object of its own begins a new clause', () => {
    expect(read('He spoke of 12 captives, and on Friday Hamas freed three women.')).toEqual(['hostage held all 12 (whereabouts)', 'hostage released women-children 3 (object)']);
  });

  test.each([
    'He spoke of 12 captives who for a long time and in spite of all that their families did to bring them home were held in Gaza.',
    'He spoke of 12 captives who, he said; were held in Gaza.',
  ])('nor does a verb far away or behind a break: %s', (story) => expect(read(story)).toEqual(['hostage held all 12 (whereabouts)']));
});

describe('a part of a whole has the verb, not the whole', () => {
  test.each([
    ['50 of the roughly 240 hostages were freed.', ['hostage released all 50 (subject)', 'hostage held all 240 (whereabouts)']],
    ['Of 33 hostages one was freed.', ['hostage released all 1 (subject)']],
    ['Half of the 58 hostages are dead.', ['hostage held all 58 (whereabouts)']],
    ['Families of the 58 hostages gathered.', ['hostage held all 58 (whereabouts)']],
    ['The fate of the 58 hostages is unknown.', ['hostage held all 58 (whereabouts)']],
    ['The names of all 33 hostages were read out; they are to be freed.', ['hostage held all 33 (whereabouts)']],
  ])('%s', (story, figures) => expect(read(story)).toEqual(figures));
});
