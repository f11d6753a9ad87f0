import type { KindOf } from '../../actor-kinds.ts';
import type { Span } from '../grammar/phrase-span.ts';
import type { Subject } from '../grammar/subject-span.ts';
import type { View } from '../grammar/view.ts';
import { listNames, withArticle } from './list-names.ts';
import { namesIn } from './names.ts';
import { isPluralName, isPluralPhrase } from './number.ts';
import { antecedentOf, speakerBefore } from './pronouns.ts';
import { render } from './render.ts';

/** Who, in a headline's words. */
export interface Phrase {
  readonly text: string;
  readonly plural: boolean;
}

const LONGEST = 52;

/**
 * A subject in a headline's words: no article, no relative clause, persons by their short names, bodies by the names that news uses. Null where nobody
 * can tell who is meant ("he", "this").
 */
export function subjectPhrase(view: View, subject: Subject, kindOf: KindOf, speaks: boolean): Phrase | null {
  const span = trimmed(view, subject);
  const first = view.words[span.from];
  if (!first || span.from >= span.to || !view.words.slice(span.from, span.to).some(({ tag }) => /^(?:noun|name|num|pron)$/.test(tag)))
    return null;
  const speaker = first.tag === 'pron' && span.to - span.from === 1 ? speakerBefore(view, span.from) : null;
  if (speaker && view.words[speaker.from]?.tag !== 'pron') {
    const said = subjectPhrase(view, speaker, kindOf, true);
    // "Two officials said |she| would be freed", "the army said |he| was dead": of somebody else
    const isOther = said !== null && /^(?:he|she)$/.test(first.lower) && (said.plural || isBody(view, speaker, kindOf));
    if (!isOther) return said;
  }
  if (first.tag === 'pron')
    return span.to - span.from === 1 || !/^(?:someone|everyone|everybody|nobody|anyone|none)$/.test(first.lower)
      ? antecedentOf(view, span.from, kindOf)
      : null;
  if ((/^(?:this|that|these|those|such)$/.test(first.lower) && span.to - span.from === 1) || first.tag === 'rel') return null;
  // "a dramatic |Tuesday| at the council": a day is no subject
  if (
    /^(?:a|an)$/.test(view.words[span.from - 1]?.lower ?? '') &&
    view.words[span.from + 1]?.hidden === true &&
    view.read.timeTokens.has(span.from + 1) &&
    view.words[span.from + 1]?.tag !== 'prep'
  )
    return null;
  if (first.tag === 'part' && !/^(?:noun|name|num)$/.test(view.words[span.from + 1]?.tag ?? 'stop')) return null;
  const items = itemsOf(view, span);
  const phrases = items.map((item, index) => itemPhrase(view, item, kindOf, speaks, items.length === 1, index > 0));
  const known = phrases.filter((phrase) => phrase !== null);
  if (known.length === 0 || known.length < phrases.length) return null;
  const text = listNames(known.map((phrase, index) => (index === 0 ? phrase.text : withArticle(phrase.text, kindOf))));
  return text === '' || text.length > LONGEST + 12 * Math.max(items.length - 1, text.includes(', ') ? 1 : 0)
    ? null
    : { text, plural: items.length > 1 || known[0]?.plural === true };
}

/** A ministry, a group, a state: no "he". */
export function isBody(view: View, { from, to }: Span, kindOf: KindOf): boolean {
  const actor = view.words.slice(from, to).findLast(({ tag }) => /^(?:noun|name)$/.test(tag))?.actor ?? null;
  const type = actor && actor.mention.how !== 'adjective' ? kindOf(actor.mention.actor)?.type : undefined;
  return type !== undefined && type !== 'person';
}

/** Articles, adverbs and asides off its beginning; "both" before two names. */
function trimmed(view: View, { from, to: last }: Span): Span {
  let to = last;
  while (
    to - from > 1 &&
    (view.words[to - 1]?.hidden === true || /^(?:himself|herself|itself|themselves|there)$/.test(view.words[to - 1]?.lower ?? ''))
  )
    to -= 1;
  let start = from;
  while (
    start < to - 1 &&
    (/^(?:the|a|an|both|meanwhile|however|even|also)$/.test(view.words[start]?.lower ?? '') ||
      view.words[start]?.hidden === true ||
      (/^(?:adv|conj|comma|sub)$/.test(view.words[start]?.tag ?? '') && !(view.words[start + 1]?.tag === 'num')))
  ) {
    if (
      /^(?:a|an)$/.test(view.words[start]?.lower ?? '') &&
      /^(?:few|couple|number|dozen|handful|hundred|thousand|million|majority|total)$/.test(view.words[start + 1]?.lower ?? '')
    )
      break;
    start += 1;
  }
  return { from: start, to };
}

