import { stem } from './stem.ts';

/** What stands for a name. */
export const NAME = '<name>';

/**
 * A word as a judge sees it: its stem, or "<name>" for a capital inside a sentence, so that nothing is learned of one person or town.
 * @param inside other words of its sentence stand before it
 */
export function maskedWord({ text, lower }: { readonly text: string; readonly lower: string }, inside: boolean): string {
  return inside && text.length > 1 && /^\p{Lu}/u.test(text) ? NAME : stem(lower);
}
