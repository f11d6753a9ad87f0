import { describe, expect, test } from 'vitest';
import { outcomeWords } from '../../../src/present/words/outcome-words.ts';

describe('the result of a round in the words of the sentence that tells of it', () => {
  test.each([
    ['The mediators sat down in Rome and parted a few hours later without a breakthrough.', 'without a breakthrough'],
    ['Two days of talks in Doha ended on Friday without any agreement.', 'without any agreement'],
    ['The three made progress at their meeting on Friday, a source said.', 'made progress'],
    ['The envoys made some headway in Cairo.', 'made some headway'],
    ['The teams agreed to meet again next week.', 'agreed to meet again next week'],
    ['The sides failed to bridge the gaps in Cairo.', 'failed to bridge the gaps'],
    ['The delegation left Cairo with nothing agreed.', 'with nothing agreed'],
  ])('%s', (sentence, words) => {
    expect(outcomeWords(sentence)).toBe(words);
  });

  test.each([
    'The mediators met in Rome on Sunday.',
    'The minister hoped it had made progress.',
    'The sides have not made progress, an official said.',
    'The envoy wondered whether the teams had made progress.',
    'Israel had not agreed to meet again.',
    'The minister came to Cairo without his deputy.',
    'He said a deal without an agreement on fuel was no deal.',
  ])('none in: %s', (sentence) => {
    expect(outcomeWords(sentence)).toBeNull();
  });
});
