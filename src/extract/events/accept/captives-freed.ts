import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';
import { ROUNDS } from './rounds.ts';
import { actorsNear, isPassive, near } from './words-near.ts';

const CAPTIVES =
  /^(?:hostages?|captives?|prisoners?|detainees?|abductees?|bod(?:y|ies)|remains|coffins?|inmates?|palestinians|israelis|americans|thais|women|woman|men|man|children|soldiers?|civilians|mother|daughter|citizens?|nationals|people|him|her|them|brothers?|sisters?|twins?|others?|half|all)$/;

const PEOPLE_FREED = /^(?:hostages?|captives?|prisoners?|detainees?|bod(?:y|ies)|remains|coffins?)$/;

const DOCUMENTS =
  /^(?:terms|proposition|proposals|text|note|letter|message|paper|papers|document|documents|offer|response|reply|answer|statement|statements|video|videos|clips|recordings|messages|pictures|footage|report|list|lists|names|photo|photos|proposal|details|figures|data|images|images|transcript|book|film|clip|recording|plan|plans|draft|audio|funds|money|aid)$/;

const PUBLISHED =
  /^(?:news|word|reports?|details|stor(?:y|ies)|footage|results?|figures|remarks|statements?|transcripts?|excerpts|interviews?|recordings?|video|videos|clips?|data|polls?|documents?)$/;

