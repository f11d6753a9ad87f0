import { CLAUSE_PREPOSITIONS } from './closed-classes.ts';
import { before } from './verb-group.ts';
import { takesClause } from './verbs.ts';
import type { View } from './view.ts';
import type { Tag, Word } from './word.ts';

/** Words by index, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words that a noun phrase is made of. */
export const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'pron', 'det']);

/** What something is said in or to: "said in a statement that", "told an audience that". */
const WHERE_SAID =
  /^(?:statement|interview|interviews|speech|address|briefing|conference|post|letter|message|video|call|remarks|report|audience|television|tv|radio|network|newspaper|media|platform|parliament|cabinet|ministers|crowd|council|assembly|summit|meeting|session|families|relatives|supporters|troops|soldiers|ambassadors|negotiators|mediators|officials|counterpart|evening|morning|note|document|appearance|event|ceremony|rally|hearing|committee|panel|gathering|phone|telephone)$/;

/** "the plan that Biden …" against "said that Biden …": a noun before it, and none of those that a clause explains. */
export function isRelativeThat(view: View, index: number): boolean {
  const at = before(view, index);
  const word = at === null ? undefined : view.words[at];
  if (!word || !NOMINAL.has(word.tag)) return false;
  // "on the day of the signing, Wednesday, |that|": behind a comma goes on what is said
  if (
    view.words[index - 1]?.tag === 'comma' &&
    view.words.slice(0, index).some(({ tag, verb }) => tag === 'finite' && takesClause(verb?.base ?? ''))
  )
    return false;
  if (
    /^(?:reports?|claims?|hopes?|signs?|fact|idea|notion|suggestions?|word|news|conditions?|optimism|concerns?|fears?|warnings?|belief|view|assurances?|guarantees?|confidence|reporters|journalists|lawmakers|message|statement|demand|announcement|accusations?|evidence|doubt|so|promise|pledge|vow|denial|now)$/.test(
      word.lower,
    )
  )
    return false;
  // "told CNN that": an addressee behind a verb of saying
  for (let left = at ?? 0; left >= Math.max(0, (at ?? 0) - 9); left -= 1) {
    const verb = view.words[left];
    // "say yes to the plan for Gaza |that| Biden set out"
    if (
      verb?.tag === 'prep' &&
      word.tag === 'name' &&
      /^(?:plan|proposal|deal|offer|draft|outline|framework|resolution|truce|cease-?fire|text|paper|agreement|accord)$/.test(
        view.words[left - 1]?.lower ?? '',
      )
    )
      return true;
    if ((verb?.tag === 'prep' || verb?.tag === 'to') && word.tag !== 'name' && !WHERE_SAID.test(word.lower)) return true;
    // "was shown in a video |that| Hamas put out"
    if (verb?.tag === 'part' && /^(?:show|see|hear)$/.test(verb.verb?.base ?? '')) return true;
    if (verb?.tag === 'finite' || verb?.tag === 'ing' || verb?.tag === 'base' || verb?.tag === 'part')
      return (
        !takesClause(verb.verb?.base ?? '') ||
        (/^(?:the|a|an)$/.test(view.words[left + 1]?.lower ?? '') &&
          !/^(?:tell|inform|assure|warn|remind|convince)$/.test(verb.verb?.base ?? ''))
      );
    if (verb?.tag === 'stop' || verb?.tag === 'sub') break;
  }
  return true;
}

/** The noun phrase that ends at `last` without what stands around it: back to its article, over no preposition but "of". */
export function simplePhrase(view: View, last: number): Span {
  let from = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    const word = view.words[at];
    if (!word || word.hidden || word.aside !== (view.words[last]?.aside ?? null)) break;
    if (word.tag === 'det') return { from: at, to: last + 1 };
    if (
      !/^(?:noun|name|num|part)$/.test(word.tag) &&
      !(word.tag === 'prep' && /^(?:of|for|on|against)$/.test(word.lower) && /^(?:noun|num)$/.test(view.words[at - 1]?.tag ?? 'stop'))
    )
      break;
    if (word.possessive && word.tag === 'noun') break;
    from = at;
  }
  return { from, to: last + 1 };
}

