import type { CleanedArticle, Sentence } from '../text/cleaned-article.ts';

/** Sentences back in which the date stands that an entry of a chronicle belongs to. */
const REACH = 7;
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** "January 25", "20 October 2023", "November 24-30, 2023". */
const DATE = `(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}(?:\\s?[-–—]\\s?\\d{1,2})?),?(?: \\d{4})?`;
const ALONE = new RegExp(`^${DATE}[.:]?$`, 'i');
const AHEAD = new RegExp(`^${DATE}\\s?[:–—]`, 'i');

/** So many dates on lines of their own, which the cleaning took out, make a list of what happened when; a page has one or two. */
const DATES = 3;

/** Is the sentence told under a date of its own, as in a list of what happened when? There the present tense tells the past. */
export function isInChronicle(article: CleanedArticle, { index, text, start }: Sentence): boolean {
  if (AHEAD.test(text)) return true;
  const { sentences, removed } = article;
  const dates = removed.filter(({ quote }) => quote.length <= 24 && ALONE.test(quote));
  if (dates.length >= DATES && article.spanAt(start, start + 1).start > (dates[0]?.start ?? 0)) return true;
  for (let at = index - 1; at >= 0 && at >= index - REACH; at -= 1) {
    const before = sentences[at]?.text.trim() ?? '';
    if (before.length <= 24 && ALONE.test(before)) return true;
    if (AHEAD.test(before)) return true;
  }
  return false;
}
