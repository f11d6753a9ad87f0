import type { KindOf } from '../../actor-kinds.ts';
import { AIM, MOST } from '../context.ts';
import { cutsIn } from '../grammar/cut-points.ts';
import type { View } from '../grammar/view.ts';
import { render, type Replacements } from './render.ts';

const SHORTEST = 12;

/**
 * Words `from` to `to`, cut so that the line with `taken` characters before it is short enough. Cuts stand where a clause or a phrase ends;
 * null where there is none, or the sense would change.
 */
export function fitted(view: View, from: number, to: number, taken: number, kindOf: KindOf, replaced?: Replacements, wholeClause = false): string | null {
  const whole = render(view, from, to, kindOf, replaced);
  if (taken + whole.length <= AIM) return whole;
  const lines = cutsIn(view, from, to, wholeClause).map(({ at, quality }) => ({ quality, text: closed(render(view, from, at, kindOf, replaced)) }));
  const best = (least: number, most: number, shortest: number) => lines.filter(({ quality, text }) => quality >= least && taken + text.length <= most && text.length >= shortest).at(-1)?.text;
  const clause = best(2, AIM, Math.max(SHORTEST, (AIM - taken) * 0.55));
  const line = clause ?? best(1, AIM, SHORTEST) ?? (taken + whole.length <= MOST - 8 ? whole : null) ?? best(1, MOST - 4, SHORTEST) ?? best(0, AIM, SHORTEST);
  return line ?? (taken + whole.length <= MOST ? whole : null);
}

/** A quotation that is cut short still closes. */
export function closed(text: string): string {
  const marks = [...text].filter((sign) => sign === '"').length;
  if (marks % 2 === 0) return text;
  return text.endsWith('"') ? text.slice(0, -1).trim() : `${text.replace(/[,;:]$/, '')}"`;
}
