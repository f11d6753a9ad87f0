import type { CleanedArticle } from '../text/cleaned-article.ts';
import { IRREGULAR_PAST } from './accept/stands-as-verb.ts';
import type { KindOf } from './actor-kinds.ts';
import type { ReadSentence } from './read-sentence.ts';
import { subjectOf } from './subject.ts';
import type { Trigger } from './trigger-pattern.ts';

/** "20:47", "14:22 BREAKING", "9.05am GMT": the stamp of a post, alone in its line. */
const STAMP = /^\W{0,3}(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,8}){0,2}\W{0,3}$/;
/** "Talks to go onpublished at 12:20 British Summer Time 7 May" */
const POSTED = /published at \d{1,2}[:.]\d\d\b/i;
/** Not "Live updates", which stands in the menu of many a page. */
const CALLED_LIVE = /\blive-?blogg(?:ed|ing)\b|^\W*live reporting\W*$/i;
const FEWEST = 3;

/** Whether a page tells the happenings of one day as they came: posts that bear the time of the clock. */
export function isLivePage(article: CleanedArticle): boolean {
  let stamps = 0;
  for (const line of article.raw.split('\n')) {
    if (line.length > 160) continue;
    if (CALLED_LIVE.test(line)) return true;
    if (STAMP.test(line.trim()) || POSTED.test(line)) stamps += 1;
    if (stamps >= FEWEST) return true;
  }
  return false;
}

/**
 * What a post tells in the present or the present perfect and without a day is of the page's day: "The minister has called on the cabinet",
 * "He says that he spoke to the parents". Words count where a person or a group says them, not a body that gives a figure.
 */
export function isOfTheDay(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  const token = read.tokens[trigger.head];
  if (!token || token.quoted || trigger.verb === null) return false;
  const helpers = read.tokens.slice(Math.max(0, trigger.head - 3), trigger.head).map(({ lower }) => lower);
  const isPerfect = helpers.some((word) => /^(?:has|have)$/.test(word)) && token.lower !== trigger.verb;
  if (helpers.some((word) => /^(?:was|were|had)$/.test(word))) return false;
  const isPresent =
    (token.lower === trigger.verb && !IRREGULAR_PAST.has(token.lower)) ||
    (token.lower !== trigger.verb && token.lower.endsWith('s')) ||
    helpers.some((word) => /^(?:is|are)$/.test(word));
  if ((!isPerfect && !isPresent) || helpers.some((word) => /^(?:to|will|would|can|could|may|might|must|should)$/.test(word))) return false;
  // "has been going back and forth since Friday" did not begin today.
  if (read.times.some(({ time }) => time.mention.value.kind === 'since')) return false;
  if (trigger.rule.type !== 'statement') return trigger.rule.strength === 2 || trigger.rule.type === 'visit';
  // "says it would like the truce to go on" is no news.
  if (
    read.tokens
      .slice(trigger.to, trigger.to + 5)
      .some(({ lower }, at, all) => /^(?:hopes?|wants?|wishe?s?)$/.test(lower) || (lower === 'would' && all[at + 1]?.lower === 'like'))
  )
    return false;
  return subjectOf(read, trigger.head).some(({ mention }) => /^(?:person|group)$/.test(kindOf(mention.actor)?.type ?? ''));
}
