import { phraseStart } from './phrase-span.ts';
import { before } from './verb-group.ts';
import { takesClause } from './verbs.ts';
import type { View } from './view.ts';
import type { Word } from './word.ts';

/**
 * Where the words end that belong to a verb: before "and |promised|", before a clause of its own, before ", officials said". Clauses behind
 * "that" stay in; what a headline has no room for is cut later.
 */
export function complementEnd(view: View, head: number): number {
  let end = rawEnd(view, head);
  while (end > head + 1 && isLoose(view, end - 1)) end -= 1;
  return end;
}

/** Words with which no complement ends: but "accounted for" and "voted for" keep theirs. */
function isLoose(view: View, at: number): boolean {
  const word = view.words[at];
  if (!word || word.closes) return false;
  if (word.tag === 'prep' || (word.tag === 'to' && at < view.words.length - 1 && view.words[at + 1]?.tag === 'comma'))
    return !/^(?:part|finite|base)$/.test(view.words[at - 1]?.tag ?? 'stop');
  return (
    /^(?:ing|det|conj|comma|to|quote|rel|sub)$/.test(word.tag) ||
    /^(?:what|just|even|also|still)$/.test(word.lower) ||
    (word.lower === 'well' && view.words[at + 1]?.lower === 'as') ||
    word.hidden
  );
}

function rawEnd(view: View, head: number): number {
  const own = view.words[head]?.aside ?? null;
  const speaks = takesClause(view.words[head]?.verb?.base ?? '') && !FINDING.test(view.words[head]?.verb?.base ?? '');
  let inClause = false;
  for (let at = head + 1; at < view.words.length; at += 1) {
    const word = view.words[at];
    if (!word) break;
    if (
      word.commaBehind &&
      !(view.words[at - 1]?.tag === 'comma' && view.words[at - 1]?.hidden === true) &&
      view.words[at - 1]?.tag !== 'comma' &&
      endsAtComma(view, at)
    )
      return at + 1;
    if (word.hidden && opensCount(view, at)) return at;
    if (word.hidden) continue;
    // "marched to the house |within hours| of the video's release": the time goes, and what it is counted from
    if (word.lower === 'of' && view.words[at - 1]?.hidden === true && HOURS_OF.test(view.words[at - 1]?.lower ?? '')) return at;
    if (word.tag === 'ing' && view.words[at - 1]?.hidden === true && /^(?:after|before|since)$/.test(view.words[at - 1]?.lower ?? ''))
      return at;
    if (own !== null && word.aside !== own) return at;
    if (word.aside !== null && word.aside !== own) continue;
    if (word.quoted) continue;
    if (
      word.tag === 'that' ||
      (word.tag === 'sub' && /^(?:how|why|whether|what)$/.test(word.lower) && TELLING.test(view.words[head]?.verb?.base ?? ''))
    )
      inClause = true;
    if (word.tag === 'stop' && !isInnerStop(view, at)) return at;
    // "held |until Israel| struck": half a clause
    if (word.tag === 'prep' && /^(?:until|till)$/.test(word.lower) && !inClause && opensClause(view, at + 1)) return at;
    // "ruled out |stopping before| Hamas was eliminated"
    if (word.tag === 'sub' && view.words[at - 1]?.tag === 'ing' && /^(?:before|until|unless|if|while)$/.test(word.lower)) inClause = true;
    if (word.tag === 'sub' && !inClause && !speaks) return at;
    if (
      word.tag === 'conj' &&
      !(
        (inClause || (speaks && !sharesSubject(view, at))) &&
        word.lower === 'and' &&
        (!hasFiniteSince(view, head, at) || conditionAhead(view, at))
      ) &&
      endsAtConjunction(view, at, head)
    )
      return at;
    if (word.tag === 'comma' && !(inClause && !hasFiniteSince(view, head, at)) && endsAtComma(view, at)) return at;
    if (word.tag === 'rel' && view.words[at - 1]?.tag === 'comma') return at - 1;
    if (isFiniteLike(word) && !inClause && !speaks && !relativeBetween(view, head, at)) return clauseBefore(view, head, at);
  }
  return view.words.length;
}

const HOURS_OF = /^(?:hours?|minutes?|days?|weeks?|eve|anniversary)$/;

/** "200 trucks |on Monday and another 150| on Tuesday": behind the day another number has a day of its own. */
function opensCount(view: View, at: number): boolean {
  if (!view.read.timeTokens.has(at)) return false;
  const next = view.words.slice(at).findIndex(({ hidden }) => !hidden);
  const join = view.words[at + next];
  const number = view.words[at + next + (view.words[at + next + 1]?.lower === 'another' ? 2 : 1)];
  return next > 0 && join?.lower === 'and' && number?.tag === 'num' && view.words[number.index + 1]?.hidden === true;
}

/** Verbs that say something only with a "that": "found the paper and published it". */
const FINDING = /^(?:find|show|read|mean|feel|hear|see|post)$/;

/** Verbs with a question behind them: "described how she was struck". */
const TELLING = /^(?:describe|explain|know|ask|tell|discuss|decide|see|show|say|learn|recount|reveal|debate|weigh|consider)$/;

/** "1,400", "U.S.": signs inside a phrase. */
function isInnerStop(view: View, at: number): boolean {
  return /^[/%-]$/.test(view.words[at]?.text ?? '');
}

function isFiniteLike(word: Word): boolean {
  return word.tag === 'finite' || word.tag === 'be' || word.tag === 'have' || word.tag === 'modal';
}

