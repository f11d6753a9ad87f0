import type { EventType } from '../../model/vocabulary.ts';
import type { Token } from './tokens.ts';
import { verbForms } from './verb-forms.ts';

/**
 * A few words that tell of a happening of one type. Pattern language, one line:
 *   word        that word, in lower case          a|b        either
 *   {meet}      any form of the verb               ..3        at most three words between
 *   word?       may be missing
 * The words of a time ("on Friday") are passed over when a pattern is matched: "{speak} with" finds "spoke on Friday with".
 */
export interface TriggerRule {
  readonly type: EventType;
  readonly pattern: string;
  /** 'verb' where the first verb of the pattern carries the event, 'noun' where a noun names it. */
  readonly form: 'verb' | 'noun';
  /** How well the words alone settle the type: 0 weak ("plan"), 1 usual, 2 certain ("took effect"). */
  readonly strength: number;
}

/** Makes rules of one type from lines of patterns. */
export function rules(type: EventType, form: TriggerRule['form'], strength: number, patterns: readonly string[]): TriggerRule[] {
  return patterns.map((pattern) => ({ type, pattern, form, strength }));
}

export interface Trigger {
  readonly rule: TriggerRule;
  /** Token indices, half-open, from the first to the last word of the pattern. */
  readonly from: number;
  readonly to: number;
  /** The word that carries it: the verb, or the noun. */
  readonly head: number;
  /** The verb's base form where the head is one: "meet" for "met". */
  readonly verb: string | null;
}

type Slot =
  | { readonly kind: 'words'; readonly words: ReadonlyMap<string, string | null>; readonly optional: boolean; readonly verb: boolean }
  | { readonly kind: 'gap'; readonly most: number };

interface CompiledRule {
  readonly rule: TriggerRule;
  readonly slots: readonly Slot[];
}

export type TriggerFinder = (tokens: readonly Token[], passedOver: ReadonlySet<number>) => Trigger[];

/** Compiles rules into a finder: patterns are looked up by their first word, so that the cost does not grow with their number. */
export function compileTriggers(list: readonly TriggerRule[]): TriggerFinder {
  const byFirst = new Map<string, CompiledRule[]>();
  for (const rule of list) {
    const slots = rule.pattern.split(' ').map(slotOf);
    const first = slots[0];
    if (first?.kind !== 'words') throw new RangeError(`a trigger begins with a word: ${rule.pattern}`);
    for (const word of first.words.keys()) byFirst.set(word, [...(byFirst.get(word) ?? []), { rule, slots }]);
  }
  return (tokens, passedOver) => {
    const found: Trigger[] = [];
    tokens.forEach((token, index) => {
      if (passedOver.has(index)) return;
      for (const { rule, slots } of byFirst.get(token.lower) ?? []) {
        const path = match(tokens, passedOver, slots, index, 0);
        if (path) found.push(triggerOf(tokens, rule, path.reverse(), index));
      }
    });
    return found;
  };
}

function slotOf(part: string): Slot {
  const gap = /^\.\.(\d+)$/.exec(part);
  if (gap) return { kind: 'gap', most: Number(gap[1]) };
  const optional = part.endsWith('?');
  const words = new Map<string, string | null>();
  for (const word of (optional ? part.slice(0, -1) : part).split('|')) {
    if (!word.startsWith('{')) words.set(word, null);
    else for (const form of verbForms(word.slice(1, -1))) words.set(form, word.slice(1, -1));
  }
  return { kind: 'words', words, optional, verb: part.includes('{') };
}

interface Step {
  readonly token: number;
  readonly slot: Slot;
}

/** "a cease-fire in January, but the deal collapsed in March": a gap ends where another clause begins. */
const NEW_CLAUSE = new Set(['but', 'while', 'although', 'though', 'when', 'as', 'because', 'before', 'since', 'until', 'where']);
const STOP = new Set(['.', ';', '!', '?']);

/**
 * The steps of a match from the last to the first, so that nothing is made for the many patterns that fail. Patterns are short and gaps
 * bounded: the search ends after a few dozen steps whatever the text.
 */
function match(
  tokens: readonly Token[],
  passedOver: ReadonlySet<number>,
  slots: readonly Slot[],
  at: number,
  slotIndex: number,
): Step[] | null {
  const slot = slots[slotIndex];
  if (!slot) return [];
  let index = at;
  while (passedOver.has(index)) index += 1;
  if (slot.kind === 'gap') {
    for (let gap = 0; gap <= slot.most; gap += 1) {
      const rest = match(tokens, passedOver, slots, index, slotIndex + 1);
      if (rest) return rest;
      const skipped = tokens[index];
      if (
        !skipped ||
        STOP.has(skipped.text) ||
        (NEW_CLAUSE.has(skipped.lower) && !(skipped.lower === 'but' && tokens[index - 1]?.lower === 'all')) ||
        // "told mediators in Cairo |that it| would let all go"
        (skipped.lower === 'that' && /^(?:it|he|she|they|we|there)$/.test(tokens[index + 1]?.lower ?? ''))
      )
        return null;
      index += 1;
      while (passedOver.has(index)) index += 1;
    }
    return null;
  }
  const token = tokens[index];
  if (token && slot.words.has(token.lower)) {
    const rest = match(tokens, passedOver, slots, index + 1, slotIndex + 1);
    if (rest) {
      rest.push({ token: index, slot });
      return rest;
    }
  }
  return slot.optional ? match(tokens, passedOver, slots, at, slotIndex + 1) : null;
}

function triggerOf(tokens: readonly Token[], rule: TriggerRule, path: readonly Step[], first: number): Trigger {
  const verbStep = rule.form === 'verb' ? path.find(({ slot }) => slot.kind === 'words' && slot.verb) : undefined;
  const head = (verbStep ?? path[0])?.token ?? first;
  const slot = verbStep?.slot;
  return {
    rule,
    head,
    from: first,
    to: (path.at(-1)?.token ?? first) + 1,
    verb: slot?.kind === 'words' ? (slot.words.get(tokens[head]?.lower ?? '') ?? null) : null,
  };
}
