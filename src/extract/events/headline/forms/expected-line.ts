import type { HeadlineContext } from '../context.ts';
import { clauseAt, type Clause } from '../grammar/clause.ts';
import { complementEnd } from '../grammar/complement-end.ts';
import { phraseStart } from '../grammar/phrase-span.ts';
import { before } from '../grammar/verb-group.ts';
import { takesClause } from '../grammar/verbs.ts';
import type { View } from '../grammar/view.ts';
import { lineOf } from './clause-line.ts';
import { nounLine } from './noun-line.ts';
import { isNoun, verbAround } from './verb-around.ts';

/** Verbs behind which somebody else does something: "expects fighting to pause", "wants the talks to go on". */
const EXPECTING = /^(?:expect|anticipate|want|schedule)$/;
/** Verbs of one's own intent that say words: "hoped to announce the return of all captives". */
const ANNOUNCING = /^(?:announce|tell|see|declare|report|hear|celebrate|welcome)$/;

/**
 * What somebody says is to come, by itself: "UNRWA said its trucks would come to a standstill" → "UNRWA's trucks come to a standstill", "Biden expects fighting to
 * pause" → "fighting pauses". Null where the expected deed is told by no other.
 */
export function expectedLine(context: HeadlineContext): string | null {
  const { draft, view } = context;
  if (draft.status !== 'expected' || draft.type === 'statement' || !draft.trigger) return null;
  const head = isNoun(view, draft.trigger) ? (infinitiveBehind(view, draft.trigger.to) ?? verbAround(context)) : draft.trigger.head;
  if (head === null) return null;
  const waited = waitedFor(view, head);
  if (waited) return lineOf(context, waited);
  const clause = clauseAt(view, head, false);
  if (!clause || clause.group.passive) return null;
  if (
    isNoun(view, draft.trigger) &&
    view.words.slice(head, draft.trigger.head).some(({ tag, verb }) => tag === 'base' && ANNOUNCING.test(verb?.base ?? ''))
  )
    return named(context);
  if (clause.group.head === draft.trigger.head || !takesClause(clause.group.base)) return null;
  const inner = verbAhead(view, clause, draft.trigger.head);
  const told = inner === null ? null : clauseAt(view, inner, true);
  return told && told.subject.from > clause.group.head ? lineOf(context, told) : null;
}

/** "indirect talks |to restart|". */
function infinitiveBehind(view: View, from: number): number | null {
  return view.words[from]?.tag === 'to' && view.words[from + 1]?.tag === 'base' ? from + 1 : null;
}

/** "the return of all captives". */
function named(context: HeadlineContext): string | null {
  const noun = nounLine(context);
  return noun === null ? null : `the ${noun.replace(/^the /i, '').replace(/^\p{Lu}(?=\p{Ll}+ of)/u, (letter) => letter.toLowerCase())}`;
}

/** "|fighting to pause|" behind "expects": the noun phrase does what the infinitive says. */
function waitedFor(view: View, head: number): Clause | null {
  let first = head - 1;
  while (first > 0 && view.words[first]?.tag === 'be') first -= 1;
  if ((view.words[head]?.tag !== 'base' && first === head - 1) || view.words[first]?.tag !== 'to') return null;
  const last = before(view, first);
  const start = last !== null && /^(?:noun|name|num)$/.test(view.words[last]?.tag ?? 'stop') ? phraseStart(view, last) : null;
  const verb = start === null ? null : before(view, start);
  const carrier = verb === null ? undefined : view.words[verb];
  if (
    last === null ||
    start === null ||
    !carrier ||
    !/^(?:finite|base|ing)$/.test(carrier.tag) ||
    !EXPECTING.test(carrier.verb?.base ?? '')
  )
    return null;
  const word = view.words[head];
  const passive = first < head - 1 && word?.tag === 'part';
  return {
    group: { from: first, head, base: word?.verb?.base ?? '', passive, kind: 'finite', ahead: true, negated: false },
    subject: { from: start, to: last + 1, how: 'plain' },
    object: null,
    rest: { from: head + 1, to: complementEnd(view, head) },
  };
}

/** The first verb in the words that are told with a helper that looks ahead: "would |come|", "is to |meet|". */
function verbAhead(view: View, { group, rest }: Clause, trigger: number): number | null {
  for (let at = Math.max(group.head + 1, rest.from); at < view.words.length; at += 1) {
    const word = view.words[at];
    if (!word || word.tag === 'stop') return null;
    if (
      word.hidden ||
      word.quoted ||
      (!/^(?:base|part)$/.test(word.tag) && !(word.lower === 'be' && !/^(?:part|ing)$/.test(view.words[at + 1]?.tag ?? 'stop')))
    )
      continue;
    const helper = view.words.slice(Math.max(0, at - 4), at).some(({ tag, hidden }) => !hidden && (tag === 'modal' || tag === 'to'));
    if (helper && at >= trigger - 4) return at;
  }
  return null;
}
