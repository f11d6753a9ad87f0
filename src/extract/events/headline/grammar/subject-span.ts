import { PEOPLE } from './closed-classes.ts';
import { isRelativeThat, NOMINAL, phraseStart, simplePhrase, timeClauseStart, type Span } from './phrase-span.ts';
import { before, verbGroupOf } from './verb-group.ts';
import type { View } from './view.ts';

export interface Subject extends Span {
  /** 'antecedent': stands before a relative pronoun or a participle; its article may have to change. */
  readonly how: 'plain' | 'antecedent' | 'shared';
}

const DEEPEST = 4;

/** The noun phrase that is the subject of a verb group beginning at `from`; null where none is found. */
export function subjectSpan(view: View, from: number, depth = 0): Subject | null {
  if (depth > DEEPEST) return null;
  let at = before(view, from);
  while (at !== null && (view.words[at]?.tag === 'adv' || isFloating(view, at))) at = before(view, at);
  const word = at === null ? undefined : view.words[at];
  if (!word || at === null) return null;
  if (word.tag === 'rel') return word.lower === 'who' || word.lower === 'which' ? antecedentBefore(view, at) : null;
  if (word.tag === 'that')
    return isRelativeThat(view, at)
      ? antecedentBefore(view, at)
      : at > 0 && NOMINAL.has(view.words[at - 1]?.tag ?? 'stop')
        ? null
        : plain(view, at, at + 1);
  const apposed = word.tag === 'comma' ? (view.words[at - 1]?.actor ?? null) : null;
  // inside an aside: "whose spokesman, Abu Obeida, |said|"
  if (apposed !== null && apposed.to === at && view.words[apposed.from - 1]?.tag === 'comma')
    return { from: apposed.from, to: apposed.to, how: 'plain' };
  if (word.tag === 'conj' || word.tag === 'comma') return shared(view, at, depth);
  if (word.tag === 'quote' || word.tag === 'stop' || word.tag === 'sub') return null;
  // "the biggest protests |since the war began| were held"
  const clause = word.tag === 'finite' ? timeClauseStart(view, at) : null;
  if (clause !== null) return subjectSpan(view, clause, depth + 1);
  const start = phraseStart(view, at);
  return start === null ? null : plain(view, start, at + 1);
}

/** "Israel and Hamas |both| threw cold water": a quantity behind its nouns. */
function isFloating(view: View, at: number): boolean {
  const left = before(view, at);
  return (
    /^(?:both|all|each|himself|herself|itself|themselves)$/.test(view.words[at]?.lower ?? '') &&
    left !== null &&
    /^(?:noun|name)$/.test(view.words[left]?.tag ?? 'stop')
  );
}

function plain(view: View, from: number, to: number): Subject | null {
  let start = from;
  while (start < to && /^(?:adv|conj|comma|sub)$/.test(view.words[start]?.tag ?? '') && !isQuantifier(view, start)) start += 1;
  if (view.words[start]?.lower === 'according' && view.words[start + 1]?.tag === 'to') start += 2;
  if (startsWithBound(view, start)) return { from: start, to, how: 'plain' };
  if (view.words[start]?.tag === 'prep' || view.words[start]?.tag === 'ing') return behindFronted(view, start, to);
  return start < to ? { from: start, to, how: 'plain' } : null;
}

/** "at least 63 people", "up to 30 of them", "as many as ten": no phrase of place or time. */
function startsWithBound(view: View, at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((offset) => view.words[at + offset]?.lower ?? '');
  return (
    (first === 'at' && /^(?:least|most)$/.test(second ?? '')) ||
    (/^(?:up|close)$/.test(first ?? '') && second === 'to') ||
    (first === 'as' && /^(?:many|few)$/.test(second ?? '') && third === 'as') ||
    (/^(?:about|around|over|under|between)$/.test(first ?? '') && view.words[at + 1]?.tag === 'num')
  );
}

/** "about 20 people", "roughly half", "almost all hostages" keep their adverb. */
function isQuantifier(view: View, index: number): boolean {
  return /^(?:about|roughly|nearly|almost|some|more|at)$/.test(view.words[index]?.lower ?? '') && view.words[index + 1]?.tag === 'num';
}

