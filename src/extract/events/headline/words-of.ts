import type { ReadSentence } from '../read-sentence.ts';

/** The words of some tokens as the text has them, those passed over left out, signs without a blank before them. */
export function wordsOf(read: ReadSentence, from: number, to: number, passedOver: (index: number) => boolean): string {
  let text = '';
  let last: number | null = null;
  for (let index = from; index < to; index += 1) {
    const token = read.tokens[index];
    if (!token || passedOver(index)) continue;
    const before = last === null ? undefined : read.tokens[last];
    const glued = before !== undefined && last === index - 1 && before.end === token.start;
    text += last === null || glued || /^[,.;:!?)]$/.test(token.text) ? token.text : ` ${token.text}`;
    last = index;
  }
  return tidy(text);
}

/** Signs that what was left out leaves behind: ", ," and blanks before commas. */
function tidy(text: string): string {
  return text.replace(/\s+([,.;:!?])/g, '$1').replace(/(?:,\s*){2,}/g, ', ').replace(/^[\s,;:—-]+|[\s,;:—-]+$/g, '').replace(/\s{2,}/g, ' ');
}

const DANGLING = /(?:[\s,;:—-]+(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|but|that|which|who|as|after|before|while|his|her|its|their|is|are|was|were|be|been|has|have|had|not|into|over|under|about|between|during|until|than|when|where|because|if|would|will|could|some|more|most|also|one|this|these|those|no|any|all|out|least))+$/i;
const CUTS = [/[;:—](?=\s|$)/g, /,(?=\s)/g, /\s(?=(?:and|but|while|after|before|because|which|who|when|where|as|since|until|amid|following|despite|including|saying|adding)\s)/g, /\s(?=(?:in|on|at|by|for|with|from|to|over|during|through|under|into|of)\s)/g];

/** Cuts a text to at most so many characters where a clause, else a phrase ends. Never inside a word, never on a dangling one. */
export function cutWords(text: string, most: number): string {
  let cut = text;
  if (cut.length > most) {
    const place = CUTS.map((pattern) => [...text.matchAll(pattern)].map(({ index }) => index).findLast((index) => index <= most && index > most * 0.35)).find((index) => index !== undefined);
    cut = text.slice(0, place ?? Math.max(text.lastIndexOf(' ', most), 0));
  }
  return balanceQuotes(cut.replace(DANGLING, '').replace(/[\s,;:—-]+$/, ''));
}

/** A quotation mark whose partner was cut away is left out. */
export function balanceQuotes(text: string): string {
  const marks = [...text].filter((sign) => sign === '"').length;
  if (marks % 2 === 0) return text;
  const last = text.lastIndexOf('"');
  return `${text.slice(0, last)}${text.slice(last + 1)}`.trim();
}
