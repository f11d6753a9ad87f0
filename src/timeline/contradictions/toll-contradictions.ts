import { dayOf } from '../../model/day.ts';
import type { Figure } from '../../model/figure.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Message } from '../../model/message.ts';
import { compareText } from '../tellings/telling.ts';
import { amountWords, figureWords } from './claim-words.ts';
import { clash, rangeOf } from './clash.ts';
import type { PlaceOf } from './place-of.ts';

/**
 * Running totals that cannot all be right: of one day, between claimants; or from day to day, a count that falls though it can only grow.
 * Each
 * differing value is noted once, however many articles repeat it.
 */
export function tollContradictions(figures: readonly Figure[], knowledge: Pick<Knowledge, 'tolls'>, placeOf: PlaceOf): Message[] {
  const dated = figures.filter(
    ({ scope, measure, asOf }) => scope === 'total' && measure !== 'to-release' && asOf.earliest === asOf.latest,
  );
  const series = [...Map.groupBy(dated, ({ kind, measure, group }) => `${kind} ${measure} ${group}`)].sort(([a], [b]) => compareText(a, b));
  return series.flatMap(([, claims]) => {
    const sorted = claims.toSorted((a, b) => compareText(a.asOf.earliest, b.asOf.earliest) || compareText(a.id, b.id));
    return [...ofOneDay(sorted, placeOf), ...falls(sorted, knowledge, placeOf)];
  });
}

function ofOneDay(claims: readonly Figure[], placeOf: PlaceOf): Message[] {
  return [...Map.groupBy(claims, ({ asOf }) => asOf.earliest)].flatMap(([day, ofDay]) => {
    const values = [...Map.groupBy(ofDay, amountWords).values()].sort((a, b) => b.length - a.length);
    const most = values[0]?.[0];
    if (!most) return [];
    return values.slice(1).flatMap(([first]) => {
      if (!first || !clash(first, most) || !rivals(first, most) || toldKnowingly(first, most)) return [];
      return [note(first, `${figureWords(first)} for ${day}; ${figureWords(most)} in ${shown(most, placeOf)}`, placeOf)];
    });
  });
}

/** A number of less than a third of another counts something else: the dead of a day, of one group. */
function rivals(a: Figure, b: Figure): boolean {
  return Math.max(a.low, b.low) <= 3 * Math.min(a.low, b.low);
}

/** One article that gives two numbers without two claimants corrects or divides: it does not contradict itself. */
function toldKnowingly(a: Figure, b: Figure): boolean {
  return a.article === b.article && (a.claimant === null || b.claimant === null || a.claimant.words === b.claimant.words);
}

/** What is counted from the first day on: it never gets less, but where the counter says why. */
const GROWING: ReadonlySet<string> = new Set([
  'casualty killed',
  'casualty wounded',
  'hostage released',
  'hostage rescued',
  'hostage returned-bodies',
  'prisoner released',
]);

function falls(claims: readonly Figure[], { tolls }: Pick<Knowledge, 'tolls'>, placeOf: PlaceOf): Message[] {
  const first = claims[0];
  if (!first || !GROWING.has(`${first.kind} ${first.measure}`)) return [];
  const restarts = tolls
    .filter(({ kind, measure, group }) => kind === first.kind && measure === first.measure && group === first.group)
    .flatMap((toll) => toll.restarts.map(({ on }) => dayOf(on)));
  const restarted = (from: Figure, to: Figure) =>
    restarts.some((day) => dayOf(from.asOf.earliest) <= day && day <= dayOf(to.asOf.earliest));
  const noted = new Set<string>();
  const highest = new Map<string, Figure>();
  const messages: Message[] = [];
  for (const claim of claims) {
    const claimant = claim.claimant?.actor ?? '';
    const before = highest.get(claimant);
    const { least, most } = rangeOf(claim);
    const fell =
      before !== undefined &&
      most < rangeOf(before).least &&
      before.asOf.earliest < claim.asOf.earliest &&
      rivals(before, claim) &&
      !restarted(before, claim);
    if (fell && !noted.has(amountWords(claim))) {
      noted.add(amountWords(claim));
      const earlier = `${figureWords(before)} by ${before.asOf.earliest} in ${shown(before, placeOf)}`;
      messages.push(note(claim, `${figureWords(claim)} by ${claim.asOf.earliest}, less than ${earlier}`, placeOf));
    }
    if (before === undefined || least > rangeOf(before).least || restarted(before, claim)) highest.set(claimant, claim);
  }
  return messages;
}

function note(figure: Figure, text: string, placeOf: PlaceOf): Message {
  return { level: 'note', ...placeOf(figure.article, figure.start), rule: 'contradiction', text };
}

function shown(figure: Figure, placeOf: PlaceOf): string {
  const { file, line } = placeOf(figure.article, figure.start);
  return `${file}:${line}`;
}
