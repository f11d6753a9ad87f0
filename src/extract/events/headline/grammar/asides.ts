import type { PlacedActor } from '../../read-sentence.ts';
import type { Tag } from './word.ts';

interface Plain {
  readonly commaBehind: boolean;
  readonly text: string;
  readonly lower: string;
}

const LONGEST = 44;
const STRONG_STOP = /^(?:stop|that)$/;

/**
 * What is said in passing between two commas, by token index, with the number of the aside: "Gantz, the centrist who had put off a speech,
 * walked out". Items of a list are none: "Qatar, the United States, Egypt and Israel".
 */
export function asidesOf(
  words: readonly Plain[],
  tags: readonly Tag[],
  actors: ReadonlyMap<number, PlacedActor>,
  hidden: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const aside = new Map<number, number>();
  let count = 0;
  for (let open = 1; open < words.length; open += 1) {
    if (tags[open] !== 'comma' || hidden.has(open)) continue;
    const close = closingsOf(words, tags, open, hidden).find((at) => isAside(words, tags, actors, hidden, open, at));
    if (close === undefined) continue;
    for (let inside = open; inside <= close; inside += 1) if (!aside.has(inside)) aside.set(inside, count);
    count += 1;
    // the closing comma may open the next: "spokesman for the children's agency, Unicef,"
    open = close - 1;
  }
  dashes(words, aside, count);
  return aside;
}

/** "the US - Israel's main ally - was": between two dashes. */
function dashes(words: readonly Plain[], aside: Map<number, number>, first: number): void {
  let count = first;
  for (let open = 1; open < words.length; open += 1) {
    if (!/^[-—]$/.test(words[open]?.text ?? '')) continue;
    const close = words.findIndex(({ text }, index) => index > open + 1 && index < open + LONGEST && /^[-—]$/.test(text));
    if (close < 0) return;
    for (let inside = open; inside <= close; inside += 1) aside.set(inside, count);
    count += 1;
    open = close;
  }
}

/** Commas inside ", speaking in Charleston, South Carolina, on Sunday,". */
const MOST_CLOSINGS = 4;

/** The comma that closes, and behind a participle those that may; a relative clause may hold one of its own only behind a day. */
function closingsOf(words: readonly Plain[], tags: readonly Tag[], open: number, hidden: ReadonlySet<number>): number[] {
  const closings: number[] = [];
  let from = open;
  while (closings.length < (tags[open + 1] === 'ing' ? MOST_CLOSINGS : 1)) {
    const close = closingOf(words, tags, open, hidden, from);
    if (close === null) break;
    closings.push(close);
    from = close;
  }
  return closings;
}

function closingOf(words: readonly Plain[], tags: readonly Tag[], open: number, hidden: ReadonlySet<number>, from: number): number | null {
  for (let index = from + 1; index < Math.min(words.length, open + LONGEST); index += 1) {
    if (
      !hidden.has(index) &&
      STRONG_STOP.test(tags[index] ?? '') &&
      !(tags[index] === 'that' && /^(?:rel|det|prep)$/.test(tags[open + 1] ?? 'stop') && index > open + 1)
    )
      return null;
    if (
      ((tags[index] === 'comma' && !hidden.has(index)) || words[index]?.commaBehind === true) &&
      index > open + 1 &&
      !isUnfinishedRelative(tags, open, index)
    )
      return index;
  }
  return null;
}

/** ", whose spokesman, Abu Obeida, said …": a relative clause closes behind its verb, where the main verb follows or nothing does. */
function isUnfinishedRelative(tags: readonly Tag[], open: number, close: number): boolean {
  if (tags[open + 1] !== 'rel' && tags[open + 2] !== 'rel') return false;
  const inner = tags.slice(open + 2, close);
  return !inner.some((tag) => /^(?:finite|be|have|do|modal)$/.test(tag));
}

