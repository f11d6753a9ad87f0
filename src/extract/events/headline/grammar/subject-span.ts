import { CLAUSE_PREPOSITIONS } from './closed-classes.ts';
import { takesClause } from './verbs.ts';
import { before, verbGroupOf } from './verb-group.ts';
import type { View } from './view.ts';
import type { Tag, Word } from './word.ts';

/** Words by index, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Subject extends Span {
  /** 'antecedent': stands before a relative pronoun or a participle; its article may have to change. */
  readonly how: 'plain' | 'antecedent' | 'shared';
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'pron', 'det']);
const DEEPEST = 4;

/** The noun phrase that is the subject of a verb group beginning at `from`; null where none is found. */
export function subjectSpan(view: View, from: number, depth = 0): Subject | null {
  if (depth > DEEPEST) return null;
  let at = before(view, from);
  while (at !== null && (view.words[at]?.tag === 'adv' || isFloating(view, at))) at = before(view, at);
  const word = at === null ? undefined : view.words[at];
  if (!word || at === null) return null;
  if (word.tag === 'rel') return word.lower === 'who' || word.lower === 'which' ? antecedentBefore(view, at) : null;
  if (word.tag === 'that') return isRelativeThat(view, at) ? antecedentBefore(view, at) : at > 0 && NOMINAL.has(view.words[at - 1]?.tag ?? 'stop') ? null : plain(view, at, at + 1);
  if (word.tag === 'conj' || word.tag === 'comma') return shared(view, at, depth);
  if (word.tag === 'quote' || word.tag === 'stop' || word.tag === 'sub') return null;
  const start = phraseStart(view, at);
  return start === null ? null : plain(view, start, at + 1);
}

/** "Israel and Hamas |both| threw cold water": a quantity behind its nouns. */
function isFloating(view: View, at: number): boolean {
  const left = before(view, at);
  return /^(?:both|all|each|himself|herself|itself|themselves)$/.test(view.words[at]?.lower ?? '') && left !== null && /^(?:noun|name)$/.test(view.words[left]?.tag ?? 'stop');
}

function plain(view: View, from: number, to: number): Subject | null {
  let start = from;
  while (start < to && /^(?:adv|conj|comma|sub)$/.test(view.words[start]?.tag ?? '') && !isQuantifier(view, start)) start += 1;
  if (startsWithBound(view, start)) return { from: start, to, how: 'plain' };
  if (view.words[start]?.tag === 'prep' || view.words[start]?.tag === 'ing') return behindFronted(view, start, to);
  return start < to ? { from: start, to, how: 'plain' } : null;
}

/** "at least 63 people", "up to 30 of them", "as many as ten": no phrase of place or time. */
function startsWithBound(view: View, at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((offset) => view.words[at + offset]?.lower ?? '');
  return first === 'at' && /^(?:least|most)$/.test(second ?? '') || /^(?:up|close)$/.test(first ?? '') && second === 'to' || first === 'as' && /^(?:many|few)$/.test(second ?? '') && third === 'as'
    || /^(?:about|around|over|under|between)$/.test(first ?? '') && view.words[at + 1]?.tag === 'num';
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
    const begins = word.tag === 'det' || word.tag === 'pron' || word.actor !== null && word.actor.from === index || word.tag === 'num';
    if (begins && (last.hidden || last.tag === 'noun' || last.tag === 'name' && (last.actor !== word.actor || word.tag !== 'name')) && last.tag !== 'prep' && !last.possessive) return { from: index, to, how: 'plain' };
  }
  return null;
}

/** "… and promised": the subject of the verb before. */
function shared(view: View, at: number, depth: number): Subject | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = view.words[index];
    if (!word || word.hidden || word.aside !== null && word.aside !== (view.words[at]?.aside ?? null)) continue;
    if (word.tag === 'stop' || word.tag === 'sub') return null;
    if (word.tag !== 'finite' && word.tag !== 'be' && word.tag !== 'have' && word.tag !== 'modal') continue;
    const group = word.tag === 'finite' ? verbGroupOf(view, index, false) : { from: firstHelper(view, index) };
    const subject = group ? subjectSpan(view, group.from, depth + 1) : null;
    return subject ? { ...subject, how: subject.how === 'plain' ? 'shared' : subject.how } : null;
  }
  return null;
}

function firstHelper(view: View, index: number): number {
  let at = index;
  for (let left = before(view, at); left !== null && /^(?:be|have|modal|do|adv)$/.test(view.words[left]?.tag ?? ''); left = before(view, left)) at = left;
  return at;
}

