import type { KindOf } from '../../actor-kinds.ts';
import { AIM, MOST } from '../context.ts';
import { cutsIn } from '../grammar/cut-points.ts';
import type { View } from '../grammar/view.ts';
import { render, type Replacements } from './render.ts';

const SHORTEST = 12;

interface Line {
  /** First word left out. */
  readonly at: number;
  readonly quality: number;
  readonly text: string;
}

/**
 * Words `from` to `to`, cut so that the line with `taken` characters before it is short enough. Cuts stand where a clause or a phrase ends, and
 * no condition is lost; null where there is no such cut.
 */
export function fitted(
  view: View,
  from: number,
  to: number,
  taken: number,
  kindOf: KindOf,
  replaced?: Replacements,
  wholeClause = false,
): string | null {
  const whole = render(view, from, to, kindOf, replaced);
  if (taken + whole.length <= AIM) return whole;
  const cuts = cutsIn(view, from, to, wholeClause);
  const lines = cuts.map(({ at, quality }): Line => ({ at, quality, text: closed(render(view, from, at, kindOf, replaced)) }));
  const best = (least: number, most: number, shortest: number) =>
    lines.filter(({ quality, text }) => quality >= least && taken + text.length <= most && text.length >= shortest).at(-1)?.text;
  const clause = best(2, AIM, Math.max(SHORTEST, (AIM - taken) * 0.55));
  const line =
    clause ??
    best(1, AIM, SHORTEST) ??
    (taken + whole.length <= MOST - 8 ? whole : null) ??
    best(1, MOST - 4, SHORTEST) ??
    best(1, MOST, SHORTEST);
  if (line !== undefined && line !== null) return line;
  if (taken + whole.length <= MOST) return whole;
  return (
    withCondition(view, { from, to, taken }, lines, kindOf, replaced) ??
    lines.find(({ at, text }) => view.words[at]?.tag === 'that' && text.length >= SHORTEST && taken + text.length <= AIM)?.text ??
    best(0, AIM, SHORTEST) ??
    best(0, MOST, SHORTEST) ??
    null
  );
}

/** "the cease-fire will be over … unless Hamas hands back": what stands between a clause and its condition may go, the condition may not. */
function withCondition(
  view: View,
  { from, to, taken }: { readonly from: number; readonly to: number; readonly taken: number },
  lines: readonly Line[],
  kindOf: KindOf,
  replaced?: Replacements,
): string | null {
  const condition = view.words.findIndex(
    ({ lower, index, hidden, quoted }) => index > from && index < to && !hidden && !quoted && /^(?:if|unless)$/.test(lower),
  );
  if (condition < 0) return null;
  const tails = [
    to,
    ...cutsIn(view, condition, to, true)
      .filter(({ quality }) => quality >= 1)
      .map(({ at }) => at)
      .reverse(),
  ].map((end) => closed(render(view, condition, end, kindOf, replaced)));
  for (const { at, text: head } of lines.toReversed()) {
    if (view.words.slice(at, condition).some(({ tag, hidden }) => !hidden && (tag === 'that' || tag === 'rel'))) continue;
    const tail = tails.find((text) => taken + head.length + text.length + 1 <= MOST - 4);
    if (tail !== undefined && !head.includes(tail)) return `${head} ${tail}`;
  }
  return null;
}

/** A quotation that is cut short still closes. */
export function closed(text: string): string {
  const marks = [...text].filter((sign) => sign === '"').length;
  if (marks % 2 === 0) return text;
  return text.endsWith('"') ? text.slice(0, -1).trim() : `${text.replace(/[,;:]$/, '')}"`;
}
