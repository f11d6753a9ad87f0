import { clauseAt, type Clause } from '../grammar/clause.ts';
import { complementEnd } from '../grammar/complement-end.ts';
import { isRelativeThat, phraseStart, type Span } from '../grammar/phrase-span.ts';
import type { Subject } from '../grammar/subject-span.ts';
import { before } from '../grammar/verb-group.ts';
import { takesClause } from '../grammar/verbs.ts';
import type { View } from '../grammar/view.ts';

/** Verbs that a clause may follow without "that". */
const BARE = new Set([
  'say',
  'tell',
  'announce',
  'warn',
  'insist',
  'claim',
  'believe',
  'think',
  'hope',
  'fear',
  'confirm',
  'add',
  'note',
  'acknowledge',
  'admit',
  'report',
  'estimate',
  'state',
  'predict',
  'suggest',
  'argue',
  'assure',
  'inform',
  'promise',
  'post',
  'write',
  'declare',
  'vow',
  'shoot',
  'hit',
  'answer',
  'reply',
]);

/** Who says it and where his words stand. */
export interface Told {
  readonly subject: Subject;
  readonly base: string;
  readonly content: Span | null;
  /** The word behind the verb. */
  readonly after: number;
  /** Of "what Trump called his last warning": the words behind the verb. */
  readonly free?: Span | null;
}

/** Who says it and where the words are that he says; null where the verb is none of saying something. */
export function toldBy(view: View, head: number): Told | null {
  const inverted = invertedSpeaker(view, head);
  if (inverted)
    return { subject: inverted, base: view.words[head]?.verb?.base ?? 'say', after: head + 1, content: contentBefore(view, head) };
  const around = contentAround(view, head);
  const clause = clauseAt(view, head, false);
  if (clause && around) return { subject: clause.subject, base: clause.group.base, after: head + 1, content: around };
  if (
    clause &&
    /^(?:call|describe|term)$/.test(clause.group.base) &&
    !clause.group.passive &&
    view.words[before(view, clause.subject.from) ?? -1]?.lower === 'what'
  ) {
    const from = view.words[clause.rest.from]?.lower === 'as' ? clause.rest.from + 1 : clause.rest.from;
    return {
      subject: clause.subject,
      base: clause.group.base,
      after: head + 1,
      content: null,
      free: clause.rest.to > from ? { from, to: clause.rest.to } : null,
    };
  }
  if (!clause || (!takesClause(clause.group.base) && !SAYING_BACK.has(clause.group.base)) || clause.group.passive) return null;
  const content =
    contentBehind(view, clause) ??
    (saysNothing(view, clause) ? (contentBefore(view, clause.subject.from) ?? contentAfter(view, clause)) : null);
  return { subject: clause.subject, base: clause.group.base, after: clause.rest.from, content };
}

/** "shot back that", "hit back that". */
const SAYING_BACK = new Set(['shoot', 'hit', 'fire', 'push', 'lash', 'brief', 'make']);

/** '"…," said Biden': the speaker behind the verb. */
function invertedSpeaker(view: View, head: number): Subject | null {
  const left = before(view, head);
  const first = view.words[head + 1];
  if (
    left === null ||
    !first ||
    view.words[head]?.lower !== 'said' ||
    !/^(?:comma|quote|stop)$/.test(view.words[left]?.tag ?? '') ||
    !/^(?:name|det|noun)$/.test(first.tag)
  )
    return null;
  let end = head + 1;
  while (end < view.words.length && /^(?:name|det|noun|num|conj)$/.test(view.words[end]?.tag ?? 'stop')) end += 1;
  return { from: head + 1, to: end, how: 'plain' };
}

/** What is said, behind the verb: from "that", or from where a clause of its own begins. Addressees and places are passed over. */
function contentBehind(view: View, { group, rest }: Clause): Span | null {
  const own = view.words[group.head]?.aside ?? null;
  for (let at = rest.from; at < rest.to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden || (word.aside !== null && word.aside !== own)) continue;
    if (word.tag === 'that' && !isRelativeThat(view, at)) return { from: at + 1, to: contentEnd(view, at + 1, rest.to) };
    if (word.quoted || word.tag === 'quote') continue;
    if (word.tag === 'to' && view.words[at + 1]?.tag === 'base' && !/^(?:say|add|note|write)$/.test(group.base)) return null;
    if (word.tag === 'that' || (word.tag === 'finite' && !BARE.has(group.base))) return null;
    if (word.tag === 'finite' || word.tag === 'be' || word.tag === 'have' || word.tag === 'modal') {
      if (!BARE.has(group.base)) return null;
      // "announced the operation |and called| on all to join": the second verb has the subject of the first
      if (view.words[before(view, at) ?? -1]?.tag === 'conj') return null;
      const start = contentStart(view, rest.from, at);
      return start === null ? null : { from: start, to: contentEnd(view, start, rest.to) };
    }
    if (word.tag === 'rel' || (word.tag === 'sub' && !/^(?:if|while|when|as)$/.test(word.lower))) return null;
  }
  return null;
}