/** "Qatar, the United States and Egypt" is three; "Egyptian and Qatari mediators" and "a driver and guard of the convoy" are one. */
function itemsOf(view: View, span: Span): Span[] {
  const cuts: number[] = [];
  for (let at = span.from; at < span.to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden || (word.aside !== null && word.aside !== (view.words[span.from]?.aside ?? null))) continue;
    if (/^(?:prep|rel|that|part|to|ing)$/.test(word.tag) && !insideName(view, at)) {
      if (!namesBefore(view, span.from, at)) break;
      continue;
    }
    if (insideName(view, at)) continue;
    if ((word.tag === 'conj' && /^(?:and|or)$/.test(word.lower)) || word.tag === 'comma') cuts.push(at);
  }
  if (!cuts.some((at) => view.words[at]?.tag === 'conj')) return [span];
  const bounds = [span.from - 1, ...cuts, span.to];
  const items = bounds
    .slice(0, -1)
    .map((cut, index) => ({ from: cut + 1, to: bounds[index + 1] ?? span.to }))
    .filter(({ from, to }) => view.words.slice(from, to).some(({ hidden }) => !hidden));
  const whole = items.every(({ from, to }) => isWholePhrase(view, from, to));
  return whole ? items : [span];
}

function insideName(view: View, at: number): boolean {
  const { actor } = view.words[at] ?? {};
  return actor !== null && actor !== undefined && actor.from < at;
}

/** A name stands before a "of": "Basem Naim of Hamas and Ansari of Qatar". */
function namesBefore(view: View, from: number, at: number): boolean {
  return view.words[at]?.lower === 'of' && view.words.slice(from, at).some(({ tag }) => tag === 'name');
}

/** Stands for itself: a name, or a noun with its own article or number, or a plural; an adjective before "and" does not. */
function isWholePhrase(view: View, from: number, to: number): boolean {
  const words = view.words.slice(from, to).filter(({ hidden, aside }) => !hidden && aside === (view.words[from]?.aside ?? null));
  const last = words.find(({ tag }) => tag === 'prep') ? words[words.findIndex(({ tag }) => tag === 'prep') - 1] : words.at(-1);
  if (!last) return false;
  if (last.actor !== null && last.actor.mention.how === 'adjective') return false;
  return (
    last.tag === 'name' ||
    last.tag === 'num' ||
    /^(?:the|a|an|his|her|its|their)$/.test(words[0]?.lower ?? '') ||
    words[0]?.possessive === true ||
    /[^s]s$/.test(last.lower) ||
    last.actor !== null
  );
}

function itemPhrase(view: View, item: Span, kindOf: KindOf, speaks: boolean, alone: boolean, joined: boolean): Phrase | null {
  const span = trimmed(view, item);
  const name = namesIn(view, kindOf).find(
    ({ from, to }) => (from <= span.from && to > span.from && to <= item.to) || (from === span.from && to <= item.to),
  );
  if (name && !name.text.endsWith("'s") && isNameAlone(view, name.to, item.to, true)) return { text: name.text, plural: false };
  const first = view.words[span.from];
  const actor = first?.actor ?? null;
  if (
    actor &&
    actor.from === span.from &&
    actor.mention.how !== 'adjective' &&
    !(view.words[actor.to - 1]?.possessive ?? false) &&
    isNameAlone(view, actor.to, item.to)
  ) {
    const kind = kindOf(actor.mention.actor);
    if (kind && kind.type !== 'person') return { text: kind.short, plural: isPluralName(kind.short) };
  }
  const apposed = apposedName(view, span, kindOf);
  if (apposed) return apposed;
  if (first && /^(?:his|her|its|their)$/.test(first.lower) && !name) {
    const body = view.words[span.from + 1]?.actor ?? null;
    const kind =
      body !== null && body.from === span.from + 1 && isNameAlone(view, body.to, item.to) ? kindOf(body.mention.actor) : undefined;
    if (kind && kind.type !== 'person') return { text: kind.short, plural: isPluralName(kind.short) };
    if (joined) return described(view, span, kindOf, true);
    const owner = antecedentOf(view, span.from, kindOf);
    const rest = described(view, { from: span.from + 1, to: span.to }, kindOf, speaks);
    return owner && rest && !owner.plural ? { text: `${owner.text}'s ${rest.text}`, plural: rest.plural } : null;
  }
  return described(view, span, kindOf, speaks || !alone);
}

