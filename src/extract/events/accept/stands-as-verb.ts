import { wordsOf } from '../headline/grammar/view.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { subjectOf } from '../subject.ts';
import type { Trigger } from '../trigger-pattern.ts';

/**
 * A base form is a verb behind "to" or a helper ("will visit") and behind many who do it ("tanks move in", "Burns and Barnea meet"), else a
 * noun ("the visit", "Secretary of State"); a form in -s is one only behind its subject ("Hamas calls", not "phone calls").
 */
export function standsAsVerb(read: ReadSentence, trigger: Trigger): boolean {
  if (trigger.rule.form !== 'verb' || trigger.verb === null) return true;
  const head = read.tokens[trigger.head]?.lower ?? '';
  // "will on Monday free two soldiers": the words of a time stand between a helper and its verb.
  let last = trigger.head - 1;
  while (read.timeTokens.has(last)) last -= 1;
  const before = read.tokens[last]?.lower ?? '';
  const further = read.tokens[last - 1]?.lower ?? '';
  // "to return to the |table|"
  if (
    head === trigger.verb &&
    !IRREGULAR_PAST.has(head) &&
    NOUNS_TOO.has(head) &&
    /^(?:a|an|the|this|his|her|its|their|no|any)$/.test(before)
  )
    return false;
  if (head === trigger.verb && !IRREGULAR_PAST.has(head))
    return (
      HELPERS.test(before) ||
      HELPERS.test(further) ||
      before.endsWith("'ll") ||
      /^(?:who|they|we|you|i|and)$/.test(before) ||
      (!NOUNS_TOO.has(head) && (isMany(read, last) || (trigger.from < trigger.head && PLURAL.test(read.tokens[trigger.from]?.lower ?? ''))))
    );
  // "ceasefire talks to continue", "phone calls": a form that is a noun as well needs its subject right before it.
  if (
    /^(?:talks|calls|strikes|visits|attacks|protests|reports|claims|demands|plans|raids|targets|votes|rallies|offers|releases)$/.test(head)
  )
    return (
      read.actors.some(({ to }) => to === trigger.head || (to === trigger.head - 1 && before === ',')) ||
      (before === ',' && subjectOf(read, trigger.head).length > 0) ||
      /^(?:he|she|it|who|which|also|now|council|cabinet|assembly|parliament|knesset|congress|senate|army|military|court)$/.test(before)
    );
  // "a |negotiated| end", "what |captured| militants had told": a participle before a noun
  if (
    /(?:ed|en)$/.test(head) &&
    !/^(?:was|were|been|be|is|are|being|has|have|had)$/.test(before) &&
    trigger.to === trigger.head + 1 &&
    isAttribute(read, trigger.head)
  )
    return false;
  // "received |freed| hostages", "with |released| captives"
  if (
    /^(?:freed|released|rescued)$/.test(head) &&
    /^(?:of|with|by|from|among|for|to|received|met|hosted|welcomed|greeted|several|some|many)$/.test(before) &&
    /^(?:hostages?|captives?|prisoners?|detainees?)$/.test(read.tokens[trigger.head + 1]?.lower ?? '')
  )
    return false;
  // "burst into a meeting", "the killing": with an article before it a form in -ing is a noun.
  if (head.endsWith('ing') && /^(?:a|an|the|this|that|his|her|its|their|no|any)$/.test(before)) return false;
  if (head.endsWith('s') && head.startsWith(trigger.verb.slice(0, 3)) && head !== trigger.verb)
    return !/^(?:the|a|an|of|its|his|her|their|these|those|phone|telephone|air|and|more|several|many|no|any|all|most|some|new|two|three|four|israeli|rocket|drone|missile|for|on|in|by|with|from)$/.test(
      before,
    );
  return true;
}

/** The tagger calls it no verb, and a noun follows. */
function isAttribute(read: ReadSentence, head: number): boolean {
  if (!/^\p{Ll}{3,}$/u.test(read.tokens[head + 1]?.text ?? '') || read.timeTokens.has(head + 1)) return false;
  const words = wordsOf(read);
  return words[head]?.tag === 'noun' && words[head + 1]?.tag === 'noun';
}

/** Past forms that look like the base: "quit", "put", "hit", "let", "set", "cut". */
export const IRREGULAR_PAST = new Set([
  'quit',
  'put',
  'hit',
  'let',
  'set',
  'shut',
  'cut',
  'run',
  'come',
  'burst',
  'thrust',
  'cast',
  'split',
]);

const HELPERS =
  /^(?:to|will|would|shall|should|can|could|may|might|must|did|do|does|not|also|n't|cannot|won't|didn't|help|helped|let|make|made)$/;

/** Base forms that are nouns behind a noun: "hostages release", "soldiers attack". */
const NOUNS_TOO = new Set(
  'release visit strike attack call vote talk exchange pause offer plan raid report claim demand halt end push fire march rally protest address walk deal truce trip host shot launch cut ban bar charge file mark order rule sack state phone table float down block lift ease ship bear murder ambush shelter stay round'.split(
    ' ',
  ),
);

const NO_PLURAL =
  /^(?:was|has|does|this|always|perhaps|besides|sometimes|afterwards|towards|upwards|says|gaza|hamas|wants|needs|gets|helps|makes|lets|days|weeks|hours|months|years)$/;

const PLURAL = /^.{2,}[^si'u]s$/;

/** A plural noun, or two that "and" joins, right before the verb. */
function isMany(read: ReadSentence, last: number): boolean {
  const token = read.tokens[last];
  if (token === undefined || token.possessive) return false;
  if (
    /^(?:people|men|women|children|police|others|gunmen|clergymen|lawmen|both|all|many|most|dozens|hundreds|thousands|couple|pair|two|three|four)$/.test(
      token.lower,
    )
  )
    return true;
  if (
    PLURAL.test(token.lower) &&
    !NO_PLURAL.test(token.lower) &&
    (last === 0 || read.timeTokens.has(last - 1) || /^\p{Ll}/u.test(token.text))
  )
    return true;
  // "Burns, Al Thani and Turkey's spy chief, Ibrahim Kalin, |arrive|": the comma closes what is said of the last
  const actor = read.actors.find(({ to }) => to === (token.text === ',' ? last : last + 1));
  // "Barnea and Egypt's Abbas Kamel", "Barnea and the Egyptian spy chief, Abbas Kamel"
  return actor !== undefined && isLastOfList(read, actor.from);
}

/** Whether "and" joins a name to another, whatever titles stand before it. */
function isLastOfList({ tokens, actors }: ReadSentence, from: number): boolean {
  let and = from - 1;
  while (and > from - 7 && and > 0 && !/^(?:and|[;:—"])$/.test(tokens[and]?.lower ?? '')) and -= 1;
  return tokens[and]?.lower === 'and' && actors.some(({ to }) => to <= and && and - to <= 3);
}
