import type { Quantity } from '../counted.ts';
import { isIncluded } from '../part-words.ts';
import { predicatesAt } from '../predicates.ts';
import { isPlural, peopleClassOf } from '../words/people-words.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { AUXILIARY } from '../words/word-classes.ts';
import { readVerbGroup } from './verb-group.ts';

/** Tokens looked at in front of "including". */
const REACH = 24;

/** "Many were killed, including 12 children", "the hostages came home, five of them women": said of those who were not counted themselves. */
export function readIncluded(scan: Scan, quantity: Quantity): Hit | null {
  const ofThem = isOfThem(scan, quantity);
  if ((quantity.head === null && quantity.people === null && !ofThem) || !(ofThem || isIncluded(scan, quantity))) return null;
  if (scan.quantities.some((other) => other.number.from < quantity.number.from)) return null;
  const said = saidBefore(scan, quantity);
  // "the captives, among them three Americans, remain in Gaza"
  const hit = said ?? saidBehind(scan, quantity);
  if (!hit || !ofThem) return hit;
  const head = subjectOf(scan, quantity, hit);
  return head && { ...hit, subject: { head, people: null } };
}

function saidBefore(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  for (let at = quantity.from - 2; at >= 0 && at >= quantity.from - REACH; at -= 1) {
    if (/^[;:—]$/.test(word(tokens, at))) return null;
    const said = predicatesAt(tokens, at).find(
      ({ cls, forms }) =>
        /^(?:kill|dead|wound|missing|take|hold|free|rescue)$/.test(cls) &&
        !forms.includes('predicative') &&
        !(cls === 'free' && forms.includes('state')),
    );
    if (said) {
      const form = said.forms.includes('state') ? 'state' : 'verb';
      return { cls: said.cls, rule: 'included', from: at, to: quantity.to, at, form };
    }
  }
  return null;
}

/** ", five of them women", ", three of whom are soldiers". */
function isOfThem({ tokens }: Scan, { partOf, from, number }: Quantity): boolean {
  return partOf === 'pronoun' && number.low > 1 && word(tokens, from - 1) === ',' && /^(?:them|whom)$/.test(word(tokens, number.to + 1));
}

/** "The captives, among them three Americans, remain in Gaza", "The hostages, five of them women, were freed". */
function saidBehind(scan: Scan, quantity: Quantity): Hit | null {
  const end = pastAsideOf(scan, quantity);
  if (end === null) return null;
  const bare = predicatesAt(scan.tokens, end).find(({ forms }) => forms.includes('intransitive'));
  const verb = AUXILIARY.has(word(scan.tokens, end))
    ? readVerbGroup(scan, end)
    : bare && ({ cls: bare.cls, rule: 'included', from: end, to: bare.to, at: end, form: 'verb' } as const);
  return verb && !verb.agent ? { ...verb, rule: 'included' } : null;
}

/** The comma that closes "among them three Americans" or "five of them women"; null where none does. */
function pastAsideOf({ tokens }: Scan, { from, to }: Quantity): number | null {
  if (![1, 2, 3].some((back) => word(tokens, from - back) === ',')) return null;
  for (let at = to; at < to + 6; at += 1) if (word(tokens, at) === ',') return at + 1;
  return null;
}

/** "The hostages came home", "Hamas freed the captives": whom the verb speaks of. */
function subjectOf({ tokens }: Scan, quantity: Quantity, { at, form }: Hit): ReturnType<typeof peopleClassOf> {
  const people = (place: number): ReturnType<typeof peopleClassOf> =>
    isPlural(word(tokens, place)) ? peopleClassOf(word(tokens, place)) : null;
  const verb = Math.min(at, quantity.from);
  if (form === 'verb')
    for (let right = verb + 1; right < quantity.from && right < verb + 5; right += 1) if (people(right)) return people(right);
  for (let left = verb - 1; left >= 0 && left >= verb - 14; left -= 1) if (people(left)) return people(left);
  return null;
}
