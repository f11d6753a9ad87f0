import type { KindOf } from '../../actor-kinds.ts';
import type { Clause } from '../grammar/clause.ts';
import { simplePhrase, type Span } from '../grammar/phrase-span.ts';
import type { View } from '../grammar/view.ts';
import { listNames, withArticle } from './list-names.ts';
import { namesIn } from './names.ts';
import type { Phrase } from './noun-phrase.ts';
import { isPluralPhrase } from './number.ts';
import { objectPhrase } from './object-phrase.ts';
import { antecedentOf, otherPerson, personAt } from './pronouns.ts';

/** A subject that is no actor: "a rocket attack by Hamas", "an explosion". */
function isThing(view: View, from: number, to: number): boolean {
  const head = view.words
    .slice(from, to)
    .find(
      ({ tag, lower }) =>
        tag === 'noun' &&
        /^(?:attack|strike|explosion|blast|rocket|missile|drone|bomb|raid|fire|shelling|airstrike|ambush|shooting)s?$/.test(lower),
    );
  return head !== undefined;
}

const TERMS =
  /^(?:plan|proposal|deal|offer|resolution|draft|agreement|outline|framework|truce|ceasefire|cease-fire|text|document|paper|accord|bill|decision|report|reply|answer|response|statement|demand)$/;
/** Verbs that are done to whoever can hear or act: "called on |it| to turn around". */
const TO_SOMEBODY = /^(?:call|urge|ask|press|tell|accuse|blame|warn|thank|criticize|criticise|praise|beg|implore|invite|order|pressure)$/;

/** Pronouns behind a verb, and whom or what they mean: "gave him up", "voted for it". Those that nobody can tell stay. */
export function resolvedObjects(view: View, clause: Clause, subject: Phrase, kindOf: KindOf): ReadonlyMap<number, string> {
  const resolved = new Map<number, string>();
  for (let at = clause.rest.from; at < clause.rest.to; at += 1) {
    const word = view.words[at];
    if (!word || word.quoted || /^(?:that|rel|stop)$/.test(word.tag) || (word.tag === 'sub' && word.lower !== 'if')) break;
    // "Israel closed the crossing after a rocket attack killed four of |its| soldiers": an attack has no soldiers
    if (word.tag === 'det' && /^(?:its|their)$/.test(word.lower) && isThing(view, clause.subject.from, clause.subject.to)) {
      const owner = antecedentOf(view, clause.subject.from, kindOf, word.lower);
      if (owner) resolved.set(at, `${owner.text}'s`);
      continue;
    }
    if (word.hidden || !isPersonal(view, at)) continue;
    const listed = word.lower === 'them' ? namedBehind(view, at, kindOf) : null;
    if (listed !== null) {
      resolved
        .set(at - 2, '')
        .set(at - 1, '')
        .set(at, listed);
      continue;
    }
    const meant = meantBy(view, at, clause, subject, kindOf);
    if (meant !== null && meant !== subject.text) resolved.set(at, meant);
  }
  return resolved;
}

/** "her" before a noun is an article. */
function isPersonal(view: View, at: number): boolean {
  const word = view.words[at];
  return word?.tag === 'pron' || (word?.lower === 'her' && !/^(?:noun|name|num)$/.test(view.words[at + 1]?.tag ?? 'stop'));
}

