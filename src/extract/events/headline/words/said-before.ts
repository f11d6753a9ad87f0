import { perKnowledge, type Knowledge } from '../../../../model/knowledge.ts';
import type { CleanedArticle, Sentence } from '../../../text/cleaned-article.ts';
import type { KindOf } from '../../actor-kinds.ts';
import { byWeight } from './short-kinds.ts';

/** What the sentences before leave in the reader's mind: whom "he", what "it" and who "the two" may mean. */
export interface SaidBefore {
  /** The one person they speak of; null where there is a doubt. */
  readonly person: string | null;
  /** Everybody whom the sentence right before names, by their short names. */
  readonly people: readonly string[];
  /** The plan, answer or meeting that the sentence right before tells of last: "the outline". */
  readonly thing: string | null;
  /** The place it begins with: "in southern Lebanon". */
  readonly place: string | null;
}

/** Ids of people by the last word of their names, lower case; of several with one name the one who is called by it. */
const byLastWord = perKnowledge((knowledge: Knowledge): ReadonlyMap<string, string> => {
  const groups = Map.groupBy(knowledge.people, ({ name }) => name.split(' ').at(-1)?.toLowerCase() ?? '');
  return new Map([...groups].map(([last, people]) => [last, people.toSorted(byWeight)[0]?.id ?? '']));
});

const FURTHEST = 3;
/** A name so early in its sentence is its subject. */
const EARLY = 60;
const PRONOUN = /\b(?:he|him|his|she|her)\b/i;
const THINGS = /\b(?:plan|proposal|deal|offer|resolution|draft|agreement|outline|framework|truce|cease-?fire|text|document|paper|accord|bill|decision|report|reply|answer|response|statement|demand|meeting|encounter|visit|attack|strike|raid|release|exchange|swap|ultimatum|order|vote|motion|claim|idea|initiative)\b/gi;

/** What "he", "it" and "the two" of a sentence may point back to. */
export function saidBefore(article: CleanedArticle, sentence: Sentence, kindOf: KindOf, knowledge: Knowledge): SaidBefore {
  const last = article.sentences[sentence.index - 1];
  const near = last && last.paragraph === sentence.paragraph ? last.text : '';
  const place = /^(?:In|At) ((?:the |northern |southern |central |eastern |western )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),? /u.exec(near)?.[0];
  const thing = [...near.matchAll(THINGS)].at(-1)?.[0];
  return {
    person: personBefore(article, sentence, kindOf, knowledge),
    people: namedIn(near, knowledge).flatMap(({ id }) => kindOf(id)?.short ?? []),
    thing: thing === undefined ? null : `the ${thing.toLowerCase()}`,
    place: place === undefined ? null : place.charAt(0).toLowerCase() + place.slice(1).replace(/,? $/, ''),
  };
}

/**
 * The person the sentence before speaks of: the only one it names, or the one it begins with. Where it begins with "he" itself, whoever that one is. A
 * paragraph that opens with "he" goes on with the one before.
 */
function personBefore(article: CleanedArticle, sentence: Sentence, kindOf: KindOf, knowledge: Knowledge): string | null {
  const opens = article.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  for (let back = 1; back <= FURTHEST; back += 1) {
    const before = article.sentences[sentence.index - back];
    if (!before || before.kind === 'title' || before.kind === 'subhead' || sentence.paragraph !== before.paragraph && !(opens && (back === 1 || before.paragraph === article.sentences[sentence.index - 1]?.paragraph))) return null;
    const people = namedIn(before.text, knowledge);
    const first = people[0];
    const pronoun = PRONOUN.exec(before.text)?.index ?? Infinity;
    if (!first || pronoun < first.at) continue;
    const one = people.length === 1 || first.at < EARLY && people.every(({ id }, index) => index === 0 || id !== first.id);
    return one ? kindOf(first.id)?.short ?? null : null;
  }
  return null;
}

function namedIn(text: string, knowledge: Knowledge): { readonly id: string; readonly at: number }[] {
  const found: { id: string; at: number }[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{L}'-]+/gu)) {
    const id = byLastWord(knowledge).get(match[0].replace(/'s?$/, '').toLowerCase());
    if (id !== undefined && !found.some((one) => one.id === id)) found.push({ id, at: match.index });
  }
  return found;
}