/** "its troops, it |said| on Saturday, would go over": what is said stands on both sides. */
function contentAround(view: View, head: number): Span | null {
  const aside = view.words[head]?.aside ?? null;
  if (aside === null || view.words[head]?.tag !== 'finite') return null;
  const open = view.words.findIndex((word) => word.aside === aside);
  // "The ministry, |which announced the deal|, spoke of": what stands around is not what was announced
  if (view.words.slice(open, head).some(({ tag }) => tag === 'rel')) return null;
  const close = view.words.findLastIndex((word) => word.aside === aside);
  if (open < 1 || close - open > 9 || !/^(?:finite|be|have|modal)$/.test(view.words[close + 1]?.tag ?? 'stop')) return null;
  const start = phraseStart(view, open - 1);
  return start === null ? null : { from: start, to: complementEnd(view, close + 1) };
}

/** Behind the verb stand no words of their own: "…, he said on Monday in a statement". */
function saysNothing(view: View, { rest }: Clause): boolean {
  for (let at = rest.from; at < rest.to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden) continue;
    if (/^(?:comma|stop|prep|sub)$/.test(word.tag)) return true;
    if (/^(?:reporters|journalists|lawmakers)$/.test(word.lower)) continue;
    if (/^(?:finite|base|be|have|modal|that|to|pron)$/.test(word.tag)) return false;
  }
  return true;
}

/** Where the reported clause begins, going back from its verb: behind the addressee ("told CNN |Israel would"). */
function contentStart(view: View, least: number, verb: number): number | null {
  let at = before(view, verb);
  while (at !== null && view.words[at]?.tag === 'adv' && at > least) at = before(view, at);
  if (at === null || at < least) return null;
  const start = phraseStart(view, at);
  return start === null ? null : Math.max(addresseeEnd(view, least), start);
}

/** Behind whom something is told: "told the BBC |mediators have", "told reporters |he". */
function addresseeEnd(view: View, from: number): number {
  if (view.words[from - 1]?.verb?.base !== 'tell') return from;
  const first = view.words[from]?.tag === 'det' ? from + 1 : from;
  const actor = view.words[first]?.actor ?? null;
  if (actor !== null) return actor.to;
  return /^(?:reporters|journalists|lawmakers|families|negotiators|mediators|ministers|him|her|them|us|me)$/.test(
    view.words[first]?.lower ?? '',
  )
    ? first + 1
    : from;
}

/** Words behind the last verb of the sentence's content end where the clause does; a second "and that" is left off. */
function contentEnd(view: View, from: number, to: number): number {
  for (let at = from + 2; at < to; at += 1) {
    const word = view.words[at];
    if (word?.tag === 'conj' && view.words[at + 1]?.tag === 'that') return at;
  }
  return to;
}

/** What is said before "…, the ministry said": from the beginning of the sentence, or from the stop before. */
function contentBefore(view: View, speaker: number): Span | null {
  let end = speaker;
  while (end > 0 && (view.words[end - 1]?.hidden === true || /^(?:adv|conj|prep)$/.test(view.words[end - 1]?.tag ?? ''))) end -= 1;
  let at = end - 1;
  while (at > 0 && (view.words[at]?.tag === 'quote' || view.words[at]?.tag === 'comma' || view.words[at]?.hidden === true)) at -= 1;
  // "on Oct. 7, |2023,| the army announced": a number's token has swallowed the comma
  if (at < 1 || (at + 1 === end && view.words[speaker - 1]?.commaBehind !== true)) return null;
  let start = at;
  while (
    start > 0 &&
    !(view.words[start - 1]?.tag === 'stop' && view.words[start - 1]?.text !== '.' && view.words[start - 1]?.hidden === false)
  )
    start -= 1;
  while (start < at && (/^(?:conj|comma|adv)$/.test(view.words[start]?.tag ?? '') || view.words[start]?.hidden === true)) start += 1;
  // "|Once Hamas was beaten|, he wrote, Israel would keep": a condition is not what was said
  if (isAdjunct(view, start) || view.words[start]?.tag === 'sub') return null;
  return view.words
    .slice(start, at + 1)
    .some(({ tag, lower }) => /^(?:finite|be|have|modal)$/.test(tag) || /'(?:re|s|m|ve|ll)$/.test(lower))
    ? { from: start, to: at + 1 }
    : null;
}

/** "Once Hamas was beaten, he wrote on X on Tuesday, |Israel would keep control|": behind the comma that closes the saying. */
function contentAfter(view: View, { group, subject }: Clause): Span | null {
  const opening = view.words.slice(0, subject.from).find(({ hidden, tag }) => !hidden && !/^(?:quote|conj|adv)$/.test(tag));
  if (opening?.tag !== 'sub') return null;
  const comma = view.words.find(({ tag, index, hidden, aside }) => index > group.head && tag === 'comma' && !hidden && aside === null);
  if (!comma) return null;
  const verb = view.words.find(({ tag, index, hidden }) => index > comma.index && !hidden && /^(?:finite|be|have|modal)$/.test(tag));
  const first = view.words[comma.index + 1];
  return verb && (/^(?:det|noun|name|num|pron)$/.test(first?.tag ?? 'stop') || first?.lower === 'there')
    ? { from: comma.index + 1, to: complementEnd(view, verb.index) }
    : null;
}

/** "Asked whether …, Biden answered" has no words of his before the comma. */
function isAdjunct(view: View, from: number): boolean {
  return /^(?:part|ing)$/.test(view.words[from]?.tag ?? 'stop');
}
