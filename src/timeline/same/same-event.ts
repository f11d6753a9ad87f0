import type { EventType, Status } from '../../model/vocabulary.ts';
import { likenessOf } from '../tellings/content-words.ts';
import type { Kinship } from '../tellings/kinship.ts';
import type { Telling } from '../tellings/telling.ts';
import { AGREEMENT, TRUCE, TRUCE_AGREED, VOTE, VOTE_OR_AGREEMENT } from './deal.ts';
import { evidenceOf, speakersOf, type Evidence } from './evidence.ts';
import { CALL, GATHERING, ROUND_END, VISIT, VISIT_AND_MEETING } from './gathering.ts';
import { AID, BREAKDOWN, OTHER, PROTEST } from './other.ts';
import { RELEASE } from './release.ts';
import { DEATH, RESCUE, STRIKE } from './violence.ts';
import type { TypePair, TypeRule } from './type-rule.ts';
import { PROPOSAL, RESPONSE, STATEMENT, WORDS } from './words.ts';

/** Every pair of types that may be one happening has one rule; the first that lists a pair judges it. */
const RULES: readonly TypePair[] = [
  GATHERING, VISIT, VISIT_AND_MEETING, CALL, ROUND_END, STATEMENT, PROPOSAL, RESPONSE, WORDS, AGREEMENT, VOTE, VOTE_OR_AGREEMENT, TRUCE, TRUCE_AGREED,
  RELEASE, STRIKE, DEATH, RESCUE, BREAKDOWN, PROTEST, AID, OTHER,
];

const byTypes: ReadonlyMap<string, TypeRule> = (() => {
  const map = new Map<string, TypeRule>();
  for (const rule of RULES) for (const [one, other] of rule.types) for (const key of [`${one} ${other}`, `${other} ${one}`]) if (!map.has(key)) map.set(key, rule);
  return map;
})();

/** Words belong to who says them. */
const SPOKEN: ReadonlySet<EventType> = new Set(['statement', 'proposal', 'response']);

/** How surely two tellings are of one happening: `fits` says yes; `strength` ranks several that fit. */
export interface Judgement {
  readonly fits: boolean;
  readonly strength: number;
}

const NO: Judgement = { fits: false, strength: 0 };

/** Whether two articles tell of one happening. Never so for two tellings of one article: its reader told them apart already. */
export function judge(a: Telling, b: Telling, kinship: Kinship): Judgement {
  if (a.article === b.article || !statusesFit(a, b)) return NO;
  const [one, other] = [a.event, b.event];
  const apart = daysApart(a, b);
  if (apart > 1) return NO;
  const exact = isDay(a) && isDay(b);
  if (apart === 1 && !exact) return NO;
  const rule = byTypes.get(`${one.type} ${other.type}`);
  if (SPOKEN.has(one.type) && SPOKEN.has(other.type) && speakersOf(a, b, kinship) === 'apart') return NO;
  if (!rule && !isCopy(likenessOf(a.words, b.words))) return NO;
  const evidence = evidenceOf(a, b, kinship);
  if (!cameTrue(a, b, evidence)) return NO;
  if (apart === 1) return { fits: rule !== undefined && one.type === other.type && evidence.likeness >= 0.5 && evidence.shared >= 3 && rule.sameDay(evidence, a, b), strength: strengthOf(evidence) - 0.5 };
  if (!rule || isCopy(evidence) && one.type !== 'release') return { fits: isCopy(evidence) && evidence.towns !== 'apart' && !evidence.contrary, strength: strengthOf(evidence) + (one.type === other.type ? 0.5 : 0) };
  const sameTime = one.start === other.start && one.end === other.end;
  const fits = exact || sameTime && isDays(a) ? rule.sameDay(evidence, a, b) : sameStart(a, b) ? rule.sameDay(evidence, a, b) || rule.roughly(evidence, a, b) : rule.roughly(evidence, a, b);
  return { fits, strength: strengthOf(evidence) + (sameTime ? 0.5 : 0) };
}

export function isDay({ event }: Telling): boolean {
  return event.start === event.end;
}

/** What lasted over counted days is as exact as a day: "two days of talks ended on Friday". */
function isDays({ event }: Telling): boolean {
  return event.extent === 'throughout' && event.end - event.start <= 7;
}

/** "The truce that began on Jan. 19", "that held from Jan. 19 to March 18", "on since Jan. 19": one beginning. */
function sameStart(a: Telling, b: Telling): boolean {
  const lasting = (telling: Telling) => telling.event.extent === 'throughout' || telling.event.status === 'ongoing' || isDay(telling);
  return a.event.start === b.event.start && LASTING.has(a.event.type) && LASTING.has(b.event.type) && lasting(a) && lasting(b);
}

/** What begins once and goes on. A release that lasts for weeks is many releases, and none of them. */
const LASTING: ReadonlySet<EventType> = new Set(['truce', 'talks', 'visit', 'strike']);

/** Days between two tellings' spans: 0 where they overlap. */
function daysApart(a: Telling, b: Telling): number {
  return Math.max(0, a.event.start - b.event.end, b.event.start - a.event.end);
}

/** The same dispatch in two newspapers. */
function isCopy({ likeness, shared }: Pick<Evidence, 'likeness' | 'shared'>): boolean {
  return likeness >= 0.72 && shared >= 4;
}

function strengthOf({ likeness, towns, parties, speakers }: Evidence): number {
  return likeness + (towns === 'same' ? 0.4 : 0) + (parties.of === 0 ? 0 : 0.5 * parties.matched / parties.of) + (speakers === 'same' ? 0.2 : 0);
}

/** After so many days an expectation is another one. */
const FORGOTTEN = 21;

function writtenApart(a: Telling, b: Telling): number {
  return Math.max(0, a.published.earliest - b.published.latest, b.published.earliest - a.published.latest);
}

/** An expectation and what came of it are one only where both are plainly of the same: same type, somebody in common, the same people freed. */
function cameTrue(a: Telling, b: Telling, { parties }: Evidence): boolean {
  if ((a.event.status === 'expected') === (b.event.status === 'expected')) return true;
  // An exchange that was expected came about as two releases: it is neither.
  const released = a.event.type !== 'release' || a.released.size === 1 && b.released.size === 1 && [...a.released].every((one) => b.released.has(one));
  return a.event.type === b.event.type && parties.matched >= 1 && released;
}

const WORDS_OF: ReadonlySet<EventType> = new Set(['statement', 'proposal', 'response', 'agreement', 'call', 'visit', 'other', 'truce', 'vote', 'release']);

/**
 * Happened and still going on are one telling at two times. What was expected is what happened only where the article was written on the
 * very day ("was to leave later on Saturday"): an earlier expectation stays an entry, tied to what came of it. What one article denies,
 * another may tell as a fact of the same day.
 */
function statusesFit(a: Telling, b: Telling): boolean {
  const [one, other] = [a.event.status, b.event.status];
  if (one === other) return one !== 'expected' || writtenApart(a, b) <= FORGOTTEN;
  const either = (status: Status) => one === status || other === status;
  if (either('denied')) return !either('expected') && WORDS_OF.has(a.event.type) && WORDS_OF.has(b.event.type);
  if (!either('expected')) return true;
  const expected = one === 'expected' ? a : b;
  return isDay(a) && isDay(b) && a.event.start === b.event.start && expected.published.earliest >= expected.event.start;
}
