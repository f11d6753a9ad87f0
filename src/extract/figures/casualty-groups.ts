import type { Group } from '../../model/vocabulary.ts';
import type { Quantity } from './counted.ts';
import { MEMBERS } from './armed-members.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import { territoryOf, type Verdict } from './evidence.ts';
import { BY_TERRITORY, isOwnToll, ownGroup } from './own-groups.ts';
import { isPlace } from './places.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Territory } from './territories.ts';
import { THE_DEAD } from './words/count-words.ts';
import { ADVERB, AUXILIARY } from './words/word-classes.ts';
import { carriedGroup, carriedLand, isAttackToll } from './carried-group.ts';
import { isThatLand, isThatTerritory, settleLand, storyLand, type Setting } from './story-land.ts';

/** Whose dead, wounded or missing are counted. The nearer the words stand, the more they weigh. */
export function casualtyGroup(scan: Scan, quantity: Quantity, hit: Hit | null, setting: Setting): Group {
  if (quantity.head === 'hostage') return 'israel';
  if (isOwnToll(scan, hit)) return 'israeli-soldiers';
  const own = ownGroup(scan, quantity, hit);
  const chunks = chunksOf(scan);
  const index = Math.max(
    0,
    chunks.findIndex((chunk) => quantity.number.from >= chunk.from && quantity.number.from < chunk.to),
  );
  if (own === 'gaza' && quantity.people !== 'gaza') return isWestBank(scan, quantity, chunks[index], setting) ? 'west-bank' : 'gaza';
  if (isOfThatGroup(scan, quantity, setting)) return 'militants';
  if (own !== null) return own;
  if (isOfThatArmy(scan, quantity, setting)) return 'israeli-soldiers';
  if (isKilledByThatArmy(scan, quantity, hit, setting)) return 'militants';
  const row = rowGroup(scan, quantity, setting);
  if (row !== null) return row;
  const carried = carriedGroup(scan, quantity, hit, setting, chunks[index]);
  if (carried !== null) return carried;
  if (sharesGroup(scan, chunks, index, quantity, setting) || isHurtBeside(scan, chunks[index], quantity, hit, setting))
    return setting.neighbour?.group ?? 'gaza';
  if (isAttackToll(scan, quantity, hit, setting, chunks[index])) return 'israel';
  const told = byChunks(scan, quantity, chunks, index, setting);
  if (told === 'gaza' && isThatTerritory(scan, setting)) return 'west-bank';
  const struck = told === 'strike' || (told === null && isBareStrike(scan, chunks[index])) ? struckLand(scan, setting) : null;
  const counter = told === null && setting.claimant === null ? countingLand(scan, quantity) : null;
  if (counter) return BY_TERRITORY[counter];
  const land =
    told === 'strike'
      ? (struck ?? 'gaza')
      : (told ??
        struck ??
        landOfParagraph(scan, setting) ??
        carriedLand(setting) ??
        (setting.claimant === 'israel' ? 'israel' : landBefore(setting)) ??
        setting.claimant ??
        'gaza');
  // "Settlers attacked a village, killing one man"
  const settlers =
    land === 'gaza' &&
    told === null &&
    scan.tokens.some(({ lower }) => lower === 'settlers') &&
    scan.marks.every(({ territory }) => territory !== 'gaza');
  return BY_TERRITORY[settleLand(scan, quantity, hit, settlers ? 'west-bank' : land, setting)];
}

/** "Hamas says its leaders survived. Five of its members were killed": of the armed group that the sentence before speaks of. */
function isOfThatGroup({ tokens, marks, sentence }: Scan, { headWord, from, to, people }: Quantity, { before }: Setting): boolean {
  const its = tokens.slice(from, to).some(({ lower }) => /^(?:its|their)$/.test(lower)) || /^(?:its|their)$/.test(word(tokens, from - 1));
  if (!its || people !== null || !MEMBERS.test(headWord) || marks.some((mark) => mark.to <= from)) return false;
  const last = before()[0];
  const speaks = last && last.sentence.index === sentence.index - 1 ? last.marks.find((mark) => mark.from <= 3) : undefined;
  return speaks?.role === 'force' && speaks.territory !== 'israel';
}

