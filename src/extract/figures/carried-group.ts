import type { Group } from '../../model/vocabulary.ts';
import type { Chunk } from './chunks.ts';
import type { Quantity } from './counted.ts';
import { territoryOf } from './evidence.ts';
import { isPlace } from './places.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Setting } from './story-land.ts';
import type { Territory } from './territories.ts';
import { RAISES } from './words/count-words.ts';

const LANDS: Readonly<Partial<Record<Group, Territory>>> = {
  gaza: 'gaza',
  'west-bank': 'west-bank',
  lebanon: 'lebanon',
  iran: 'iran',
  yemen: 'yemen',
};

/** Where nothing else tells: the land whose dead the text counted last. */
export const carriedLand = ({ carried }: Setting): Territory | null => (carried === null ? null : (LANDS[carried.group] ?? null));

/** Those of the figure before go on: in a new total, in the other half of "killed and wounded", in a number alone behind soldiers. */
export function carriedGroup(
  scan: Scan,
  quantity: Quantity,
  hit: Hit | null,
  { carried, neighbour }: Setting,
  own: Chunk | undefined,
): Group | null {
  if (!carried || quantity.people !== null || hit?.subject?.people) return null;
  const soldiers = carried.group === 'israeli-soldiers';
  // "Two soldiers died in Gaza, taking to 231 the number lost"
  if (hit?.rule === 'running-count' && isRaised(scan, hit))
    return soldiers || !namesPlace(scan, hit.from, quantity.to + 6) ? carried.group : null;
  // "21 soldiers died, and three officers were killed elsewhere"
  if (
    soldiers &&
    quantity.headWord === 'officers' &&
    !quantity.traits.has('police') &&
    scan.sentence.index - carried.scan.sentence.index <= 1
  )
    return carried.group;
  if (!soldiers || quantity.head !== null || !own) return null;
  // "killing two soldiers, … and wounding three"
  if (neighbour?.group === carried.group && hit?.cls === 'wound') return carried.group;
  // "Not since Oct. 31, when 15 were killed, …": no place and no strike of its own
  const near = scan.sentence.index - carried.scan.sentence.index <= 1 && scan.sentence.paragraph === carried.scan.sentence.paragraph;
  return near &&
    (hit?.cls === 'kill' || hit?.cls === 'wound') &&
    (territoryOf(scan, own, quantity.from) === null || isInFighting(scan, own))
    ? carried.group
    : null;
}

/** "bringing the dead to eight", "raised to 10 the number of …". */
function isRaised({ tokens }: Scan, { from }: Hit): boolean {
  return [0, 1, 2, 3].some((back) => RAISES.test(word(tokens, from - back)));
}

function namesPlace(scan: Scan, from: number, to: number): boolean {
  return scan.marks.some((mark) => mark.from >= from - 4 && mark.to <= to && isPlace(scan, mark));
}

/** "seven had burned to death in an armored vehicle in Khan Younis": how soldiers die, wherever. */
function isInFighting({ tokens }: Scan, { from, to }: Chunk): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:armou?red|tank|ambush|ambushed|combat|clash|clashes|fighting|front|unit|battalion|brigade)$/.test(lower));
}

/** "an onslaught in which about 1,200 were killed": the number that Israel gives for 7 October, where Gaza is not named for it. */
export function isAttackToll(
  scan: Scan,
  { number, people }: Quantity,
  hit: Hit | null,
  { tolls, claimant, unnamed }: Setting,
  own: Chunk | undefined,
): boolean {
  if (people !== null || !own || !tolls.attack.has(number.low) || (hit?.cls !== 'kill' && hit?.cls !== 'dead')) return false;
  if (claimant !== null && claimant !== 'israel' && !unnamed) return isAttackClause(scan, own);
  const said = territoryOf(scan, own, number.from);
  return said === null || said === 'israel';
}

/** "…, when about 1,200 were killed and 251 abducted, …": a clause of its own within what a ministry counts. */
const isAttackClause = ({ tokens }: Scan, { from }: Chunk): boolean => /^(?:when|where|which)$/.test(word(tokens, from));
