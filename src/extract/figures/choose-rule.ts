import type { Quantity } from './counted.ts';
import { readAfter, type After } from './rules/after-number.ts';
import { readApposition } from './rules/apposition.ts';
import { readCompany } from './rules/company.ts';
import { readCopula } from './rules/copula.ts';
import { readExchange, readPerHostage } from './rules/exchange.ts';
import { readGapped } from './rules/gapped.ts';
import { readIncluded } from './rules/included.ts';
import { isInner } from './rules/inner.ts';
import { readInvertedCount } from './rules/inverted-count.ts';
import { readKnownHostages } from './rules/known-hostages.ts';
import { readLabel } from './rules/label.ts';
import { readNounOf } from './rules/noun-of.ts';
import { readObject } from './rules/object.ts';
import { readAdjective, readBodies, readByRescue, readOwnNoun, readWhereabouts } from './rules/own-words.ts';
import { readOfThem } from './rules/of-them.ts';
import { readPrisonDoors } from './rules/prison-doors.ts';
import { readQuestion } from './rules/question.ts';
import { readRunningCount } from './rules/running-count.ts';
import { readFarObject } from './rules/second-object.ts';
import { readShareNumber } from './rules/share-number.ts';
import { readSharedAhead } from './rules/shared-ahead.ts';
import { readThoseTo } from './rules/those-to.ts';
import { readToldFamilies } from './rules/told-families.ts';
import { readTruceBrought } from './rules/truce-brought.ts';
import { readWantedOut } from './rules/wanted-out.ts';
import { readSplitVerb } from './rules/split-verb.ts';
import type { Hit, Scan } from './scan.ts';

type Rule = (scan: Scan, quantity: Quantity, after: After) => Hit | null;

/** "The remains of 43 are there". */
const WHEREABOUTS = /^(?:among|there|still|in|left)$/;

