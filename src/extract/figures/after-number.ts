import { predicatesAt, type Predicate } from './predicates.ts';
import { ADVERB, AUXILIARY, DETERMINER, PREPOSITION, word, type Hit, type Scan } from './scan.ts';
import type { Quantity } from './counted.ts';

/** What the words behind a quantity say of it. */
export interface After {
  /** Full verb or state in the sentence's own tense: "were killed", "remain", "are still in Gaza". */
  readonly main: Hit | null;
  /** Clause or participle that says who they are: "abducted on Oct. 7", "who are to be freed", "it is holding". */
  readonly reduced: Hit | null;
  /** A full verb follows that this stage does not know ("fled", "were serving"). */
  readonly unknownVerb: boolean;
  /** Token where reading stopped. */
  readonly to: number;
}

const REACH = 32;

/** Reads on from a quantity: "12 people in the north, most of them women, were killed". */
export function readAfter(scan: Scan, quantity: Quantity): After {
  const { tokens } = scan;
  let reduced: Hit | null = null;
  let inPhrase = false;
  const end = Math.min(tokens.length, quantity.to + REACH);
  const done = (main: Hit | null, unknownVerb: boolean, to: number): After => ({ main, reduced, unknownVerb, to });
  for (let at = quantity.to; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const lower = token.lower;
    if (token.kind === 'mark') {
      const past = skipMark(scan, at, quantity);
      if (past === null) return done(null, false, at);
      at = past - 1;
      inPhrase = false;
      continue;
    }
    const other = scan.quantityAt.get(at);
    if (other && at > quantity.to) {
      // "in the past 24 hours" is no quantity; a real one begins a new figure
      return done(null, false, at);
    }
    if (/^(?:who|whom|that|which)$/.test(lower)) {
      const hit = readRelative(scan, at);
      if (hit?.agent) return { main: null, reduced: hit, unknownVerb: true, to: hit.to };
      reduced ??= hit;
      at = (hit ? hit.to : at + 1) - 1;
      inPhrase = false;
      if (!hit) return done(null, true, at);
      continue;
    }
    if (/^(?:and|but|while|as|when|where|after|before|because|if|although|though|whose|until|unless|than|plus|or)$/.test(lower)) return done(null, false, at);
    const contact: Hit | null = at === quantity.to && reduced === null ? readContact(scan, at) : null;
    if (contact) {
      reduced = contact;
      at = contact.to - 1;
      continue;
    }
    if (AUXILIARY.has(lower) && !(lower === 'to' && inPhraseTo(scan, at)) && lower !== "'s") {
      const main = readGroup(scan, at, quantity);
      if (main?.agent) return { main: null, reduced: main, unknownVerb: true, to: main.to };
      return done(main, main === null, main ? main.to : at + 1);
    }
    const predicate = pick(predicatesAt(tokens, at), quantity);
    if (predicate && !(inPhrase && /^(?:home|out|free|living|to come|captive)$/.test(lower) && predicate.to === at + 1)) {
      const hit = asHit(scan, predicate, at, quantity);
      if (hit?.agent) return { main: null, reduced: hit, unknownVerb: true, to: hit.to };
      if (hit) {
        if (predicate.forms.includes('intransitive')) return done(hit, false, hit.to);
        reduced ??= hit;
        at = hit.to - 1;
        inPhrase = false;
        continue;
      }
    }
    if (PREPOSITION.has(lower) || lower === 'since') {
      inPhrase = true;
      continue;
    }
    if (inPhrase || ADVERB.has(lower) || DETERMINER.has(lower) || /^\p{Lu}/u.test(token.text) || /^(?:others?|more|ago|who|weeks?|months?|days?|morning|evening)$/.test(lower)) continue;
    return done(null, true, at);
  }
  return done(null, false, end);
}

/** "to" as part of a phrase ("to Israel") and not of a verb ("to be freed"). */
function inPhraseTo(scan: Scan, at: number): boolean {
  const next = word(scan.tokens, at + 1);
  return !/^(?:be|have|come|return|leave|die|remain|cross|walk|go)$/.test(next);
}

