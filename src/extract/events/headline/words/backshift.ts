import { pastOf, present } from '../grammar/conjugation.ts';
import { subjectSpan } from '../grammar/subject-span.ts';
import type { View } from '../grammar/view.ts';
import type { Word } from '../grammar/word.ts';
import { isPluralPhrase } from './number.ts';

/** Verbs of what is so or is meant, not of what was done: "said he hoped" means that he hopes. */
const STATES =
  /^(?:hope|want|expect|believe|think|know|need|intend|plan|support|favor|favour|oppose|prefer|remain|involve|include|depend|belong|fear|doubt|look|seem|appear|mean|feel|see|understand|require|deserve|consist|rely|stand)$/;
/** Clauses with a past of their own. */
const OWN_PAST = /^(?:after|before|when|because|since|while|as|until|if|unless|once)$/;

/**
 * Reported words in the tense in which they were said: "had ended" → "ended", "would keep" → "will keep", "was studying" → "is studying".
 * What is quoted, conditional or has a past of its own stays.
 */
export function unshifted(view: View, from: number, to: number): ReadonlyMap<number, string> {
  const changed = new Map<number, string>();
  const conditional = view.words
    .slice(from, to)
    .some(({ lower, hidden, quoted }) => !hidden && !quoted && /^(?:if|unless|were)$/.test(lower));
  for (let at = from; at < to; at += 1) {
    const word = view.words[at];
    if (!word || word.quoted || word.hidden || ownPast(view, from, at)) continue;
    if (word.lower === 'would' && !conditional && isFirm(view, from, at)) changed.set(at, 'will');
    else if (word.tag === 'finite' && word.verb?.forms.has('past') === true && !word.verb.forms.has('base') && STATES.test(word.verb.base))
      changed.set(at, present(word.verb.base, hasPlural(view, at)));
    else if (word.lower === 'had') shiftHad(view, at, to, changed);
    else if ((word.lower === 'was' || word.lower === 'were') && isPresentState(view, at, to))
      changed.set(at, word.lower === 'was' ? 'is' : 'are');
  }
  return changed;
}

/** The verb stands in a clause that tells of its own time. */
function ownPast(view: View, from: number, at: number): boolean {
  for (let left = at - 1; left >= from; left -= 1) {
    const word = view.words[left];
    if (!word) break;
    if ((word.tag === 'sub' && OWN_PAST.test(word.lower)) || word.tag === 'rel') return true;
    if (word.tag === 'comma' || word.tag === 'stop' || word.tag === 'that') return false;
  }
  return false;
}

/** "it would keep", "the army would withdraw", "there would be": said of what is to come. "A deal would bring" stays conditional. */
function isFirm(view: View, from: number, at: number): boolean {
  const subject = subjectSpan(view, at);
  const first = subject ? view.words[subject.from] : view.words[at - 1];
  if (!first || first.index < from - 1) return false;
  return /^(?:pron|name)$/.test(first.tag) || /^(?:the|its|his|her|their)$/.test(first.lower) || first.tag === 'num';
}

function shiftHad(view: View, at: number, to: number, changed: Map<number, string>): void {
  const next = nextVerbal(view, at, to);
  const negated = view.words.slice(at + 1, next ?? at + 1).some(({ lower }) => /^(?:not|never|yet)$/.test(lower));
  const participle = next === null ? undefined : view.words[next];
  const passive = next !== null && participle?.tag === 'be' ? nextVerbal(view, next, to) : null;
  // "had been warned" → "were warned"
  if (next !== null && !negated && passive !== null && view.words[passive]?.tag === 'part') {
    changed.set(at, hasPlural(view, at) ? 'were' : 'was').set(next, '');
    return;
  }
  if (next === null || !participle || negated || participle.tag === 'be' || participle.lower === 'no') {
    changed.set(at, hasPlural(view, at) ? 'have' : 'has');
    return;
  }
  if (participle.tag !== 'part' || !participle.verb) return;
  if (participle.verb.base === 'say') {
    changed.set(at, '').set(next, hasPlural(view, at) ? 'say' : 'says');
    return;
  }
  // "had much improved": an adverb between the two keeps both
  if (view.words.slice(at + 1, next).some(({ hidden, tag }) => !hidden && tag === 'adv')) {
    changed.set(at, hasPlural(view, at) ? 'have' : 'has');
    return;
  }
  changed.set(at, '');
  changed.set(next, pastOf(participle.verb.base));
}

/** The participle behind "had", adverbs passed over; null where a noun follows ("had no plans"). */
function nextVerbal(view: View, at: number, to: number): number | null {
  for (let next = at + 1; next < Math.min(to, at + 5); next += 1) {
    const word = view.words[next];
    if (!word) return null;
    if (word.tag === 'part' || word.tag === 'be') return next;
    if (word.tag !== 'adv' && !word.hidden && word.lower !== 'not') return null;
  }
  return null;
}

function hasPlural(view: View, at: number): boolean {
  const subject = subjectSpan(view, at);
  const first = subject ? view.words[subject.from] : undefined;
  if (!subject || !first) return false;
  if (first.tag === 'pron') return /^(?:they|we|i|you)$/.test(first.lower) || (first.lower === 'there' && nextIsPlural(view, at));
  return isPluralPhrase(view, subject.from, subject.to);
}

function nextIsPlural(view: View, at: number): boolean {
  return /[^s]s$/.test(view.words.slice(at + 1, at + 5).findLast(({ tag }) => tag === 'noun')?.lower ?? '');
}

/** "was studying", "was ready", "was no surrender"; "was killed" tells of a past. */
function isPresentState(view: View, at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 5); next += 1) {
    const word: Word | undefined = view.words[next];
    if (!word) return false;
    if (word.hidden) return false;
    if (word.tag === 'adv' || word.lower === 'not') continue;
    return word.tag !== 'part' && word.tag !== 'stop';
  }
  return false;
}
