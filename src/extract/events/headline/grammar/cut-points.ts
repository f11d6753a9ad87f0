import { endsPrepositional, opensPair, shownBefore, waitsForInfinitive, waitsForPreposition } from './awaited-words.ts';
import type { View } from './view.ts';
import type { Word } from './word.ts';
import { isIntransitive, takesClause } from './verbs.ts';
import { isRelativeThat } from './phrase-span.ts';
import { before } from './verb-group.ts';

/** A place where a line may end. */
export interface Cut {
  /** The first word that is left out. */
  readonly at: number;
  /** 2: a clause ends; 1: a phrase ends; 0: grammatical, but what follows may change the sense. */
  readonly quality: 0 | 1 | 2;
}

/** Words without which the rest of a clause says something else. */
const CONDITIONS = /^(?:if|unless|until|till|without|except|only|than|whether|provided|once)$/;

/** Places where what begins at `from` may end before `to`; where that is a whole clause, not before its verb. */
export function cutsIn(view: View, from: number, to: number, wholeClause = false): Cut[] {
  const cuts: Cut[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const quality = qualityAt(view, from, at, to, wholeClause);
    if (quality !== null) cuts.push({ at, quality });
  }
  return cuts;
}

function qualityAt(view: View, from: number, at: number, to: number, wholeClause: boolean): Cut['quality'] | null {
  const word = view.words[at];
  if (!word || word.hidden || !mayOpen(view, at)) return null;
  const last = shownBefore(view, at, from);
  if (last === null || !mayClose(view, last, from) || (word.actor !== null && word.actor === last.actor)) return null;
  if (CONDITIONS.test(word.lower) && !(/^(?:until|till)$/.test(word.lower) && !isNegated(view, from, at))) return 0;
  // "for 45 |to 60 days|"
  if (last.tag === 'num' && view.words[at + 1]?.tag === 'num') return null;
  if (word.tag === 'to' && waitsForInfinitive(view, from, at)) return null;
  if (word.tag === 'prep' && (word.lower === 'of' || opensPair(view, at, from) || endsPrepositional(view, last))) return null;
  if (waitsForPreposition(view, at, from, to)) return null;
  if (word.tag === 'conj' && insidePair(view, from, at)) return null;
  if (word.tag === 'conj' && splitsList(view, at, to)) return null;
  if (isConditionNear(view, from, at, to)) return 0;
  if (isClauseless(view, from, at, wholeClause)) return null;
  if (/^(?:sub|comma|stop)$/.test(word.tag)) return splitsNames(view, at, to) ? null : 2;
  if (
    word.tag === 'conj' &&
    !/^(?:but|yet)$/.test(word.lower) &&
    !/^(?:finite|base|part|be|have|modal|to|that|adv|ing)$/.test(view.words[at + 1]?.tag ?? 'stop')
  )
    return 0;
  if (word.tag === 'rel' || (word.tag === 'that' && isRelativeThat(view, at))) return 2;
  return insideRelative(view, from, at) ? 0 : 1;
}

/** Words before which a phrase may end. */
function mayOpen(view: View, at: number): boolean {
  const word = view.words[at];
  if (!word) return false;
  if (/^(?:prep|to|sub|rel|that|comma|conj|stop)$/.test(word.tag)) return true;
  if (word.tag === 'pron')
    return (
      /^(?:it|he|she|they)$/.test(word.lower) &&
      /^(?:noun|name)$/.test(view.words[at - 1]?.tag ?? 'stop') &&
      /^(?:finite|be|have|modal)$/.test(view.words[at + 1]?.tag ?? 'stop')
    );
  if (word.tag === 'ing' || word.tag === 'part') return /^(?:noun|name|num)$/.test(view.words[before(view, at) ?? -1]?.tag ?? 'stop');
  return (
    word.tag === 'adv' &&
    /^(?:along|together|also|alongside|away|directly|ahead)$/.test(word.lower) &&
    /^(?:prep|stop|comma)$/.test(view.words[at + 1]?.tag ?? 'stop') &&
    word.lower !== 'away'
  );
}

/** Words with which a line may end. */
function mayClose(view: View, last: Word, from: number): boolean {
  if (last.possessive && last.tag !== 'noun') return false;
  if (/^(?:noun|name|num|pron)$/.test(last.tag))
    return (
      !/^(?:he|she|they|we|i|more|some|many|few|half|least|most|no|one|other|such)$/.test(last.lower) &&
      !/^(?:more|most|least|senior|former|top|key|new)$/.test(last.lower) &&
      !(last.possessive && !/^(?:hamas)$/.test(last.lower))
    );
  if (last.tag === 'quote') return last.closes;
  if (/^(?:finite|base|part|ing)$/.test(last.tag)) {
    const base = last.verb?.base ?? '';
    if (last.index <= from) return isIntransitive(base);
    if (last.tag === 'part' && !hasHelper(view, last.index)) return false;
    return last.tag === 'part' || isIntransitive(base) || (last.tag !== 'ing' && !takesClause(base) && !TRANSITIVE.has(base));
  }
  return (
    last.tag === 'adv' &&
    /^(?:down|up|out|off|away|back|over|in|home|apart|together|again|forward|free|aside|here|there|abroad|public|ahead|soon|alone)$/.test(
      last.lower,
    )
  );
}