/** Whether people go free, or the dead are handed over: not papers, and not a release that is only asked for. */
export function isRelease(read: ReadSentence, trigger: Trigger): boolean {
  const before = read.tokens.slice(Math.max(0, trigger.from - 5), trigger.from).map(({ lower }) => lower);
  // "when the |news came out|", "in |remarks released| on Tuesday": words and pictures, no captives
  if (
    trigger.rule.form === 'verb' &&
    /^(?:come|release|bring|get)$/.test(trigger.verb ?? '') &&
    read.tokens.slice(Math.max(0, trigger.head - 2), trigger.head).some(({ lower }) => PUBLISHED.test(lower))
  )
    return false;
  // "the terms that Hamas had handed over": a paper changes hands.
  if (
    /^(?:hand|give|send|deliver|return)$/.test(trigger.verb ?? '') &&
    before.some((word) => DOCUMENTS.test(word)) &&
    !near(read, trigger, 6, PEOPLE_FREED)
  )
    return false;
  // "a strike to secure the release of captives was set to begin": the release is only wanted.
  if (
    trigger.head > trigger.from &&
    trigger.rule.pattern.startsWith('release|') &&
    before.slice(-3).some((word) => /^(?:secure|for|of|on|about|demanding|demand|ensure|seek|win)$/.test(word))
  )
    return false;
  // "talks on a release will start": it is the talks that start.
  if (
    trigger.head > trigger.from &&
    read.tokens.slice(Math.max(0, trigger.from - 10), trigger.from).some(({ lower }) => ROUNDS.test(lower))
  )
    return false;
  if (
    trigger.rule.pattern === 'exchange of' &&
    /^(?:fire|missiles?|rockets?|blows|views|letters|messages|lists?|words|accusations|ideas|salvos|strikes|insults)$/.test(
      read.tokens[trigger.to]?.lower ?? '',
    )
  )
    return false;
  // "let three captives go, and Israel freed 183": the verb of another subject
  if (
    trigger.head > trigger.from &&
    /^(?:release|free|return)$/.test(trigger.verb ?? '') &&
    read.actors.some(({ from, to }) => to === trigger.head && from > trigger.from) &&
    read.tokens.slice(trigger.from, trigger.head).some(({ lower }) => /^(?:and|while|as)$/.test(lower))
  )
    return false;
  // "came out in favor of a truce", "half a million came out across the country"
  if (
    trigger.verb === 'come' &&
    /^(?:in|across|against|for|onto|strongly|publicly|swinging|tonight)$/.test(read.tokens[trigger.to]?.lower ?? '') &&
    !near(read, trigger, 6, PEOPLE_FREED) &&
    !/^\p{Lu}/u.test(read.tokens[trigger.to + 1]?.text ?? '')
  )
    return false;
  // "brought their |negotiators| home", "handed over a |list| of hostages"
  if (
    /^(?:bring|send|call|get|take)$/.test(trigger.verb ?? '') &&
    near(read, trigger, 2, /^(?:teams?|negotiators?|delegations?|envoys?|diplomats?)$/)
  )
    return false;
  if (
    /^(?:hand|give|send|turn|pass)$/.test(trigger.verb ?? '') &&
    read.tokens.slice(trigger.head + 1, trigger.head + 4).some(({ lower }) => DOCUMENTS.test(lower))
  )
    return false;
  // "gave up |on| a deal"
  if (
    trigger.verb === 'give' &&
    /^(?:on|trying|hope|the)$/.test(read.tokens[trigger.to]?.lower ?? '') &&
    read.tokens[trigger.to - 1]?.lower === 'up'
  )
    return false;
  // "gunmen emerged from a tunnel and fired"
  if (
    /^(?:emerge|come|step|cross)$/.test(trigger.verb ?? '') &&
    read.tokens
      .slice(Math.max(0, trigger.head - 4), trigger.head)
      .some(({ lower }) => /^(?:operatives|gunm[ae]n|fighters?|militants?|assailants?|attackers?|cell|terrorists?)$/.test(lower))
  )
    return false;
  // "the medicine was landed in Egypt, and |it crossed| at Rafah"
  if (trigger.verb === 'cross' && before.some((word) => /^(?:it|aid|trucks?|lorries|medicines?|convoys?|fuel|food)$/.test(word)))
    return false;
  // "crossed into the Strip": the way into captivity
  if (
    trigger.verb === 'cross' &&
    /^(?:into|to)$/.test(read.tokens[trigger.to - 1]?.lower ?? '') &&
    read.tokens.slice(trigger.to, trigger.to + 3).some(({ lower }) => /^(?:gaza|strip|enclave|territory|lebanon)$/.test(lower))
  )
    return false;
  // "four more followed on Tuesday": others before them have been freed
  if (trigger.verb === 'follow')
    return (
      [...read.before, ...read.tokens.slice(0, trigger.from)].some(({ lower }) =>
        /^(?:freed|released|handed|returned|exchanged|swapped|coffins?|hostages?|captives?)$/.test(lower),
      ) &&
      (read.timeTokens.has(trigger.to) || read.tokens.length - trigger.to < 4)
    );
  // "the names of four captives were released": a list is made known.
  if (
    read.tokens
      .slice(Math.max(0, trigger.head - 9), trigger.head)
      .some(({ lower }, at, all) => /^(?:names|identities|lists?)$/.test(lower) && /^(?:of|for)$/.test(all[at + 1]?.lower ?? '')) &&
    isPassive(read, trigger)
  )
    return false;
  if (trigger.rule.strength < 2 && before.slice(-3).some((word) => DOCUMENTS.test(word))) return false;
  const after = read.tokens.slice(trigger.to, trigger.to + 5).map(({ lower }) => lower);
  if (
    /^(?:hand|give|send|deliver|return)$/.test(trigger.verb ?? '') &&
    after.some((word) => DOCUMENTS.test(word)) &&
    !near(read, trigger, 4, PEOPLE_FREED)
  )
    return false;
  if (after.some((word) => DOCUMENTS.test(word)) && trigger.rule.strength < 2) return false;
  // "four more |whom| it will hand over on Saturday"
  if (before.slice(-5).includes('whom') && /^(?:hand|give|free|release|return|let)$/.test(trigger.verb ?? '')) return true;
  return (
    (trigger.rule.strength === 2 &&
      !/^(?:cross|crosses|crossed|come|comes|came|coming|return|returned|give|gave)$/.test(read.tokens[trigger.head]?.lower ?? '')) ||
    (isPassive(read, trigger) && /^(?:he|she|they|who)$/.test(read.tokens[trigger.head - 2]?.lower ?? '')) ||
    near(read, trigger, 12, CAPTIVES) ||
    actorsNear(read, trigger, 12).some(({ mention }) => mention.acts && mention.how !== 'adjective')
  );
}
