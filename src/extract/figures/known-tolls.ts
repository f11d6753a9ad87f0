import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';

/** What the knowledge says of the dead of each land, so that a number can tell whose dead it counts. */
export interface KnownTolls {
  /** What Israel has said that the attack of 7 October killed, as told last: earlier numbers count other dead too. */
  readonly attack: ReadonlySet<number>;
  /** More than were ever counted in Israel, in the West Bank, in any land but Gaza. */
  readonly mostIn: { readonly israel: number; readonly westBank: number; readonly elsewhere: number };
}

/** Below, a number is too common to tell whose dead it counts. */
const TELLING = 1_000;
/** The highest count known is no limit: later ones, and "some", go above it. */
const ROOM = 1.5;

/** The tolls of a knowledge folder as the reading of figures asks them. A land without a toll has no limit. */
export const knownTolls = perKnowledge(({ tolls }: Knowledge): KnownTolls => {
  const killed = tolls.filter(({ kind, measure }) => kind === 'casualty' && measure === 'killed');
  const ofIsrael = killed.filter(({ group }) => group === 'israel');
  const most = (of: (group: string) => boolean): number => {
    const counts = killed.filter(({ group }) => of(group)).flatMap(({ points }) => points.map(({ value }) => value));
    return counts.length === 0 ? Infinity : ROOM * Math.max(...counts);
  };
  return {
    attack: new Set(ofIsrael.flatMap(({ points }) => points.slice(-1).map(({ value }) => value)).filter((value) => value > TELLING)),
    mostIn: {
      israel: most((group) => group === 'israel'),
      westBank: most((group) => group === 'west-bank'),
      elsewhere: most((group) => group !== 'gaza'),
    },
  };
});
