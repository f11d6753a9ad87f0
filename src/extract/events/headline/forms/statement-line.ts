import type { HeadlineContext } from '../context.ts';
import { clauseAt, type Clause } from '../grammar/clause.ts';
import { complementEnd } from '../grammar/complement-end.ts';
import { present } from '../grammar/conjugation.ts';
import { isRelativeThat, phraseStart, type Span } from '../grammar/phrase-span.ts';
import type { Subject } from '../grammar/subject-span.ts';
import { before } from '../grammar/verb-group.ts';
import { takesClause } from '../grammar/verbs.ts';
import type { View } from '../grammar/view.ts';
import { unshifted } from '../words/backshift.ts';
import { fitted } from '../words/fit.ts';
import { namesIn } from '../words/names.ts';
import { subjectPhrase, type Phrase } from '../words/noun-phrase.ts';
import { followed } from '../words/pronouns-told.ts';
import { directQuotation } from './quotation.ts';

/** Verbs that headlines put as "says": they say no more, or they judge. */
const PLAIN = new Set([
  'tell',
  'write',
  'add',
  'note',
  'post',
  'comment',
  'remark',
  'state',
  'explain',
  'recall',
  'tweet',
  'inform',
  'testify',
  'claim',
  'admit',
  'concede',
  'boast',
  'quip',
  'scoff',
  'mention',
  'observe',
  'maintain',
  'contend',
  'assert',
  'allege',
  'joke',
  'shout',
  'reveal',
  'disclose',
  'clarify',
  'affirm',
  'specify',
  'recount',
  'counter',
  'retort',
  'lament',
  'complain',
  'argue',
  'declare',
  'reply',
  'respond',
  'answer',
  'ask',
  'indicate',
  'assure',
  'underline',
  'underscore',
  'shoot',
  'hit',
  'fire',
  'push',
]);
const WITHOUT_THAT = new Set(['say', 'announce', 'warn', 'confirm', 'report', 'believe', 'hope', 'think']);

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

/** Somebody's words: 'Sa'ar: "There is progress"', "Blinken says the pause ended because of Hamas". */
export function statementLine(context: HeadlineContext, head: number): string | null {
  const { view, kindOf } = context;
  const told = toldBy(view, head);
  if (!told) return null;
  const speaker = subjectPhrase(view, told.subject, kindOf, true);
  if (!speaker) return null;
  const quotation = directQuotation(context);
  if (quotation !== null) return `${speaker.text}: "${quotation}"`;
  if (told.free !== undefined)
    return told.free === null
      ? null
      : `${speaker.text} ${speaker.plural ? 'speak' : 'speaks'} of ${fitted(view, told.free.from, told.free.to, speaker.text.length + 10, kindOf) ?? ''}`;
  const yesNo = view.words[told.after]?.lower ?? '';
  if (/^(?:yes|no)$/.test(yesNo) && told.content === null) return `${speaker.text} ${speaker.plural ? 'say' : 'says'} ${yesNo}`;
  return told.content === null ? null : reported(context, told, speaker, told.content);
}

interface Told {
  readonly subject: Subject;
  readonly base: string;
  readonly content: Span | null;
  /** The word behind the verb. */
  readonly after: number;
  /** Of "what Trump called his last warning": the words behind the verb. */
  readonly free?: Span | null;
}

