import type { KindOf } from '../../actor-kinds.ts';
import type { Span } from '../grammar/phrase-span.ts';
import type { View } from '../grammar/view.ts';
import { namesIn } from './names.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseAround, unresolvedIn } from './pronoun-objects.ts';
import { otherPerson } from './pronouns.ts';
import type { Replacements } from './render.ts';

/** Reported words whose pronouns a reader can follow. */
export interface Followed {
  /** Where they end: before a phrase that nobody can follow. */
  readonly to: number;
  readonly replaced: Replacements;
}

const EMPTY_IT =
  /^(?:time|clear|unclear|possible|impossible|hard|difficult|easy|important|essential|vital|necessary|premature|early|late|wrong|right|up|likely|unlikely|not|never|too|no|a|an|only|already|now|still|about|better|best|enough|about)$/;
const FEWEST_WORDS = 3;

/**
 * Pronouns in somebody's words: "it would let |him| go" of the man of the sentence before, "|it| was almost identical" of the paper there. What nobody can tell is
 * left out with its phrase ("very unhappy |about every aspect of it|"); null where the words say nothing without it.
 */
export function followed(view: View, content: Span, speaker: Phrase, isPerson: boolean, kindOf: KindOf): Followed | null {
  const replaced = new Map<number, string>();
  const first = view.words[content.from];
  if (first?.tag === 'pron' && first.lower === 'it' && isPerson && !isEmptyIt(view, content.from, content.to)) {
    if (view.saidBefore.thing === null) return null;
    replaced.set(content.from, view.saidBefore.thing);
  }
  for (let at = content.from + 1; at < content.to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden || word.quoted) continue;
    if (/^(?:him)$/.test(word.lower) && !isPerson && !namesIn(view, kindOf).some(({ from, to }) => from >= content.from && to <= at)) {
      const meant = otherPerson(view, at, speaker.text, kindOf);
      if (meant !== null) replaced.set(at, meant);
    }
    if (
      word.lower === 'there' &&
      word.tag === 'adv' &&
      /^(?:noun|base|finite|part|name)$/.test(view.words[at - 1]?.tag ?? 'stop') &&
      view.saidBefore.place !== null
    )
      replaced.set(at, view.saidBefore.place);
  }
  const unknown =
    replaced.has(content.from) || (!isPerson && !speaker.plural)
      ? null
      : unresolvedIn(view, { from: content.from + 1, to: content.to }, replaced);
  if (unknown === null || standsForSpeaker(view, unknown, speaker, isPerson)) return { to: content.to, replaced };
  const to = phraseAround(view, content.from + FEWEST_WORDS, unknown);
  return to === null ? null : { to, replaced };
}

/** "Biden said the vote would help him", "two groups said nobody had asked them". */
function standsForSpeaker(view: View, at: number, speaker: Phrase, isPerson: boolean): boolean {
  return (
    (/^(?:him|her)$/.test(view.words[at]?.lower ?? '') && isPerson && !speaker.plural) ||
    (view.words[at]?.lower === 'them' && speaker.plural)
  );
}

/** "it is time to", "it was Hamas that", "it would be wrong to": stands for nothing. */
function isEmptyIt(view: View, at: number, to: number): boolean {
  const verb = view.words.slice(at + 1, Math.min(to, at + 5)).findLast(({ tag }) => tag === 'be');
  const next = verb ? view.words.slice(verb.index + 1).find(({ hidden, tag }) => !hidden && tag !== 'adv') : undefined;
  if (!verb || !next) return /^(?:seems?|seemed|appears?|appeared|takes?|took|looks?|looked)$/.test(view.words[at + 1]?.lower ?? '');
  return EMPTY_IT.test(next.lower) || next.tag === 'name' || view.words.slice(verb.index + 1, to).some(({ tag }) => tag === 'that');
}
