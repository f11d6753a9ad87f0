import type { Bound } from '../../model/vocabulary.ts';
import type { Token } from './tokens.ts';

/** Words before a number and the bound they set, a "/" between phrases; the longest that fits is taken. */
const BEFORE: Readonly<Record<Bound, string>> = {
  'at-least': `
    more than / over / at least / upward of / upwards of / in excess of / no fewer than / no less than / not fewer than /
    not less than / well over / just over / slightly more than / slightly over / well above / above / beyond / north of /
    greater than / as few as / past / a minimum of / exceeding / exceeds / exceed / exceeded / topping / tops / topped / surpassing /
    surpasses / surpassed / passing / passes / passed / crossed / far more than / many more than / well more than /
    even more than / a little over / a little more than / at the very least / not just
  `,
  about: `
    about / around / roughly / some / nearly / almost / approximately / approx / an estimated / estimated / circa /
    close to / just under / just short of / nearing / nears / approaching / approaches / approached / somewhere around /
    in the region of / on the order of / something like / near / neared / perhaps / maybe / not quite / virtually
  `,
  'at-most': `
    up to / fewer than / less than / below / under / as many as / at most / no more than / not more than / a maximum of /
    at the most / well below / well under / as much as
  `,
  exact: `
    exactly / precisely / only / just / all / a total of / a record / a further / another / an additional / all of the /
    the / its / these / those / their / his / her / any / both / remaining / last / final / initial / other / latest /
    next / first / new / original
  `,
};

/** Words after a number. */
const AFTER: Readonly<Partial<Record<Bound, string>>> = {
  'at-least': `
    or more / or even more / + / if not more / , if not more / at least / and counting / and rising
  `,
  about: 'or so / or thereabouts / odd',
  'at-most': 'or fewer / or less / at most',
};

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

function phrasesOf(table: Readonly<Partial<Record<Bound, string>>>): Phrase[] {
  return Object.entries(table).flatMap(([bound, text]) =>
    text.split('/').map((phrase) => ({ words: phrase.trim().split(/\s+/), bound: bound as Bound })),
  );
}

const BEFORE_BY_LAST: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  phrasesOf(BEFORE).sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words.at(-1) ?? '',
);
const AFTER_PHRASES: readonly Phrase[] = phrasesOf(AFTER);

/** Tokens [from, to) with the words that bound the number, and the bound; `exact` where no word says otherwise. */
export interface BoundReading {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

/** Reads the words round the number at tokens [from, to): "at least 38", "40 or more", "all of the roughly 240". */
export function readBound(tokens: readonly Token[], from: number, to: number): BoundReading {
  let start = from;
  let bound: Bound = 'exact';
  for (let step = 0; step < 4; step += 1) {
    const phrase = phraseBefore(tokens, start);
    if (!phrase) break;
    // "talks over the remaining 59", "news of about the 12": a preposition before a noun phrase, no bound
    if (phrase.bound !== 'exact' && /^(?:the|its|these|those|their|his|her)$/.test(tokens[start]?.lower ?? '')) break;
    start -= phrase.words.length;
    // "not just about 40": the word nearest to the number decides
    bound = phrase.bound;
    if (bound !== 'exact') break;
  }
  for (const phrase of AFTER_PHRASES) {
    if (phrase.words.every((word, step) => tokens[to + step]?.lower === word)) {
      return { from: start, to: to + phrase.words.length, bound: phrase.bound };
    }
  }
  // an article or "the" before the bound belongs to it: "the roughly 240 hostages"
  if (bound !== 'exact' && /^(?:the|a|an|its|all|another)$/.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  return { from: start, to, bound };
}

/** "handed over 105 hostages": the word belongs to the verb. */
const HANDING =
  /^(?:hand|hands|handed|handing|turn|turns|turned|turning|give|gives|gave|given|giving|pass|passed|passing|sign|signed|pray|prayed|praying|wept|weeping|mourned)$/;

function phraseBefore(tokens: readonly Token[], end: number): Phrase | null {
  const last = tokens[end - 1];
  if (!last || last.kind !== 'word') return null;
  const phrases = BEFORE_BY_LAST.get(last.lower);
  // "the past 24 hours"
  if (last.lower === 'past' && /^(?:the|this|in|over|her|his)$/.test(tokens[end - 2]?.lower ?? '')) return null;
  // "handed over 105 hostages", "gives up": there the word belongs to the verb
  if (last.lower === 'over' && HANDING.test(tokens[end - 2]?.lower ?? '')) return null;
  return phrases?.find(({ words }) => words.every((word, step) => tokens[end - words.length + step]?.lower === word)) ?? null;
}
