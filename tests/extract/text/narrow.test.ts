import { describe, expect, test } from 'vitest';
import { narrow } from '../../../src/extract/text/narrow.ts';

describe('narrow', () => {
  test.each(['', 'Talks resume in Cairo', 'café à la crème ÿ\u00ff\u0000', 'a dash — stays', 'letters beyond: Żabiński 🕊 \ud800'])('leaves the signs of "%s" as they are', (text) => {
    expect(narrow(text)).toBe(text);
    expect(narrow(`“${text}`.slice(1))).toBe(text);
  });
});
