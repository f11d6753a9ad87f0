import type { Figure } from '../../model/figure.ts';

const BOUNDS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' } as const;

/** "at least 38000", "33 to 35". */
export function amountWords({ low, high, bound }: Pick<Figure, 'low' | 'high' | 'bound'>): string {
  return `${BOUNDS[bound]}${low}${high === null ? '' : ` to ${high}`}`;
}

/** "at least 38000 killed (gaza), says the Health Ministry". */
export function figureWords(figure: Figure): string {
  const claimant = figure.claimant === null ? '' : `, says ${figure.claimant.words}`;
  return `${amountWords(figure)} ${figure.measure} (${figure.group})${claimant}`;
}
