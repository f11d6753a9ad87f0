import type { Day } from '../../model/day.ts';
import type { EventDraft } from './event-draft.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const NUMBER = String.raw`(\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const PAUSE = String.raw`(?:\w+ ){0,2}(?:truce|cease-?fire|pause|lull|halt)`;
/** "the four-day truce", "a truce of four days", "a week-long pause". */
const LENGTHS = [
  { pattern: new RegExp(String.raw`\b${NUMBER}[- ]day ${PAUSE}\b`, 'i'), unit: 1 },
  { pattern: new RegExp(String.raw`\b(?:truce|cease-?fire|pause|lull|halt) of ${NUMBER} days\b`, 'i'), unit: 1 },
  { pattern: new RegExp(String.raw`\b(?:(one)-week|week-?long) ${PAUSE}\b`, 'i'), unit: 7 },
];
const BEGINS = /^(?:begin|start|take|come|go|enter)$/;

/** The last day of a truce whose beginning is told along with its length; null where either is missing. */
export function endByLength({
  read,
  trigger,
  type,
  start,
  end,
}: Pick<EventDraft, 'read' | 'trigger' | 'type' | 'start' | 'end'>): Day | null {
  if (type !== 'truce' || start !== end || !BEGINS.test(trigger?.verb ?? '')) return null;
  for (const { pattern, unit } of LENGTHS) {
    const found = pattern.exec(read.sentence.text);
    if (found === null) continue;
    const word = found[1]?.toLowerCase() ?? 'one';
    return start + (NUMBERS[word] ?? Number(word)) * unit - 1;
  }
  return null;
}
