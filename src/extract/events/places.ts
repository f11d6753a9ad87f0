import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';

interface PlaceNames {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly id: string }[]>;
}

const names = perKnowledge((knowledge: Knowledge): PlaceNames => {
  const byFirst = new Map<string, { words: string[]; id: string }[]>();
  for (const place of knowledge.places) {
    for (const name of [place.name, ...place.aliases]) {
      const words = name.split(/\s+/).map(withoutEnd);
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, id: place.id }].sort((a, b) => b.words.length - a.words.length));
    }
  }
  return { byFirst };
});

/** "Cairo's", "Doha.", but also "U.N." in a name: they are compared without what a sentence puts behind a word. */
function withoutEnd(word: string): string {
  return word.replace(/'s$|[.,]+$/, '');
}

/** Ids of the known places that a stretch of text names, in its order, the longest name first ("Gaza City" is not "Gaza"). */
export function placesIn(text: string, knowledge: Knowledge): string[] {
  const words = text.split(/[^\p{L}\p{N}'.-]+/u).map(withoutEnd);
  const found: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = names(knowledge).byFirst.get(words[index] ?? '')?.find((place) => place.words.every((word, offset) => words[index + offset] === word));
    if (!match) continue;
    if (!found.includes(match.id)) found.push(match.id);
    index += match.words.length - 1;
  }
  return found;
}
