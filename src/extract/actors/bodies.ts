import type { Knowledge } from '../../model/knowledge.ts';
import type { ActorMention, FoundPerson } from './actor-mention.ts';
import { findCommonNames } from './common-names.ts';
import type { AliasHit } from './match-aliases.ts';
import { findOfficesOfPeople } from './office-mentions.ts';
import type { PeopleFound } from './people.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { findUnknownOrganisations } from './unknown-organisations.ts';
import { BESIDE } from './words/nouns.ts';
import { wordSet } from '../text/word-lists.ts';

export interface BodyMention {
  readonly view: SentenceView;
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly how: ActorMention['how'];
  readonly acts: boolean;
}

export interface BodiesFound {
  readonly mentions: readonly BodyMention[];
  /** Organisations whom the knowledge lacks. */
  readonly organisations: readonly FoundPerson[];
}

/** Bodies by their names, and by the common nouns that mean one of them: "the army", "Netanyahu's office", "the Foreign Ministry". */
export function findBodies(views: readonly SentenceView[], people: PeopleFound, knowledge: Knowledge): BodiesFound {
  const named = views.flatMap((view) =>
    view.hits
      .filter((hit) => hit.known.type === 'body')
      .map((hit): BodyMention => ({ view, from: hit.from, to: hit.to, id: hit.known.id, how: hit.how, acts: !isBuilding(view, hit) })),
  );
  const common = findCommonNames(views, people, knowledge);
  const taken = new Set(common.flatMap(({ view, from, to }) => view.tokens.slice(from, to).map((token) => token.start)));
  const unknown = findUnknownOrganisations(views, taken);
  return {
    mentions: [...named, ...common, ...findOfficesOfPeople(views, people, knowledge), ...unknown.mentions],
    organisations: unknown.organisations,
  };
}

const AT = wordSet('at in into to from left leaving entered stormed visiting visited toward towards');
/** A body that is called by its house: "a briefing at the White House" names a place. */
const HOUSE = wordSet('house palace street');

/** Nobody goes or comes there: "according to the White House", "how it looked to the Palace", "a warning from Downing Street". */
const SPOKEN = {
  to: wordSet('according looked seemed appeared thanks owed matters acceptable clear letter letters appeal appeals plea proposal petition'),
  from: wordSet(
    'statement statements word words pressure letter letters warning warnings signal signals approval comment comments message messages criticism support ' +
      'reply response denial order orders pledge pledges promise assurance assurances praise rebuke condemnation objection objections',
  ),
} as const;

function isBuilding(view: SentenceView, hit: AliasHit): boolean {
  let at = hit.from - 1;
  while (['the', 'its', 'israeli', 'headquarters', 'of'].includes(foldAt(view, at))) at -= 1;
  const before = foldAt(view, at);
  if (BESIDE.has(before) || (before === 'front' && foldAt(view, at - 1) === 'in')) return true;
  if (view.tokens[hit.to]?.kind === 'possessive' && foldAt(view, hit.to + 1) === 'headquarters') return true;
  if (foldAt(view, hit.to) === 'headquarters' || foldAt(view, hit.to) === 'building') return true;
  if (hit.known.side === 'un') return false;
  const isHouse = HOUSE.has(foldAt(view, hit.to - 1));
  if (isHouse && (before === 'to' || before === 'from') && SPOKEN[before].has(foldAt(view, at - 1))) return false;
  return (before === 'at' && !view.hitAt[hit.to]) || (isHouse && AT.has(before));
}
