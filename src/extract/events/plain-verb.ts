import type { ReadSentence } from './read-sentence.ts';
import type { Trigger, TriggerRule } from './trigger-pattern.ts';
import { baseOfPast } from './verb-forms.ts';

const RULE: TriggerRule = { type: 'other', pattern: 'a verb of no list', form: 'verb', strength: -1 };
const NO_DEED = /^(?:was|were|reported|quoted|cited|had|been|did|based|called|named|aged|dated|backed|occupied|besieged|wounded|displaced|detained|armed|led|linked|related|involved|expected|scheduled|planned|needed|wanted|hoped|believed|thought|felt|knew|seemed|appeared|became|remained|stood|lived|contained|included|meant|continued|kept|proposed|united|supposed|used|owned|run|left)$/;

/**
 * Verbs that no list of triggers holds, as a last resort: "Israel shut out all aid the next day", "Britain on Monday suspended 30 of its
 * licences". Only a past form behind an actor that acts.
 */
export function plainVerbs(read: ReadSentence): Trigger[] {
  const listed = new Set(read.triggers.map(({ head }) => head));
  return read.tokens.flatMap((token, index): Trigger[] => {
    const base = listed.has(index) || read.timeTokens.has(index) || token.quoted || NO_DEED.test(token.lower) ? null : baseOfPast(token.lower);
    if (base === null || !hasActor(read, index)) return [];
    return [{ rule: RULE, from: index, to: index + 1, head: index, verb: base }];
  });
}

/** "Hamas drops its demand", "The envoy, Steve Witkoff, calls on him": in a chronicle a form in -s right behind an actor that acts. */
export function plainPresents(read: ReadSentence): Trigger[] {
  return read.tokens.flatMap((token, index): Trigger[] => {
    if (!/^\p{Ll}{2,}[^s'\P{Ll}]s$/u.test(token.text) || token.possessive || token.quoted || read.timeTokens.has(index) || NO_PRESENT.test(token.lower)) return [];
    const comma = read.tokens[index - 1]?.text === ',' ? index - 1 : index;
    const acts = read.actors.some(({ mention, to }) => mention.acts && mention.how !== 'adjective' && (to === index || to === comma));
    return acts ? [{ rule: RULE, from: index, to: index + 1, head: index, verb: token.lower.slice(0, -1) }] : [];
  });
}

const NO_PRESENT = /^(?:is|was|has|does|says|this|thus|officials|leaders|negotiators|forces|troops|soldiers|talks|calls|attacks|strikes|remains|seems|appears|wants|needs|hopes|believes|knows|thinks|members|fighters|militants|ministers)$/;

/** An acting actor ends a few words before, with no new clause between. */
function hasActor(read: ReadSentence, head: number): boolean {
  return read.actors.some(({ mention, to }) => {
    if (!mention.acts || to > head || head - to > 12) return false;
    const between = read.costs.slice(to, head + 1).reduce((sum, cost) => sum + cost, 0);
    return between < 1.5 && !/^(?:the|a|an|of|by|to|in|for|with|and)$/.test(read.tokens[head - 1]?.lower ?? '');
  });
}