/** "were freed", "has agreed": but "strikes called | by" is half a phrase. */
function hasHelper(view: View, verb: number): boolean {
  let at = before(view, verb);
  while (at !== null && view.words[at]?.tag === 'adv') at = before(view, at);
  return at !== null && /^(?:be|have)$/.test(view.words[at]?.tag ?? 'stop');
}

const TRANSITIVE = new Set([
  'make',
  'take',
  'give',
  'put',
  'bring',
  'hold',
  'reach',
  'have',
  'release',
  'free',
  'kill',
  'send',
  'accept',
  'reject',
  'lead',
  'leave',
  'hit',
  'find',
  'get',
  'see',
  'secure',
  'ensure',
  'allow',
  'call',
  'want',
  'need',
  'demand',
  'offer',
  'present',
  'support',
  'back',
  'become',
  'include',
  'push',
  'urge',
  'ask',
  'attack',
  'target',
  'strike',
  'launch',
  'use',
  'keep',
  'let',
  'set',
  'sign',
  'seal',
  'provide',
  'discuss',
  'raise',
  'pause',
  'close',
  'bomb',
  'free',
  'blame',
  'condemn',
  'warn',
  'press',
  'begin',
  'seek',
  'face',
  'show',
  'meet',
  'visit',
  'join',
  'help',
  'stop',
  'pay',
  'run',
  'grant',
  'deliver',
  'receive',
  'impose',
  'issue',
  'order',
  'win',
  'lose',
  'send',
  'cut',
  'hand',
]);

/** "between Israel | and Hamas". */
function insidePair(view: View, from: number, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 10); index -= 1) {
    const word = view.words[index];
    if (word?.lower === 'between' || word?.lower === 'both' || word?.lower === 'either' || word?.lower === 'neither') return true;
    if (word?.tag === 'finite' || word?.tag === 'comma' || word?.tag === 'conj') return false;
  }
  return false;
}

/** A subject of two must not lose one: "Egypt | and Qatar had agreed". */
function splitsList(view: View, at: number, to: number): boolean {
  for (let index = at + 1; index < Math.min(to, at + 12); index += 1) {
    const tag = view.words[index]?.tag;
    if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal')
      return view.words.slice(at + 1, index).every((word) => !/^(?:comma|stop|sub)$/.test(word.tag)) && !hasFinite(view, at);
    if (tag === 'stop' || tag === 'sub') return false;
  }
  return false;
}

function hasFinite(view: View, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    const tag = view.words[index]?.tag;
    if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal') return true;
    if (tag === 'that' || tag === 'comma' || tag === 'stop') return false;
  }
  return false;
}

/** A comma between names of one list: "Burns, | Barnea and Al Thani". */
function splitsNames(view: View, at: number, to: number): boolean {
  if (view.words[at]?.tag !== 'comma') return false;
  for (let index = at + 1; index < Math.min(to, at + 12); index += 1) {
    const word = view.words[index];
    if (!word || /^(?:finite|be|have|modal|sub|rel|that|ing|prep|to)$/.test(word.tag)) return false;
    if (word.tag === 'conj') return true;
  }
  return false;
}

function isNegated(view: View, from: number, to: number): boolean {
  return view.words
    .slice(from, to)
    .some(({ lower, hidden }) => !hidden && /^(?:no|not|never|nobody|none|nothing|neither|refuse[sd]?)$|n't$/.test(lower));
}

/** "no talks | about the next steps until all are out": a condition ahead bears on what would be kept. */
function isConditionNear(view: View, from: number, at: number, to: number): boolean {
  const negated = isNegated(view, from, at);
  for (let index = at; index < to; index += 1) {
    const word = view.words[index];
    if (!word || (word.tag === 'stop' && !word.quoted)) return false;
    if (
      !word.hidden &&
      (/^(?:if|unless|only|except)$/.test(word.lower) || (negated && /^(?:until|till|before)$/.test(word.lower) && word.tag === 'sub'))
    )
      return true;
  }
  return false;
}

/** "a deal | that would bring a halt to the war": what is cut inside the clause leaves a stump. */
function insideRelative(view: View, from: number, at: number): boolean {
  return view.words
    .slice(from, at)
    .some((word) => !word.hidden && !word.quoted && (word.tag === 'rel' || (word.tag === 'that' && isRelativeThat(view, word.index))));
}

/** Inside a clause opened by "that", "which" or "who" that has no verb of its own yet. */
function isClauseless(view: View, from: number, at: number, wholeClause: boolean): boolean {
  let open = wholeClause;
  const own = view.words[from]?.aside ?? null;
  for (let index = from; index < at; index += 1) {
    const word = view.words[index];
    if (!word || word.hidden || (word.aside !== null && word.aside !== own)) continue;
    if (!word.quoted && (word.tag === 'that' || word.tag === 'rel' || word.tag === 'sub')) open = true;
    if (word.tag === 'finite' || word.tag === 'be' || word.tag === 'have' || word.tag === 'modal') open = false;
  }
  return open;
}
