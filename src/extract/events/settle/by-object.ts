import type { EventType } from '../../../model/vocabulary.ts';
import type { KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { subjectOf } from '../subject.ts';
import type { Trigger } from '../trigger-pattern.ts';

const CLAIMS =
  /^(?:reports?|claims?|suggestions?|ideas?|notion|accusations?|allegations?|criticism|charges?|concerns?|rumou?rs|talk|account|accounts|video|warnings?|statements?|threats?|announcement)$/;
const CHARGES = /^(?:reports?|claims?|accusations?|allegations?|charges?|suggestions?|criticism|rumou?rs)$/;
const TERMS =
  /^(?:reply|replies|response|answer|proposals?|offers?|terms|plan|plans|demands?|conditions?|counter-?offer|counter-?proposal|draft|framework|outline|text|ultimatum)$/;
const PRONOUN = /^(?:it|them|that|this|both)$/;
const NO_CAPTIVE =
  /^(?:seats?|post|posts|jobs?|role|position|positions|power|control|office|portfolio|membership|citizenship|weapons?|arms|rule|claims?|demands?|insistence|rights?|territory|land|ground|hope|hopes|command)$/;
const FREED = /^(?:hostages?|captives?|prisoners?|detainees?|coffins?|remains|bod(?:y|ies))$/;
/** Who goes home or abroad and was nobody's captive. */
const NO_CAPTIVES = /^(?:displaced|returnees|refugees|foreigners|evacuees|passports?|holders|patients|pilgrims|tourists|residents)$/;
const OFFICE =
  /^(?:emir|president|king|pope|prime|premier|crown|prince|foreign|defen[cs]e|ministers?|leaders?|chancellor|sultan|secretary|of|for|qatari|egyptian|israeli|the)$/;
const HEARER =
  /^(?:broadcaster|channel|station|network|agency|reporters?|newspapers?|magazine|journalists?|radio|television|tv|outlet|press)$/;

/** The type where what a deed is done to settles it: who dismisses a minister and who dismisses terms do two things. Null where it settles nothing. */
export function byObject(read: ReadSentence, trigger: Trigger, kindOf: KindOf): EventType | null {
  const {
    verb,
    rule: { type, form },
  } = trigger;
  const behind = wordsBehind(read, trigger);
  if (verb === 'dismiss') return dismissed(read, trigger, behind);
  // "rejected |the claim| that it had broken the truce"
  if (verb === 'reject' && type === 'response')
    return CHARGES.test(behind.find((word) => CHARGES.test(word) || TERMS.test(word)) ?? '') ||
      CHARGES.test(read.tokens[trigger.to - 1]?.lower ?? '') ||
      read.tokens.slice(trigger.head, trigger.to).some(({ lower }) => CHARGES.test(lower))
      ? 'statement'
      : null;
  // "launched |a surprise attack|"
  if (verb === 'launch' && type === 'other')
    return behind.slice(0, 5).some((word) => /^(?:attacks?|assaults?|raids?)$/.test(word)) ? byAttacker(read, trigger, kindOf) : null;
  // "held |consultations| with his security chiefs"
  if (type === 'talks' && /^(?:hold|have|convene)$/.test(verb ?? ''))
    return behind.slice(0, 7).some((word) => /^(?:aides|security|cabinet|ministers|advis[eo]rs|generals)$/.test(word)) &&
      read.tokens.slice(trigger.head, trigger.to).some(({ lower }) => /^(?:consultations?|discussions?)$/.test(lower))
      ? 'meeting'
      : null;
  // "gave up |his seat|"
  if (type === 'release' && verb === 'give')
    return behind.slice(0, 4).some((word) => NO_CAPTIVE.test(word)) && !behind.slice(0, 4).some((word) => FREED.test(word))
      ? 'other'
      : null;
  // "|displaced people| crossed into the north"
  if (type === 'release' && form === 'verb') {
    const clause = read.tokens.slice(Math.max(0, trigger.head - 9), trigger.to + 9).map(({ lower }) => lower);
    return clause.some((word) => NO_CAPTIVES.test(word)) && !clause.some((word) => FREED.test(word)) ? 'other' : null;
  }
  if (verb === 'call' && (trigger.rule.pattern === '{call} the' || trigger.rule.strength < 0))
    return rings(read, trigger, kindOf) ? 'call' : null;
  return type === 'call' && form === 'noun' && tellsThePress(read, trigger, kindOf) ? 'statement' : null;
}

function byAttacker(read: ReadSentence, { head }: Trigger, kindOf: KindOf): EventType {
  return subjectOf(read, head).some(({ mention }) => /^(?:israel|united-states)$/.test(kindOf(mention.actor)?.side ?? ''))
    ? 'strike'
    : 'attack';
}

/** The words that follow, those of a time not counted, to the end of the clause. */
function wordsBehind({ tokens, timeTokens }: ReadSentence, { to }: Trigger): string[] {
  const words: string[] = [];
  for (let at = to; at < tokens.length && words.length < 8; at += 1) {
    const token = tokens[at];
    if (!token || /^[.;:—]$/.test(token.text)) break;
    if (!timeTokens.has(at)) words.push(token.lower);
  }
  return words;
}

/** "dismissed the claim" are words, "dismissed the offer" an answer, "dismissed them as absurd" what the terms before make it; a minister is sent home. */
function dismissed(read: ReadSentence, trigger: Trigger, behind: readonly string[]): EventType {
  const object = behind.findIndex((word) => CLAIMS.test(word) || TERMS.test(word));
  if (object >= 0) return TERMS.test(behind[object] ?? '') ? 'response' : 'statement';
  if (PRONOUN.test(behind[0] ?? ''))
    return [...read.before.map(({ lower }) => lower), ...read.tokens.slice(0, trigger.head).map(({ lower }) => lower)].some((word) =>
      TERMS.test(word),
    )
      ? 'response'
      : 'statement';
  return behind
    .slice(0, 6)
    .some((word, at) => word === 'as' && /^(?:"|absurd|baseless|false|propaganda|lies|nonsense|unrealistic)$/.test(behind[at + 1] ?? ''))
    ? 'statement'
    : 'other';
}

/** "called |the emir of Qatar| on Sunday": nothing follows that he is called. */
function rings(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  const named = read.actors.filter(({ from }) => from > trigger.head && from <= trigger.head + 5);
  const whom = named.find(({ mention }) => kindOf(mention.actor)?.type === 'person') ?? named[0];
  if (!whom) return false;
  const office = read.tokens.slice(trigger.head + 2, whom.from).map(({ lower }) => lower);
  if (kindOf(whom.mention.actor)?.type !== 'person' && (office.length === 0 || !office.every((word) => OFFICE.test(word)))) return false;
  let at = whom.to;
  while (read.timeTokens.has(at) || OFFICE.test(read.tokens[at]?.lower ?? '') || read.actors.some(({ from, to }) => from <= at && at < to))
    at += 1;
  return /^(?:[.,;]|and|to|after|before|from|about|for|)$/.test(read.tokens[at]?.lower ?? '');
}

/** "told |a broadcaster| by phone", "told Reuters over the telephone": words to the press, however they reached it. */
function tellsThePress(read: ReadSentence, { from }: Trigger, kindOf: KindOf): boolean {
  const said = read.tokens.findLastIndex(
    ({ lower }, at) => at < from && from - at <= 9 && /^(?:told|tells|said|says|speaking)$/.test(lower),
  );
  if (said < 0) return false;
  return (
    read.tokens.slice(said + 1, from).some(({ lower }) => HEARER.test(lower)) ||
    read.actors.some((one) => one.from > said && one.to <= from && kindOf(one.mention.actor)?.type === 'media')
  );
}
