import type { KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';
import { isPassive } from './words-near.ts';

/** "killed Yahya Sinwar", "Haniyeh was killed": the dead have a name. "killed 12 people" is a figure. */
export function killsSomebodyNamed(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  return (
    read.actors.some(
      ({ mention, from, to }) =>
        kindOf(mention.actor)?.type === 'person' &&
        ((from > trigger.head && from - trigger.to <= 4) ||
          (isPassive(read, trigger) && to <= trigger.from && wordsBetween(read, to, trigger.from) <= 4) ||
          (isReduced(read, trigger) && to === trigger.from - 1) ||
          isApposed(read, trigger, to)),
    ) ||
    killsCaptives(read, trigger) ||
    isWhomTheyKilled(read, trigger)
  );
}

/** "Yahya Sinwar, the leader |whom| troops killed in October": one of them by name or office. */
function isWhomTheyKilled({ tokens, actors }: ReadSentence, { head, verb }: Trigger): boolean {
  const whom = tokens.findLastIndex(({ lower }, at) => at < head && head - at <= 6 && lower === 'whom');
  if (whom < 1 || !/^(?:kill|assassinate|shoot)$/.test(verb ?? '')) return false;
  const before = tokens[whom - 1]?.text === ',' ? whom - 1 : whom;
  return (
    /^(?:leader|chief|commander|head|deputy|captive|hostage|man|woman)$/.test(tokens[before - 1]?.lower ?? '') ||
    actors.some(({ to }) => to === before)
  );
}

/** "Sgt. Amir Levi, 20, |fell| on Saturday": a soldier by name, and nothing that he falls from or into. */
export function fallsInBattle(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  return (
    (read.timeTokens.has(trigger.to) || /^(?:in|near|during|\.|)$/.test(read.tokens[trigger.to]?.lower ?? '')) &&
    read.tokens
      .slice(Math.max(0, trigger.head - 8), trigger.head)
      .some(({ lower }) => /^(?:soldiers?|sgt|staff|maj|capt|lt|reservists?|troops)\.?$/.test(lower)) &&
    (read.actors.some(({ mention, to }) => to <= trigger.head && trigger.head - to <= 4 && kindOf(mention.actor)?.type === 'person') ||
      /^(?:soldiers|reservists|troops)$/.test(read.tokens[trigger.head - 1]?.lower ?? ''))
  );
}

/** "Yahya Sinwar, killed by troops in October": no helper, and whose deed it was behind it. */
/** "Muhammad Nasser, a commander |killed| by a drone on Wednesday" */
function isApposed({ tokens }: ReadSentence, trigger: Trigger, to: number): boolean {
  return (
    /^(?:by|in)$/.test(tokens[trigger.to]?.lower ?? '') &&
    tokens[to]?.text === ',' &&
    /^(?:a|an|the|one)$/.test(tokens[to + 1]?.lower ?? '') &&
    trigger.head - to <= 8 &&
    tokens.slice(to + 1, trigger.head).every(({ text }) => !/^[,;:—]$/.test(text)) &&
    !/^(?:was|were|been|be|who|that)$/.test(tokens[trigger.head - 1]?.lower ?? '')
  );
}

function isReduced({ tokens }: ReadSentence, trigger: Trigger): boolean {
  return tokens[trigger.head - 1]?.text === ',' && /^(?:by|in)$/.test(tokens[trigger.to]?.lower ?? '');
}

/** "shot dead three hostages", "six captives were killed": the deaths of captives are told one by one. */
function killsCaptives(read: ReadSentence, trigger: Trigger): boolean {
  const words = isPassive(read, trigger)
    ? read.tokens.slice(Math.max(0, trigger.head - 6), trigger.head)
    : read.tokens.slice(trigger.head + 1, trigger.head + 6);
  return (
    words.some(({ lower }) => /^(?:hostages?|captives?|abductees?)$/.test(lower)) &&
    !words.some(({ lower }) => /^(?:posters?|famil(?:y|ies)|relatives|release|deal|took|taking)$/.test(lower))
  );
}

/** Words said in passing between a name and its verb do not part them: "Deif, who led the brigades, was killed". */
function wordsBetween({ asides }: ReadSentence, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) if (!asides.has(index)) count += 1;
  return count;
}
