import { applyEdits, editsFor, type MappedText } from './mapped-text.ts';

/** The character references that scraped news holds; others stay as they are. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['minus', '−'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['aacute', 'á'],
  ['oacute', 'ó'],
  ['iacute', 'í'],
  ['uuml', 'ü'],
  ['ouml', 'ö'],
  ['ccedil', 'ç'],
  ['oslash', 'ø'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
]);
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,8}));/g;
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?\/?>|<!--[^<>]{0,500}-->/gi;

/** Decodes HTML character references and drops HTML tags that a scraper left in. */
export function decodeEntities(given: MappedText): MappedText {
  let text = given;
  if (text.text.includes('<'))
    text = applyEdits(
      text,
      editsFor(text.text, TAG, () => ''),
    );
  if (text.text.includes('&'))
    text = applyEdits(
      text,
      editsFor(text.text, REFERENCE, (match) => signOf(match)),
    );
  return text;
}

function signOf(match: RegExpExecArray): string | null {
  const [, decimal, hexadecimal, name] = match;
  if (name !== undefined) return NAMED.get(name) ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
