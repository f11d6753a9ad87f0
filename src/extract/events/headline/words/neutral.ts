/** Words of one side that have a plain word of the same sense. */
const PLAIN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bmurdered\b/gi, 'killed'],
  [/\bmurders\b/gi, 'kills'],
  [/\bmurder\b/gi, 'kill'],
  [/\bslaughtered\b/gi, 'killed'],
  [/\bmassacred\b/gi, 'killed'],
  [/\bslain\b/gi, 'killed'],
  [/\b(?:onslaught|rampage|massacre)\b/gi, 'attack'],
  [/\bmassacres\b/gi, 'attacks'],
  [/\bliberated\b/gi, 'freed'],
  [/\bliberates\b/gi, 'frees'],
  [/\bliberation of\b/gi, 'release of'],
];
/** Stands in each of them. */
const ANY = new RegExp(PLAIN_WORDS.map(([word]) => word.source).join('|'), 'i');
/** Words that belong to one side's telling: they stand in quotations alone. */
const CONTESTED =
  /\b(?:(?:state )?terror(?:ist|ists|ism)?(?: (?:organi[sz]ations?|attacks?|groups?|army))?|martyr(?:s|ed|dom)?|genocid(?:e|al)|regime|savages?|barbaric|monsters?|freedom fighters?|resistance|heroes|heroic|brutal|evil|occupiers?|occupation (?:army|forces)|zionists?|jihadists?|extremists?|murderers?|butcher(?:ed|s)?|ethnic cleansing|war crimes?|apartheid)\b/gi;

/** A line in neutral words: a plain word where there is one, quotation marks where there is none. What is quoted stays. */
export function neutral(line: string): string {
  if (!line.includes('"')) return quoteContested(plainWords(line));
  return line
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : quoteContested(plainWords(part))))
    .join('');
}

function plainWords(part: string): string {
  return ANY.test(part) ? PLAIN_WORDS.reduce((text, [word, plain]) => text.replace(word, plain), part) : part;
}

/** Names keep their words ("Islamic Resistance in Iraq"): only small letters are put between marks. */
function quoteContested(text: string): string {
  return text.replace(CONTESTED, (word) => (/^\p{Lu}/u.test(word) ? word : `"${word}"`));
}
