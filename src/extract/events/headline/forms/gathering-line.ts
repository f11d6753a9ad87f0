import type { HeadlineContext } from '../context.ts';
import { clauseAt, type Clause } from '../grammar/clause.ts';
import type { Span } from '../grammar/phrase-span.ts';
import { subjectSpan } from '../grammar/subject-span.ts';
import { before } from '../grammar/verb-group.ts';
import type { View } from '../grammar/view.ts';
import { listNames, withArticle } from '../words/list-names.ts';
import { partiesIn } from './parties.ts';
import { frontedPlace, placePhrase } from './place-phrase.ts';
import { isNoun, verbAround } from './verb-around.ts';

const MOST_NAMES = 6;
const MEETING = /^(?:meet|sit|see|call|visit|confer|huddle|gather|convene|hold|have|host|receive|welcome|greet|dine|talk|speak|discuss)$/;
const CALLING = /^(?:speak|talk|telephone|phone|call|hold|have|engage|discuss|go)$/;
/** What is said over a telephone that the clause names: "promised Biden in a call", "told Joe Biden by telephone". */
const ON_THE_LINE =
  /^(?:tell|promise|assure|inform|brief|urge|press|warn|congratulate|thank|review|raise|welcome|reassure|ask|stress|reach)$/;
const BY_PHONE = /\b(?:phone|telephone|phoned|telephoned|telephones|call|calls)\b/i;

/** "Burns, Barnea and Al Thani meet in Paris", "Biden and Netanyahu speak by phone": everybody by name, the place of this clause. */
export function gatheringLine(context: HeadlineContext): string | null {
  const { draft } = context;
  if (!draft.trigger || (draft.type !== 'meeting' && draft.type !== 'call')) return null;
  if (!isNoun(context.view, draft.trigger)) return byVerb(context, draft.trigger.head);
  const verb = verbAround(context);
  const being = onThePhone(context, draft.trigger.from);
  if (being !== null) return being;
  return byNoun(context, draft.trigger.head) ?? (verb === null ? null : byVerb(context, verb));
}

/** "Erdogan was on the phone to Trump". */
function onThePhone(context: HeadlineContext, from: number): string | null {
  const { view } = context;
  if (context.draft.type !== 'call' || view.words[from]?.lower !== 'on' || view.words[before(view, from) ?? -1]?.tag !== 'be') return null;
  const subject = subjectSpan(view, before(view, from) ?? from);
  const to = view.words.findIndex(({ lower, index }) => index > from && index < from + 7 && /^(?:to|with)$/.test(lower));
  const parties = subject && to > 0 ? [...partiesIn(context, subject).names, ...partiesUpTo(context, to + 1)] : [];
  return line(context, parties, '', { from, to: from + 3 });
}

function byVerb(context: HeadlineContext, head: number): string | null {
  const { view, draft } = context;
  const clause = clauseAt(view, head, true);
  if (
    !clause ||
    clause.group.passive ||
    (!(draft.type === 'call' ? CALLING : MEETING).test(clause.group.base) &&
      !(draft.type === 'call' && draft.trigger?.rule.form === 'noun' && ON_THE_LINE.test(clause.group.base)))
  )
    return null;
  const doers = partiesIn(context, clause.subject);
  const others = partiesIn(context, withWhom(view, clause));
  if (!doers.allNamed || !others.allNamed) return null;
  const words = { from: clause.subject.from, to: clause.rest.to };
  return line(
    context,
    [...doers.names, ...others.names],
    placePhrase(view, clause.rest) || (clause.subject.how === 'plain' ? frontedPlace(view, clause.subject.from) : ''),
    words,
  );
}

/** Behind the verb: those met, or those behind "with", up to what it was about. */
function withWhom(view: View, { group, rest }: Clause): Span {
  // "called |on| the Pentagon chief"
  let from = group.base === 'call' && view.words[rest.from]?.lower === 'on' ? rest.from + 1 : rest.from;
  const behind = view.words.slice(from, rest.to).find(({ hidden }) => !hidden)?.tag ?? 'stop';
  // "met Barnea with …": whom one meets stands right behind; "held talks |with|"
  const met = /^(?:name|det|noun)$/.test(behind) && !/^(?:hold|have|discuss|engage|go)$/.test(group.base);
  for (let at = from; !met && at < rest.to; at += 1) {
    const word = view.words[at];
    if (word && !word.hidden && word.tag === 'prep' && /^(?:with|between)$/.test(word.lower)) {
      from = at;
      break;
    }
  }
  const direct = from <= rest.from + 1 && /^(?:name|det|noun)$/.test(view.words[from]?.tag ?? 'stop');
  if (from <= rest.from + 1 && !direct && view.words[from]?.lower !== 'with') return { from, to: from };
  let to = from;
  while (to < rest.to) {
    const word = view.words[to];
    // "met Austin |on Monday and Blinken on Tuesday|"
    if (word?.hidden === true && view.read.timeTokens.has(to) && view.words.slice(to).find(({ hidden }) => !hidden)?.tag === 'conj') break;
    if (
      !word ||
      (!word.hidden &&
        ((word.tag === 'prep' && !/^(?:with|between|as)$/.test(word.lower) && word.actor === null && !insideTitle(view, to)) ||
          (word.tag === 'to' && view.words[to + 1]?.tag === 'base') ||
          /^(?:ing|sub|rel|that|quote)$/.test(word.tag)))
    )
      break;
    to += 1;
  }
  return { from, to };
}

