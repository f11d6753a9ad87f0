import type { ClaimFrame } from './claim-frames.ts';
import { mentionsWithin } from './claim-stand-ins.ts';
import type { Claimant } from './claimants.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import type { Told } from './told.ts';

/** "One hospital counted 12 dead, Al-Noor seven and St. Luke's five": a name right before a bare number, its verb left out. */
export function gappedClaim(scan: Scan, quantity: Quantity, frame: ClaimFrame, told: Told): Claimant | null {
  const { tokens, marks } = scan;
  if (frame.place !== 'leading' || quantity.head !== null || quantity.partOf !== null || !isClosed(word(tokens, quantity.to))) return null;
  let from = quantity.from;
  while (from > frame.to && quantity.from - from < 5 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
  const first = tokens[from];
  const last = tokens[quantity.from - 1];
  if (from === quantity.from || !first || !last || !/^(?:,|and|while)$/.test(word(tokens, from - 1))) return null;
  if (!scan.quantities.some(({ from: other }) => other > frame.to && other < from)) return null;
  // "14 dead in Jenin, Tulkarm five": a place
  if (marks.some((mark) => mark.from >= from && mark.to <= quantity.from && mark.role !== 'body' && mark.role !== 'force')) return null;
  const actor = mentionsWithin(told.found.mentions, first.start, last.end)[0]?.actor ?? null;
  return { start: first.start, end: last.end, actor, territory: null };
}

const isClosed = (next: string): boolean => next === '' || /^(?:[.,;]|and|while)$/.test(next);
