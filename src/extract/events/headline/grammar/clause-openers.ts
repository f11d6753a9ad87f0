import * as classes from './closed-classes.ts';
import type { Context, Plain, Tagged } from './tag-context.ts';

/** "after gunmen killed six" begins a clause, "after a meeting" does not; "as Hamas leaders met", "as a gesture". */
export function settleClausePrepositions(words: readonly Plain[], tagged: Tagged[], { hidden }: Context): void {
  words.forEach((word, index) => {
    if (tagged[index]?.tag !== 'prep' || !classes.CLAUSE_PREPOSITIONS.has(word.lower) || hidden.has(index)) return;
    for (let at = index + 1; at < Math.min(words.length, index + 18); at += 1) {
      const tag = tagged[at]?.tag;
      if (hidden.has(at)) continue;
      if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') {
        tagged[index] = { tag: 'sub', verb: null };
        return;
      }
      if (tag === 'stop' || tag === 'comma' || tag === 'sub' || tag === 'that' || tag === 'rel' || tag === 'ing' && at === index + 1 || tag === 'prep' && classes.CLAUSE_PREPOSITIONS.has(words[at]?.lower ?? '')) return;
    }
  });
}

/** "by the time the truce began", "the day Trump won": the noun begins a clause. */
export function settleTimeClauses(words: readonly Plain[], tagged: Tagged[]): void {
  words.forEach((word, index) => {
    if (!/^(?:time|day|moment|minute|week|night|morning)$/.test(word.lower) || words[index - 1]?.lower !== 'the' || !/^(?:det|name|pron)$/.test(tagged[index + 1]?.tag ?? 'stop')) return;
    tagged[index] = { tag: 'sub', verb: null };
  });
}

/** "would go on", "was voted in": a preposition with nothing behind it belongs to its verb. */
export function settleParticles(tagged: Tagged[], { hidden }: Context): void {
  tagged.forEach(({ tag }, index) => {
    if (tag !== 'prep' || !/^(?:finite|base|part|ing|be)$/.test(tagged[index - 1]?.tag ?? 'stop') || hidden.has(index)) return;
    const next = tagged[index + 1]?.tag ?? 'stop';
    if (hidden.has(index + 1) || /^(?:stop|comma|conj|sub|prep|quote)$/.test(next)) tagged[index] = { tag: 'adv', verb: null };
  });
}
