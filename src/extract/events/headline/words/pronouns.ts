import type { KindOf } from '../../actor-kinds.ts';
import { PEOPLE } from '../grammar/closed-classes.ts';
import { subjectSpan, type Subject } from '../grammar/subject-span.ts';
import { before, verbGroupOf } from '../grammar/verb-group.ts';
import { takesClause } from '../grammar/verbs.ts';
import type { View } from '../grammar/view.ts';
import { namesIn, type Naming } from './names.ts';
import { isPluralName } from './number.ts';
import type { Phrase } from './noun-phrase.ts';

const VERBAL = /^(?:finite|be|have|do|modal)$/;

/**
 * Whom a pronoun means: of a person the one named before it in the sentence, or the one of several who is the subject of the verb nearest before it,
 * or the one the sentence before speaks of; of "it" and "they" the one group, body or state named before. Null where there is a doubt.
 */
export function antecedentOf(view: View, index: number, kindOf: KindOf, pronoun?: string): Phrase | null {
  const lower = pronoun ?? view.words[index]?.lower ?? '';
  if (/^(?:he|she|him|her|his)$/.test(lower)) {
    const person = personAt(view, index, kindOf, /^(?:he|she)$/.test(lower));
    return person === null ? null : { text: person, plural: false };
  }
  if (/^(?:it|its|they|their|them)$/.test(lower)) {
    const teller = tellerOf(view, index, kindOf);
    if (teller) return teller;
    const acting = view.read.actors.filter(
      ({ mention, to }) =>
        to <= index &&
        mention.acts &&
        mention.how !== 'adjective' &&
        kindOf(mention.actor)?.type !== 'person' &&
        kindOf(mention.actor)?.type !== 'media',
    );
    // "parents whose son is held by Hamas fear that |they|": where people are named, "they" may mean them
    if (/^the/.test(lower) && view.words.slice(0, index).some(({ lower: noun, hidden }) => !hidden && PEOPLE.has(noun))) return null;
    const ids = [...new Set(acting.map(({ mention }) => mention.actor))];
    const kind = ids.length === 1 ? kindOf(ids[0] ?? '') : undefined;
    if (kind) return { text: kind.short, plural: isPluralName(kind.short) };
    // "The Knesset debated the deal. |It| rejected it": the subject of a sentence that names nobody before
    const { group } = view.saidBefore;
    return group !== null &&
      ids.length === 0 &&
      lower === 'it' &&
      view.words.slice(0, index).every(({ tag, hidden }) => hidden || /^(?:adv|prep|comma|sub|conj|quote)$/.test(tag))
      ? { text: group, plural: isPluralName(group) }
      : null;
  }
  return null;
}

export function personAt(view: View, index: number, kindOf: KindOf, isSubject: boolean): string | null {
  const named = namesIn(view, kindOf).filter((name) => name.to <= index && !isOfOtherSex(view, name, index));
  const ids = new Set(named.map(({ actor }) => actor));
  if (ids.size === 1) return plain(named[0]?.text);
  if (ids.size === 0) return isSubject ? view.saidBefore.person : null;
  return plain(named.findLast(({ to, text }) => !text.endsWith("'s") && VERBAL.test(nextShown(view, to)))?.text);
}

const WOMEN = /^(?:daughter|wife|mother|sister|girl|woman|widow|aunt|grandmother|niece|granddaughter)$/;
const MEN = /^(?:son|husband|father|brother|boy|man|widower|uncle|grandfather|nephew|grandson)$/;

/** "his youngest |daughter|, Shachar, was born after |he| was taken": the word for a woman beside a name, and "he". */
function isOfOtherSex(view: View, { from, to }: Naming, pronoun: number): boolean {
  const lower = view.words[pronoun]?.lower ?? '';
  const other = /^(?:he|him|his)$/.test(lower) ? WOMEN : /^(?:she|her|hers)$/.test(lower) ? MEN : null;
  if (other === null) return false;
  const lead = view.words.slice(Math.max(0, from - 3), to);
  // "Einav, the |mother| of Matan"
  const apposed = view.words[to]?.tag === 'comma' ? view.words.slice(to + 1, to + 4) : [];
  return (
    lead.some(({ lower: word }, at) => other.test(word) && lead.slice(at + 1).every(({ tag }) => /^(?:comma|noun|name)$/.test(tag))) ||
    apposed.some(({ lower: word }) => other.test(word))
  );
}

