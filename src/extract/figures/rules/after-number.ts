import { isWhoseBodies, type Quantity } from '../counted.ts';
import { predicatesAt } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { peopleClassOf } from '../words/people-words.ts';
import { ADVERB, AUXILIARY, BE, CLAUSE_OPENER, DETERMINER, PREPOSITION, RANK, SPEECH } from '../words/word-classes.ts';
import { pastAside } from './asides.ts';
import { readBare } from './bare-predicate.ts';
import { readClauseOf, readContact, readRelative } from './relative-clause.ts';
import { readVerbGroup } from './verb-group.ts';

/** What the words behind a quantity say of it. */
export interface After {
  /** Full verb or state of the quantity's own clause: "were killed", "remain", "are still in Gaza". */
  readonly main: Hit | null;
  /** Participle or clause that tells which people are meant: "abducted on Oct. 7", "who are to be freed", "it is holding". */
  readonly reduced: Hit | null;
  /** A full verb follows that this stage does not know ("fled", "were serving"). */
  readonly unknownVerb: boolean;
}

/** Tokens looked at behind a quantity. */
const REACH = 36;
/** Words that lead to an infinitive which tells what is to happen to the people: "33 hostages expected to be freed". */
const EXPECTED = new Set('expected set due supposed scheduled slated meant likely promised destined ready'.split(' '));
const LOOSE =
  /^(?:others?|more|some|few|several|late|early|ago|weeks?|months?|days?|morning|evening|night|hours?|years?|alone|each|aged?)$/;

