import type { EventType } from '../../../model/vocabulary.ts';
import type { ActorKind, KindOf } from '../actor-kinds.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

const SOLDIERS = /^(?:troops|soldiers|forces|commandos|army|military|idf|yamam|police|officers|agents|raiders|unit|units|israel)$/;
const IN_ARMS = /^(?:troops|soldiers|commandos|yamam|forces|agents|army|raid|operation|rescued?)$/;
const PRISONERS = /^(?:prisoners?|detainees?|palestinians|inmates?|bod(?:y|ies)|remains|coffins?|corpses?|gazans)$/;
const HANDLES = /^(?:bring|carry|pull|get|take)$/;
const BRINGS_OUT = /^(?:free|bring|carry|pull|snatch|extract|save|lead|get|let|fight)$/;

/** "|Troops| freed a soldier", "were brought out by |officers of the Yamam|": captives whom soldiers bring out are rescued, not released. */
export function isRescue(read: ReadSentence, trigger: Trigger): boolean {
  const { tokens } = read;
  if (/^(?:find|come|discover|locate)$/.test(trigger.verb ?? '') && trigger.rule.form === 'verb') return isFoundByArmy(read, trigger);
  if (!BRINGS_OUT.test(trigger.verb ?? '') || trigger.rule.form !== 'verb') return false;
  const clause = Math.max(
    trigger.head - 26,
    tokens.findLastIndex(({ text }, at) => at < trigger.head && /^[;:—"]$/.test(text)),
  );
  const before = wordsOf(read, clause, trigger.head);
  const behind = wordsOf(read, trigger.head + 1, trigger.to + 12);
  if (
    [...before.slice(-8), ...behind].some((word) => PRISONERS.test(word)) ||
    [...before, ...behind].some((word) => /^(?:hamas|cross)$/.test(word))
  )
    return false;
  if (trigger.verb === 'carry' && tokens[trigger.head + 1]?.lower === 'out') return false;
  const passive = /^(?:was|were|been|being|alive)$/.test(tokens[trigger.head - 1]?.lower ?? '') || tokens[trigger.head - 1]?.text === ',';
  const by = behind.indexOf('by');
  if (passive)
    return (
      (by >= 0 && by < 8 && behind.slice(by, by + 7).some((word) => SOLDIERS.test(word) && word !== 'israel')) ||
      [...before, ...behind].some((word) => /^(?:raid|rescued?|operation)$/.test(word))
    );
  return before.some((word) => SOLDIERS.test(word)) && [...before, ...behind].some((word) => IN_ARMS.test(word));
}

/** "Commandos |came upon him| in a tunnel", "was |found| by troops, alive": a captive found by soldiers is rescued; the dead are not. */
function isFoundByArmy(read: ReadSentence, { head, verb }: Trigger): boolean {
  const before = wordsOf(read, head - 12, head);
  const behind = wordsOf(read, head + 1, head + 12);
  if ([...before, ...behind].some((word) => DEAD.test(word))) return false;
  if (/^(?:was|were|been)$/.test(before.at(-1) ?? '')) {
    const by = behind.indexOf('by');
    return by >= 0 && by < 4 && behind.slice(by, by + 5).some((word) => SOLDIERS.test(word)) && verb === 'find';
  }
  const whom = verb === 'come' ? behind.slice(1, 4) : behind.slice(0, 3);
  return before.some((word) => SOLDIERS.test(word)) && whom.some((word) => /^(?:him|her|hostages?|captives?)$/.test(word));
}

const DEAD = /^(?:bod(?:y|ies)|remains|corpses?|dead|killed|murdered|guilty|weapons?|shaft|mass|graves?)$/;

function wordsOf({ tokens }: ReadSentence, from: number, to: number): string[] {
  return tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);
}

const COUNCILS = /^(?:council|assembly|knesset|parliament|congress|senate)$/;
const DECIDES = /^(?:demand|call|urge|condemn|endorse|welcome|back|issue|come|reject)$/;
const CONSENTS = /^(?:accept|approve|say|sign)$/;

/** "The Security |Council| demanded a truce", "by 153 votes to 10": what a council demands it has voted for. */
export function isBallot(read: ReadSentence, trigger: Trigger): boolean {
  if (trigger.rule.form !== 'verb' && trigger.rule.strength >= 0) return false;
  const clause = wordsOf(read, trigger.head, trigger.head + 24);
  // "the full cabinet, |by 24 votes to eight|, said yes"
  const ahead = wordsOf(read, trigger.head - 8, trigger.head);
  if (ahead.some((word, at) => word === 'by' && /^votes?$/.test(ahead[at + 2] ?? '')))
    return DECIDES.test(trigger.verb ?? '') || CONSENTS.test(trigger.verb ?? '');
  if (
    clause.some(
      (word, at) =>
        (/^votes?$/.test(word) && (/^(?:\d+|to|against)$/.test(clause[at + 1] ?? '') || /^\d+$/.test(clause[at - 1] ?? ''))) ||
        /^(?:abstain|abstained|abstaining|abstention)$/.test(word),
    )
  )
    return DECIDES.test(trigger.verb ?? '');
  const consents = /^(?:response|agreement)$/.test(trigger.rule.type) && CONSENTS.test(trigger.verb ?? '');
  if (
    (!consents && !DECIDES.test(trigger.verb ?? '')) ||
    (trigger.verb === 'call' && !/^(?:for|on|upon)$/.test(read.tokens[trigger.head + 1]?.lower ?? ''))
  )
    return false;
  let at = trigger.head - 1;
  while (
    at >= 0 &&
    (read.timeTokens.has(at) ||
      read.asides.has(at) ||
      /^(?:has|had|have|on|also|then|again|unanimously|overwhelmingly|,)$/.test(read.tokens[at]?.lower ?? ''))
  )
    at -= 1;
  // "the |cabinet| said yes to the deal"
  if (consents) return /^(?:cabinet|parliament|knesset|council|assembly)$/.test(read.tokens[at]?.lower ?? '');
  return COUNCILS.test(read.tokens[at]?.lower ?? '') && !/^(?:to|of|told|before)$/.test(read.tokens[at - 1]?.lower ?? '');
}

/** "congratulated him |by phone|", "in a |call| that lasted 45 minutes, told": words on the telephone are a call. */
export function isOnTelephone(read: ReadSentence, trigger: Trigger, kindOf: KindOf): boolean {
  const { tokens } = read;
  const words = wordsOf(read, trigger.head - 14, trigger.head + 14);
  const at = words.findIndex(
    (word, index) =>
      /^(?:phone|telephone|call)$/.test(word) &&
      /^(?:by|over|on|in|during|the|a|an|phone|telephone|\d+-minute)$/.test(words[index - 1] ?? '') &&
      words.slice(Math.max(0, index - 3), index).some((one) => /^(?:by|over|on|in|during)$/.test(one)) &&
      !/^(?:for|on|to|with)$/.test(words[index + 1] ?? ''),
  );
  if (at < 0) return false;
  const place = Math.max(0, trigger.head - 14) + at;
  return (
    read.actors.some(
      ({ mention, from }) => from >= trigger.to && from - trigger.to <= 3 && /^(?:person|state)$/.test(kindOf(mention.actor)?.type ?? ''),
    ) &&
    !tokens
      .slice(Math.min(place, trigger.head), Math.max(place, trigger.head))
      .some(({ text, lower }) => /^[;:"]$/.test(text) || (lower === 'that' && place > trigger.head))
  );
}

const ROAD = /^(?:truck|lorry|car|van|vehicle|bulldozer|motorist|driver)$/;
const MISSILES = /^(?:rockets?|missiles?|drones?|projectiles?|mortars?|barrages?|salvos?)$/;
const ATTACKS_WITH = /^(?:launch|fire|shoot|send|hit|strike|target|lob|ram)$/;

/** "|Iran| launched missiles at Israel", "|Houthi rebels| fired a drone", "a |lorry| hit a bus stop": who attacks Israel, or drives into people. */
export function isAttackersDeed(read: ReadSentence, trigger: Trigger, doers: readonly ActorKind[]): boolean {
  if (trigger.rule.form !== 'verb' || !ATTACKS_WITH.test(trigger.verb ?? '')) return false;
  const before = wordsOf(read, trigger.head - 4, trigger.head);
  const behind = wordsOf(read, trigger.head + 1, trigger.head + 7);
  if (/^(?:hit|strike|ram)$/.test(trigger.verb ?? '') && before.some((word) => ROAD.test(word)))
    return !behind.some((word) => /^(?:mine|bomb|deal|balance)$/.test(word)) && !before.some((word) => /^(?:was|were|been)$/.test(word));
  if (!/^(?:strike|other)$/.test(trigger.rule.type)) return false;
  const weapon = behind.some((word) => MISSILES.test(word));
  return (
    weapon &&
    (doers.some(
      ({ side, type }) => side === 'iran' || side === 'palestinian' || side === 'lebanon' || (side === 'other' && type === 'group'),
    ) ||
      before.some((word) => /^(?:rebels|militants|militias?|houthis?|hezbollah|fighters)$/.test(word)))
  );
}

/** "was brought out of |a tunnel|", "the |army| brought five bodies out": from under the ground captives and their dead are brought by soldiers. */
export function isBroughtByArmy(read: ReadSentence, trigger: Trigger): EventType | null {
  if (trigger.rule.type !== 'release' || trigger.rule.form !== 'verb' || !HANDLES.test(trigger.verb ?? '')) return null;
  const before = wordsOf(read, trigger.head - 12, trigger.head);
  const behind = wordsOf(read, trigger.head + 1, trigger.to + 8);
  const around = [...before, ...behind];
  if (around.some((word) => /^(?:hamas|cross|exchange|swap|deal|truce|handed)$/.test(word))) return null;
  const dead = around.some((word) => /^(?:bod(?:y|ies)|remains|corpses?)$/.test(word));
  const bySoldiers =
    before.some((word) => SOLDIERS.test(word)) || behind.some((word, at) => word === 'by' && SOLDIERS.test(behind[at + 1] ?? ''));
  if ((!bySoldiers && !behind.includes('tunnel')) || (!behind.includes('out') && !dead)) return null;
  return dead ? 'other' : behind.includes('tunnel') ? 'rescue' : null;
}

/** "|Edan Alexander| returned home on Monday": of a captive by name a way home is his release. */
export function isHomecoming(trigger: Trigger, doers: readonly ActorKind[]): boolean {
  return (
    doers.length > 0 &&
    doers.every(({ side }) => side === 'hostage') &&
    /^(?:return|come|arrive|get|go|walk|cross|land|leave|fly)$/.test(trigger.verb ?? '') &&
    (trigger.rule.type === 'visit' || trigger.rule.strength < 0)
  );
}
