import type { Reading } from './find-figures.ts';

/** The same fact told again is given once, with its clearest words: in the body, with a claimant, the first of equals. */
export function withoutRepeats(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const { kind, measure, group, quantity } = reading;
    const key = [kind, measure, group, quantity.number.low, quantity.number.high].join(' ');
    const other = kept.get(key);
    if (!other || clearness(reading) > clearness(other)) kept.set(key, reading);
  }
  const unique = [...kept.values()];
  return readings.filter((reading) => unique.includes(reading) && !unique.some((other) => other !== reading && saysMore(other, reading)));
}

function clearness(reading: Reading): number {
  return (reading.scan.sentence.kind === 'title' ? 0 : 2) + (reading.claimant ? 1 : 0);
}

/** "Six hostages come home" in the headline and "six Israelis crossed out of Gaza" below are one fact. */
function saysMore(one: Reading, other: Reading): boolean {
  if (one.kind !== other.kind || one.quantity.number.low !== other.quantity.number.low || one.quantity.number.high !== other.quantity.number.high) return false;
  if (other.scan.sentence.kind !== 'title' || one.scan.sentence.kind === 'title') return false;
  if (one.measure === other.measure) return one.kind === 'hostage' || one.kind === 'casualty';
  return one.measure === 'rescued' && other.measure === 'released';
}
