/** A set of the words of a text, folded: the lists of this folder are written as plain text, one thought a line. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== ''));
}