/** "militant group Hamas", "mediator Qatar": a plain noun in front of the name that it describes. */
function apposedName(view: View, span: Span, kindOf: KindOf): Phrase | null {
  const actor = view.words[span.to - 1]?.actor ?? null;
  if (
    !actor ||
    actor.from === span.from ||
    actor.to !== span.to ||
    actor.mention.how === 'adjective' ||
    actor.mention.how === 'common-name' ||
    (view.words[span.to - 1]?.possessive ?? false)
  )
    return null;
  const lead = view.words.slice(span.from, actor.from);
  const kind = kindOf(actor.mention.actor);
  const plain =
    lead.every((word) => word.tag === 'noun' && !word.possessive && word.text === word.lower) &&
    /^(?:groups?|factions|movements?|organi[sz]ation|faction|militia|mediator|ally|neighbou?r|state|country|kingdom|nation|agency|charity|broadcaster|party)$/.test(
      lead.at(-1)?.lower ?? '',
    );
  return kind && plain && kind.type !== 'person' ? { text: kind.short, plural: isPluralName(kind.short) } : null;
}

/** Nothing behind a name but what belongs to it: "of Hamas", "who leads the party", "from the ministry". */
function isNameAlone(view: View, from: number, to: number, person = false): boolean {
  const next = view.words.slice(from, to).find(({ hidden, aside }) => !hidden && aside === null);
  return (
    next === undefined ||
    /^(?:rel|part|comma|quote)$/.test(next.tag) ||
    (next.tag === 'prep' && (!/^(?:in|on|at|near)$/.test(next.lower) || person))
  );
}

/** A description: "senior Arab diplomat", "Israeli jets", "demonstrators from Tel Aviv". */
function described(view: View, span: Span, kindOf: KindOf, short: boolean): Phrase | null {
  const end = modifierStart(view, span, short);
  const owners = ownersIn(view, span.from + 1, end, kindOf);
  if (!owners) return null;
  const text = render(view, span.from, end, kindOf, owners)
    .replace(/^(\p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+){0,2}) statement$/u, '$1')
    .trim()
    .replace(/^(?:the|a|an)\s+(?!(?:few|couple|number|dozen|handful|hundred|thousand|million|majority)\b)/i, '');
  if (text === '' || /^(?:of|in|on|at(?! (?:least|most))|by|for|to|with)\b/i.test(text)) return null;
  if (text.length > LONGEST + (text.includes(', ') ? 12 : 0) && !short) return described(view, span, kindOf, true);
  return { text, plural: isPluralPhrase(view, span.from, end) };
}

/** "American, |Qatari and Egyptian mediators": a comma between adjectives. */
function goesOn(view: View, at: number, to: number): boolean {
  return view.words.slice(at + 1, Math.min(to, at + 7)).some(({ tag }) => tag === 'conj');
}

/** "one of |his| spokesmen": whose, by name; null where that is in doubt. */
function ownersIn(view: View, from: number, to: number, kindOf: KindOf): ReadonlyMap<number, string> | null {
  const owners = new Map<number, string>();
  for (let at = from; at < to; at += 1) {
    const word = view.words[at];
    if (
      !word ||
      word.hidden ||
      !/^(?:his|her)$/.test(word.lower) ||
      (word.aside !== null && word.aside !== (view.words[from]?.aside ?? null))
    )
      continue;
    const owner = antecedentOf(view, at, kindOf);
    if (!owner) return null;
    owners.set(at, `${owner.text}'s`);
  }
  return owners;
}

/** Where relative clauses, participles and loose phrases behind a noun begin. Of who speaks only "of" and "for" are kept. */
function modifierStart(view: View, { from, to }: Span, short: boolean): number {
  for (let at = from + 1; at < to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden || (word.aside !== null && word.aside !== (view.words[from]?.aside ?? null))) continue;
    if (word.tag === 'rel' || word.tag === 'that' || (word.tag === 'comma' && !goesOn(view, at, to)) || (word.tag === 'to' && short))
      return word.tag === 'to' && /^(?:set|due|expected|scheduled|likely|ready|slated)$/.test(view.words[at - 1]?.lower ?? '')
        ? at - 1
        : at;
    if (
      short &&
      /^(?:familiar|close|responsible|privy|aware|present|able|available|still|alive|based|nearby)$/.test(word.lower) &&
      view.words[at + 1]?.tag !== 'noun'
    )
      return at;
    if (
      short &&
      (word.tag === 'part' || word.tag === 'ing' || word.tag === 'adv' || (word.tag === 'prep' && !/^(?:of|for)$/.test(word.lower))) &&
      view.words[at - 1]?.tag !== 'prep' &&
      !(word.tag === 'prep' && word.actor !== null)
    ) {
      if (word.tag === 'adv' && view.words[at + 1]?.tag === 'noun') continue;
      return at;
    }
  }
  return to;
}
