import * as classes from './closed-classes.ts';
import { settleClausePrepositions, settleParticles, settleTimeClauses } from './clause-openers.ts';
import { settleParticiples } from './participles.ts';
import type { Context, Plain, Tagged } from './tag-context.ts';
import { verbTag } from './verb-tag.ts';
import { verbOf, type Form } from './verbs.ts';
import type { Tag } from './word.ts';

/** Word classes of a sentence: closed classes by list, verbs by their forms and what stands beside them, the rest nouns or names. */
export function tagsOf(words: readonly Plain[], context: Context): Tagged[] {
  const tagged = words.map((_, index): Tagged => ({ tag: lexicalTag(words, index, context), verb: null }));
  words.forEach((word, index) => {
    const known = mayBeVerb(words, index, context, tagged[index]?.tag) ? verbOf(word.lower) : null;
    // "are to |cochair| a conference": behind "be to" stands a verb, known or not
    const reading =
      known ??
      (tagged[index]?.tag === 'noun' && tagged[index - 1]?.tag === 'to' && tagged[index - 2]?.tag === 'be' && /^\p{Ll}/u.test(word.text)
        ? { base: word.lower, forms: new Set<Form>(['base']) }
        : null);
    const tag = reading === null ? null : verbTag(words, tagged, index, reading, context);
    if (reading !== null && tag !== null) tagged[index] = { tag, verb: reading };
  });
  settleSources(words, tagged);
  settleParticiples(words, tagged, context);
  settleClausePrepositions(words, tagged, context);
  settleTimeClauses(words, tagged);
  settleParticles(tagged, context);
  return tagged;
}

const OPENING_SIGNS = new Set([':', ';', '.', '!', '?']);
/** Words that headlines write with a capital and that are no names. */
const CAPITAL_WORDS = new Set('I The A An He She It They We This That No If But And'.split(' '));

function lexicalTag(words: readonly Plain[], index: number, { actors, quoted }: Context): Tag {
  const word = words[index];
  if (!word) return 'stop';
  const { text, lower } = word;
  if (word.mark) return 'quote';
  if (text === ',') return 'comma';
  if ((text === '-' && word.joins) || (words[index + 1]?.text === '-' && words[index + 1]?.joins === true)) return 'noun';
  if (text.includes("'") && /^(?:we|i|you|they|he|she|it|that|there|who)'(?:ve|re|ll|m|d|s)$/i.test(text)) return 'pron';
  if (/^[^\p{L}\p{N}]+$/u.test(text) && !/^(?:%|\$|&|€|£|'|\/)$/.test(text)) return 'stop';
  if (/^[\d$€£][\d,.:]*$/.test(text)) return 'num';
  const capital = /^\p{Lu}/u.test(text);
  const opensSentence =
    index === 0 || (quoted[index] === true && words[index - 1]?.mark === true) || OPENING_SIGNS.has(words[index - 1]?.text ?? '');
  if ((capital && !opensSentence && !CAPITAL_WORDS.has(text) && text !== 'U.S') || (actors.get(index)?.mention.how === 'name' && capital))
    return 'name';
  if (classes.BE.has(lower)) return 'be';
  if (classes.HAVE.has(lower)) return 'have';
  if (classes.DO.has(lower)) return 'do';
  if (
    classes.MODALS.has(lower) &&
    !(lower === 'may' && capital) &&
    !(lower === 'will' && /^(?:good|ill|free|political|own|the|last|a|of)$/.test(words[index - 1]?.lower ?? ''))
  )
    return 'modal';
  if (lower === 'to') return 'to';
  if (lower === 'that') return 'that';
  if (classes.RELATIVES.has(lower)) return 'rel';
  if (classes.CONJUNCTIONS.has(lower)) return 'conj';
  if (classes.SUBORDINATORS.has(lower)) return 'sub';
  if (classes.DETERMINERS.has(lower)) return 'det';
  if (classes.PRONOUNS.has(lower)) return 'pron';
  if (classes.NUMBERS.has(lower)) return 'num';
  if (classes.PREPOSITIONS.has(lower)) return 'prep';
  // "had |last| spoken with", "The ministry, which is run by Hamas, |last| updated its count"
  if (lower === 'last' && (classes.HAVE.has(words[index - 1]?.lower ?? '') || isPastOnly(words[index + 1]))) return 'adv';
  if (lower === 'according' && words[index + 1]?.lower === 'to') return 'prep';
  if (
    classes.ADVERBS.has(lower) ||
    (lower.endsWith('ly') &&
      /^[a-z]{3,}ly$/.test(lower) &&
      !/^(?:family|ally|early|only|supply|rally|assembly|italy|reply|anomaly|july|apply|imply|deadly|likely|weekly|daily|monthly|friendly|elderly|costly|orderly|lovely)$/.test(
        lower,
      ))
  )
    return 'adv';
  if (capital && opensSentence && actors.has(index)) return 'name';
  return 'noun';
}

/** "According to two people |briefed| on the talks, …": before the comma stands no verb of the clause. */
function settleSources(words: readonly Plain[], tagged: Tagged[]): void {
  const open = words.findIndex(({ lower }, index) => lower === 'according' && words[index + 1]?.lower === 'to');
  if (open < 0) return;
  for (let at = open + 2; at < words.length && !/^(?:comma|stop|rel|that|sub)$/.test(tagged[at]?.tag ?? 'stop'); at += 1) {
    const one = tagged[at];
    if (one?.tag === 'finite' && one.verb?.forms.has('part') === true) tagged[at] = { ...one, tag: 'part' };
  }
}

/** "updated", "met": a past form, and none of a noun that "last" may describe. */
function isPastOnly(word: Plain | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}/u.test(word.text) &&
    verbOf(word.lower)?.forms.has('past') === true &&
    !verbOf(word.lower)?.forms.has('base')
  );
}

function mayBeVerb(words: readonly Plain[], index: number, { hidden }: Context, tag: Tag | undefined): boolean {
  const word = words[index];
  if (!word || hidden.has(index) || word.possessive) return false;
  if (tag === 'noun') return true;
  return tag === 'adv' && /^(?:rally|supply|reply)$/.test(word.lower);
}
