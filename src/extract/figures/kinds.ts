import type { FigureKind } from '../../model/vocabulary.ts';
import type { Antecedent } from './antecedents.ts';
import type { Chosen } from './choose-rule.ts';
import { isPalestinian, type Quantity } from './counted.ts';
import { bodiesKind, isBelieved, isDeadHostage, isKilledCaptive, isOfCaptives } from './dead-people.ts';
import { freedKind, prisonerOrHostage } from './freed-people.ts';
import { isAmongHostages, isOfThoseHeld, kindAmong } from './part-words.ts';
import { HOSTAGE_WORD, hostagesNearby, namesCaptors, PRISONER_WORD, speaksOf, topicBefore } from './topics.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Told } from './told.ts';

/** Hostage, prisoner or casualty: by the noun, else by what is said, else by whom the text spoke of last; null for what is none of them. */
export function kindOf(
  scan: Scan,
  quantity: Quantity,
  { hit, after }: Chosen,
  antecedent: Antecedent | null,
  told: Told,
): FigureKind | null {
  const { head } = quantity;
  const palestinian = isPalestinian(quantity);
  if (quantity.bodies) return bodiesKind(scan, quantity, hit, antecedent, told);
  // "three deaths among the hostages"
  if (head === 'death' && isOfHostages(scan, quantity.to)) return 'hostage';
  if (head === 'hostage') return palestinian && hit?.cls === 'free' ? 'prisoner' : hit?.cls === 'wound' ? 'casualty' : 'hostage';
  // "in exchange for hundreds of terrorists"
  if (head === 'militant' && hit && /^(?:free|due)$/.test(hit.cls) && !hit.agent) return 'prisoner';
  if (head === 'prisoner' || head === 'detainee') return prisonerOrHostage(scan, quantity, hit);
  if (
    antecedent?.tie === 'row' &&
    word(scan.tokens, quantity.from - 1) === 'or' &&
    PRISONER_WORD.test(word(scan.tokens, quantity.from - 3))
  )
    return 'prisoner';
  // "Hamas is to have freed 50 Israelis and Israel 150 Palestinians"
  if (antecedent?.tie === 'row' && hit === null && palestinian && antecedent.reading.kind === 'hostage') return 'prisoner';
  if (antecedent && (antecedent.tie !== 'row' || hit === null || antecedent.reading.kind === 'prisoner')) {
    const { kind } = antecedent.reading;
    // "seven were taken to hospital from the bus", of prisoners let go
    const carried = hit !== null && /^(?:taken|rushed|brought|evacuated)$/.test(word(scan.tokens, hit.at));
    if (hit?.cls === 'wound') return kind === 'prisoner' && carried ? kind : 'casualty';
    if (kind === 'casualty' && (hit?.cls === 'take' || hit?.cls === 'hold')) return 'hostage';
    return kind;
  }
  // "20 relatives of people held in Gaza": they are not held
  if (!hit || (/^(?:take|hold)$/.test(hit.cls) && isOfRelatives(scan, quantity))) return null;
  // "Bodies of hostages found by troops: 51"
  // "the number of coffins that Hamas has given back"
  const given = hit.subject?.head === 'body' && hit.cls === 'free' && (namesCaptors(scan) || hostagesNearby(scan, told, 3));
  if (hit.subject?.head === 'body') return given || (hit.rule !== 'copula' && speaksOf(scan, HOSTAGE_WORD)) ? 'hostage' : null;
  if (hit.subject?.head === 'hostage') return 'hostage';
  if (hit.subject?.head === 'prisoner' || hit.subject?.head === 'detainee') return 'prisoner';
  // "62 of the people whom Hamas took are still in Gaza"
  if (after.reduced?.cls === 'take' && !palestinian && hit.cls !== 'wound') return 'hostage';
  // "twelve people held in Gaza were freed"
  const jailed = /^(?:detained|imprisoned|jailed|incarcerated)$/.test(word(scan.tokens, after.reduced?.at ?? -1));
  if (after.reduced?.cls === 'hold' && hit.cls === 'free' && !palestinian && !jailed && isInGaza(scan, after.reduced)) return 'hostage';
  // "another 31 of the 134 who remain are known to be dead"
  if (
    /^(?:hold|free|due)$/.test(after.reduced?.cls ?? '') &&
    !palestinian &&
    quantity.partOf === 'quantity' &&
    quantity.head === null &&
    hit.cls === 'dead'
  )
    return 'hostage';
  switch (hit.cls) {
    case 'kill':
      if (
        isOfThoseHeld(scan, quantity) ||
        isAmongHostages(scan, quantity) ||
        isKilledCaptive(scan, quantity, hit, told) ||
        isFoundDead(scan, quantity, hit, told) ||
        isOfTheDead(scan, quantity, told)
      )
        return 'hostage';
      // "130 of the hostages remain in Gaza. The army has confirmed the deaths of 29."
      return /^deaths?$/.test(word(scan.tokens, hit.at)) && isDeadHostage(scan, quantity, told) ? 'hostage' : 'casualty';
    case 'dead':
      // "Of the 28 dead only four were given back"
      if (quantity.whole && quantity.head === null && !palestinian && speaksOf(scan, /^(?:returned|handed|given)$/)) return 'hostage';
      if (isAmongHostages(scan, quantity) || isDeadHostage(scan, quantity, told) || isFoundByTroops(scan, hit)) return 'hostage';
      return isBelieved(scan, hit, quantity) && isOfCaptives(scan, quantity, told) ? 'hostage' : 'casualty';
    case 'wound':
      return 'casualty';
    // "efforts to free hostages, with 116 still unaccounted for"
    case 'missing':
      if (kindAmong(scan, quantity) === 'hostage' || isUnaccountedCaptive(scan, quantity, hit, told)) return 'hostage';
      return quantity.head === null && topicBefore(scan, quantity.from, told, 0)?.kind === 'hostage' ? 'hostage' : 'casualty';
    case 'take':
      return palestinian ? null : 'hostage';
    case 'recover':
      if (isRestOfBodies(scan, quantity, told)) return 'hostage';
      return isMoreBodies(scan, quantity, told) ? 'casualty' : null;
    case 'rescue':
      return isRescuedHostage(scan, quantity, told) ? 'hostage' : null;
    case 'hold':
    case 'alive':
      return heldKind(scan, quantity, hit, told);
    case 'free':
    case 'withhold':
    case 'due':
      return freedKind(scan, quantity, hit, told);
    default:
      return null;
  }
}

