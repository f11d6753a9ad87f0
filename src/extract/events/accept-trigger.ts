import type { KindOf } from './actor-kinds.ts';
import { isHopedFor, isSetting } from './hoped-for.ts';
import { isMediaReport } from './media-report.ts';
import type { PlacedActor, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

const CAPTIVES = /^(?:hostages?|captives?|prisoners?|detainees?|abductees?|bod(?:y|ies)|remains|coffins?|inmates?|palestinians|israelis|americans|thais|women|woman|men|man|children|soldiers?|civilians|mother|daughter|citizens?|nationals|people|him|her|them|brothers?|sisters?|twins?|others?|half|all)$/;
const PEOPLE_FREED = /^(?:hostages?|captives?|prisoners?|detainees?|bod(?:y|ies)|remains|coffins?)$/;
const DOCUMENTS = /^(?:terms|proposition|proposals|text|note|letter|message|paper|papers|document|documents|offer|response|reply|answer|statement|statements|video|videos|clips|recordings|messages|pictures|footage|report|list|lists|names|photo|photos|proposal|details|figures|data|images|images|transcript|book|film|clip|recording|plan|plans|draft|audio|funds|money|aid)$/;
const ROUNDS = /^(?:talks|negotiations?|discussions|round|bargaining|consultations)$/;
const TALK_WORDS = /^(?:talks|negotiations?|discussions|meeting|deal|truce|cease-fire|ceasefire|agreement|mediation|round|effort|efforts|process|bargaining|pause|plan|mission|exchange|release|calm)$/;

/**
 * Whether the words around a trigger let it mean what its type says: "released a statement" frees nobody, "the building collapsed" ends
 * no talks, "met expectations" is no meeting.
 */
export function acceptTrigger(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  // A question tells nothing.
  if (/\?["')]*$/.test(read.sentence.text.trimEnd())) return false;
  if (!standsAsVerb(read, trigger) || isLabel(read, trigger)) return false;
  // "the release under the truce will begin": the verb is that of the noun before.
  if (trigger.rule.form === 'verb' && trigger.head > trigger.from && isSetting(read.tokens, trigger.from, trigger.to, read.timeTokens)) return false;
  if (trigger.rule.form === 'noun' && (trigger.rule.type !== 'protest' && isHopedFor(read.tokens, trigger.from) || isSetting(read.tokens, trigger.from, trigger.to, read.timeTokens))) return false;
  switch (trigger.rule.type) {
    case 'release':
      return isRelease(read, trigger);
    case 'breakdown':
      return near(read, trigger, 9, TALK_WORDS) || read.tokens.slice(trigger.head, trigger.to).some(({ lower }) => /^(?:teams?|negotiators|delegations?)$/.test(lower)) || trigger.rule.form === 'noun';
    case 'meeting':
      if (/^(?:press|news)$/.test(read.tokens[trigger.from - 1]?.lower ?? '')) return false;
      // "called on Austin on Tuesday" is a visit, "called on him to resign" are words.
      if (trigger.verb === 'call' && read.tokens[trigger.to - 1]?.lower === 'on') return !read.tokens.slice(trigger.to, trigger.to + 9).some(({ lower }) => lower === 'to') && hasParty(read, trigger);
      if (/^(?:see|welcome|greet)$/.test(trigger.verb ?? '') && /^to$/.test(read.tokens[trigger.head - 1]?.lower ?? '') && !/^(?:is|are|was|were|due|expected|scheduled|set|plans|planned|and|,)$/.test(read.tokens[trigger.head - 2]?.lower ?? '')) return false;
      return /^(?:see|host|receive|welcome|greet)$/.test(trigger.verb ?? '') && trigger.to - trigger.from === 1 ? seesSomebody(read, trigger, kindOf) : trigger.rule.form === 'noun' || hasParty(read, trigger);
    case 'protest':
      return !/^(?:in|to)$/.test(read.tokens[trigger.from - 1]?.lower ?? '');
    case 'call':
      // "a source who spoke to a newspaper", "spoke on condition of anonymity".
      if (/^(?:speak|talk)$/.test(trigger.verb ?? '') && (read.actors.some(({ mention, from }) => from >= trigger.to - 1 && from - trigger.to <= 2 && kindOf(mention.actor)?.type === 'media') || read.tokens.slice(trigger.to, trigger.to + 4).some(({ lower }) => /^(?:reporters|journalists|condition|anonymity|press|crowd|crowds|nation)$/.test(lower)))) return false;
      // "calls for a truce" are made over no telephone.
      if (/^calls?$/.test(trigger.rule.pattern) && /^(?:for|to|on|by)$/.test(read.tokens[trigger.to]?.lower ?? '') && !/^(?:phone|telephone|video)$/.test(read.tokens[trigger.from - 1]?.lower ?? '')) return false;
      return trigger.rule.form === 'noun' || hasParty(read, trigger);
    case 'death':
      // "Seven people died of hunger" is a figure.
      if (trigger.verb === 'die') return read.actors.some(({ mention, to }) => to <= trigger.head && trigger.head - to <= 12 && kindOf(mention.actor)?.type === 'person') || near(read, trigger, 6, /^(?:hostages?|captives?|he|she|who|him|her)$/);
      return trigger.verb !== 'kill' || killsSomebodyNamed(read, trigger, kindOf);
    case 'strike':
      // "The row blew up on Friday".
      if (trigger.verb === 'blow' && near(read, trigger, 4, /^(?:row|dispute|crisis|scandal|argument|talks|deal)$/)) return false;
      // "Four soldiers were killed" is no deed of the soldiers.
      if (/^(?:kill|shoot)$/.test(trigger.verb ?? '') && trigger.head > trigger.from && isPassive(read, trigger)) return false;
      return !near(read, trigger, 3, /^(?:deal|balance|tone|bargain|agreement|general|hunger|labor|labour|nationwide|national|half-day|one-day|solidarity|union|chord|down)$/) || trigger.rule.strength === 2 && near(read, trigger, 6, /^(?:jets|aircraft|missiles?|drones?)$/);
    case 'attack':
      if (trigger.verb === 'capture' && near(read, trigger, 4, /^(?:footage|video|videos|images?|photos?|photographs?|camera|cameras|moment|attention|headlines)$/)) return false;
      return trigger.rule.form === 'noun' || trigger.rule.strength === 2 || !near(read, trigger, 3, /^(?:opportunity|control|power|headlines|attention|initiative)$/);
    case 'statement':
      // "addressed the nation", "addressing a rally", not "addressed the problem": an address has hearers.
      if (trigger.verb === 'address' && !read.tokens.slice(trigger.to, trigger.to + 6).some(({ lower }) => HEARERS.test(lower))) return false;
      if (trigger.rule.pattern === 'reports that' && !read.actors.some(({ to }) => to === trigger.from)) return false;
      return trigger.rule.form === 'noun' || hasSpeaker(read, trigger) && !isMediaReport(read, trigger, kindOf);
    case 'talks':
      // "He talks well": behind its subject the word is a verb.
      if (trigger.rule.form === 'noun' && /^(?:he|she|who)$/.test(read.tokens[trigger.from - 1]?.lower ?? '')) return false;
      if (trigger.rule.pattern === '{join} them') return [...read.before, ...read.tokens].some(({ lower }) => ROUNDS.test(lower));
      if (trigger.verb === 'negotiate' && /^(?:process|teams?|table|positions?|efforts?|tactics|delegation|track)$/.test(read.tokens[trigger.to]?.lower ?? '')) return false;
      return !RESUMING.has(trigger.verb ?? '') || trigger.to - trigger.from > 2 || read.tokens.slice(Math.max(0, trigger.from - 18), trigger.from).some(({ lower }) => ROUNDS.test(lower)) || near(read, trigger, 5, ROUNDS) || isPronounOfTalks(read, trigger);
    case 'visit':
      if (trigger.rule.form === 'noun' && read.actors.length === 0 && !hasTraveller(read, trigger)) return false;
      // "is going to push for a pause" goes nowhere: behind "to" a traveller has a place, with a capital.
      if (/^(?:go|come|return|head)$/.test(trigger.verb ?? '') && read.tokens[trigger.to - 1]?.lower === 'to' && !/^(?:\p{Lu}|the$)/u.test(read.tokens[trigger.to]?.text ?? '')) return false;
      // "set out on Saturday", not "set out his terms"; "Blinken was in Doha", not "the deal was in danger".
      if (trigger.rule.pattern === '{set} out|off') return hasTraveller(read, trigger) && !read.tokens.slice(Math.max(0, trigger.from - 12), trigger.from).some(({ lower }) => /^(?:plans?|terms|proposals?|framework|offer|principles)$/.test(lower)) && !/^(?:a|an|the|his|her|its|their|terms|conditions|plans?|principles|how|what|why)$/.test(nextWord(read, trigger.to));
      if (trigger.rule.pattern === 'was|were in') return travellerBefore(read, trigger, kindOf) && /^(?:\p{Lu}|the$)/u.test(read.tokens[trigger.to]?.text ?? '');
      // "left the Middle East", not "left nine dead".
      if (trigger.rule.pattern === '{leave}' && !/^\p{Lu}/u.test(read.tokens[trigger.to + (read.tokens[trigger.to]?.lower === 'the' ? 1 : 0)]?.text ?? '')) return false;
      return trigger.rule.form === 'noun' || hasTraveller(read, trigger);
    default:
      return true;
  }
}

/** "talks to free hostages … are to resume": the verb alone needs its talks somewhere in the sentence. */
const RESUMING = new Set(['resume', 'restart', 'reconvene', 'open', 'start', 'begin', 'kick', 'conclude', 'wrap', 'end', 'continue', 'press', 'drag']);

/** "… to get the talks going. They are set to resume next week": the sentence before says what resumes. */
function isPronounOfTalks(read: ReadSentence, trigger: Trigger): boolean {
  return read.tokens.slice(Math.max(0, trigger.head - 5), trigger.head).some(({ lower }) => /^(?:they|these|it)$/.test(lower))
    && (read.timeTokens.has(trigger.to) || /^(?:in|on|at|again|\.)$/.test(read.tokens[trigger.to]?.lower ?? '.'))
    && read.before.some(({ lower }) => ROUNDS.test(lower));
}

const SPEAKERS = /^(?:officials?|spokes(?:man|woman|person|people)|ministers?|ministry|sources?|diplomats?|presidents?|premier|secretary|director|chief|leaders?|advis[eo]rs?|ambassador|envoys?|negotiators?|mediators?|famil(?:y|ies)|relatives|parents|mother|father|uncle|aunt|son|daughter|wife|husband|brother|sister|survivors?|campaigners|activists|demonstrators|organi[sz]ers|lawyers|mayor|government|office|army|military|police|authorities|agency|group|movement|council|forum|committee|statement|he|she|they|it|who|we|i|lawmakers?|senators?|aides?|generals?|commanders?|doctors?|medics?|witness(?:es)?|residents?|analysts?|protesters?|state|emir|king|pope|un|world|member|members|coordinator|commission|judges?|court|prosecutor|union|nations|report|video|people|person|militants|mr|ms|mrs)$/;

const HEARERS = /^(?:nation|public|country|world|people|israelis|palestinians|americans|congress|council|assembly|parliament|knesset|lawmakers|senators|ministers|reporters|journalists|rally|crowds?|families|relatives|troops|soldiers|conference|summit|forum|session|cadets|graduates|delegates|leaders|supporters|protesters|demonstrators|audience)$/;

/** Words need somebody who says them, before the verb or right behind it ("said Biden"). */
function hasSpeaker(read: ReadSentence, trigger: Trigger): boolean {
  const from = Math.max(0, trigger.head - 30);
  return read.tokens.slice(from, trigger.head).some(({ lower }) => SPEAKERS.test(lower))
    || read.actors.some((actor) => actor.to <= trigger.head && actor.to > from || actor.from >= trigger.to && actor.from - trigger.to <= 4)
    || read.tokens.slice(trigger.to, trigger.to + 6).some(({ lower }) => SPEAKERS.test(lower));
}

/**
 * A base form is a verb only behind "to" or a helper ("will visit"), else a noun ("the visit", "Secretary of State"); a form in -s is one
 * only behind its subject ("Hamas calls", not "phone calls").
 */
function standsAsVerb(read: ReadSentence, trigger: Trigger): boolean {
  if (trigger.rule.form !== 'verb' || trigger.verb === null) return true;
  const head = read.tokens[trigger.head]?.lower ?? '';
  const before = read.tokens[trigger.head - 1]?.lower ?? '';
  const further = read.tokens[trigger.head - 2]?.lower ?? '';
  if (head === trigger.verb && !IRREGULAR_PAST.has(head)) return HELPERS.test(before) || HELPERS.test(further) || before.endsWith("'ll") || /^(?:who|they|we|you|i|and|officials|leaders|mediators|forces|troops|families)$/.test(before);
  // "ceasefire talks to continue", "phone calls": a form that is a noun as well needs its subject right before it.
  if (/^(?:talks|calls|strikes|visits|attacks|protests|reports|claims|demands|plans|raids|targets|votes|rallies|offers|releases)$/.test(head)) return read.actors.some(({ to }) => to === trigger.head) || /^(?:he|she|it|who|which|also|now)$/.test(before);
  // "burst into a meeting", "the killing": with an article before it a form in -ing is a noun.
  if (head.endsWith('ing') && /^(?:a|an|the|this|that|his|her|its|their|no|any)$/.test(before)) return false;
  if (head.endsWith('s') && head.startsWith(trigger.verb.slice(0, 3)) && head !== trigger.verb) return !/^(?:the|a|an|of|its|his|her|their|these|those|phone|telephone|air|and|more|several|many|no|any|all|most|some|new|two|three|four|israeli|rocket|drone|missile|for|on|in|by|with|from)$/.test(before);
  return true;
}

/** Past forms that look like the base: "quit", "put", "hit", "let", "set", "cut". */
const IRREGULAR_PAST = new Set(['quit', 'put', 'hit', 'let', 'set', 'shut', 'cut', 'run', 'come', 'burst', 'thrust', 'cast', 'split']);
const HELPERS = /^(?:to|will|would|shall|should|can|could|may|might|must|did|do|does|not|also|n't|cannot|won't|didn't|help|helped|let|make|made)$/;

/** A noun that only labels the time or another noun: "the truce's final day", "truce talks". */
function isLabel(read: ReadSentence, trigger: Trigger): boolean {
  return trigger.rule.form === 'noun' && (read.tokens[trigger.to - 1]?.possessive ?? false);
}

function seesSomebody(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  return read.actors.some(({ mention, from }) => from >= trigger.to && from - trigger.to <= 3 && kindOf(mention.actor)?.type === 'person')
    || read.tokens.slice(trigger.to, trigger.to + 5).some(({ lower }) => /^(?:ministers?|leaders?|officials?|mediators?|negotiators?|families|counterparts?|president|premier|emir|king)$/.test(lower));
}

function isRelease(read: ReadSentence, trigger: Trigger): boolean {
  const before = read.tokens.slice(Math.max(0, trigger.from - 5), trigger.from).map(({ lower }) => lower);
  // "the terms that Hamas had handed over": a paper changes hands.
  if (/^(?:hand|give|send|deliver|return)$/.test(trigger.verb ?? '') && before.some((word) => DOCUMENTS.test(word)) && !near(read, trigger, 6, PEOPLE_FREED)) return false;
  // "a strike to secure the release of captives was set to begin": the release is only wanted.
  if (trigger.head > trigger.from && trigger.rule.pattern.startsWith('release|') && before.slice(-3).some((word) => /^(?:secure|for|of|on|about|demanding|demand|ensure|seek|win)$/.test(word))) return false;
  // "talks on a release will start": it is the talks that start.
  if (trigger.head > trigger.from && read.tokens.slice(Math.max(0, trigger.from - 10), trigger.from).some(({ lower }) => ROUNDS.test(lower))) return false;
  if (trigger.rule.strength < 2 && before.slice(-3).some((word) => DOCUMENTS.test(word))) return false;
  const after = read.tokens.slice(trigger.to, trigger.to + 5).map(({ lower }) => lower);
  if (/^(?:hand|give|send|deliver|return)$/.test(trigger.verb ?? '') && after.some((word) => DOCUMENTS.test(word)) && !near(read, trigger, 4, PEOPLE_FREED)) return false;
  if (after.some((word) => DOCUMENTS.test(word)) && trigger.rule.strength < 2) return false;
  return trigger.rule.strength === 2 && !/^(?:cross|crosses|crossed|come|comes|came|coming|return|returned|give|gave)$/.test(read.tokens[trigger.head]?.lower ?? '')
    || isPassive(read, trigger) && /^(?:he|she|they|who)$/.test(read.tokens[trigger.head - 2]?.lower ?? '')
    || near(read, trigger, 12, CAPTIVES) || actorsNear(read, trigger, 12).some(({ mention }) => mention.acts && mention.how !== 'adjective');
}

function near(read: ReadSentence, trigger: Trigger, reach: number, words: RegExp): boolean {
  return read.tokens.slice(Math.max(0, trigger.from - reach), trigger.to + reach).some(({ lower }) => words.test(lower));
}

function actorsNear(read: ReadSentence, trigger: Trigger, reach: number): readonly PlacedActor[] {
  return read.actors.filter(({ from, to }) => to > trigger.from - reach && from < trigger.to + reach);
}

/** Somebody to meet or to speak with: an actor, or people named by their office. */
function hasParty(read: ReadSentence, trigger: Trigger): boolean {
  const after = read.tokens[trigger.to]?.lower ?? '';
  if (/^(?:no|expectations|conditions|demands|resistance|criticism|fire|needs|requirements|deadline|goals|silence|skepticism)$/.test(after)) return false;
  return actorsNear(read, trigger, 16).length > 0 || near(read, trigger, 8, /^(?:leaders?|officials?|families|relatives|ministers?|counterparts?|mediators?|negotiators?|delegations?|cabinet|teams?|parents|advisers)$/);
}

function nextWord(read: ReadSentence, from: number): string {
  let index = from;
  while (read.timeTokens.has(index)) index += 1;
  return read.tokens[index]?.lower ?? '';
}

/** Somebody by name, or a delegation, right before the verb. */
function travellerBefore(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  return read.actors.some(({ mention, to }) => to === trigger.from && kindOf(mention.actor)?.type === 'person') || /^(?:delegations?|teams?|negotiators?|mediators?|envoys?|he|she)$/.test(read.tokens[trigger.from - 1]?.lower ?? '');
}

function hasTraveller(read: ReadSentence, trigger: Trigger): boolean {
  return read.actors.some(({ to }) => to <= trigger.from + 1) || near(read, trigger, 10, /^(?:he|she|they|officials?|envoys?|minister|director|president|secretary|chief|team|delegation)$/);
}

/** "killed Yahya Sinwar", "Haniyeh was killed": the dead have a name. "killed 12 people" is a figure. */
export function killsSomebodyNamed(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  return read.actors.some(({ mention, from, to }) =>
    kindOf(mention.actor)?.type === 'person'
    && (from > trigger.head && from - trigger.to <= 4 || isPassive(read, trigger) && to <= trigger.from && trigger.from - to <= 4))
    || killsCaptives(read, trigger);
}

/** "shot dead three hostages", "six captives were killed": the deaths of captives are told one by one. */
function killsCaptives(read: ReadSentence, trigger: Trigger): boolean {
  const words = isPassive(read, trigger) ? read.tokens.slice(Math.max(0, trigger.head - 6), trigger.head) : read.tokens.slice(trigger.head + 1, trigger.head + 6);
  return words.some(({ lower }) => /^(?:hostages?|captives?|abductees?)$/.test(lower)) && !words.some(({ lower }) => /^(?:posters?|famil(?:y|ies)|relatives|release|deal|took|taking)$/.test(lower));
}

function isPassive(read: ReadSentence, trigger: Trigger): boolean {
  return /^(?:was|were|been|being|is|be|reportedly|also)$/.test(read.tokens[trigger.head - 1]?.lower ?? '');
}

