import { aliasTable } from './alias-table.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { FoundPerson } from './actor-mention.ts';
import type { CastMention } from './cast.ts';
import type { NameRun } from './name-runs.ts';
import { TAKEN_OR_FREED } from './captives.ts';
import type { Introduction } from './kin-lenders.ts';
import { nearlyKnown } from './nearly-known.ts';
import { ageBehind } from './name-neighbours.ts';
import { foldAt, perView, type SentenceView } from './sentence-view.ts';
import { kebab } from './spelling.ts';
import { CAPTIVE_WORDS } from './words/nouns.ts';
import { wordSet } from '../text/word-lists.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

/** A first name that takes its surname from a person near by: "her daughter, Lea", "the twins Dana and Noam Garay". */
export interface KinMention {
  readonly mention: CastMention;
  /** Null where the knowledge has the person. */
  readonly person: FoundPerson | null;
}

/** Who lends the surname: the last words of the name as the article writes them. */
export interface Surname {
  readonly folds: readonly string[];
  readonly text: string;
  readonly side: Side;
}

export interface Neighbours {
  readonly left: Surname | null;
  readonly right: Surname | null;
  /** Token at which the name to the right begins. */
  readonly rightFrom: number | null;
}

/**
 * Reads a run of one first name as a member of a family. `introduced` is where it is called somebody's kin; `left` is whose (else the one
 * named in full before it), `right` the one named in full behind it in the sentence, null where there is none.
 */
export function kinName(
  view: SentenceView,
  run: NameRun,
  introduced: Introduction | null,
  neighbours: Neighbours,
  knowledge: Knowledge,
): KinMention | null {
  if (run.to - run.from !== 1) return null;
  // "the twins Dana and Noam Garay", "Lea and Rafael Stone": the surname follows the last of them
  const shared =
    !isRoyal(view, run) && neighbours.right !== null && neighbours.rightFrom !== null && joinedTo(view, run.to, neighbours.rightFrom);
  if (shared && neighbours.right) {
    const made = compose(view, run, neighbours.right, knowledge);
    if (made.person === null || introduced !== null || (GIVEN_NAMES.has(run.folds[0] ?? '') && !ageBehind(view, run.to))) return made;
  }
  if (introduced === null || !neighbours.left) return null;
  const made = compose(view, run, { ...neighbours.left, side: sideOfKin(view, neighbours.left.side, introduced) }, knowledge);
  return made.person === null || introduced.kind === 'namesake' ? made : null;
}

/** "Sheikh Mohammed and Abbas Kamel": a prince lends and takes no surname. */
function isRoyal(view: SentenceView, run: NameRun): boolean {
  return ROYAL.has(foldAt(view, run.from - 1));
}
const ROYAL = wordSet('sheikh sheikha sheik shaikh prince princess king queen emir sultan pope');

/**
 * A captive's wife is a captive herself only where the sentence tells of the taken or freed, or lists them together: "among them were Dana
 * Raveh and her daughters".
 */
function sideOfKin(view: SentenceView, side: Side, { at }: Introduction): Side {
  // "gunmen killed him and his wife, Dana": she was taken by nobody
  if (side === 'hostage' && [2, 3, 4, 5].some((back) => KILLED.has(foldAt(view, at - back)))) return 'israel';
  const isListed = [2, 3].some((back) => foldAt(view, at - back) === 'and');
  return side === 'hostage' && !isListed && !tellsOfCaptives(view) ? 'israel' : side;
}

const KILLED = wordSet('killed murdered slain killing murdering shot');
const tellsOfCaptives = perView((view) => view.tokens.some(({ fold }) => TAKEN_OR_FREED.has(fold) || CAPTIVE_WORDS.has(fold)));

/** Only "and" (or commas in a list that ends in "and") stands between. */
function joinedTo(view: SentenceView, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let joined = false;
  for (let at = from; at < to; at += 1) {
    const word = foldAt(view, at);
    joined ||= word === 'and' || word === '&';
    const passes = word === ',' || word === 'and' || word === '&' || (view.tokens[at]?.capital === true && view.hitAt[at] === undefined);
    if (!passes) return false;
  }
  return joined;
}

function compose(view: SentenceView, run: NameRun, surname: Surname, knowledge: Knowledge): KinMention {
  const first = run.folds[0] ?? '';
  const name = `${view.tokens[run.from]?.text ?? ''} ${surname.text}`;
  const aliases = (aliasTable(knowledge).byWord.get(first) ?? []).filter((alias) => alias.known.type === 'person');
  // a double surname may be shared in part: the mother of "Noam Garay-Stone" is "Dana Garay"
  const shared = [surname.folds, ...surname.folds.map((fold) => [fold])].map((folds) => [first, ...folds].join(' '));
  const known =
    aliases.find((alias) => shared.includes(alias.words.map((word) => word.fold).join(' ')))?.known ??
    nearlyKnown([first, ...surname.folds], knowledge);
  const person: FoundPerson | null = known ? null : { id: kebab(name), name, type: 'person', side: surname.side, description: null };
  const member = { id: known?.id ?? kebab(name), name: known?.name ?? name, known, folds: [first, ...surname.folds] };
  return { mention: { member, view, from: run.from, to: run.to, how: 'unknown' }, person };
}