/** A verb that has a relative pronoun between itself and the head belongs to that pronoun's clause. */
function relativeBetween(view: View, head: number, verb: number): boolean {
  const own = view.words[verb]?.aside ?? null;
  for (let at = verb - 1; at > head; at -= 1) {
    const { tag, aside } = view.words[at] ?? {};
    // "sent an offer, |which they are studying|, calls for": what is said in passing ends no phrase
    if (aside !== null && aside !== own) continue;
    if (tag === 'rel' || tag === 'that' || tag === 'sub') return true;
  }
  return false;
}

/** The next clause has begun without a sign: "a deal |Israel says| it accepts". */
function clauseBefore(view: View, head: number, verb: number): number {
  let at = verb - 1;
  while (at > head && (view.words[at]?.hidden === true || view.words[at]?.tag === 'adv')) at -= 1;
  if (at <= head) return verb;
  const start = phraseStart(view, at) ?? at;
  // "agreed at first |ran out|", "voted for |sets|": what stands before the verb is no subject of it
  if (
    /^(?:prep|finite|part|base)$/.test(view.words[at]?.tag ?? 'stop') ||
    (view.words[start - 1]?.tag === 'prep' && view.words[start - 1]?.lower !== 'of')
  )
    return verb;
  return Math.max(head + 1, start);
}

/** "and promised", "and Israel freed 90", "but …"; "Israel and Hamas" goes on. */
function endsAtConjunction(view: View, at: number, head: number): boolean {
  const word = view.words[at];
  if (word?.lower === 'but' || word?.lower === 'yet') return true;
  let next = at + 1;
  while (view.words[next]?.hidden === true || view.words[next]?.tag === 'adv' || view.words[next]?.tag === 'quote') next += 1;
  const first = view.words[next];
  if (!first) return true;
  if (/^(?:finite|be|have|do|modal|part|sub|ing)$/.test(first.tag) && !(first.tag === 'part' && view.words[next + 1]?.tag === 'noun'))
    return true;
  if (/^(?:prep|to)$/.test(first.tag) && view.words[next + 1]?.tag !== 'base')
    return !view.words.slice(Math.max(head + 1, at - 10), at).some(({ lower }) => lower === first.lower);
  if (first.tag === 'base' || (first.tag === 'to' && view.words[next + 1]?.tag === 'base')) return true;
  if (first.tag === 'that') return true;
  return opensClause(view, next);
}

/** "announced the operation |and called| on all to join". */
function sharesSubject(view: View, at: number): boolean {
  const next = view.words.slice(at + 1).find(({ hidden, tag }) => !hidden && tag !== 'adv');
  return next !== undefined && isFiniteLike(next);
}

/** "will be over | and the army will return to fighting unless": the condition bears on both. */
function conditionAhead(view: View, at: number): boolean {
  for (let index = at; index < view.words.length; index += 1) {
    const word = view.words[index];
    if (!word || word.tag === 'stop') return false;
    if (!word.hidden && !word.quoted && /^(?:if|unless)$/.test(word.lower)) return true;
  }
  return false;
}

/** "said that it | and Egypt were": a reported clause without a verb as yet goes on. */
function hasFiniteSince(view: View, head: number, at: number): boolean {
  return view.words.slice(head + 1, at).some((word) => isFiniteLike(word) && !word.hidden && !word.quoted);
}

/** A noun phrase with a finite verb behind it, before any comma. */
function opensClause(view: View, from: number): boolean {
  for (let at = from; at < Math.min(view.words.length, from + 14); at += 1) {
    const word = view.words[at];
    if (!word || /^(?:stop|rel|that|sub|quote)$/.test(word.tag) || (word.tag === 'to' && view.words[at - 1]?.tag !== 'noun')) return false;
    if (word.hidden) continue;
    if (word.tag === 'comma' && word.aside === null) return false;
    if (isFiniteLike(word)) return at > from;
  }
  return false;
}

/** A comma ends the words unless a list goes on behind it, or a participle that tells what came of it: ", killing 12 children". */
function endsAtComma(view: View, at: number): boolean {
  let next = at + 1;
  while (view.words[next]?.hidden === true) next += 1;
  const first = view.words[next];
  if (!first) return true;
  if (first.tag === 'ing') return !/^(?:kill|wound|injure|hit|destroy)$/.test(first.verb?.base ?? '');
  if (
    (first.tag === 'prep' && first.lower === 'including') ||
    (first.lower === 'as' && view.words[next + 1]?.lower === 'well' && view.words[next + 2]?.lower === 'as')
  )
    return false;
  if (!/^(?:det|noun|name|num|pron)$/.test(first.tag) && first.lower !== 'and') return true;
  if (/^(?:adv|finite|base|part)$/.test(view.words[before(view, at) ?? -1]?.tag ?? 'stop')) return true;
  return !isListOn(view, next);
}

/** "…, the United States and Egypt": an "and" comes before any verb or stop, with nothing but names and nouns between. */
function isListOn(view: View, from: number): boolean {
  const afterAnd = view.words[from]?.lower === 'and';
  if (afterAnd) return !opensClause(view, from + 1) && /^(?:det|noun|name|num|pron)$/.test(view.words[from + 1]?.tag ?? 'stop');
  for (let at = from; at < Math.min(view.words.length, from + 22); at += 1) {
    const word = view.words[at];
    if (
      !word ||
      word.tag === 'stop' ||
      word.tag === 'sub' ||
      word.tag === 'rel' ||
      word.tag === 'that' ||
      isFiniteLike(word) ||
      word.tag === 'ing' ||
      word.tag === 'to'
    )
      return false;
    if (word.tag === 'conj' && /^(?:and|or)$/.test(word.lower))
      return !opensClause(view, at + 1) && !/^(?:finite|be|have|modal|part|ing|sub)$/.test(view.words[at + 1]?.tag ?? 'stop');
  }
  return false;
}
