import type { Group } from '../../model/vocabulary.ts';
import type { Quantity } from './counted.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import { territoryOf, type Verdict } from './evidence.ts';
import { BY_TERRITORY, isOwnToll, ownGroup } from './own-groups.ts';
import { isPlace } from './places.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Territory } from './territories.ts';

/** What is known beyond the sentence: those before it, nearest first, and whose land the claimant counts for. */
export interface Setting {
  readonly before: () => readonly Scan[];
  readonly claimant: Territory | null;
  /** Where the sentence names those who speak: "the ministry in the West Bank" says nothing of whose dead it counts. */
  readonly speakers: readonly { readonly from: number; readonly to: number }[];
  /** The casualty figure before in the same sentence. */
  readonly neighbour: { readonly group: Group; readonly end: number } | null;
}

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
  if (own !== null) return own;
  if (sharesGroup(scan, chunks, index, quantity, setting)) return setting.neighbour?.group ?? 'gaza';
  const told = byChunks(scan, quantity, chunks, index, setting);
  if (told === 'gaza' && isThatTerritory(scan, setting)) return 'west-bank';
  const land = told === 'strike' ? (struckLand(scan, setting) ?? 'gaza') : (told ?? fromBefore(setting) ?? setting.claimant ?? 'gaza');
  return BY_TERRITORY[settleLand(scan, quantity, hit, land, setting)];
}

/** Killed in the West Bank since the war began: about a thousand in two years, by the counts of the UN; a toll above is Gaza's. */
const MOST_IN_WEST_BANK = 1_500;

/** Killed in Israel in the war: some 1,200 on its first day by Israel's count, and hundreds since. */
const MOST_KILLED_IN_ISRAEL = 3_000;

/** "The Palestinian health ministry said 12 were killed": of the land that the story speaks of. */
function settleLand(scan: Scan, { number }: Quantity, hit: Hit | null, land: Territory, setting: Setting): Territory {
  // "the assault has killed more than 14,500": so many died in Gaza alone
  if (land === 'israel' && hit?.cls === 'kill' && number.low > MOST_KILLED_IN_ISRAEL) return 'gaza';
  const said = land === 'palestinian' ? storyLand(scan, setting) : land;
  return said === 'west-bank' && number.low > MOST_IN_WEST_BANK ? 'gaza' : said;
}

/** Gaza or the West Bank: the place that the sentence, or the nearest before it, names last. */
function storyLand(scan: Scan, { before }: Setting): 'gaza' | 'west-bank' {
  for (const place of [scan, ...before()]) {
    const mark = place.marks.findLast(
      (one) => (one.territory === 'gaza' && one.role === 'people') || (/^(?:gaza|west-bank)$/.test(one.territory) && isPlace(place, one)),
    );
    if (mark) return mark.territory === 'west-bank' ? 'west-bank' : 'gaza';
  }
  return 'gaza';
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

function byChunks(
  scan: Scan,
  quantity: Quantity,
  chunks: readonly Chunk[],
  index: number,
  { claimant, speakers }: Setting,
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
  if (claimant && LANDS_COUNTED.has(claimant)) return claimant;
  if (strike) return 'strike';
  for (let place = index + 1; place < chunks.length; place += 1) {
    if (/^(?:since|before|as|that|who|which)$/.test(word(scan.tokens, chunks[place]?.from ?? 0))) continue;
    const told = look(place);
    if (told) return told;
  }
  for (let place = left - 1; place >= 0; place -= 1) {
    const told = look(place);
    if (told) return told;
  }
  return claimant === 'israel' ? 'israel' : strike ? 'strike' : null;
}

/** "killed about 1,200 people and took 250 hostage": only one attack of the war did both. */
function isBesideTaking({ tokens }: Scan, { to }: Quantity): boolean {
  for (let at = to; at < to + 8; at += 1) {
    if (/^[;:]$/.test(word(tokens, at))) return false;
    if (word(tokens, at) === 'and' && /^(?:took|taking|abducted|abducting|kidnapped|kidnapping|dragged|dragging)$/.test(word(tokens, at + 1))) return true;
  }
  return false;
}

/** Lands whose officials count their own dead; what Israel or others say may be of anybody's. */
const LANDS_COUNTED: ReadonlySet<Territory> = new Set(['gaza', 'palestinian', 'lebanon', 'iran', 'yemen']);

function fromBefore({ before }: Setting): Territory | null {
  for (const scan of before()) {
    const struck = chunksOf(scan)
      .map((chunk) => territoryOf(scan, chunk, chunk.to))
      .find((told) => told !== null);
    if (struck) return struck === 'strike' ? 'gaza' : struck;
  }
  return null;
}

/** Where Israel's arms struck: a place of the sentence, else of those before, outside Israel. */
function struckLand(scan: Scan, { before }: Setting): Territory | null {
  for (const place of [scan, ...before()]) {
    const mark =
      place.marks.findLast((one) => one.territory !== 'israel' && isPlace(place, one)) ??
      (place === scan ? place.marks.find((one) => one.role === 'place' && /^(?:lebanon|iran|yemen|gaza)$/.test(one.territory)) : undefined);
    if (mark) return mark.territory;
  }
  return null;
}

/** "In the West Bank … Forces killed 12 people in the territory": the land that the sentence before names. */
function isThatTerritory(scan: Scan, { before }: Setting): boolean {
  const gaza = scan.marks.filter(({ territory }) => territory === 'gaza');
  if (gaza.length === 0 || gaza.some((mark) => word(scan.tokens, mark.to - 1) !== 'territory')) return false;
  const last = before()[0]?.marks ?? [];
  return last.some(({ territory }) => territory === 'west-bank') && !last.some(({ territory }) => territory === 'gaza');
}

function isWestBank(scan: Scan, quantity: Quantity, chunk: Chunk | undefined, setting: Setting): boolean {
  const here =
    (chunk && scan.marks.find((mark) => mark.from >= chunk.from && mark.to <= chunk.to && isPlace(scan, mark))?.territory) ?? null;
  if (here) return here === 'west-bank';
  const around = scan.marks.filter((mark) => isPlace(scan, mark) || mark.territory === 'west-bank').map(({ territory }) => territory);
  if (around.length > 0) return around.includes('west-bank') && !around.includes('gaza');
  if (setting.claimant === 'gaza' || quantity.number.low > MOST_IN_WEST_BANK) return false;
  return storyLand(scan, setting) === 'west-bank';
}
