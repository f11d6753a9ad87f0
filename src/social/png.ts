import { encode, type IndexedColors } from 'fast-png';

const MOST_COLOURS = 256;
/** Of zlib: the next ones take three times as long to save a fifth. */
const LEVEL = 3;

/** A picture: four bytes a pixel, red, green, blue and alpha, row after row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * A PNG of a picture with few colours, as a drawing of letters and bars has: one byte a pixel and a table of colours. Null where there are
 * more colours than the table holds, or one can see through.
 */
export function pngOfFewColours({ width, height, pixels }: Picture): Uint8Array | null {
  const colours = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const places = new Map<number, number>();
  const data = new Uint8Array(width * height);
  let colour = 0;
  let place = -1;
  for (let at = 0; at < data.length; at += 1) {
    const next = colours.getInt32(4 * at);
    if (next !== colour || place < 0) {
      colour = next;
      place = places.get(next) ?? places.size;
      if (place === MOST_COLOURS || (next & 0xff) !== 0xff) return null;
      places.set(next, place);
    }
    data[at] = place;
  }
  const palette: IndexedColors = [...places.keys()].map((one) => [(one >> 24) & 0xff, (one >> 16) & 0xff, (one >> 8) & 0xff]);
  return encode({ width, height, data, depth: 8, channels: 1, palette }, { zlib: { level: LEVEL } });
}
