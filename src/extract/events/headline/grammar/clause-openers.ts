import * as classes from './closed-classes.ts';
import type { Context, Plain, Tagged } from './tag-context.ts';

/** "after gunmen killed six" begins a clause, "after a meeting" does not; "as Hamas leaders met", "as a gesture". */
export function settleClausePrepositions(words: readonly Plain[], tagged: Tagged[], { hidden }: Context): void {
  words.forEach((word, index) => {
    if (
      tagged[index]?.tag !== 'prep' ||
      !classes.CLAUSE_PREPOSITIONS.has(word.lower) ||
      hidden.has(index) ||
      (word.lower === 'as' && /^(?:many|few|much|long|soon|well)$/.test(words[index - 1]?.lower ?? '')) ||
      describes(words, tagged, index, hidden)
    )
      return;
    for (let at = index + 1; at < Math.min(words.length, index + 18); at += 1) {
      const tag = tagged[at]?.tag;
      if (hidden.has(at)) continue;
      if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') {
        tagged[index] = { tag: 'sub', verb: null };
        return;
      }
      if (
        tag === 'stop' ||
        tag === 'comma' ||
        tag === 'sub' ||
        tag === 'that' ||
        tag === 'rel' ||
        (tag === 'ing' && at === index + 1) ||
        (tag === 'prep' && classes.CLAUSE_PREPOSITIONS.has(words[at]?.lower ?? ''))
      )
        return;
    }
  });
}

/**
 * "commandos |disguised as| doctors walked", "two Americans held by Hamas |since| its attack have been freed": the phrase belongs to a participle behind a
 * noun that still waits for its verb, and there is one verb only.
 */
function describes(words: readonly Plain[], tagged: readonly Tagged[], index: number, hidden: ReadonlySet<number>): boolean {
  let participle = false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const tag = tagged[at]?.tag ?? 'stop';
    if (hidden.has(at)) continue;
    if (/^(?:finite|be|have|modal|do|pron)$/.test(tag)) return false;
    if (tag === 'part' || tag === 'ing') participle = true;
    if (/^(?:stop|sub|that|rel|quote|comma)$/.test(tag)) break;
  }
  return participle && verbsBehind(words, tagged, index, hidden) === 1;
}

/** Finite verbs behind, up to the end of the clause. */
function verbsBehind(words: readonly Plain[], tagged: readonly Tagged[], from: number, hidden: ReadonlySet<number>): number {
  let count = 0;
  for (let at = from + 1; at < Math.min(words.length, from + 18); at += 1) {
    const tag = tagged[at]?.tag ?? 'stop';
    if (hidden.has(at)) continue;
    if (/^(?:stop|sub|that|rel|quote|comma)$/.test(tag)) break;
    // "have been let go" is one, and so is what stands behind an "and"
    if (/^(?:finite|be|have|modal|do)$/.test(tag) && !/^(?:be|have|modal|do|adv|conj)$/.test(tagged[at - 1]?.tag ?? 'stop')) count += 1;
  }
  return count;
}

/** "by the time the truce began", "the day Trump won": the noun begins a clause. */
export function settleTimeClauses(words: readonly Plain[], tagged: Tagged[]): void {
  words.forEach((word, index) => {
    if (
      !/^(?:time|day|moment|minute|week|night|morning)$/.test(word.lower) ||
      words[index - 1]?.lower !== 'the' ||
      !/^(?:det|name|pron)$/.test(tagged[index + 1]?.tag ?? 'stop')
    )
      return;
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
