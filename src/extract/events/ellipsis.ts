import { standsAsVerb } from './accept/stands-as-verb.ts';
import { wordsOf } from './headline/grammar/view.ts';
import type { Link } from './link-times.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';

const LONGEST = 26;
const VERBAL = /^(?:finite|part|ing|base|be|have|do|modal|that|rel|sub|quote)$/;
/** What the second half of "brought back two on the 5th and, two days later, |those of a third|" may begin with. */
const GOES_ON =
  /^(?:that|those|of|with|to|from|by|in|at|on|another|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|more|\d[\d,]*|\p{Lu}.*)$/u;

/**
 * Times of clauses whose verb is that of the clause before: "met Netanyahu on Thursday |and Abbas on Friday|", "approved it on Friday, |and
 * the full cabinet, by 24 votes, before dawn on Saturday|", "brought back one on Friday and, |on Tuesday, that of a second|". Each takes the
 * trigger of the time before it, within words of its own.
 */
export function ellipticLinks(read: ReadSentence, linked: readonly Link[], times: readonly PlacedTime[]): Link[] {
  const links: Link[] = [];
  for (const time of times) {
    const before = [...linked, ...links]
      .filter((link) => link.time.to <= time.from && link.trigger.head < time.from)
      .sort((a, b) => b.time.from - a.time.from)[0];
    if (before === undefined || before.trigger.rule.strength < 1) continue;
    const within = secondHalf(read, before, time);
    if (within !== null) links.push({ time, trigger: before.trigger, cost: before.cost, within, elliptic: true });
  }
  return links;
}

/** Token range of the clause without a verb that this time dates; null where there is none. */
function secondHalf(read: ReadSentence, before: Link, time: PlacedTime): { readonly from: number; readonly to: number } | null {
  const { tokens, timeTokens } = read;
  let first = time.from;
  while (timeTokens.has(first - 1) || /^(?:in|on|by|at|during|over|before|late|early)$/.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  const parted =
    tokens[first - 1]?.text === ',' && tokens[first - 2]?.lower === 'and'
      ? first - 2
      : tokens[first - 1]?.lower === 'and'
        ? first - 1
        : null;
  const from = Math.max(before.time.to, before.trigger.to);
  if (parted !== null && parted >= from) {
    const next = tokens[time.to]?.text === ',' ? time.to + 1 : time.to;
    const end = endOfWords(read, next);
    return GOES_ON.test(tokens[next]?.text ?? '') && end - next >= 1 && isVerbless(read, next, end) && isVerbless(read, from, parted)
      ? { from: tokens[parted + 1]?.text === ',' ? parted + 2 : parted + 1, to: end }
      : null;
  }
  if (before.trigger.to > before.time.to && before.trigger.to > from) return null;
  const joint = tokens[before.time.to]?.text === ',' ? before.time.to + 1 : before.time.to;
  if (tokens[joint]?.lower !== 'and' || first - joint < 2 || first - joint > LONGEST) return null;
  const after = wordsOf(read)[time.to]?.tag ?? 'stop';
  return isVerbless(read, joint + 1, first) && !/^(?:finite|be|have|do|modal)$/.test(after)
    ? { from: joint + 1, to: endOfWords(read, time.to) }
    : null;
}

function isVerbless(read: ReadSentence, from: number, to: number): boolean {
  if (read.triggers.some((one) => one.rule.form === 'verb' && one.head >= from && one.head < to && standsAsVerb(read, one))) return false;
  return wordsOf(read)
    .slice(from, to)
    .every(({ tag, quoted, text }) => !VERBAL.test(tag) && !quoted && !/^[;:—]$/.test(text));
}

/** Up to the sign that ends these words. */
function endOfWords({ tokens }: ReadSentence, from: number): number {
  let to = from;
  while (to < tokens.length && to - from < LONGEST && !/^[,;:—]$/.test(tokens[to]?.text ?? '')) to += 1;
  return to;
}
