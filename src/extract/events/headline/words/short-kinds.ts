import { perKnowledge, type Filed, type Knowledge, type KnownPerson } from '../../../../model/knowledge.ts';
import type { ActorKind, KindOf } from '../../actor-kinds.ts';

/** Short names of bodies, and of those persons whose last name is not theirs alone. */
const shortNames = perKnowledge(
  (knowledge: Knowledge): ReadonlyMap<string, string> =>
    new Map([
      ...[...knowledge.groups, ...knowledge.bodies, ...knowledge.states].flatMap((file) =>
        file.shortName === null ? [] : [[file.id, file.shortName] as const],
      ),
      ...knowledge.people.filter(({ offices }) => offices.length > 0).map((file) => [file.id, shortOfPerson(file)] as const),
    ]),
);

/** Who of those with one last name is called by it: the one with the most offices and rounds of mediation; the others keep their full names. */
const bearers = perKnowledge((knowledge: Knowledge): ReadonlyMap<string, string> => {
  const groups = Map.groupBy(
    knowledge.people.filter(({ offices }) => offices.length > 0),
    shortOfPerson,
  );
  return new Map([...groups].map(([short, people]) => [short, people.toSorted(byWeight)[0]?.id ?? '']));
});

/** The kinds of actors with the names that headlines use: "Israeli military", "Blinken", but "Abdullah II", never "II". */
export function withShortNames(kindOf: KindOf, knowledge: Knowledge): KindOf {
  const short = (id: string): ActorKind | undefined => {
    const kind = kindOf(id);
    return kind ? { ...kind, short: shortOf(id, kind, knowledge) } : undefined;
  };
  return Object.assign(short, { takesArticle: kindOf.takesArticle });
}

function shortOf(id: string, { name, short, type }: ActorKind, knowledge: Knowledge): string {
  const known = shortNames(knowledge).get(id);
  if (known === undefined) return short;
  return type !== 'person' || bearers(knowledge).get(known) === id ? known : name;
}

/** "Al Thani", "bin Salman", "Sa'ar", "Abdullah II". */
function shortOfPerson({ name, shortNames: given }: Filed<KnownPerson>): string {
  const short = given.find((one) => name.endsWith(one));
  if (short !== undefined) return short;
  const words = name.split(' ');
  const last = words.at(-1) ?? name;
  const before = words.at(-2) ?? '';
  if (/^(?:[IVX]+|Jr\.?|Sr\.?|\p{L})$/u.test(last)) return name;
  return /^(?:Al|al|el|El|bin|Bin|ben|Ben|Abu|van|von|de|Abd|Abdel|Abdul)$/.test(before) ? `${before} ${last}` : last;
}

/** Those with the most offices and rounds of mediation first; then by id. */
export function byWeight(a: Filed<KnownPerson>, b: Filed<KnownPerson>): number {
  return weight(b) - weight(a) || (a.id < b.id ? -1 : 1);
}

function weight({ offices, mediator }: Filed<KnownPerson>): number {
  return offices.length + mediator.length * 2;
}
