import type { Scope } from '../../model/vocabulary.ts';
import { word, type Scan } from './scan.ts';
import type { Reading } from './told.ts';

const PERIOD = /\b(?:(?:in|over|during|within) the (?:past|last|previous|preceding)|in the \S+ (?:hours|days|weeks) (?:to|before|since)|(?:past|last) 24 hours|over \S+ days|during the (?:first |week-?long |previous |last |january )?(?:truce|pause|cease-?fire)|since the (?:truce|cease-?fire|pause)|in (?:november|january|february|march))\b/i;
const EVENT = /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:an?|the|two|three|separate) (?:\S+ ){0,3}(?:strikes?|airstrikes?|raids?|attacks?|shooting|operation|blast|explosion)|overnight|at (?:dawn|sunrise)|earlier)\b/i;

/** What the number covers: all up to a day, a stretch of time, one event, or a part of another number. */
export function scopeOf({ scan, quantity, measure, kind, part, hit }: Omit<Reading, 'group' | 'claimant' | 'shown'>): Scope {
  if (part && quantity.partOf === 'pronoun' && measure !== 'dead' && measure !== 'alive') return 'part';
  if (part && !hit) return 'part';
  if (measure === 'held' || measure === 'alive' || measure === 'dead' || measure === 'missing' || measure === 'taken' || measure === 'to-release') return part ? 'part' : 'total';
  if (hit?.rule === 'running-count' || sinceTheWar(scan)) return 'total';
  const text = scan.sentence.text;
  if (PERIOD.test(text)) return 'period';
  if (kind === 'casualty' && quantity.number.low >= 1_000) return 'total';
  return EVENT.test(text) || kind === 'casualty' || !saysSoFar(scan) ? 'incident' : 'total';
}

function sinceTheWar(scan: Scan): boolean {
  return /\bsince (?:the (?:war|start|beginning|conflict|attack)|then|oct)|\bin the war\b|\bof (?:the )?war\b/i.test(scan.sentence.text);
}

function saysSoFar(scan: Scan): boolean {
  return scan.tokens.some((token, at) => token.lower === 'so' && /^far$/.test(word(scan.tokens, at + 1))) || /\b(?:in (?:all|total)|have (?:now )?been (?:freed|rescued|released))\b/.test(scan.sentence.text);
}
