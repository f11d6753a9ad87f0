import type { ClaimFrame } from './claim-frames.ts';
import { addPlanOf } from './claim-papers.ts';
import { endOfReach, opensAt, startOfReach } from './claim-clauses.ts';
import { endOfName, endOfNamed, startOfName, subjectBefore } from './claim-names.ts';
import { word } from './scan.ts';
import type { Token } from './tokens.ts';
import { COUNT_NOUN, COUNTS, NO_SPEAKER, PLAN_NOUN, SPEAKER } from './words/claim-words.ts';
import { AUXILIARY, PREPOSITION } from './words/word-classes.ts';

const PUTS_OUT = /^(?:published|released|issued|circulated|compiled|provided|keeps|kept|sent|shared|gave|given|put|posted)$/;

type Frames = ClaimFrame[];

/** "according to local health officials", "per the ministry", at the end or at the head of a sentence. */
export function addAccording(tokens: readonly Token[], at: number, frames: Frames): void {
  const first = word(tokens, at) === 'per' ? at + 1 : at + 2;
  const publisher = publisherOf(tokens, first);
  if (publisher) return addAdjunct(tokens, at, { ...publisher, verb: 'according' }, publisher.past, frames);
  // "according to lists circulated by officials": those behind "by" count
  const listed = endOfName(tokens, first);
  const from =
    word(tokens, listed) === 'by' &&
    /^(?:circulated|issued|released|published|compiled|provided|drawn|kept|shared|obtained)$/.test(word(tokens, listed - 1))
      ? listed + 1
      : first;
  const name = endOfName(tokens, from);
  // "according to reports", "according to several media reports": nobody is named
  if (name === from || (/^reports$/.test(word(tokens, name - 1)) && !/^(?:from|by|of|based)$/.test(word(tokens, name)))) return;
  // "according to a count based on official Israeli data"
  const to =
    /^(?:based)$/.test(word(tokens, name - 1)) && word(tokens, name) === 'on'
      ? endOfName(tokens, name + 1)
      : word(tokens, name) === 'based'
        ? endOfName(tokens, name + 2)
        : name;
  // "according to the army's spokesman, Dan Omar."
  const named = endOfNamed(tokens, from);
  const whole = named > to && (named >= tokens.length || word(tokens, named) === '.') ? named : to;
  addAdjunct(tokens, at, { from, to: whole, verb: 'according' }, whole, frames);
}

/** "according to a list |Hamas| published", "to figures that |the ministry| has released": who put it out counts. */
function publisherOf(tokens: readonly Token[], first: number): { from: number; to: number; past: number } | null {
  for (let at = first; at < first + 5; at += 1) {
    if (/^[,;.]$/.test(word(tokens, at))) return null;
    if (!COUNTS.has(word(tokens, at)) && !/^(?:lists?|tolls?|information)$/.test(word(tokens, at))) continue;
    const from = /^(?:that|which)$/.test(word(tokens, at + 1)) ? at + 2 : at + 1;
    for (let verb = from + 1; verb < from + 7 && !/^[,;.]$/.test(word(tokens, verb)); verb += 1) {
      if (!PUTS_OUT.test(word(tokens, verb))) continue;
      let to = verb;
      while (AUXILIARY.has(word(tokens, to - 1))) to -= 1;
      return to > from && word(tokens, verb + 1) !== 'by' && !PREPOSITION.has(word(tokens, from)) ? { from, to, past: verb + 1 } : null;
    }
    return null;
  }
  return null;
}

