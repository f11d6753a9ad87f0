import { splitSentences } from '../sentences.ts';

/** A credit in brackets at the end: "(credit: Quay Images)", "(photo credit: Lea Stern)". */
const CREDIT = /\((?:photo |image |picture )?(?:credit|courtesy|source)s?: ?[^()]{2,80}\) ?$/i;
const TOLD = /\b(?:was|were|had|said|told|came|went|met|took|made|gave|\p{L}{3,}ed)\b/u;
const SHORTEST = 30;

/**
 * Whether a scraper glued a caption onto a paragraph: "The envoys came with maps. The minister at the gate (credit: Quay Images)". The
 * line then is story: a caption by itself tells in the present tense.
 */
export function hasGluedCaption(text: string): boolean {
  if (!CREDIT.test(text)) return false;
  const words = text.replace(CREDIT, '');
  const sentences = splitSentences(words);
  const last = sentences.at(-1);
  if (!last || sentences.length < 2 || last.start < SHORTEST) return false;
  return TOLD.test(words.slice(0, last.start)) && !TOLD.test(words.slice(last.start));
}