/** "freed |two of them|, Fernando Marman and Luis Har, in a raid": the names that stand behind. */
function namedBehind(view: View, at: number, kindOf: KindOf): string | null {
  if (view.words[at - 1]?.lower !== 'of' || view.words[at - 2]?.tag !== 'num' || view.words[at + 1]?.tag !== 'comma') return null;
  const aside = view.words[at + 1]?.aside ?? null;
  const names =
    aside === null
      ? []
      : namesIn(view, kindOf)
          .filter(({ from }) => view.words[from]?.aside === aside)
          .map(({ text }) => text.replace(/'s$/, ''));
  return names.length > 0 && names.length < 4 ? listNames(names) : null;
}

function meantBy(view: View, at: number, { subject: span, group }: Clause, subject: Phrase, kindOf: KindOf): string | null {
  const lower = view.words[at]?.lower ?? '';
  if (span.how === 'shared' && /^(?:it|them)$/.test(lower)) {
    const object = objectOfVerbBefore(view, group.from, kindOf);
    if (object && object.plural === (lower === 'them')) return object.text;
  }
  if (lower === 'it') {
    const body = TO_SOMEBODY.test(group.base) ? antecedentOf(view, span.from, kindOf, 'it') : null;
    return body ? withArticle(body.text, kindOf) : (thingBefore(view, span.from) ?? view.saidBefore.thing);
  }
  if (/^(?:him|her)$/.test(lower))
    return (
      personAt(view, span.from, kindOf, false) ??
      (view.words.slice(group.head + 1, at).some(({ tag, actor }) => tag === 'name' && actor !== null)
        ? null
        : otherPerson(view, span.from, subject.text, kindOf))
    );
  return /^(?:he|she)$/.test(lower) && subject.plural ? otherPerson(view, at, subject.text, kindOf) : null;
}

/** "freed |three women| and handed them to the Red Cross": what stands behind the verb before. */
function objectOfVerbBefore(view: View, from: number, kindOf: KindOf): Phrase | null {
  const verb = view.words.slice(0, from).findLast(({ tag, hidden }) => !hidden && tag === 'finite');
  let to = (verb?.index ?? from) + 1;
  const start = to;
  while (to < from && /^(?:det|num|noun|name)$/.test(view.words[to]?.tag ?? 'stop') && view.words[to]?.hidden === false) to += 1;
  const text = verb && to > start ? objectPhrase(view, { from: start, to }, kindOf) : null;
  return text === null ? null : { text, plural: isPluralPhrase(view, start, to) };
}

/** The plan, truce or text named before a clause: "the truce took effect after the cabinet voted for |it|". */
function thingBefore(view: View, clauseFrom: number): string | null {
  const thing = view.words.slice(0, clauseFrom).findLast(({ lower, tag, hidden }) => !hidden && tag === 'noun' && TERMS.test(lower));
  return thing ? `the ${thing.lower}` : null;
}

/**
 * The first pronoun in the words behind a verb that means nobody in the line and that no sentence before explains: "makes |it| public". One that stands for what the
 * line itself names, or for what a "that" explains, is none.
 */
export function unresolvedIn(view: View, { from, to }: Span, resolved: ReadonlyMap<number, string>): number | null {
  const own = view.words[from - 1]?.aside ?? null;
  for (let at = from; at < to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden || word.quoted || (word.aside !== null && word.aside !== own)) continue;
    // "voted for that on Thursday"
    if (
      word.tag === 'that' &&
      view.words.slice(at + 1, to).every(({ hidden, tag }) => hidden || tag === 'prep') &&
      view.words[at - 1]?.tag === 'prep'
    )
      return at;
    if (/^(?:that|rel|sub|stop)$/.test(word.tag)) return null;
    if (resolved.has(at) || !/^(?:it|him|them|her)$/.test(word.lower) || !isPersonal(view, at)) continue;
    const rest = view.words.slice(from, at).filter(({ hidden }) => !hidden);
    const named =
      word.lower === 'them'
        ? rest.some(
            ({ tag, lower }) =>
              (tag === 'noun' && /[^s]s$/.test(lower)) ||
              /^(?:people|women|men|children)$/.test(lower) ||
              (tag === 'conj' && lower === 'and'),
          )
        : word.lower === 'it'
          ? isThingNamed(view, from, at)
          : rest.some(({ tag }) => tag === 'name');
    const explained =
      word.lower === 'it' && view.words.slice(at + 1, Math.min(to, at + 4)).some(({ tag }) => tag === 'that' || tag === 'to');
    if (!named && !explained) return at;
  }
  return null;
}

/** A thing with an article stands before "it", and not as what is "of it" ("every aspect of it"). */
function isThingNamed(view: View, from: number, at: number): boolean {
  const to = view.words[at - 1]?.lower === 'of' ? simplePhrase(view, at - 2).from : at;
  return view.words
    .slice(from, to)
    .some(({ tag, hidden, index }) => !hidden && tag === 'det' && /^(?:noun|name)$/.test(view.words[index + 1]?.tag ?? 'stop'));
}

/** Where the phrase begins that a pronoun stands in: "|to tell them| of it", "votes |for it|"; null where it is the object of the verb itself. */
export function phraseAround(view: View, from: number, pronoun: number): number | null {
  for (let at = pronoun - 1; at > from - 1; at -= 1) {
    const word = view.words[at];
    if (!word || word.hidden) continue;
    if ((word.tag === 'prep' && word.lower !== 'of') || (word.tag === 'to' && at > from)) return at;
  }
  return null;
}