/** "Secretary |of| State", "chief |of| the Mossad": the preposition belongs to a title. */
function insideTitle(view: View, at: number): boolean {
  return view.words[at]?.lower === 'of' && view.words[at + 1]?.tag === 'name';
}

/** "a phone call between Biden and Netanyahu", "his meeting with Burns". */
function byNoun(context: HeadlineContext, head: number): string | null {
  const { view } = context;
  if (/^(?:summit|session|conference)$/.test(view.words[head]?.lower ?? '')) return null;
  const theirs = ofTheirs(context, head);
  if (theirs !== null) return theirs;
  for (let at = head + 1; at < Math.min(view.words.length, head + 5); at += 1) {
    const word = view.words[at];
    if (!word || word.hidden) continue;
    if (word.tag === 'prep' && word.lower === 'between')
      return line(context, partiesUpTo(context, at + 1), placePhrase(view, { from: head, to: endOfParties(view, at + 1) }), {
        from: head - 2,
        to: at + 1,
      });
    if (word.tag === 'prep' && word.lower === 'with') {
      const clause = context.draft.trigger?.verb === null ? ownerBefore(context, head) : null;
      return clause === null ? null : line(context, [clause, ...partiesUpTo(context, at + 1)], '', { from: head - 2, to: at + 1 });
    }
    if (word.tag !== 'prep' || !/^(?:in|at|on|by)$/.test(word.lower)) continue;
  }
  return null;
}

/** "… made progress during their Paris meeting": those who met are the subject of the clause. */
function ofTheirs(context: HeadlineContext, head: number): string | null {
  const { view } = context;
  const place = view.words[head - 1]?.tag === 'name' ? view.words[head - 1] : undefined;
  if (view.words[head - (place ? 2 : 1)]?.lower !== 'their') return null;
  const verb = verbAround(context);
  const clause = verb === null ? null : clauseAt(view, verb, false);
  const parties = clause ? partiesIn(context, clause.subject) : null;
  return parties?.allNamed === true ? line(context, parties.names, place ? ` in ${place.text}` : '', { from: head, to: head + 1 }) : null;
}

function partiesUpTo(context: HeadlineContext, from: number): readonly string[] {
  const found = partiesIn(context, { from, to: endOfParties(context.view, from) });
  return found.allNamed ? found.names : [];
}

function endOfParties(view: View, from: number): number {
  let to = from;
  while (to < view.words.length) {
    const word = view.words[to];
    if (
      !word ||
      (!word.hidden &&
        (/^(?:finite|be|have|modal|sub|rel|that|stop|to|ing|part|quote)$/.test(word.tag) ||
          (word.tag === 'prep' && !insideTitle(view, to) && word.actor === null && view.words[to + 1]?.tag !== 'det') ||
          (word.tag === 'comma' && word.aside === null && !/^(?:name|det|conj)$/.test(view.words[to + 1]?.tag ?? 'stop'))))
    )
      break;
    to += 1;
  }
  return to;
}

/** "Biden held a call with", "Netanyahu's meeting with": whose it is. */
function ownerBefore(context: HeadlineContext, head: number): string | null {
  const { view } = context;
  for (let at = head - 1; at >= Math.max(0, head - 12); at -= 1) {
    const word = view.words[at];
    if (!word || word.tag === 'stop') return null;
    const parties = word.actor !== null ? partiesIn(context, { from: word.actor.from, to: word.actor.to }) : null;
    if (parties && parties.names.length === 1 && (word.possessive || view.words.slice(at + 1, head).some(({ tag }) => tag === 'finite')))
      return parties.names[0] ?? null;
  }
  return null;
}

function line({ draft, view, kindOf }: HeadlineContext, named: readonly string[], where: string, words: Span): string | null {
  const names = [...new Set(named)];
  if (names.length < 2 || names.length > MOST_NAMES) return null;
  const who = listNames(names.map((name, index) => (index === 0 ? name : withArticle(name, kindOf))));
  if (draft.type === 'meeting') return `${who} meet${where}`;
  const said = view.words
    .slice(Math.max(0, words.from), words.to)
    .map(({ text }) => text)
    .join(' ');
  const pattern = draft.trigger?.rule.pattern ?? '';
  return BY_PHONE.test(said) || /phone|call/.test(pattern) ? `${who} speak by phone` : `${who} speak`;
}
