import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import { matchesOf } from '../text/matches.ts';

interface PlaceNames {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly id: string }[]>;
}

const names = perKnowledge((knowledge: Knowledge): PlaceNames => {
  const byFirst = new Map<string, { words: string[]; id: string }[]>();
  for (const place of knowledge.places) {
    for (const name of [place.name, ...place.aliases]) {
      const words = name.split(/\s+/).map(withoutEnd);
      const first = words[0] ?? '';
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, id: place.id }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return { byFirst };
});

const WORD = /[\p{L}\p{N}'.-]+/gu;

/** "Cairo's", "Doha.", but also "U.N." in a name: they are compared without what a sentence puts behind a word. */
function withoutEnd(word: string): string {
  // Few words end so, and only those are looked at.
  return word.endsWith('s') || word.endsWith('.') || word.endsWith(',') ? word.replace(/'s$|[.,]+$/, '') : word;
}

/** A known place where a stretch of text names it; offsets count from the start of the stretch. */
export interface PlaceMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The known places that a stretch of text names, in its order, the longest name first ("Gaza City" is not "Gaza"). */
export function placeMentions(text: string, knowledge: Knowledge): PlaceMention[] {
  const tokens = matchesOf(text, WORD).map(({ 0: word, index }) => ({
    word: withoutEnd(word),
    start: index,
    end: index + word.length,
  }));
  const found: PlaceMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const named = names(knowledge).byFirst.get(tokens[index]?.word ?? '');
    const match = named?.find(({ words }) => words.every((word, offset) => tokens[index + offset]?.word === word));
    if (!match) continue;
    const last = index + match.words.length - 1;
    found.push({ id: match.id, start: tokens[index]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    index = last;
  }
  return found;
}

/** Ids of the known places that a stretch of text names, each once. */
export function placesIn(text: string, knowledge: Knowledge): string[] {
  return [...new Set(placeMentions(text, knowledge).map(({ id }) => id))];
}
