import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

describe('who is unaccounted for is a captive where the story is of captives', () => {
  test.each([
    ['The families of hostages came to Washington.\nThere are eight Americans unaccounted for.', ['hostage held americans 8']],
    ['Hamas took hostages that day.\nAbout 136 people are unaccounted for.', ['hostage held all 136 about']],
  ])('%s', (story, figures) => {
    expect(figuresOf(story)).toEqual(figures);
  });

  test.each([
    'The hostages were not in the house.\nAfter the strike, 12 people are unaccounted for under the rubble.',
    'Over 2,700 Palestinians are unaccounted for in Gaza.',
  ])('but not under ruins, and not a whole people: %s', (story) => {
    expect(figuresOf(story).filter((figure) => figure.startsWith('hostage'))).toEqual([]);
  });
});

describe('a toll that no other land of the war has reached is that of Gaza', () => {
  test('whatever land the story spoke of last', () => {
    expect(figuresOf('Strikes hit Sanaa in Yemen.\nThe overall death toll stands at 64,368.')).toEqual(['casualty killed gaza 64368']);
  });

  test('a smaller one is of the land that the story speaks of', () => {
    expect(figuresOf('Strikes hit Beirut in Lebanon.\nThe overall death toll stands at 3,768.')).toEqual(['casualty killed lebanon 3768']);
  });
});

describe('deaths without a noun are those of the captives told of just before, where they are fewer', () => {
  test('of captives', () => {
    expect(figuresOf('130 of the hostages remain in Gaza.\nThe army has confirmed the deaths of 29.')).toEqual(['hostage held all 130', 'hostage dead all 29']);
  });

  test('but not where more died than were held', () => {
    expect(figuresOf('Hamas holds 59 hostages in Gaza.\nThe ministry in Gaza has confirmed the deaths of 214.').at(-1)).toBe('casualty killed gaza 214');
  });
});
