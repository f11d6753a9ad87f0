import { oneOf } from '../../text/word-lists.ts';
import type { Quantity } from '../counted.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { DETERMINER } from '../words/word-classes.ts';

const EXCHANGES = oneOf(`
  exchange exchanged exchanging swap swapped swapping trade traded trading return returned returning freed freeing released
  releasing release free let handover handed handing came come comes coming brought brings bring bringing left home went
`);

/** For whom so many are paid. */
const CAPTIVE = /^(?:hostage|captive|soldier|civilian|woman)$/;

/** The price of a release: "in exchange for 90 prisoners", "33 hostages for some 1,900 prisoners", "at a ratio of 10 to one". */
export function readExchange(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  // "roughly three for every hostage released"
  if (
    word(tokens, quantity.to) === 'for' &&
    /^(?:every|each)$/.test(word(tokens, quantity.to + 1)) &&
    (quantity.head !== 'hostage' || isDayBehind(scan, quantity))
  ) {
    const subject = quantity.head === 'hostage' ? {} : { subject: { head: 'prisoner', people: null } as const };
    return { cls: 'due', rule: 'exchange', from: quantity.from, to: quantity.to + 2, at: quantity.to, form: 'noun', ...subject };
  }
  // "30 Palestinian prisoners per civilian hostage and 50 per soldier"
  const per = word(tokens, quantity.to) === 'per' && [1, 2].some((step) => CAPTIVE.test(word(tokens, quantity.to + step)));
  if (per && quantity.head !== 'hostage')
    return {
      cls: 'due',
      rule: 'exchange',
      from: quantity.from,
      to: quantity.to + 2,
      at: quantity.to,
      form: 'noun',
      subject: { head: 'prisoner', people: null },
    };
  if (isBargain(scan, quantity))
    return { cls: 'due', rule: 'exchange', from: quantity.from, to: quantity.to, at: quantity.from, form: 'noun' };
  // "a day more for every additional 10 hostages freed"
  // "every further 10 would buy one more day"
  const more =
    quantity.head === null && /^(?:whom|that|freed|released|would|will|buys?|adds?|earns?|brings?|means?)$/.test(word(tokens, quantity.to));
  if (isForEach(scan, quantity) && (quantity.head === 'hostage' || more))
    return { cls: 'due', rule: 'exchange', from: quantity.from, to: quantity.to, at: quantity.from, form: 'noun' };
  let end = quantity.from;
  while (DETERMINER.has(word(tokens, end - 1)) || /^(?:releasing|freeing|release)$/.test(word(tokens, end - 1))) end -= 1;
  // "for what are thought to be more than 1,000 prisoners"
  if (word(tokens, end - 1) === 'be' && word(tokens, end - 2) === 'to' && word(tokens, end - 5) === 'what') end -= 5;
  // "in lieu of 40 hostages"
  if (word(tokens, end - 1) === 'of' && /^(?:lieu|place|return|exchange)$/.test(word(tokens, end - 2)) && word(tokens, end - 3) === 'in')
    return { cls: 'free', rule: 'exchange', from: end - 3, to: quantity.to, at: end - 2, form: 'noun' };
  // "would let 40 hostages go against 240 Palestinians held in its jails"
  const against = word(tokens, end - 1) === 'against' && (quantity.people === 'palestinian' || quantity.head === 'prisoner');
  const listed = readListedPrice(scan, quantity);
  if (listed) return listed;
  if (word(tokens, end - 1) !== 'for' && !against) return readRatio(scan, quantity);
  if (quantity.head === 'hostage' && isCalm(scan, end - 2))
    return { cls: 'due', rule: 'exchange', from: end - 2, to: quantity.to, at: end - 1, form: 'noun' };
  if (/^(?:exchange|return|exchanged|swapped|traded|swap|trade)$/.test(word(tokens, end - 2))) {
    return {
      cls: 'free',
      rule: 'exchange',
      from: end - (/^(?:exchange|return)$/.test(word(tokens, end - 2)) ? 3 : 2),
      to: quantity.to,
      at: end - 2,
      form: 'noun',
    };
  }
  const counted =
    quantity.head === 'prisoner' || quantity.head === 'detainee' || quantity.head === 'hostage' || quantity.people === 'palestinian';
  for (let at = end - 2; counted && at >= 0 && at >= end - (against ? 26 : 16); at -= 1) {
    if (/^[;.]$/.test(word(tokens, at))) return null;
    const back =
      /^(?:give|gives|gave|given|giving|let|set|sent)$/.test(word(tokens, at)) && /^(?:back|up|free|home)$/.test(word(tokens, at + 1));
    if (EXCHANGES.test(word(tokens, at)) || back)
      return { cls: 'free', rule: 'exchange', from: Math.max(at, end - 3), to: quantity.to, at, form: 'noun' };
  }
  return null;
}