/** "There are eight Americans unaccounted for", "About 136 people are unaccounted for": so of captives, where the story is of them. */
function isUnaccountedCaptive(scan: Scan, quantity: Quantity, hit: Hit, told: Told): boolean {
  const words = scan.tokens.slice(hit.from, hit.to).map(({ lower }) => lower);
  if (!words.includes('unaccounted') || isPalestinian(quantity) || quantity.number.low >= 1_000 || isPartlyCaptive(scan, hit)) return false;
  if (speaksOf(scan, /^(?:rubble|debris|ruins|buried|collapsed|troops|soldiers|firefighters|medics|paramedics|crew)$/)) return false;
  // "… after Hamas carried off some 240"
  const taken =
    speaksOf(scan, /^(?:seized|carried|captured|dragged|snatched)$/) &&
    scan.marks.some(({ role, territory }) => role === 'force' && territory === 'palestinian');
  return taken || speaksOf(scan, HOSTAGE_WORD) || hostagesNearby(scan, told, 3);
}

/** "ten are unaccounted for, some of them hostages": the others are not. */
function isPartlyCaptive({ tokens }: Scan, { to }: Hit): boolean {
  return (
    word(tokens, to) === ',' &&
    /^(?:some|many|most|several)$/.test(word(tokens, to + 1)) &&
    tokens.slice(to + 2, to + 10).some(({ lower }) => /^(?:hostages?|captives?|held|kidnapped|abducted|captive|seized)$/.test(lower))
  );
}

/** "Soldiers shot dead three hostages. Two died on the spot": some of those three. */
function isOfTheDead({ sentence }: Scan, { head, partOf, from, number }: Quantity, { readings }: Told): boolean {
  const last = readings.at(-1);
  if (head !== null || partOf !== null || from > 0 || last?.measure !== 'dead' || last.kind !== 'hostage') return false;
  const { index, paragraph } = last.scan.sentence;
  return number.low < last.quantity.number.low && sentence.index - index <= 4 && sentence.paragraph - paragraph <= 1;
}

/** "… the eighth captive saved by troops. Days later soldiers found six others shot dead". */
function isFoundDead(scan: Scan, { head, traits }: Quantity, { from }: Hit, { readings }: Told): boolean {
  const last = readings.at(-1);
  if (head !== null || !traits.has('others') || !/^(?:found|find)$/.test(word(scan.tokens, from)) || !last) return false;
  return last.kind === 'hostage' && scan.sentence.index - last.scan.sentence.index <= 1;
}

/** "Two were found dead by troops": those whom the army looks for. */
function isFoundByTroops({ tokens }: Scan, { from, to }: Hit): boolean {
  if (!tokens.slice(from, to).some(({ lower }) => lower === 'found') || word(tokens, to) !== 'by') return false;
  return [1, 2, 3].some((step) => /^(?:troops|soldiers|army|military|forces|commandos)$/.test(word(tokens, to + step)));
}

/** "15 bodies have been returned. Thirteen have yet to be recovered": of captives. */
function isRestOfBodies(scan: Scan, { head, partOf }: Quantity, { readings }: Told): boolean {
  const last = readings.at(-1);
  if (head !== null || partOf !== null || !last || scan.sentence.index - last.scan.sentence.index > 1) return false;
  return last.kind === 'hostage' && /^(?:dead|returned-bodies)$/.test(last.measure);
}

