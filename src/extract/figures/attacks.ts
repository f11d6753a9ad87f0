import type { Chunk } from './chunks.ts';
import { word, type Scan } from './scan.ts';
import type { Mark } from './territories.ts';
import { oneOf } from '../text/word-lists.ts';

const ATTACK = oneOf(String.raw`
  attacks? assault rampage raid onslaught massacre incursion invasion storm(?:ed|ing) burst bursting infiltrat\w+ killings?
  shooting stabbing ramming rockets? atrocities
`);
/** "a shooting attack": so attacks on Israelis are called. */
const BY_HAND = /^(?:terror|shooting|stabbing|ramming|car-ramming|knife|suicide)$/;
const ATTACKER = /^(?:gunm[ae]n|militants?|terrorists?|fighters|attackers?|assailants?|hamas-led|palestinian-led)$/;

/** "on the day that began the war", "on the first day of the war". */
function isFirstDay({ tokens }: Scan, at: number): boolean {
  if (word(tokens, at) !== 'day') return false;
  const next = [1, 2, 3, 4].map((step) => word(tokens, at + step)).join(' ');
  return (
    /^(?:that|which) (?:began|started) the war|^the war (?:began|started)/.test(next) ||
    (word(tokens, at - 1) === 'first' && /^of the war/.test(next))
  );
}

/** "at the music festival", "in one kibbutz": where the attack of 7 October was, and nothing else that killed many. */
function isAttackedPlace({ tokens }: Scan, at: number): boolean {
  if (/^kibbutz(?:im|es)?$/.test(word(tokens, at))) return true;
  return /^(?:festival|rave)$/.test(word(tokens, at)) && /^(?:music|desert|dance|open-air|outdoor|trance)$/.test(word(tokens, at - 1));
}

/** The attack of 7 October, or any on Israelis. */
export function isAttack(scan: Scan, chunk: Chunk): boolean {
  const { tokens } = scan;
  let attack = false;
  let force = scan.marks.some(
    (mark) =>
      mark.role === 'force' && mark.territory === 'palestinian' && mark.from >= chunk.from && mark.to <= chunk.to && !isTarget(scan, mark),
  );
  let kills = false;
  for (let at = chunk.from; at < chunk.to; at += 1) {
    const lower = word(tokens, at);
    if (isFirstDay(scan, at) || isAttackedPlace(scan, at)) return true;
    if (isAttackDay(scan, at) && word(tokens, chunk.from) !== 'since') return true;
    if (ATTACK.test(lower)) {
      attack = true;
      if (isOnIsrael(scan, at) || BY_HAND.test(word(tokens, at - 1))) return true;
    }
    if (
      /^(?:that|this|the|its|whose)$/.test(lower) &&
      /^(?:attack|assault|massacre|onslaught|rampage)$/.test(word(tokens, at + 1)) &&
      !isOnOthers(scan, at + 1)
    )
      return true;
    if (ATTACKER.test(lower) && !isCounted(scan, at) && !isVictim(scan, at)) force = true;
    if (
      /^(?:kill|kills|killed|killing|murdered|murdering|shot|slaughtered|massacred|took|abducted)$/.test(lower) &&
      !/^(?:was|were|been|be)$/.test(word(tokens, at - 1))
    )
      kills = true;
  }
  return force && (attack || kills);
}

/** "the attack on the school", "the assault on Rafah": not on Israelis. */
function isOnOthers({ tokens, marks }: Scan, at: number): boolean {
  if (!/^(?:on|against)$/.test(word(tokens, at + 1))) return false;
  if (marks.some(({ territory, from }) => territory === 'israel' && from > at && from <= at + 5)) return false;
  return ![2, 3, 4, 5].some((step) =>
    /^(?:kibbutz(?:im)?|festival|rave|outposts?|bases?|israelis|jews|oct|october)$/.test(word(tokens, at + step)),
  );
}

/** "the attack on southern Israel". */
function isOnIsrael(scan: Scan, at: number): boolean {
  if (!/^(?:on|against|into|in)$/.test(word(scan.tokens, at + 1))) return false;
  return scan.marks.some((mark) => mark.territory === 'israel' && mark.role === 'place' && mark.from > at && mark.from <= at + 4);
}

/** "on Hamas", "against Hamas". */
function isTarget(scan: Scan, mark: Mark): boolean {
  return /^(?:on|against|at|targeting)$/.test(word(scan.tokens, mark.from - 1));
}

/** "had killed a number of gunmen": they are the ones struck. */
function isVictim({ tokens }: Scan, at: number): boolean {
  for (let left = at - 1; left >= 0 && left >= at - 6; left -= 1) {
    const lower = word(tokens, left);
    if (/^(?:kills|killed|killing|targets|targeted|targeting|hit|struck|eliminated|against|targets)$/.test(lower))
      return !/^(?:was|were|been|be)$/.test(word(tokens, left - 1));
    if (/^(?:[,;:.]|by|when|as|after)$/.test(lower)) return false;
  }
  return false;
}

/** The attackers are themselves what is counted: "killed 12 militants". */
function isCounted(scan: Scan, at: number): boolean {
  return scan.quantities.some(
    (quantity) =>
      at >= quantity.from && at < quantity.to && quantity.number.low > 2 && !quantity.whole && word(scan.tokens, quantity.to) !== 'opened',
  );
}

/** "Oct. 7", "7 October": by the annotation guide always the day of that attack. */
function isAttackDay(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  return (
    (/^oct(?:ober)?$/.test(word(tokens, at)) && word(tokens, at + 1) === '7') ||
    (word(tokens, at) === '7' && /^oct(?:ober)?$/.test(word(tokens, at + 1)))
  );
}

/** "an Iranian missile", "Houthi drones", "Hezbollah rockets": fire that comes from those who fight Israel. */
export function isFireAtIsrael({ tokens, marks }: Scan, chunk: Chunk): boolean {
  return marks.some(({ territory, role, from, to }) => {
    if (from < chunk.from || to > chunk.to || !/^(?:iran|yemen|lebanon|palestinian)$/.test(territory) || role === 'place') return false;
    return [0, 1, 2, 3].some(
      (step) => to + step < chunk.to && /^(?:missiles?|rockets?|drones?|barrages?|mortars?)$/.test(word(tokens, to + step)),
    );
  });
}

const STRIKE = oneOf(`
  strikes? airstrikes? air-strikes? offensive bombardments? bombing bombings bombed campaign operations? jets? aircraft airforce
  shelling shelled war drones? warplanes? raids? fire invasion forces troops attacks bombs missiles? tanks? gunfire siege soldiers
  army military
`);

/** "Israel's offensive", "Israeli strikes": what Israel's arms do. */
export function isIsraeliStrike(scan: Scan, chunk: Chunk): boolean {
  return scan.marks.some((mark) => {
    if (mark.territory !== 'israel' || mark.from < chunk.from || mark.to > chunk.to) return false;
    if (/^(?:on|in|into|against|southern|inside)$/.test(word(scan.tokens, mark.from - 1))) return false;
    for (let at = mark.to; at < mark.to + 5; at += 1) {
      const lower = word(scan.tokens, at);
      if (STRIKE.test(lower)) return true;
      if (/^[,;.]$|^(?:by|from|and|of|in|on|who|said|says|has|was|were)$/.test(lower)) return false;
    }
    return false;
  });
}