/** "in return for a 60-day pause, 125 prisoners and …", "in exchange for a truce and 300 Palestinians": the price has more than one item. */
function readListedPrice({ tokens, quantityAt }: Scan, { from, to, head, people }: Quantity): Hit | null {
  if (!/^(?:,|and|plus)$/.test(word(tokens, from - 1)) || (head !== 'prisoner' && head !== 'detainee' && people !== 'palestinian'))
    return null;
  for (let at = from - 2; at > 0 && at >= from - 16; at -= 1) {
    if (/^(?:[;:.]|was|were|would|will|who|that|which)$/.test(word(tokens, at)) || quantityAt.has(at)) return null;
    if (word(tokens, at) === 'for' && /^(?:exchange|return)$/.test(word(tokens, at - 1)))
      return { cls: 'free', rule: 'exchange', from: at - 2, to, at: at - 1, form: 'noun' };
  }
  return null;
}

/** "Fifty captives for 150 prisoners: that is the bargain": both halves, at the head of a sentence without a verb of their own. */
function isBargain({ sentence, tokens, quantities }: Scan, { from, to, head }: Quantity): boolean {
  if (sentence.kind !== 'body' || (head !== 'hostage' && head !== 'prisoner')) return false;
  const [first, second] = quantities;
  if (
    !first ||
    !second ||
    first.from !== 0 ||
    first.head !== 'hostage' ||
    second.head !== 'prisoner' ||
    second.from !== first.to + 1 ||
    word(tokens, first.to) !== 'for'
  )
    return false;
  return (from === first.from || from === second.from) && to <= second.to && /^[:,;—.]$/.test(word(tokens, second.to));
}

/** "45 days of calm for 10 captives", "a pause of 60 days for eight hostages": quiet is the price. */
function isCalm({ tokens }: Scan, last: number): boolean {
  for (let at = last; at >= 0 && at > last - 5; at -= 1) {
    if (/^(?:calm|quiet|truce|pause|lull|ceasefire|cease-fire|respite)$/.test(word(tokens, at))) return true;
    if (
      tokens[at]?.kind !== 'number' &&
      !/^(?:of|a|in|days?|weeks?|months?|hours?|fighting|exchange|return)$/.test(word(tokens, at)) &&
      !/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word(tokens, at))
    )
      return false;
  }
  return false;
}

/** "for every hostage released, three prisoners are set free": what one is worth. */
export function readPerHostage(scan: Scan, quantity: Quantity): Hit | null {
  // "asks for a fifty-for-one exchange"
  if (/-(?:to|for)-/.test(word(scan.tokens, quantity.number.from))) return readRatio(scan, quantity);
  if (quantity.head === 'hostage' || !isForHostage(scan, quantity)) return null;
  const { from, to } = quantity;
  return { cls: 'due', rule: 'exchange', from, to, at: from, form: 'noun', subject: { head: 'prisoner', people: null } };
}

/** "for every Israeli hostage released, …", "for each soldier freed, Israel would release …". */
function isForHostage({ tokens }: Scan, { from }: Quantity): boolean {
  for (let at = from - 2; at > 0 && at >= from - 16; at -= 1) {
    if (/^[;:.]$/.test(word(tokens, at))) return false;
    if (!/^(?:every|each)$/.test(word(tokens, at)) || word(tokens, at - 1) !== 'for') continue;
    return [1, 2, 3].some((step) => /^(?:hostage|captive|civilian|soldier|woman|child)$/.test(word(tokens, at + step)));
  }
  return false;
}

/** "for every 10 hostages", "for each extra batch of 10". */
function isForEach({ tokens }: Scan, { from }: Quantity): boolean {
  let at = from - 1;
  while (/^(?:additional|further|extra|more|group|batch|of)$/.test(word(tokens, at))) at -= 1;
  if (!/^(?:every|each)$/.test(word(tokens, at))) return false;
  // "each 10 hostages more would buy a day of quiet"
  return word(tokens, at - 1) === 'for' || tokens.slice(at, at + 12).some(({ lower }) => lower === 'day');
}

/** "10 hostages for each additional day". */
function isDayBehind(scan: Scan, { to }: Quantity): boolean {
  return [2, 3, 4].some((step) => /^days?$/.test(word(scan.tokens, to + step)));
}

/** "at a ratio of 10 to one": so many prisoners for each hostage. */
function readRatio(scan: Scan, quantity: Quantity): Hit | null {
  const { tokens } = scan;
  const subject = { head: 'prisoner', people: null } as const;
  if (
    /-(?:to|for)-/.test(word(tokens, quantity.number.from)) &&
    /^(?:ratio|basis|exchange|swap|formula|rate|trade|terms|deal|principle|rule)$/.test(word(tokens, quantity.to))
  ) {
    return { cls: 'due', rule: 'exchange', from: quantity.from, to: quantity.to + 1, at: quantity.from, form: 'noun', subject };
  }
  const before = word(tokens, quantity.from - 1) === 'of' && word(tokens, quantity.from - 2) === 'ratio';
  if (!before || !/^(?:to|-|—|:|for|prisoners|palestinian)$/.test(word(tokens, quantity.to))) return null;
  return { cls: 'due', rule: 'exchange', from: quantity.from - 2, to: quantity.to, at: quantity.from - 2, form: 'noun', subject };
}
