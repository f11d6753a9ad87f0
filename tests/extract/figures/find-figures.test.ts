import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** The value once, its phrasings many. */
const PHRASINGS: Readonly<Record<string, readonly string[]>> = {
  'casualty killed gaza 43': [
    'In Gaza, 43 people were killed on Monday.',
    'Israeli strikes killed 43 Palestinians across the Gaza Strip.',
    'An Israeli strike on a school in Gaza left 43 people dead.',
  ],
  'hostage held all 59': [
    'Fifty-nine hostages remain in Gaza.',
    'Hamas is holding 59 hostages.',
  ],
};

describe('a figure is read in whatever words a newsroom puts it', () => {
  for (const [value, phrasings] of Object.entries(PHRASINGS)) test.each(phrasings)(`${value}: %s`, (story) => expect(figuresOf(story)).toEqual([value]));
});
