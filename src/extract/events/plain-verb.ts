import { verbGroupOf } from './headline/grammar/verb-group.ts';
import { wordsOf } from './headline/grammar/view.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Trigger, TriggerRule } from './trigger-pattern.ts';

const RULE: TriggerRule = { type: 'other', pattern: 'a verb of no list', form: 'verb', strength: -1 };
/** Verbs of being, having and meaning, which tell of no deed. */
const NO_DEED = new Set(
  `be have do seem appear remain live contain include mean think feel know want hope need like love believe wish consist belong depend matter stand
  concern involve relate base name age date own fear doubt consider expect understand look keep exist miss report fall rise worry owe`.split(
    /\s+/,
  ),
);

/**
 * Verbs that no list of triggers holds, as a last resort where a day is left without one: "Israel shut out all aid the next day", "Crowds
 * broke into a depot on Saturday", "Both men are to go on to Doha on Tuesday". Only finite ones, with helpers or without.
 */
export function plainVerbs(read: ReadSentence, accepted: readonly Trigger[]): Trigger[] {
  const listed = new Set(accepted.map(({ head }) => head));
  const words = wordsOf(read);
  return words.flatMap(({ index, hidden, quoted, tag, verb }): Trigger[] => {
    if (
      verb === null ||
      hidden ||
      quoted ||
      listed.has(index) ||
      (NO_DEED.has(verb.base) && !isAwaited(read, index, verb.base)) ||
      !/^(?:finite|part|base|ing)$/.test(tag)
    )
      return [];
    const group = verbGroupOf({ words }, index, true);
    // "to see |what can be saved|"
    if (
      group?.kind !== 'finite' ||
      /^(?:what|i|we|you)$/.test(words[group.from - 1]?.lower ?? '') ||
      isOfCount(read, verb.base, group.from) ||
      isOfToll(read, verb.base, group.from)
    )
      return [];
    return [{ rule: RULE, from: index, to: index + 1, head: index, verb: verb.base }];
  });
}

/** "the toll |passed| 56,000": where a count stands. */
function isOfCount({ tokens }: ReadSentence, base: string, from: number): boolean {
  return (
    /^(?:pass|top|reach|exceed|climb|total|stand|go|increase|grow)$/.test(base) &&
    tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => /^(?:toll|number|count|tally|total|figure)$/.test(lower))
  );
}

/** "The minister was |expected| on Thursday": awaited, with no deed behind it. */
function isAwaited({ tokens, timeTokens }: ReadSentence, index: number, base: string): boolean {
  return (
    base === 'expect' &&
    /^(?:is|are|was|were|be|been|also)$/.test(tokens[index - 1]?.lower ?? '') &&
    (timeTokens.has(index + 1) || /^(?:in|at|here|there|back|home|from)$/.test(tokens[index + 1]?.lower ?? ''))
  );
}

/** "178 |people were killed| on Friday": whether a count is news is settled where tolls are. */
function isOfToll({ tokens }: ReadSentence, base: string, from: number): boolean {
  return (
    /^(?:kill|die|wound|injure|hurt)$/.test(base) &&
    tokens
      .slice(Math.max(0, from - 6), from)
      .some(({ lower }) => /^(?:people|palestinians|gazans|civilians|\d[\d,]*|hundreds|thousands|dozens)$/.test(lower))
  );
}

/** "Hamas drops its demand", "The envoy, Steve Witkoff, calls on him": in a chronicle a form in -s right behind an actor that acts. */
export function plainPresents(read: ReadSentence): Trigger[] {
  return read.tokens.flatMap((token, index): Trigger[] => {
    if (
      !/^\p{Ll}{2,}[^s'\P{Ll}]s$/u.test(token.text) ||
      token.possessive ||
      token.quoted ||
      read.timeTokens.has(index) ||
      NO_PRESENT.test(token.lower)
    )
      return [];
    const comma = read.tokens[index - 1]?.text === ',' ? index - 1 : index;
    const acts = read.actors.some(({ mention, to }) => mention.acts && mention.how !== 'adjective' && (to === index || to === comma));
    return acts ? [{ rule: RULE, from: index, to: index + 1, head: index, verb: token.lower.slice(0, -1) }] : [];
  });
}

const NO_PRESENT =
  /^(?:is|was|has|does|says|this|thus|officials|leaders|negotiators|forces|troops|soldiers|talks|calls|attacks|strikes|remains|seems|appears|wants|needs|hopes|believes|knows|thinks|members|fighters|militants|ministers)$/;
