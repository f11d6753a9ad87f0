import type { HeadlineContext } from '../context.ts';
import { complementEnd } from '../grammar/complement-end.ts';

/** Verbs that say only that something is there. */
const EMPTY = /^(?:be|have|do|seem|appear|become|remain|follow|mean|include|come|underscore|underline)$/;

/**
 * The finite verb of the clause an event's noun stands in: the noun is its subject ("a general strike shut the airport"), or, for words and gatherings, stands
 * behind it ("took a harder line in a speech"). Null where the verb says nothing by itself.
 */
export function verbAround({ view, draft }: HeadlineContext): number | null {
  const { trigger } = draft;
  if (!trigger || !isNoun(view, trigger)) return null;
  // "orders were given after a raid in Nuseirat": another clause only dates itself by it
  if (isMereDate(view, trigger.from)) return null;
  const behind = verbBehind(view.words, trigger.to);
  if (behind !== null && !EMPTY.test(view.words[behind]?.verb?.base ?? '')) return behind;
  for (let at = trigger.from - 1; at >= 0; at -= 1) {
    const word = view.words[at];
    if (!word || word.tag === 'stop' || word.tag === 'sub' || word.tag === 'rel') return null;
    if (word.hidden) continue;
    // "were set |to put| an offer before Hamas"
    const planned = PLANNED.test(word.lower) && view.words[at + 1]?.tag === 'to' && view.words[at + 2]?.tag === 'base' ? at + 2 : at;
    if (word.tag === 'part' && /^(?:have|be)$/.test(view.words[at - 1]?.tag ?? 'stop'))
      return complementEnd(view, at) <= trigger.from ? null : planned;
    if (word.tag === 'finite') return EMPTY.test(word.verb?.base ?? '') || complementEnd(view, at) <= trigger.from ? null : at;
    if (word.tag === 'ing' && view.words[at - 1]?.tag === 'be') return complementEnd(view, at) <= trigger.from ? null : at;
    if (word.tag === 'be' || word.tag === 'have') return null;
  }
  return null;
}

const PLANNED = /^(?:set|due|expected|scheduled|slated|planned|supposed)$/;

/** The noun stands behind "after", "before", "since" and the like. */
function isMereDate(view: HeadlineContext['view'], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const word = view.words[at];
    if (!word || word.hidden) continue;
    if (/^(?:after|before|since|following|until|amid|ahead|despite)$/.test(word.lower)) return word.tag === 'prep';
    if (!/^(?:det|noun|name|num)$/.test(word.tag)) return false;
  }
  return false;
}

/** A trigger that is a noun, by its rule or by the words beside it ("their Paris meeting"). */
export function isNoun(view: HeadlineContext['view'], trigger: NonNullable<HeadlineContext['draft']['trigger']>): boolean {
  const head = view.words[trigger.head];
  if (trigger.rule.form === 'noun') return true;
  return (
    head?.tag === 'noun' &&
    (head.lower.endsWith('ing') ||
      (head.verb === null && /(?:strikes|raids|talks|protests|attacks|calls|visits|claims|reports|votes)$/.test(head.lower)) ||
      (trigger.verb === null &&
        !view.words.slice(trigger.from, trigger.to + 1).some(({ tag, hidden }) => !hidden && /^(?:finite|part|ing|base)$/.test(tag))))
  );
}

/** The noun, with its phrases, is the subject. */
function verbBehind(words: HeadlineContext['view']['words'], from: number): number | null {
  let reduced: number | null = null;
  for (let at = from; at < Math.min(words.length, from + 14); at += 1) {
    const word = words[at];
    if (
      !word ||
      /^(?:stop|sub|rel|that|to|quote)$/.test(word.tag) ||
      (word.tag === 'conj' && !/^(?:name|noun)$/.test(words[at + 1]?.tag ?? 'stop'))
    )
      return reduced;
    if (word.hidden || word.aside !== null) continue;
    if (word.tag === 'comma') return reduced;
    if (word.tag === 'finite') return at;
    if (word.tag === 'part' && reduced === null) reduced = at;
    if (/^(?:be|have|modal)$/.test(word.tag)) {
      const main = words.slice(at + 1, at + 6).find(({ tag, hidden }) => !hidden && /^(?:part|ing|base)$/.test(tag));
      return main ? main.index : null;
    }
  }
  return null;
}