function plain(text: string | undefined): string | null {
  return text?.replace(/'s$/, '') ?? null;
}

/** "called on |him| to resign", "if |he| signed" behind a subject of several: the one other person the sentence names before, or whom the sentence before speaks of. */
export function otherPerson(view: View, index: number, subject: string, kindOf: KindOf): string | null {
  const others = [
    ...new Set(
      namesIn(view, kindOf)
        .filter(({ to }) => to <= index)
        .map(({ text }) => text.replace(/'s$/, '')),
    ),
  ].filter((name) => !subject.split(/, | and /).includes(name));
  if (others.length > 1) return null;
  const meant = others[0] ?? view.saidBefore.person;
  return meant === null || subject.split(/, | and /).includes(meant) ? null : meant;
}

function nextShown(view: View, from: number): string {
  return view.words.slice(from).find(({ hidden, aside, tag }) => !hidden && aside === null && tag !== 'adv')?.tag ?? 'stop';
}

/** "UNRWA, the U.N.'s main agency, said that |its| trucks": the one group, body or state that says the words the pronoun begins. */
function tellerOf(view: View, index: number, kindOf: KindOf): Phrase | null {
  let at = before(view, index);
  if (at !== null && view.words[at]?.tag === 'that') at = before(view, at);
  const verb = at === null ? undefined : view.words[at];
  if (at === null || verb?.tag !== 'finite' || !takesClause(verb.verb?.base ?? '')) return null;
  const group = verbGroupOf(view, at, false);
  const subject = group?.kind === 'finite' ? subjectSpan(view, group.from) : null;
  const first = subject ? (view.words[subject.from]?.actor ?? null) : null;
  const kind =
    first &&
    subject &&
    first.from === subject.from &&
    first.mention.how !== 'adjective' &&
    (first.to === subject.to || (view.words[first.to]?.tag ?? 'comma') === 'comma')
      ? kindOf(first.mention.actor)
      : undefined;
  return kind && kind.type !== 'person' && kind.type !== 'media' ? { text: kind.short, plural: isPluralName(kind.short) } : null;
}

/** "Hamas said it had accepted", "Biden said that he believes": the pronoun behind a verb of saying means who says it. */
export function speakerBefore(view: View, index: number): Subject | null {
  if (!/^(?:he|she|it|they)$/.test(view.words[index]?.lower ?? '')) return null;
  let at = before(view, index);
  if (at !== null && view.words[at]?.tag === 'that') at = before(view, at);
  // "said that a deal was far, |but that it| would send a team"
  if (at !== null && view.words[at]?.tag === 'conj' && view.words[at + 1]?.tag === 'that')
    at = view.words.findLastIndex(
      ({ index: left, tag, verb, hidden }) =>
        left < (at ?? 0) &&
        !hidden &&
        tag === 'finite' &&
        takesClause(verb?.base ?? '') &&
        view.words.slice(left + 1, at ?? 0).some((word) => word.tag === 'that'),
    );
  if (at !== null && at < 0) return null;
  // "told reporters that he"
  while (at !== null && /^(?:noun|name|det)$/.test(view.words[at]?.tag ?? 'stop') && index - at < 9) at = before(view, at);
  const verb = at === null ? undefined : view.words[at];
  // "has said it", "said it"
  if (at === null || (verb?.tag !== 'finite' && verb?.tag !== 'part') || !takesClause(verb.verb?.base ?? '')) return null;
  const group = verbGroupOf(view, at, false);
  return group?.kind === 'finite' && !group.passive ? subjectSpan(view, group.from) : null;
}
