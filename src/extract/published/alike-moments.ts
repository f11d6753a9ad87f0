import type { Sentence } from '../text/cleaned-article.ts';
import type { KnownDays } from './cue-index.ts';
import { momentProfiles, sum, TYPE_WORDS } from './moment-profiles.ts';
import type { ClueInput } from './vote.ts';

export interface AlikeMoment {
  readonly moment: KnownDays;
  /** What the shared people, places and kind of event tell, in natural logarithms. */
  readonly worth: number;
  /** The part of the moment's people and places that the sentences name. */
  readonly named: number;
  /** The most that one of them tells: a rare name, or only the parties that every moment has. */
  readonly rarest: number;
  /** A captive is among them. */
  readonly captive: boolean;
}

const WRONG_TYPE = -1.2;

/** What a name tells that stands in another sentence of the article. */
const ELSEWHERE = 0.35;

const kept = new WeakMap<ClueInput['read'], ReadonlySet<string>>();

/** All people and places of the article. */
function articleMarks({ article, read, knowledge }: ClueInput): ReadonlySet<string> {
  const before = kept.get(read);
  if (before !== undefined) return before;
  const { byPlaceName, placeName } = momentProfiles(knowledge);
  const marks = new Set(read.actors.mentions.map((mention) => mention.actor));
  if (placeName !== null) for (const [name] of article.text.matchAll(placeName)) marks.add(byPlaceName.get(name) ?? name);
  kept.set(read, marks);
  return marks;
}

/** Known moments whose people and places some sentences name, whatever words they use. */
export function alikeMoments(sentences: readonly Sentence[], input: ClueInput): AlikeMoment[] {
  const { read, knowledge } = input;
  const { byMark, byPlaceName, captives, placeName } = momentProfiles(knowledge);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const indices = new Set(sentences.map((sentence) => sentence.index));
  const marks = new Set(read.actors.mentions.filter((mention) => indices.has(mention.sentence)).map((mention) => mention.actor));
  if (placeName !== null) for (const [name] of text.matchAll(placeName)) marks.add(byPlaceName.get(name) ?? name);
  const inArticle = articleMarks(input);
  const candidates = new Set([...marks].flatMap((mark) => byMark.get(mark) ?? []));
  return [...candidates].map((profile) => {
    const worths = [...profile.marks].filter(([mark]) => marks.has(mark)).map(([, worth]) => worth);
    const elsewhere = [...profile.marks].filter(([mark]) => !marks.has(mark) && inArticle.has(mark)).map(([, worth]) => ELSEWHERE * worth);
    const shared = sum(worths) + sum(elsewhere);
    const words = TYPE_WORDS[profile.type];
    const type = words === null ? 0 : words.test(text) ? profile.typeWorth : WRONG_TYPE;
    const named = shared / Math.max(1, profile.total);
    return {
      moment: profile.moment,
      worth: shared * (0.4 + 0.6 * named) + type,
      named,
      rarest: Math.max(0, ...worths),
      captive: [...profile.marks.keys()].some((mark) => marks.has(mark) && captives.has(mark)),
    };
  });
}
