import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';

/** Below, a number is too common to tell whose dead it counts. */
const TELLING = 1_000;

/** The number that Israel gives for the dead of the attack of 7 October, as the knowledge has it last: earlier ones count other dead too. */
export const attackTolls = perKnowledge(
  ({ tolls }: Knowledge): ReadonlySet<number> =>
    new Set(
      tolls
        .filter(({ kind, measure, group }) => kind === 'casualty' && measure === 'killed' && group === 'israel')
        .flatMap(({ points }) => points.slice(-1).map(({ value }) => value))
        .filter((value) => value > TELLING),
    ),
);
