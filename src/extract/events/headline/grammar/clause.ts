import { complementEnd } from './complement-end.ts';
import { isBehindWhose, isRelativeThat, simplePhrase, type Span } from './phrase-span.ts';
import { antecedentBefore, isNoneOfPeople, isOneOfTwo, subjectSpan, type Subject } from './subject-span.ts';
import { before, verbGroupOf, type VerbGroup } from './verb-group.ts';
import { isIntransitive, takesClause } from './verbs.ts';
import type { View } from './view.ts';

/** A clause taken apart. */
export interface Clause {
  readonly group: VerbGroup;
  readonly subject: Subject;
  /** What is done to, where it stands before the verb: "a paper that Hamas gave the mediators", "a plan put forward by Biden". */
  readonly object: Span | null;
  /** The words behind the verb. */
  readonly rest: Span;
  /** Words between a participle and "by": "put |forward| by Biden". */
  readonly particle?: Span;
}

const DEEPEST = 3;

/** The clause of a verb, or of the verb that this one hangs on ("urged Hamas to accept"); null where no subject is found. */
export function clauseAt(view: View, head: number, dropIntent: boolean, depth = 0): Clause | null {
  const group = verbGroupOf(view, head, dropIntent);
  if (!group) return climb(view, head, dropIntent, depth);
  if (group.kind === 'reduced') return (isCount(view, group.from) ? null : reduced(view, group)) ?? climb(view, head, dropIntent, depth);
  if (group.kind === 'adjunct') return adjunct(view, group, dropIntent, depth);
  const subject = subjectSpan(view, group.from);
  if (!subject || (view.words[before(view, subject.from) ?? -1]?.lower === 'what' && !/^(?:call|describe|term)$/.test(group.base)))
    return null;
  const rest = { from: head + 1, to: complementEnd(view, head) };
  const object = group.passive ? null : objectBefore(view, subject, rest, group.base);
  // "|whom| Hamas released" says nothing where nobody knows whom, nor "|which| Biden made public" where nobody knows what
  const relative = before(view, subject.from) ?? -1;
  if (object === null && !group.passive && lacksObject(view, relative)) return null;
  return { group, subject, object, rest };
}

/** "put |the number of Palestinians killed| at 57,575": a count is told by the verb before it. */
function isCount(view: View, participle: number): boolean {
  const of = view.words.slice(Math.max(0, participle - 6), participle).findLast(({ lower }) => lower === 'of');
  return of !== undefined && /^(?:number|count|total|tally|toll)$/.test(view.words[of.index - 1]?.lower ?? '');
}

/** The verb to the left on which an infinitive or participle hangs. */
function climb(view: View, head: number, dropIntent: boolean, depth: number): Clause | null {
  if (depth >= DEEPEST) return null;
  const own = view.words[head]?.aside ?? null;
  let first = head - 1;
  while (
    first > 0 &&
    /^(?:be|have|to|adv)$/.test(view.words[first]?.tag ?? 'stop') &&
    view.words.slice(first, head).some(({ tag }) => tag === 'to') !== (view.words[first]?.tag === 'adv')
  )
    first -= 1;
  for (let at = first; at >= Math.max(0, head - 14); at -= 1) {
    const word = view.words[at];
    if (!word || word.hidden || (word.aside !== null && word.aside !== own)) continue;
    if (/^(?:stop|sub|rel|quote)$/.test(word.tag) || word.tag === 'that') return null;
    if (/^(?:finite|part|ing|base)$/.test(word.tag)) {
      const clause = clauseAt(view, at, dropIntent, depth + 1);
      return clause && clause.rest.to > head ? clause : null;
    }
    // "|was in Cairo| to meet officials"
    if (word.tag === 'be' && view.words[at + 1]?.tag === 'prep') {
      const clause = clauseAt(view, at, dropIntent, depth + 1);
      return clause && clause.rest.to > head ? clause : null;
    }
    if (word.tag === 'be' || word.tag === 'have' || word.tag === 'modal') return null;
  }
  return null;
}

