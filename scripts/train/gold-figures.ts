import type { CleanedArticle } from '../../src/extract/text/cleaned-article.ts';
import type { Quantity } from '../../src/extract/figures/counted.ts';
import type { Scan } from '../../src/extract/figures/scan.ts';
import { NO_FIGURE } from '../../src/extract/figures/judge.ts';
import type { Gold } from '../evaluate/gold.ts';

/** What an annotated figure teaches by. */
export type GoldFigure = Pick<Gold['figures'][number], 'kind' | 'measure' | 'group' | 'low' | 'high' | 'quote' | 'optional'>;

export interface LabelledQuantity {
  readonly scan: Scan;
  readonly quantity: Quantity;
  /** Null where the number is no figure. */
  readonly figure: GoldFigure | null;
}

/**
 * Which gold figure each number of an article is. A figure stands where its quotation does; the same number of the same noun elsewhere is its
 * repeat. Numbers that may or may not be a repeat, and those that gold leaves open, are left out.
 */
export function labelQuantities(article: CleanedArticle, scans: readonly Scan[], figures: readonly GoldFigure[]): LabelledQuantity[] {
  const all = scans.flatMap((scan) => scan.quantities.map((quantity) => ({ scan, quantity })));
  const found = new Map<Quantity, GoldFigure>();
  for (const figure of figures) {
    const from = article.text.indexOf(figure.quote);
    const stands = ({ scan, quantity }: (typeof all)[number]): boolean => {
      const start = scan.tokens[quantity.number.from]?.start ?? -1;
      return sameNumber(quantity, figure) && !found.has(quantity) && from >= 0 && start >= from && start < from + figure.quote.length;
    };
    const at = all.find(stands);
    if (at) found.set(at.quantity, figure);
  }
  return all.flatMap(({ scan, quantity }): LabelledQuantity[] => {
    const figure = found.get(quantity) ?? repeated(quantity, found);
    if (figure?.optional) return [];
    if (figure) return [{ scan, quantity, figure }];
    return figures.some((one) => sameNumber(quantity, one)) ? [] : [{ scan, quantity, figure: null }];
  });
}

/** The figure that a number tells again: where all of the same number and noun are of one kind. */
function repeated(quantity: Quantity, found: ReadonlyMap<Quantity, GoldFigure>): GoldFigure | null {
  if (quantity.head === null) return null;
  const alike = [...found]
    .filter(([{ head }, figure]) => head === quantity.head && sameNumber(quantity, figure))
    .map(([, figure]) => figure);
  const labels = new Set(alike.map((figure) => (figure.optional ? NO_FIGURE : `${figure.kind} ${figure.measure} ${figure.group}`)));
  return labels.size === 1 && !alike.some(({ optional }) => optional) ? (alike[0] ?? null) : null;
}

function sameNumber({ number }: Quantity, { low, high }: GoldFigure): boolean {
  return number.low === low && number.high === high;
}
