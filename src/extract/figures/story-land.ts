import type { Group } from '../../model/vocabulary.ts';
import type { Quantity } from './counted.ts';
import type { KnownTolls } from './known-tolls.ts';
import { isPlace } from './places.ts';
import { word, type Hit, type Scan } from './scan.ts';
import type { Mark, Territory } from './territories.ts';
import type { Reading } from './told.ts';

/** What is known beyond the sentence: those before it, nearest first, and whose land the claimant counts for. */
export interface Setting {
  readonly before: () => readonly Scan[];
  readonly claimant: Territory | null;
  /** The claimant's words name no land: "the health ministry", "medics". */
  readonly unnamed: boolean;
  /** The casualty figure told last, here or in the two sentences before. */
  readonly carried: Reading | null;
  /** What is known of the dead of each land. */
  readonly tolls: KnownTolls;
  /** Where the sentence names those who speak: "the ministry in the West Bank" says nothing of whose dead it counts. */
  readonly speakers: readonly { readonly from: number; readonly to: number }[];
  /** The casualty figure before in the same sentence. */
  readonly neighbour: { readonly group: Group; readonly end: number } | null;
}

/** Men of rank, whom Israel kills abroad too. */
const RANKED = /^(?:generals?|officers|colonels?|advisers)$/;

/** "The Palestinian health ministry said 12 were killed": of the land that the story speaks of. */
export function settleLand(scan: Scan, { number, headWord }: Quantity, hit: Hit | null, land: Territory, setting: Setting): Territory {
  // "three police officers were shot dead in the West Bank": those of the Palestinians are called so
  if (land === 'west-bank' && /^(?:officers?|policemen|police)$/.test(headWord)) return 'israel';
  // "the assault has killed more than 14,500": so many died in Gaza alone
  if (land === 'israel' && hit?.cls === 'kill' && number.low > setting.tolls.mostIn.israel) return 'gaza';
  // behind a paragraph on Yemen: "The overall death toll stands at 64,368"
  if ((hit?.cls === 'kill' || hit?.cls === 'dead') && number.low > setting.tolls.mostIn.elsewhere) return 'gaza';
  // "the strike in Damascus that Tehran meant to avenge had killed two generals"
  if (
    land === 'foreign' &&
    RANKED.test(headWord) &&
    [scan, ...setting.before()].some(({ marks }) => marks.some(({ territory }) => territory === 'iran'))
  )
    return 'iran';
  const said = land === 'palestinian' ? storyLand(scan, setting) : land;
  return said === 'west-bank' && number.low > setting.tolls.mostIn.westBank ? 'gaza' : said;
}

/** Gaza or the West Bank: the place that the sentence, or the nearest before it, names last. */
export function storyLand(scan: Scan, { before }: Pick<Setting, 'before'>): 'gaza' | 'west-bank' {
  for (const place of [scan, ...before()]) {
    const mark = place.marks.findLast(
      (one) =>
        (one.territory === 'gaza' && one.role === 'people') ||
        (/^(?:gaza|west-bank)$/.test(one.territory) && isPlace(place, one) && !isThatLand(place, one)),
    );
    if (mark) return mark.territory === 'west-bank' ? 'west-bank' : 'gaza';
    // "One was shot dead when settlers set fire to houses": there are none in Gaza
    if (place.tokens.some(({ lower }) => lower === 'settlers')) return 'west-bank';
  }
  return 'gaza';
}

/** "the territory": the land named last, whichever it is. */
export const isThatLand = ({ tokens }: Scan, { territory, to }: Mark): boolean =>
  territory === 'gaza' && word(tokens, to - 1) === 'territory';

/** "In the West Bank … Forces killed 12 people in the territory": the land that the sentences before name. */
export function isThatTerritory(scan: Scan, setting: Setting): boolean {
  const gaza = scan.marks.filter(({ territory }) => territory === 'gaza');
  const before = (): Scan[] =>
    setting.before().filter(({ sentence }) => sentence.paragraph === scan.sentence.paragraph || scan.sentence.index - sentence.index <= 1);
  return gaza.length > 0 && gaza.every((mark) => isThatLand(scan, mark)) && storyLand(scan, { before }) === 'west-bank';
}
