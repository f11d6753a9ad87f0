import { perKnowledge, type Knowledge } from '../../../../model/knowledge.ts';
import type { ActorKind, KindOf } from '../../actor-kinds.ts';

const shortNames = perKnowledge((knowledge: Knowledge): ReadonlyMap<string, string> => new Map(
  [...knowledge.groups, ...knowledge.bodies, ...knowledge.states].flatMap((file) => (file.shortName === null ? [] : [[file.id, file.shortName] as const])),
));

/** The kinds of actors with the names that headlines use: "Israeli military", "Blinken", but "Abdullah II", never "II". */
export function withShortNames(kindOf: KindOf, knowledge: Knowledge): KindOf {
  return (id) => {
    const kind = kindOf(id);
    return kind ? { ...kind, short: shortNames(knowledge).get(id) ?? shortOf(kind) } : undefined;
  };
}

function shortOf({ name, short }: ActorKind): string {
  return /^(?:[IVX]+|Jr\.?|Sr\.?|\p{L})$/u.test(short) ? name : short;
}
