import { acceptTrigger } from './accept-trigger.ts';
import type { KindOf } from './actor-kinds.ts';
import { isFinite, SUBORDINATES } from './main-news.ts';
import { isNegated } from './negation.ts';
import { plainPresents } from './plain-verb.ts';
import type { ReadSentence } from './read-sentence.ts';
import { subjectOf } from './subject.ts';
import type { Trigger } from './trigger-pattern.ts';

/** A gap that costs as much parts two clauses that stand side by side. */
const SIDE_BY_SIDE = 2;

interface Clause {
  readonly from: number;
  readonly to: number;
}

/**
 * The main verb of each clause that stands on its own feet and holds no time: in "Israel says it never agreed to the text; that night its
 * tanks move in" the first. `dated` are the verbs that a time of the sentence dates.
 */
export function tellingVerbs(read: ReadSentence, dated: readonly Trigger[], kindOf: KindOf): Trigger[] {
  return clausesOf(read).flatMap((clause, at): Trigger[] => {
    const main =
      mainVerbIn(read, clause, kindOf) ??
      (at === 0 ? (plainPresents(read).find(({ head }) => head >= clause.from && head < mainEnd(read, clause)) ?? null) : null);
    if (main === null || (main.head === clause.from && at > 0) || dated.some(({ head }) => head === main.head)) return [];
    const end = mainEnd(read, clause);
    // "Trump, |who had set a deadline of Sunday|, tells Israel to stop": a day said in passing dates no other words.
    const isDated =
      // "calls on the cabinet to reverse |Thursday's| decision": the day of a noun
      read.times.some(
        (time) =>
          time.from >= clause.from && time.to <= end && !read.asides.has(time.from) && !(read.tokens[time.to - 1]?.possessive ?? false),
      ) && dated.some(({ head }) => head >= clause.from && head < end);
    // "It was no friendly meeting, an official said": nobody's words.
    const isSpoken = main.rule.type !== 'statement' || subjectOf(read, main.head).length > 0;
    return isDated || !isSpoken ? [] : [main];
  });
}

function clausesOf({ tokens, costs }: ReadSentence): Clause[] {
  const starts = [0];
  for (let index = 1; index < tokens.length; index += 1) if ((costs[index] ?? 0) >= SIDE_BY_SIDE) starts.push(index + 1);
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? tokens.length }));
}

/** Where the main clause ends and what hangs on it begins: "Israel says |that the leader was killed a day earlier". */
function mainEnd(read: ReadSentence, { from, to }: Clause): number {
  const first = read.tokens.findIndex(
    ({ lower }, index) =>
      index > from &&
      index < to &&
      SUBORDINATES.test(lower) &&
      !read.asides.has(index) &&
      // "fires the minister |hours before| Americans vote"
      (!read.timeTokens.has(index) || (/^(?:before|after)$/.test(lower) && read.times.some((time) => time.to === index + 1))),
  );
  return first < 0 ? to : first;
}

function mainVerbIn(read: ReadSentence, clause: Clause, kindOf: KindOf): Trigger | null {
  const end = mainEnd(read, clause);
  const usable = read.triggers.filter(
    (one) =>
      one.rule.form === 'verb' &&
      one.rule.strength > 0 &&
      one.head >= clause.from &&
      one.head < end &&
      !read.asides.has(one.head) &&
      isFinite(read, one) &&
      acceptTrigger(read, one, kindOf) &&
      !isNegated(read.tokens, one.head),
  );
  const head = Math.min(...usable.map((one) => one.head));
  return usable.filter((one) => one.head === head).toSorted((a, b) => b.rule.strength - a.rule.strength)[0] ?? null;
}
