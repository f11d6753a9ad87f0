import type { KindOf } from '../../actor-kinds.ts';
import type { View } from '../grammar/view.ts';
import type { Word } from '../grammar/word.ts';
import { namesIn } from './names.ts';

/** Words in place of others, by index: "had" → "", "ended" for "had ended". */
export type Replacements = ReadonlyMap<number, string>;

const NONE: Replacements = new Map();

/** Adjectives that judge: a headline goes without them. */
const JUDGING =
  /^(?:fiery|deadly|devastating|brutal|horrific|horrifying|grim|fragile|landmark|shaky|tense|bitter|dramatic|historic|stunning|shocking|massive|daring|audacious|harrowing|emotional|tearful|jubilant|furious|intense|fierce|heavy|ferocious|relentless|bloody|savage|barbaric|heinous|murderous|unprecedented|long-awaited|much-anticipated|hard-won|painful|heroic|dire|catastrophic|tough|stark|blistering|scathing|precarious|tenuous|surprise|painstaking|frantic|embattled|far-right|ultranationalist|hardline|controversial|notorious|vast|brief|notable|crucial|key|critical|sweeping|robust|harsh|powerful|major|intensive)$/;

/** Nouns that a sentence may begin with and a headline has in the middle. */
const COMMON =
  /^(?:talks|negotiations|negotiators|mediators|officials|families|relatives|hostages|captives|prisoners|protesters|demonstrators|troops|soldiers|forces|militants|gunmen|fighters|rockets|air|strikes|airstrikes|aid|food|trucks|doctors|medics|rescuers|residents|reports|efforts|progress|discussions|ministers|lawmakers|leaders|people|women|men|children|bodies|remains|hopes|fighting|witnesses|signing|humanitarian|indirect|senior|top|large|heavy|diplomats|sources|police|authorities|nobody|senior|thousands|hundreds|tens)$/;
/** Whether a word that opens a sentence is none of the names. */
export function isCommon(lower: string): boolean {
  return COMMON.test(lower);
}

/** Signs that stand close to the word before them. */
const CLOSE = /^[,.;:!?%)]$/;

/** Words `from` to `to` as a headline has them: no times, no asides, persons by their short names. */
export function render(view: View, from: number, to: number, kindOf: KindOf, replaced: Replacements = NONE): string {
  const own = view.words[from]?.aside ?? null;
  const names = namesIn(view, kindOf);
  let text = '';
  let last: Word | null = null;
  for (let at = from; at < to; at += 1) {
    const word = view.words[at];
    if (!word) break;
    const name = names.find((one) => one.from === at && one.to <= Math.max(to, one.from + 1));
    if (word.aside !== null && word.aside !== own) continue;
    const shown = name && !word.quoted ? name.text : (replaced.get(at) ?? shownText(view, word, last));
    if (name && !word.quoted) {
      text = joined(text, shown, last, word);
      at = name.to - 1;
      last = view.words[at] ?? word;
      continue;
    }
    if (shown === '') {
      if (isJudging(view, word))
        text = text.replace(/\b([Aa])n?$/, (_, article: string) => withVowel(article, view.words[at + 1]?.text ?? ''));
      continue;
    }
    // "one of the facilities, al-Awda, killing four": the comma in front of the participle goes with the aside
    if (word.tag === 'ing' && view.words[at - 1]?.tag === 'comma' && view.words[at - 1]?.aside !== null && text !== '') text += ',';
    text = joined(text, shown, last, word);
    last = word;
  }
  return tidy(text);
}

function shownText(view: View, word: Word, last: Word | null): string {
  if (word.tag === 'quote')
    return (word.opens && isTimeOnly(view, word.index)) || (word.closes && isTimeOnlyBefore(view, word.index)) ? '' : '"';
  if (word.hidden)
    return word.possessive && last !== null && /^(?:prep|finite|base|part|ing)$/.test(last.tag) && word.quoted === false ? 'the' : '';
  if (isJudging(view, word)) return '';
  if (!word.quoted && word.tag === 'noun' && /^(?:mr|mrs|ms)\.?$/.test(word.lower)) return '';
  const plain = word.closes ? `${word.text}"` : word.text;
  const opensSentence = word.index === 0 || (view.words[word.index - 1]?.index === 0 && view.words[0]?.tag === 'quote');
  return opensSentence && word.tag !== 'name' && !/^I(?:'|$)/.test(word.text) && (word.tag !== 'noun' || COMMON.test(word.lower))
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain;
}

function isJudging(view: View, word: Word): boolean {
  const next = view.words[word.index + 1];
  return (
    !word.quoted &&
    word.tag === 'noun' &&
    JUDGING.test(word.lower) &&
    next !== undefined &&
    /^(?:noun|name)$/.test(next.tag) &&
    !next.hidden
  );
}

/** "a fragile truce" → "a truce", "a fiery interview" → "an interview". */
function withVowel(article: string, next: string): string {
  return /^[aeiou]/i.test(next) && !/^(?:u\.?[sn]|uni|use|eu|one)/i.test(next) ? `${article}n` : article;
}

/** A quotation of nothing but a time: "in the coming days". */
function isTimeOnly(view: View, open: number): boolean {
  let at = open + 1;
  while (at < view.words.length && view.words[at]?.tag !== 'quote') {
    if (view.words[at]?.closes === true || !view.read.timeTokens.has(at)) return false;
    at += 1;
  }
  return at > open + 1 && at < view.words.length;
}

function isTimeOnlyBefore(view: View, close: number): boolean {
  for (let at = close - 1; at >= 0; at -= 1) if (view.words[at]?.tag === 'quote') return isTimeOnly(view, at);
  return false;
}

function joined(text: string, shown: string, last: Word | null, word: Word): string {
  if (text === '') return shown;
  const opensBefore = last !== null && last.tag === 'quote' && last.opens;
  const closesNow = word.tag === 'quote' && word.closes;
  const glued = word.glued && last !== null && last.index === word.index - 1 && word.tag !== 'quote' && last.tag !== 'quote';
  return opensBefore || closesNow || glued || CLOSE.test(shown) ? `${text}${shown}` : `${text} ${shown}`;
}

/** Signs that what is left out leaves behind, and a "there" that points at what is not in the line. */
export function tidy(text: string): string {
  return text
    .replace(/ as well$/, '')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/(?:,\s*){2,}/g, ', ')
    .replace(/^[\s,;:—.-]+|[\s,;:—-]+$/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(
      /(?<!\b(?:by|from|until|since|in|over|up|out|work|live|stay|go|going|remain|return|operate|get|is|are|was|were|be))\s(?:there|then|here)$/,
      '',
    )
    .trim();
}
