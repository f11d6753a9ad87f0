import { perKnowledge, type Knowledge } from '../../../../model/knowledge.ts';
import type { CleanedArticle, Sentence } from '../../../text/cleaned-article.ts';
import type { KindOf } from '../../actor-kinds.ts';
import { byWeight } from './short-kinds.ts';

/** Ids of people by the last word of their names, lower case; of several with one name the one who is called by it. */
const byLastWord = perKnowledge((knowledge: Knowledge): ReadonlyMap<string, string> => {
  const groups = Map.groupBy(knowledge.people, ({ name }) => name.split(' ').at(-1)?.toLowerCase() ?? '');
  return new Map([...groups].map(([last, people]) => [last, people.toSorted(byWeight)[0]?.id ?? '']));
});

const FURTHEST = 2;
/** A name so early in its sentence is its subject. */
const EARLY = 60;

/** The person the sentence before speaks of: the only one it names, or the one it begins with. Null where there is none, or it is of another paragraph. */
export function personBefore(article: CleanedArticle, sentence: Sentence, kindOf: KindOf, knowledge: Knowledge): string | null {
  for (let back = 1; back <= FURTHEST; back += 1) {
    const before = article.sentences[sentence.index - back];
    if (!before || sentence.paragraph !== before.paragraph) return null;
    const people = namedIn(before.text, knowledge);
    const first = people[0];
    if (!first) continue;
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
