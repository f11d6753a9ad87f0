import type { Group } from '../../model/vocabulary.ts';
import type { Antecedent } from './antecedents.ts';
import type { Quantity } from './counted.ts';
import type { Territory } from './territories.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Reading } from './told.ts';
import { BE, SPEECH } from './words/word-classes.ts';

/** Which hostages are counted: by the words of the number's own phrase, by what is said of a part, else as the whole it belongs to. */
export function hostageGroup(
  scan: Scan,
  quantity: Quantity,
  hit: Hit | null,
  antecedent: Antecedent | null,
  here: readonly Reading[] = [],
): Group {
  if (isMixed(scan, quantity)) return 'all';
  const own = groupOf(quantity.people ?? hit?.subject?.people ?? null, [
    quantity.headWord,
    ...quantity.traits,
    ...(hit?.subject?.words ?? []),
  ]);
  if (own !== null) return own;
  if (isOfTheSick(scan, quantity)) return 'other';
  const passport = passportGroup(scan, quantity) ?? mostlyOf(scan, quantity);
  if (passport !== null) return passport;
  const bareAge = quantity.head === null && BE.has(word(scan.tokens, quantity.to));
  const age = quantity.partOf === null && !bareAge ? null : ageGroup(scan, quantity);
  if (age !== null) return age;
  const called =
    quantity.head === 'hostage' || (quantity.head === null && quantity.number.low === 1)
      ? (apposition(scan, quantity) ?? served(scan, quantity))
      : null;
  if (called !== null) return called;
  const citizens = ownCitizens(scan, quantity);
  if (citizens !== null) return citizens;
  const more = moreOfThese(scan, quantity, here);
  if (more !== null) return more;
  if (isRestrictive(scan, quantity)) return behindClause(scan, hit) ?? 'all';
  if (hit?.rule === 'included' && quantity.partOf === 'pronoun') return complement(scan, quantity) ?? 'all';
  if (hit?.rule === 'of-them') return describedGroup(scan, quantity) ?? 'all';
  const named = groupAhead(scan, quantity);
  if (named !== null) return named;
  if (antecedent?.reading.kind !== 'hostage') return 'all';
  const bare = quantity.head === null && BE.has(word(scan.tokens, quantity.to));
  if (quantity.partOf === 'pronoun' || antecedent.reading.quantity.whole || bare) {
    const said = complement(scan, quantity);
    if (said) return said;
    // "ten of them are 75 or older": some kind of their own that the vocabulary has no word for
    if (hit === null && quantity.partOf === 'pronoun' && BE.has(word(scan.tokens, quantity.to))) return 'other';
  }
  if (quantity.bodies && quantity.partOf === null) return 'all';
  return quantity.head === null || quantity.head === 'person' || quantity.bodies ? antecedent.reading.group : 'all';
}

/** No more people of other lands were taken. */
const MOST_FOREIGNERS = 40;

/** "Five Americans are alive; the bodies of three more are held", "Ten Thais came out, and 18 are still held": the same land's. */
function moreOfThese(
  { tokens }: Scan,
  { head, partOf, bodies, traits, from, to, number }: Quantity,
  here: readonly Reading[],
): Group | null {
  // "Five Americans are among the 129 captives": the whole is none of a row
  const beside = here.findLast(({ quantity }) => !/^(?:among|of)$/.test(word(tokens, quantity.from - 1)));
  if (!beside || beside.kind !== 'hostage' || beside.quantity.head !== 'nationality' || beside.part) return null;
  if (!/^(?:americans|foreigners)$/.test(beside.group) || head !== null || partOf !== null || number.low > MOST_FOREIGNERS) return null;
  const more = traits.has('more') || traits.has('others') || tokens.slice(from, number.from).some(({ lower }) => lower === 'another');
  const still =
    !bodies && BE.has(word(tokens, to)) && tokens.slice(to, to + 4).some(({ lower }) => /^(?:still|believed|thought)$/.test(lower));
  return more || still ? beside.group : null;
}

/** "33 women, children, older men and sick or wounded people": all kinds together. */
function isMixed({ tokens, quantityAt }: Scan, { headWord, to }: Quantity): boolean {
  if (!/^(?:women|children|civilians|men)$/.test(headWord) || !/^(?:,|and)$/.test(word(tokens, to))) return false;
  for (let at = to; at < to + 9 && !quantityAt.has(at); at += 1) {
    const lower = word(tokens, at);
    if (/^(?:elderly|older|old|sick|ill|ailing|wounded|injured|infirm|frail)$/.test(lower)) return true;
    if (!/^(?:,|and|or|the|as|well|children|women|men|girls|boys|minors|teenagers)$/.test(lower)) return false;
  }
  return false;
}

