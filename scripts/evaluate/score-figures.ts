import type { Figure } from '../../src/model/figure.ts';
import type { Gold } from './gold.ts';
import type { Context } from './score.ts';

type Counted =
  | Pick<Figure, 'kind' | 'measure' | 'group' | 'low' | 'high'>
  | Pick<Gold['figures'][number], 'kind' | 'measure' | 'group' | 'low' | 'high'>;

function keyOf({ kind, measure, group, low, high }: Counted): string {
  return [kind, measure, group, low, high === null || high === 0 ? '' : high].join(' ');
}

/** Kind, measure, group, low and high all right; the bound and the claimant are scored on top. */
export function scoreFigures(gold: Gold, context: Context): void {
  const { scores, timeline, say } = context;
  const found = timeline.figures.filter(({ article }) => article === gold.id);
  scores.ungrounded += found.filter(({ start, end, quote }) => gold.text.slice(start, end) !== quote).length;
  let left = found;
  for (const expected of gold.figures) {
    const key = keyOf(expected);
    const hit = left.find((figure) => keyOf(figure) === key);
    if (hit) {
      left = left.filter((figure) => keyOf(figure) !== key);
      scores.figures.hits += 1;
      scoreBound(expected, hit, context);
      if (expected.source !== null && expected.source !== '') {
        const right = sameClaimant(expected.source, hit, context);
        scores.claimants.add(right);
        if (!right) say(`claimant: expected ${expected.source}, found ${hit.claimant?.words ?? 'nobody'}: ${expected.quote}`);
      }
    } else if (expected.optional !== true) {
      scores.figures.missed += 1;
      scores.bounds.missed += 1;
      say(`figure missed: ${key}: ${expected.quote}`);
    }
  }
  for (const [key, figure] of new Map(left.toReversed().map((one) => [keyOf(one), one]))) {
    scores.figures.invented += 1;
    scores.bounds.invented += 1;
    say(`figure invented: ${key}: ${figure.quote.slice(0, 90)}`);
  }
}

function scoreBound(expected: Gold['figures'][number], hit: Figure, { scores, say }: Context): void {
  if ((expected.bounds ?? [expected.bound]).includes(hit.bound)) {
    scores.bounds.hits += 1;
    return;
  }
  scores.bounds.missed += 1;
  scores.bounds.invented += 1;
  say(`bound: expected ${expected.bound}, found ${hit.bound}: ${expected.quote}`);
}

function sameClaimant(source: string, { claimant }: Figure, { actorById, canon }: Context): boolean {
  if (!claimant) return false;
  const actor = claimant.actor === null ? undefined : actorById.get(claimant.actor);
  const expected = canon(source);
  return [claimant.words, ...(actor ? [actor.name, ...actor.aliases] : [])]
    .map(canon)
    .some((name) => name !== '' && (name.includes(expected) || expected.includes(name)));
}