/** "The Israeli military said one officer was killed": one of its own, where no police are spoken of. */
function isOfThatArmy({ tokens, marks }: Scan, { headWord, traits }: Quantity, { claimant, speakers }: Setting): boolean {
  if (!/^officers?$/.test(headWord) || claimant !== 'israel' || traits.has('police')) return false;
  if (tokens.some(({ lower }) => /^(?:police|border|prison)$/.test(lower))) return false;
  const within = (at: number): boolean => speakers.some(({ from, to }) => at >= from && at < to);
  return (
    tokens.some(({ lower }, at) => within(at) && /^(?:army|military|idf)$/.test(lower)) ||
    marks.some(({ role, territory, from }) => role === 'force' && territory === 'israel' && within(from))
  );
}

/** "We have killed over 140, the army's spokesman said", "19 men it says it killed": those whom an army boasts of are fighters. */
function isKilledByThatArmy(
  { tokens }: Scan,
  { head, people, partOf }: Quantity,
  hit: Hit | null,
  { claimant, speakers }: Setting,
): boolean {
  if (claimant !== 'israel' || hit?.cls !== 'kill' || people !== null || partOf !== null || (head !== null && head !== 'man')) return false;
  if (hit.rule !== 'object' && hit.rule !== 'relative-clause') return false;
  let at = hit.at - 1;
  while (AUXILIARY.has(word(tokens, at)) || ADVERB.has(word(tokens, at)) || word(tokens, at) === 'n') at -= 1;
  // "we have apprehended 500, and killed over 140"
  const we = word(tokens, at) === 'and' && tokens.slice(0, at).some(({ lower }) => lower === 'we');
  return (
    we || (/^(?:we|it|army|military|idf)$/.test(word(tokens, at)) && (word(tokens, at) !== 'it' || speakers.some(({ to }) => to <= at)))
  );
}

/** "two Iranian generals and five officers died": one row, one land. */
function rowGroup({ tokens, quantities }: Scan, { from, people }: Quantity, { neighbour }: Setting): Group | null {
  if (!neighbour || people !== null || !/^(?:iran|lebanon|yemen|west-bank)$/.test(neighbour.group) || word(tokens, from - 1) !== 'and')
    return null;
  return quantities.some(({ number, to }) => number.from === neighbour.end && to === from - 1) ? neighbour.group : null;
}

/** "39,324 Palestinians have been killed and 90,800 injured": without a place of its own the second goes with the first. */
function sharesGroup(scan: Scan, chunks: readonly Chunk[], index: number, quantity: Quantity, { neighbour }: Setting): boolean {
  const own = chunks[index];
  const before = chunks[index - 1];
  if (!neighbour || !own || (neighbour.group !== 'gaza' && neighbour.group !== 'israel' && quantity.head !== null)) return false;
  if (neighbour.end >= own.from && neighbour.end <= quantity.from) return territoryOf(scan, own, quantity.number.from) === null;
  const joined = word(scan.tokens, own.from) === 'and' && before !== undefined && neighbour.end >= before.from;
  return joined && territoryOf(scan, own, quantity.number.from) === null;
}

/** "Iran's health ministry had 606 dead in its books", "The Houthi ministry has 87 in hospital": the land whose officials count. */
function countingLand({ tokens, marks }: Scan, { from: until }: Quantity): Territory | null {
  const mark = marks.find(
    ({ territory, from, to }) =>
      to <= until &&
      /^(?:iran|lebanon|yemen)$/.test(territory) &&
      tokens.slice(from, to + 4).some(({ lower }) => /^(?:ministry|authorities|officials|hospitals)$/.test(lower)),
  );
  return mark?.territory ?? null;
}

