import type { ResolvedTime } from '../dates/time-mention.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { KindOf } from './actor-kinds.ts';
import { ellipticLinks } from './ellipsis.ts';
import { lastLinks, toldLinks } from './last-resort.ts';
import { linkTimes, type Link } from './link-times.ts';
import { listedLinks } from './listed-items.ts';
import { isNegated } from './negation.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import { isMereSource, isOfTheTold, reportedFact } from './reported-fact.ts';
import { clockLinks, sharedLinks, whenLinks, withBothSides } from './shared-times.ts';
import { aheadOf, isCallForProtest } from './status.ts';
import { datesNothing } from './times-of-nothing.ts';
import { isNotBefore, isTold } from './told-with-time.ts';
import type { Trigger } from './trigger-pattern.ts';

/** A time behind one of these bounds what its sentence tells. */
const BOUNDS = /^(?:after|before|until|since)$/;

/** A sentence whose times look for their words. */
export interface Linking {
  readonly read: ReadSentence;
  /** The words that may tell a happening. */
  readonly accepted: readonly Trigger[];
  /** The day of a chronicle that stands above the sentence. */
  readonly heading: ResolvedTime | null;
  readonly window: PublishedWindow;
  readonly kindOf: KindOf;
}

/** Which time of a sentence dates which of its words, in the order of the times. */
export function linksOf(linking: Linking): Link[] {
  const { read, accepted, window, kindOf } = linking;
  const links = linksBeforeSources(linking);
  return links
    .filter((link) => !isMereSource(read, link, links, kindOf))
    .map((link) => ({ ...link, trigger: reportedFact(read, link, links, accepted, kindOf) ?? link.trigger }))
    .sort((a, b) => a.time.from - b.time.from)
    .filter(
      (link) => (!isNegated(read.tokens, link.trigger.head) || isNotBefore(read, link)) && isTold(read, link.time, link.trigger, window),
    );
}

/** The ways in which a time finds its words, the surest first: each takes what those before it have left. */
function linksBeforeSources(linking: Linking): Link[] {
  const { read, accepted, heading, kindOf } = linking;
  const every = read.times.filter((time) => !datesNothing(read, time, heading));
  const listed = every.length > 1 ? listedLinks(read, every, accepted) : [];
  const times = withoutThoseOf(listed, every);
  const { told, telling } = toldTimes(linking, times);
  const elliptic = times.length > 1 ? ellipticLinks(read, told, telling) : [];
  const deeds = deedsTold(read, told, accepted);
  const taken = new Set([...elliptic, ...deeds].map(({ time }) => time));
  const linked = [...told.filter(({ time }) => !taken.has(time)), ...deeds];
  const shared = sharedLinks(read, [...linked, ...elliptic], times);
  const left = withoutThoseOf([...linked, ...elliptic, ...shared], telling).filter(
    ({ from }) => !BOUNDS.test(read.tokens[from - 1]?.lower ?? ''),
  );
  const last = left.length === 0 ? [] : lastLinks(read, left, accepted, kindOf);
  return [
    ...withBothSides(read, linked, accepted),
    ...listed,
    ...elliptic,
    ...shared,
    ...last,
    ...whenLinks(read, linked, accepted),
    ...clockLinks(read, linked, accepted),
  ];
}

function withoutThoseOf(links: readonly Link[], times: readonly PlacedTime[]): readonly PlacedTime[] {
  return links.length === 0 ? times : times.filter((time) => !links.some((link) => link.time === time));
}

/** "in the small hours of Monday freed two men held since October": a time that tells nothing leaves its words to the others. */
function toldTimes(
  { read, accepted, window }: Linking,
  times: readonly PlacedTime[],
): { readonly told: readonly Link[]; readonly telling: readonly PlacedTime[] } {
  const may = (time: PlacedTime, trigger: Trigger): boolean => mayDate(read, time, trigger, window);
  const first = linkTimes(read, times, accepted, may);
  const idle = new Set(first.filter(({ time, trigger }) => !isTold(read, time, trigger, window)).map(({ time }) => time));
  const telling = times.filter((time) => !idle.has(time));
  return { told: idle.size === 0 ? first : linkTimes(read, telling, accepted, may), telling };
}

function mayDate(read: ReadSentence, time: PlacedTime, trigger: Trigger, window: PublishedWindow): boolean {
  // "The truce was to take effect at 8:30 a.m.": the hour of what is told with its day elsewhere.
  if (time.time.mention.rule === 'hour-of-day' && aheadOf(read, trigger)) return false;
  // "asked Israel to join a meeting set for Tuesday": a day ahead dates the meeting, not the asking.
  if (trigger.rule.type === 'statement' && time.time.start > window.latest && !aheadOf(read, trigger)) return false;
  // "on Tuesday called for a protest": only a day behind it is the protest's.
  return !isCallForProtest(trigger) || (time.from >= trigger.to && time.time.end >= window.latest);
}

/** "said that soldiers had found the bodies on Monday": a day among words that are told is the deed's. */
function deedsTold(read: ReadSentence, told: readonly Link[], accepted: readonly Trigger[]): Link[] {
  const sayings = told.filter((link) => isOfTheTold(read, link));
  return sayings.length === 0
    ? []
    : toldLinks(
        read,
        sayings,
        accepted.filter(({ head }) => !told.some(({ trigger }) => trigger.head === head)),
      );
}
