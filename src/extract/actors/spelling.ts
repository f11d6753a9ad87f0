/**
 * Folds that make one name of its many spellings in Latin letters. Nothing here knows a name: the folds speak of letters.
 */

const PLAIN = /^[\x20-\x7e]*$/;
/** Letters that have no decomposition into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
};
const SPECIAL = /[øØłŁđĐðþıßæÆœŒ]/gu;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’‘ʼʻ`ʿʾ]/gu;
/** Spellings of the Arabic article before a name. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul']);
/** British and American spellings of words that stand in the names of bodies. */
const BRITISH: Readonly<Record<string, string>> = {
  defence: 'defense',
  centre: 'center',
  organisation: 'organization',
  programme: 'program',
  stabilisation: 'stabilization',
};

/** "Erdoğan" → "Erdogan", "Løkke" → "Lokke": letters without marks, capitals kept. */
export function plainLetters(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** A word as it is compared: without marks, apostrophes and capitals; "Sa'ar" → "saar", "el" → "al", "Defence" → "defense". */
export function foldWord(word: string): string {
  const kept = folded.get(word);
  if (kept !== undefined) return kept;
  if (folded.size >= MOST_KEPT) folded.clear();
  const fold = readFold(word);
  folded.set(word, fold);
  return fold;
}

const folded = new Map<string, string>();

function readFold(word: string): string {
  const plain = plainLetters(word).replace(APOSTROPHES, '').toLowerCase();
  if (ARTICLES.has(plain)) return 'al';
  return BRITISH[plain] ?? plain;
}

/** Folded words shorter than this are compared letter by letter: "Or" and "Ori", "Ron" and "Ran" are different people. */
const SHORTEST_BY_SOUND = 4;

/**
 * A key under which the common transcriptions of one Arabic or Hebrew word agree: "mohammed", "muhammad" and "mohamad";
 * "haniyeh" and "haniya"; "sissi" and "sisi"; "abdel" and "abdul". Vowels count by their place, not by their letter.
 */
export function soundKey(folded: string): string {
  if (folded.length < SHORTEST_BY_SOUND) return folded;
  const kept = soundKeys.get(folded);
  if (kept !== undefined) return kept;
  if (soundKeys.size >= MOST_KEPT) soundKeys.clear();
  const key = readSound(folded);
  soundKeys.set(folded, key);
  return key;
}

/** The same few hundred names come again and again. */
const soundKeys = new Map<string, string>();
const MOST_KEPT = 20_000;

function readSound(folded: string): string {
  return folded
    .replace(/^abd(?:[aeou]l)?$/, 'abd')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/tz/g, 'ts')
    .replace(/w/g, 'v')
    .replace(/dh/g, 'd')
    .replace(/[aeiou]+y(?=[aeiou])/g, 'ay')
    .replace(/[aeiou]+y?|y(?![aeiou])/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/ah$/, 'a')
    .replace(/ah(?=[^a])/g, 'a');
}

/** ASCII kebab-case, for ids: "Lars Løkke Rasmussen" → "lars-lokke-rasmussen". */
export function kebab(name: string): string {
  return plainLetters(name)
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
