import type { EventReading } from './event-reading.ts';
import { freedIn } from './event-words.ts';

/** Types of which one article seldom tells two on one day: mentions without a name in common are the same all the same. */
const ONCE_A_DAY: ReadonlySet<EventReading['type']> = new Set([
  'release',
  'strike',
  'truce',
  'vote',
  'rescue',
  'protest',
  'breakdown',
  'agreement',
]);

/** A repeated mention of one event in one article is one reading with several quotations: the first mention settles the rest. */
export function mergeWithinArticle<T extends EventReading>(readings: readonly T[], text: string): T[] {
  const kept: T[] = [];
  for (const reading of readings) {
    const index = kept.findIndex((other) => same(other, reading, text));
    const other = kept[index];
    if (other) kept[index] = joined(other, reading);
    else kept.push(reading);
  }
  return kept;
}

function same(a: EventReading, b: EventReading, text: string): boolean {
  if (a.rule === 'attack-day' || b.rule === 'attack-day') return a.rule === b.rule;
  // "the four-day truce, which began on Friday", and further down "the truce began on Friday".
  if (
    a.type === 'truce' &&
    b.type === 'truce' &&
    a.status === b.status &&
    a.start === b.start &&
    [a, b].some(({ precision, extent }) => precision === 'days' && extent === 'throughout')
  )
    return true;
  // "to be freed in a weekend swap", and further down "are to go free on Saturday".
  if (
    a.type === 'release' &&
    b.type === 'release' &&
    a.status === 'expected' &&
    b.status === 'expected' &&
    covers(a, b) &&
    freedIn(words(a, text)) === freedIn(words(b, text))
  )
    return true;
  if (a.status !== b.status || a.start !== b.start || a.end !== b.end) return false;
  const shared = sharesActor(mainActors(a), mainActors(b));
  // Biden "set out" a plan on Friday; "Speaking on Friday, Biden said …": the speech is the proposal.
  const gathers = a.status === 'expected' && [a, b].every(({ type }) => type === 'talks' || type === 'meeting');
  // "a team is to head out next week" above the story, and in it "a full team would set out next week"
  if (gathers && (a.type !== b.type || a.type === 'talks')) return shared || a.actors.length === 0 || b.actors.length === 0;
  if (a.type !== b.type)
    return shared && isWords(a) && isWords(b) && (a.type === 'proposal' || b.type === 'proposal') && !ANEW.test(words(b, text));
  if (a.type === 'meeting' || a.type === 'call') return samePeople(mainActors(a), mainActors(b));
  // "The council backed the plan on Monday; Russia abstained."
  if (a.type === 'vote' && inOneSentence(a, b, text)) return true;
  if (a.type === 'protest' && OF_WORK.test(words(a, text)) !== OF_WORK.test(words(b, text))) return false;
  if (a.type === 'release') return freedIn(words(a, text)) === freedIn(words(b, text));
  if ((a.type === 'statement' || a.type === 'response') && ON_AIR.test(words(a, text)) !== ON_AIR.test(words(b, text))) return false;
  if ((a.type === 'statement' || a.type === 'response') && ALSO.test(words(b, text))) return false;
  if (a.type === 'statement' || a.type === 'response')
    return (
      (samePeople(mainActors(a), mainActors(b)) &&
        (a.type === 'response' || /^Speaking\b/.test(words(b, text)) || sharedWords(words(a, text), words(b, text)) >= SAME_WORDS)) ||
      ([a, b].some((one) => mainActors(one).length === 0) && [a, b].every((one) => /\bofficials?\b/.test(words(one, text))))
    );
  return shared || (ONCE_A_DAY.has(a.type) && (a.actors.length === 0 || b.actors.length === 0));
}

/** Who lays down work does not march. */
const OF_WORK = /\b(?:strike|walkout|stoppage)\b/i;

/** A recording made public is not what its maker says of something else. */
const ON_AIR = /\b(?:videos?|footage|clip|recording)\b/i;

/** "|also said| that Israel would let in food": other words than those told before. */
const ALSO = /\balso (?:said|says|told|wrote|announced|warned|confirmed|called|accused|promised|urged)\b/i;
/** "|told CNN| the same day", "said |in an interview|": said once more, to somebody else. */
const ANEW = /\btold (?!him\b|her\b|them\b)|\binterview(?:ed)?\b|\balso (?:said|told|wrote)\b/i;

/** Words that two tellings of one statement have in common, its speakers' names among them. */
const SAME_WORDS = 3;

const DAY_WORD = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:morning|evening|afternoon|night)$/;

function sharedWords(a: string, b: string): number {
  const long = (one: string): Set<string> => new Set((one.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !DAY_WORD.test(word)));
  const others = long(b);
  return [...long(a)].filter((word) => others.has(word)).length;
}

/** A stretch of at most a week, and a part of it. */
function covers(a: EventReading, b: EventReading): boolean {
  const [wide, narrow] = a.end - a.start >= b.end - b.start ? [a, b] : [b, a];
  return wide.end - wide.start <= 6 && wide.start <= narrow.start && narrow.end <= wide.end;
}

/** "Blinken met Netanyahu", "earlier he met Herzog": two meetings. Where one mention names no one that the other does not, it is one. */
function samePeople(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((id) => b.includes(id)).length;
  return shared >= 2 || (shared > 0 && shared === Math.min(a.length, b.length));
}

function inOneSentence(a: EventReading, b: EventReading, text: string): boolean {
  return a.spans.some((one) =>
    b.spans.some((two) => !/[.!?]["')]?\s|\n/.test(text.slice(Math.min(one.end, two.end), Math.max(one.start, two.start)))),
  );
}

function isWords({ type }: EventReading): boolean {
  return type === 'statement' || type === 'proposal';
}

function words({ spans }: EventReading, text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function sharesActor(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

/** The speakers of words; all who took part in anything else. */
function mainActors(reading: EventReading): string[] {
  const speakers = reading.actors.filter(({ role }) => role === 'speaker');
  const isSpoken = reading.type === 'statement' || reading.type === 'response' || reading.type === 'proposal';
  return (isSpoken ? speakers : reading.actors).map(({ id }) => id);
}

function joined<T extends EventReading>(first: T, second: EventReading): T {
  const ids = new Set(first.actors.map(({ id }) => id));
  return {
    ...first,
    ...(second.type === 'truce' && second.end > first.end ? { end: second.end, precision: second.precision, extent: second.extent } : {}),
    ...(second.type === 'release' && second.end - second.start < first.end - first.start
      ? { start: second.start, end: second.end, precision: second.precision, extent: second.extent }
      : {}),
    type: second.type === 'proposal' ? 'proposal' : first.type,
    spans: [
      ...first.spans,
      ...second.spans.filter((span) => !first.spans.some((other) => other.start < span.end && span.start < other.end)),
    ],
    actors: [...first.actors, ...second.actors.filter(({ id }) => !ids.has(id))],
    places: [...new Set([...first.places, ...second.places])],
  };
}
