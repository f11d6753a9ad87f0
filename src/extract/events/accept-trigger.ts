import type { PlacedActor, ReadSentence } from './read-sentence.ts';
import type { Trigger } from './trigger-pattern.ts';

const CAPTIVES = /^(?:hostages?|captives?|prisoners?|detainees?|abductees?|bod(?:y|ies)|remains|coffins?|inmates?|palestinians|israelis|americans|thais|women|woman|men|man|children|soldiers?|civilians|mother|daughter|citizens?|nationals|people|him|her|them|brothers?|sisters?|twins?|others?|half|all)$/;
const DOCUMENTS = /^(?:statement|video|footage|report|list|lists|names|photo|photos|proposal|details|figures|data|images|images|transcript|book|film|clip|recording|plan|plans|draft|audio|funds|money|aid)$/;
const TALK_WORDS = /^(?:talks|negotiations?|discussions|meeting|deal|truce|cease-fire|ceasefire|agreement|mediation|round|effort|efforts|process|bargaining|pause|plan|mission|exchange|release|calm)$/;

/**
 * Whether the words around a trigger let it mean what its type says: "released a statement" frees nobody, "the building collapsed" ends
 * no talks, "met expectations" is no meeting.
 */
export function acceptTrigger(read: ReadSentence, trigger: Trigger): boolean {
  switch (trigger.rule.type) {
    case 'release':
      return isRelease(read, trigger);
    case 'breakdown':
      return near(read, trigger, 9, TALK_WORDS) || trigger.rule.form === 'noun';
    case 'meeting':
    case 'call':
      return trigger.rule.form === 'noun' || hasParty(read, trigger);
    case 'death':
      return trigger.rule.strength > 0 || killsSomebodyNamed(read, trigger);
    case 'strike':
      return !near(read, trigger, 3, /^(?:deal|balance|tone|bargain|agreement|general|hunger|labor|chord|down)$/) || trigger.rule.strength === 2 && near(read, trigger, 6, /^(?:jets|aircraft|missiles?|drones?)$/);
    case 'attack':
      return trigger.rule.form === 'noun' || trigger.rule.strength === 2 || !near(read, trigger, 3, /^(?:opportunity|control|power|headlines|attention|initiative)$/);
    case 'visit':
      return trigger.rule.form === 'noun' || hasTraveller(read, trigger);
    default:
      return true;
  }
}

function isRelease(read: ReadSentence, trigger: Trigger): boolean {
  const after = read.tokens.slice(trigger.to, trigger.to + 5).map(({ lower }) => lower);
  if (after.some((word) => DOCUMENTS.test(word)) && trigger.rule.strength < 2) return false;
  return trigger.rule.strength === 2 && !/^(?:cross|crosses|crossed|come|comes|came|coming|return|returned|give|gave)$/.test(read.tokens[trigger.head]?.lower ?? '')
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
  if (/^(?:expectations|conditions|demands|resistance|criticism|fire|needs|requirements|deadline|goals|silence|skepticism)$/.test(after)) return false;
  return actorsNear(read, trigger, 16).length > 0 || near(read, trigger, 8, /^(?:leaders?|officials?|families|relatives|ministers?|counterparts?|mediators?|negotiators?|delegations?|cabinet)$/);
}

function hasTraveller(read: ReadSentence, trigger: Trigger): boolean {
  return read.actors.some(({ to }) => to <= trigger.from + 1) || near(read, trigger, 10, /^(?:he|she|they|officials?|envoys?|minister|director|president|secretary|chief|team|delegation)$/);
}

/** "killed Yahya Sinwar", "Haniyeh was killed": the dead have a name. "killed 12 people" is a figure. */
function killsSomebodyNamed(read: ReadSentence, trigger: Trigger): boolean {
  return read.actors.some(({ mention, from, to }) =>
    mention.how !== 'adjective' && mention.how !== 'common-name'
    && (from === trigger.to || from - trigger.to <= 4 && from > trigger.head) && isPerson(mention.how, mention.text)
    || isPassive(read, trigger) && to <= trigger.from && trigger.from - to <= 4 && isPerson(mention.how, mention.text));
}

function isPassive(read: ReadSentence, trigger: Trigger): boolean {
  return /^(?:was|were|been|being|is|be|reportedly|also)$/.test(read.tokens[trigger.head - 1]?.lower ?? '');
}

function isPerson(how: PlacedActor['mention']['how'], text: string): boolean {
  return (how === 'name' || how === 'alias' || how === 'short-name' || how === 'unknown') && /^[\p{Lu}]/u.test(text);
}