/** The noun phrase before a relative pronoun. */
export function antecedentBefore(view: View, relative: number): Subject | null {
  let at = relative - 1;
  while (at >= 0 && (view.words[at]?.hidden === true || /^(?:comma|adv)$/.test(view.words[at]?.tag ?? 'stop') || isOtherAside(view, at, relative))) at -= 1;
  if (at < 0 || !NOMINAL.has(view.words[at]?.tag ?? 'stop')) return null;
  const named = view.words[at]?.actor ?? null;
  // "on the orders of Netanyahu, who had met Witkoff": it is the one named last
  if (named !== null && named.to === at + 1 && /^(?:who|whom)$/.test(view.words[relative]?.lower ?? '')) return { from: named.from, to: named.to, how: 'antecedent' };
  if (view.words[relative]?.aside !== null && view.words[at]?.aside === null) {
    const start = phraseStart(view, at);
    const whole = start === null ? null : plain(view, start, at + 1);
    return whole ? { ...nearestNoun(view, whole), how: 'antecedent' } : null;
  }
  return { ...affiliated(view, simplePhrase(view, at)), how: 'antecedent' };
}

/** "Ansari of the Foreign Ministry, who": it is the person who does it, not the ministry. */
function affiliated(view: View, span: Span): Span {
  const preposition = view.words[span.from - 1];
  const person = view.words[span.from - 2];
  return preposition?.tag === 'prep' && /^(?:of|from|at)$/.test(preposition.lower) && person?.tag === 'name' && person.actor !== null ? { from: person.actor.from, to: person.actor.to } : span;
}

function isOtherAside(view: View, at: number, own: number): boolean {
  const aside = view.words[at]?.aside ?? null;
  return aside !== null && aside !== (view.words[own]?.aside ?? null) && at < own - 1;
}

/** "gave the mediators a paper that": behind a verb a new phrase begins. */
function nearestNoun(view: View, span: Subject): Subject {
  for (let index = span.to - 1; index > span.from; index -= 1) {
    const word = view.words[index];
    if (word?.tag === 'finite' || word?.tag === 'base' || word?.tag === 'ing') return { ...span, from: index + 1 };
  }
  return span;
}

/** What something is said in or to: "said in a statement that", "told an audience that". */
const WHERE_SAID = /^(?:statement|interview|interviews|speech|address|briefing|conference|post|letter|message|video|call|remarks|report|audience|television|tv|radio|network|newspaper|media|platform|parliament|cabinet|ministers|crowd|council|assembly|summit|meeting|session|families|relatives|supporters|troops|soldiers|ambassadors|negotiators|mediators|officials|counterpart|evening|morning|note|document|appearance|event|ceremony|rally|hearing|committee|panel|gathering)$/;

/** "the plan that Biden …" against "said that Biden …": a noun before it, and none of those that a clause explains. */
export function isRelativeThat(view: View, index: number): boolean {
  const at = before(view, index);
  const word = at === null ? undefined : view.words[at];
  if (!word || !NOMINAL.has(word.tag)) return false;
  if (/^(?:reports?|claims?|hopes?|signs?|fact|idea|notion|suggestions?|word|news|conditions?|optimism|concerns?|fears?|warnings?|belief|view|assurances?|guarantees?|confidence|reporters|journalists|lawmakers|message|statement|demand|announcement|accusations?|evidence|doubt|so|promise|pledge|vow|denial|now)$/.test(word.lower)) return false;
  // "told CNN that": an addressee behind a verb of saying
  for (let left = at ?? 0; left >= Math.max(0, (at ?? 0) - 9); left -= 1) {
    const verb = view.words[left];
    if ((verb?.tag === 'prep' || verb?.tag === 'to') && word.tag !== 'name' && !WHERE_SAID.test(word.lower)) return true;
    if (verb?.tag === 'finite' || verb?.tag === 'ing' || verb?.tag === 'base' || verb?.tag === 'part') return !takesClause(verb.verb?.base ?? '') || /^(?:the|a|an)$/.test(view.words[left + 1]?.lower ?? '') && !/^(?:tell|inform|assure|warn|remind|convince)$/.test(verb.verb?.base ?? '');
    if (verb?.tag === 'stop' || verb?.tag === 'sub') break;
  }
  return true;
}

/** The noun phrase that ends at `last` without what stands around it: back to its article, over no preposition but "of". */
export function simplePhrase(view: View, last: number): Span {
  let from = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    const word = view.words[at];
    if (!word || word.hidden || word.aside !== (view.words[last]?.aside ?? null)) break;
    if (word.tag === 'det') return { from: at, to: last + 1 };
    if (!/^(?:noun|name|num|part)$/.test(word.tag) && !(word.tag === 'prep' && /^(?:of|for)$/.test(word.lower) && /^(?:noun|num)$/.test(view.words[at - 1]?.tag ?? 'stop'))) break;
    if (word.possessive && word.tag === 'noun') break;
    from = at;
  }
  return { from, to: last + 1 };
}