/** Reads on from a quantity, past asides and places, to the verb of its clause. */
export function readAfter(scan: Scan, quantity: Quantity): After {
  const { tokens } = scan;
  let reduced: Hit | null = null;
  let phrase = 0;
  const end = Math.min(tokens.length, quantity.to + REACH);
  const done = (main: Hit | null, unknownVerb: boolean): After => ({ main, reduced, unknownVerb });
  for (let at = quantity.to; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const { lower } = token;
    // "captured during the militants' raid"
    if (token.text === "'" && token.glued) continue;
    if (token.kind === 'mark') {
      const past = token.text === ',' && closesCompany(scan, quantity, at) ? at + 1 : pastAside(scan, at);
      if (past === null) return done(null, false);
      at = past - 1;
      phrase = 0;
      continue;
    }
    // "two brothers aged 9 and 11 were killed"
    if (lower === 'aged') {
      while (tokens[at + 1]?.kind === 'number' || (/^(?:and|to|between)$/.test(word(tokens, at + 1)) && tokens[at + 2]?.kind === 'number'))
        at += 1;
      continue;
    }
    // "12 people including two children were killed"
    const added = lower === 'including' ? scan.quantityAt.get(at + 1) : undefined;
    if (added) {
      at = added.to - 1;
      continue;
    }
    // "all hostages, 48 of them, about 20 thought to be alive, would be freed"
    if (at === quantity.to && scan.quantityAt.has(at)) {
      while (at < end && word(tokens, at) !== ',') at += 1;
      continue;
    }
    if (scan.quantityAt.has(at) && at > quantity.to) return done(null, false);
    if (token.kind === 'number' || token.kind === 'ordinal') continue;
    // "in the truce that held": the clause tells of the noun before it
    if (/^(?:that|which)$/.test(lower) && phrase > 0 && !/^(?:day|night|morning|week|month|year)$/.test(word(tokens, at + 1)))
      return done(null, false);
    // "the 105 whose deaths had been examined"
    if (lower === 'whose' && /^deaths?$/.test(word(tokens, at + 1))) {
      const death: Hit = { cls: 'kill', rule: 'relative-clause', from: at, to: at + 2, at: at + 1, form: 'noun' };
      return { main: null, reduced: reduced ?? death, unknownVerb: false };
    }
    // "four bodies that day"
    if (lower === 'that' && /^(?:day|night|morning|week|month|year)$/.test(word(tokens, at + 1)) && !AUXILIARY.has(word(tokens, at + 2))) {
      at += 1;
      continue;
    }
    const clause: Hit | null = readClauseOf(scan, at, quantity, reduced !== null);
    if (clause) {
      // "40 of them dead, out of 250 seized in the attack, which killed 1,200": the attack did
      if (clause.agent && lower === 'which' && word(tokens, at - 1) === ',') return done(null, false);
      if (clause.agent) return { main: null, reduced: clause, unknownVerb: true };
      // "21 hostages being held in Gaza who are believed to be alive"
      reduced = reduced === null || (reduced.cls === 'hold' && /^(?:alive|dead)$/.test(clause.cls)) ? clause : reduced;
      at = clause.to - 1;
      // "20 of the 132 it believes are left in the enclave are dead"
      phrase = PREPOSITION.has(word(tokens, at)) ? 7 : 0;
      continue;
    }
    // "three captives whom gunmen had paraded on a stage were given to the Red Cross"
    const told = pastUnknownClause(scan, at);
    if (told !== null) {
      at = told - 1;
      phrase = 0;
      continue;
    }
    // "57 women and 37 elderly people, which leaves 116": said of the whole
    if (/^(?:who|whom|that|which)$/.test(lower)) return done(null, lower !== 'which' || word(tokens, at - 1) !== ',');
    if (EXPECTED.has(lower) && word(tokens, at + 1) === 'to') {
      const planned: Hit | null = readVerbGroup(scan, at + 1);
      if (!planned) return done(null, true);
      reduced ??= { ...planned, form: 'participle', rule: 'participle', from: at };
      at = planned.to - 1;
      continue;
    }
    // "two soldiers and a civilian were found"
    const joined = lower === 'and' ? pastOneMore(scan, at) : null;
    if (joined !== null) {
      at = joined - 1;
      continue;
    }
    // "six hostages whose bodies were brought out of a tunnel"
    if (at === quantity.to && isWhoseBodies(tokens, at)) {
      // "two Americans whose bodies are there"
      if (BE.has(word(tokens, at + 2)) && word(tokens, at + 3) === 'there') {
        reduced = { cls: 'hold', rule: 'relative-clause', from: at, to: at + 4, at: at + 3, form: 'state' };
        at += 3;
        continue;
      }
      const given = readVerbGroup(scan, at + 2) ?? readContact(scan, at + 2);
      if (!given || given.agent) return done(null, true);
      reduced = { ...given, rule: 'relative-clause', form: given.form === 'verb' ? 'participle' : given.form };
      at = given.to - 1;
      continue;
    }
    if (CLAUSE_OPENER.has(lower) && !isPrepositionHere(scan, at)) return done(null, false);
    // "39 Palestinians were the first whom Israel was due to let out"
    const first: Hit | null = BE.has(lower) ? (readFirstOf(scan, at) ?? readAmongWho(scan, at)) : null;
    if (first) return done(first, false);
    // "two captives watching others being freed"
    if (lower === 'being' && at > quantity.to && /^(?:others|them|people|friends|comrades)$/.test(word(tokens, at - 1)))
      return done(null, true);
    if (AUXILIARY.has(lower) && !(lower === 'to' && !opensInfinitive(scan, at))) {
      const main: Hit | null = readVerbGroup(scan, at);
      if (main?.agent) return { main: null, reduced: main, unknownVerb: true };
      // "prisoners being held in Israel", "hostages to be freed": tells which are meant
      if ((lower === 'to' || (lower === 'being' && at === quantity.to)) && main) {
        reduced ??= { ...main, form: 'participle', rule: 'participle' };
        at = main.to - 1;
        continue;
      }
      // "were paraded before a crowd and given to the Red Cross"
      // "were abducted alive and released in November": what became of them
      const freed = main?.cls === 'take' && BE.has(lower) && quantity.number.low <= 12 ? readJoinedParticiple(scan, main.to) : null;
      if (freed) return done(freed, false);
      return main ? done(main, false) : done(BE.has(lower) ? readJoinedParticiple(scan, at + 2) : null, true);
    }
    const hit: Hit | null = phrase > 0 && /^(?:home|out|free|living|captive)$/.test(lower) ? null : readBare(scan, at, quantity);
    if (hit) {
      if (hit.agent) return { main: null, reduced: hit, unknownVerb: true };
      if (hit.rule === 'subject') return done(hit, false);
      // "two hostages held in Gaza released": the second participle is the headline's verb
      if (reduced && hit.cls !== reduced.cls && isState(reduced)) return done(hit, false);
      reduced ??= hit;
      at = hit.to - 1;
      phrase = 6;
      continue;
    }
    if (SPEECH.has(lower)) return done(null, true);
    if (PREPOSITION.has(lower)) {
      phrase = 7;
      continue;
    }
    // "140 Palestinians serving life", "men convicted of murder"
    if (/ing$|^(?:convicted|sentenced|aged|armed|suspected|accused|named|called|wanted|involved|described|known)$/.test(lower)) {
      phrase = 7;
      continue;
    }
    if (phrase > 0) {
      phrase -= 1;
      continue;
    }
    if (ADVERB.has(lower) || DETERMINER.has(lower) || /^\p{Lu}/u.test(token.text) || LOOSE.test(lower)) continue;
    return done(readSecondVerb(scan, at + 1), true);
  }
  return done(null, false);
}