/** Index where the noun phrase begins that ends at `last`, with its "of", its participles and the names joined to it. */
export function phraseStart(view: View, last: number): number | null {
  const own = view.words[last]?.aside ?? null;
  if (view.words[last]?.lower === 'there' && view.words[last - 1]?.tag === 'noun') return phraseStart(view, last - 1);
  if (view.words[last]?.tag === 'pron') return last;
  let start = last;
  let conjunction: number | null = null;
  let clauseJoin: number | null = null;
  for (let at = last - 1; at >= 0; at -= 1) {
    const word = view.words[at];
    const right = view.words[start];
    if (!word || !right) break;
    if (word.aside !== null && word.aside !== own) {
      // "…, which had stalled, CIA Director Burns": what is passed over belongs to the phrase in front
      // but "Erdogan, the president, |and Qatar's emir|" are two
      if (/^(?:det|name|noun|num|pron)$/.test(right.tag) && !(conjunction !== null && start > conjunction)) break;
      continue;
    }
    if (word.hidden) {
      if (conjunction === null && view.read.timeTokens.has(at) && endsAtTime(view, at, right)) break;
      continue;
    }
    if (
      word.tag === 'stop' ||
      word.tag === 'sub' ||
      (word.tag === 'pron' && right.tag !== 'noun') ||
      (word.tag === 'quote' && (!word.closes || view.words[at - 1]?.tag === 'comma') && !right.quoted)
    )
      break;
    if (
      word.tag === 'rel' ||
      word.tag === 'that' ||
      (word.tag === 'prep' && CLAUSE_PREPOSITIONS.has(word.lower) && opensClause(view, at, last))
    )
      break;
    // "three hostages set |to be| freed were named"
    if (word.tag === 'be' && view.words[at - 1]?.tag === 'to') {
      start = at - 1;
      at -= 1;
      continue;
    }
    if (isVerbal(word)) {
      const jump = relativeStart(view, at) ?? timeClauseStart(view, at);
      if (jump !== null) {
        start = jump;
        at = jump;
        continue;
      }
      if (conjunction !== null && !takesClause(word.verb?.base ?? ''))
        return (clauseJoin !== null && allNames(view, clauseJoin + 1, last) ? clauseJoin : conjunction) + 1;
      break;
    }
    if (word.tag === 'comma') {
      if (conjunction === null || !NOMINAL.has(view.words[before(view, at) ?? -1]?.tag ?? 'stop') || isFronted(view, at)) break;
      continue;
    }
    if (word.tag === 'conj') {
      if (/^(?:but|nor|yet)$/.test(word.lower)) break;
      conjunction ??= at;
      clauseJoin = at;
      continue;
    }
    if (word.tag === 'ing' && /^(?:comma|stop|conj|quote|sub)$/.test(view.words[before(view, at) ?? -1]?.tag ?? 'stop')) break;
    if (word.tag === 'base' && view.words[before(view, at) ?? -1]?.tag !== 'to') break;
    if (
      word.tag === 'noun' &&
      (isThingBefore(view, at, last) || (isBehindWhose(view, at) && (right.tag === 'det' || /s$/.test(view.words[last]?.lower ?? ''))))
    )
      break;
    start = at;
  }
  return start;
}

/** "hostages whose |bodies| soldiers had found": a plural behind "whose" is a phrase of its own. */
export function isBehindWhose(view: View, at: number): boolean {
  return view.words[at - 1]?.lower === 'whose' && /(?:[^s]s|ies)$/.test(view.words[at]?.lower ?? '');
}

/** "The truce held |until| Israel struck"; in "two Americans held by the group |since| its attack" the preposition goes on with the phrase. */
function opensClause(view: View, at: number, last: number): boolean {
  if (/^(?:until|till|because)$/.test(view.words[at]?.lower ?? '')) return true;
  return at < last - 1 && !followsPhrase(view, at);
}