/** "Twelve were killed in the town, officials said; some 42 were hurt": by the same blow. */
function isHurtBeside(
  scan: Scan,
  own: Chunk | undefined,
  { head, partOf, number }: Quantity,
  hit: Hit | null,
  { neighbour }: Setting,
): boolean {
  const beside = neighbour !== null && /^(?:israel|lebanon|west-bank|iran|yemen)$/.test(neighbour.group);
  return (
    beside && own !== undefined && head === null && partOf === null && hit?.cls === 'wound' && territoryOf(scan, own, number.from) === null
  );
}

function byChunks(
  scan: Scan,
  quantity: Quantity,
  chunks: readonly Chunk[],
  index: number,
  { claimant, speakers, unnamed }: Setting,
): Verdict | null {
  const near = quantity.number.from;
  const at = (place: number): Verdict | null => {
    const chunk = chunks[place];
    return chunk ? territoryOf(scan, chunk, near, speakers) : null;
  };
  let strike = false;
  if (isBesideTaking(scan, quantity)) return 'israel';
  const clause = chunks[index + 1];
  const behind =
    clause && clause.from <= quantity.to && /^(?:who|whom|that|which|whose)$/.test(word(scan.tokens, clause.from)) ? at(index + 1) : null;
  if (behind && behind !== 'strike') return behind;
  const look = (place: number): Territory | null => {
    const said = at(place);
    if (said === 'strike') strike = true;
    return said === 'strike' ? null : said;
  };
  // "…, in which 1,200 people were killed", "…, killing 12": goes on with the clause before
  let left = index;
  for (; left >= 0; left -= 1) {
    const told = look(left);
    if (told) return told;
    const chunk = chunks[left];
    // the comma behind "Oct. 7, 2023," cuts no clause
    const year = chunk !== undefined && chunk.to - chunk.from === 1 && scan.tokens[chunk.from]?.kind === 'number';
    if (strike || !(chunk?.leans || year)) break;
  }
  if (claimant && LANDS_COUNTED.has(claimant) && !unnamed) return claimant;
  if (strike) return 'strike';
  let skipped = false;
  for (let place = index + 1; place < chunks.length; place += 1) {
    // "… since the start of a war set off by an attack in which Hamas killed 1,200"
    skipped =
      /^(?:since|before|as|that|who|which)$/.test(word(scan.tokens, chunks[place]?.from ?? 0)) ||
      (skipped && chunks[place]?.leans === true);
    if (skipped) continue;
    const told = look(place);
    if (told) return told;
  }
  for (let place = left - 1; place >= 0; place -= 1) {
    const told = look(place);
    if (told) return told;
  }
  // "Israel put the number of its dead at 900"
  const its = scan.tokens.some(({ lower }, at) => /^(?:its|our)$/.test(lower) && THE_DEAD.test(word(scan.tokens, at + 1)));
  return strike ? 'strike' : claimant === 'israel' && its ? 'israel' : null;
}

/** "killed about 1,200 people and took 250 hostage": only one attack of the war did both. */
function isBesideTaking({ tokens }: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 8; at += 1) {
    if (/^[;:]$/.test(word(tokens, at))) return false;
    if (
      word(tokens, at) === 'and' &&
      /^(?:took|taking|abducted|abducting|kidnapped|kidnapping|dragged|dragging)$/.test(word(tokens, at + 1))
    )
      return true;
  }
  return false;
}

/** Lands whose officials count their own dead; what Israel or others say may be of anybody's. */
const LANDS_COUNTED: ReadonlySet<Territory> = new Set(['gaza', 'palestinian', 'lebanon', 'iran', 'yemen']);

/** What medics or a ministry whose land is not named count is no dead of Israel's. */
function landBefore(setting: Setting): Territory | null {
  const before = fromBefore(setting);
  return before === 'israel' && setting.unnamed && setting.claimant !== null ? null : before;
}