/** An adverbial that names who counts, at the head of what it holds for or behind it. */
export function addAdjunct(
  tokens: readonly Token[],
  at: number,
  speaker: Pick<ClaimFrame, 'from' | 'to' | 'verb'>,
  past: number,
  frames: Frames,
): void {
  // "strikes shook the city and, according to medics, dozens were killed"; "of whom, by Israel's count, 20 are alive"
  const amid = word(tokens, past) === ',' ? opensAt(tokens, at - 1) : null;
  const leads = amid !== null || at === 0 || /^[;"—]$/.test(word(tokens, at - 1));
  if (leads) frames.push({ ...speaker, start: amid ?? past, end: endOfReach(tokens, past), act: 'says', place: 'leading' });
  else frames.push({ ...speaker, start: startOfReach(tokens, at), end: at, act: 'says', place: 'trailing' });
}

/** "an agency reported, citing medics": those cited tell, not who cites them. */
export function addCited(tokens: readonly Token[], at: number, frames: Frames): void {
  const from = at + 1;
  const to = endOfName(tokens, from);
  if (!tokens.slice(from, to).some(({ lower }) => SPEAKER.has(lower) || COUNTS.has(lower))) return;
  const goesOn = word(tokens, to) === ',' && word(tokens, to + 1) === 'that';
  const reach = goesOn
    ? { start: to, end: endOfReach(tokens, to), place: 'leading' as const }
    : { start: startOfReach(tokens, at), end: at, place: 'trailing' as const };
  frames.push({ from, to, ...reach, act: 'says', verb: 'cited' });
}

/** "the agency quoted medics as saying", "medics were quoted as saying". */
export function addQuoted(tokens: readonly Token[], at: number, frames: Frames): void {
  let as = at + 1;
  while (as < at + 9 && word(tokens, as) !== 'as') as += 1;
  if (word(tokens, as) !== 'as' || word(tokens, as + 1) !== 'saying') return;
  const speaker = as > at + 1 ? { from: at + 1, to: as } : subjectBefore(tokens, at);
  const outer = subjectBefore(tokens, at);
  if (!speaker || !outer) return;
  const behind = word(tokens, outer.from - 1) === ',' && (as + 2 >= tokens.length || /^[.,;]$/.test(word(tokens, as + 2)));
  frames.push(
    behind
      ? { ...speaker, start: startOfReach(tokens, at), end: outer.from, act: 'says', place: 'trailing', verb: 'quoted' }
      : { ...speaker, start: as, end: endOfReach(tokens, as), act: 'says', place: 'leading', verb: 'quoted' },
  );
}

/** "the ministry's count of …", "its toll": not "the war's toll", nor "Israel's toll", which is of its own dead. */
export function addOwner(tokens: readonly Token[], at: number, frames: Frames): void {
  const noun = ownedNoun(tokens, at + 1);
  if (PLAN_NOUN.test(noun)) return addPlanOf(tokens, at, frames);
  // "in the ministry's count; the rights office's stood at 1,857"
  const elliptic = word(tokens, at) === "'s" && /^(?:stood|stands)$/.test(noun);
  if (!COUNT_NOUN.test(noun) && !elliptic) return;
  const frame = { start: at, end: endOfReach(tokens, at), act: 'says', place: 'owner' } as const;
  if (word(tokens, at) !== "'s") {
    frames.push({ ...frame, from: at, to: at + 1, verb: 'count' });
    return;
  }
  const from = startOfName(tokens, at);
  const owner = tokens.slice(from, at);
  if (owner.length === 0 || NO_SPEAKER.test(owner.at(-1)?.lower ?? '')) return;
  if ((noun === 'toll' || elliptic) && !owner.some(({ lower }) => SPEAKER.has(lower))) return;
  frames.push({ ...frame, from, to: at, verb: noun });
}

/** "2,000 have died, if the army is to be believed". */
export function addBelieved(tokens: readonly Token[], at: number, frames: Frames): void {
  const to = endOfName(tokens, at + 1);
  if (to === at + 1 || !/^(?:is|are)$/.test(word(tokens, to)) || word(tokens, to + 1) !== 'to' || word(tokens, to + 3) !== 'believed')
    return;
  addAdjunct(tokens, at, { from: at + 1, to, verb: 'according' }, to + 4, frames);
}

function ownedNoun(tokens: readonly Token[], at: number): string {
  const own = word(tokens, at);
  return /^(?:latest|own|official|last|current|death|updated|overall|new|first|initial)$/.test(own) ? word(tokens, at + 1) : own;
}
