import type { Group } from '../../model/vocabulary.ts';
import type { Quantity } from './counted.ts';
import { isOfArmedGroup, MEMBERS } from './armed-members.ts';
import { isOfOthers } from './people-of-others.ts';
import { complementGroup } from './inherited-group.ts';
import { chunksOf } from './chunks.ts';
import { territoryOf } from './evidence.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Territory } from './territories.ts';
import { peopleClassOf } from './words/people-words.ts';
import { ADVERB, SPEECH } from './words/word-classes.ts';

/** The group that a land's people are counted in. */
export const BY_TERRITORY: Readonly<Record<Territory, Group>> = {
  gaza: 'gaza',
  'west-bank': 'west-bank',
  palestinian: 'gaza',
  israel: 'israel',
  lebanon: 'lebanon',
  iran: 'iran',
  yemen: 'yemen',
  american: 'other',
  foreign: 'other',
};

/** By the noun: soldiers, fighters, Palestinians, Israelis; null where it is only "people" or nothing. */
export function ownGroup(scan: Scan, quantity: Quantity, hit: Hit | null): Group | null {
  const { traits, headWord } = quantity;
  // "The soldiers were killed in Jabalia, two of them officers"
  const head = (hit?.rule === 'included' ? hit.subject?.head : null) ?? quantity.head ?? hit?.subject?.head ?? null;
  const people = quantity.people ?? hit?.subject?.people ?? null;
  // "five of those killed were Hamas gunmen"
  const said = quantity.partOf === 'pronoun' && quantity.head === null ? complementGroup(scan, quantity) : null;
  if (said) return said;
  const cabinet = people === null ? (landOfCabinet(scan, quantity) ?? landOfCommanders(scan, quantity)) : null;
  if (cabinet) return BY_TERRITORY[cabinet];
  if (isMournedBy(scan, quantity, hit) || isOfThoseFighters(scan, quantity)) return 'militants';
  const loser = lostBy(scan, hit);
  if (loser && people === null && head !== 'soldier') return loser;
  if (/^settlers?$/.test(headWord) && people === null) return 'israel';
  if (head === 'militant' || head === 'attacker') return 'militants';
  // "three officers fell the same day": said of one's own
  if (people === null && hit && word(scan.tokens, hit.at) === 'fell') return 'israeli-soldiers';
  if (isOfArmedGroup(scan, quantity)) return 'militants';
  const soldiers =
    head === 'soldier' || [...traits].some((trait) => /^(?:soldiers|troops|reservists|combat|infantry|reserve)$/.test(trait));
  if (people === null && isOfOthers(scan, quantity)) return 'other';
  const struck = soldiers && people === null ? landStruck(scan, quantity) : null;
  if (struck) return BY_TERRITORY[struck];
  const army = people === null && (soldiers || /^officers?$/.test(headWord)) ? landOfIts(scan, quantity) : null;
  if (army) return army === 'israel' ? 'israeli-soldiers' : BY_TERRITORY[army];
  if (soldiers) return people === null || people === 'israel' ? 'israeli-soldiers' : BY_TERRITORY[people];
  // foreigners killed on 7 October are among Israel's dead
  if (
    (people === 'foreign' || people === 'american') &&
    chunksOf(scan).some((chunk) => territoryOf(scan, chunk, quantity.number.from) === 'israel')
  )
    return 'israel';
  return people === null ? null : BY_TERRITORY[people];
}

/** "11 members of the Houthi government", "the Houthi prime minister and 11 others": those who govern, and those with them. */
function landOfCabinet({ tokens, marks }: Scan, { from, to, headWord, traits }: Quantity): Territory | null {
  const lands = marks.filter(({ territory }) => /^(?:iran|lebanon|yemen)$/.test(territory));
  if (lands.length === 0) return null;
  const named = lands.find(
    (mark) => mark.from >= to && mark.from <= to + 2 && word(tokens, to) === 'of' && /^(?:government|cabinet)$/.test(word(tokens, mark.to)),
  );
  if (named) return named.territory;
  if (word(tokens, from - 1) !== 'and' || !(headWord === 'ministers' || traits.has('others') || traits.has('other'))) return null;
  const beside = lands.findLast((mark) => mark.to < from && mark.from >= from - 9);
  if (!beside) return null;
  return tokens.slice(beside.to, from).some(({ lower }) => /^(?:minister|president|premier)$/.test(lower)) ? beside.territory : null;
}

/** "20 commanders" in an attack on Iran: officers of a state. */
function landOfCommanders({ marks }: Scan, { headWord }: Quantity): Territory | null {
  const own =
    headWord === 'commanders' &&
    !marks.some(({ role, territory }) => role === 'force' && /^(?:palestinian|lebanon|yemen)$/.test(territory));
  return own && marks.some(({ territory, role }) => territory === 'iran' && role !== 'force') ? 'iran' : null;
}

/** "civilians from gunmen, of whom Israel claims to have killed 7,000": the noun stands before the clause. */
function isOfThoseFighters({ tokens }: Scan, { from, head, partOf }: Quantity): boolean {
  if (head !== null || partOf !== null) return false;
  for (let at = from - 1; at > 2 && at > from - 12; at -= 1) {
    if (/^[,;:]$/.test(word(tokens, at))) return false;
    if (word(tokens, at) === 'whom' && word(tokens, at - 1) === 'of')
      return /^(?:militant|attacker)$/.test(peopleClassOf(word(tokens, word(tokens, at - 2) === ',' ? at - 3 : at - 2)) ?? '');
  }
  return false;
}

