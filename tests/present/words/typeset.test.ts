import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/present/words/typeset.ts';

describe('a line with the marks of print', () => {
  test.each([
    [`Sa'ar: "There is progress"`, 'Sa’ar: “There is progress”'],
    [`U.S. sees promising 'breakthrough' in talks`, 'U.S. sees promising ‘breakthrough’ in talks'],
    [`Hamas' answer to the mediators' plan`, 'Hamas’ answer to the mediators’ plan'],
    [`A promise ("soon") — "very soon"`, 'A promise (“soon”) — “very soon”'],
    ['Already “set” in type, it’s left alone', 'Already “set” in type, it’s left alone'],
    ['No marks at all', 'No marks at all'],
    [`Envoys of the '90s return`, 'Envoys of the ’90s return'],
  ])('%s', (line, set) => {
    expect(typeset(line)).toBe(set);
  });
});
