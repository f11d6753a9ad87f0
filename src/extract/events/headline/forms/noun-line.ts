import type { HeadlineContext } from '../context.ts';
import { isNoun } from './verb-around.ts';
import { present } from '../grammar/conjugation.ts';
import { laterNumber } from '../words/ellipsis.ts';
import { fitted } from '../words/fit.ts';
import { isPluralPhrase } from '../words/number.ts';
import { antecedentOf } from '../words/pronouns.ts';

const NOT_BEFORE = /^(?:det|prep|conj|to|finite|base|part|ing|be|have|do|modal|sub|that|rel|comma|stop|quote|pron|adv)$/;
const FEWEST_WORDS = 2;

/** "NATO summit", "Release of four hostages", "Raid in Nuseirat": the noun that names the event with the words that belong to it. */
export function nounLine({ view, draft, kindOf }: HeadlineContext): string | null {
  const { trigger } = draft;
  if (!trigger || !isNoun(view, trigger) || draft.type === 'statement' || view.words[trigger.from]?.tag === 'prep') return null;
  let start = trigger.from;
  while (start > 0 && trigger.from - start < 4) {
    const word = view.words[start - 1];
    if (!word || word.hidden || NOT_BEFORE.test(word.tag) || word.quoted) break;
    start -= 1;
    // "Group of 7 summit"
    if (word.tag === 'num' && view.words[start - 1]?.lower === 'of' && view.words[start - 2]?.tag === 'name') start -= 2;
  }
  const end = nounEnd(view.words, trigger.rule.form === 'noun' ? trigger.to : trigger.head + 1);
  const owner = /^(?:his|her|its|their)$/.test(view.words[start - 1]?.lower ?? '') ? antecedentOf(view, start - 1, kindOf) : null;
  const ahead =
    draft.status === 'expected' && view.words[end]?.tag === 'to' && view.words[end + 1]?.tag === 'base'
      ? view.words[end + 1]?.verb?.base
      : undefined;
  const bare =
    fitted(view, start, end, 10, kindOf, laterNumber(view, draft))?.replace(
      /^(?:his|her|its|their|potential|possible|recent|previous|earlier|latest|first and only|another|planned|expected)\s+/i,
      '',
    ) ?? '';
  // "expected indirect talks to restart"
  if (ahead !== undefined && bare !== '') return `${bare} ${present(ahead, isPluralPhrase(view, start, end))}`;
  const text = owner && bare !== '' ? `${owner.text}'s ${bare}` : bare;
  if (text !== '' && text.split(' ').length < FEWEST_WORDS && draft.status === 'expected' && trigger.rule.form === 'noun')
    return `the ${text}`;
  return text.split(' ').length < FEWEST_WORDS ? null : text;
}

/** A comma with names, an "and" and one more behind it. */
function isListComma(words: HeadlineContext['view']['words'], comma: number): boolean {
  for (let at = comma + 1; at < comma + 8; at += 1) {
    const word = words[at];
    if (!word || !/^(?:name|noun|det|comma|conj)$/.test(word.tag)) return false;
    if (word.tag === 'conj') return /^(?:name|noun|det)$/.test(words[at + 1]?.tag ?? 'stop');
  }
  return false;
}

/** Behind the noun only "of", "in", "between", "with" and the like go on with it. */
function nounEnd(words: HeadlineContext['view']['words'], from: number): number {
  let at = from;
  let inPhrase = words[from - 1]?.tag === 'prep';
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    if (!word.hidden) {
      const opens = word.tag === 'prep' && /^(?:of|in|at|on|between|with|for|by|over|against|near|outside)$/.test(word.lower);
      const goesOn =
        word.tag === 'to' &&
        /^(?:det|name)$/.test(words[at + 1]?.tag ?? 'stop') &&
        words[from - 1]?.tag === 'noun' &&
        /^(?:visit|trip|tour|return|flight|response|reply|answer)$/.test(words[from - 1]?.lower ?? '');
      if (opens || goesOn) inPhrase = true;
      // "with Israeli, Egyptian and Qatari officials"
      else if (word.tag === 'comma' && inPhrase && isListComma(words, at)) {
        at += 1;
        continue;
      } else if (
        (!inPhrase && at >= from) ||
        /^(?:finite|be|have|do|modal|sub|that|rel|stop|to|comma|quote|prep|ing|part|pron|adv|base)$/.test(word.tag)
      )
        break;
    }
    at += 1;
  }
  return at;
}