/** "eight of those still to come": "those" takes up nobody, its clause tells who they are. */
export function isRestrictive(scan: Scan, { partOf, to }: Quantity): boolean {
  return (
    partOf === 'pronoun' &&
    word(scan.tokens, to - 1) === 'those' &&
    /^(?:still|who|whom|held|remaining|taken|abducted|left|seized|kidnapped|freed|released|yet|due)$/.test(word(scan.tokens, to))
  );
}

/** "Israel says … 10 of its own citizens", "Thailand said 10 of its people", "the Thai minister … 12 of his compatriots": of the land that speaks. */
function ownCitizens(scan: Scan, { headWord, from, to }: Quantity): Group | null {
  if (!/^(?:citizens|nationals|people|countrymen|compatriots|countrywomen)$/.test(headWord)) return null;
  if (!scan.tokens.slice(from, to).some(({ lower }) => /^(?:its|their|his|her|our)$/.test(lower))) return null;
  const land = scan.marks.findLast((mark) => mark.to <= from && (mark.role !== 'force' || mark.territory === 'israel'))?.territory;
  return land === 'israel' ? 'israelis' : land === 'american' ? 'americans' : land === 'foreign' ? 'foreigners' : null;
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

/** "25 others, mostly Thai farmhands", "24 others, nearly all of them Thais": by those who are most of them. */
function mostlyOf(scan: Scan, { head, headWord, traits, to }: Quantity): Group | null {
  const { tokens } = scan;
  if ((head !== null && head !== 'person') || !(traits.has('others') || traits.has('more') || headWord === 'others')) return null;
  let at = word(tokens, to) === ',' ? to + 1 : -1;
  if (!/^(?:mostly|mainly|largely|most|all|nearly|almost|chiefly|many)$/.test(word(tokens, at))) return null;
  while (/^(?:mostly|mainly|largely|most|all|nearly|almost|chiefly|many|of|them|whom|were)$/.test(word(tokens, at))) at += 1;
  const people = scan.marks.find(({ from, role }) => from === at && role === 'people');
  return people?.territory === 'foreign' || people?.territory === 'american' ? groupOf(people.territory, []) : null;
}

/** "Of the women, 13 are to be freed", "Among the Thais 23 were let go". */
function groupAhead({ tokens, marks }: Scan, { from, head, partOf }: Quantity): Group | null {
  const noun = word(tokens, from - 1) === ',' ? from - 2 : from - 1;
  if (head !== null || partOf !== null || word(tokens, noun - 1) !== 'the' || !/^(?:of|among)$/.test(word(tokens, noun - 2))) return null;
  if (noun > 2 && !/^(?:[;:,]|and|but|that)$/.test(word(tokens, noun - 3))) return null;
  return groupOf(marks.find((mark) => mark.from === noun)?.territory ?? null, [word(tokens, noun)]);
}

/** "five others with U.S. citizenship", "three captives with American passports", "eight hold American citizenship". */
function passportGroup(scan: Scan, { to }: Quantity): Group | null {
  if (!/^(?:with|holding|hold|holds|held|have|has|had)$/.test(word(scan.tokens, to))) return null;
  const mark = scan.marks.find(({ from }) => from === to + 1 || from === to + 2);
  return mark && /^(?:citizenships?|passports?|nationality|nationalities)$/.test(word(scan.tokens, mark.to))
    ? groupOf(mark.territory, [])
    : null;
}

/** "20 of the captives were under 18", "ten of them are over 80", "more than 20 are younger than 18". */
function ageGroup({ tokens }: Scan, { to }: Quantity): Group | null {
  for (let at = to; at < to + 8; at += 1) {
    if (!BE.has(word(tokens, at))) continue;
    // "are over the age of 60"
    const ofAge = word(tokens, at + 2) === 'the' && word(tokens, at + 3) === 'age' && word(tokens, at + 4) === 'of';
    const age = ofAge ? at + 5 : word(tokens, at + 2) === 'than' ? at + 3 : at + 2;
    if (tokens[age]?.kind !== 'number') continue;
    if (/^(?:under|below|younger)$/.test(word(tokens, at + 1)) && Number(word(tokens, age)) < 20) return 'women-children';
    return /^(?:over|above|older)$/.test(word(tokens, at + 1)) ? 'other' : null;
  }
  return null;
}

/** What a number without noun says of its people by its own words: "eight were children", "five hold American passports". */
export function describedGroup(scan: Scan, quantity: Quantity): Group | null {
  const said = BE.has(word(scan.tokens, quantity.to)) ? (ageGroup(scan, quantity) ?? complement(scan, quantity)) : null;
  return said ?? passportGroup(scan, quantity);
}

/** No prisoner of an exchange is of these. */
export const isCaptive = (group: Group | null): boolean => group === 'israelis' || group === 'foreigners' || group === 'americans';

/** "Thirteen of those who came out were Israelis": said of them behind the clause that tells which are meant. */
export function behindClause(scan: Scan, hit: Hit | null): Group | null {
  if (!hit || (hit.rule !== 'relative-clause' && hit.rule !== 'participle')) return null;
  for (let at = hit.to; at < hit.to + 14; at += 1) {
    if (scan.quantityAt.has(at) || /^(?:[,;:]|and|but|who|while|when)$/.test(word(scan.tokens, at))) return null;
    if (!BE.has(word(scan.tokens, at))) continue;
    const noun = word(scan.tokens, at + 1) === 'all' ? at + 2 : at + 1;
    const people = scan.marks.find((mark) => mark.from === noun && (mark.role === 'people' || mark.territory === 'american'));
    return groupOf(people?.territory ?? null, [word(scan.tokens, noun)]);
  }
  return null;
}

/** "one captive, a woman soldier, had been rescued", "two hostages, Thai farm workers, were freed". */
function apposition(scan: Scan, { to }: Quantity): Group | null {
  // "three hostages, including an American, …": one of them is none of the others
  if (word(scan.tokens, to) !== ',' || /^(?:including|among|most|some|one)$/.test(word(scan.tokens, to + 1))) return null;
  // "three hostages, all of them men, …"
  const all = /^(?:all|both|each)$/.test(word(scan.tokens, to + 1)) && /^(?:them|whom)$/.test(word(scan.tokens, to + 3));
  for (let end = all ? to + 4 : to + 2; end < to + 7; end += 1) {
    const lower = word(scan.tokens, end);
    if (scan.quantityAt.has(end) || SPEECH.has(lower) || /^(?:including|most|some|among|them|who|whom|whose|[;:.])$/.test(lower))
      return null;
    // "freed three hostages, all of them men."
    if (lower !== ',' && !(all && /^\.?$/.test(lower))) continue;
    const people = scan.marks.filter(
      (mark) => mark.from > to && mark.to <= end && (mark.role === 'people' || mark.territory === 'american'),
    );
    const words = scan.tokens.slice(to + 1, end).map((token) => token.lower);
    // "an Israeli and a Thai", "a man and a woman": one of each
    const sexes = [/^(?:m[ae]n|father|husband|son)$/, /^(?:wom[ae]n|mother|wife|daughter)$/];
    const mixed = new Set(people.map(({ territory }) => territory)).size > 1 || sexes.every((one) => words.some((said) => one.test(said)));
    return mixed && words.includes('and') ? 'all' : groupOf(people[0]?.territory ?? null, words);
  }
  return null;
}

/** "two of the captives were soldiers", "the other four slain hostages served as soldiers". */
function served(scan: Scan, { from, to }: Quantity): Group | null {
  const { tokens } = scan;
  // "two of the 133 remaining hostages are soldiers": said of the two
  if ([1, 2].some((back) => word(tokens, from - back) === 'of')) return null;
  const as = word(tokens, to) === 'served' && word(tokens, to + 1) === 'as' ? to + 2 : BE.has(word(tokens, to)) ? to + 1 : -1;
  if (as < 0) return null;
  const at = /^(?:all|both|themselves)$/.test(word(tokens, as)) ? as + 1 : as;
  return /^(?:soldiers|conscripts|reservists|lookouts|women|children|minors|teenagers|men)$/.test(word(tokens, at)) &&
    !/^(?:and|or|of|who)$/.test(word(tokens, at + 1))
    ? groupOf(null, [word(tokens, at)])
    : null;
}

/** "five of whom are U.S. citizens", "one of them American", "two of them women". */
export function complement(scan: Scan, quantity: Quantity): Group | null {
  for (let at = quantity.to; at < quantity.to + 6; at += 1) {
    const lower = word(scan.tokens, at);
    // "100 of them serving life for killing Israelis"
    if (/^[,;.]$|^(?:by|from|in|at|on|with|for|serving|convicted|sentenced|had|has|have|said|the)$/.test(lower)) return null;
    const mark = scan.marks.find((one) => one.from === at && (one.role === 'people' || one.territory === 'american'));
    const group = groupOf(mark?.territory ?? null, [lower]);
    if (group) return group;
  }
  return null;
}