/** Past a bracket, a dash or a comma aside; null where the quantity's clause ends. */
function skipMark(scan: Scan, at: number, quantity: Quantity): number | null {
  const { tokens } = scan;
  const text = tokens[at]?.text ?? '';
  if (text === '"') return at + 1;
  if (text === '(' || text === '—' || text === '-' || text === '–') {
    const closing = text === '(' ? ')' : text;
    for (let to = at + 1; to < at + 26 && to < tokens.length; to += 1) if (tokens[to]?.text === closing) return to + 1;
    return null;
  }
  if (text !== ',') return null;
  if (/^(?:who|whom|which)$/.test(word(tokens, at + 1))) return at + 1;
  // "1,200 people, mostly civilians, were killed"; "37 of them, the army says, are dead"
  for (let to = at + 1; to < at + 14 && to < tokens.length; to += 1) {
    const mark = tokens[to]?.text ?? '';
    if (/^[;:.—]$/.test(mark)) return null;
    if (mark !== ',') continue;
    const next = word(tokens, to + 1);
    if (AUXILIARY.has(next) && next !== 'to') return to + 1;
    const predicate = predicatesAt(tokens, to + 1).find(({ forms }) => forms.includes('intransitive') || forms.includes('passive') || forms.includes('state'));
    if (predicate && !scan.quantityAt.has(at + 1) && isAside(scan, at + 1, to)) return to + 1;
    if (!isAside(scan, at + 1, to)) return null;
  }
  const next = predicatesAt(tokens, at + 1).find(({ forms, cls }) => (forms.includes('passive') || forms.includes('state')) && (cls === 'belief' || cls === 'take' || cls === 'dead' || cls === 'kill'));
  // "48 hostages, believed dead"; never "12 people, killed" of the next clause's subject
  return next && quantity.head !== null && next.cls === 'belief' ? at + 1 : null;
}

function isAside(scan: Scan, from: number, to: number): boolean {
  const first = word(scan.tokens, from);
  if (/^(?:mostly|most|many|some|including|all|both|mainly|largely|among|about|two-thirds|half|half-dozen|according|the|one|at|in|on|also|more|nearly|almost|roughly|among)$/.test(first)) return true;
  for (let at = from; at < to; at += 1) if (/^(?:says?|said|believes?|estimates?|reported|added)$/.test(word(scan.tokens, at))) return true;
  return to - from <= 3;
}

/** "who are to be freed", "whom Hamas seized", "that Israel was to let go". */
function readRelative(scan: Scan, at: number): Hit | null {
  const { tokens } = scan;
  let passive = false;
  for (let to = at + 1; to < at + 15 && to < tokens.length; to += 1) {
    const token = tokens[to];
    if (!token || /^[;:.]$/.test(token.text)) return null;
    if (/^(?:was|were|are|is|be|been|being|got)$/.test(token.lower)) passive = true;
    for (const predicate of predicatesAt(tokens, to)) {
      if (predicate.cls === 'belief') continue;
      const { forms } = predicate;
      const subject = to > at + 1 && word(tokens, at) !== 'who' && !onlyAuxiliaries(scan, at + 1, to);
      if (forms.includes('state') && !passive && !/^(?:remain|remained|remains)$/.test(word(tokens, to - 1))) continue;
      if (forms.includes('noun')) continue;
      const transitive = forms.includes('active') && !passive && !forms.includes('intransitive');
      if (transitive && !subject) return { cls: predicate.cls, rule: 'relative-clause', from: at, to: predicate.to, at: to, form: 'verb', agent: true };
      return { cls: predicate.cls, rule: 'relative-clause', from: at, to: predicate.to, at: to, form: forms.includes('state') ? 'state' : 'verb' };
    }
  }
  return null;
}

function onlyAuxiliaries(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!AUXILIARY.has(word(scan.tokens, at)) && !ADVERB.has(word(scan.tokens, at))) return false;
  return true;
}

/** A clause without relative word: "hostages it is holding", "captives Hamas has let go", "prisoners Israel was supposed to let go". */
function readContact(scan: Scan, at: number): Hit | null {
  const { tokens } = scan;
  const first = tokens[at];
  if (!first || !(/^(?:it|they|he|she|we|the)$/.test(first.lower) || /^\p{Lu}/u.test(first.text))) return null;
  for (let to = at + 1; to < at + 9 && to < tokens.length; to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'mark' || PREPOSITION.has(token.lower) && token.lower !== 'to') return null;
    if (/^(?:and|but|who|that|which|said|says)$/.test(token.lower) && token.lower !== 'and') return null;
    const predicate = predicatesAt(tokens, to).find(({ forms }) => forms.includes('active') || forms.includes('infinitive'));
    // an object behind the verb makes it a new clause: "on Friday Hamas freed three women"
    if (predicate && !/^(?:the|a|an|his|her|its|their|them|him|all|some)$/.test(word(tokens, predicate.to)) && !scan.quantityAt.has(predicate.to)) {
      return { cls: predicate.cls, rule: 'contact-clause', from: at, to: predicate.to, at: to, form: 'verb' };
    }
    if (predicate) return null;
  }
  return null;
}