/** "In Gaza Israeli jets …", "For his part Biden …": the subject behind a phrase that stands in front without a comma. */
function behindFronted(view: View, from: number, to: number): Subject | null {
  for (let index = from + 2; index < to; index += 1) {
    const word = view.words[index];
    const last = view.words[index - 1];
    if (!word || !last || word.hidden) continue;
    const begins =
      startsWithBound(view, index) ||
      word.tag === 'det' ||
      word.tag === 'pron' ||
      (word.actor !== null && word.actor.from === index) ||
      word.tag === 'num';
    if (
      begins &&
      (last.hidden ||
        last.tag === 'comma' ||
        last.tag === 'noun' ||
        (last.tag === 'name' && (last.actor !== word.actor || word.tag !== 'name'))) &&
      last.tag !== 'prep' &&
      !last.possessive
    )
      return { from: index, to, how: 'plain' };
  }
  return null;
}

/** "… and promised": the subject of the verb before. */
function shared(view: View, at: number, depth: number): Subject | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = view.words[index];
    if (!word || word.hidden || (word.aside !== null && word.aside !== (view.words[at]?.aside ?? null))) continue;
    if (word.tag === 'stop' || word.tag === 'sub') return null;
    // "…, set free two": across a comma only what stands in the same clause
    if (view.words[at]?.tag === 'comma' && (word.tag === 'that' || word.tag === 'rel')) return null;
    if (word.tag !== 'finite' && word.tag !== 'be' && word.tag !== 'have' && word.tag !== 'modal') continue;
    const group = word.tag === 'finite' ? verbGroupOf(view, index, false) : { from: firstHelper(view, index) };
    const left = group && view.words[at]?.tag === 'comma' ? view.words[before(view, group.from) ?? 0] : undefined;
    const inReport = view.words
      .slice(Math.max(0, (group?.from ?? 0) - 8), group?.from ?? 0)
      .some(({ tag, hidden }) => !hidden && (tag === 'that' || tag === 'rel'));
    if (left && inReport) return null;
    const subject = group ? subjectSpan(view, group.from, depth + 1) : null;
    return subject ? { ...subject, how: subject.how === 'plain' ? 'shared' : subject.how } : null;
  }
  return null;
}

function firstHelper(view: View, index: number): number {
  let at = index;
  for (
    let left = before(view, at);
    left !== null && /^(?:be|have|modal|do|adv)$/.test(view.words[left]?.tag ?? '');
    left = before(view, left)
  )
    at = left;
  return at;
}

/** The noun phrase before a relative pronoun. */
export function antecedentBefore(view: View, relative: number): Subject | null {
  let at = relative - 1;
  while (
    at >= 0 &&
    (view.words[at]?.hidden === true || /^(?:comma|adv)$/.test(view.words[at]?.tag ?? 'stop') || isOtherAside(view, at, relative))
  )
    at -= 1;
  if (at < 0 || !NOMINAL.has(view.words[at]?.tag ?? 'stop')) return null;
  const named = view.words[at]?.actor ?? null;
  if (isOneOfTwo(view, at, relative) || isNoneOfPeople(view, at, relative)) return null;
  // "a raid on the suburbs |on Tuesday| that targeted": behind a day of its own the whole phrase is meant
  const whole = isBehindItsDay(view, relative) ? phraseStart(view, at) : null;
  if (whole !== null) {
    const span = plain(view, whole, at + 1);
    return span && { ...nearestNoun(view, span), how: 'antecedent' };
  }
  // "on the orders of Netanyahu, who had met Witkoff": it is the one named last
  if (named !== null && named.to === at + 1 && /^(?:who|whom)$/.test(view.words[relative]?.lower ?? ''))
    return { ...affiliated(view, named), how: 'antecedent' };
  // "the conduct of Hamas, which sent back a body": of a thing and whose it is, who can act is the one who acts
  if (
    named !== null &&
    named.to === at + 1 &&
    view.words[relative]?.lower === 'which' &&
    view.words[named.from - 1]?.lower === 'of' &&
    !isPassiveBehind(view, relative)
  )
    return { from: named.from, to: named.to, how: 'antecedent' };
  if (view.words[relative]?.aside !== null && view.words[at]?.aside === null) {
    const start = phraseStart(view, at);
    const whole = start === null ? null : plain(view, start, at + 1);
    return whole ? { ...nearestNoun(view, whole), how: 'antecedent' } : null;
  }
  return { ...manyOf(view, affiliated(view, simplePhrase(view, at)), relative), how: 'antecedent' };
}

