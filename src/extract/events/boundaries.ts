import type { Token } from './tokens.ts';

const CONJUNCTIONS = new Set(['and', 'but', 'while', 'although', 'though', 'whereas', 'yet', 'or']);
const SUBORDINATORS = new Set([
  'who',
  'which',
  'where',
  'whose',
  'whom',
  'when',
  'after',
  'before',
  'because',
  'until',
  'if',
  'unless',
  'as',
  'since',
  'that',
  'following',
  'amid',
  'despite',
]);

const SIGNS: ReadonlyMap<string, number> = new Map([
  [';', 4],
  [':', 4],
  ['—', 2],
  ['(', 2],
  [')', 2],
  ['[', 2],
  [']', 2],
  [',', 0.7],
]);

/**
 * What it costs a time to be told of a trigger across each gap between tokens: about 1 for a comma, 2 for a new clause, 4 where a new
 * sentence might as well begin.
 */
export function boundaryCosts(
  tokens: readonly Token[],
  timeTokens: ReadonlySet<number>,
  asides: ReadonlySet<number>,
  listJoints: ReadonlySet<number>,
): number[] {
  return tokens.map((token, index) => {
    if (listJoints.has(index)) return 0.2;
    if (timeTokens.has(index) || asides.has(index)) return 0;
    const before = tokens[index - 1];
    const sign = SIGNS.get(token.text);
    if (sign !== undefined) return sign;
    if (CONJUNCTIONS.has(token.lower)) return before?.text === ',' ? 2 : token.lower === 'and' || token.lower === 'or' ? 0.9 : 2;
    if (SUBORDINATORS.has(token.lower)) return 1.5;
    return 0;
  });
}

/** Cost of all that lies between two token positions, either way round. */
export function crossing(costs: readonly number[], a: number, b: number): number {
  let sum = 0;
  for (let index = Math.min(a, b) + 1; index <= Math.max(a, b); index += 1) sum += costs[index] ?? 0;
  return sum;
}