/**
 * Past a clause whose verb this stage does not know, to the auxiliary of the sentence's own verb: "three who had survived on rice
 * were freed"; null where none follows in one breath.
 */
function pastUnknownClause(scan: Scan, at: number): number | null {
  const { tokens } = scan;
  if (!/^(?:who|whom)$/.test(word(tokens, at)) || scan.quantityAt.has(at + 1)) return null;
  // "whom gunmen had paraded", "who had survived": the clause's auxiliaries; "who survived … were freed" has none
  const reach = word(tokens, at) === 'whom' ? 5 : ADVERB.has(word(tokens, at + 1)) ? 2 : 1;
  let own = at + 1;
  while (!AUXILIARY.has(word(tokens, own)) && own < at + reach) own += 1;
  const verb = AUXILIARY.has(word(tokens, own)) ? own : at;
  for (let to = verb; to < at + 22 && to < tokens.length; to += 1) {
    const lower = word(tokens, to);
    if (to > verb + 1 && /^(?:was|were|have|has|will|would)$/.test(lower) && !AUXILIARY.has(word(tokens, to - 1))) {
      const main = readVerbGroup(scan, to);
      return main && !main.agent ? to : null;
    }
    // " - two men and a woman - "
    const past = /^[(—-]$/.test(tokens[to]?.text ?? '') && !tokens[to]?.glued ? pastAside(scan, to) : null;
    if (past !== null) to = past - 1;
    else if (/^[,;:.]$|^(?:and|but|while|when|as|because|who|whom|which|that|said|says|after|before)$/.test(lower)) return null;
  }
  return null;
}

/** "he, among two other hostages, was let go": the comma that closes those beside him. */
function closesCompany({ tokens }: Scan, { from, to }: Quantity, comma: number): boolean {
  return (
    comma === to &&
    word(tokens, from - 2) === ',' &&
    /^(?:among|with|alongside)$/.test(word(tokens, from - 1)) &&
    /^(?:was|were|is|are|has|have|had)$/.test(word(tokens, comma + 1))
  );
}

/** "were the first whom Israel let go", "are the last hostages to come out": what is said of them stands in the clause. */
function readFirstOf(scan: Scan, be: number): Hit | null {
  const { tokens } = scan;
  if (word(tokens, be + 1) !== 'the' || !/^(?:first|last|latest|only)$/.test(word(tokens, be + 2))) return null;
  for (let at = be + 3; at < be + 6; at += 1) {
    const clause = /^(?:who|whom|that)$/.test(word(tokens, at))
      ? readRelative(scan, at)
      : word(tokens, at) === 'to'
        ? readVerbGroup(scan, at)
        : readContact(scan, at);
    if (clause) return clause.agent ? null : clause;
    if (!peopleClassOf(word(tokens, at)) && !scan.marks.some((mark) => mark.from === at)) return null;
  }
  return null;
}

/** "Three children were among seven who died": what is said of those holds for these. */
function readAmongWho(scan: Scan, be: number): Hit | null {
  const { tokens } = scan;
  const among = word(tokens, be + 1) === 'also' ? be + 2 : be + 1;
  if (word(tokens, among) !== 'among') return null;
  const whole = scan.quantities.find(({ from }) => from >= among && from <= among + 2);
  const at = whole?.to ?? (/^(?:those|the)$/.test(word(tokens, among + 1)) ? among + 2 : -1);
  const clause = word(tokens, at) === 'who' ? readRelative(scan, at) : null;
  const bare = clause ?? (whole ? readBare(scan, at, whole) : null);
  // "seven Americans are among the 98 captives in Gaza"
  const said =
    bare ??
    (whole?.head === 'hostage' && !whole.bodies
      ? ({ cls: 'hold', rule: 'subject', from: be, to: at, at: be, form: 'state' } as const)
      : null);
  return said && !said.agent && /^(?:kill|dead|wound|hold|take)$/.test(said.cls) ? { ...said, rule: 'subject', from: be } : null;
}

/** "walked onto a stage and were handed to the Red Cross": the second verb of the same people. */
function readSecondVerb(scan: Scan, from: number): Hit | null {
  for (let at = from; at < from + 22; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^(?:[;:.]|who|which|that|but|while|when|as)$/.test(lower) || scan.quantityAt.has(at)) return null;
    if (/^(?:and|before)$/.test(lower) && /^(?:was|were|have|has|had)$/.test(word(scan.tokens, at + 1))) {
      const hit = readVerbGroup(scan, at + 1);
      return hit && !hit.agent ? hit : null;
    }
  }
  return null;
}

