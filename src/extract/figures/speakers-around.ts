import type { CleanedArticle } from '../text/cleaned-article.ts';
import { word, type Scan } from './scan.ts';
import type { Told } from './told.ts';

/** Sentences that one answer of a transcript may have. */
const LONGEST_ANSWER = 25;

/** "MR. KIRBY: There's seven …": the label of a transcript at the head of a paragraph. */
const LABEL = /^\p{Lu}[\p{Lu}.' -]{1,40}:/u;
/** "MR. KIRBY": nobody but a transcript writes so. */
const TITLED = /^(?:MR|MS|MRS|DR|GEN|ADM|SEN|REP|SECRETARY|PRESIDENT|SENIOR|PRIME)\b/;
const ASKS = /^(?:Q|QUESTION|REPORTER|MODERATOR|OPERATOR|THE PRESS|HOST)\b/;

/** Clean offsets [start, end) of the label under which a transcript's sentence stands; null outside transcripts and for those who ask. */
export function transcriptLabel(scan: Scan, told: Told): { readonly start: number; readonly end: number } | null {
  const { text, sentences } = told.article;
  for (let index = scan.sentence.index; index >= 0 && index > scan.sentence.index - LONGEST_ANSWER; index -= 1) {
    const sentence = sentences[index];
    if (!sentence) return null;
    if (sentences[index - 1]?.paragraph === sentence.paragraph) continue;
    const label = LABEL.exec(text.slice(sentence.start, sentence.start + 60))?.[0];
    // "JERUSALEM: The army …": a place, not a speaker
    if (label && !TITLED.test(label) && labelsOf(told) < 3) return null;
    if (label) return ASKS.test(label) ? null : { start: sentence.start, end: sentence.start + label.length - 1 };
  }
  return null;
}

const counted = new WeakMap<CleanedArticle, number>();

/** How many different labels the paragraphs of the article begin with. */
function labelsOf({ article }: Told): number {
  const known = counted.get(article);
  if (known !== undefined) return known;
  const labels = new Set<string>();
  let paragraph = -1;
  for (const { start, paragraph: own, kind } of article.sentences) {
    const label = own === paragraph || kind !== 'body' ? undefined : LABEL.exec(article.text.slice(start, start + 60))?.[0];
    if (label !== undefined) labels.add(label);
    paragraph = own;
  }
  counted.set(article, labels.size);
  return labels.size;
}

/** "In that toll are 12,000 women", "The dead include 70 nurses", "Among them were …": goes on with the count of the sentence before. */
export function goesOnCounting({ tokens }: Scan): boolean {
  const opening = [0, 1, 2, 3].map((at) => word(tokens, at)).join(' ');
  return (
    /^(?:in|among) (?:that|this|the|its) (?:toll|count|tally|figure|number|total)\b/.test(opening) ||
    /^(?:that|this|the) (?:toll|count|tally|figure|total|dead|killed|wounded) (?:includes?|included|takes|counts?)\b/.test(opening) ||
    // "It takes the total to 5,087", "The overall death toll stands at 64,000"
    /^(?:it|that|this) (?:takes|took|brings|brought|raises|raised) the\b/.test(opening) ||
    /^the (?:overall|total) (?:death )?toll\b/.test(opening) ||
    /^(?:among|of) (?:them|those|these|the (?:dead|killed|wounded|victims))\b/.test(opening) ||
    /^(?:they|these|those|that) includ(?:e|es|ed)\b/.test(opening)
  );
}
