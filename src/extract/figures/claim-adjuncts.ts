import { oneOf } from '../text/word-lists.ts';
import type { ClaimFrame } from './claim-frames.ts';
import { endOfReach, opensAt, startOfReach } from './claim-clauses.ts';
import { endOfName, endOfNamed, startOfName, subjectBefore } from './claim-names.ts';
import { word } from './scan.ts';
import type { Token } from './tokens.ts';
import { COUNT_NOUN, COUNTS, NO_SPEAKER, PLAN_NOUN, SPEAKER } from './words/claim-words.ts';
import { AUXILIARY } from './words/word-classes.ts';

/** Participles before "by" that tell who counted. */
const COUNTED_BY = oneOf(`
  estimated reported said believed counted put recorded given confirmed compiled provided released published cited announced described told related laid
`);

type Frames = ClaimFrame[];

/** "according to local health officials", "per the ministry", at the end or at the head of a sentence. */
export function addAccording(tokens: readonly Token[], at: number, frames: Frames): void {
  const first = word(tokens, at) === 'per' ? at + 1 : at + 2;
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

/** An adverbial that names who counts, at the head of what it holds for or behind it. */
function addAdjunct(
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

/** "is estimated by the ministry to have killed", "compiled by Fox News", "by Israel's count", "in the estimate of the UN". */
export function addBy(tokens: readonly Token[], at: number, frames: Frames): void {
  if (word(tokens, at) === 'in') return addCountOf(tokens, at, frames);
  const passive = [1, 2, 3]
    .map((step) => word(tokens, at - step))
    .find((one) => /^(?:confirmed|declared|counted|recorded|reported)$/.test(one));
  const to = endOfName(tokens, at + 1);
  if (passive && word(tokens, at - 1) !== passive && to > at + 1) {
    frames.push({ from: at + 1, to, start: Math.max(0, at - 8), end: tokens.length, act: 'says', place: 'leading', verb: passive });
    return;
  }
  const before = { from: at + 1, to, start: startOfReach(tokens, at), end: at, act: 'says', place: 'trailing' } as const;
  if (isNamedBy(tokens, at)) {
    frames.push({ ...before, verb: 'named' });
    return;
  }
  const verb = word(tokens, at - 1);
  if (!COUNTED_BY.test(verb)) return addCountOf(tokens, at, frames);
  if (to === at + 1) return;
  // "As described by two officials, it would free all 48"; "…, as told by medics"
  if (word(tokens, at - 2) === 'as') {
    const speaker = { from: at + 1, to, verb };
    if (at === 2) frames.push({ ...speaker, start: to, end: endOfReach(tokens, to), act: 'says', place: 'leading' });
    else frames.push({ ...before, verb });
    return;
  }
  const figures = /^(?:compiled|provided|released|published|given|cited|announced)$/.test(verb);
  if (figures && !/^(?:figures|data|tally|count|numbers|list|statistics|toll)$/.test(word(tokens, at - 2))) return;
  if (figures) frames.push({ ...before, verb: 'figures' });
  // "some 20 captives believed by Israel to be alive": said of those before it too
  else
    frames.push({
      ...before,
      start: verb === 'believed' ? Math.max(0, at - 8) : to,
      end: Math.min(endOfReach(tokens, to), to + 16),
      place: 'leading',
      verb,
    });
}

/** "three hostages were named by Hamas", "the names of four more were released by Hamas": a list handed over is a claim. */
function isNamedBy(tokens: readonly Token[], at: number): boolean {
  const verb = word(tokens, at - 1);
  if (endOfName(tokens, at + 1) === at + 1) return false;
  if (/^(?:named|identified)$/.test(verb)) return true;
  return (
    /^(?:released|published|given|announced|disclosed|provided)$/.test(verb) &&
    tokens.slice(Math.max(0, at - 30), at).some(({ lower }) => lower === 'names')
  );
}

/** "by Israel's count", "by the count of Gaza's Health Ministry", "in the ministry's count". */
function addCountOf(tokens: readonly Token[], at: number, frames: Frames): void {
  for (let to = at + 1; to < at + 9 && to < tokens.length; to += 1) {
    const lower = word(tokens, to);
    if (/^[,;.:]$/.test(lower) || /^(?:as|per|according)$/.test(lower) || (AUXILIARY.has(lower) && lower !== "'s")) return;
    if (
      !/^(?:count|counts|tally|tallies|estimate|estimates|reckoning|account|figures|estimation|telling|calculation|words|numbers|data|statistics|tables|records)$/.test(
        lower,
      )
    )
      continue;
    const owner = word(tokens, to + 1) === 'of';
    const owned =
      word(tokens, to - 1) === "'s" || /^(?:its|their|his|her|israeli|palestinian|lebanese|iranian|official)$/.test(word(tokens, to - 1));
    // "in the words of", "in its report": only "in" an owner's count
    if (word(tokens, at) === 'in' && ((!owner && !owned) || (owner && to > at + 3))) return;
    const from = owner ? to + 2 : at + 1;
    const pronoun = /^(?:its|their|his|her)$/.test(word(tokens, from));
    const end = owner ? endOfName(tokens, from) : pronoun ? from + 1 : word(tokens, to - 1) === "'s" ? to - 1 : to + 1;
    if (end > from) addAdjunct(tokens, at, { from, to: end, verb: 'count' }, owner ? end : to + 1, frames);
    return;
  }
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

/** "Hamas's demand for 200 prisoners", "under Egypt's plan": claims what is to be. */
function addPlanOf(tokens: readonly Token[], at: number, frames: Frames): void {
  const from = word(tokens, at) === "'s" ? startOfName(tokens, at) : at;
  const to = from === at ? at + 1 : at;
  if (from === at || !NO_SPEAKER.test(word(tokens, at - 1)))
    frames.push({ from, to, start: at, end: endOfReach(tokens, at), act: 'plans', place: 'leading', verb: 'plan' });
}

function ownedNoun(tokens: readonly Token[], at: number): string {
  const own = word(tokens, at);
  return /^(?:latest|own|official|last|current|death|updated|overall|new|first|initial)$/.test(own) ? word(tokens, at + 1) : own;
}
