import type { Quantity } from '../counted.ts';
import { peopleClassOf } from '../words/people-words.ts';
import { predicatesAt, type Predicate } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { ADVERB, AUXILIARY, BE, DETERMINER } from '../words/word-classes.ts';

/** A predicate without auxiliary: "killed in Rafah", "dead", "believed alive", "died", "came home". */
export function readBare(scan: Scan, at: number, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const predicate =
    predicatesAt(tokens, at).find(({ forms, cls }) => {
      if (cls === 'free' && forms.includes('state')) return scan.sentence.kind === 'title' && quantity.head !== null && at === quantity.to;
      return forms.includes('passive') || forms.includes('intransitive') || forms.includes('state');
    }) ??
    bareTaken(scan, at, quantity) ??
    bareLeft(scan, at, quantity);
  if (
    word(tokens, at) === 'fell' &&
    mayFall(scan, at, quantity) &&
    !/^(?:ill|sick|asleep|silent|back|behind|into|short)$/.test(word(tokens, at + 1))
  )
    return { cls: 'kill', rule: 'subject', from: at, to: at + 1, at, form: 'verb' };
  // "seven were handed over, and the other 13 followed two hours later"
  if (
    word(tokens, at) === 'followed' &&
    at === quantity.to &&
    quantity.head === null &&
    !/^(?:him|her|them|the|a|an|by|his|its)$/.test(word(tokens, at + 1))
  )
    return { cls: 'free', rule: 'subject', from: at, to: at + 1, at, form: 'verb' };
  // "the first four bodies came on Monday"
  if (quantity.bodies && /^(?:came|come|arrived|arrive|crossed|followed)$/.test(word(tokens, at)))
    return { cls: 'free', rule: 'subject', from: at, to: at + 1, at, form: 'verb' };
  if (!predicate || isNounPart(scan, predicate) || isPassport(scan, predicate)) return null;
  const { cls, forms, to } = predicate;
  if (cls === 'belief') return readBelief(scan, predicate);
  // "for every 10 hostages freed the truce would last a day more"
  if (forms.includes('passive') && forms.includes('active') && !(cls === 'free' && quantity.head === 'hostage') && takesObject(scan, to))
    return { cls, rule: 'participle', from: at, to, at, form: 'verb', agent: true };
  if (forms.includes('intransitive')) return { cls, rule: 'subject', from: at, to, at, form: 'verb' };
  return { cls, rule: 'participle', from: at, to, at, form: forms.includes('state') ? 'state' : 'participle' };
}

/** "three officers fell the same day", "since October 31, when 15 fell": soldiers do. */
function mayFall({ tokens }: Scan, at: number, { head, headWord, partOf, from, to }: Quantity): boolean {
  if (head === 'soldier' || head === 'militant' || /^officers$/.test(headWord)) return true;
  if (at !== to || head !== null) return false;
  return partOf === 'pronoun' || (word(tokens, from - 1) === 'when' && /^(?:[.,;]|in)?$/.test(word(tokens, at + 1)));
}

/** "the remains of deceased hostages": words that look like a verb or a state inside a noun phrase. */
function isNounPart({ tokens }: Scan, { from, to, forms }: Predicate): boolean {
  if (word(tokens, from) === 'remains' && (DETERMINER.has(word(tokens, from - 1)) || word(tokens, to) === 'of')) return true;
  return forms.includes('state') && peopleClassOf(word(tokens, to)) !== null;
}

/** "eight hold American citizenship": nobody is held. */
function isPassport({ tokens }: Scan, { cls, to }: Predicate): boolean {
  return cls === 'hold' && [0, 1, 2].some((step) => /^(?:citizenships?|passports?|nationality)$/.test(word(tokens, to + step)));
}

/** "hostages taken last year": alone the word says too little. */
function bareTaken(scan: Scan, at: number, quantity: Quantity): Predicate | null {
  // "some 1,200 were killed in the attack and 253 taken"
  const alone = quantity.head === null && at === quantity.to && /^[.;,]?$/.test(word(scan.tokens, at + 1));
  const killed =
    alone && scan.tokens.slice(0, at).some(({ lower }) => /^(?:killed|killing|dead|massacred|murdered|slaughtered)$/.test(lower));
  // "Of the 251 people taken, all but 20 have been returned"
  const whole = quantity.whole && at === quantity.to && word(scan.tokens, at + 1) === ',';
  return word(scan.tokens, at) === 'taken' && (quantity.head === 'hostage' || killed || whole)
    ? { from: at, to: at + 1, cls: 'take', forms: ['passive'] }
    : null;
}

/** "Of the 94 captives left, …": those still held, of whom parts follow. */
function bareLeft({ tokens }: Scan, at: number, { head, whole, to }: Quantity): Predicate | null {
  const remain = whole && head === 'hostage' && at === to && /^(?:left|remaining)$/.test(word(tokens, at)) && word(tokens, at + 1) === ',';
  return remain ? { from: at, to: at + 1, cls: 'hold', forms: ['state'] } : null;
}

/** "believed to be dead", "thought alive": the state behind counts. */
function readBelief(scan: Scan, belief: Predicate): Hit | null {
  const { tokens } = scan;
  for (let to = belief.to; to < belief.to + 9; to += 1) {
    const inner = predicatesAt(tokens, to).find(
      ({ cls, forms }) => cls !== 'belief' && (forms.includes('state') || forms.includes('passive') || forms.includes('intransitive')),
    );
    if (inner)
      return {
        cls: inner.cls,
        rule: 'participle',
        from: belief.from,
        to: inner.to,
        at: to,
        form: inner.forms.includes('state') ? 'state' : 'participle',
      };
    const lower = word(tokens, to);
    // "believed by Israel to be alive"
    const by = lower === 'by' ? [2, 3, 4, 5].find((step) => word(tokens, to + step) === 'to') : undefined;
    if (by !== undefined && to === belief.to) {
      to += by - 1;
      continue;
    }
    if (!AUXILIARY.has(lower) && !ADVERB.has(lower) && !BE.has(lower)) return null;
  }
  return null;
}

/** "gunmen killed six people", "militants seized the men": an object follows, so the people counted act. */
function takesObject(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const lower = word(tokens, at);
  if (scan.quantityAt.has(at)) return true;
  if (lower === 'each') return !/^(?:day|week|time|month|saturday|sunday|for)$/.test(word(tokens, at + 1));
  if (/^(?:him|her|them|people|his|their|civilians|soldiers|israelis|palestinians|hostages|residents)$/.test(lower)) return true;
  return (
    /^(?:the|a|an)$/.test(lower) &&
    !/^(?:day|same|previous|following|morning|week|past|last|month|year|few|little)$/.test(word(tokens, at + 1))
  );
}