/** Verbs with two objects: the one behind them is the receiver. */
export const GIVING: ReadonlySet<string> = new Set(['give', 'send', 'hand', 'offer', 'show', 'grant', 'pay']);

/** "whom Hamas released", "the paper that Hamas gave", "the first captives Hamas has let go". */
function objectBefore(view: View, subject: Subject, rest: Span, base: string): Span | null {
  if (subject.how !== 'plain') return null;
  const at = before(view, subject.from);
  const word = at === null ? undefined : view.words[at];
  if (
    at === null ||
    !word ||
    (isIntransitive(base) && !hasStranded(view, rest)) ||
    (hasObject(view, rest) && !GIVING.has(base) && !isCalling(view, base, rest))
  )
    return null;
  const relative = (word.tag === 'rel' && /^(?:whom|which|who)$/.test(word.lower)) || (word.tag === 'that' && isRelativeThat(view, at));
  if (relative) return nounBefore(view, at);
  if (
    at !== subject.from - 1 ||
    hasObject(view, rest) ||
    !/^(?:noun|name)$/.test(word.tag) ||
    word.possessive ||
    (view.words[subject.from]?.tag === 'noun' && word.tag === 'noun' && !isBehindWhose(view, at))
  )
    return null;
  return simplePhrase(view, at);
}

/** "|whom| Hamas released", "to the mediators, |which| Biden made public": what is done to is not the noun that stands before. */
function lacksObject(view: View, relative: number): boolean {
  if (view.words[relative]?.lower === 'whom') return true;
  const last = view.words.findLastIndex(({ index, hidden, tag }) => index < relative && !hidden && tag !== 'comma');
  return isNoneOfPeople(view, last, relative);
}

/** "a spectacle that Guterres called |"appalling"|": the name that a thing is given stands behind the verb. */
function isCalling(view: View, base: string, rest: Span): boolean {
  return base === 'call' && view.words[rest.from]?.tag === 'quote';
}

/** "the deal the cabinet voted |for|": a preposition that waits for the object. */
export function hasStranded(view: View, rest: Span): boolean {
  const shown = view.words.slice(rest.from, rest.to).filter(({ hidden }) => !hidden);
  return shown.length === 1 && /^(?:for|on|of|to|with|about|at|against|over)$/.test(shown[0]?.lower ?? '');
}

/** The noun phrase right before a relative pronoun or a participle. */
function nounBefore(view: View, at: number): Span | null {
  let last = at - 1;
  while (
    last > 0 &&
    (view.words[last]?.hidden === true ||
      /^(?:comma|adv)$/.test(view.words[last]?.tag ?? 'stop') ||
      (view.words[last]?.aside !== (view.words[at]?.aside ?? null) && view.words[last]?.aside !== null))
  )
    last -= 1;
  if (!/^(?:noun|name|num)$/.test(view.words[last]?.tag ?? 'stop') || isNoneOfPeople(view, last, at)) return null;
  return isOneOfTwo(view, last, at) ? null : simplePhrase(view, last);
}

/** A noun phrase stands right behind the verb. */
function hasObject(view: View, rest: Span): boolean {
  for (let at = rest.from; at < rest.to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden || word.tag === 'adv' || /^(?:public|clear|available|go|free|loose)$/.test(word.lower)) continue;
    return /^(?:det|num|noun|name|pron|quote|that)$/.test(word.tag);
  }
  return false;
}

/** "The plan, agreed by the two and |announced| at the White House": the first participle stands behind the noun. */
function firstOfChain(view: View, from: number): number {
  const join = before(view, from);
  if (join === null || view.words[join]?.tag !== 'conj') return from;
  const own = view.words[from]?.aside ?? null;
  for (let at = join - 1; at >= Math.max(0, join - 16); at -= 1) {
    const word = view.words[at];
    if (!word || word.aside !== own || /^(?:stop|sub|rel|finite|be|have|modal)$/.test(word.tag)) return from;
    if (word.tag === 'part' && /^(?:comma|noun|name)$/.test(view.words[at - 1]?.tag ?? 'stop')) return at;
  }
  return from;
}

