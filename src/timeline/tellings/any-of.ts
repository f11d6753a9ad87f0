/** A pattern for any of some words or phrases, each a piece of regular expression, matched whole and without case. */
export function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');
}
