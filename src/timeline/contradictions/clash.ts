import type { Figure } from '../../model/figure.ts';

/** The numbers that a claim leaves open, both ends included. "About" is taken as a tenth to either side. */
export function rangeOf({ low, high, bound }: Pick<Figure, 'low' | 'high' | 'bound'>): { readonly least: number; readonly most: number } {
  const top = high ?? low;
  switch (bound) {
    case 'exact':
      return { least: low, most: top };
    case 'about':
      return { least: Math.floor(low * 0.9), most: Math.ceil(top * 1.1) };
    case 'at-least':
      return { least: low, most: Infinity };
    case 'at-most':
      return { least: 0, most: top };
  }
}

/** Whether two claims speak of the same people in the same way, and cannot both be right. */
export function clash(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.measure !== b.measure || a.group !== b.group || a.scope !== b.scope) return false;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.most < other.least || other.most < one.least;
}
