import * as classes from './closed-classes.ts';
import type { Context, Plain, Tagged } from './tag-context.ts';
import { isIntransitive, takesClause } from './verbs.ts';

/** "women |seized| at a kibbutz woke up": a form that may be either is a participle where the same clause has a verb that is certain. */
export function settleParticiples(words: readonly Plain[], tagged: Tagged[], context: Context): void {
  const { hidden } = context;
  for (let index = words.length - 1; index > 0; index -= 1) {
    const one = tagged[index];
    if (
      one?.tag !== 'finite' ||
      !one.verb?.forms.has('part') ||
      (isIntransitive(one.verb.base) &&
        !(
          words[behindParticle(words, index + 1)]?.lower === 'by' &&
          (hasCertainVerb(tagged, index + 1, hidden) || verbAlready(words, tagged, index, hidden))
        ))
    )
      continue;
    let next = index + 1;
    while (hidden.has(next)) next += 1;
    // "held |captive| by the group"
    if (
      /^(?:captive|hostage|prisoner|alive|aboard)$/.test(words[next]?.lower ?? '') &&
      /^(?:prep|stop|comma|adv)$/.test(tagged[next + 1]?.tag ?? 'stop')
    )
      next += 1;
    // "Biden, |asked| that day about a truce, said"
    if (
      /^(?:ask|press|question)$/.test(one.verb.base) &&
      tagged[index - 1]?.tag === 'comma' &&
      /^(?:about|whether|if|by|how|why|on)$/.test(words[next]?.lower ?? '') &&
      !/^(?:pron|rel)$/.test(tagged[index - 2]?.tag ?? 'stop')
    ) {
      tagged[index] = { tag: 'part', verb: one.verb };
      continue;
    }
    if (takesClause(one.verb.base) && !byBehind(words, tagged, next)) continue;
    const nextTag = tagged[next]?.tag ?? 'stop';
    const bare = /^(?:prep|to|stop|comma|adv)$/.test(nextTag);
    if (
      !bare &&
      !(hidden.has(index + 1) && inFrontedPhrase(tagged, index, hidden) && /^(?:a|an|the)$/.test(determinerOf(words, tagged, index)))
    )
      continue;
    if (objectRelative(words, tagged, index, hidden) || behindName(words, tagged, index, next, context)) continue;
    if (
      byBehind(words, tagged, next) ||
      inFrontedPhrase(tagged, index, hidden) ||
      (words[next]?.lower === 'as' && laterFinite(tagged, next, hidden)) ||
      hasCertainVerb(tagged, index + 1, hidden) ||
      verbAlready(words, tagged, index, hidden)
    )
      tagged[index] = { tag: 'part', verb: one.verb };
  }
}

/** "the principles Biden |laid| down": behind a name a participle needs its "by". */
function behindName(words: readonly Plain[], tagged: readonly Tagged[], index: number, next: number, { hidden, actors }: Context): boolean {
  let at = index - 1;
  while (at > 0 && (hidden.has(at) || tagged[at]?.tag === 'adv')) at -= 1;
  return actors.has(at) && tagged[at]?.tag === 'name' && !byBehind(words, tagged, next) && words[at]?.possessive !== true;
}

/** "a proposal that Egypt |put| forward": a relative pronoun and a noun phrase stand before. */
function objectRelative(words: readonly Plain[], tagged: readonly Tagged[], index: number, hidden: ReadonlySet<number>): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const tag = tagged[at]?.tag ?? 'stop';
    if (hidden.has(at) || tag === 'adv') continue;
    if (tag === 'that' || tag === 'rel')
      return at < index - 1 || words[at]?.lower === 'who' || words[at]?.lower === 'which' || tag === 'that';
    if (!/^(?:noun|name|det|num)$/.test(tag)) return tag === 'pron';
  }
  return false;
}

/** "In a video |released| on Sunday the group …", "At a camp |set| up in Tel Aviv, …": the noun hangs on a preposition that opens the clause. */
function inFrontedPhrase(tagged: readonly Tagged[], index: number, hidden: ReadonlySet<number>): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const tag = tagged[at]?.tag ?? 'stop';
    if (hidden.has(at)) continue;
    if (tag === 'prep') return at === 0 || /^(?:stop|comma|conj|sub|that|quote)$/.test(tagged[at - 1]?.tag ?? 'stop');
    if (!/^(?:noun|name|det|num)$/.test(tag)) return false;
  }
  return false;
}

