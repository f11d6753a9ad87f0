import type { Kinship } from '../tellings/kinship.ts';
import { inOrder, type Telling } from '../tellings/telling.ts';
import { isDay } from '../same/days.ts';
import { judge } from '../same/same-event.ts';
import { gatherAttackDay } from './attack-day.ts';
import { groupIndex } from './group-index.ts';
import { groupOf, join, standFor, type HappeningGroup } from './happening-group.ts';

/** What an editor has ruled: whether a telling may stand in one group with others. */
export type MayJoin = (telling: Telling, group: HappeningGroup) => boolean;

/**
 * Groups the tellings of all articles into happenings. Exact tellings come first, those that name most before others; what is told roughly
 * joins an exact group only where a single one fits. The order of the input does not matter.
 */
export function mergeTellings(tellings: readonly Telling[], kinship: Kinship, mayJoin: MayJoin = () => true): HappeningGroup[] {
  const { attack, others } = gatherAttackDay(tellings, mayJoin);
  const groups: HappeningGroup[] = attack === null ? [] : [attack];
  const index = groupIndex(kinship);
  const byArticle = Map.groupBy(others, ({ article }) => article);
  const placed = new Set<Telling>();
  for (const telling of others.toSorted(byExactness)) {
    const candidates = index.candidatesOf(telling).filter((group) => !group.articles.has(telling.article) && mayJoin(telling, group));
    const fitting = candidates.flatMap((group) => {
      const strength = strengthIn(group, telling, kinship);
      return strength === null ? [] : [{ group, strength }];
    });
    const siblings =
      fitting.length === 0
        ? []
        : (byArticle.get(telling.article) ?? [])
            .filter((other) => other !== telling && !placed.has(other) && isDay(other) === isDay(telling))
            .slice(0, SIBLINGS);
    const yields = ({ group, strength }: Fit) =>
      siblings.some((other) => (strengthIn(group, other, kinship) ?? -1) > strength && mayJoin(other, group));
    const ranked = fitting.sort((a, b) => b.strength - a.strength);
    // An exact telling joins the first that nobody else has a better claim to: the others need not be asked about.
    const chosen = isDay(telling)
      ? (ranked.find((fit) => !yields(fit))?.group ?? null)
      : chooseRoughly(
          telling,
          ranked.filter((fit) => !yields(fit)),
        );
    placed.add(telling);
    const group = chosen ?? groupOf(telling);
    if (chosen) join(chosen, telling);
    else groups.push(group);
    if (standFor(group).includes(telling)) index.add(telling, group);
  }
  return groups;
}

/** An article has at most some dozen events of a day; what has thousands is no article. */
const SIBLINGS = 50;

interface Fit {
  readonly group: HappeningGroup;
  readonly strength: number;
}

/** How well a telling fits a group: the best of those that stand for it, where at least a third of them agree; null where it does not. */
function strengthIn(group: HappeningGroup, telling: Telling, kinship: Kinship): number | null {
  const compared = standFor(group);
  let fitting = 0;
  let best = -Infinity;
  for (const other of compared) {
    const { fits, strength } = judge(telling, other, kinship);
    if (!fits) continue;
    fitting += 1;
    best = Math.max(best, strength);
  }
  return fitting === 0 || fitting * 3 < compared.length ? null : best;
}

/**
 * A rough telling joins what began on the same day, where it says when it began; else the only group that fits (the best, where all are of one day); else those that tell as roughly; else none.
 */
function chooseRoughly(telling: Telling, fits: readonly Fit[]): HappeningGroup | null {
  const begunTogether =
    telling.event.extent === 'within'
      ? []
      : fits.filter(({ group }) => group.tellings.some(({ event }) => event.start === telling.event.start));
  const asRough = fits.filter(({ group }) =>
    group.tellings.some(({ event }) => event.start === telling.event.start && event.end === telling.event.end),
  );
  const days = new Set(fits.map(({ group }) => group.tellings[0]?.event.start));
  return (begunTogether[0] ?? (days.size === 1 ? fits[0] : asRough[0]))?.group ?? null;
}

function byExactness(a: Telling, b: Telling): number {
  return length(a) - length(b) || richness(b) - richness(a) || inOrder(a, b);
}

function length({ event }: Telling): number {
  return event.end - event.start;
}

function richness({ people, organisations, towns, words }: Telling): number {
  return 4 * people.length + 2 * organisations.length + 2 * towns.length + words.of.size;
}