/** "North of Tel Aviv a lorry was driven into a bus stop. One man died": a place named since the figure before. */
function landOfParagraph(scan: Scan, { before, carried }: Setting): Territory | null {
  if (carried?.scan === scan) return null;
  for (const place of before()) {
    if (place.sentence.paragraph !== scan.sentence.paragraph || place === carried?.scan) return null;
    const mark = place.marks.find((one) => one.from <= 6 && one.territory !== 'foreign' && isPlace(place, one));
    if (mark) return mark.territory;
  }
  return null;
}

/** "The strikes killed 224 people", "a raid on the same suburb": whose arms it was, and where, was told before. */
function isBareStrike({ tokens }: Scan, own: Chunk | undefined): boolean {
  return (
    own !== undefined &&
    tokens
      .slice(own.from, own.to)
      .some(({ lower }) => /^(?:strikes?|airstrikes?|raids?|bombing|bombings|bombardment|shelling)$/.test(lower))
  );
}

function fromBefore({ before }: Setting): Territory | null {
  for (const scan of before()) {
    const struck = chunksOf(scan)
      .map((chunk) => territoryOf(scan, chunk, chunk.to))
      .find((told) => told !== null);
    if (struck)
      return struck === 'strike'
        ? (scan.marks.find((mark) => mark.territory !== 'israel' && isPlace(scan, mark))?.territory ?? 'gaza')
        : struck;
    // "12 Palestinians were killed, officials said. The toll stands at 64,000": of the same people
    if (scan.quantities.some((quantity) => quantity.people === 'palestinian' || quantity.people === 'gaza')) return 'palestinian';
  }
  return null;
}

/** Where Israel's arms struck: a place of the sentence, else the land whose dead were counted last, else a place of the sentences before. */
function struckLand(scan: Scan, setting: Setting): Territory | null {
  for (const place of [scan, ...setting.before()]) {
    const mark =
      place.marks.findLast((one) => one.territory !== 'israel' && isPlace(place, one) && (place === scan || isStruck(place, one))) ??
      (place === scan ? place.marks.find((one) => one.role === 'place' && /^(?:lebanon|iran|yemen|gaza)$/.test(one.territory)) : undefined);
    if (mark) return mark.territory;
    const carried = place === scan ? carriedLand(setting) : null;
    if (carried) return carried;
  }
  return null;
}

/** "Mediators met in Doha … Israeli strikes killed 35": talks in other lands say nothing of where the bombs fell. */
function isStruck({ tokens }: Scan, { territory }: Scan['marks'][number]): boolean {
  if (territory === 'gaza') return true;
  return tokens.some(({ lower }) =>
    /^(?:struck|strikes?|bombed|hit|attacked|airstrikes?|raids?|shelled|raided|operation|bombing|bombings|bombardment)$/.test(lower),
  );
}

function isWestBank(scan: Scan, quantity: Quantity, chunk: Chunk | undefined, setting: Setting): boolean {
  const here =
    (chunk &&
      scan.marks.find((mark) => mark.from >= chunk.from && mark.to <= chunk.to && isPlace(scan, mark) && !isThatLand(scan, mark))
        ?.territory) ??
    null;
  if (here) return here === 'west-bank';
  const around = scan.marks.filter((mark) => (isPlace(scan, mark) && !isThatLand(scan, mark)) || mark.territory === 'west-bank');
  const lands = new Set(around.map(({ territory }) => territory));
  // "In Hebron, settlers killed two men, and strikes in Gaza killed 12": of two lands the one told last before the number
  if (lands.has('west-bank') && lands.has('gaza')) return around.findLast(({ to }) => to <= quantity.from)?.territory === 'west-bank';
  if (lands.size > 0) return lands.has('west-bank');
  if (setting.claimant === 'gaza' || quantity.number.low > setting.tolls.mostIn.westBank) return false;
  return storyLand(scan, setting) === 'west-bank';
}
