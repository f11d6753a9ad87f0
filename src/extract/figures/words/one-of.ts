/** A pattern that is one of the words, written with blanks between; a word may hold marks of regular expressions ("demand\w*"). */
export function oneOf(words: string): RegExp {
  return new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`);
}

/** A set of the words, written with blanks between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
