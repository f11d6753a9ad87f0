import { foldAt, type SentenceView } from './sentence-view.ts';
import { ACTING_NOUNS, MODIFIERS, OFFICE_NOUNS } from './words/nouns.ts';
import { wordSet } from '../text/word-lists.ts';

const REACH = 7;
/** "the Israeli side of the border" is a place. */
const PLACES_OF = wordSet('side sides position positions');
/** Behind "Israel's" these are deeds of the state. */
const POSSESSED_DEEDS = wordSet(`
  count goal goals aim aims war wars readiness willingness decision conduct handling failure right security actions action move
  moves military terms condition threat threats bid insistence involvement answer
`);

/** Nouns in -tion, -ment, -ance … are deeds, but for these. */
const NO_DEEDS = wordSet(`
  independence conscience audience residence evidence element cement apartment department experience convention exhibition election
  elections institution population nation nations station stations parliament capital hospital hospitals detention prison
  constitution region regions captivity existence equipment airport settlement settlements national immigration tradition
`);
const DEED = /(?:tion|sion|ment|ance|ence|ness|usal|oval|tions|sions|ments)$/;

/** "determination", "refusal", "insistence", "assurances". */
function isDeed(fold: string): boolean {
  return DEED.test(fold) && !NO_DEEDS.has(fold) && !MODIFIERS.has(fold);
}

/**
 * Whether the words behind a state's name or adjective let it act: "Qatari mediators", "U.S. intelligence officials", "Israeli air
 * strikes",
 * "Israel's military operations". `from` is the token behind the name.
 */
export function actsThroughNoun(view: SentenceView, from: number): boolean {
  const possessed = view.tokens[from]?.kind === 'possessive';
  for (let at = possessed ? from + 1 : from; at < from + REACH; at += 1) {
    const token = view.tokens[at];
    if (!token) return false;
    const { fold } = token;
    if (fold === '-' && token.glued && at > from) continue;
    if (token.kind === 'number') continue;
    if (token.kind !== 'word' || view.hitAt[at]) return false;
    if (OFFICE_NOUNS.has(fold)) return false;
    if (possessed && POSSESSED_DEEDS.has(fold)) return true;
    if (isDeed(fold)) return true;
    if (ACTING_NOUNS.has(fold)) return !(PLACES_OF.has(fold) && foldAt(view, at + 1) === 'of');
    if (!MODIFIERS.has(fold)) return false;
  }
  return false;
}
