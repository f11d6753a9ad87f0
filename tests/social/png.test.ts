import { convertIndexedToRgb, decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { pngOfFewColours, type Picture } from '../../src/social/png.ts';

const picture = (width: number, height: number, colourAt: (at: number) => readonly [number, number, number, number]): Picture => ({
  width,
  height,
  pixels: Uint8Array.from(Array.from({ length: width * height }, (_, at) => colourAt(at)).flat()),
});

/** Read back by a reader that is not ours, which checks the sums too: red, green and blue of each pixel. */
function readBack(png: Uint8Array): number[] {
  const image = decode(png, { checkCrc: true });
  return [...convertIndexedToRgb(image)];
}

describe('a PNG with a table of colours', () => {
  test.each([
    ['one colour', 3, 2, () => [253, 252, 249, 255] as const],
    ['no two neighbours alike', 16, 16, (at: number) => [at, 255 - at, at ^ 0x55, 255] as const],
    ['rows that repeat the one above', 7, 9, (at: number) => [at % 7, 0, 0, 255] as const],
    ['a colour that begins with black', 2, 2, (at: number) => [0, 0, at, 255] as const],
  ])('holds the picture it was made of: %s', (_, width, height, colourAt) => {
    const given = picture(width, height, colourAt);
    const png = pngOfFewColours(given);
    expect(png).not.toBeNull();
    expect(readBack(png as Uint8Array)).toEqual([...given.pixels].filter((_, at) => at % 4 < 3));
  });

  test('takes 256 colours and no more', () => {
    expect(pngOfFewColours(picture(256, 1, (at) => [at, 0, 0, 255]))).not.toBeNull();
    expect(pngOfFewColours(picture(257, 1, (at) => [at & 0xff, at >> 8, 0, 255]))).toBeNull();
  });

  test('is not made of what one can see through', () => {
    expect(pngOfFewColours(picture(2, 1, (at) => [0, 0, 0, at === 0 ? 255 : 254]))).toBeNull();
  });
});
