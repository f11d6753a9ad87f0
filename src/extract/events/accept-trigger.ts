import type { KindOf } from './actor-kinds.ts';
import { isHopedFor, isSetting } from './hoped-for.ts';
import { isMediaReport } from './media-report.ts';
import { callsSomebody } from './accept/calls-somebody.ts';
import { isRelease } from './accept/captives-freed.ts';
import { isOfAnotherClause } from './accept/clause-of-another.ts';
import { isCrowd } from './accept/crowds.ts';
import { isLetIn } from './accept/let-in.ts';
import { hasParty, seesSomebody } from './accept/parties.ts';
import { isPronounOfTalks, RESUMING, ROUNDS, TALK_WORDS } from './accept/rounds.ts';
import { fallsInBattle, killsSomebodyNamed } from './accept/somebody-killed.ts';
import { HEARERS, hasSpeaker } from './accept/speakers.ts';
import { speaksInPublic, speaksTogether } from './accept/speaking.ts';
import { standsAsVerb } from './accept/stands-as-verb.ts';
import { hasTraveller, travellerBefore } from './accept/travellers.ts';
import { isDatedToll, isLossOfDay, isPartOfToll, isTollOfStrikes } from './accept/tolls.ts';
import { isPassive, near, nextWord } from './accept/words-near.ts';
import type { ReadSentence } from './read-sentence.ts';
import { areWords } from './tokens.ts';
import type { Trigger } from './trigger-pattern.ts';
import { OF_TOLL } from './triggers/death.ts';

/**
 * Whether the words around a trigger let it mean what its type says: "released a statement" frees nobody, "the building collapsed" ends
 * no talks, "met expectations" is no meeting.
 */
