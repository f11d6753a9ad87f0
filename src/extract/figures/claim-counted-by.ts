import { oneOf } from '../text/word-lists.ts';
import { addAdjunct } from './claim-adjuncts.ts';
import type { ClaimFrame } from './claim-frames.ts';
import { endOfReach, startOfReach } from './claim-clauses.ts';
import { endOfName } from './claim-names.ts';
import { word } from './scan.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY } from './words/word-classes.ts';

type Frames = ClaimFrame[];

/** Participles before "by" that tell who counted. */
const COUNTED_BY = oneOf(`
  estimated reported said believed presumed assumed thought considered deemed counted put recorded given confirmed compiled provided released published cited announced described told related laid
`);

/** What is said of the living and the dead: "presumed |dead| by the army", "assumed by Israel to be alive". */
const HELD_TO_BE =
  /^(?:believed|presumed|assumed|thought|considered|deemed|pronounced|feared|judged|declared|confirmed|counted|recorded|reported)$/;
/** "is estimated by the ministry to have killed", "compiled by Fox News", "by Israel's count", "in the estimate of the UN". */
export function addBy(tokens: readonly Token[], at: number, frames: Frames): void {
  if (word(tokens, at) === 'in') return addCountOf(tokens, at, frames);
  const passive = [1, 2, 3].map((step) => word(tokens, at - step)).find((one) => HELD_TO_BE.test(one));
  const to = endOfName(tokens, at + 1);
  if (passive && word(tokens, at - 1) !== passive && to > at + 1) {
    frames.push({ from: at + 1, to, start: startOfCounted(tokens, at), end: tokens.length, act: 'says', place: 'leading', verb: passive });
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
      start: HELD_TO_BE.test(verb) && word(tokens, to) === 'to' ? startOfCounted(tokens, at) : to,
      end: Math.min(endOfReach(tokens, to), to + 16),
      place: 'leading',
      verb,
    });
}

/** "59 are left, |35 of them| presumed dead by the army": what is held true of a part is said of that alone. */
function startOfCounted(tokens: readonly Token[], at: number): number {
  const first = Math.max(0, at - 8);
  for (let comma = at - 3; comma > first; comma -= 1)
    if (word(tokens, comma) === ',' && /^(?:of|more|others?)$/.test(word(tokens, comma + 2))) return comma + 1;
  return first;
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
    const end = owner ? endOfName(tokens, from) : word(tokens, to - 1) === "'s" ? to - 1 : pronoun ? from + 1 : to + 1;
    if (end > from) addAdjunct(tokens, at, { from, to: end, verb: 'count' }, owner ? end : to + 1, frames);
    return;
  }
}
