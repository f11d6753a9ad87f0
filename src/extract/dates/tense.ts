import type { CleanedArticle, Sentence, TextRange } from '../text/cleaned-article.ts';
import { markedTense } from './marked-tense.ts';
import { withoutSpeech, wordsOf, type Word } from './sentence-words.ts';
import type { Tense } from './time-mention.ts';
import { toldTense } from './told-time.ts';
import { tenseOfVerb } from './verb-tense.ts';
import { CLAUSE_WORDS } from './verb-forms.ts';

/**
 * What the verb beside a time says of its direction. No parser: the verb nearest to the words in their own clause decides.
 *
 *  - "said on Friday that it would": the verb to the left ("said") → past.
 *  - "On Sunday Benny Gantz … walked out", "and on Monday it will": at the head of a clause the first verb to the right.
 *  - "said they would gather in Cairo before the end of next week", "was to leave later on Saturday": future as seen from the text.
 *  - "until Monday to answer", "a Saturday deadline", "set for Thursday": ahead, whatever the verb.
 */

/** How far from the words a verb may stand, in UTF-16 code units. */
const LEFT = 260;
const RIGHT = 200;

/** The tense at a stretch of the article's text: that of the clause it stands in. */
export function tenseAt(article: CleanedArticle, range: TextRange): Tense {
  const sentence = sentenceAt(article.sentences, range.start);
  return sentence === null ? 'past' : tenseIn(sentence, range.start - sentence.start, range.end - sentence.start);
}

/** The tense at [start, end) of a sentence; offsets count from the sentence's own start. */
export function tenseIn(sentence: Sentence, start: number, end: number): Tense {
  const before = withoutSpeech(sentence.text.slice(Math.max(0, start - LEFT), start));
  const after = sentence.text.slice(end, end + RIGHT);
  const marked = markedTense(before, after);
  if (marked !== null) return marked;
  const told = toldTense(before, after, sentence.text.slice(start, end));
  if (told !== null) return told;
  if (QUESTIONED.test(before)) return 'past';
  const isTitle = sentence.kind === 'title' || sentence.kind === 'subhead';
  const left = wordsOf(before);
  const right = wordsOf(after);
  const head = standsAtHead(before) && !isApposition(before, after);
  const rightVerb = (): Tense | null => firstVerb(right, isTitle);
  const leftVerb = (): Tense | null => lastVerb(left, isTitle);
  if (head) return rightVerb() ?? leftVerb() ?? fallback(isTitle);
  if (verbFollowsAtOnce(right) && !verbStandsAtOnce(left)) return rightVerb() ?? 'past';
  // "Ministers back a trip on Friday; the decision came …": what stands behind the break is another clause.
  return leftVerb() ?? (right[0]?.afterBreak === true ? null : rightVerb()) ?? fallback(isTitle);
}

/** "Asked about it on Saturday, he would say only that …": the day of the question. */
const QUESTIONED = /^\s*(?:asked|pressed|questioned|challenged|interviewed|speaking|addressing) [^,;:]{0,120}$/i;

function fallback(isTitle: boolean): Tense {
  return isTitle ? 'past' : 'present';
}

/** Prepositions and the like that belong to the time itself. */
const OWN_WORDS = new RegExp(
  String.raw`(?:\b(?:as early as|as soon as|as late as|no later than|on|in|at|by|during|over|for|from|since|until|till|before|after|as of|through|throughout|late|early|later|` +
    String.raw`earlier|about|around|just|only|within|between)(?: the)? )+$`,
  'i',
);

/** True where a new clause begins with the words: "On Sunday …", "…, and on Monday it will", "said that on Monday". */
function standsAtHead(before: string): boolean {
  const bare = before.replace(OWN_WORDS, '');
  if (/^\s*["'(]*$/.test(bare)) return true;
  if (/[,;:—("][ "']*$/.test(bare)) return true;
  const last = /(?:^|[\s—])([\p{L}']+) $/u.exec(bare)?.[1]?.toLowerCase();
  return last !== undefined && (CLAUSE_WORDS.has(last) || last === 'and' || last === 'or' || last === 'then');
}

/** "on the day of the raid, Saturday, that …": the words explain what stands before them. */
function isApposition(before: string, after: string): boolean {
  return /,\s$/.test(before) && /^\s*[,)—]/.test(after);
}

function verbFollowsAtOnce(right: readonly Word[]): boolean {
  const first = right[0];
  return first !== undefined && !first.afterBreak && !first.afterComma && tenseOfVerb(right, 0, false) !== null;
}

const PREPOSITIONS = new Set('on in at by during over from since until late early later earlier the of for before after'.split(' '));

function verbStandsAtOnce(left: readonly Word[]): boolean {
  const index = left.findLastIndex((word) => !PREPOSITIONS.has(word.lower));
  return index >= 0 && tenseOfVerb(left, index, false) !== null;
}

/** Words between a verb and a time that stands beside it, itself included. */
const BESIDE = 3;
const CONDITIONS = new Set(['unless', 'if', 'once']);

/** The verb to the left, looking back to the last hard break. */
function lastVerb(words: readonly Word[], isTitle: boolean): Tense | null {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    // "would be the first truce since a week-long pause in November": what follows "since" is past, whatever the verb.
    if (words[index]?.lower === 'since') return 'past';
    const tense = tenseOfVerb(words, index, isTitle);
    // "The vote is on Monday": right before a day a present is a plan.
    if (tense === 'present' && words.length - index <= BESIDE) return 'future';
    if (tense !== null) return tense;
    // "unless Hamas hands back its hostages by noon on Saturday": a condition lies ahead.
    if (CONDITIONS.has(words[index]?.lower ?? '')) return 'future';
    if (words[index]?.afterBreak === true) return null;
  }
  return null;
}

/** The first verb to the right; a clause between commas that begins with "who" or "which" is stepped over. */
function firstVerb(words: readonly Word[], isTitle: boolean): Tense | null {
  let aside = false;
  for (const [index, word] of words.entries()) {
    if (word.afterBreak && index > 0) return null;
    if (word.afterComma)
      aside = !aside && (word.lower === 'who' || word.lower === 'which' || word.lower === 'whose' || word.lower === 'whom');
    // An infinitive to the right is a purpose: "telephoned him, …, on Friday to go over efforts for a truce".
    if (aside || (words[index - 1]?.lower === 'to' && !isTitle)) continue;
    const tense = tenseOfVerb(words, index, isTitle);
    if (tense !== null) return tense;
  }
  return null;
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found !== undefined && at >= found.start && at < found.end ? found : null;
}