function isAside(
  words: readonly Plain[],
  tags: readonly Tag[],
  actors: ReadonlyMap<number, PlacedActor>,
  hidden: ReadonlySet<number>,
  open: number,
  close: number,
): boolean {
  const first = nextShown(hidden, open + 1, close);
  const before = tags[lastShown(hidden, open - 1)] ?? 'stop';
  // "on the day of the announcement, |Wednesday|, that": nothing but a time
  if (first === null) return close - open < 6 && !/^(?:num|name)$/.test(tags[close + 1] ?? 'stop');
  if (!/^(?:name|noun|num|part|pron|finite|adv)$/.test(before)) return false;
  const next = nextShown(hidden, close + 1, close + 8);
  const behind = next === null ? 'stop' : (tags[next] ?? 'stop');
  // "spoke by phone, |separately|, with the leaders"
  if (
    tags[first] === 'adv' &&
    close === first + 1 &&
    /^(?:separately|meanwhile|however|too|instead|again|reportedly)$/.test(words[first]?.lower ?? '')
  )
    return true;
  if (
    tags[first] === 'rel' ||
    (tags[first] === 'prep' && tags[first + 1] === 'rel') ||
    (/^(?:where|when)$/.test(words[first]?.lower ?? '') && /^(?:that|finite|be|have|modal)$/.test(behind))
  )
    return true;
  // "In Jerusalem, |President Macron|, who met Netanyahu, said": behind a place in front stands the subject
  if (
    /^(?:det|name|noun|num)$/.test(tags[first] ?? 'stop') &&
    /^(?:rel|ing|where)$/.test(tags[next ?? close] ?? 'stop') &&
    isFronted(tags, hidden, open)
  )
    return false;
  // "Blinken, making his 11th trip, met", "shorter pauses, to get aid in, were"
  if (tags[first] === 'ing' || tags[first] === 'to') return /^(?:finite|be|have|do|modal|adv)$/.test(behind);
  // "its troops, it said on Saturday, would go over to defense"
  if (isAttribution(words, tags, hidden, first, close)) return /^(?:finite|be|have|modal|prep|conj|that|det|name|pron|noun)$/.test(behind);
  const inner = tags.slice(first, close);
  // "declared, after a session of the cabinet, that …"
  if (tags[first] === 'prep' && (tags[next ?? close] === 'that' || /^(?:how|what|why)$/.test(words[next ?? close]?.lower ?? '')))
    return true;
  if (!/^(?:name|noun|num|part|pron)$/.test(before)) return false;
  // "Witkoff, the president's envoy, and Adam Boehler": an office behind a name is no item of the list
  if (before === 'name' && tags[first] === 'det' && OFFICE.test(words[close - 1]?.lower ?? '') && !inner.includes('conj')) return true;
  // "two of them, Fernando Marman and Luis Har, in a raid": the names of those just told of
  if (tags[first] === 'name' && inner.includes('conj'))
    return (
      before !== 'name' && inner.every((tag) => tag === 'name' || tag === 'conj' || tag === 'comma') && !/^(?:name|conj)$/.test(behind)
    );
  if (hasOwnVerb(inner)) return false;
  // a list goes on with another name and an "and": "Egypt, Qatar, Turkey and Jordan", "a driver, two guards and a nurse"
  if (isListAhead(words, tags, close)) return false;
  if (words[first]?.lower === 'and' || words[first]?.lower === 'or' || words[first]?.lower === 'but') return false;
  const verbBehind =
    /^(?:finite|be|have|do|modal|adv|to|part|prep|rel|ing|stop|sub|that|conj)$/.test(behind) || actors.get(open - 1) !== undefined;
  return verbBehind && /^(?:det|name|noun|num|prep|part|pron)$/.test(tags[first] ?? '') && !(tags[first] === 'prep' && inner.length > 12);
}

/** From the beginning of a clause to `end` there is one phrase of place or time, no verb: "In Jerusalem, …". */
function isFronted(tags: readonly Tag[], hidden: ReadonlySet<number>, end: number): boolean {
  for (let at = end - 1; at >= 0; at -= 1) {
    if (hidden.has(at)) continue;
    const tag = tags[at] ?? 'stop';
    if (tag === 'prep' && (at === 0 || /^(?:stop|conj|quote|comma)$/.test(tags[at - 1] ?? 'stop'))) return true;
    if (!/^(?:name|noun|num|det|prep)$/.test(tag)) return false;
  }
  return false;
}

/** A speaker of a few words and a verb of saying, and nothing else. */
function isAttribution(words: readonly Plain[], tags: readonly Tag[], hidden: ReadonlySet<number>, first: number, close: number): boolean {
  const shown = words
    .map((word, index) => ({ word, index }))
    .slice(first, close)
    .filter(({ index }) => !hidden.has(index));
  const verb = shown.at(-1);
  return (
    verb !== undefined &&
    shown.length > 1 &&
    shown.length < 7 &&
    tags[verb.index] === 'finite' &&
    /^(?:said|says|added|adds|noted|announced|reported|insisted)$/.test(verb.word.lower) &&
    shown.slice(0, -1).every(({ index }) => /^(?:det|noun|name|pron|num)$/.test(tags[index] ?? 'stop'))
  );
}

const OFFICE =
  /^(?:envoy|adviser|advisor|minister|president|premier|director|chief|head|leader|spokes\w+|secretary|ambassador|coordinator|commander|king|emir|mediator|negotiator|official|general|chairman)$/;

/** A finite verb that no relative pronoun and no "since" inside accounts for: ", on his third tour |since the war began|,". */
function hasOwnVerb(inner: readonly Tag[]): boolean {
  const verb = inner.findIndex((tag) => tag === 'finite' || tag === 'be' || tag === 'modal');
  return verb >= 0 && !inner.slice(0, verb).some((tag) => tag === 'rel' || tag === 'that' || tag === 'sub');
}

/** Behind the closing comma, before any verb: an "and" with one more item. */
function isListAhead(words: readonly Plain[], tags: readonly Tag[], close: number): boolean {
  for (let index = close + 1; index < Math.min(words.length, close + 14); index += 1) {
    const tag = tags[index] ?? 'stop';
    if (/^(?:finite|be|have|modal|stop|rel|sub|that|to)$/.test(tag)) return false;
    if (words[index]?.lower === 'and' || words[index]?.lower === 'or')
      return !/^(?:finite|be|have|modal|adv|part)$/.test(tags[index + 1] ?? 'stop') && index > close;
  }
  return false;
}

function nextShown(hidden: ReadonlySet<number>, from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) if (!hidden.has(index)) return index;
  return null;
}

function lastShown(hidden: ReadonlySet<number>, from: number): number {
  let index = from;
  while (index > 0 && hidden.has(index)) index -= 1;
  return index;
}