/** Who says it and where the words are that he says; null where the verb is none of saying something. */
function toldBy(view: View, head: number): Told | null {
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
  const content = contentBehind(view, clause) ?? (saysNothing(view, clause) ? contentBefore(view, clause.subject.from) : null);
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
  while (start < at && (/^(?:conj|comma|adv|sub)$/.test(view.words[start]?.tag ?? '') || view.words[start]?.hidden === true)) start += 1;
  if (isAdjunct(view, start)) return null;
  return view.words
    .slice(start, at + 1)
    .some(({ tag, lower }) => /^(?:finite|be|have|modal)$/.test(tag) || /'(?:re|s|m|ve|ll)$/.test(lower))
    ? { from: start, to: at + 1 }
    : null;
}

/** "Asked whether …, Biden answered" has no words of his before the comma. */
function isAdjunct(view: View, from: number): boolean {
  return /^(?:part|ing)$/.test(view.words[from]?.tag ?? 'stop');
}

function reported({ view, kindOf }: HeadlineContext, told: Told, speaker: Phrase, content: Span): string | null {
  const base = PLAIN.has(told.base) ? 'say' : told.base;
  const start = `${speaker.text} ${present(base, speaker.plural)}${WITHOUT_THAT.has(base) ? '' : ' that'}`;
  const from = behindFrontedPhrase(view, content);
  if (isFirstPerson(view, from, content.to)) {
    const words = fitted(view, from, content.to, speaker.text.length + 4, kindOf, undefined, true);
    return words === null
      ? null
      : `${speaker.text}: "${words.replaceAll('"', '').replace(/^[\p{Ll}]/u, (letter) => letter.toUpperCase())}"`;
  }
  const isPerson = namesIn(view, kindOf).some(({ text }) => speaker.text === text) || view.saidBefore.person === speaker.text;
  const clear = followed(view, { from, to: content.to }, speaker, isPerson, kindOf);
  if (clear === null) return null;
  const replaced = new Map([...unshifted(view, from, clear.to), ...clear.replaced, ...itself(view, told.subject, from)]);
  const words =
    fitted(view, from, clear.to, start.length + 1, kindOf, replaced, true) ??
    fitted(view, from, clear.to, start.length + 1, kindOf, new Map([...replaced, ...withoutModifiers(view, from, clear.to)]), true);
  return words === null || words.split(' ').length < 2 ? null : `${start} ${words}`;
}

/** "The army has brought back a body, |the army| said": the group that speaks is "it" in its own words. */
function itself(view: View, { from, to }: Span, content: number): ReadonlyMap<number, string> {
  const first = view.words[content]?.tag === 'det' ? content + 1 : content;
  const actor = view.words[first]?.actor ?? null;
  const speaker = view.words.slice(from, to).find((word) => word.actor?.to === to && word.actor.mention.how !== 'adjective')?.actor;
  if (
    !actor ||
    actor.from !== first ||
    actor === speaker ||
    actor.mention.actor !== speaker?.mention.actor ||
    !/^(?:be|have|modal|do|finite)$/.test(view.words.slice(actor.to).find(({ hidden }) => !hidden)?.tag ?? 'stop')
  )
    return new Map();
  return new Map(view.words.slice(content, actor.to).map(({ index }) => [index, index === content ? 'it' : '']));
}

/** "a proposal |for a 60-day truce with Israel| has been accepted": a subject that is too long loses what describes it. */
function withoutModifiers(view: View, from: number, to: number): ReadonlyMap<number, string> {
  const verb = view.words.find(
    ({ tag, index, hidden, aside }) =>
      index > from &&
      index < to &&
      !hidden &&
      aside === (view.words[from]?.aside ?? null) &&
      /^(?:finite|be|have|do|modal)$/.test(tag) &&
      !insideRelative(view, from, index),
  );
  const start =
    verb === undefined
      ? -1
      : view.words.findIndex(
          ({ tag, index, hidden, lower }) =>
            index > from && index < verb.index && !hidden && ((tag === 'prep' && lower !== 'of') || /^(?:part|to|rel|that|ing)$/.test(tag)),
        );
  return verb === undefined || start < 0 ? new Map() : new Map(view.words.slice(start, verb.index).map(({ index }) => [index, '']));
}

function insideRelative(view: View, from: number, verb: number): boolean {
  const open = view.words.slice(from, verb).findLast(({ tag, hidden }) => !hidden && /^(?:rel|that|finite|be|have|modal)$/.test(tag));
  return open?.tag === 'rel' || open?.tag === 'that';
}

/** "We're close, President Biden said": words of his own whose marks the text has lost. */
function isFirstPerson(view: View, from: number, to: number): boolean {
  return view.words
    .slice(from, to)
    .some(
      ({ lower, text, quoted }) =>
        !quoted && ((/^(?:we|we're|we've|we'll|our|us|i'm|i've)$/.test(lower) && text !== 'US') || /^I(?:'|$)/.test(text)),
    );
}

/** "that under the deal, Hamas is to …": a phrase in front of the reported clause gives way to it. */
function behindFrontedPhrase(view: View, { from, to }: Span): number {
  const first = view.words[from];
  if ((first?.tag !== 'prep' && first?.tag !== 'sub') || first.lower === 'if') return from;
  for (let at = from + 1; at < Math.min(to, from + 14); at += 1)
    if (view.words[at]?.tag === 'comma' && view.words[at]?.aside === null) return at + 1;
  return from;
}
