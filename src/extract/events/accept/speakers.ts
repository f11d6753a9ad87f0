import { wordsOf } from '../headline/grammar/view.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

const SPEAKERS =
  /^(?:officials?|spokes(?:man|woman|person|people)|ministers?|ministry|sources?|diplomats?|presidents?|premier|secretary|director|chief|leaders?|advis[eo]rs?|ambassador|envoys?|negotiators?|mediators?|famil(?:y|ies)|relatives|parents|mother|father|uncle|aunt|son|daughter|wife|husband|brother|sister|survivors?|campaigners|activists|demonstrators|organi[sz]ers|lawyers|mayor|government|office|army|military|police|authorities|agenc(?:y|ies)|groups?|movement|council|forum|committee|statement|he|she|they|it|who|we|i|lawmakers?|senators?|aides?|generals?|commanders?|doctors?|medics?|witness(?:es)?|residents?|analysts?|protesters?|state|emir|king|pope|un|world|member|members|coordinator|commission|judges?|court|prosecutor|union|nations|report|video|people|person|militants|tests?|inquiry|investigation|investigators|experts?|panel|foundation|organi[sz]ations?|charit(?:y|ies)|countries|governments|parties|factions|teams?|institute|firm|company|bank|church|bishops?|rabbis?|hospitals?|office|mr|ms|mrs)$/;

/** To whom an address is given. */
export const HEARERS =
  /^(?:nation|public|country|world|people|israelis|palestinians|americans|congress|council|assembly|parliament|knesset|lawmakers|senators|ministers|reporters|journalists|rally|crowds?|families|relatives|troops|soldiers|conference|summit|forum|session|cadets|graduates|delegates|leaders|supporters|protesters|demonstrators|audience)$/;

/** Words need somebody who says them, before the verb or right behind it ("said Biden"). */
export function hasSpeaker(read: ReadSentence, trigger: Trigger): boolean {
  const from = Math.max(0, trigger.head - 30);
  return isSpokenAt(read, trigger, from) || hasNamelessSubject(read, trigger);
}

/** "a senior |officer| told reporters", "his |deputy| insisted that": a noun right before a finite verb, and words or hearers behind it. */
function hasNamelessSubject(read: ReadSentence, { head, rule, verb }: Trigger): boolean {
  if (
    rule.form !== 'verb' ||
    !/^(?:say|tell|warn|insist|announce|add|argue|claim|write|promise|predict|vow|complain|explain)$/.test(verb ?? '')
  )
    return false;
  const words = wordsOf(read);
  return (
    words[head]?.tag === 'finite' &&
    /^(?:noun|name)$/.test(words[head - 1]?.tag ?? 'stop') &&
    /^(?:that|reporters|journalists|him|her|them|us|a|an|the|of|on|lawmakers|ministers|[A-Z])/.test(words[head + 1]?.text ?? '')
  );
}

function isSpokenAt(read: ReadSentence, trigger: Trigger, from: number): boolean {
  return (
    read.tokens.slice(from, trigger.head).some(({ lower }) => SPEAKERS.test(lower)) ||
    read.actors.some(
      (actor) => (actor.to <= trigger.head && actor.to > from) || (actor.from >= trigger.to && actor.from - trigger.to <= 4),
    ) ||
    // "Asked on Friday whether a deal could still be had, |he| said"
    read.tokens
      .slice(trigger.to, trigger.to + (trigger.head === 0 && read.tokens[0]?.lower === 'asked' ? 30 : 6))
      .some(({ lower }) => SPEAKERS.test(lower))
  );
}
