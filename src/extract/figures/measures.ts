import type { FigureKind, Measure } from '../../model/vocabulary.ts';
import type { Antecedent } from './antecedents.ts';
import type { Quantity } from './counted.ts';
import { isPlanned, isPresent } from './modality.ts';
import { isElliptic, isOfThoseHeld } from './part-words.ts';
import { predicatesAt } from './predicates.ts';
import { isNames } from './rules/asides.ts';
import { isPlainState, isRow, listOpener } from './rows.ts';
import { BE } from './words/word-classes.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Reading } from './told.ts';

/** More are not told by their names. */
const MOST_NAMED = 6;
/** What those are of whom a deed is denied. */
const LEFT: Readonly<Partial<Record<Measure, Measure>>> = { 'returned-bodies': 'dead', released: 'held', rescued: 'held', alive: 'dead' };
const RAIDED = /^(?:raided|swooped|stormed|blasted|burst)$/;
const FORCES = /^(?:forces|troops|soldiers|commandos|army|military)$/;
const DEAD = /^(?:dead|lifeless|deceased|slain|murdered|killed)$/;

/** What is measured; a part or a neighbour of another figure takes over what its own words leave open. */
export function measureOf(
  scan: Scan,
  kind: FigureKind,
  quantity: Quantity,
  hit: Hit | null,
  antecedent: Antecedent | null,
  beside: Reading | null,
  inChronicle: boolean,
): Measure | null {
  const before = antecedent?.reading.kind === kind ? antecedent.reading : null;
  // a row shares its verb: "the release of 100 hostages, hundreds of prisoners"
  const adjective =
    antecedent?.tie === 'row' &&
    ((hit?.rule === 'own-noun' && hit.form === 'participle') ||
      (hit !== null && kind !== 'casualty' && isPlainState(hit, antecedent.reading)));
  if (antecedent?.tie === 'row' && !before && (!hit || adjective)) return shared(kind, antecedent.reading);
  // "22 bodies and six wounded people"
  if (adjective && kind === 'casualty' && hit.cls === 'wound') return 'wounded';
  // "10 captives and 18 of the dead", "30 hostages - 20 of them Israelis - and eight bodies": given back with the others
  const givenBack = before?.kind === 'hostage' && /^(?:released|to-release|returned-bodies)$/.test(before.measure);
  const bodies = hit?.rule === 'own-noun' && quantity.bodies;
  // "all would be returned: 20 thought to be alive and the remains of 28"
  if (bodies && before?.measure === 'alive' && isListOfReturned(scan, quantity)) return 'returned-bodies';
  const dead = hit && (bodies || (antecedent?.tie === 'row' && isPlainDead(hit)));
  if (givenBack && dead) return 'returned-bodies';
  // "offered seven, and the bodies of three more who it says died in Israeli bombing": offered too
  const offered =
    beside?.kind === 'hostage' && /^(?:released|to-release)$/.test(beside.measure) && beside.quantity.number.from < quantity.from;
  if (
    quantity.bodies &&
    kind === 'hostage' &&
    offered &&
    hit?.rule === 'relative-clause' &&
    hit.cls === 'kill' &&
    isRow(scan, beside, quantity)
  )
    return 'returned-bodies';
  if (!hit && before && isElliptic(scan, quantity)) {
    // "13 have been returned, and six have not"
    if (/^(?:not|n't)$/.test(word(scan.tokens, quantity.to + 1)))
      return LEFT[before.measure] ?? (beside?.kind === kind ? LEFT[beside.measure] : null) ?? null;
    if (before.measure === 'to-release') return 'released';
  }
  // "handed over four coffins on Thursday, and on Saturday six living hostages"
  const living = antecedent?.tie === 'row' && before?.measure === 'returned-bodies' && before.quantity.bodies && !quantity.bodies;
  if (living && adjective && before.hit && [...quantity.traits].some((trait) => /^liv(?:ing|e)$/.test(trait)))
    return isPlanned(before.scan, before.hit) ? 'to-release' : 'released';
  if (!hit || (adjective && before)) return inherited(kind, quantity, isSaidDead(scan, quantity) ? 'dead' : (before?.measure ?? null));
  const { cls } = hit;
  // "all but 48 of the captives have been returned"
  if (kind === 'hostage' && word(scan.tokens, quantity.from - 1) === 'but' && word(scan.tokens, quantity.from - 2) === 'all') return 'held';
  const releasing = cls === 'free' || cls === 'withhold' || cls === 'due';
  if (kind === 'casualty') {
    if (cls === 'kill' || cls === 'dead' || (quantity.bodies && /^(?:wound|take)$/.test(cls)) || cls === 'recover') return 'killed';
    return cls === 'wound' ? 'wounded' : cls === 'missing' ? 'missing' : (before?.measure ?? null);
  }
  const planned = releasing && isPlannedHere(scan, hit, beside) && !(isPresent(scan, hit) && inChronicle);
  if (kind === 'prisoner') {
    // "70 of the freed prisoners would be deported"
    if (quantity.partOf === 'noun' && (quantity.traits.has('freed') || quantity.traits.has('released'))) return 'released';
    // "21 are to be deported" of those let go
    if (releasing) return planned && before?.measure !== 'released' ? 'to-release' : 'released';
    // "28 detainees were taken to the West Bank"
    if (cls === 'take' && /^(?:taken|brought|driven|carried)$/.test(word(scan.tokens, hit.at))) return 'released';
    return before?.measure ?? (cls === 'hold' || cls === 'arrest' ? 'held' : null);
  }
  // "thirteen have yet to be recovered"
  if (cls === 'recover' && !quantity.bodies && hit.subject?.head !== 'body')
    return isNegated(scan, hit) || isStillTo(scan, hit) ? 'dead' : null;
  if (quantity.bodies || hit.subject?.head === 'body') {
    // "troops brought home the bodies of three": found, not handed over
    if (releasing && /^(?:bring|brings|brought|bringing)$/.test(word(scan.tokens, hit.at)) && !planned && isByForces(scan, hit))
      return 'dead';
    // "15 bodies have been recovered since the truce": handed over
    if (cls === 'recover' && !planned && isSinceTruce(scan)) return 'returned-bodies';
    // "the remains of 18 have not come home"
    if (releasing) return isNegated(scan, hit) || isYetTo(scan, hit) || isStillTo(scan, hit) ? 'dead' : 'returned-bodies';
    return cls === 'alive' ? null : 'dead';
  }
  if (releasing) {
    const deceased = quantity.head === null && DEAD.test(word(scan.tokens, quantity.to));
    // "37 came back in coffins"
    const coffins =
      word(scan.tokens, hit.to) === 'in' && [1, 2].some((step) => /^(?:coffins?|caskets?|bags)$/.test(word(scan.tokens, hit.to + step)));
    const dead = deceased || coffins || DEAD.test(word(scan.tokens, hit.to)) || [...quantity.traits].some((trait) => DEAD.test(trait));
    // "at least 37 of those will never come back alive"
    if (isNeverAlive(scan, hit)) return 'dead';
    // "the 50 who have not come home", "50 hostages have yet to come home"
    if (!dead && isNegated(scan, hit)) return 'held';
    // "fifteen of the 28 are back", of the dead
    const same =
      quantity.partOf === 'quantity' ||
      antecedent?.tie === 'whole' ||
      (antecedent?.reading.quantity.whole === true && before?.measure === 'dead');
    // "three of the six would have come home": when they were alive
    if (same && isWouldHave(scan, hit)) return 'to-release';
    if (cls === 'free' && same && /^(?:dead|returned-bodies)$/.test(before?.measure ?? ''))
      return isYetTo(scan, hit) ? 'dead' : 'returned-bodies';
    // "troops brought six dead hostages out of a tunnel"
    if (dead && !planned && isByForces(scan, hit)) return 'dead';
    return dead
      ? 'returned-bodies'
      : planned && quantity.number.form !== 'ordinal' && !isRaid(scan, hit)
        ? 'to-release'
        : isRescue(scan, hit) || isBroughtOut(scan, hit)
          ? 'rescued'
          : 'released';
  }
  // "120 are still in Gaza, 116 of whom were seized on October 7"
  if (cls === 'take' && quantity.partOf === 'pronoun' && before?.measure === 'held' && antecedent?.tie === 'part') return 'held';
  if (cls === 'take' && isTakenBack(scan, hit)) return 'rescued';
  if (cls === 'take' && !isLongAgo(scan, hit)) return isNamed(scan, quantity) || isOfKin(scan, quantity) ? null : 'taken';
  if (cls === 'take') return 'held';
  // "12 bodies turned over out of the 28 who were in Gaza"
  const whole = word(scan.tokens, quantity.from) === 'out';
  if (cls === 'hold' && whole && beside?.measure === 'returned-bodies' && quantity.head === null) return 'dead';
  // "Fifteen bodies have been recovered, and 13 are still in Gaza"
  if (
    cls === 'hold' &&
    quantity.head === null &&
    quantity.partOf === null &&
    beside?.kind === 'hostage' &&
    (beside.quantity.bodies || (beside.measure === 'dead' && scan.quantities.some(({ bodies, from }) => bodies && from < quantity.from))) &&
    hit.rule === 'subject'
  )
    return 'dead';
  // "two bodies were handed over, leaving 19 in Gaza"
  const leaves = hit.rule === 'object' && /^lea/.test(word(scan.tokens, hit.at));
  if (cls === 'hold' && leaves && beside?.measure === 'returned-bodies') return 'dead';
  // "the 16 dead captives still in Gaza"
  if (cls === 'hold' && [...quantity.traits].some((trait) => DEAD.test(trait))) return 'dead';
  if (cls === 'hold' || cls === 'missing') return 'held';
  if (cls === 'alive') return 'alive';
  // "33 were returned, eight of them dead"; but "eight of those still to come are dead"
  const cameBack =
    before &&
    !isOfThoseHeld(scan, quantity) &&
    (hit.rule !== 'subject' || /^(?:whom|them)$/.test(word(scan.tokens, quantity.to - 1))) &&
    /^(?:released|returned-bodies)$/.test(before.measure);
  if (cls === 'kill' || cls === 'dead') return cameBack ? 'returned-bodies' : 'dead';
  return cls === 'rescue' && !isFailed(scan, hit) ? 'rescued' : null;
}

function isListOfReturned(scan: Scan, quantity: Quantity): boolean {
  const opener = listOpener(scan, quantity) ?? 0;
  const frees = (at: number): boolean => predicatesAt(scan.tokens, at).some(({ cls, forms }) => cls === 'free' && !forms.includes('state'));
  return scan.tokens.slice(0, opener).some((_token, at) => frees(at));
}

const isWouldHave = ({ tokens }: Scan, { rule, from, at }: Hit): boolean =>
  rule === 'subject' && tokens.slice(from, at).some(({ lower }, step) => lower === 'would' && word(tokens, from + step + 1) === 'have');

const isSinceTruce = ({ tokens }: Scan): boolean =>
  tokens.some(
    ({ lower }, at) => lower === 'since' && [1, 2, 3].some((step) => /^(?:truce|ceasefire|cease-fire)$/.test(word(tokens, at + step))),
  );

const isPlainDead = ({ cls, rule, form }: Hit): boolean => cls === 'dead' && rule === 'participle' && form === 'state';

/** "has yet to hand over the remains of four", "has not returned four bodies". */
function isYetTo({ tokens }: Scan, { rule, at }: Hit): boolean {
  const [last, before] = [word(tokens, at - 1), word(tokens, at - 2)];
  return rule === 'object' && ((last === 'to' && /^(?:yet|failed)$/.test(before)) || (last === 'not' && /^(?:has|have|had)$/.test(before)));
}

/** "have still to be returned"; "are yet to be handed over" tells of a promise. */
function isStillTo({ tokens }: Scan, { rule, from, to }: Hit): boolean {
  // "another 24 bodies are still to come": they will
  if (rule !== 'subject' || /^(?:come|follow)$/.test(word(tokens, to - 1))) return false;
  for (let left = to - 1; left >= from - 1; left -= 1)
    if (word(tokens, left) === 'to' && /^(?:still|yet)$/.test(word(tokens, left - 1)))
      return /^(?:have|has|had)$/.test(word(tokens, left - 2));
  return false;
}

const NOT = /^(?:not|n't|never)$/;

/** "has not", "did not"; not "will not", which says nothing of what has been. */
function isNot(tokens: Scan['tokens'], at: number): boolean {
  return NOT.test(word(tokens, at)) && !/^(?:will|would|could|should|may|might)$/.test(word(tokens, at - 1));
}

/** "have not come home", "have yet to be freed"; not "will not free". */
function isNegated({ tokens }: Scan, hit: Hit): boolean {
  // "129 captives not yet returned"
  if (hit.rule === 'participle' && word(tokens, word(tokens, hit.at - 1) === 'yet' ? hit.at - 2 : hit.at - 1) === 'not') return true;
  // "Hamas has not freed 50 hostages", "did not release the three"
  if (hit.rule === 'object') return [1, 2].some((back) => isNot(tokens, hit.at - back));
  if (hit.rule !== 'subject' && hit.rule !== 'relative-clause') return false;
  // "fifty hostages never came home"
  if (word(tokens, hit.from - 1) === 'never') return true;
  if (word(tokens, hit.at) === 'yet' && /^(?:have|has|had)$/.test(word(tokens, hit.from))) return true;
  for (let at = hit.at - 1; at >= hit.from; at -= 1) {
    if (NOT.test(word(tokens, at))) return isNot(tokens, at);
    if (word(tokens, at) === 'yet' && word(tokens, at + 1) === 'to') return true;
  }
  return false;
}

/** "will never come back alive", "will not return alive". */
function isNeverAlive({ tokens }: Scan, { rule, from, at, to }: Hit): boolean {
  if (rule !== 'subject' || ![0, 1].some((step) => word(tokens, to + step) === 'alive')) return false;
  return tokens.slice(from, at).some(({ lower }) => /^(?:never|not)$/.test(lower));
}

/** "Two men, Gil Oren and Adi Tal, had been abducted": these two, and no count of those taken. */
function isNamed(scan: Scan, { to, number }: Quantity): boolean {
  if (number.low > MOST_NAMED || word(scan.tokens, to) !== ',') return false;
  let end = to + 1;
  while (scan.tokens[end] && isNames(scan, end, end + 1)) end += 1;
  return word(scan.tokens, end - 1) === ',' && end >= to + 4;
}

/** "two of their daughters were taken too": a story of one family, and no count of those taken. */
function isOfKin({ tokens }: Scan, { number, to }: Quantity): boolean {
  if (number.low > 3 || word(tokens, number.to) !== 'of' || !/^(?:his|her|their)$/.test(word(tokens, number.to + 1))) return false;
  return /^(?:daughters|sons|children|grandchildren|brothers|sisters|siblings|parents|cousins|nephews|nieces)$/.test(word(tokens, to - 1));
}

/** "four others were seized before the war", "taken in 2014": nobody has let them go. */
function isLongAgo({ tokens }: Scan, { to }: Hit): boolean {
  for (let at = to - 1; at < to + 6; at += 1) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return false;
    if (/^(?:earlier|previously|beforehand)$/.test(token.lower)) return true;
    // "taken years before", "seized a decade ago"
    if (/^(?:years|decade)$/.test(token.lower) && /^(?:before|earlier)$/.test(word(tokens, at + 1))) return true;
    if (token.lower === 'decade') return true;
    if (token.lower === 'before' && /^(?:the|that|then)$/.test(word(tokens, at + 1))) return true;
    if (token.kind === 'number' && /^(?:199|200|201|202[0-2])/.test(token.text) && token.text.length === 4) return true;
  }
  return false;
}

/** "Israeli special forces broke into a flat and carried off two hostages": no captor stands between them and the verb. */
function isTakenBack({ tokens, marks }: Scan, { rule, at, form }: Hit): boolean {
  if (form !== 'verb' || !/^(?:object|split-verb)$/.test(rule)) return false;
  let forces = false;
  for (let left = at - 1; left >= 0 && !/^[;:"]$/.test(word(tokens, left)); left -= 1) {
    const lower = word(tokens, left);
    if (/^(?:gunmen|militants|fighters|terrorists|attackers|raiders)$/.test(lower)) return false;
    if (marks.some((mark) => mark.to === left + 1 && mark.role === 'force' && mark.territory !== 'israel')) return false;
    // another clause has another subject
    if (!forces && /^(?:said|says|that|when|as|while|after|before|where|who)$/.test(lower)) return false;
    forces ||= /^(?:commandos|forces|troops|soldiers|army|navy)$/.test(lower) && !/^(?:on|from|of|at)$/.test(word(tokens, left - 1));
  }
  return forces;
}

/** Israel or its army did it, and no truce. */
function isByForces(scan: Scan, hit: Hit): boolean {
  for (let at = hit.to; at < hit.to + 8; at += 1) {
    if (word(scan.tokens, at) === 'by' && [1, 2, 3].some((step) => FORCES.test(word(scan.tokens, at + step)))) return true;
  }
  for (let at = hit.at - 1; at >= 0 && at >= hit.at - 12; at -= 1) {
    const lower = word(scan.tokens, at);
    const mark = scan.marks.find(({ to }) => to === at + 1);
    if (FORCES.test(lower) || (mark?.territory === 'israel' && mark.role !== 'people')) return true;
    if (/^[;:.]$|^(?:truce|truces|deal|ceasefire|cease-fire)$/.test(lower) || mark?.role === 'force') return false;
  }
  return false;
}

/** "An attempt to rescue one hostage failed". */
function isFailed({ tokens }: Scan, { at }: Hit): boolean {
  return word(tokens, at - 1) === 'to' && tokens.some(({ lower }) => /^(?:fails?|failed|failing|unsuccessful|botched)$/.test(lower));
}

/** "brought out alive by the military". */
function isBroughtOut(scan: Scan, hit: Hit): boolean {
  // "Israel has got back 148 alive": by whatever way
  if (/^got$/.test(word(scan.tokens, hit.at)) && word(scan.tokens, hit.at + 1) === 'back') return false;
  return /^(?:brought|bring|brings|bringing|carried|got|pulled)$/.test(word(scan.tokens, hit.at)) && isByForces(scan, hit);
}

/** "Special forces freed four hostages", "freed in a raid": nobody let them go. */
export function isRescue(scan: Scan, hit: Hit): boolean {
  const acted = hit.form === 'verb' || hit.rule === 'relative-clause';
  // "an Israeli raid on Nuseirat brought four hostages back"
  for (let at = hit.at - 1; hit.form === 'verb' && at >= hit.at - 6 && !/^[,;:]$/.test(word(scan.tokens, at)); at -= 1)
    if (/^raids?$/.test(word(scan.tokens, at)) && !/^(?:after|before|since|during|in)$/.test(word(scan.tokens, at - 2))) return true;
  const lookouts = (at: number): boolean => scan.quantities.some(({ from, to }) => from <= at && at < to);
  for (let at = hit.at - 1; at >= hit.at - 3 && word(scan.tokens, at) !== ','; at -= 1)
    if (FORCES.test(word(scan.tokens, at)) && acted && !lookouts(at)) return true;
  if (isRaid(scan, hit)) return true;
  for (let at = hit.at; at < hit.to + 14; at += 1) {
    if (/^[;:.]$/.test(word(scan.tokens, at))) break;
    if (
      /^(?:rescue|raid)$/.test(word(scan.tokens, at)) ||
      (/^(?:operations?|missions?)$/.test(word(scan.tokens, at)) && /^(?:military|special|army|rescue)$/.test(word(scan.tokens, at - 1)))
    )
      return true;
  }
  return false;
}

/** "a raid to free four hostages", "commandos stormed a flat and brought out two": told of a raid that was made. */
function isRaid({ tokens }: Scan, { at }: Hit): boolean {
  const joint = word(tokens, at - 1);
  const reach = joint === 'to' ? 6 : joint === 'and' ? 20 : 0;
  for (let left = at - 2; left >= 0 && left >= at - reach; left -= 1) {
    if (/^(?:[;:]|that|who|which|hamas)$/.test(word(tokens, left))) return false;
    const raids = RAIDED.test(word(tokens, left)) && !/^(?:hamas|gunmen|militants|fighters)$/.test(word(tokens, left - 1));
    if (raids || (joint === 'to' && word(tokens, left) === 'raid')) return true;
  }
  return false;
}

/** @param beside the figure before in the sentence: what is given "in exchange" is given when the others are. */
function isPlannedHere(scan: Scan, hit: Hit, beside: Reading | null): boolean {
  if (hit.cls === 'withhold') return true;
  if (hit.rule === 'exchange' && hit.cls === 'free' && /^(?:released|to-release|returned-bodies)$/.test(beside?.measure ?? '') && beside) {
    if (beside.measure !== 'returned-bodies' || !beside.hit) return beside.measure === 'to-release';
    // "would give up 10 hostages and the bodies of 18 for 125 prisoners": "bodies" says nothing of when
    return beside.hit.rule === 'own-noun' ? isPlanned(scan, hit) : isPlannedHere(scan, beside.hit, null);
  }
  // "26 more are to come out, bringing those freed to 33"
  if (hit.rule === 'running-count' && beside?.kind === 'hostage' && beside.measure === 'to-release') return true;
  if (hit.cls !== 'due') return isPlanned(scan, hit);
  // "They complete the list of 25 hostages promised": the list is done
  for (let at = hit.at - 1; at >= 0 && at >= hit.at - 12; at -= 1)
    if (/^(?:complete|completes|completed|completing)$/.test(word(scan.tokens, at))) return false;
  return true;
}

/** "four others, two of them dead soldiers", "two of them soldiers' bodies". */
function isSaidDead({ tokens }: Scan, { partOf, to }: Quantity): boolean {
  if (partOf !== 'pronoun') return false;
  for (let at = to; at < to + 4 && (tokens[at]?.kind === 'word' || word(tokens, at) === "'"); at += 1)
    if (DEAD.test(word(tokens, at)) || /^(?:bodies|remains)$/.test(word(tokens, at))) return true;
    else if (BE.has(word(tokens, at)) || /^(?:in|of|from|killed)$/.test(word(tokens, at))) return false;
  return false;
}

function shared(kind: FigureKind, { measure }: Reading): Measure | null {
  if (measure === 'released' || measure === 'to-release') return kind === 'casualty' ? null : measure;
  return kind === 'casualty' && measure === 'dead' ? 'killed' : null;
}

/** "the release of 25 hostages and the bodies of eight others": bodies beside people let go are returned. */
function inherited(kind: FigureKind, quantity: Quantity, measure: Measure | null): Measure | null {
  const dead = quantity.bodies || [...quantity.traits].some((trait) => DEAD.test(trait));
  // "143 wounded as well as 61 bodies"
  if (kind === 'casualty' && quantity.bodies) return 'killed';
  if (kind !== 'hostage' || !dead || measure === null) return measure;
  return measure === 'released' || measure === 'to-release' || measure === 'returned-bodies' ? 'returned-bodies' : 'dead';
}
