import type { Tag, Word } from './word.ts';
import { verbOf, type VerbReading } from './verbs.ts';

/** A verb with its helpers: "was expected to be released", "has not yet given". */
export interface VerbGroup {
  /** First helper, or the verb itself. The subject stands before it. */
  readonly from: number;
  readonly head: number;
  readonly base: string;
  readonly passive: boolean;
  /** 'finite' has a subject; 'reduced': "the plan put forward by"; 'adjunct': ", turning down an offer". */
  readonly kind: 'finite' | 'reduced' | 'adjunct';
  /** Said to lie ahead or to be possible: "will", "is due to", "plans to". */
  readonly ahead: boolean;
  readonly negated: boolean;
}

/** "is due to arrive", "was reported to have met": what may stand between "be" and "to". */
const PROSPECTIVE =
  /^(?:due|expected|scheduled|set|slated|likely|poised|about|ready|willing|able|supposed|meant|anticipated|prepared|going|planned|bound|reported|believed|said|thought|understood|known|intended|unlikely|projected|tentatively|also)$/;
/** Verbs of what is in mind: dropped where the event is told as expected. */
const INTENDING = new Set([
  'plan',
  'hope',
  'expect',
  'intend',
  'aim',
  'want',
  'prepare',
  'seem',
  'appear',
  'need',
  'have',
  'promise',
  'vow',
  'pledge',
  'threaten',
  'offer',
  'consider',
  'continue',
  'begin',
  'start',
]);
/** All that a group is read from: the words of a sentence. */
interface Words {
  readonly words: readonly Word[];
}

const NEGATION = /^(?:not|never|n't|no)$|n't$/;

/** The verb group of a head, or null where it hangs on another verb or a noun ("efforts to free", "urged Hamas to accept"). */
export function verbGroupOf(view: Words, head: number, dropIntent: boolean): VerbGroup | null {
  const word = view.words[head];
  const reading = word ? readingOf(word) : null;
  if (!word || !reading) return null;
  const helpers = helpersBefore(view, head);
  const first = helpers.at(-1);
  const shared = { head, base: reading.base, negated: [...helpers, head - 1].some((at) => NEGATION.test(view.words[at]?.lower ?? '')) };
  const tags = helpers.map((at) => view.words[at]?.tag);
  if (first === undefined) {
    if (word.tag === 'part') return { ...shared, from: head, passive: true, kind: 'reduced', ahead: false };
    if (word.tag === 'ing') return { ...shared, from: head, passive: false, kind: 'adjunct', ahead: false };
    return word.tag === 'base' && !reading.forms.has('past')
      ? null
      : { ...shared, from: head, passive: false, kind: 'finite', ahead: false };
  }
  const passive = isParticiple(word, reading) && nearestHelper(view, helpers) === 'be';
  const ahead = tags.includes('modal');
  if (view.words[first]?.tag !== 'to') {
    const loose = tags.every((tag) => tag === 'be') && /^(?:be|been|being)$/.test(view.words[first]?.lower ?? '');
    // "|Having met| Burns, Barnea briefed the cabinet"
    if (view.words[first]?.lower === 'having') return { ...shared, from: first, passive, kind: 'adjunct', ahead };
    return { ...shared, from: first, passive, kind: loose ? 'reduced' : 'finite', ahead };
  }
  return infinitive(view, first, { ...shared, passive }, dropIntent);
}

/** What carries "to": "is due to", "plans to", or a noun or another verb on which the infinitive hangs. */
function infinitive(
  view: Words,
  to: number,
  group: Pick<VerbGroup, 'head' | 'base' | 'passive' | 'negated'>,
  dropIntent: boolean,
): VerbGroup | null {
  let at = before(view, to);
  while (at !== null && view.words[at]?.tag === 'adv' && !PROSPECTIVE.test(view.words[at]?.lower ?? '')) at = before(view, at);
  const carrier = at === null ? undefined : view.words[at];
  if (!carrier || at === null) return null;
  const plain = { ...group, kind: 'finite' as const, ahead: true };
  if (carrier.tag === 'conj' || carrier.tag === 'comma') return joinedInfinitive(view, at, plain, dropIntent);
  if (carrier.tag === 'be') return { ...plain, from: helpersBefore(view, at).at(-1) ?? at };
  if (PROSPECTIVE.test(carrier.lower)) {
    const helpers = helpersBefore(view, at);
    const be = helpers.some((index) => view.words[index]?.tag === 'be');
    return be ? { ...plain, from: helpers.at(-1) ?? at } : carrier.tag === 'finite' ? null : { ...plain, from: at, kind: 'reduced' };
  }
  const verb = carrier.verb ?? (carrier.tag === 'have' ? verbOf('have') : null);
  if (
    verb &&
    dropIntent &&
    INTENDING.has(verb.base) &&
    (carrier.tag === 'finite' || carrier.tag === 'have' || carrier.tag === 'base' || carrier.tag === 'ing')
  ) {
    const governor = verbGroupOf(view, at, dropIntent) ?? { from: at };
    return { ...plain, from: governor.from };
  }
  return null;
}

/** "is to land in Tel Aviv |and to see| Netanyahu": a second infinitive has the carrier of the first. */
function joinedInfinitive(view: Words, joint: number, group: Omit<VerbGroup, 'from'>, dropIntent: boolean): VerbGroup | null {
  const own = view.words[joint]?.aside ?? null;
  for (let at = joint - 1; at > 0; at -= 1) {
    const word = view.words[at];
    if (!word || word.hidden || word.aside !== own) continue;
    if (/^(?:stop|sub|that|rel|quote|finite|modal)$/.test(word.tag)) return null;
    if (word.tag !== 'base' || view.words[before(view, at) ?? -1]?.tag !== 'to') continue;
    const first = verbGroupOf(view, at, dropIntent);
    return first?.kind === 'finite' ? { ...group, from: first.from } : null;
  }
  return null;
}

/** Indices of the helpers before a verb, nearest first; adverbs and hidden words between them are passed over. */
function helpersBefore(view: Words, head: number): number[] {
  const helpers: number[] = [];
  let pending: number[] = [];
  for (let at = head - 1; at >= 0; at -= 1) {
    const word = view.words[at];
    if (!word) break;
    if (word.hidden || (word.aside !== null && word.aside !== (view.words[head]?.aside ?? null))) continue;
    if (HELPING.has(word.tag)) {
      helpers.push(...pending, at);
      pending = [];
      if (word.tag === 'to' || word.tag === 'modal') break;
    } else if (word.tag === 'adv') pending.push(at);
    else if (word.tag !== 'quote') break;
  }
  return helpers;
}

const HELPING: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal', 'to']);

function nearestHelper(view: Words, helpers: readonly number[]): Tag | undefined {
  return helpers.map((at) => view.words[at]?.tag).find((tag) => tag !== 'adv');
}

function isParticiple(word: Word, reading: VerbReading): boolean {
  return word.tag !== 'ing' && word.tag !== 'base' && reading.forms.has('part');
}

/** The verb a word is, where a trigger says that it is one though the words beside it did not. */
function readingOf(word: Word): VerbReading | null {
  if (word.verb) return word.verb;
  if (word.tag === 'be' || word.tag === 'have' || word.tag === 'do') return verbOf(word.lower);
  return null;
}

/** Index of the shown word before, null at the beginning of the sentence. */
export function before(view: Words, index: number): number | null {
  const own = view.words[index]?.aside ?? null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = view.words[at];
    if (word && !word.hidden && (word.aside === null || word.aside === own)) return at;
  }
  return null;
}
