import type { Span } from '../../model/span.ts';
import { piecesOf, repaired, type Piece, type Repairs } from './repairs.ts';

/** The longest quotation that the site shows, in words: whole sentences of an article nearly republish it. */
export const LONGEST_QUOTATION = 40;

export interface Quotation {
  readonly pieces: readonly Piece[];
  /** True where the words go on in the article. */
  readonly cut: boolean;
}

/**
 * A span of a seed as it is shown: damage and repeats out and marked, blanks made plain, and cut at a clause to at most `longest` words. The
 * page sets it in double quotation marks, so that those inside become single.
 */
export function quotationOf(span: Span, repairs: Repairs, longest: number = LONGEST_QUOTATION): Quotation {
  const kept = made.get(span);
  if (kept?.repairs === repairs && kept.longest === longest) return kept.quotation;
  const quotation = makeQuotation(span, repairs, longest);
  made.set(span, { repairs, longest, quotation });
  return quotation;
}

/** The last quotation of each span: the same words stand on the timeline, on the entry's page, in feeds, data and search. */
const made = new WeakMap<Span, { readonly repairs: Repairs; readonly longest: number; readonly quotation: Quotation }>();

function makeQuotation(span: Span, repairs: Repairs, longest: number): Quotation {
  const plain = repaired(span.quote, span.start, repairs)
    .replace(/[\s\u00a0\u200b-\u200d\ufeff]+/g, ' ')
    .trim()
    .replace(/“|(?<=^|[\s(—])"/g, '‘')
    .replace(/[”"]/g, '’');
  const { text, cut } = cutAtClause(plain, longest);
  return { pieces: piecesOf(text), cut };
}

/** The shown words without their marks, for citations and search. */
export function plainQuotation(quotation: Quotation): string {
  return quotation.pieces.map((piece) => piece.text).join('') + (quotation.cut ? ' …' : '');
}

const CLAUSE_END = /[.,;:!?—–)’][’)]?$/;

/** Cuts after the last clause that ends within the limit; in mid-clause only where the clause is longer than half of it. */
function cutAtClause(text: string, longest: number): { readonly text: string; readonly cut: boolean } {
  const words = text.split(' ');
  if (words.length <= longest) return { text, cut: false };
  const kept = words.slice(0, longest);
  const last = kept.findLastIndex((word, index) => index >= longest / 2 && CLAUSE_END.test(word));
  const shown = (last < 0 ? kept : kept.slice(0, last + 1)).join(' ');
  return { text: shown.replace(/[,;:—–]$/, ''), cut: true };
}
