import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import { oneOf } from '../text/word-lists.ts';

/** Ships that carry goods, aid or people. */
const SHIP = oneOf('freighters? tankers? merchant trawlers? flotillas? ferry yachts? ships? vessels? boats? carriers?');
const AT_SEA = oneOf('activists passengers crew crewmen crewmembers volunteers people');
const WORKERS = oneOf('workers? staff staffers employees? volunteers members');

/** Those who are of neither side: peacekeepers, seamen and activists at sea, workers of a charity from abroad. */
export function isOfOthers(scan: Scan, quantity: Quantity): boolean {
  const { tokens, marks } = scan;
  const { headWord, traits } = quantity;
  if (/^(?:peacekeepers?|mariners|seafarers)$/.test(headWord) || (traits.has('peacekeeping') && !traits.has('israeli'))) return true;
  const navy = tokens.some(({ lower }) => /^(?:navy|naval|warships?|frigate)$/.test(lower));
  // "three of its 22 sailors died"
  if (/^(?:sailors|crewmen)$/.test(headWord)) return !navy;
  if (AT_SEA.test(headWord) && word(tokens, quantity.to) === 'aboard') return !navy && tokens.some(({ lower }) => SHIP.test(lower));
  if (!WORKERS.test(headWord) || !isOfCharity(scan, quantity)) return false;
  return !marks.some(
    ({ from, to, territory, role }) => role === 'people' && territory === 'palestinian' && from >= quantity.from && to <= quantity.to,
  );
}

/** "workers of the charity", "aid workers, among them three Britons": of a body from abroad. */
function isOfCharity({ tokens, marks }: Scan, { to, from, traits }: Quantity): boolean {
  const aid = traits.has('aid') || traits.has('charity') || traits.has('humanitarian');
  if (!/^(?:of|with|from|for)$/.test(word(tokens, to)) && !aid) return false;
  if (aid && marks.some((mark) => mark.role === 'people' && mark.territory === 'foreign' && mark.from >= to && mark.from < to + 14))
    return true;
  const around = tokens.slice(Math.max(0, from - 12), to + 8);
  return around.some(({ lower }) => /^(?:charity|charities|non-profit|nonprofit)$/.test(lower));
}
