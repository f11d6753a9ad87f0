import type { KindOf } from '../actor-kinds.ts';
import type { EventDraft } from '../event-draft.ts';
import { subjectOf } from '../subject.ts';
import { listNames } from './list-names.ts';
import { isPlural, present } from './present-tense.ts';
import { cutWords, wordsOf } from './words-of.ts';

const HELPERS = /^(?:has|have|had|was|were|is|are|be|been|being|will|would|shall|should|can|could|may|might|to|due|expected|scheduled|set|slated|planned|plans|plan|likely|meant|supposed|anticipated|also|then|already|later|earlier|not|reportedly|previously|again|recently|once|did|do|does|hopes|intends|about|going|now|still|just|finally|publicly|repeatedly|separately|jointly|late|early|once|both|himself|appear|appears|appeared|began|begun|continued|continues)$/;
const NOT_IN_SUBJECT = /^(?:however|meanwhile|earlier|later|but|and|still|also|even|so|then|instead|separately|additionally|moreover|yet|now|overnight|elsewhere|in|on|at|after|before|during|as|speaking|while|when|since|amid|despite|following|with|for|under|over|ahead|according)$/;

/** What a headline can be made of: who, in words; whether they are many; and the verb's place. */
export interface Clause {
  readonly subject: string;
  readonly plural: boolean;
  /** Present-tense verb group: "frees", "are handed". */
  readonly verb: string;
  /** Token behind the verb's head. */
  readonly after: number;
}

/** Takes a dated clause apart; null where its verb has no subject in words ("he said", a noun). */
export function clauseOf(draft: EventDraft, kindOf: KindOf): Clause | null {
  const { read, trigger } = draft;
  if (!trigger?.verb) return null;
  const { tokens, timeTokens, asides } = read;
  let helperStart = trigger.head;
  while (helperStart > 0 && (timeTokens.has(helperStart - 1) || asides.has(helperStart - 1) || HELPERS.test(tokens[helperStart - 1]?.lower ?? ''))) helperStart -= 1;
  const subject = subjectIn(draft, helperStart, kindOf);
  if (subject === null || subject === '') return null;
  const plural = isPlural(subject);
  const helpers = tokens.slice(helperStart, trigger.head).map(({ lower }) => lower);
  const head = tokens[trigger.head]?.lower ?? '';
  const passive = /^(?:was|were|is|are|be|been|being)$/.test(helpers.findLast((word) => /^(?:was|were|is|are|be|been|being)$/.test(word)) ?? '') && !head.endsWith('ing')
    && helpers.lastIndexOf('to') < Math.max(helpers.lastIndexOf('be'), helpers.lastIndexOf('was'), helpers.lastIndexOf('were'), helpers.lastIndexOf('is'), helpers.lastIndexOf('are'), helpers.lastIndexOf('been'));
  const verb = passive ? `${plural ? 'are' : 'is'} ${head}` : present(trigger.verb, plural);
  return { subject, plural, verb, after: trigger.head + 1 };
}

function subjectIn(draft: EventDraft, end: number, kindOf: KindOf): string | null {
  const { read, trigger } = draft;
  const { tokens, asides, timeTokens } = read;
  const named = subjectOf(read, trigger?.head ?? end);
  const last = named.at(-1);
  const first = named[0];
  const skip = (index: number): boolean => asides.has(index) || timeTokens.has(index);
  let start = end;
  while (start > 0) {
    const token = tokens[start - 1];
    if (!token || /^[;:—"]$/.test(token.text) || token.text === ',' && !asides.has(start - 1) && !(first !== undefined && start - 1 > first.from)) break;
    if (!skip(start - 1) && /^(?:that|while|but|after|although|because|where|when|which|who|as|if)$/.test(token.lower)) break;
    start -= 1;
  }
  while (start < end && (skip(start) || NOT_IN_SUBJECT.test(tokens[start]?.lower ?? '') || tokens[start]?.text === ',')) start += 1;
  if (first && last && first.from >= start - 8 && last.to <= end) {
    // Whole names with nothing but titles around them: the short names. "Israeli jets", "Netanyahu's office" keep their words.
    const behind = tokens.slice(last.to, end).filter((_, offset) => !skip(last.to + offset));
    const people = named.every(({ mention }) => kindOf(mention.actor)?.type === 'person');
    const bare = behind.length === 0 && !(tokens[last.to - 1]?.possessive ?? false) && named.every(({ mention }) => mention.how !== 'adjective');
    if (bare && (people || first.from <= start + 1)) return listNames(named.map(({ mention }) => kindOf(mention.actor)?.short ?? mention.text));
    if (people && named.length === 1 && /^(?:of|from|for|at)$/.test(behind[0]?.lower ?? '')) return kindOf(first.mention.actor)?.short ?? first.mention.text;
  }
  const words = wordsOf(read, start, end, skip);
  if (/^(?:he|she|it|they|we|i|this|that|these|who|which|there|what|you)$/i.test(words) || words.length > 60) {
    return last ? kindOf(last.mention.actor)?.short ?? null : null;
  }
  return words.replace(/^(?:the|a|an|his|her|its|their|another|that|this)\s+/i, '');
}

/** The words behind the verb, without times, cut to a line. */
export function restOf(draft: EventDraft, after: number, most: number): string {
  const { read } = draft;
  const words = wordsOf(read, after, draft.to, (index) => read.timeTokens.has(index) || read.asides.has(index));
  return cutWords(words, most);
}
