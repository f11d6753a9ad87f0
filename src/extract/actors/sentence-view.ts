import type { AliasHit } from './match-aliases.ts';
import type { Token, TokenizedSentence } from './tokens.ts';

/** A sentence with the names in it: what the rules of this folder look at. */
export interface SentenceView extends TokenizedSentence {
  readonly hits: readonly AliasHit[];
  /** For each token the hit that covers it. */
  readonly hitAt: readonly (AliasHit | undefined)[];
  /** Most words of it begin with a capital: a headline in title case. */
  readonly titleCase: boolean;
}

export function viewOf(tokenized: TokenizedSentence, hits: readonly AliasHit[]): SentenceView {
  const hitAt: (AliasHit | undefined)[] = Array.from({ length: tokenized.tokens.length });
  for (const hit of hits) for (let at = hit.from; at < hit.to; at += 1) hitAt[at] = hit;
  return { ...tokenized, hits, hitAt, titleCase: isTitleCase(tokenized) };
}

function isTitleCase({ tokens, sentence }: TokenizedSentence): boolean {
  if (sentence.kind !== 'title' && sentence.kind !== 'subhead') return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length > 2 && words.filter((word) => word.capital).length >= words.length * 0.7;
}

/** The folded token at an index, the empty string outside of the sentence. */
export function foldAt(view: { readonly tokens: readonly Token[] }, at: number): string {
  return view.tokens[at]?.fold ?? '';
}

/** Keeps what is worked out of a sentence for as long as its view lives: rules ask the same of every name in it. */
export function perView<T>(build: (view: SentenceView) => T): (view: SentenceView) => T {
  const built = new WeakMap<SentenceView, { readonly value: T }>();
  return (view) => {
    const kept = built.get(view) ?? { value: build(view) };
    built.set(view, kept);
    return kept.value;
  };
}

/** Whether one of the words stands anywhere in the sentence. */
export function holdsAny(words: ReadonlySet<string>): (view: SentenceView) => boolean {
  return perView((view) => view.tokens.some((token) => words.has(token.fold)));
}
