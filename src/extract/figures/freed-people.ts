import { SENTENCED } from './words/fates.ts';
import { oneOf } from '../text/word-lists.ts';
import type { FigureKind } from '../../model/vocabulary.ts';
import { isPalestinian, type Quantity } from './counted.ts';
import { isRescue } from './measures.ts';
import { leadWords, word, type Hit, type Scan } from './scan.ts';
import type { Told } from './told.ts';
import { hostagesNearby, namesCaptors, PRISONER_WORD, speaksOf, topicBefore } from './topics.ts';
import { ADVERB, AUXILIARY, SPEECH } from './words/word-classes.ts';

/** Verbs that are said of the displaced and of travellers too. */
const MOVES = oneOf(`
  return returns returned returning came come comes coming went go goes going gone crossed cross crossing evacuated evacuate
  transferred left leave arrived arrive home out back deported exiled expelled emerged landed reached walked stepped
`);

/** Hamas took far fewer people of other lands than the hundreds who left Gaza in the first weeks. */
const MOST_FOREIGNERS = 60;

/** "let 150 people leave", "crossed through Rafah". */
function isThroughCrossing({ tokens, marks }: Scan, { at, to }: Hit): boolean {
  if (tokens.slice(at, to + 1).some(({ lower }) => lower === 'leave')) return true;
  return (
    word(tokens, to) === 'through' &&
    (marks.some(({ from, role }) => from === to + 1 && role === 'place') || word(tokens, to + 2) === 'crossing')
  );
}

/** Those let go, or to be let go: by who they are, by who lets them go, else by whom the text spoke of last. */
export function freedKind(scan: Scan, quantity: Quantity, hit: Hit, told: Told): FigureKind | null {
  // no exchange is as large as the crowds that return to their homes
  if (quantity.number.low >= 10_000) return null;
  // "dozens were evacuated": of a hospital or a town, unless hostages are named
  if (/^evacuat/.test(word(scan.tokens, hit.at)) || /^(?:troops|forces|reservists)$/.test(quantity.headWord)) return null;
  if (speaksOf(scan, /^(?:rubble|firefighters|paramedics)$/)) return null;
  if (isRescue(scan, hit) && !isPalestinian(quantity)) return 'hostage';
  // what Hamas "gives up" are hostages; Israel lets go
  if (
    /^(?:give|gives|gave|given|giving)$/.test(word(scan.tokens, hit.at)) &&
    word(scan.tokens, hit.at + 1) === 'up' &&
    quantity.people === null
  )
    return 'hostage';
  if (isMoreOfTheDead(scan, quantity, told)) return null;
  const moves = hit.form !== 'noun' && MOVES.test(word(scan.tokens, hit.at));
  // "hundreds of foreign nationals left Gaza", "let 150 people leave through Rafah": travellers
  const abroad = quantity.people === 'foreign' || quantity.people === 'american';
  if (moves && abroad && quantity.number.low > MOST_FOREIGNERS) return null;
  if (
    quantity.people === null &&
    isThroughCrossing(scan, hit) &&
    !/\b(?:hostages?|captives?|prisoners?|detainees?|prison|jail|captivity)\b/i.test(scan.sentence.text)
  )
    return null;
  // "1,800 Palestinians went the other way", behind hostages let go
  const other = scan.tokens.slice(hit.at, hit.to).some(({ lower }) => lower === 'other');
  if (isPalestinian(quantity)) return moves && !other && !speaksOf(scan, PRISONER_WORD) ? null : 'prisoner';
  // "left Ofer" is said of prisoners; of others only what they left behind tells
  if (
    /^(?:left|leave)$/.test(word(scan.tokens, hit.at)) &&
    !/^(?:gaza|captivity|prison|jail|their|israeli|custody|with)$/.test(word(scan.tokens, hit.at + 1))
  )
    return null;
  const agent = agentOf(scan, hit, quantity);
  if (agent && !moves && quantity.people === null) return agent;
  if (isJailed(scan, quantity)) return 'prisoner';
  // "10 living women on each list": of prisoners nobody says so
  if (quantity.traits.has('living')) return 'hostage';
  // "Three women come out on the first day, four hostages on the seventh": one row
  const row = quantity.partOf === null && scan.quantities.some(({ head, from }) => head === 'hostage' && from > quantity.to);
  if (row && quantity.people === null && !speaksOf(scan, PRISONER_WORD)) return 'hostage';
  const known = countedSo(scan, quantity, told);
  if (known) return known;
  const topic = topicBefore(scan, quantity.from, told, 3);
  const nearby = hostagesNearby(scan, told, 15) || topicBefore(scan, scan.tokens.length, told, 8)?.kind === 'hostage';
  if (quantity.people !== null)
    return nearby ||
      namesCaptors(scan) ||
      speaksOf(scan, PRISONER_WORD) ||
      /\b(?:captivity|Red Cross|truces?|cease-?fires?)\b/.test(scan.sentence.text)
      ? 'hostage'
      : null;
  if (topic && topic.distance <= 2) return topic.kind;
  if (moves && !nearby) return null;
  return nearby || scan.marks.some(({ role, territory }) => role === 'force' && territory === 'palestinian') ? 'hostage' : null;
}

