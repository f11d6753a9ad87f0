import type { EventType } from '../../model/vocabulary.ts';
import type { KindOf } from './actor-kinds.ts';
import type { PlacedTime, ReadSentence } from './read-sentence.ts';
import { isCrowd, isOutcry } from './accept/crowds.ts';
import { isDatedToll } from './accept/tolls.ts';
import { BROUGHT_BACK } from './triggers/other.ts';
import { byObject } from './settle/by-object.ts';
import { isAttackersDeed, isBallot, isBroughtByArmy, isHomecoming, isOnTelephone, isRescue } from './settle/by-whom.ts';
import { topicOf } from './settle/topic.ts';
import { GOODS } from './settle/topics.ts';
import { violenceOf } from './settle/violence.ts';
import { subjectOf } from './subject.ts';
import { subjectNoun } from './settle/subject-noun.ts';
import type { Trigger } from './trigger-pattern.ts';

/** "was eliminated in an air strike": who stands before the verb suffered it. */
function isPassive(read: ReadSentence, trigger: Trigger): boolean {
  const before = read.tokens.slice(Math.max(0, trigger.from - 6), Math.max(trigger.from, trigger.head) + 1).map(({ lower }) => lower);
  return before.some((word) => /^(?:was|were|been)$/.test(word));
}

/** The words of a clause, as far back as its subject; of "it sent over 45" and "two of those" those of the sentence before too. */
function topicWords(read: ReadSentence, trigger: Trigger): string[] {
  let start = trigger.from;
  while (start > 0 && trigger.from - start < 16 && (read.costs[start] ?? 0) < 2) start -= 1;
  const words = read.tokens.slice(Math.min(start, Math.max(0, trigger.from - 8)), trigger.to + 8).map(({ lower }) => lower);
  const pointsBack = words.slice(0, trigger.from - start).some((word) => /^(?:it|they|those|these|others?|another|more|them)$/.test(word));
  return pointsBack ? [...read.before.map(({ lower }) => lower), ...words] : words;
}

/** It is a delegation that travels: named before the verb, in its clause. "Burns flew in for talks with mediators" is Burns's visit. */
function isDelegation(read: ReadSentence, trigger: Trigger): boolean {
  for (let index = trigger.head - 1; index >= Math.max(0, trigger.head - 22); index -= 1) {
    const word = read.tokens[index]?.lower ?? '';
    if (/^(?:delegations?|teams?|negotiators?|mediators?|delegates)$/.test(word)) return true;
    if (/^(?:that|while|but|after|although|because|when|as)$/.test(word)) return false;
  }
  return false;
}

/** What soldiers do on the ground, whoever's they are: "sent in troops", "took control of the crossing". */
function isOnFoot({ verb, rule }: Trigger): boolean {
  return (verb === 'open' && rule.pattern.includes('fire')) || ON_FOOT.test(rule.pattern);
}

const ON_FOOT = /^(?:\{take\} (?:up positions|over|\.\.2 control)|\{send\}|troops\||tanks\||explosion\||bombs?\||bring\|)/;

/** Ships and planes that carry goods. */
function isCargo(read: ReadSentence, trigger: Trigger): boolean {
  const before = read.tokens.slice(Math.max(0, trigger.head - 14), trigger.head).map(({ lower }) => lower);
  return (
    before.some((word) => /^(?:planes?|ships?|vessels?|aircraft|flights?|lorries|trucks?|convoy|barge)$/.test(word)) &&
    [...before, ...read.tokens.slice(trigger.to, trigger.to + 8).map(({ lower }) => lower)].some((word) => GOODS.test(word))
  );
}

const OWN_DEEDS: ReadonlySet<EventType> = new Set(['response', 'proposal']);

