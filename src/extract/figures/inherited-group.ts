import type { Group } from '../../model/vocabulary.ts';
import { isOfArmedGroup } from './armed-members.ts';
import type { Antecedent } from './antecedents.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import type { Reading } from './told.ts';
import { isBareFigure, isNewTotal, secondOfPair } from './totals.ts';
import { predicatesAt } from './predicates.ts';
import { peopleClassOf, type PeopleClass } from './words/people-words.ts';
import { ADVERB, BE, DETERMINER } from './words/word-classes.ts';

/** "including 96", "seven of them children": of those counted before, unless their own noun, or what is said of them, says otherwise. */
export function inheritedGroup(scan: Scan, quantity: Quantity, antecedent: Antecedent | null, here: readonly Reading[]): Group | null {
  if (antecedent?.reading.kind !== 'casualty') return null;
  const { reading, tie } = antecedent;
  if (tie === 'row' && quantity.head === null && isGivenAnew(scan, quantity, here)) return reading.group;
  // "killed 15,000 militants in Gaza and a further 1,000 in Israel"
  if (tie === 'row' && quantity.head === null && reading.group === 'militants' && quantity.people === null) return 'militants';
  if (tie !== 'part') return null;
  const said = complementGroup(scan, quantity);
  // "the lives of 158 Israelis, 121 of them soldiers"
  if (quantity.head === 'soldier' && quantity.people === null && /^(?:israel|israeli-soldiers)$/.test(reading.group))
    return 'israeli-soldiers';
  if (said !== null && quantity.people === null) return said;
  // "Six people died: five lower-ranking members of Hamas and a guard"
  if (isOfArmedGroup(scan, quantity)) return 'militants';
  return quantity.people === null && quantity.head !== 'soldier' && quantity.head !== 'militant' && quantity.head !== 'attacker'
    ? reading.group
    : null;
}

/** A total told anew counts the same people; "Israel's number was 1,200" names its own. */
function isGivenAnew(scan: Scan, quantity: Quantity, here: readonly Reading[]): boolean {
  if (isNewTotal(scan, quantity) || secondOfPair(scan, quantity, here, [])) return true;
  return (
    isBareFigure(scan, quantity) &&
    !scan.marks.some(({ from, to }) => to <= quantity.from && from > quantity.from - 5 && word(scan.tokens, to) === "'s")
  );
}

/** "Four were health workers": the noun that says who a part is. */
export function complementNoun({ tokens, marks }: Scan, { to }: Quantity): PeopleClass | null {
  for (let at = to + 1; at < to + 7; at += 1) {
    const noun = peopleClassOf(word(tokens, at));
    if (noun && noun !== 'death' && noun !== 'body') return noun;
    if (/^[,;:.]$/.test(word(tokens, at)) || predicatesAt(tokens, at).length > 0) return null;
    if (marks.some((mark) => mark.from === at && mark.role === 'people')) return 'nationality';
  }
  return null;
}

/** "10 were its fighters", "121 of them soldiers", "17 of the dead as militants", "three belonged to Hamas": who the part is said to be. */
export function complementGroup(scan: Scan, { to }: Quantity): Group | null {
  const { tokens } = scan;
  for (let at = to; at < to + 7; at += 1) {
    const lower = word(tokens, at);
    const noun = peopleClassOf(lower);
    if (noun === 'soldier') return 'israeli-soldiers';
    if (noun === 'militant' || noun === 'attacker') return 'militants';
    const force = scan.marks.find((mark) => mark.from === at && mark.role === 'force' && mark.territory !== 'israel');
    // "Five were Hamas's own"
    if (force && word(tokens, force.to) === "'s" && /^(?:own|men|members)$/.test(word(tokens, force.to + 1))) return 'militants';
    if (force && /^(?:members?|men|officials?|leaders?|policemen)$/.test(word(tokens, force.to))) return 'militants';
    if (/^(?:belonged|members?)$/.test(lower) && /^(?:to|of)$/.test(word(tokens, at + 1)))
      return /^(?:it|the|its)$/.test(word(tokens, at + 2)) || scan.marks.some((mark) => mark.from === at + 2 && mark.role === 'force')
        ? 'militants'
        : null;
    // "six of those killed were terrorists"
    const passes =
      BE.has(lower) ||
      (at === to && /^(?:killed|slain|dead|wounded|injured)$/.test(lower)) ||
      DETERMINER.has(lower) ||
      lower === '"' ||
      ADVERB.has(lower) ||
      force ||
      /^(?:own|as|group|armed|suspected|active|known|or|to|hamas)$/.test(lower);
    if (!passes && !scan.marks.some((mark) => mark.from === at && mark.role === 'people')) return null;
  }
  return null;
}