/** "asking for 100 who were jailed for life", "the 1,000 people detained in Gaza": no hostage is. */
function isJailed({ tokens }: Scan, { head, to }: Quantity): boolean {
  if (/^(?:detained|arrested|imprisoned|jailed)$/.test(word(tokens, to))) return word(tokens, to + 1) !== 'by';
  if (head === null && SENTENCED.test(word(tokens, to))) return true;
  if (head !== null || word(tokens, to) !== 'who') return false;
  return [1, 2, 3].some((step) => /^(?:jailed|imprisoned|sentenced|convicted|serving|serve)$/.test(word(tokens, to + step)));
}

/** "Israel has returned the bodies of 120 Palestinians. It transferred 15 more, bringing the total to 150": no prisoners let go. */
function isMoreOfTheDead(scan: Scan, { head, number }: Quantity, { scanAt }: Told): boolean {
  if (head !== null) return false;
  const before = [...(scanAt(scan.sentence.index - 1)?.quantities ?? []), ...scan.quantities.filter(({ from }) => from < number.from)];
  return before.some((one) => one.bodies && isPalestinian(one));
}

/** "until the 620 were freed": those whom the story has counted so. */
function countedSo(scan: Scan, quantity: Quantity, { readings }: Told): 'hostage' | 'prisoner' | null {
  const { low } = quantity.number;
  if (quantity.head !== null || low <= 12 || !leadWords(scan, quantity).some((lead) => lead === 'the' || lead === 'all')) return null;
  const kind = readings.findLast((reading) => reading.kind !== 'casualty' && reading.quantity.number.low === low)?.kind;
  return kind === 'prisoner' || kind === 'hostage' ? kind : null;
}

/** "Israel freed 240 women", "Hamas releasing more than 100 women", "released by Israel": who lets go tells whom. */
function agentOf(scan: Scan, hit: Hit, quantity: Quantity): 'hostage' | 'prisoner' | null {
  // "released from Israeli prisons", "women held by Hamas"
  for (let near = quantity.to; near < Math.max(quantity.to, hit.to) + 6; near += 1) {
    const lower = word(scan.tokens, near);
    if (/^[;:.]$/.test(lower) || scan.quantityAt.has(near)) break;
    if (/^(?:prisons?|jails?|detention)$/.test(lower) && !/^(?:his|her)$/.test(word(scan.tokens, near - 1))) return 'prisoner';
    if (lower === 'by' && scan.marks.some((mark) => mark.role === 'force' && mark.territory === 'palestinian' && mark.from === near + 1))
      return 'hostage';
  }
  if (hit.form === 'noun') return isIsraelsList(scan, hit) ? 'prisoner' : null;
  let at = hit.at - 1;
  while (AUXILIARY.has(word(scan.tokens, at)) || ADVERB.has(word(scan.tokens, at))) at -= 1;
  const by = word(scan.tokens, hit.to) === 'by' ? hit.to + 1 : -1;
  const named = sayer(scan, at) ?? at;
  const mark = scan.marks.find((one) => (hit.rule === 'object' || hit.rule === 'split-verb' ? one.to === named + 1 : one.from === by));
  const hamas = mark?.role === 'force' && mark.territory === 'palestinian';
  // "Israel wants 10", "Hamas demands 200": those whom the other side holds
  const wants = /^(?:wants?|wanted|demands?|demanded|seeks?|sought|asks?|asked)$/.test(word(scan.tokens, hit.at));
  if (wants && (hamas || mark?.territory === 'israel')) return hamas ? 'prisoner' : 'hostage';
  // "the militants sent two women out", "the group freed 12"
  const captors = hit.rule !== 'relative-clause' && /^(?:militants|gunmen|group|captors|movement)$/.test(word(scan.tokens, at));
  if (hamas || (captors && hit.form === 'verb' && hit.rule !== 'subject')) return 'hostage';
  return mark?.territory === 'israel' && mark.role !== 'people' ? 'prisoner' : null;
}