function ownDeed(read: ReadSentence, trigger: Trigger): EventType | null {
  // "denied that any such offer had been made"
  if (/^(?:deny|dispute|doubt)$/.test(trigger.verb ?? '')) return null;
  const deed = read.triggers.find(
    (one) =>
      one.head > trigger.head &&
      one.head - trigger.head <= 14 &&
      one.rule.form === 'verb' &&
      one.rule.strength === 2 &&
      (OWN_DEEDS.has(one.rule.type) || one.rule.pattern === BROUGHT_BACK) &&
      one.verb !== 'endorse' &&
      read.tokens.slice(Math.max(trigger.head, one.head - 4), one.head).some(({ lower }) => /^(?:it|he|she|they)$/.test(lower)) &&
      !read.tokens
        .slice(Math.max(trigger.head, one.head - 4), one.head)
        .some(({ lower }) => /^(?:would|will|could|may|not|never|to)$/.test(lower)),
  );
  return deed?.rule.type ?? deedBefore(read, trigger);
}

/** "Qatar announced on Wednesday that the two sides had agreed": the news is the agreement. */
function announcesAgreement(read: ReadSentence, trigger: Trigger): boolean {
  if (!/^(?:announce|confirm)$/.test(trigger.verb ?? '')) return false;
  const deal = read.triggers.find(
    ({ head, rule }) =>
      head > trigger.head && head - trigger.head <= 12 && rule.type === 'agreement' && rule.form === 'verb' && rule.strength === 2,
  );
  if (!deal) return false;
  const between = read.tokens.slice(trigger.head + 1, deal.head).map(({ lower }) => lower);
  return (
    between.includes('that') &&
    between.some((word) => /^(?:had|has|have|was|were)$/.test(word)) &&
    !between.some((word) => /^(?:would|will|could|may|might|not|no|to|if|never)$/.test(word))
  );
}

/** "Hamas handed in its answer, the group announced on Friday": the doer tells of the deed behind it. */
function deedBefore(read: ReadSentence, trigger: Trigger): EventType | null {
  const speaker = read.tokens.slice(Math.max(0, trigger.head - 3), trigger.head).map(({ lower }) => lower);
  const comma = read.tokens.slice(Math.max(0, trigger.head - 5), trigger.head).some(({ text }) => text === ',' || text === '"');
  if (!comma || !speaker.some((word) => /^(?:it|they|group|movement)$/.test(word))) return null;
  const deed = read.triggers.find(
    ({ head, rule }) =>
      head < trigger.head &&
      rule.form === 'verb' &&
      rule.strength === 2 &&
      (OWN_DEEDS.has(rule.type) || rule.pattern === BROUGHT_BACK) &&
      !read.tokens.slice(Math.max(0, head - 3), head).some(({ lower }) => /^(?:would|will|could|may|might|not|never|to)$/.test(lower)),
  );
  return deed?.rule.type ?? null;
}

/** "Gantz |answered within hours that| it had no such right": a person's words, none of a side to terms. */
function answersInWords(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  return (
    subjectOf(read, trigger.head).some(({ mention }) => kindOf(mention.actor)?.type === 'person') &&
    read.tokens.slice(trigger.to, trigger.to + 6).find((token, at) => !read.timeTokens.has(trigger.to + at) && !/^[,.]$/.test(token.text))
      ?.lower === 'that'
  );
}

