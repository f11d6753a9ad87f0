import { describe, expect, test } from 'vitest';
import { claimantsOf, figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
type Stories = readonly (readonly [figures: readonly string[], story: string])[];

const readsEach = (stories: Stories): void =>
  test.each(stories.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));

describe('of people whom the sentence before names', () => {
  readsEach([
    [['hostage held women-children 20 at-least', 'hostage held other 10-20'],
      'The army said most of the hostages were alive.\nMore than 20 of them are minors, while between 10 and 20 are over the age of 60.'],
    [[], 'The army said most of the trucks were full.\nMore than 20 of them are Egyptian.'],
    [[], 'The army spoke of hostages and of prisoners.\nMore than 20 of them are minors.'],
    [['hostage released all 12', 'prisoner released palestinians 30', 'prisoner released palestinians 14', 'prisoner released palestinians 16'],
      'Hamas let 12 hostages go and Israel 30 Palestinians.\nThey went home.\nOf the Palestinians, 14 were women and 16 were teenagers.'],
    [['prisoner released palestinians 30', 'prisoner released palestinians 15', 'prisoner released palestinians 15'],
      'Israel freed 30 Palestinian prisoners.\nOf them, 15 were women and 15 were teenagers.'],
    [['hostage dead all 3', 'hostage dead all 2'], 'Soldiers killed three hostages by mistake.\nTwo died on the spot.'],
    [['hostage dead all 3', 'casualty killed gaza 9'], 'Soldiers killed three hostages by mistake.\nNine died in Gaza City that night.'],
    [['hostage held all 97', 'hostage held all 2', 'hostage dead soldiers 2'],
      'Hamas holds 97 captives.\nHamas also has two civilians, and the bodies of two soldiers, from before the war.'],
    [[], 'Hamas also has two officers in Doha.'],
    [['hostage held all 136 at-least', 'hostage dead all 24 about'],
      'The captives came home.\nAt least 136 people are still being held, of whom about two dozen are thought to be dead.'],
    [[], 'The captives came home.\nThe vote of 14 members was held on Sunday.'],
  ]);
});

describe('travellers and words that only look like a release', () => {
  readsEach([
    [[], 'Hostages are still held.\nHundreds of foreign nationals left Gaza for Egypt on Wednesday.'],
    [['hostage released foreigners 24'], 'Hostages are still held.\nDuring the truce 24 foreigners left captivity.'],
    [[], 'Israel has let 150 people leave through Rafah.'],
    [['hostage released all 140 at-least'], 'Hostages are still held.\nMore than 140 have been freed through two truces.'],
    [[], 'In the second exchange he shared a cell with 24 other prisoners.'],
    [['prisoner to-release palestinians 150'], 'Hamas wants a truce in return for calm, and 150 prisoners are to be freed.'],
  ]);
});

test('"they said, but asked" goes on with the speaker', () => {
  expect(claimantsOf('Hamas accepted the outline, officials said, but asked for 200 prisoners.')).toEqual(['officials']);
  expect(claimantsOf('Hamas accepted the outline, officials said, but the army killed 200 Palestinians in Gaza.')).toEqual([null]);
});
