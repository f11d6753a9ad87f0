import type { Quantity } from '../counted.ts';
import { peopleClassOf } from '../people-words.ts';
import { predicatesAt, type Predicate } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { ADVERB, AUXILIARY, BE, CLAUSE_OPENER, DETERMINER, PREPOSITION, SPEECH } from '../word-classes.ts';
import { readClauseOf } from './relative-clause.ts';
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
const LOOSE = /^(?:others?|more|ago|weeks?|months?|days?|morning|evening|night|hours?|years?|alone|each|aged?)$/;

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
    if (token.kind === 'mark') {
      const past = pastAside(scan, at);
      if (past === null) return done(null, false);
      at = past - 1;
      phrase = 0;
      continue;
    }
    if (scan.quantityAt.has(at) && at > quantity.to) return done(null, false);
    if (token.kind === 'number' || token.kind === 'ordinal') continue;
    // "in the truce that held": the clause tells of the noun before it
    if (/^(?:that|which)$/.test(lower) && phrase > 0) return done(null, false);
    const clause: Hit | null = readClauseOf(scan, at, quantity, reduced !== null);
    if (clause) {
      if (clause.agent) return { main: null, reduced: clause, unknownVerb: true };
      reduced ??= clause;
      at = clause.to - 1;
      phrase = 0;
      continue;
    }
    if (/^(?:who|whom|that|which)$/.test(lower)) return done(null, true);
    if (EXPECTED.has(lower) && word(tokens, at + 1) === 'to') {
      const planned: Hit | null = readVerbGroup(scan, at + 1);
      if (!planned) return done(null, true);
      reduced ??= { ...planned, form: 'participle', rule: 'participle', from: at };
      at = planned.to - 1;
      continue;
    }
    if (CLAUSE_OPENER.has(lower) && !isPrepositionHere(scan, at)) return done(null, false);
    if (AUXILIARY.has(lower) && !(lower === 'to' && !opensInfinitive(scan, at))) {
      const main: Hit | null = readVerbGroup(scan, at);
      if (main?.agent) return { main: null, reduced: main, unknownVerb: true };
      if (lower === 'to' && main) {
        reduced ??= { ...main, form: 'participle', rule: 'participle' };
        at = main.to - 1;
        continue;
      }
      return done(main, main === null);
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
    if (/ing$|^(?:convicted|sentenced|aged|armed|suspected|accused|named|wanted|involved|described|known)$/.test(lower)) {
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

const isState = ({ cls }: Hit): boolean => cls === 'hold' || cls === 'take';

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

/** Past a bracket, a dash or a comma aside that opens at `at`; null where the quantity's clause ends. */
function pastAside(scan: Scan, at: number): number | null {
  const { tokens } = scan;
  const text = tokens[at]?.text ?? '';
  if (text === '"') return at + 1;
  if (text === '(' || text === '—' || text === '-') {
    const closing = text === '(' ? ')' : text;
    for (let to = at + 1; to < at + 26 && to < tokens.length; to += 1) if (tokens[to]?.text === closing) return to + 1;
    return null;
  }
  if (text !== ',') return null;
  // "on October 7, 2023, when about 1,200 were murdered, remain in Gaza"
  if (tokens[at + 1]?.kind === 'number' && word(tokens, at + 2) === ',') return pastAside(scan, at + 2) ?? null;
  const next = word(tokens, at + 1);
  if (/^(?:who|whom|which)$/.test(next)) return at + 1;
  if (/^(?:when|where|as|while)$/.test(next)) return pastClause(scan, at);
  for (let to = at + 1; to < at + 16 && to < tokens.length; to += 1) {
    const mark = tokens[to]?.text ?? '';
    if (/^[;:.—]$/.test(mark)) break;
    if (mark !== ',') continue;
    if (!isAside(scan, at + 1, to)) return null;
    const verb = word(tokens, to + 1);
    if (/^(?:who|whom|which)$/.test(verb)) return to + 1;
    if (AUXILIARY.has(verb) && verb !== 'to') return to + 1;
    if (predicatesAt(tokens, to + 1).some(({ forms }) => forms.includes('intransitive') || forms.includes('passive'))) return to + 1;
  }
  // "48 hostages, believed dead"
  return predicatesAt(tokens, at + 1).some(({ cls }) => cls === 'belief') ? at + 1 : null;
}

/** Past a clause between commas, where the verb of the sentence follows it. */
function pastClause({ tokens }: Scan, at: number): number | null {
  for (let to = at + 2; to < at + 20 && to < tokens.length; to += 1) {
    if (/^[;:.—]$/.test(word(tokens, to))) return null;
    if (word(tokens, to) !== ',') continue;
    const verb = word(tokens, to + 1);
    return AUXILIARY.has(verb) || predicatesAt(tokens, to + 1).some(({ forms }) => forms.includes('intransitive')) ? to + 1 : null;
  }
  return null;
}

/** Words between two commas that only add to what is counted or say who counted it. */
function isAside(scan: Scan, from: number, to: number): boolean {
  const first = word(scan.tokens, from);
  if (/^(?:mostly|most|many|some|including|all|both|mainly|largely|among|about|two-thirds|half|according|the|one|at|in|on|also|more|nearly|almost|roughly|along)$/.test(first)) return true;
  for (let at = from; at < to; at += 1) if (SPEECH.has(word(scan.tokens, at))) return true;
  return to - from <= 3 || scan.quantityAt.has(from);
}

/** A predicate without auxiliary: "killed in Rafah", "dead", "believed alive", "died", "came home". */
function readBare(scan: Scan, at: number, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const predicate = predicatesAt(tokens, at).find(({ forms, cls }) => {
    if (cls === 'free' && forms.includes('state')) return scan.sentence.kind === 'title' && quantity.head !== null && at === quantity.to;
    return forms.includes('passive') || forms.includes('intransitive') || forms.includes('state');
  }) ?? bareTaken(scan, at, quantity);
  if (!predicate || isNounPart(scan, predicate)) return null;
  const { cls, forms, to } = predicate;
  if (cls === 'belief') return readBelief(scan, predicate);
  if (forms.includes('passive') && forms.includes('active') && takesObject(scan, to)) return { cls, rule: 'participle', from: at, to, at, form: 'verb', agent: true };
  if (forms.includes('intransitive')) return { cls, rule: 'subject', from: at, to, at, form: 'verb' };
  return { cls, rule: 'participle', from: at, to, at, form: forms.includes('state') ? 'state' : 'participle' };
}

/** "the remains of deceased hostages": words that look like a verb or a state inside a noun phrase. */
function isNounPart({ tokens }: Scan, { from, to, forms }: Predicate): boolean {
  if (word(tokens, from) === 'remains' && (DETERMINER.has(word(tokens, from - 1)) || word(tokens, to) === 'of')) return true;
  return forms.includes('state') && peopleClassOf(word(tokens, to)) !== null;
}

/** "hostages taken last year": alone the word says too little. */
function bareTaken(scan: Scan, at: number, quantity: Quantity): Predicate | null {
  return word(scan.tokens, at) === 'taken' && quantity.head === 'hostage' ? { from: at, to: at + 1, cls: 'take', forms: ['passive'] } : null;
}

/** "believed to be dead", "thought alive": the state behind counts. */
function readBelief(scan: Scan, belief: Predicate): Hit | null {
  const { tokens } = scan;
  for (let to = belief.to; to < belief.to + 6; to += 1) {
    const inner = predicatesAt(tokens, to).find(({ cls, forms }) => cls !== 'belief' && (forms.includes('state') || forms.includes('passive') || forms.includes('intransitive')));
    if (inner) return { cls: inner.cls, rule: 'participle', from: belief.from, to: inner.to, at: to, form: inner.forms.includes('state') ? 'state' : 'participle' };
    const lower = word(tokens, to);
    if (!AUXILIARY.has(lower) && !ADVERB.has(lower) && !BE.has(lower)) return null;
  }
  return null;
}

/** "gunmen killed six people", "militants seized the men": an object follows, so the people counted act. */
function takesObject(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const lower = word(tokens, at);
  if (scan.quantityAt.has(at)) return true;
  if (/^(?:him|her|them|people|his|their|civilians|soldiers|israelis|palestinians|hostages|residents|each)$/.test(lower)) return true;
  return /^(?:the|a|an)$/.test(lower) && !/^(?:day|same|previous|following|morning|week|past|last|month|year|few|little)$/.test(word(tokens, at + 1));
}