/** The type of an event where its trigger's words allow for more than one. */
export function settleType(read: ReadSentence, trigger: Trigger, time: PlacedTime | null, kindOf: KindOf): EventType {
  const { type } = trigger.rule;
  const doers = subjectOf(read, trigger.head).flatMap(({ mention }) => kindOf(mention.actor) ?? []);
  const side = doers[0]?.side;
  const words = read.tokens.slice(Math.max(0, trigger.from - 8), trigger.to + 8).map(({ lower }) => lower);
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  // "survived an Israeli assassination attempt": nobody died of it.
  if (type === 'death' && /^(?:attempts?|plot|bid)$/.test(read.tokens[trigger.to]?.lower ?? ''))
    return has(/^(?:israeli?|idf)$/) ? 'strike' : 'attack';
  // "436 people have died in the last 24 hours": in the war.
  if (type === 'death' && trigger.verb === 'die' && isDatedToll(read, trigger)) return 'strike';
  if (
    type === 'talks' &&
    /^(?:end|conclude|close|break|finish)$/.test(trigger.verb ?? '') &&
    read.tokens
      .slice(trigger.to, trigger.to + 5)
      .some(({ lower }) => /^(?:without|failure|stalemate|deadlock|nothing|inconclusively)$/.test(lower))
  )
    return 'breakdown';
  if (type === 'release' || type === 'strike' || trigger.rule.strength < 0 || trigger.rule.pattern.startsWith('{come} upon')) {
    if (isRescue(read, trigger)) return 'rescue';
  }
  // "the |strike| that was meant for him tore up a row of tents", "the |exchange| takes place"
  const spoken = trigger.rule.strength < 0 ? subjectNoun(read, trigger) : null;
  if (spoken !== null) return spoken;
  const done =
    byObject(read, trigger, kindOf) ?? isBroughtByArmy(read, trigger) ?? (isAttackersDeed(read, trigger, doers) ? 'attack' : null);
  if (done !== null) return done;
  if (isHomecoming(trigger, doers)) return 'release';
  const violence = violenceOf(read, trigger, kindOf);
  if (violence !== null) return violence;
  if (/^(?:statement|other|release|talks|vote|response|agreement)$/.test(type) && isBallot(read, trigger)) return 'vote';
  if (isOutcry(read, trigger)) return 'protest';
  if (type === 'statement' && isOnTelephone(read, trigger, kindOf)) return 'call';
  // "a bargain that could be struck within weeks".
  if (
    type === 'strike' &&
    trigger.verb === 'strike' &&
    /^(?:be|been|was|were)$/.test(read.tokens[trigger.head - 1]?.lower ?? '') &&
    read.tokens.slice(0, trigger.head).some(({ lower }) => /^(?:deal|agreement|bargain|accord|compromise)$/.test(lower))
  )
    return 'agreement';
  if (trigger.rule.strength < 0) {
    const isPerson =
      doers.some((one) => one.type === 'person') ||
      read.tokens
        .slice(Math.max(0, trigger.head - 6), trigger.head)
        .some(({ lower }) => /^(?:he|she|both|men|envoys?|ministers?)$/.test(lower));
    const behind = read.tokens
      .slice(trigger.to, trigger.to + 6)
      .filter((_, at) => !read.timeTokens.has(trigger.to + at))
      .map(({ lower }) => lower);
    return topicOf({ verb: trigger.verb ?? '', near: words, words: topicWords(read, trigger), behind, side, isPerson });
  }
  // "relatives |burst into| a committee", "activists |stormed| the terminal"
  if (
    type === 'attack' &&
    trigger.rule.form === 'verb' &&
    /^(?:burst|storm|break|thrust|throw)$/.test(trigger.verb ?? '') &&
    isCrowd(read, trigger)
  )
    return 'protest';
  // "a |strike| that unions called"
  if (type === 'strike' && trigger.rule.form === 'noun' && has(/^(?:organi[sz]ers|unions?|walkout|workers|histadrut)$/)) return 'protest';
  // "The Israeli |missiles| that slammed into a villa"
  if (
    type === 'attack' &&
    /^(?:missiles?|rockets?|projectile)$/.test(read.tokens[trigger.from]?.lower ?? '') &&
    /^(?:israeli|american|u\.s\.)$/.test(read.tokens[trigger.from - 1]?.lower ?? '')
  )
    return 'strike';
  // "the ban came into force"
  if (
    type === 'truce' &&
    read.tokens
      .slice(Math.max(0, trigger.from - 16), trigger.to + 8)
      .some(({ lower }) => /^(?:ban|law|laws|decree|sanctions|tariffs|embargo|restrictions)$/.test(lower)) &&
    !has(/^(?:truce|cease-?fire|deal|agreement|pause)$/)
  )
    return 'other';
  // "four fighters were killed on Tuesday": who stands before the verb suffered it.
  if (
    type === 'attack' &&
    trigger.rule.form === 'verb' &&
    /^(?:kill|shoot)$/.test(trigger.verb ?? '') &&
    /^(?:was|were|been)$/.test(read.tokens[trigger.head - 1]?.lower ?? '') &&
    read.tokens.slice(trigger.from, trigger.head).some(({ lower }) => /^(?:fighters|militants|gunm[ae]n)$/.test(lower))
  )
    return has(/^(?:airstrikes?|strikes?|raids?|jets|drones?)$/) ? 'strike' : 'death';
  // "troops |opened fire| on a crowd", "|took control| of the crossing"
  if (type === 'attack' && isOnFoot(trigger)) return 'attack';
  if (type === 'attack' && side === 'israel' && !words.includes('hamas')) return 'strike';
  if (
    type === 'strike' &&
    trigger.rule.form === 'verb' &&
    !isPassive(read, trigger) &&
    (side === 'palestinian' ||
      (side === 'lebanon' && has(/^(?:rockets?|missiles?|drones?|projectiles)$/)) ||
      (has(/^(?:gunm[ae]n|attackers?|militants)$/) && !has(/^(?:israeli|airstrikes?|jets)$/)))
  )
    return 'attack';
  // "spoke to a roundtable of lawmakers": to nobody by name, it is a speech.
  if (
    type === 'call' &&
    trigger.rule.strength === 1 &&
    trigger.verb === 'speak' &&
    read.tokens[trigger.to - 1]?.lower === 'to' &&
    !has(/^(?:phone|telephone|call|conversation)$/) &&
    !read.actors.some(({ from }) => from >= trigger.to && from - trigger.to <= 5)
  )
    return 'statement';
  // "the mediators would talk to Hamas again": go-betweens talk to negotiate.
  if (
    type === 'call' &&
    trigger.rule.strength === 1 &&
    trigger.rule.form === 'verb' &&
    !has(/^(?:phone|telephone|call)$/) &&
    read.tokens
      .slice(Math.max(0, trigger.head - 4), trigger.head)
      .some(({ lower }) => /^(?:mediators|negotiators|delegations?)$/.test(lower))
  )
    return 'talks';
  if (
    type === 'meeting' &&
    trigger.rule.form === 'verb' &&
    read.tokens
      .slice(Math.max(0, trigger.head - 4), trigger.head + 4)
      .some(({ lower }) => /^(?:delegations?|negotiators|mediators|teams)$/.test(lower)) &&
    !/^(?:his|her)$/.test(read.tokens[trigger.to]?.lower ?? '')
  )
    return 'talks';
  // "leaders will gather in Doha for a |summit|"
  if (type === 'talks' && trigger.verb === 'gather' && has(/^(?:summit|leaders|presidents|conference|ministers)$/)) return 'meeting';
  // "two |planes| with medicine landed in El Arish"
  if (type === 'visit' && trigger.rule.form === 'verb' && isCargo(read, trigger)) return 'aid';
  // "|Hamas officials| talked with the Egyptians": they negotiate.
  if (
    type === 'call' &&
    trigger.rule.strength === 1 &&
    trigger.verb === 'talk' &&
    side === 'palestinian' &&
    !has(/^(?:phone|telephone|call|reporters|newspaper)$/)
  )
    return 'talks';
  // "Barnea is due in Doha on Friday |for talks|"
  if (
    type === 'visit' &&
    /^(?:due|expected)/.test(trigger.rule.pattern) &&
    read.tokens
      .slice(trigger.to, trigger.to + 9)
      .some(
        ({ lower }, at, near) =>
          /^(?:talks|negotiations)$/.test(lower) && near.slice(Math.max(0, at - 3), at).some((one) => one.lower === 'for'),
      )
  )
    return 'talks';
  // "was in Sardinia on Thursday, |where he met| the minister"
  if (
    type === 'visit' &&
    trigger.rule.pattern.startsWith('was|were|be|') &&
    read.tokens
      .slice(trigger.to, trigger.to + 12)
      .some(
        ({ lower }, at, near) => lower === 'where' && /^(?:he|she|they)$/.test(near[at + 1]?.lower ?? '') && near[at + 2]?.lower === 'met',
      )
  )
    return 'meeting';
  // "thousands attended the |funeral|"
  if (type === 'visit' && trigger.verb === 'attend' && has(/^(?:funerals?|burial|service|ceremony)$/)) return 'other';
  if (type === 'visit' && isCrowd(read, trigger) && has(/^(?:rall(?:y|ies)|march|protests?|demonstrations?|vigil|tents?|streets?|square)$/))
    return 'protest';
  if (type === 'visit' && isDelegation(read, trigger)) return 'talks';
  if (
    type === 'proposal' &&
    trigger.rule.form === 'verb' &&
    read.tokens.slice(trigger.head, trigger.to).some(({ lower }) => /^(?:response|answer|reply)$/.test(lower))
  )
    return 'response';
  // "Asked about it, he replied: 'No'": an answer to a question, none to terms.
  if (
    type === 'response' &&
    /^(?:reply|answer|respond)$/.test(trigger.verb ?? '') &&
    read.tokens[trigger.to]?.lower !== 'to' &&
    answersInWords(read, trigger, kindOf)
  )
    return 'statement';
  if (
    type === 'response' &&
    /^(?:reply|answer|respond)$/.test(trigger.verb ?? '') &&
    read.tokens.slice(Math.max(0, trigger.from - 2), trigger.to + 3).some(({ text }) => /^[":]$/.test(text))
  )
    return 'statement';
  // "|leaflets| dropped over the city promised": paper speaks
  if (type === 'statement' && read.tokens.slice(Math.max(0, trigger.head - 10), trigger.head).some(({ lower }) => lower === 'leaflets'))
    return 'other';
  // "Hamas said that it viewed the speech positively", "The army said that it had brought back the body": own deeds, told by the doer.
  if (type === 'statement') return ownDeed(read, trigger) ?? (announcesAgreement(read, trigger) ? 'agreement' : type);
  // "freed two of them in a raid": captives whom Israel itself frees are rescued.
  const clause = read.tokens.slice(Math.max(0, trigger.from - 18), trigger.from).map(({ lower }) => lower);
  if (
    type === 'strike' &&
    trigger.rule.form === 'noun' &&
    clause.some((word) => /^(?:freed|rescued|snatched)$/.test(word)) &&
    /^(?:raid|operation)$/.test(read.tokens[trigger.to - 1]?.lower ?? '') &&
    read.tokens.slice(Math.max(0, trigger.from - 3), trigger.from).some(({ lower }) => lower === 'in') &&
    !clause.some((word) => /^(?:prisoners?|hamas)$/.test(word))
  )
    return 'rescue';
  if (
    /^(?:release|strike)$/.test(type) &&
    has(/^(?:raid|operation|rescued?|commandos)$/) &&
    has(/^(?:freed|rescued|hostages?|captives?|them)$/) &&
    has(/^(?:freed|free|rescued|rescue|pulled|saved|snatched|extracted)$/) &&
    !has(/^(?:prisoners?|hamas)$/)
  )
    return 'rescue';
  // "105 captives came home in the only truce so far, last November": a month of releases under a truce is the truce.
  if (
    /^(?:release|talks)$/.test(type) &&
    time !== null &&
    /^(?:month|season)$/.test(time.time.precision) &&
    has(/^(?:truces?|cease-?fires?|pause)$/)
  )
    return 'truce';
  return type;
}
