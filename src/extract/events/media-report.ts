import type { KindOf } from './actor-kinds.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

const OUTLETS =
  /^(?:media|tv|television|channel|channels|radio|newspapers?|newscast|broadcasters?|outlets?|website|sites?|dailies|magazine|reports|correspondents?)$/;

/**
 * "State television said on Friday that a delegation had landed", "local media reported": what an outlet reports is the happening, its
 * reporting is none.
 */
export function isMediaReport(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  if (trigger.rule.type !== 'statement' || trigger.rule.form !== 'verb') return false;
  for (let index = trigger.head - 1; index >= Math.max(0, trigger.head - 12); index -= 1) {
    const token = read.tokens[index];
    if (!token || /^[;:"—]$/.test(token.text) || /^(?:that|while|but|after|who|which)$/.test(token.lower)) return false;
    if (read.timeTokens.has(index) || (read.asides.has(index) && !read.asides.has(trigger.head))) continue;
    if (OUTLETS.test(token.lower)) return !/^(?:to|told|by|with|from|of)$/.test(read.tokens[index - 1]?.lower ?? '');
    const actor = read.actors.find(({ from, to }) => from <= index && index < to);
    if (actor)
      return (
        kindOf(actor.mention.actor)?.type === 'media' && !/^(?:to|told|by|with|from|of|in)$/.test(read.tokens[actor.from - 1]?.lower ?? '')
      );
    if (/^(?:officials?|spokes\w+|ministers?|diplomats?|he|she|they|it|source|sources|army|military|police|office)$/.test(token.lower))
      return false;
  }
  return false;
}
