import { applyEdits, editsFor, trimText, type MappedText } from './mapped-text.ts';
import { decodeEntities } from './entities.ts';
import { decodeMojibake } from './mojibake.ts';

const SPECIAL = /[^\x20-\x7e]|--|``|''|"["”]|  | $|^ |[<&]/;
/** Zero-width signs, direction marks, soft hyphens, BOM and control characters: they carry no text. */
const INVISIBLE = new RegExp(
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe' +
    '0f\\ufeff]+',
  'g',
);
const SIGNS = /[‘’‚‛′ʼ`´＇]|[“”„‟″«»＂]|[–—―‒−]+|-{2,}|[‐‑]|[ﬀ-ﬄ]|[a-zA-Z][\u0300-\u036f]+/g;
const LIGATURES = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
]);
/** Opening and closing marks that stand together by accident: “”Progress is being made,”. */
const DOUBLED_QUOTES = /''|""+|"'"|```?/g;
const BLANKS = /[\s\u0085\u180e]+/g;

/** Straight quotation marks, one kind of dash, single blanks, nothing invisible; mojibake and character references decoded. */
export function normalise(given: MappedText): MappedText {
  if (!SPECIAL.test(given.text)) return given;
  let text = decodeEntities(decodeMojibake(given));
  text = applyEdits(
    text,
    editsFor(text.text, INVISIBLE, () => ''),
  );
  const quoted = text.text.includes('«') && text.text.includes('»');
  text = applyEdits(
    text,
    editsFor(text.text, SIGNS, (match) => (!quoted && /[«»]/.test(match[0]) ? null : plain(match[0]))),
  );
  text = applyEdits(
    text,
    editsFor(text.text, DOUBLED_QUOTES, (match) => (match[0] === '"' ? null : '"')),
  );
  text = applyEdits(
    text,
    editsFor(text.text, BLANKS, (match) => (match[0] === ' ' ? null : ' ')),
  );
  return trimText(text);
}

function plain(sign: string): string {
  const ligature = LIGATURES.get(sign);
  if (ligature !== undefined) return ligature;
  if (/^[a-zA-Z]/.test(sign)) return sign.normalize('NFC');
  if (/^[‐‑]/.test(sign)) return '-';
  if (/^[–—―‒−-]/.test(sign)) return '—';
  return /^[“”„‟″«»＂]/.test(sign) ? '"' : "'";
}
