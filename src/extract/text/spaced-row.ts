const GAP = /[^\S\n]{2,}|\t/;
const LEAST = 3;
const LONGEST_PART = 36;
const MOST_WORDS = 4;

/** Whether wide gaps part a line of the file into short labels: "World   Africa   Asia   Live TV". Sentences have one blank between their words. */
export function isSpacedRow(raw: string): boolean {
  if (raw.length > 400 || !GAP.test(raw)) return false;
  const parts = raw
    .trim()
    .split(GAP)
    .filter((part) => /\p{L}/u.test(part));
  return (
    parts.length >= LEAST &&
    parts.every((part) => part.length <= LONGEST_PART && part.split(' ').length <= MOST_WORDS && !/\p{Ll}{2}[.!?,;:]$/u.test(part))
  );
}
