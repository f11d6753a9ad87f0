import type { EventType } from '../../model/vocabulary.ts';
import { AGREEMENT, TRUCE, TRUCE_AGREED, VOTE, VOTE_OR_AGREEMENT } from './deal.ts';
import { CALL, GATHERING, ROUND_END, VISIT, VISIT_AND_MEETING } from './gathering.ts';
import { AID, BREAKDOWN, OTHER, PROTEST } from './other.ts';
import { RELEASE } from './release.ts';
import type { TypePair, TypeRule } from './type-rule.ts';
import { DEATH, RESCUE, STRIKE } from './violence.ts';
import { PROPOSAL, RESPONSE, STATEMENT, WORDS } from './words.ts';

/** Every pair of types that may be one happening has one rule; the first that lists a pair judges it. */
const RULES: readonly TypePair[] = [
  GATHERING,
  VISIT,
  VISIT_AND_MEETING,
  CALL,
  ROUND_END,
  STATEMENT,
  PROPOSAL,
  RESPONSE,
  WORDS,
  AGREEMENT,
  VOTE,
  VOTE_OR_AGREEMENT,
  TRUCE,
  TRUCE_AGREED,
  RELEASE,
  STRIKE,
  DEATH,
  RESCUE,
  BREAKDOWN,
  PROTEST,
  AID,
  OTHER,
];

const byTypes: ReadonlyMap<EventType, ReadonlyMap<EventType, TypeRule>> = (() => {
  const pairs = RULES.flatMap((rule) =>
    rule.types.flatMap(([one, other]) => [
      { one, other, rule },
      { one: other, other: one, rule },
    ]),
  );
  const byFirst = Map.groupBy(pairs.toReversed(), ({ one }) => one);
  return new Map([...byFirst].map(([one, of]) => [one, new Map(of.map(({ other, rule }) => [other, rule]))]));
})();

/** The rule for two types, in either order; undefined where two such tellings are one happening only if one copies the other. */
export function ruleFor(one: EventType, other: EventType): TypeRule | undefined {
  return byTypes.get(one)?.get(other);
}
