/** A word without its ending, so that "released", "releases" and "releasing" are one feature: no lemma, and short words stay whole. */
export function stem(word: string): string {
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  }
  return word;
}