/** The rules in their order: the first that finds something said of the quantity decides. */
const RULES: readonly Rule[] = [
  // "the remains of four captives returned by Hamas have been identified": they were returned
  (_scan, quantity, after) =>
    quantity.bodies && (after.main === null || after.main.cls === 'recover') && after.reduced?.cls === 'free' ? after.reduced : null,
  readPerHostage,
  readPrisonDoors,
  readByRescue,
  readToldFamilies,
  readTruceBrought,
  readWantedOut,
  readThoseTo,
  readShareNumber,
  readSplitVerb,
  readKnownHostages,
  // "which leaves 60 thought to be alive"
  (scan, quantity, after) =>
    /^(?:leaves|leaving)$/.test(scan.tokens[quantity.from - 1]?.lower ?? '') && /^(?:alive|dead)$/.test(after.reduced?.cls ?? '')
      ? after.reduced
      : null,
  readInvertedCount,
  // "the army identified five soldiers killed in Gaza", "we recovered 10 martyrs": what is said of them, and not that they were found
  (scan, quantity, after) => {
    const hit = readObject(scan, quantity);
    if (hit?.cls !== 'recover' || quantity.bodies || quantity.head === 'hostage') return hit;
    return after.reduced && /^(?:kill|dead|wound)$/.test(after.reduced.cls) && !after.reduced.agent
      ? after.reduced
      : (readOwnNoun(scan, quantity) ?? hit);
  },
  readApposition,
  (_scan, _quantity, after) => (after.reduced?.agent ? after.reduced : null),
  (scan, quantity, after) => (after.main || !mayBeRunning(quantity) ? null : readRunningCount(scan, quantity)),
  // "71 people believed to be alive are still being held"
  (_scan, _quantity, after) =>
    after.main?.cls === 'hold' && after.reduced && /^(?:alive|dead)$/.test(after.reduced.cls) ? after.reduced : null,
  // "six more fatalities were reported due to the strike"
  (scan, quantity, after) =>
    /^(?:death|injury)$/.test(quantity.head ?? '') && after.main && !/^(?:kill|dead|wound)$/.test(after.main.cls)
      ? readOwnNoun(scan, quantity)
      : null,
  // "the 39 Palestinians freed from jail had been held for throwing stones"
  (_scan, _quantity, { main, reduced }) =>
    main && /^(?:hold|arrest|take)$/.test(main.cls) && reduced?.cls === 'free' && !reduced.agent ? reduced : null,
  // "the names of 34 hostages were on a list"
  ({ tokens }, { from }, { main }) => (main?.cls === 'due' && tokens[from - 2]?.lower === 'names' ? main : null),
  (scan, quantity, after) => (quantity.whole || isInner(scan, quantity) ? null : after.main),
  // "all would be returned: 20 thought to be alive"
  ({ tokens }, { from }, { reduced }) => (tokens[from - 1]?.text === ':' && /^(?:alive|dead)$/.test(reduced?.cls ?? '') ? reduced : null),
  readLabel,
  readCopula,
  readNounOf,
  readExchange,
  readCompany,
  (scan, quantity, after) => (after.reduced || after.unknownVerb ? null : readGapped(scan, quantity)),
  // "24 hostages taken by Hamas and 39 Palestinians were released": how they came to be captive only tells which
  (scan, quantity, after) =>
    after.reduced && /^(?:take|hold)$/.test(after.reduced.cls) && !isInner(scan, quantity) ? readSharedAhead(scan, quantity) : null,
  (scan, quantity) => (quantity.head === 'death' ? readOwnNoun(scan, quantity) : null),
  (_scan, _quantity, after) => after.reduced,
  (scan, quantity, after) => (quantity.bodies && !after.unknownVerb ? readSharedAhead(scan, quantity) : null),
  readOwnNoun,
  (scan, quantity, after) => (after.unknownVerb || isInner(scan, quantity) ? null : readSharedAhead(scan, quantity)),
  (scan, quantity, after) => {
    const said = readAdjective(scan, quantity);
    // "six wounded people were flown out": wounded they are, whatever else happens to them
    // "120 of the freed prisoners were serving life"
    const known =
      said?.cls === 'wound' ||
      (said?.cls === 'take' && quantity.head === 'soldier') ||
      (said !== null && quantity.partOf === 'pronoun') ||
      (said?.cls === 'dead' && quantity.head === 'hostage') ||
      (said?.cls === 'free' && quantity.partOf === 'noun');
    return said && after.unknownVerb && !known ? null : said;
  },
  readIncluded,
  (scan, quantity) => readWhereabouts(scan, quantity, isInner(scan, quantity)),
  (scan, quantity, after) => (quantity.bodies && !after.main && !after.unknownVerb ? readFarObject(scan, quantity) : null),
  // "beside the bodies of three children"
  // "the bodies of four are among the rest"
  (scan, quantity, after) =>
    after.unknownVerb && !WHEREABOUTS.test(scan.tokens[quantity.to + 1]?.lower ?? '') ? null : readBodies(scan, quantity),
];

export interface Chosen {
  readonly hit: Hit | null;
  readonly after: After;
}

/** What the sentence says of the quantity, by the first rule that finds it. */
export function chooseRule(scan: Scan, quantity: Quantity, before?: Scan): Chosen {
  const after = readAfter(scan, quantity);
  for (const rule of RULES) {
    const hit = rule(scan, quantity, after);
    if (hit && hit.cls !== 'arrest' && hit.cls !== 'belief') return { hit, after };
  }
  return { hit: readOfThem(scan, quantity, before) ?? (after.unknownVerb ? null : readQuestion(scan, quantity, before)), after };
}

/** A running count ends in a bare number, or in people, deaths or soldiers: "the toll rose to 43,000 dead". */
function mayBeRunning({ head, partOf }: Quantity): boolean {
  if (partOf === 'pronoun') return false;
  return head === null || /^(?:death|casualty|injury|person|soldier|militant|nationality|child|woman|worker)$/.test(head);
}
