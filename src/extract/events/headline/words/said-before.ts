import type { FoundActors } from '../../../actors/actor-mention.ts';
import type { CleanedArticle, Sentence } from '../../../text/cleaned-article.ts';
import type { ActorKind, KindOf } from '../../actor-kinds.ts';

/** What the sentences before leave in the reader's mind: whom "he", what "it" and who "the two" may mean. */
export interface SaidBefore {
  /** The one person they speak of; null where there is a doubt. */
  readonly person: string | null;
  /** The one group, body or state they speak of: what "it" does. */
  readonly group: string | null;
  /** Everybody whom the sentence right before names, by their short names. */
  readonly people: readonly string[];
  /** The plan, answer or meeting that the sentence right before tells of last: "the outline". */
  readonly thing: string | null;
  /** The place it begins with: "in southern Lebanon". */
  readonly place: string | null;
}

const FURTHEST = 3;
/** A name so early in its sentence is its subject. */
const EARLY = 60;
const PRONOUN = /\b(?:he|him|his|she|her)\b/i;
const OF_THE_DEAD = /\b(?:among the dead|remains|whose bod(?:y|ies)|(?:her|his) body|funeral)\b/i;
const THINGS =
  /\b(?:plan|proposal|deal|offer|resolution|draft|agreement|outline|framework|truce|cease-?fire|text|document|paper|accord|bill|decision|report|reply|answer|response|statement|demand|meeting|encounter|visit|attack|strike|raid|release|exchange|swap|ultimatum|order|vote|motion|claim|idea|initiative)\b/gi;

/** What "he", "it" and "the two" of a sentence may point back to. */
export function saidBefore(article: CleanedArticle, sentence: Sentence, found: FoundActors, kindOf: KindOf): SaidBefore {
  const last = article.sentences[sentence.index - 1];
  const near = last && last.paragraph === sentence.paragraph ? last : null;
  const text = near?.text ?? '';
  const place = /^(?:In|At) ((?:the |northern |southern |central |eastern |western )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),? /u.exec(
    text,
  )?.[0];
  const thing = [...text.matchAll(THINGS)].at(-1)?.[0];
  const named = near === null ? [] : namedIn(near, found, kindOf);
  return {
    person: personBefore(article, sentence, found, kindOf),
    group: groupIn(named),
    people: named.filter(({ kind }) => kind.type === 'person').map(({ kind }) => kind.short),
    thing: thing === undefined ? null : `the ${thing.toLowerCase()}`,
    place: place === undefined ? null : place.charAt(0).toLowerCase() + place.slice(1).replace(/,? $/, ''),
  };
}

/**
 * The person the sentence before speaks of: the one it begins with, or the only one it names who says something. Where it begins with "he" itself, whoever that one is. A
 * paragraph that opens with "he" goes on with the one before.
 */
function personBefore(article: CleanedArticle, sentence: Sentence, found: FoundActors, kindOf: KindOf): string | null {
  const opens = article.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  for (let back = 1; back <= FURTHEST; back += 1) {
    const before = article.sentences[sentence.index - back];
    if (
      !before ||
      before.kind === 'title' ||
      before.kind === 'subhead' ||
      (sentence.paragraph !== before.paragraph &&
        !(opens && (back === 1 || before.paragraph === article.sentences[sentence.index - 1]?.paragraph)))
    )
      return null;
    const people = namedIn(before, found, kindOf).filter(({ kind }) => kind.type === 'person');
    const first = people[0];
    const pronoun = PRONOUN.exec(before.text)?.index ?? Infinity;
    if (!first || pronoun < first.at) continue;
    // who is told to be dead does nothing more
    if (OF_THE_DEAD.test(before.text)) return null;
    return (first.at < EARLY && !first.possessive) || (people.length === 1 && first.says) ? first.kind.short : null;
  }
  return null;
}

/** The one that acts alone, or the one it begins with: "The Knesset debated the deal." */
function groupIn(named: readonly Named[]): string | null {
  const acting = named.filter(({ kind, acts }) => acts && kind.type !== 'person' && kind.type !== 'media');
  const first = acting[0];
  return first && ((acting.length === 1 && first.at < EARLY) || first.at < 8) ? first.kind.short : null;
}

interface Named {
  readonly kind: ActorKind;
  readonly at: number;
  readonly acts: boolean;
  readonly possessive: boolean;
  /** A verb of saying stands behind it. */
  readonly says: boolean;
}

/** Whom a sentence names, each once, in its order. */
function namedIn(sentence: Sentence, { mentions }: FoundActors, kindOf: KindOf): Named[] {
  const ids = new Set<string>();
  return mentions.flatMap((mention): Named[] => {
    if (mention.sentence !== sentence.index || mention.how === 'adjective' || ids.has(mention.actor)) return [];
    const kind = kindOf(mention.actor);
    if (!kind) return [];
    ids.add(mention.actor);
    const behind = sentence.text.slice(mention.end - sentence.start);
    return [
      {
        kind,
        at: mention.start - sentence.start,
        acts: mention.acts,
        possessive: /(?:'s|s')$/.test(mention.text) || behind.startsWith("'"),
        says: /^(?:,[^,]{1,90},)? (?:said|told|wrote|added|announced)\b/.test(behind),
      },
    ];
  });
}
