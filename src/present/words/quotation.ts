import type { Removed } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** The longest quotation that the site shows, in words: whole sentences of an article nearly republish it. */
export const LONGEST_QUOTATION = 40;

/** A stretch of a quotation. `mended`: the scraped text was damaged here and is shown repaired. */
export interface QuotedPiece {
  readonly text: string;
  readonly mended: boolean;
}

export interface Quotation {
  readonly pieces: readonly QuotedPiece[];
  /** True where the words go on in the article. */
  readonly cut: boolean;
}

/** Marks a place of damage while the text is worked on: a noncharacter, which no text file holds for exchange. */
const MARK = '\uFDD0';

/**
 * A span of a seed as it is shown: damage and repeats out and marked, blanks made plain, and cut at a clause to at most `longest` words. The
 * page sets it in double quotation marks, so that those inside become single.
 */
export function quotationOf(span: Span, removed: readonly Removed[], longest: number = LONGEST_QUOTATION): Quotation {
  const plain = withoutRemoved(span, removed)
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

function withoutRemoved(span: Span, removed: readonly Removed[]): string {
  let text = '';
  let at = span.start;
  for (const hole of removed) {
    if (hole.end <= at || hole.start >= span.end) continue;
    text += span.quote.slice(at - span.start, Math.max(at, hole.start) - span.start);
    text += hole.reason === 'damage' ? MARK : ' ';
    at = Math.min(hole.end, span.end);
  }
  return text + span.quote.slice(at - span.start);
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

function piecesOf(text: string): QuotedPiece[] {
  const words = text.split(/(?<= )/);
  const pieces: { text: string; mended: boolean }[] = [];
  for (const word of words) {
    const mended = word.includes(MARK);
    const clean = word.replaceAll(MARK, '');
    const bare = clean.trimEnd();
    if (bare === '' || !mended) {
      append(pieces, clean, false);
    } else {
      append(pieces, bare, true);
      if (bare !== clean) append(pieces, ' ', false);
    }
  }
  return pieces;
}

function append(pieces: { text: string; mended: boolean }[], text: string, mended: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last && last.mended === mended) last.text += text;
  else pieces.push({ text, mended });
}