/** "Egypt said one of its soldiers was killed": of the land that speaks. */
function landOfIts({ tokens, marks }: Scan, { from, to }: Quantity): Territory | null {
  if (!tokens.slice(from, to).some(({ lower }) => lower === 'its')) return null;
  const speaks = marks.find((mark) => mark.to === from - 1 || (mark.to === from - 2 && word(tokens, from - 1) === 'that'));
  return speaks?.role === 'place' && SPEECH.has(word(tokens, speaks.to)) ? speaks.territory : null;
}

/** "Four soldiers died in Israel's strikes on bases in Iran": soldiers of the land that was struck. */
function landStruck(scan: Scan, { from, to }: Quantity): Territory | null {
  const clause = [1, 2, 3].find((back) => word(scan.tokens, from - back) === 'which');
  const before =
    clause === undefined
      ? undefined
      : scan.marks.findLast((mark) => mark.to <= from - clause && mark.role === 'place' && /^(?:iran|yemen|foreign)$/.test(mark.territory));
  // "its strikes on Iran, in which four soldiers were killed"
  if (
    before &&
    word(scan.tokens, before.from - 1) === 'on' &&
    /^(?:strikes?|airstrikes?|attacks?|raids?)$/.test(word(scan.tokens, before.from - 2))
  )
    return before.territory;
  for (let at = to; at < to + 9; at += 1) {
    if (/^[,;:]$/.test(word(scan.tokens, at))) return null;
    const israel = scan.marks.find((mark) => mark.from === at && mark.territory === 'israel');
    const end = israel && (word(scan.tokens, israel.to) === "'s" ? israel.to + 1 : israel.to);
    if (
      end === undefined ||
      !/^(?:strikes?|airstrikes?|air|bombing|bombardment)$/.test(word(scan.tokens, end)) ||
      !/^(?:in|by)$/.test(word(scan.tokens, at - (word(scan.tokens, at - 1) === 'an' ? 2 : 1)))
    )
      continue;
    return (
      scan.marks.find(
        (mark) =>
          mark.from > end && mark.from < end + 9 && mark.role === 'place' && /^(?:iran|lebanon|yemen|foreign)$/.test(mark.territory),
      )?.territory ?? null
    );
  }
  return null;
}

/** "Hezbollah has lost about 70 men", "Hamas confirmed the deaths of six senior men": the losses of an armed group are its fighters, those of a land its people. */
function lostBy(scan: Scan, hit: Hit | null): Group | null {
  if (hit?.rule !== 'object' || !/^(?:lost|lose|loses|losing|buried|buries|bury|mourned|mourns)$/.test(word(scan.tokens, hit.at)))
    return null;
  let at = hit.at;
  while (/^(?:has|have|had|itself|far)$/.test(word(scan.tokens, at - 1)) || ADVERB.has(word(scan.tokens, at - 1))) at -= 1;
  const clause = word(scan.tokens, at - 1) === ',';
  const loser = scan.marks.findLast((mark) => (clause ? mark.to < at && mark.role === 'force' : mark.to === at));
  if (loser?.role === 'force' && loser.territory !== 'israel') return 'militants';
  return loser?.role === 'place' && /^(?:lebanon|iran|yemen|gaza)$/.test(loser.territory) ? BY_TERRITORY[loser.territory] : null;
}

/** "Hamas confirmed the deaths of six senior men": those whom an armed group mourns, where they are men of rank. */
function isMournedBy(scan: Scan, { head, headWord, traits, people }: Quantity, hit: Hit | null): boolean {
  const ranked = head === 'man' || MEMBERS.test(headWord);
  if (
    hit?.rule !== 'noun-of' ||
    people !== null ||
    !ranked ||
    ![...traits].some((trait) => /^(?:senior|top|leading|high-ranking|ranking|its|veteran)$/.test(trait))
  )
    return false;
  return scan.marks.some(({ role, territory, to }) => role === 'force' && territory !== 'israel' && to <= hit.at && to >= hit.at - 5);
}

/** "the army says its death toll inside Gaza", "Israel's toll in the ground offensive". */
export function isOwnToll(scan: Scan, hit: Hit | null): boolean {
  if (hit?.rule !== 'running-count') return false;
  let at = hit.from - 1;
  while (/^(?:death|own|combat)$/.test(word(scan.tokens, at))) at -= 1;
  // "the IDF death toll", "the army's" by another name
  if (scan.marks.some((mark) => mark.to === at + 1 && /^(?:force|body)$/.test(mark.role) && mark.territory === 'israel')) return true;
  if (/^(?:its|their)$/.test(word(scan.tokens, at)))
    return scan.tokens.slice(0, at).some(({ lower }) => /^(?:army|military|idf)$/.test(lower));
  if (word(scan.tokens, at) !== "'s") return false;
  if (/^(?:army|military|idf)$/.test(word(scan.tokens, at - 1))) return true;
  if (!scan.marks.some((mark) => mark.to === at && mark.territory === 'israel')) return false;
  return scan.tokens.slice(hit.from, hit.to).some(({ lower }) => /^(?:ground|offensive|fighting|combat|operations)$/.test(lower));
}
