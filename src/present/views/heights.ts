import type { Figure } from '../../model/figure.ts';
import type { Context } from '../context.ts';
import type { Series } from '../series.ts';
import { windowWords } from '../words/date-words.ts';
import { amountWords, claimRange } from '../words/figure-words.ts';
import { figureHref } from './article-page.ts';
import { articleReference, claimantName } from './references.ts';

/** A claim that put the number higher than all before it. */
export interface Height {
  /** What the number is at least, by this claim. */
  readonly least: number;
  readonly amount: string;
  readonly claimant: string;
  readonly day: string;
  readonly href: string;
  readonly article: string;
}

/** Series that only ever rise: for these a reader asks when a number was first reached, and who said so. */
const RISES: ReadonlySet<string> = new Set(['killed-in-gaza']);
const MOST_HEIGHTS = 60;
const STEPS = [1, 100, 500, 1000, 2000, 5000, 10_000];

/** Each new height of a series that only rises, in the order of its days: every one, or one for each round step where they are many. */
export function heightsOf(context: Context, { of, totals }: Series): Height[] {
  if (!RISES.has(of.id)) return [];
  const records: { readonly figure: Figure; readonly least: number }[] = [];
  for (const figure of totals) {
    const least = claimRange(figure).least ?? 0;
    if (figure.bound !== 'about' && least > (records.at(-1)?.least ?? 0)) records.push({ figure, least });
  }
  const thinned = STEPS.map((step) =>
    records.filter(({ least }, index) => index === 0 || Math.floor(least / step) > Math.floor((records[index - 1]?.least ?? 0) / step)),
  );
  return (thinned.find((kept) => kept.length <= MOST_HEIGHTS) ?? []).map(({ figure, least }) => heightOf(context, figure, least));
}

function heightOf(context: Context, figure: Figure, least: number): Height {
  const article = context.articles.get(figure.article);
  return {
    least,
    amount: amountWords(figure),
    claimant: claimantName(context, figure) ?? 'no claimant named',
    day: windowWords(figure.asOf.earliest, figure.asOf.latest),
    href: figureHref(context, figure),
    article: article ? articleReference(context, article).label : '',
  };
}
