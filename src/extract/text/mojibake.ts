import { applyEdits, editsFor, type MappedText } from './mapped-text.ts';

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; '\0' where it has no sign (such bytes come through as C1 controls). */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

const byteOf = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte += 1) byteOf.set(String.fromCharCode(byte), byte);
[...WINDOWS_1252].forEach((sign, index) => {
  if (sign !== '\0') byteOf.set(sign, 0x80 + index);
});

const FOLLOWING = [...byteOf].filter(([, byte]) => byte < 0xc0).map(([sign]) => sign);
const follow = `[${FOLLOWING.join('')}]`;
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${follow}|[\\u00e0-\\u00ef]${follow}{2}|[\\u00f0-\\u00f4]${follow}{3}`, 'g');
/** "â€" whose third sign was lost on the way (byte 0x9D has no sign in Windows-1252) or straightened. */
const HALF = /â€(["']?)/g;
/** An apostrophe of which only the first byte came through: "Israelâs". */
const LONE = /(?<=\p{Ll})â(?=(?:s|t|re|ve|ll|d)\b)/gu;
const SIGNS = /[\u00c2-\u00f4]/;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Turns UTF-8 that was read as Windows-1252 back: "Gazaâ€™s" → "Gaza’s", "World Â· Middle East", "cafÃ©"; also what went wrong
 * twice ("Ã¢â‚¬â„¢"). Signs that form no UTF-8 sequence stay.
 */
export function decodeMojibake(given: MappedText): MappedText {
  let text = given;
  for (let pass = 0; pass < 3 && SIGNS.test(text.text); pass += 1) {
    const edits = editsFor(text.text, SEQUENCE, (match) => decoded(match[0]));
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  text = applyEdits(
    text,
    editsFor(text.text, LONE, () => "'"),
  );
  if (!text.text.includes('â€')) return text;
  return applyEdits(
    text,
    editsFor(text.text, HALF, (match) => (match[1] === '"' ? '—' : match[1] === "'" ? "'" : '"')),
  );
}

function decoded(signs: string): string | null {
  try {
    return decoder.decode(Uint8Array.from(signs, (sign) => byteOf.get(sign) ?? sign.charCodeAt(0)));
  } catch {
    return null;
  }
}
