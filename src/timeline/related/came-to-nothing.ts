import type { EventType } from '../../model/vocabulary.ts';
import type { Kinship } from '../tellings/kinship.ts';
import type { SettledEntry } from '../settle-entries.ts';
import type { Telling } from '../tellings/telling.ts';
import { anyOf } from '../tellings/any-of.ts';
import { bearingOf, type Bearing } from './bearing.ts';
import { LONGEST_EXPECTATION } from './came-of-it.ts';
import type { EntriesByDay } from './entries-by-day.ts';
import { expectedFor, writtenOn, type Tie } from './tie.ts';
import { brokenWords, cameWords, type Names } from './why.ts';

const DELAY = anyOf(
  'postpon(?:e|es|ed|ing|ement)',
  'delay(?:s|ed|ing)?',
  '(?:held|hold(?:s|ing)?) (?:\\w+ ){0,3}back',
  'put(?:s|ting)? (?:\\w+ ){0,3}off',
  'push(?:es|ed|ing)? (?:\\w+ ){0,3}back',
  'until further notice',
);
const CANCEL = anyOf(
  'cancel\\w*',
  'call(?:s|ed|ing)? (?:\\w+ ){0,3}off',
  'scrap(?:s|ped|ping)?',
  'suspen(?:d|ds|ded|ding|sion)',
  'broke (?:down|off)',
  'collaps(?:e|es|ed|ing)',
  'refus(?:e|es|ed|ing|al)',
  'will not (?:take part|attend|send|go|release|free)',
);

/** By which words a telling speaks of an expected thing of a type. */
const NAMES_IT: Readonly<Partial<Record<EventType, RegExp>>> = {
  talks: /\b(?:talks|negotiat|round|delegation|negotiators)/i,
  meeting: /\b(?:meeting|summit|talks|session)/i,
  visit: /\b(?:visit|trip|travel|journey)/i,
  vote: /\b(?:vote|session|cabinet)/i,
  release: /\b(?:releas|free|exchange|handover|prisoner|hostage|captive)/i,
  truce: /\b(?:truce|cease-?fire|pause)/i,
  agreement: /\b(?:deal|agreement|accord)/i,
};

/**
 * What tells that an expected entry did not come about as expected, where nothing tells that it did. Only what names it and
 * somebody of it counts.
 */
export function cameToNothing(expected: SettledEntry, byDay: EntriesByDay, kinship: Kinship, names: Names): Tie[] {
  const named = NAMES_IT[expected.entry.type];
  const { earliest, latest } = expectedFor(expected);
  const from = Math.max(writtenOn(expected), earliest - LONGEST_EXPECTATION);
  if (!named || latest - earliest > LONGEST_EXPECTATION) return [];
  const found = (['breakdown', 'statement', 'response', 'other'] as const)
    .flatMap((type) => byDay(type, from, latest + 1))
    .filter((one) => one.entry.status === 'happened' && setsBack(one))
    .flatMap((came) => {
      const bearing = bearingOf(expected, came, kinship);
      const kind = bearing === null ? null : kindOf(came, bearing, named);
      return bearing === null || kind === null ? [] : [{ came, bearing, kind }];
    });
  const best = found.sort((a, b) => b.bearing.evidence.likeness - a.bearing.evidence.likeness)[0];
  return best
    ? [
        {
          from: best.came,
          to: expected,
          kind: best.kind,
          why:
            best.kind === 'fulfils'
              ? cameWords(expected, best.came, best.bearing, names)
              : brokenWords(expected, best.came, best.kind, best.bearing, names),
        },
      ]
    : [];
}

/** Types that a breakdown undoes. */
const BROKEN: ReadonlySet<EventType> = new Set(['talks', 'meeting', 'truce', 'release', 'agreement']);

/** "The delegation left in early March with nothing agreed": a breakdown is often told without its day. */
const ROUGHEST_BREAKDOWN = 10;

/** A breakdown, or words of delay or refusal of some day. */
function setsBack(one: SettledEntry): boolean {
  const { earliest, latest } = one.span;
  if (one.entry.type === 'breakdown') return latest - earliest <= ROUGHEST_BREAKDOWN;
  if (latest - earliest > 2) return false;
  const told = toldBy(one);
  return DELAY.test(told) || CANCEL.test(told);
}

function toldBy({ tellings }: SettledEntry): string {
  return tellings
    .slice(0, 4)
    .flatMap(({ reading }) => reading.spans.map(({ quote }) => quote))
    .join(' ');
}

/** Of a truce or a deal that was due the end of the talks about it tells enough: one of the two sides is named in both. */
function undoes(expected: Telling, broke: Telling, matched: number): boolean {
  const awaited = expected.event.type === 'truce' || expected.event.type === 'agreement';
  return awaited && expected.aspect !== 'ends' && matched >= 1 && expected.theatres.some((side) => broke.theatres.includes(side));
}

/** Talks that end with nothing were held all the same. */
const HELD = /\b(?:end|conclud|clos|finish|adjourn|broke up)\w{0,4}\b[^.]{0,80}\b(?:without|no)\b/i;

function kindOf(came: SettledEntry, { evidence, a, b }: Bearing, named: RegExp): 'fulfils' | 'breaks' | 'delays' | null {
  const { parties, towns, likeness } = evidence;
  const told = toldBy(came);
  const close =
    towns !== 'apart' &&
    parties.matched >= 1 &&
    likeness >= 0.2 &&
    (a.released.size === 0 || b.released.size === 0 || [...a.released].some((one) => b.released.has(one)));
  if (came.entry.type === 'breakdown' && (a.event.type === 'talks' || a.event.type === 'meeting') && HELD.test(told))
    return close || towns === 'same' ? 'fulfils' : null;
  if (came.entry.type === 'breakdown')
    return BROKEN.has(a.event.type) && (close || (towns === 'same' && likeness >= 0.15) || undoes(a, b, parties.matched)) ? 'breaks' : null;
  if (!close || !named.test(told)) return null;
  return DELAY.test(told) ? 'delays' : CANCEL.test(told) ? 'breaks' : null;
}
