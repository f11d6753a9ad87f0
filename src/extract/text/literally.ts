/** Words as they stand, to be put into a pattern: the points of "U.S." are no signs of any letter. */
export function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