/** "… and given to the Red Cross": a second participle behind the same "were". */
function readJoinedParticiple(scan: Scan, from: number): Hit | null {
  for (let at = from; at < from + 12; at += 1) {
    const lower = word(scan.tokens, at);
    if (/^(?:[,;:.]|who|which|that|but|while|when|as)$/.test(lower) || scan.quantityAt.has(at)) return null;
    if (lower !== 'and') continue;
    // "and have since been released"
    if (/^(?:were|was|have|has|had)$/.test(word(scan.tokens, at + 1))) {
      const again = readVerbGroup(scan, at + 1);
      return again?.cls === 'free' && !again.agent ? again : null;
    }
    const verb = ADVERB.has(word(scan.tokens, at + 1)) ? at + 2 : at + 1;
    const said = predicatesAt(scan.tokens, verb).find(({ forms, cls }) => forms.includes('passive') && cls === 'free');
    return said ? { cls: said.cls, rule: 'subject', from: verb, to: said.to, at: verb, form: 'verb' } : null;
  }
  return null;
}

const isState = ({ cls }: Hit): boolean => cls === 'hold' || cls === 'take';

/** "and a civilian", "and an elderly man": past one more who is not counted in figures. */
function pastOneMore({ tokens }: Scan, at: number): number | null {
  if (!/^(?:an?|his|her|their)$/.test(word(tokens, at + 1))) return null;
  for (let to = at + 2; to < at + 5; to += 1) if (peopleClassOf(word(tokens, to)) || RANK.test(word(tokens, to))) return to + 1;
  return null;
}

/** "after the strike", "before dawn", "as hostages": no clause follows. */
function isPrepositionHere(scan: Scan, at: number): boolean {
  const lower = word(scan.tokens, at);
  if (lower === 'as') return /^(?:hostages?|captives?|prisoners?|part)$/.test(word(scan.tokens, at + 1));
  return false;
}

/** "to be freed", "to come"; not "to Israel". */
function opensInfinitive(scan: Scan, at: number): boolean {
  return /^(?:be|have|come|return|leave|die|cross|walk|go)$/.test(word(scan.tokens, at + 1));
}