/** "381 bodies pulled from the ruins; another 60 were found on Monday". */
function isMoreBodies(scan: Scan, { head, number }: Quantity, { readings }: Told): boolean {
  const last = readings.at(-1);
  if (head !== null || !last || last.kind !== 'casualty' || scan.sentence.index - last.scan.sentence.index > 1) return false;
  return (last.quantity.bodies || last.scan === scan) && /^(?:another|more|further)$/.test(word(scan.tokens, number.from - 1));
}

function isInGaza({ marks }: Scan, { to }: Hit): boolean {
  const captor = (territory: string, role: string): boolean =>
    (territory === 'gaza' && role === 'place') || (territory === 'palestinian' && role === 'force');
  return marks.some(({ from, territory, role }) => from >= to && from <= to + 1 && captor(territory, role));
}

function isOfRelatives({ tokens }: Scan, { headWord, number, to }: Quantity): boolean {
  return (
    /^(?:relatives|families|supporters|friends|parents)$/.test(headWord) &&
    tokens.slice(number.to, to + 1).some(({ lower }) => lower === 'of')
  );
}

function isOfHostages({ tokens }: Scan, at: number): boolean {
  return (
    /^(?:of|among)$/.test(word(tokens, at)) && [1, 2, 3].some((step) => /^(?:hostages|captives|abductees)$/.test(word(tokens, at + step)))
  );
}

function isRescuedHostage(scan: Scan, quantity: Quantity, told: Told): boolean {
  if (quantity.people !== null) return !isPalestinian(quantity);
  const topic = topicBefore(scan, scan.tokens.length, told, 3);
  return topic?.kind === 'hostage' && !speaksOf(scan, /^(?:rubble|firefighters|paramedics|patients)$/);
}

const CAPTIVE = /^(?:held|holding|hold|holds|holding)$/;

function heldKind(scan: Scan, quantity: Quantity, hit: Hit, told: Told): FigureKind | null {
  const jailed = speaksOf(scan, /^(?:jails?|prisons?|custody|detention|prisoners?|detainees?|charge|detained|imprisoned|jailed)$/);
  // "were still being held"
  const verb = scan.tokens.slice(hit.at, hit.to).find(({ lower }) => CAPTIVE.test(lower))?.lower ?? word(scan.tokens, hit.at);
  // "Israel is holding 7,200 Palestinians"
  const held = hit.rule === 'object' && CAPTIVE.test(verb) && scan.marks.some((mark) => mark.territory === 'israel' && mark.to <= hit.at);
  if (isPalestinian(quantity)) return jailed || held ? 'prisoner' : null;
  const topic = topicBefore(scan, quantity.from, told, 2);
  const here = speaksOf(scan, HOSTAGE_WORD);
  if (CAPTIVE.test(verb)) {
    // "the vote of 14 members was held"
    if (hit.rule === 'subject' && word(scan.tokens, hit.from) === 'was' && quantity.number.low > 1) return null;
    if (topic?.kind === 'prisoner' && topic.distance === 0 && quantity.head === null) return 'prisoner';
    if (here || topic || namesCaptors(scan)) return 'hostage';
    // "officials believe seven Americans are still held"
    const passive = scan.tokens.slice(hit.from, hit.to).some(({ lower }) => /^(?:are|being|been)$/.test(lower));
    const reach = quantity.people !== null ? 10 : 5;
    return passive && !jailed && quantity.number.low < 1_000 && hostagesNearby(scan, told, reach) ? 'hostage' : null;
  }
  if (/^(?:detained|imprisoned|jailed|incarcerated)$/.test(verb)) return topic?.kind === 'prisoner' ? 'prisoner' : null;
  // "still in the hands of Hamas": the words alone tell of captivity
  const captive =
    scan.tokens
      .slice(hit.from, hit.to + 3)
      .some(({ lower }) => /^(?:hands|captivity|captive|captives|hostage|hostages|tunnels)$/.test(lower)) && namesCaptors(scan);
  // "That leaves 56 in Gaza"
  const left = hit.rule === 'object' && /^(?:leaves|leaving)$/.test(verb) && word(scan.tokens, quantity.to) === 'in' && namesCaptors(scan);
  // "Israel says that 136 people are still in Gaza, including the bodies of at least 28"
  const withBodies =
    namesCaptors(scan) && scan.quantities.some(({ bodies }) => bodies) && !speaksOf(scan, /^(?:hospitals?|rubble|morgues?|strikes?)$/);
  if (withBodies && !jailed && quantity.number.low < 1_000) return 'hostage';
  // "one more Thai is still alive in Gaza"
  const there = quantity.head === 'nationality' && isInGaza(scan, hit);
  const reach = !namesCaptors(scan) ? 2 : quantity.head === null ? 5 : there ? 12 : 2;
  return (topic?.kind === 'hostage' || here || captive || left || hostagesNearby(scan, told, reach)) && quantity.number.low < 1_000
    ? 'hostage'
    : null;
}