/** "a plan put forward by Biden", "women seized at a kibbutz". */
function reduced(view: View, group: VerbGroup): Clause | null {
  // "|Freed| in exchange for prisoners, she was flown to a hospital"
  if (before(view, group.from) === null && group.passive) {
    const main = mainVerb(view, group.head, true);
    const who = main === null || view.words.slice(group.head, main).every(({ tag }) => tag !== 'comma') ? null : mainSubject(view, main);
    return who ? { group, subject: who, object: null, rest: { from: group.head + 1, to: complementEnd(view, group.head) } } : null;
  }
  const nearest = antecedentBefore(view, firstOfChain(view, group.from));
  const subject = nearest ? ofWhom(view, nearest) : null;
  if (!subject || (view.words[group.from - 1]?.tag === 'comma' && view.words[group.from]?.aside === null)) return null;
  // "a move to get hostages released": wished for, not done
  const wish = before(view, subject.from);
  if (wish !== null && /^(?:get|getting|want|wants|wanted|have|having)$/.test(view.words[wish]?.lower ?? '')) return null;
  const rest = { from: group.head + 1, to: complementEnd(view, group.head) };
  if (!group.passive) return { group, subject, object: null, rest };
  const agent = agentBehind(view, rest);
  if (!agent && isIntransitive(group.base)) return null;
  return agent
    ? {
        group: { ...group, passive: false },
        subject: { ...agent.subject, how: 'plain' },
        object: nounBefore(view, group.from) ?? subject,
        rest: behindAgent(view, group.base, agent.rest, rest.to),
        particle: { from: rest.from, to: agent.subject.from - 1 },
      }
    : { group, subject, object: null, rest };
}

/** "supporters of |hostages| held in Gaza": of people and whose they are, the nearer are meant. */
function ofWhom(view: View, subject: Subject): Subject {
  const of = view.words.findIndex(({ index, lower }) => index > subject.from && index < subject.to && lower === 'of');
  return of > 0 &&
    /^(?:supporters|families|relatives|parents|release|names|photographs|photos|list|deaths|killing|fate)$/.test(
      view.words[of - 1]?.lower ?? '',
    )
    ? { ...subject, from: of + 1 }
    : subject;
}

/** What stands behind the agent may belong to another verb; "to the mediators" belongs to what was given. */
function behindAgent(view: View, base: string, from: number, to: number): Span {
  let at = from;
  while (at < to && view.words[at]?.hidden === true) at += 1;
  return /^(?:give|present|submit|offer|send|deliver|hand|make|put|show|propose)$/.test(base) &&
    view.words[at]?.lower === 'to' &&
    view.words[at + 1]?.tag !== 'base'
    ? { from: at, to }
    : { from, to: from };
}

interface Agent {
  readonly subject: Span;
  /** First word behind the agent. */
  readonly rest: number;
}

/** "by US President Joe Biden at the end of May": who did it, and what follows. */
export function agentBehind(view: View, rest: Span): Agent | null {
  for (let at = rest.from; at < rest.to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden) continue;
    if (word.tag === 'prep' && word.lower === 'by') return agentAt(view, at + 1, rest.to);
    if (!/^(?:adv|noun|prep)$/.test(word.tag) || at > rest.from + 1) return null;
  }
  return null;
}

function agentAt(view: View, from: number, to: number): Agent | null {
  let end = from;
  while (end < to) {
    const word = view.words[end];
    if (
      !word ||
      (word.tag === 'prep' && word.lower !== 'of') ||
      /^(?:comma|stop|rel|that|to|sub|finite|be|have|modal|part|ing|quote)$/.test(word.tag) ||
      (word.hidden && end > from)
    )
      break;
    end += 1;
  }
  const first = view.words[from];
  return end > from && first && !first.hidden && first.tag !== 'ing' && !/^(?:then|now|far|phone|telephone|both)$/.test(first.lower)
    ? { subject: { from, to: end }, rest: end }
    : null;
}

