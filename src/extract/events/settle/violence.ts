import type { EventType } from '../../../model/vocabulary.ts';
import type { KindOf } from '../actor-kinds.ts';
import { killsSomebodyNamed } from '../accept/somebody-killed.ts';
import { isLossOfDay } from '../accept/tolls.ts';
import { isPassive } from '../accept/words-near.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Trigger } from '../trigger-pattern.ts';

const FROM_THE_AIR =
  /^(?:airstrikes?|air-strikes?|strikes?|bombs?|bombing|bombed|bombardment|raids?|jets?|warplanes?|drones?|aircraft|missiles?|shelling|shelled|pounded|levell?ed)$/;
/** Who fights on foot or in a tank, and how. */
const ON_THE_GROUND = /^(?:ground|tanks?|infantry|armou?r|armou?red|divisions?|brigades?|battalions?|bulldozers?|invasion|incursion)$/;
const SHOT = /^(?:shot|shooting|gunfire|gunshots?|sniper|snipers)$/;
const IN_BATTLE = /^(?:clash|clashes|fighting|battle|battles|ambush|stampede|crush|bank|convoy|lorries)$/;
const WEARS_UNIFORM =
  /^(?:soldiers?|troops|reservists?|servicemen|servicewomen|officers?|police(?:man|men|woman|women)?|paratroopers?|commanders?|conscripts?|israelis|settlers?)$/;
const NO_DEED_OF_WAR =
  /^(?:mistake|mistakenly|mistook|friendly|accident|accidentally|misfire|misidentified|hunger|starvation|malnutrition|thirst|cold|hypothermia|exposure|disease|illness|heatstroke|own)$/;
const MILITANTS = /^(?:fighters?|militants?|gunm[ae]n|operatives?|assailants?|attackers?|cell|squad|hamas|hezbollah|houthis?)$/;

/** Of the triggers of strikes, the one of soldiers on the move. */
const ADVANCE = 'troops|forces|tanks|soldiers|army';

function isOfGround({ tokens }: ReadSentence, { rule, from }: Trigger): boolean {
  return rule.form === 'noun' && [tokens[from - 1]?.lower, tokens[from]?.lower].includes('ground');
}

/** Words before and behind the word that carries it, as far as its clause goes. */
function clauseWords(
  { tokens, costs }: ReadSentence,
  { head, from, to }: Trigger,
): { readonly before: string[]; readonly behind: string[] } {
  let first = from;
  while (first > 0 && from - first < 14 && (costs[first] ?? 0) < 2) first -= 1;
  let last = to;
  while (last < tokens.length && last - to < 14 && (costs[last] ?? 0) < 2) last += 1;
  return { before: tokens.slice(first, head).map(({ lower }) => lower), behind: tokens.slice(head + 1, last).map(({ lower }) => lower) };
}

/**
 * What an act of violence is: from the air a strike; on the ground, by shots or against soldiers an attack; the loss of one who is named, of captives, or by mishap a
 * death. Null where the trigger tells of none.
 */
export function violenceOf(read: ReadSentence, trigger: Trigger, kindOf: KindOf): EventType | null {
  const { type, form } = trigger.rule;
  if (!/^(?:strike|attack|death)$/.test(type)) return null;
  const { before, behind } = clauseWords(read, trigger);
  const around = [...before, read.tokens[trigger.head]?.lower ?? '', ...behind];
  const has = (pattern: RegExp): boolean => around.some((word) => pattern.test(word));
  const kills = form === 'verb' && /^(?:kill|shoot|die|fall|burn|wound|injure)$/.test(trigger.verb ?? '');
  if (kills) {
    // "a raid on the suburb killed |Aqil|": told as a strike, whomever it killed
    // "that the raid had killed three other |hostages|"
    if (type === 'strike' && behind.slice(0, 5).some((word) => /^(?:hostages?|captives?)$/.test(word))) return 'death';
    if (killsSomebodyNamed(read, trigger, kindOf))
      return before.some((word) => /^(?:airstrikes?|strikes?|raids?|bombing|bombardment)$/.test(word)) && !isPassive(read, trigger)
        ? 'strike'
        : 'death';
    if (has(NO_DEED_OF_WAR) || read.tokens[trigger.head - 1]?.lower === 'found') return 'death';
    const suffers = isPassive(read, trigger) || (trigger.verb !== 'kill' && trigger.verb !== 'shoot' && trigger.verb !== 'wound');
    const dead = suffers ? before : behind.slice(0, 5);
    if (
      dead.some((word) => WEARS_UNIFORM.test(word)) &&
      !(suffers ? behind : before).some((word) => FROM_THE_AIR.test(word) && !/^bombs?$/.test(word))
    )
      return 'attack';
    if (type === 'death' && trigger.verb === 'fall') return 'death';
    if (suffers && dead.some((word) => MILITANTS.test(word)) && !has(FROM_THE_AIR)) return 'death';
  }
  if (trigger.rule.pattern.startsWith('{be} shot')) return null;
  if (has(SHOT) && !has(FROM_THE_AIR)) return 'attack';
  if (kills && type === 'death' && isLossOfDay(read, trigger)) return has(IN_BATTLE) ? 'attack' : 'strike';
  // "troops |pushed into| the town", "the |ground offensive| that began in October"
  if (
    type === 'strike' &&
    !has(FROM_THE_AIR) &&
    !has(/^(?:rescued?|freed)$/) &&
    ((trigger.rule.pattern.startsWith(ADVANCE) && trigger.verb !== 'raid') || isOfGround(read, trigger))
  )
    return 'attack';
  return form === 'verb' &&
    type !== 'death' &&
    [...before, ...behind.slice(0, 3)].some((word) => ON_THE_GROUND.test(word)) &&
    !has(FROM_THE_AIR)
    ? 'attack'
    : null;
}
