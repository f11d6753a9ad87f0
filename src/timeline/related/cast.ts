import type { Kinship } from '../tellings/kinship.ts';
import type { Telling } from '../tellings/telling.ts';

/** Who acts in a telling, as far as the talks go. */
export interface Cast {
  readonly namesNobody: boolean;
  /** One of the two sides of the war acts in it. */
  readonly party: boolean;
  /** How many sides act in it that mediate. */
  readonly goBetweens: number;
}

export function castOf({ people, organisations, event }: Telling, { sideOf, mediates }: Kinship): Cast {
  const all = [...people, ...organisations];
  const isParty = (id: string) => sideOf(id) === 'israel' || sideOf(id) === 'palestinian';
  return {
    namesNobody: all.length === 0,
    party: all.some(isParty),
    goBetweens: new Set(all.filter((id) => !isParty(id) && mediates(id, event.start)).map(sideOf)).size,
  };
}

/** What newsrooms call a round: somebody who mediates sits with one of the two sides. */
export function isRound({ party, goBetweens }: Cast): boolean {
  return party && goBetweens > 0;
}