/** "Israel's Justice Ministry published a list of 300": those whom Israel makes known are its prisoners. */
function isIsraelsList({ tokens, marks }: Scan, { at }: Hit): boolean {
  if (!/^lists?$/.test(word(tokens, at))) return false;
  const verb = [2, 1, 3]
    .map((back) => at - back)
    .find((left) => /^(?:published|posted|released|issued|publicized|publicised)$/.test(word(tokens, left)));
  return verb !== undefined && marks.some(({ territory, from }) => territory === 'israel' && from < verb && from >= verb - 8);
}

/** "Hamas said overnight that it had offered seven": "it" is the one who said so, who ends at the token given back. */
function sayer({ tokens, marks }: Scan, it: number): number | null {
  if (word(tokens, it) !== 'it') return null;
  for (let at = it - 1; at > 0 && at >= it - 4; at -= 1)
    if (SPEECH.has(word(tokens, at))) return marks.some(({ to }) => to === at) ? at - 1 : null;
  return null;
}

/** "detainees" are hostages too in some newsrooms: whose they are, and who holds them, decides. */
export function prisonerOrHostage(scan: Scan, quantity: Quantity, hit: Hit | null): FigureKind {
  // "1,700 detainees seized in Gaza": Israel arrests, Hamas abducts
  if (
    quantity.head === 'detainee' &&
    /^(?:seized|arrested|detained|rounded|captured)$/.test(word(scan.tokens, quantity.to)) &&
    /^(?:in|from|across|up)$/.test(word(scan.tokens, quantity.to + 1))
  )
    return 'prisoner';
  if (hit && (hit.cls === 'kill' || hit.cls === 'dead')) return 'casualty';
  if (quantity.people === 'israel' || quantity.people === 'american' || quantity.people === 'foreign') return 'hostage';
  if (quantity.people !== null) return 'prisoner';
  // "10 living detainees in exchange for 1,231 Palestinian inmates": the Palestinians are the other side
  if (
    quantity.head === 'detainee' &&
    ([...quantity.traits].some((trait) => /^(?:living|dead|deceased|remaining)$/.test(trait)) || namesPalestinianPrisoners(scan, quantity))
  )
    return 'hostage';
  for (let at = quantity.to; at < quantity.to + 9; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^[,;.]$/.test(lower) || scan.quantityAt.has(at)) break;
    const mark = scan.marks.find((one) => one.from === at);
    if (/^(?:jails?|prisons?)$/.test(lower) || mark?.territory === 'israel') return 'prisoner';
    if (mark?.role === 'force' || (mark?.territory === 'gaza' && word(scan.tokens, at - 1) !== 'from'))
      return /^(?:held|in|by|inside)$/.test(word(scan.tokens, at - 1)) ? 'hostage' : 'prisoner';
  }
  return 'prisoner';
}
function namesPalestinianPrisoners(scan: Scan, quantity: Quantity): boolean {
  return scan.marks.some(
    (mark) =>
      mark.territory === 'palestinian' &&
      mark.role === 'people' &&
      mark.from > quantity.to &&
      /^(?:prisoners?|inmates?|detainees|security)$/.test(word(scan.tokens, mark.to)),
  );
}
