import type { Sentence } from '../text/cleaned-article.ts';
import type { Chosen } from './choose-rule.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import type { Reading, Told } from './told.ts';

/** "The two women were kidnapped by …": the two of whom the story has just told; no new figure. */
export function isAnaphor(scan: Scan, quantity: Quantity, { hit, after }: Chosen, told: Told): boolean {
  const { low, form } = quantity.number;
  if (
    form !== 'words' ||
    low > 12 ||
    quantity.partOf !== null ||
    quantity.bound !== 'exact' ||
    hit?.rule === 'relative-clause' ||
    after.reduced
  )
    return false;
  if (!/^(?:the|these|those|both)$/.test(word(scan.tokens, quantity.number.from - 1))) return false;
  // "The three men were handed over": named just before
  if (quantity.head === 'man' || quantity.head === 'woman' || (quantity.head === null && !quantity.bodies)) return true;
  return told.readings.some((reading) => reading.quantity.number.low === low && scan.sentence.index - reading.scan.sentence.index <= 8);
}

/** The same fact told again is given once, with its clearest words: in the body, with a claimant, the first of equals. */
export function withoutRepeats(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const { kind, measure, group, quantity } = reading;
    const key = [kind, measure, group, quantity.number.low, quantity.number.high].join(' ');
    const other = kept.get(key);
    if (!other || clearness(reading) > clearness(other)) kept.set(key, reading);
  }
  const byNumber = Map.groupBy(kept.values(), ({ quantity: { number } }) => `${number.low} ${number.high}`);
  const chosen = new Set(
    [...byNumber.values()].flatMap((alike) =>
      alike.filter((reading) => !alike.some((other) => other !== reading && saysMore(other, reading))),
    ),
  );
  return readings.filter((reading) => chosen.has(reading));
}

const isHeading = ({ kind }: Sentence): boolean => kind === 'title' || kind === 'subhead';

function clearness({ scan, claimant }: Reading): number {
  return (isHeading(scan.sentence) ? 0 : 2) + (claimant ? 1 : 0);
}

/** Of two with one number: "six hostages come home" and "six Israelis crossed out of Gaza" are one fact, told best by the second. */
function saysMore(one: Reading, other: Reading): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'hostage' && one.measure === other.measure && other.group === 'all' && one.group !== 'all') return true;
  if (!isHeading(other.scan.sentence) || isHeading(one.scan.sentence)) return false;
  // "Two hostages' remains identified", where the story tells that they were handed over
  if (one.measure === 'returned-bodies' && other.measure === 'dead') return true;
  return one.measure === other.measure || (one.measure === 'rescued' && other.measure === 'released');
}