/** "were killed", "are thought to be alive", "have been freed", "would be exchanged", "are still in Gaza". */
function readGroup(scan: Scan, at: number, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  let passive = false;
  for (let to = at; to < at + 12 && to < tokens.length; to += 1) {
    const token = tokens[to];
    if (!token) return null;
    const options = predicatesAt(tokens, to).filter(({ forms, cls }) => {
      if (forms.includes('noun')) return false;
      if (forms.includes('passive') || forms.includes('intransitive') || forms.includes('state')) return true;
      return cls === 'leave' || forms.includes('infinitive') || forms.includes('gerund') || forms.includes('active');
    });
    const predicate = options.find(({ cls, forms }) => cls !== 'belief' && (passive ? !isOnlyActive(forms) : forms.includes('intransitive') || forms.includes('state'))) ??
      options.find(({ cls }) => cls === 'belief') ?? options[0];
    if (predicate) {
      if (predicate.cls === 'belief') {
        passive = true;
        continue;
      }
      const { forms } = predicate;
      if (isOnlyActive(forms) || (!passive && forms.includes('active') && !forms.includes('intransitive'))) {
        // "have killed 12": they are the ones who act
        return { cls: predicate.cls, rule: 'subject', from: at, to: predicate.to, at: to, form: 'verb', agent: true };
      }
      return { cls: predicate.cls, rule: 'subject', from: at, to: predicate.to, at: to, form: forms.includes('state') ? 'state' : 'verb' };
    }
    if (/^(?:was|were|are|is|be|been|being|got|get)$/.test(token.lower)) {
      passive = true;
      continue;
    }
    if (AUXILIARY.has(token.lower) || ADVERB.has(token.lower) || /^(?:expected|set|due|supposed|scheduled|slated|likely|thought|said|also|among|those|they|themselves|taken)$/.test(token.lower)) continue;
    if (token.kind === 'mark' && token.text === ',') return null;
    return null;
  }
  void quantity;
  return null;
}

function isOnlyActive(forms: Predicate['forms']): boolean {
  return !forms.includes('passive') && !forms.includes('intransitive') && !forms.includes('state');
}

/** The reading that fits behind a quantity without auxiliary: participle, state or full intransitive verb. */
function pick(options: readonly Predicate[], quantity: Quantity): Predicate | null {
  return options.find(({ forms, cls }) => (forms.includes('passive') || forms.includes('intransitive') || forms.includes('state')) && !(cls === 'free' && forms.includes('state') && quantity.head === null)) ?? null;
}

function asHit(scan: Scan, predicate: Predicate, at: number, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  if (predicate.cls === 'belief') {
    // "believed to be dead", "thought alive": the state behind it counts
    for (let to = predicate.to; to < predicate.to + 5; to += 1) {
      const inner = predicatesAt(tokens, to).find(({ cls, forms }) => cls !== 'belief' && (forms.includes('state') || forms.includes('passive')));
      if (inner) return { cls: inner.cls, rule: 'participle', from: at, to: inner.to, at: to, form: 'state' };
      if (!AUXILIARY.has(word(tokens, to)) && !ADVERB.has(word(tokens, to))) return null;
    }
    return null;
  }
  const { forms } = predicate;
  if (forms.includes('passive') && forms.includes('active') && takesObject(scan, predicate.to)) {
    return { cls: predicate.cls, rule: 'participle', from: at, to: predicate.to, at, form: 'verb', agent: true };
  }
  void quantity;
  const rule = forms.includes('intransitive') ? 'subject' : 'participle';
  return { cls: predicate.cls, rule, from: at, to: predicate.to, at, form: forms.includes('state') ? 'state' : 'verb' };
}

/** "gunmen killed six people", "militants seized the men": an object follows. */
function takesObject(scan: Scan, at: number): boolean {
  const lower = word(scan.tokens, at);
  return scan.quantityAt.has(at) || /^(?:him|her|them|people|his|her|their|civilians|soldiers|israelis|palestinians|hostages|the|a|an)$/.test(lower) && !/^(?:the)$/.test(lower) || /^the$/.test(lower) && !/^(?:day|same|previous|following|morning|week|past|last)$/.test(word(scan.tokens, at + 1));
}
