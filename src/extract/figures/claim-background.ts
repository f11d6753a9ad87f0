import type { Measure } from '../../model/vocabulary.ts';
import type { ClaimFrame } from './claim-frames.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';

/** Is the number only recalled, so that whoever speaks in the sentence does not claim it? */
export function isBackground(scan: Scan, quantity: Quantity, measure: Measure, frame: ClaimFrame): boolean {
  const { tokens } = scan;
  if (frame.place === 'owner' || frame.place === 'relative') return false;
  if (frame.place === 'leading' && daysAfter(tokens, quantity.from, frame.to)) return true;
  if (measure !== 'taken' && !(measure === 'killed' && quantity.number.low >= MANY)) return false;
  const recalls = recallsAt(scan, quantity.from);
  if (recalls === null) return false;
  // "…, when some 1,200 were killed, 97 are left, the army says": who speaks behind tells of those left
  if (frame.place === 'trailing') return scan.quantities.some(({ whole, from }) => whole && from < quantity.from);
  return frame.to <= recalls;
}

/** More are killed at once only in an attack that an article recalls as such. */
const MANY = 1000;

/** Token of "when" or "in which" that opens a clause which recalls how the war began. */
function recallsAt({ tokens, quantityAt }: Scan, from: number): number | null {
  let comma = false;
  for (let at = from - 1; at >= 0 && at > from - 12; at -= 1) {
    const lower = word(tokens, at);
    // "the toll since 7 October, when 1,200 were killed, as 41,467": the comma behind a number closes the clause
    comma ||= lower === ',';
    if (comma && quantityAt.has(at)) return null;
    if (lower === 'when' || (lower === 'which' && word(tokens, at - 1) === 'in')) return at;
    if (/^[;:—"]$/.test(lower)) return null;
  }
  return null;
}

/** "…, two days after six hostages were killed": the clause that tells when, not what was said. */
function daysAfter(tokens: Scan['tokens'], from: number, speaker: number): boolean {
  for (let at = from - 1; at > speaker && at > from - 10; at -= 1) {
    if (/^[,;]$/.test(word(tokens, at))) return false;
    if (/^(?:after|before)$/.test(word(tokens, at)))
      return /^(?:hours?|days?|weeks?|months?|years?)$/.test(word(tokens, at - 1)) && word(tokens, at - 2) !== 'in';
  }
  return false;
}
