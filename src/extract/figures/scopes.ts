import type { Measure, Scope } from '../../model/vocabulary.ts';
import type { Reading } from './told.ts';

/** Measures that tell how many there are, not what happened: they hold on the day they are told. */
const STANDING: ReadonlySet<Measure> = new Set(['held', 'alive', 'dead', 'missing', 'taken', 'to-release']);

/** A stretch of time with an end of its own. */
const STRETCH = new RegExp(
  [
    String.raw`\b(?:in|over|during|within) the (?:past|last|previous|preceding)\b`,
    String.raw`\b(?:past|last) 24 hours\b`,
    String.raw`\bin the \S{1,20} (?:hours|days|weeks) (?:to|before|since)\b`,
    String.raw`\b(?:over|in) \S{1,20} days\b`,
    String.raw`\b(?:during|since|under) (?:the|a|that|an earlier) (?:\S{1,20} ){0,2}(?:truce|pause|cease-?fire)\b`,
    String.raw`\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  ].join('|'),
  'i',
);
const SINCE_THE_WAR = /\bsince (?:the (?:war|start|beginning|conflict|attack|offensive)|then|oct|7 oct)|\b(?:in|of) (?:the )?war\b/i;
const SO_FAR = /\b(?:so far|thus far|up to now|to date|in all|in total|altogether|have (?:now )?been (?:freed|rescued|released))\b/i;
/** A toll of thousands is never that of one event. */
const MOST_IN_ONE_EVENT = 1_000;

/** What the number covers: all up to a day, a stretch of time, one event, or a part of another number. */
export function scopeOf({ scan, quantity, measure, kind, part, hit }: Omit<Reading, 'group' | 'rule' | 'claimant' | 'shown'>): Scope {
  const standing = STANDING.has(measure);
  if (part && (hit === null || standing || quantity.partOf === 'pronoun')) return 'part';
  const { text } = scan.sentence;
  if (standing || hit?.rule === 'running-count' || SINCE_THE_WAR.test(text)) return 'total';
  if (STRETCH.test(text)) return 'period';
  return SO_FAR.test(text) || (kind === 'casualty' && quantity.number.low >= MOST_IN_ONE_EVENT) ? 'total' : 'incident';
}
