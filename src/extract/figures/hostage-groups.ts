import type { Group } from '../../model/vocabulary.ts';
import type { Antecedent } from './antecedents.ts';
import type { Quantity } from './counted.ts';
import type { Territory } from './territories.ts';
import { word, type Hit, type Scan } from './scan.ts';
import { BE } from './words/word-classes.ts';

/** Which hostages are counted: by the words of the number's own phrase, by what is said of a part, else as the whole it belongs to. */
export function hostageGroup(scan: Scan, quantity: Quantity, hit: Hit | null, antecedent: Antecedent | null): Group {
  const own = groupOf(quantity.people ?? hit?.subject?.people ?? null, [quantity.headWord, ...quantity.traits]);
  if (own !== null) return own;
  if (isOfTheSick(scan, quantity)) return 'other';
  if (isOwnCitizens(scan, quantity)) return 'israelis';
  if (antecedent?.reading.kind !== 'hostage' || isRestrictive(scan, quantity)) return 'all';
  const bare = quantity.head === null && BE.has(word(scan.tokens, quantity.to));
  if (quantity.partOf === 'pronoun' || antecedent.reading.quantity.whole || bare) {
    const said = complement(scan, quantity);
    if (said) return said;
    // "ten of them are 75 or older": some kind of their own that the vocabulary has no word for
    if (hit === null && quantity.partOf === 'pronoun' && BE.has(word(scan.tokens, quantity.to))) return 'other';
  }
  if (antecedent.tie === 'row' && quantity.bodies) return 'all';
  return quantity.head === null || quantity.head === 'person' || quantity.bodies ? antecedent.reading.group : 'all';
}

/** "eight of those still to come": "those" takes up nobody, its clause tells who they are. */
function isRestrictive(scan: Scan, { partOf, to }: Quantity): boolean {
  return (
    partOf === 'pronoun' &&
    word(scan.tokens, to - 1) === 'those' &&
    /^(?:still|who|whom|held|remaining|taken|abducted|left|seized|kidnapped|freed|released|yet|due)$/.test(word(scan.tokens, to))
  );
}

/** "Israel says … 10 of its own citizens". */
function isOwnCitizens(scan: Scan, { headWord, from, to }: Quantity): boolean {
  if (!/^(?:citizens|nationals)$/.test(headWord) || !scan.tokens.slice(from, to).some(({ lower }) => lower === 'its')) return false;
  return scan.marks.findLast((mark) => mark.to <= from && mark.role === 'place')?.territory === 'israel';
}

/** "45 hostages with chronic illnesses": a kind of their own that the vocabulary has no word for. */
function isOfTheSick(scan: Scan, { to }: Quantity): boolean {
  return (
    word(scan.tokens, to) === 'with' &&
    [1, 2, 3].some((step) => /^(?:illness|illnesses|conditions?|diseases?|injuries|wounds)$/.test(word(scan.tokens, to + step)))
  );
}

function groupOf(people: Territory | null, words: readonly string[]): Group | null {
  const says = (pattern: RegExp): boolean => words.some((one) => pattern.test(one));
  if (people === 'american' || says(/^(?:americans?|u\.s\.|american-israelis?|israeli-americans?)$/)) return 'americans';
  if (people === 'foreign' || says(/^foreign/)) return 'foreigners';
  if (says(/^(?:soldiers?|troops|lookouts?|conscripts?|servicewomen|reservists?)$/)) return 'soldiers';
  if (says(/^(?:wom[ae]n|female|child(?:ren)?|girls?|boys?|minors?|teenagers?|infants?|mothers?|teenage|babies|toddlers?|kids)$/))
    return 'women-children';
  if (says(/^(?:men|male|man|fathers?)$/)) return 'men';
  if (people === 'israel') return 'israelis';
  return says(/^elderly$/) && !says(/^hostages?$/) ? 'other' : null;
}

/** "five of whom are U.S. citizens", "one of them American", "two of them women". */
export function complement(scan: Scan, quantity: Quantity): Group | null {
  for (let at = quantity.to; at < quantity.to + 6; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^[,;.]$|^(?:by|from|in|at|on|with|had|has|have|said)$/.test(lower)) return null;
    const mark = scan.marks.find((one) => one.from === at && (one.role === 'people' || one.territory === 'american'));
    const group = groupOf(mark?.territory ?? null, [lower]);
    if (group) return group;
  }
  return null;
}
