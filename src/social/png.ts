import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
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
 * Written here on Node's own zlib: a library that packs in JavaScript takes ten times as long, and longer than all the rest of the drawing.
 *
 * A PNG of a picture with few colours, as a drawing of letters and bars has: one byte a pixel and a table of colours. Null where there are
 * more colours than the table holds, or one can see through.
 */
export function pngOfFewColours({ width, height, pixels }: Picture): Buffer | null {
  const colours = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const places = new Map<number, number>();
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  let colour = 0;
  let place = -1;
  for (let y = 0; y < height; y += 1) {
    const from = 4 * width * y;
    const to = (width + 1) * y;
    if (y > 0 && sameAsAbove(pixels, from, 4 * width)) {
      rows.copyWithin(to, to - width - 1, to);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const next = colours.getInt32(from + 4 * x);
      if (next !== colour || place < 0) {
        colour = next;
        place = places.get(next) ?? places.size;
        if (place === MOST_COLOURS || (next & 0xff) !== 0xff) return null;
        places.set(next, place);
      }
      rows[to + 1 + x] = place;
    }
  }
  const table = Buffer.from([...places.keys()].flatMap((one) => [one >> 24, one >> 16, one >> 8].map((part) => part & 0xff)));
  const data = deflateSync(rows, { level: LEVEL });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header(width, height)), chunk('PLTE', table), chunk('IDAT', data), chunk('IEND')]);
}

/** Most rows of a drawing repeat the one above them. */
function sameAsAbove(pixels: Uint8Array, from: number, length: number): boolean {
  return Buffer.compare(pixels.subarray(from - length, from), pixels.subarray(from, from + length)) === 0;
}

/** Eight bits a pixel, by a table of colours; not interlaced. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  return bytes;
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
