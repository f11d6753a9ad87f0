import type { HeadlineContext } from '../context.ts';
import { clauseAt, GIVING, hasStranded, needsMore, type Clause } from '../grammar/clause.ts';
import type { Span } from '../grammar/phrase-span.ts';
import type { View } from '../grammar/view.ts';
import { laterNumber } from '../words/ellipsis.ts';
import { fitted } from '../words/fit.ts';
import { subjectPhrase } from '../words/noun-phrase.ts';
import { objectPhrase } from '../words/object-phrase.ts';
import { phraseAround, resolvedObjects, unresolvedIn } from '../words/pronoun-objects.ts';
import { verbPhrase } from '../words/verb-phrase.ts';

/** "Hamas frees three hostages": subject, verb in the present, what follows. */
export function clauseLine(context: HeadlineContext, head: number): string | null {
  const clause = clauseAt(context.view, head, context.draft.status === 'expected');
  return clause === null ? null : lineOf(context, clause);
}

export function lineOf({ view, kindOf, draft }: HeadlineContext, clause: Clause): string | null {
  const subject = subjectPhrase(view, clause.subject, kindOf, false);
  if (!subject) return null;
  const start = `${subject.text} ${verbPhrase(view, clause.group, subject.plural)}`;
  if (clause.object) return isBareSaying(view, clause) ? null : withObject({ view, kindOf }, clause, clause.object, start);
  // "spent |Wednesday| in Doha": what was spent is a time, and stands in no line
  // "ended |a weekend| on which": nor does what a day was
  const isTime = view.words[clause.rest.from + (view.words[clause.rest.from]?.tag === 'det' ? 1 : 0)]?.hidden === true;
  if (isTime && (clause.group.base === 'spend' || view.words[clause.rest.from]?.tag === 'det')) return null;
  const opens = view.words.slice(clause.rest.from, clause.rest.to).find(({ hidden }) => !hidden);
  // "was to meet at five and the full government after it": no words of the verb
  if (opens?.tag === 'conj') return needsMore(clause) ? null : start;
  const known = new Map([...resolvedObjects(view, clause, subject, kindOf), ...laterNumber(view, draft)]);
  const to = behindWhichNobodyKnows(view, clause, known);
  if (isBareSaying(view, { ...clause, rest: { from: clause.rest.from, to: to ?? clause.rest.to } })) return null;
  const rest = to === null ? null : fitted(view, clause.rest.from, to, start.length + 1, kindOf, known);
  if (
    rest === null ||
    (rest === '' && needsMore(clause) && !(clause.group.base === 'hold' && /\b(?:truce|cease-?fire|pause|lull|calm)$/i.test(subject.text)))
  )
    return null;
  if (TELLING.test(clause.group.base) && !clause.group.passive && !/\b(?:that|to|how|why|whether|what|about|of)\b/.test(rest)) return null;
  return rest === '' ? start : `${start} ${rest}`;
}

const TELLING = /^(?:say|tell|add|write|post|note|state|remark|comment|explain)$/;

/** The end of the words behind a verb, before a phrase with a pronoun that nobody can resolve: "votes |for it|"; null where it is the object ("makes it public"). */
function behindWhichNobodyKnows(view: View, { rest }: Clause, known: ReadonlyMap<number, string>): number | null {
  const pronoun = unresolvedIn(view, rest, known) ?? danglingOwner(view, rest);
  if (pronoun === null) return rest.to;
  return phraseAround(view, rest.from, pronoun);
}

/** "a woman's body in the place |of the mother's|": whose, with nothing that is his. */
function danglingOwner(view: View, { from, to }: Span): number | null {
  const last = view.words.slice(from, to).findLast(({ hidden, tag }) => !hidden && tag !== 'comma');
  return last?.possessive === true && last.actor !== null ? last.index : null;
}

/** "tells reporters in New York" says nothing without what is told; "tells residents to leave" does. */
function isBareSaying(view: View, { group, rest }: Clause): boolean {
  // "who |used to| drive the sick": a habit of long ago is no event
  if (group.base === 'use' && view.words[rest.from]?.tag === 'to') return true;
  return (
    !group.passive &&
    TELLING.test(group.base) &&
    !view.words
      .slice(rest.from, rest.to)
      .some(
        ({ tag, hidden }, offset) =>
          !hidden &&
          ((tag === 'to' && view.words[rest.from + offset + 1]?.tag === 'base') ||
            (/^(?:that|sub)$/.test(tag) && hasVerb(view, rest.from + offset + 1, rest.to))),
      )
  );
}

function hasVerb(view: View, from: number, to: number): boolean {
  return view.words
    .slice(from, to)
    .some(({ tag, hidden, aside }) => !hidden && aside === (view.words[from]?.aside ?? null) && /^(?:finite|be|have|do|modal)$/.test(tag));
}

/** "Hamas gives the mediators a paper", "Biden puts forward a plan": the object goes back behind its verb. */
function withObject(
  { view, kindOf }: Pick<HeadlineContext, 'view' | 'kindOf'>,
  clause: Clause,
  object: Span,
  start: string,
): string | null {
  const thing = objectPhrase(view, object, kindOf);
  if (thing === null) return null;
  const first = clause.particle ? clause.rest.from : particleEnd({ view }, clause);
  const span = clause.particle ?? { from: clause.rest.from, to: first };
  const particle = fitted(view, span.from, span.to, 0, kindOf) ?? '';
  const head = `${start}${particle === '' ? '' : ` ${particle}`} ${thing}`;
  // "the pressure that Washington demanded |was slow to come|": behind the relative clause the sentence goes on
  const verb = view.words
    .slice(first, clause.rest.to)
    .find(({ tag, hidden }) => !hidden && /^(?:finite|be|have|modal|that|rel)$/.test(tag));
  const rest = fitted(
    view,
    first,
    verb?.tag === 'that' || verb?.tag === 'rel' ? clause.rest.to : (verb?.index ?? clause.rest.to),
    head.length + 1,
    kindOf,
  );
  return rest === null || rest === '' ? head : `${head} ${rest}`;
}

/** Where the particle, or the person given to, ends: "put forward", "made public", "gave the mediators". */
function particleEnd({ view }: Pick<HeadlineContext, 'view'>, { group, rest }: Clause): number {
  let end = rest.from;
  if (hasStranded(view, rest)) return rest.to;
  if (GIVING.has(group.base)) {
    while (end < rest.to && /^(?:det|num|noun|name)$/.test(view.words[end]?.tag ?? 'stop') && view.words[end]?.hidden === false) end += 1;
    if (end > rest.from) return end;
  }
  while (end < rest.to) {
    const word = view.words[end];
    if (
      !word ||
      word.hidden ||
      !(word.tag === 'adv' || /^(?:forward|public|out|up|over|back|away|off|down|on|go|free|home)$/.test(word.lower)) ||
      (/^(?:on)$/.test(word.lower) && view.words[end + 1]?.tag !== 'stop')
    )
      break;
    end += 1;
  }
  return end;
}