export function acceptTrigger(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  // A question tells nothing.
  if (/\?["')]*$/.test(read.sentence.text.trimEnd())) return false;
  if (!standsAsVerb(read, trigger) || isLabel(read, trigger) || isScene(read, trigger)) return false;
  // "the release under the truce will begin": the verb is that of the noun before.
  if (
    trigger.rule.form === 'verb' &&
    trigger.head > trigger.from &&
    !isRelative(read, trigger) &&
    !isApposed(read, trigger) &&
    isSetting(read.tokens, trigger.from, trigger.to, read.timeTokens)
  )
    return false;
  // "left the region with no agreement"
  if (trigger.rule.form === 'noun' && isLacking(read, trigger)) return false;
  if (
    trigger.rule.form === 'noun' &&
    ((trigger.rule.type !== 'protest' && isHopedFor(read.tokens, trigger.from)) ||
      isSetting(read.tokens, trigger.from, trigger.to, read.timeTokens))
  )
    return false;
  if (isOfThePlan(read, trigger) || isOfAnotherClause(read, trigger)) return false;
  switch (trigger.rule.type) {
    case 'release':
      return isRelease(read, trigger);
    case 'breakdown':
      // "left the country for talks", "left the city after talks": the talks stand behind a preposition of their own.
      if (
        /^(?:leave|quit)$/.test(trigger.verb ?? '') &&
        read.tokens.slice(trigger.head, trigger.to).some(({ lower }) => /^(?:for|after|to|following|from|where|before|with)$/.test(lower))
      )
        return false;
      // "It breaks down on 1 December"
      if (trigger.head === 1 && /^(?:It|They)$/.test(read.tokens[0]?.text ?? '') && read.before.length > 0) return true;
      return (
        near(read, trigger, 9, TALK_WORDS) ||
        read.tokens.slice(trigger.head, trigger.to).some(({ lower }) => /^(?:teams?|negotiators|delegations?)$/.test(lower)) ||
        trigger.rule.form === 'noun'
      );
    case 'meeting':
      if (trigger.verb === 'gather' && isCrowd(read, trigger)) return false;
      // "at a G7 |meeting in| Canada": a noun
      if (
        trigger.verb === 'meet' &&
        read.tokens[trigger.head]?.lower === 'meeting' &&
        read.tokens
          .slice(Math.max(0, trigger.head - 4), trigger.head)
          .some(({ lower }) => /^(?:a|an|the|this|that|another|first|his|her|its|their)$/.test(lower))
      )
        return false;
      if (/^(?:press|news)$/.test(read.tokens[trigger.from - 1]?.lower ?? '')) return false;
      // "called on Austin on Tuesday" is a visit, "called on him to resign" are words.
      if (trigger.verb === 'call' && read.tokens[trigger.to - 1]?.lower === 'on')
        return !read.tokens.slice(trigger.to, trigger.to + 9).some(({ lower }) => lower === 'to') && hasParty(read, trigger);
      if (
        /^(?:see|welcome|greet)$/.test(trigger.verb ?? '') &&
        /^to$/.test(read.tokens[trigger.head - 1]?.lower ?? '') &&
        !/^(?:is|are|was|were|due|expected|scheduled|set|plans|planned|and|,)$/.test(read.tokens[trigger.head - 2]?.lower ?? '')
      )
        return false;
      return /^(?:see|host|receive|welcome|greet)$/.test(trigger.verb ?? '') && trigger.to - trigger.from === 1
        ? seesSomebody(read, trigger, kindOf)
        : trigger.rule.form === 'noun' || hasParty(read, trigger);
    case 'protest':
      return !/^(?:in|to)$/.test(read.tokens[trigger.from - 1]?.lower ?? '');
    case 'call':
      // "a source who spoke to a newspaper", "spoke on condition of anonymity".
      if (
        /^(?:speak|talk)$/.test(trigger.verb ?? '') &&
        (read.actors.some(
          ({ mention, from }) => from >= trigger.to - 1 && from - trigger.to <= 2 && kindOf(mention.actor)?.type === 'media',
        ) ||
          read.tokens
            .slice(trigger.to, trigger.to + 4)
            .some(({ lower }) => /^(?:reporters|journalists|condition|anonymity|press|crowd|crowds|nation)$/.test(lower)))
      )
        return false;
      // "two phones rang", "sirens rang out": who was called is not told
      if (
        trigger.verb === 'ring' &&
        (/^(?:out|the|a|with|true)$/.test(nextWord(read, trigger.to)) ||
          /^(?:(?:tele)?phones|bells?|sirens?|alarms?)$/.test(read.tokens[trigger.from - 1]?.lower ?? ''))
      )
        return false;
      if (trigger.rule.pattern === '{call}') return callsSomebody(read, trigger, kindOf);
      if (trigger.rule.pattern === '{speak}') return speaksTogether(read, trigger, kindOf);
      // "calls for a truce" are made over no telephone.
      if (
        /^calls?$/.test(trigger.rule.pattern) &&
        /^(?:for|to|on|by)$/.test(read.tokens[trigger.to]?.lower ?? '') &&
        !/^(?:phone|telephone|video)$/.test(read.tokens[trigger.from - 1]?.lower ?? '')
      )
        return false;
      // "families of those held by Hamas call for a deal".
      if (/^calls?$/.test(read.tokens[trigger.to - 1]?.lower ?? '') && read.tokens[trigger.to]?.lower === 'for') return false;
      return (
        trigger.rule.form === 'noun' ||
        hasParty(read, trigger) ||
        (/^(?:tele)?phone$/.test(trigger.verb ?? '') && /^(?:and|to|him|her|them)$/.test(nextWord(read, trigger.to)))
      );
    case 'death':
      if (OF_TOLL.includes(trigger.rule.pattern)) return isPartOfToll(read, trigger);
      if (trigger.verb === 'shoot') return killsSomebodyNamed(read, trigger, kindOf) || isLossOfDay(read, trigger);
      if (trigger.verb === 'fall') return isLossOfDay(read, trigger) || fallsInBattle(read, trigger, kindOf);
      // "Seven people died of hunger" is a figure.
      if (trigger.verb === 'die')
        return (
          isDatedToll(read, trigger) ||
          isLossOfDay(read, trigger) ||
          read.actors.some(
            ({ mention, to }) => to <= trigger.head && trigger.head - to <= 12 && kindOf(mention.actor)?.type === 'person',
          ) ||
          near(read, trigger, 6, /^(?:hostages?|captives?|he|she|who|him|her)$/)
        );
      return trigger.verb !== 'kill' || killsSomebodyNamed(read, trigger, kindOf) || isLossOfDay(read, trigger);
    case 'strike':
      // "The row blew up on Friday".
      if (
        trigger.verb === 'blow' &&
        near(read, trigger, 4, /^(?:row|dispute|crisis|scandal|argument|talks|deal|negotiations|truce|agreement|process)$/)
      )
        return false;
      // "Four soldiers were killed" is no deed of the soldiers.
      if (/^(?:kill|shoot)$/.test(trigger.verb ?? '') && trigger.head > trigger.from && isPassive(read, trigger))
        return isTollOfStrikes(read, trigger) || isLossOfDay(read, trigger);
      // "killed by |roadside bombs|": a noun
      if (trigger.verb === 'bomb' && /^bombs?$/.test(read.tokens[trigger.head]?.lower ?? '') && trigger.rule.pattern === '{bomb}')
        return !/^(?:roadside|by|a|the|explosive|planted|buried|several|two|three|with|of|from|small|large|hidden)$/.test(
          read.tokens[trigger.head - 1]?.lower ?? '',
        );
      return (
        !near(
          read,
          trigger,
          3,
          /^(?:deal|balance|tone|bargain|agreement|general|hunger|labor|labour|nationwide|national|half-day|one-day|solidarity|union|chord|down)$/,
        ) ||
        (trigger.rule.strength === 2 && near(read, trigger, 6, /^(?:jets|aircraft|missiles?|drones?)$/))
      );
    case 'attack':
      // "came under fire for his remarks"
      if (/^\{come\} under/.test(trigger.rule.pattern) && /^(?:for|from|over)$/.test(nextWord(read, trigger.to))) return false;
      if (
        trigger.verb === 'capture' &&
        near(read, trigger, 4, /^(?:footage|video|videos|images?|photos?|photographs?|camera|cameras|moment|attention|headlines)$/)
      )
        return false;
      return (
        trigger.rule.form === 'noun' ||
        trigger.rule.strength === 2 ||
        !near(read, trigger, 3, /^(?:opportunity|control|power|headlines|attention|initiative)$/)
      );
    case 'statement':
      // "addressed the nation", "addressing a rally", not "addressed the problem": an address has hearers.
      if (trigger.verb === 'address' && !read.tokens.slice(trigger.to, trigger.to + 6).some(({ lower }) => HEARERS.test(lower)))
        return false;
      if (trigger.rule.pattern === '{speak}' && (speaksTogether(read, trigger, kindOf) || !speaksInPublic(read, trigger))) return false;
      // "the strike that the union had |called for Monday|"
      if (trigger.verb === 'call' && read.tokens[trigger.head + 1]?.lower === 'for' && read.timeTokens.has(trigger.head + 2)) return false;
      // "sent |what it called| a positive answer"
      if (
        /^(?:call|describe|say)$/.test(trigger.verb ?? '') &&
        read.tokens
          .slice(Math.max(0, trigger.head - 4), trigger.head)
          .some(({ lower }, at, words) => lower === 'what' && at >= words.length - 3) &&
        !/^(?:that|on|in)$/.test(read.tokens[trigger.head + 1]?.lower ?? '')
      )
        return false;
      if (trigger.rule.pattern === 'reports that' && !read.actors.some(({ to }) => to === trigger.from)) return false;
      return trigger.rule.form === 'noun' || (hasSpeaker(read, trigger) && !isMediaReport(read, trigger, kindOf));
    case 'talks':
      if (trigger.verb === 'gather' && isCrowd(read, trigger)) return false;
      // "sent Hamas a text |through the mediators|", "sent |the mediators| an answer"
      if (
        /^(?:send|dispatch)$/.test(trigger.verb ?? '') &&
        (read.tokens.slice(trigger.head, trigger.to).some(({ lower }) => /^(?:through|via|to|by)$/.test(lower)) ||
          (read.tokens[trigger.to - 1]?.lower === 'mediators' && !/^(?:to|back|home)$/.test(nextWord(read, trigger.to))))
      )
        return false;
      // "He talks well": behind its subject the word is a verb.
      if (trigger.rule.form === 'noun' && /^(?:he|she|who)$/.test(read.tokens[trigger.from - 1]?.lower ?? '')) return false;
      // "called its ambassador home for |consultations|"
      if (trigger.rule.form === 'noun' && near(read, trigger, 8, /^ambassadors?$/)) return false;
      if (trigger.rule.pattern === '{join} them') return [...read.before, ...read.tokens].some(({ lower }) => ROUNDS.test(lower));
      if (
        trigger.verb === 'negotiate' &&
        /^(?:process|teams?|table|positions?|efforts?|tactics|delegation|track)$/.test(read.tokens[trigger.to]?.lower ?? '')
      )
        return false;
      return (
        !RESUMING.has(trigger.verb ?? '') ||
        trigger.to - trigger.from > 2 ||
        read.tokens.slice(Math.max(0, trigger.from - 28), trigger.from).some(({ lower }) => ROUNDS.test(lower)) ||
        near(read, trigger, 5, ROUNDS) ||
        isPronounOfTalks(read, trigger)
      );
    case 'visit':
      if (trigger.rule.form === 'noun' && read.actors.length === 0 && !hasTraveller(read, trigger)) return false;
      // "is going to push for a pause" goes nowhere: behind "to" a traveller has a place, with a capital.
      if (
        /^(?:go|come|return|head)$/.test(trigger.verb ?? '') &&
        read.tokens[trigger.to - 1]?.lower === 'to' &&
        !/^(?:\p{Lu}|the$)/u.test(read.tokens[trigger.to]?.text ?? '')
      )
        return false;
      // "set out on Saturday", not "set out his terms"; "Blinken was in Doha", not "the deal was in danger".
      // "what Biden set out on 31 May"
      if (
        trigger.verb === 'set' &&
        read.tokens.slice(Math.max(0, trigger.head - 5), trigger.head).some(({ lower }) => /^(?:what|which)$/.test(lower))
      )
        return false;
      // "a rally attended |by| ministers"
      if (trigger.verb === 'attend' && read.tokens[trigger.to]?.lower === 'by') return false;
      // "set off sirens"
      if (
        trigger.verb === 'set' &&
        /^(?:\p{Ll}+s|an?)$/u.test(read.tokens[trigger.to]?.text ?? '') &&
        read.tokens[trigger.to - 1]?.lower === 'off'
      )
        return false;
      if (trigger.rule.pattern === '{set} out|off')
        return (
          hasTraveller(read, trigger) &&
          !read.tokens
            .slice(Math.max(0, trigger.from - 12), trigger.from)
            .some(({ lower }) =>
              /^(?:plans?|terms|proposals?|framework|offer|principles|text|outline|vision|document|draft|roadmap)$/.test(lower),
            ) &&
          !/^(?:a|an|the|his|her|its|their|terms|conditions|plans?|principles|how|what|why)$/.test(nextWord(read, trigger.to))
        );
      if (trigger.rule.pattern === 'been to')
        return (
          /^(?:has|have|had|already)$/.test(read.tokens[trigger.from - 1]?.lower ?? '') &&
          travellerBefore(read, trigger, kindOf) &&
          /^(?:\p{Lu}|the$)/u.test(read.tokens[trigger.to]?.text ?? '')
        );
      if (trigger.rule.pattern === '{go} into|on' || trigger.rule.pattern === '{stop} in|over|off')
        return (
          travellerBefore(read, trigger, kindOf) &&
          /^\p{Lu}|^(?:to|in|into|northern|southern|central|the)$/u.test(read.tokens[trigger.to]?.text ?? '') &&
          read.tokens.slice(trigger.to, trigger.to + 3).some(({ text }) => /^\p{Lu}/u.test(text))
        );
      if (trigger.rule.pattern.startsWith('was|were|be|'))
        return travellerBefore(read, trigger, kindOf) && /^(?:\p{Lu}|the$)/u.test(read.tokens[trigger.to]?.text ?? '');
      // "today he's in Cairo"
      if (trigger.rule.pattern === 'he|she in')
        return (read.tokens[trigger.from]?.possessive ?? false) && /^\p{Lu}/u.test(read.tokens[trigger.to]?.text ?? '');
      // "reached Cairo", not "reached a deal" or "reached Hamas".
      if (trigger.rule.pattern === '{reach}')
        return (
          travellerBefore(read, trigger, kindOf) &&
          /^(?:\p{Lu}|the$)/u.test(read.tokens[trigger.to]?.text ?? '') &&
          read.actors.every(({ mention, from }) => from !== trigger.to || kindOf(mention.actor)?.type === 'state')
        );
      // "left the Middle East", not "left nine dead".
      if (
        trigger.rule.pattern === '{leave}' &&
        !/^(?:\p{Lu}|region$|country$|area$)/u.test(
          read.tokens[trigger.to + (read.tokens[trigger.to]?.lower === 'the' ? 1 : 0)]?.text ?? '',
        )
      )
        return false;
      return trigger.rule.form === 'noun' || hasTraveller(read, trigger);
    case 'aid':
      return isLetIn(read, trigger, kindOf);
    case 'proposal':
      // "a plan to send troops": what the terms are for.
      return (
        !(
          trigger.rule.form === 'verb' &&
          trigger.head > trigger.from &&
          /^(?:to|would|will|could|can|not)$/.test(read.tokens[trigger.head - 1]?.lower ?? '') &&
          !(trigger.verb === 'go' && read.tokens[trigger.head - 1]?.lower === 'will')
        ) && !(trigger.verb === 'describe' && read.tokens.slice(trigger.to, trigger.to + 8).some(({ lower }) => lower === 'as'))
      );
    case 'vote':
      return (
        !trigger.rule.pattern.startsWith('decision') ||
        near(read, trigger, 14, /^(?:cabinet|government|council|ministers|knesset|parliament|assembly)$/)
      );
    case 'other':
      // "named them as Ori Danino, 25, and Carmel Gat, 40": the dead get no office.
      return !(
        trigger.verb === 'name' &&
        read.tokens
          .slice(trigger.head + 1, trigger.to - 1)
          .some(({ lower }) => /^(?:them|those|dead|victims|bodies|captives|hostages)$/.test(lower))
      );
    case 'response':
      // "bombed the port |in response to| a barrage": what a deed answers
      return !(trigger.rule.form === 'noun' && read.tokens[trigger.from - 1]?.lower === 'in' && nextWord(read, trigger.to) === 'to');
    default:
      return true;
  }
}

/** "discuss the |plan to seize| the city on Thursday": what the plan is for, behind what is done with it. */
function isOfThePlan({ tokens, triggers }: ReadSentence, { rule, head }: Trigger): boolean {
  if (
    rule.form !== 'verb' ||
    tokens[head - 1]?.lower !== 'to' ||
    !/^(?:plans?|proposals?|motion|offer|decision|bid)$/.test(tokens[head - 2]?.lower ?? '')
  )
    return false;
  return triggers.some(
    (one) =>
      one.rule.form === 'verb' &&
      one.head < head &&
      head - one.head <= 7 &&
      /^(?:discuss|weigh|debate|review|consider|approve|back|endorse|reject|take|oppose)$/.test(one.verb ?? ''),
  );
}

/** "with no |deal|", "without a |truce|": what there was not. */
function isLacking({ tokens }: ReadSentence, { from }: Trigger): boolean {
  const at = tokens.findLastIndex(({ lower }, index) => index < from && from - index <= 3 && /^(?:no|without|any)$/.test(lower));
  return at >= 0 && (tokens[at]?.lower === 'without' || /^with(?:out)?$/.test(tokens[at - 1]?.lower ?? ''));
}

/** A noun that only labels the time or another noun: "the truce's final day", "truce talks". */
function isLabel(read: ReadSentence, trigger: Trigger): boolean {
  return trigger.rule.form === 'noun' && (read.tokens[trigger.to - 1]?.possessive ?? false);
}

/** "told reporters |at a cabinet meeting| on Friday that": where words were said. "said at a meeting with Burns" names a meeting. */
function isScene({ tokens, timeTokens, triggers }: ReadSentence, { rule, from, to }: Trigger): boolean {
  if (rule.type !== 'meeting' || !/^(?:meeting|session|summit|conference|gathering|consultation)$/.test(tokens[from]?.lower ?? ''))
    return false;
  let at = from - 1;
  while (at > from - 6 && at >= 0 && !/^(?:at|during|before|in|to|[,;:—"])$/.test(tokens[at]?.lower ?? '')) at -= 1;
  let behind = to;
  while (timeTokens.has(behind)) behind += 1;
  if (!/^(?:at|during|before|in)$/.test(tokens[at]?.lower ?? '') || /^(?:with|between)$/.test(tokens[behind]?.lower ?? '')) return false;
  // "told a committee in a closed session", "spoke before a joint session", "the minister, at a meeting in Canada on Friday, said"
  return triggers.some(
    (one) =>
      one.rule.type === 'statement' &&
      one.rule.form === 'verb' &&
      ((one.to <= at && at - one.to <= 5 && tokens.slice(one.to, at).every(({ text }) => !/^[,;:—"]$/.test(text))) ||
        (one.head > to && one.head - to <= 12 && tokens[at - 1]?.text === ',' && tokens[one.head - 1]?.text === ',')),
  );
}

/** "Under the agreement, |reached| on Wednesday": so is what a comma parts. */
function isApposed({ tokens, timeTokens }: ReadSentence, { from, head, to }: Trigger): boolean {
  return tokens[head - 1]?.text === ',' && head - from <= 3 && tokens.slice(to, to + 5).some((_, at) => timeTokens.has(to + at));
}

const LONGEST_RELATIVE = 7;

/** "under the terms of the truce, which began on Sunday": a clause of its own about the noun. */
function isRelative(read: ReadSentence, trigger: Trigger): boolean {
  // "a proposal |that Israel passed to Hamas through Egypt on Monday|"
  const behind = read.tokens.findIndex((_, index) => index >= trigger.to && read.timeTokens.has(index));
  return (
    read.tokens.slice(trigger.from, trigger.head).some(({ lower }) => /^(?:which|that)$/.test(lower)) &&
    behind >= 0 &&
    behind - trigger.to <= LONGEST_RELATIVE &&
    areWords(read.tokens.slice(trigger.to, behind))
  );
}
