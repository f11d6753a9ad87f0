import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Figures, one line each, and the story that tells them: one sentence a line. */
const STORIES: readonly (readonly [figures: readonly string[], story: string])[] = [
  [['hostage to-release all 8', 'prisoner to-release palestinians 100'],
    'Israel would free some Palestinians for the eight hostages, but Hamas is asking for 100 who were jailed for life.'],
  [['hostage held all 50', 'hostage to-release all 50'],
    'Hamas still has 50 hostages.\nTalks are to begin on the release of all 50, whatever becomes of the prisoners.'],
  [['prisoner released palestinians 250'], "The deal took from Israel's prisons 250 men with long terms."],
  [['hostage taken all 251', 'hostage released all 168', 'hostage rescued all 8'],
    'Of the 251 people abducted, 168 have been brought back alive, eight through rescues.'],
  [[], 'Firefighters brought out 12 people from the rubble, two in a rescue at night.'],
];

describe('those who were jailed, and those who came free by a rescue', () => {
  test.each(STORIES.map(([figures, story]) => ({ figures, story })))('$story', ({ figures, story }) => expect(figuresOf(story)).toEqual(figures));
});
