import { appositionRange, foldsOf, titleRange } from './person-words.ts';
import { hitsIn } from './side-named.ts';
import type { SentenceView } from './sentence-view.ts';
import { JOURNALIST_NOUNS, MEDIA_NOUNS } from './words/nouns.ts';

/** Whether a name is a newspaper's or broadcaster's own person, named as the one who asks or writes. */
export function isMediaPerson(view: SentenceView, from: number, to: number): boolean {
  const possessor = view.tokens[from - 1]?.kind === 'possessive' ? view.hitAt[from - 2] : view.hitAt[from - 1];
  if (possessor?.known.type === 'media') return true;
  const title = titleRange(view, from);
  const apposition = appositionRange(view, to);
  const words = [...(title ? foldsOf(view, title) : []), ...(apposition ? foldsOf(view, apposition).slice(0, 8) : [])];
  if (words.some((word) => MEDIA_NOUNS.has(word))) return true;
  const outlet = [title, apposition].some((range) => range !== null && hitsIn(view, range).some((hit) => hit.known.type === 'media'));
  return outlet && words.some((word) => JOURNALIST_NOUNS.has(word));
}