/** "…, turning down an offer", "before flying back to Doha", "Touring the corridor, Katz said": the doer is that of the clause beside it. */
function adjunct(view: View, group: VerbGroup, dropIntent: boolean, depth: number): Clause | null {
  const at = before(view, group.from);
  const word = at === null ? undefined : view.words[at];
  const rest = { from: group.head + 1, to: complementEnd(view, group.head) };
  if (word && at !== null && /^(?:noun|name)$/.test(word.tag) && !word.possessive) {
    const subject = antecedentBefore(view, group.from);
    return subject ? { group, subject, object: null, rest } : null;
  }
  const blamed = word?.lower === 'for' && isPassiveBefore(view, at ?? 0);
  if (word && !blamed && /^(?:prep|sub)$/.test(word.tag) && !/^(?:after|before|while|when|since|by|on|upon|following)$/.test(word.lower))
    return climb(view, group.head, dropIntent, depth);
  if (word && !/^(?:comma|prep|sub|conj|stop|quote)$/.test(word.tag)) return climb(view, group.head, dropIntent, depth);
  const main = mainVerb(view, group.head, at === null);
  const subject = main === null ? null : mainSubject(view, main);
  return subject ? { group, subject, object: null, rest } : null;
}

/** "was criticised for |vetoing|", "were arrested for": the doer is who was criticised. */
function isPassiveBefore(view: View, preposition: number): boolean {
  const verb = before(view, preposition);
  return verb !== null && view.words[verb]?.tag === 'part' && !/^(?:have)$/.test(view.words[before(view, verb) ?? -1]?.tag ?? 'stop');
}

function mainSubject(view: View, main: number): Subject | null {
  const group = verbGroupOf(view, main, false);
  return group?.kind === 'finite' ? subjectSpan(view, group.from) : null;
}

/** The finite verb of the clause that a participle goes with: the one before it, or behind it where the participle opens the sentence. */
function mainVerb(view: View, head: number, opensSentence: boolean): number | null {
  const own = view.words[head]?.aside ?? null;
  const fits = (at: number): boolean => {
    const word = view.words[at];
    return (
      word !== undefined &&
      !word.hidden &&
      (word.aside === null || word.aside === own) &&
      (word.tag === 'finite' ||
        (word.tag === 'part' && hasHelper(view, at)) ||
        // "An official |was| less effusive, telling a newspaper"
        (!opensSentence && word.tag === 'be' && /^(?:noun|det|prep|adv)$/.test(view.words[at + 1]?.tag ?? 'stop')))
    );
  };
  if (!opensSentence) for (let at = head - 1; at >= 0; at -= 1) if (fits(at)) return at;
  for (let at = head + 1; at < view.words.length; at += 1) if (fits(at)) return at;
  return null;
}

function hasHelper(view: View, verb: number): boolean {
  let at = before(view, verb);
  while (at !== null && view.words[at]?.tag === 'adv') at = before(view, at);
  return at !== null && /^(?:have|be)$/.test(view.words[at]?.tag ?? 'stop');
}

/** Verbs that need an object only where somebody does them: "fighting pauses", "talks restart". */
const OF_THEMSELVES = /^(?:pause|restart|reopen|halt|cease|lapse|move|change|disarm|agree)$/;

/** A verb that says nothing without what stands behind it. */
export function needsMore(clause: Clause): boolean {
  return (
    (!OF_THEMSELVES.test(clause.group.base) && !clause.group.passive && clause.object === null && !isIntransitive(clause.group.base)) ||
    (takesClause(clause.group.base) &&
      !/^(?:decide|agree|answer|reply|respond|show|meet|read|tweet|testify|threaten|report)$/.test(clause.group.base) &&
      !clause.group.passive)
  );
}