/** "handed to the mediators on May 27, |which| Biden made public": of things alone "which" is said. */
export function isNoneOfPeople(view: View, at: number, relative: number): boolean {
  return view.words[relative]?.lower === 'which' && PEOPLE.has(view.words[at]?.lower ?? '');
}

/** "that" right behind a time without a comma: "a raid on the suburbs of Beirut |on Tuesday evening that| targeted". */
function isBehindItsDay(view: View, relative: number): boolean {
  const left = view.words[relative - 1];
  return view.words[relative]?.tag === 'that' && left?.hidden === true && view.read.timeTokens.has(relative - 1);
}

/** "Keith, the husband of Aviva, |whom| Hamas released": of two persons nobody knows which. */
export function isOneOfTwo(view: View, at: number, relative: number): boolean {
  if (!/^whom?$/.test(view.words[relative]?.lower ?? '') || at === relative - 1) return false;
  return view.words
    .slice(at + 1, relative)
    .some(
      (word) =>
        word.aside !== null &&
        word.tag === 'prep' &&
        word.lower === 'of' &&
        view.words[word.index + 1]?.tag === 'name' &&
        view.words
          .slice(at + 1, word.index)
          .some(({ lower }) =>
            /^(?:husband|wife|father|mother|son|daughter|brother|sister|partner|uncle|aunt|cousin|aide|ally|friend|rival)$/.test(lower),
          ),
    );
}

/** "the first of |33 hostages| who are to be freed": the verb tells that the many are meant. */
function manyOf(view: View, span: Span, relative: number): Span {
  const of = view.words.findIndex(({ lower, index }) => index > span.from && index < span.to && lower === 'of');
  return of > 0 &&
    /^(?:first|last|one|second|third|latest)$/.test(view.words[of - 1]?.lower ?? '') &&
    /^(?:are|were|have)$/.test(view.words[relative + 1]?.lower ?? '')
    ? { from: of + 1, to: span.to }
    : span;
}

/** "which |was hit|". */
function isPassiveBehind(view: View, relative: number): boolean {
  const verb = view.words.slice(relative + 1, relative + 8).find(({ tag, hidden }) => !hidden && /^(?:be|finite|have|modal)$/.test(tag));
  return (
    verb?.tag === 'be' ||
    (verb !== undefined && verb.tag !== 'finite' && view.words.slice(verb.index, verb.index + 3).some(({ tag }) => tag === 'be'))
  );
}

/** "Ansari of the Foreign Ministry, who": it is the person who does it, not the ministry. */
function affiliated(view: View, span: Span): Span {
  const preposition = view.words[span.from - 1];
  const person = view.words[span.from - 2];
  return preposition?.tag === 'prep' && /^(?:of|from|at)$/.test(preposition.lower) && person?.tag === 'name' && person.actor !== null
    ? { from: person.actor.from, to: person.actor.to }
    : { from: span.from, to: span.to };
}

function isOtherAside(view: View, at: number, own: number): boolean {
  const aside = view.words[at]?.aside ?? null;
  if (aside === null || aside === (view.words[own]?.aside ?? null) || at >= own - 1) return false;
  // "out of its jails, under the terms |of the ceasefire|, which began": what stands nearest is meant; a mere apposition is passed over
  const first = view.words.find((word) => word.aside === aside && word.tag !== 'comma' && !word.hidden);
  return first?.tag !== 'prep';
}

/** "gave the mediators a paper that": behind a verb a new phrase begins. */
function nearestNoun(view: View, span: Subject): Subject {
  for (let index = span.to - 1; index > span.from; index -= 1) {
    const word = view.words[index];
    if (word?.tag === 'finite' || word?.tag === 'base' || word?.tag === 'ing') return { ...span, from: index + 1 };
  }
  return span;
}
