/** Lists of words are written as plain text, with blanks between, one thought a line. */

/** A pattern that is one of the words; a word may hold marks of regular expressions ("demand\w*"). */
export function oneOf(words: string): RegExp {
  return new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`);
}

/** A set of the words of all texts. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== ''));
}
