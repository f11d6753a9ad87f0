import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';

/** Below, a number is too common to tell whose dead it counts. */
const TELLING = 1_000;

/** The numbers that Israel has given for the dead of the attack of 7 October, as the knowledge has them. */
export const attackTolls = perKnowledge(
  ({ tolls }: Knowledge): ReadonlySet<number> =>
    new Set(
      tolls
        .filter(({ kind, measure, group }) => kind === 'casualty' && measure === 'killed' && group === 'israel')
        .flatMap(({ points }) => points.map(({ value }) => value))
        .filter((value) => value > TELLING),
    ),
);
