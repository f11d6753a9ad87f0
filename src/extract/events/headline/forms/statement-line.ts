import type { KindOf } from '../../actor-kinds.ts';
import type { HeadlineContext } from '../context.ts';
import { present } from '../grammar/conjugation.ts';
import type { Span } from '../grammar/phrase-span.ts';
import type { View } from '../grammar/view.ts';
import { unshifted } from '../words/backshift.ts';
import { fitted } from '../words/fit.ts';
import { namesIn } from '../words/names.ts';
import { isBody, subjectPhrase, type Phrase } from '../words/noun-phrase.ts';
import { followed } from '../words/pronouns-told.ts';
import { directQuotation } from './quotation.ts';
import { toldBy, type Told } from './told.ts';

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
  if (clear === null || isOfAddressee(view, told, from, kindOf)) return null;
  const replaced = new Map([
    ...unshifted(view, from, clear.to),
    ...clear.replaced,
    ...itself(view, told.subject, from),
    ...somebodyElse(view, told.subject, from, kindOf),
  ]);
  const words =
    fitted(view, from, clear.to, start.length + 1, kindOf, replaced, true) ??
    fitted(view, from, clear.to, start.length + 1, kindOf, new Map([...replaced, ...withoutModifiers(view, from, clear.to)]), true);
  return words === null || words.split(' ').length < 2 || !keepsVerb(view, { from, to: clear.to }, words, replaced)
    ? null
    : `${start} ${words}`;
}

/** "the army said |he| had been killed": of the man of the sentence before; an office may speak of its own. */
function somebodyElse(view: View, speaker: Span, content: number, kindOf: KindOf): ReadonlyMap<number, string> {
  const { person } = view.saidBefore;
  const isOffice = view.words.slice(speaker.from, speaker.to).some(({ lower }) => lower === 'office');
  return person !== null && !isOffice && /^(?:he|she)$/.test(view.words[content]?.lower ?? '') && isBody(view, speaker, kindOf)
    ? new Map([[content, person]])
    : new Map();
}

/** "told Netanyahu that |he| must": of two persons nobody knows whose it is. */
function isOfAddressee(view: View, { after }: Told, content: number, kindOf: KindOf): boolean {
  return (
    /^(?:he|she)$/.test(view.words[content]?.lower ?? '') && namesIn(view, kindOf).some(({ from, to }) => from >= after && to <= content)
  );
}

/** "says |the boys|", "says |whoever laid down his weapon|" are cut before their verb. */
function keepsVerb(view: View, { from, to }: Span, words: string, replaced: ReadonlyMap<number, string>): boolean {
  if (/^(?:whoever|anyone who|those who|what)\b/.test(words)) return /\b(?:will|would|can|could|is|are|was|were|must|should)\b/.test(words);
  const own = view.words[from]?.aside ?? null;
  const verbs = view.words
    .slice(from, to)
    .filter(({ tag, hidden, aside }) => !hidden && aside === own && /^(?:finite|be|have|modal|do|part)$/.test(tag));
  const shown = verbs.map(({ index, text }) => replaced.get(index) ?? text).filter((text) => text !== '');
  return shown.length === 0 || shown.some((text) => words.includes(text));
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