function followsPhrase(view: View, at: number): boolean {
  const left = before(view, at);
  if (left === null) return false;
  return (
    /^(?:part|ing|noun|name|num)$/.test(view.words[left]?.tag ?? 'stop') || /^(?:many|few|much)$/.test(view.words[at + 1]?.lower ?? '')
  );
}

/** "the first captives |Hamas| has let go", "the principles |Biden| laid down": a thing before a name that stands alone is no part of it. */
function isThingBefore(view: View, at: number, last: number): boolean {
  const next = view.words[at + 1];
  const word = view.words[at];
  const behind = view.words.slice(at + 1, last + 1);
  if (
    !word ||
    !next ||
    word.possessive ||
    !behind.every(({ tag }) => tag === 'name') ||
    !behind.some(({ actor }) => actor !== null) ||
    behind.some(({ actor }) => actor?.mention.how === 'adjective')
  )
    return false;
  return (
    (/(?:[^s]s)$/.test(word.lower) &&
      !/^(?:rebels|militants|mediators|negotiators|officials|fighters|forces|troops|envoys|allies|neighbors|giants)$/.test(word.lower)) ||
    /^(?:plan|deal|proposal|offer|paper|draft|outline|framework|statement|speech|truce|ceasefire|cease-fire|war|list|names?|territory|aid|response|answer|price|role|demand|condition|group's|agreement|announcement)$/.test(
      word.lower,
    )
  );
}

function allNames(view: View, from: number, last: number): boolean {
  return view.words
    .slice(from, last + 1)
    .every((word) => word.hidden || word.actor !== null || word.tag === 'name' || /^(?:and|the|others|,)$/.test(word.lower));
}

/** "In a joint statement Friday, Witkoff and …": the comma closes a phrase in front, and is none of a list. */
function isFronted(view: View, comma: number): boolean {
  const last = before(view, comma);
  if (last === null) return false;
  const { from } = simplePhrase(view, last);
  const preposition = before(view, from);
  if (preposition === null || view.words[preposition]?.tag !== 'prep') return false;
  const left = before(view, preposition);
  return left === null || /^(?:stop|comma|conj|sub|quote)$/.test(view.words[left]?.tag ?? 'stop');
}

function isVerbal(word: Word): boolean {
  return word.tag === 'finite' || word.tag === 'be' || word.tag === 'have' || word.tag === 'modal' || word.tag === 'do';
}

/** "the biggest protests |since the war began|": a clause of time behind a noun, where it is the noun's. */
export function timeClauseStart(view: View, verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(1, verb - 5); at -= 1) {
    const word = view.words[at];
    if (!word || !/^(?:noun|name|det|sub)$/.test(word.tag)) return null;
    if (word.tag === 'sub')
      return /^(?:since|before|after)$/.test(word.lower) && /^(?:noun|num)$/.test(view.words[before(view, at) ?? -1]?.tag ?? 'stop')
        ? at
        : null;
  }
  return null;
}

/** Where a relative clause inside the phrase begins: "the plan |that| Hamas rejected". */
function relativeStart(view: View, verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(1, verb - 12); at -= 1) {
    const word = view.words[at];
    if (!word || word.tag === 'stop' || word.tag === 'sub' || word.tag === 'quote') return null;
    if (word.tag === 'rel' || (word.tag === 'that' && isRelativeThat(view, at)))
      return NOMINAL.has(view.words[before(view, at) ?? -1]?.tag ?? 'stop') && word.lower !== 'whom' ? at : null;
    if (isVerbal(word) && at < verb - 3) return null;
  }
  return null;
}

/** "On Monday Netanyahu …", "In Washington on Friday an official …": behind a time a new phrase begins, unless it goes on with "in". */
function endsAtTime(view: View, hidden: number, right: Word): boolean {
  const left = before(view, hidden);
  // "in a |weekend| trade": a time inside a phrase
  if (view.words[hidden]?.possessive === true || (left !== null && view.words[left]?.tag === 'det')) return false;
  if (left === null) return true;
  return right.tag !== 'prep' && right.tag !== 'to' && right.tag !== 'part' && right.tag !== 'ing';
}
