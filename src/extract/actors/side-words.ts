import type { Side } from '../../model/vocabulary.ts';
import type { TokenRange } from './person-words.ts';
import { hitsIn } from './side-named.ts';
import { perView, type SentenceView } from './sentence-view.ts';
import { wordSet } from '../text/word-lists.ts';

const PALESTINIAN_WORDS = wordSet('palestinian palestinians gazan gazans displaced');
const ISRAELI_WORDS = wordSet('kibbutz kibbutzim moshav reservist settler settlers');
const AMERICAN_WORDS = wordSet('republican democrat democratic congressman congresswoman congressional sen rep gop gov');
const SIDED: ReadonlySet<string> = new Set(['person', 'group', 'body']);
const MOST_NAMED = 50;
const OTHER_FORCES: readonly Side[] = ['united-states', 'lebanon', 'iran', 'egypt', 'turkey', 'qatar'];

/** What common words say of a person's side: "a Palestinian teacher", "a kibbutz member", "Rep." */
export function sideOfWords(words: readonly string[]): Side | null {
  if (words.some((word) => PALESTINIAN_WORDS.has(word))) return 'palestinian';
  if (words.some((word) => ISRAELI_WORDS.has(word))) return 'israel';
  return words.some((word) => AMERICAN_WORDS.has(word)) ? 'united-states' : null;
}

/** The side of the towns and camps named in a range: those of no state lie in the Palestinian territories. */
export function sideOfPlaces(view: SentenceView, range: TokenRange): Side | null {
  for (const { known } of hitsIn(view, range)) {
    if (known.place) return known.place.state === null ? 'palestinian' : known.place.state === 'israel' ? 'israel' : 'other';
  }
  return null;
}

export const sideOfSentence = perView(
  (view): Side | null =>
    sideOfWords(view.tokens.map((token) => token.fold)) ?? sideOfPlaces(view, { from: 0, to: Math.min(view.tokens.length, 200) }),
);

/** An officer without a country is Israel's in this news, unless another's forces are named beside. */
export function sideOfRank(view: SentenceView): Side {
  const named = view.hits.slice(0, MOST_NAMED).filter((hit) => hit.known.type === 'state' || hit.known.type === 'body');
  const sides = new Set(named.map((hit) => hit.known.side));
  return sides.has('israel') ? 'israel' : (OTHER_FORCES.find((side) => sides.has(side)) ?? 'israel');
}

const sidesNamed = perView((view): readonly Side[] =>
  view.hits
    .slice(0, MOST_NAMED)
    .filter((hit) => SIDED.has(hit.known.type) && hit.known.side !== 'hostage')
    .map((hit) => hit.known.side),
);

/** Where everybody else of the sentence and the one before is of one side, a minister without a country is of it too. */
export function sideOfCompany(view: SentenceView, before: readonly SentenceView[]): Side | null {
  const sides = [...sidesNamed(view), ...(before[0]?.sentence.paragraph === view.sentence.paragraph ? sidesNamed(before[0]) : [])];
  const [first] = sides;
  return first !== undefined && sides.length > 1 && sides.every((side) => side === first) ? first : null;
}
