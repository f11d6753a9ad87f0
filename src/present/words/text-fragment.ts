import type { Removed } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** Shorter texts stand in more than one place of an article. */
const FEWEST_WORDS = 4;
/** Longer ones are pointed at by their first and last words. */
const LONGEST_WHOLE = 12;
const ENDS = 5;

/** Letters of a wrong decoding, joined words' marks and characters that no reader sees: the published page will not have them. */
const UNCLEAN = /[\r\n\u2028\u2029\u200b-\u200f\ufeff\ufffd\p{Cc}]|Ã.|â€|&(?:#\d|[a-z]+;)/u;

/**
 * The address of an article with a text fragment (WICG scroll-to-text-fragment) that leads to the very words of a quotation. Null where the
 * address is not known or the words are not those of the page: mended, broken over lines, or too few to be found.
 */
export function linkToWords(url: string | null, span: Span, removed: readonly Pick<Removed, 'start' | 'end'>[]): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const fragment = textFragment(span, removed);
  if (fragment === null) return null;
  const address = url.replace(/:~:.*$/s, '');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** The directive's value: `the whole text`, or `first words,last words`. */
export function textFragment(span: Span, removed: readonly Pick<Removed, 'start' | 'end'>[]): string | null {
  if (removed.some((hole) => hole.start < span.end && hole.end > span.start)) return null;
  // Punctuation at the ends belongs to the sentence around; the page may set other quotation marks.
  const text = span.quote.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}%]+$/u, '');
  const words = text.split(/[ \t\u00a0]+/);
  if (UNCLEAN.test(text) || !text.isWellFormed() || words.length < FEWEST_WORDS) return null;
  if (words.length <= LONGEST_WHOLE) return encode(words.join(' '));
  return `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
}

/** A hyphen beside a comma would be read as a prefix or a suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