/** Index where the noun phrase begins that ends at `last`, with its "of", its participles and the names joined to it. */
export function phraseStart(view: View, last: number): number | null {
  const own = view.words[last]?.aside ?? null;
  if (view.words[last]?.tag === 'pron') return last;
  let start = last;
  let conjunction: number | null = null;
  let clauseJoin: number | null = null;
  for (let at = last - 1; at >= 0; at -= 1) {
    const word = view.words[at];
    const right = view.words[start];
    if (!word || !right) break;
    if (word.aside !== null && word.aside !== own) {
      // "…, which had stalled, CIA Director Burns": what is passed over belongs to the phrase in front
      if (/^(?:det|name|noun|num|pron)$/.test(right.tag)) break;
      continue;
    }
    if (word.hidden) {
      if (conjunction === null && view.read.timeTokens.has(at) && endsAtTime(view, at, right)) break;
      continue;
    }
    if (word.tag === 'stop' || word.tag === 'sub' || word.tag === 'pron' && right.tag !== 'noun' || word.tag === 'quote' && (!word.closes || view.words[at - 1]?.tag === 'comma') && !right.quoted) break;
    if (word.tag === 'rel' || word.tag === 'that' || word.tag === 'prep' && CLAUSE_PREPOSITIONS.has(word.lower) && at < last - 1 && view.words[at - 1]?.tag !== 'part') break;
    if (isVerbal(word)) {
      const jump = relativeStart(view, at);
      if (jump !== null) {
        start = jump;
        at = jump;
        continue;
      }
      if (conjunction !== null && !takesClause(word.verb?.base ?? '')) return (clauseJoin !== null && allNames(view, clauseJoin + 1, last) ? clauseJoin : conjunction) + 1;
      break;
    }
    if (word.tag === 'comma') {
      if (conjunction === null || !NOMINAL.has(view.words[before(view, at) ?? -1]?.tag ?? 'stop') || isFronted(view, at)) break;
      continue;
    }
    if (word.tag === 'conj') {
      if (/^(?:but|nor|yet)$/.test(word.lower)) break;
      conjunction ??= at;
      clauseJoin = at;
      continue;
    }
    if (word.tag === 'ing' && /^(?:comma|stop|conj|quote|sub)$/.test(view.words[before(view, at) ?? -1]?.tag ?? 'stop')) break;
    if (word.tag === 'base' && view.words[before(view, at) ?? -1]?.tag !== 'to') break;
    if (word.tag === 'noun' && isThingBefore(view, at, last)) break;
    start = at;
  }
  return start;
}

/** "the first captives |Hamas| has let go", "the principles |Biden| laid down": a thing before a name that stands alone is no part of it. */
function isThingBefore(view: View, at: number, last: number): boolean {
  const next = view.words[at + 1];
  const word = view.words[at];
  const behind = view.words.slice(at + 1, last + 1);
  if (!word || !next || word.possessive || !behind.every(({ tag }) => tag === 'name') || !behind.some(({ actor }) => actor !== null) || behind.some(({ actor }) => actor?.mention.how === 'adjective')) return false;
  return /(?:[^s]s)$/.test(word.lower) && !/^(?:rebels|militants|mediators|negotiators|officials|fighters|forces|troops|envoys|allies|neighbors|giants)$/.test(word.lower)
    || /^(?:plan|deal|proposal|offer|paper|draft|outline|framework|statement|speech|truce|ceasefire|cease-fire|war|list|names?|territory|aid|response|answer|price|role|demand|condition|group's|agreement|announcement)$/.test(word.lower);
}

function allNames(view: View, from: number, last: number): boolean {
  return view.words.slice(from, last + 1).every((word) => word.hidden || word.actor !== null || word.tag === 'name' || /^(?:and|the|others|,)$/.test(word.lower));
}

/** "In a joint statement Friday, Witkoff and …": the comma closes a phrase in front, and is none of a list. */
function isFronted(view: View, comma: number): boolean {
  const last = before(view, comma);
  if (last === null) return false;
  const { from } = simplePhrase(view, last);
  const preposition = before(view, from);
  if (preposition === null || view.words[preposition]?.tag !== 'prep') return false;
  const left = before(view, preposition);
  return left === null || /^(?:stop|comma|conj|sub|quote)$/.test(view.words[left]?.tag ?? 'stop');
}

function isVerbal(word: Word): boolean {
  return word.tag === 'finite' || word.tag === 'be' || word.tag === 'have' || word.tag === 'modal' || word.tag === 'do';
}

/** Where a relative clause inside the phrase begins: "the plan |that| Hamas rejected". */
function relativeStart(view: View, verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(1, verb - 12); at -= 1) {
    const word = view.words[at];
    if (!word || word.tag === 'stop' || word.tag === 'sub' || word.tag === 'quote') return null;
    if (word.tag === 'rel' || word.tag === 'that' && isRelativeThat(view, at)) return NOMINAL.has(view.words[before(view, at) ?? -1]?.tag ?? 'stop') && word.lower !== 'whom' ? at : null;
    if (isVerbal(word) && at < verb - 3) return null;
  }
  return null;
}

/** "On Monday Netanyahu …", "In Washington on Friday an official …": behind a time a new phrase begins, unless it goes on with "in". */
function endsAtTime(view: View, hidden: number, right: Word): boolean {
  if (view.words[hidden]?.possessive === true) return false;
  const left = before(view, hidden);
  if (left === null) return true;
  return right.tag !== 'prep' && right.tag !== 'to' && right.tag !== 'part' && right.tag !== 'ing';
}