function determinerOf(words: readonly Plain[], tagged: readonly Tagged[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    if (tagged[at]?.tag === 'det') return words[at]?.lower ?? '';
    if (tagged[at]?.tag === 'prep') return '';
  }
  return '';
}

function laterFinite(tagged: readonly Tagged[], from: number, hidden: ReadonlySet<number>): boolean {
  for (let at = from; at < Math.min(tagged.length, from + 12); at += 1) {
    const tag = tagged[at]?.tag ?? 'stop';
    if (hidden.has(at)) continue;
    if (/^(?:comma|stop|sub|that|rel)$/.test(tag)) return false;
    if (/^(?:finite|be|have|modal)$/.test(tag)) return true;
  }
  return false;
}

/** "a statement agreed |to| by all", "relied |on| by the two": what belongs to the verb stands before its "by". */
function behindParticle(words: readonly Plain[], at: number): number {
  return /^(?:to|on|upon|for|with)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'by' ? at + 1 : at;
}

/** "made by", "put forward by", "brought home alive by". */
function byBehind(words: readonly Plain[], tagged: readonly Tagged[], next: number): boolean {
  let at = behindParticle(words, tagged[next]?.tag === 'adv' ? next + 1 : next);
  // "held in Gaza by Hamas"
  if (tagged[at]?.tag === 'prep' && words[at]?.lower === 'in' && tagged[at + 1]?.tag === 'name') {
    at += 2;
    while (tagged[at]?.tag === 'name') at += 1;
  }
  return words[at]?.lower === 'by' && tagged[at]?.tag === 'prep';
}

function hasCertainVerb(tagged: readonly Tagged[], from: number, hidden: ReadonlySet<number>): boolean {
  for (let index = from; index < Math.min(tagged.length, from + 24); index += 1) {
    const tag = tagged[index]?.tag;
    if (hidden.has(index)) continue;
    if (tag === 'comma') {
      // "aimed at Deif, the commander, killed": behind an aside the verb follows at once
      const close = tagged.findIndex((one, at) => at > index + 1 && at < index + 14 && one.tag === 'comma');
      return (
        close > 0 &&
        /^(?:finite|be|have|modal)$/.test(tagged[close + 1]?.tag ?? 'stop') &&
        !tagged.slice(index + 1, close).some((one) => /^(?:finite|be|have|modal)$/.test(one.tag))
      );
    }
    // "loaded with flour and |escorted| by soldiers entered"
    if (tag === 'conj' && tagged[index + 1]?.tag === 'part') continue;
    if (tag === 'stop' || tag === 'sub' || tag === 'that' || tag === 'rel' || tag === 'conj' || tag === 'quote') return false;
    if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal') return tagged[index - 1]?.tag !== 'pron';
  }
  return false;
}

/** A finite verb stands before it in its clause with a noun between: "approved a deal |brokered| by". */
function verbAlready(words: readonly Plain[], tagged: readonly Tagged[], index: number, hidden: ReadonlySet<number>): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 16); at -= 1) {
    const tag = tagged[at]?.tag;
    if (hidden.has(at)) continue;
    if (
      tag === 'stop' ||
      tag === 'sub' ||
      tag === 'that' ||
      tag === 'rel' ||
      tag === 'comma' ||
      tag === 'conj' ||
      tag === 'quote' ||
      tag === 'pron'
    )
      return false;
    if (tag === 'prep' && classes.CLAUSE_PREPOSITIONS.has(words[at]?.lower ?? '')) return false;
    if (tag === 'ing' || tag === 'base') return true;
    if (tag === 'finite')
      return (
        !takesClause(tagged[at]?.verb?.base ?? '') ||
        /^(?:see|find)$/.test(tagged[at]?.verb?.base ?? '') ||
        /^(?:prep|to)$/.test(tagged[at + 1]?.tag ?? 'stop')
      );
  }
  return false;
}
