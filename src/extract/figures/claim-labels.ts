import { mentionsWithin } from './claim-stand-ins.ts';
import type { Claimant } from './claimants.ts';
import type { Quantity } from './counted.ts';
import { word, type Scan } from './scan.ts';
import type { Told } from './told.ts';
import { wordSet } from '../text/word-lists.ts';
import { PREPOSITION } from './words/word-classes.ts';

/** Last words of those who are set before or behind what they say by a colon or a dash. */
const SOURCES = wordSet(`
  official officials ministry army military police hospital hospitals medics doctors source sources office agency government authorities
  spokesman spokeswoman spokesperson minister president adviser envoy forum defense defence service services crescent cross rescuers
  media diplomat diplomats mediators negotiators witnesses
`);

/** "Army: two soldiers killed in Gaza", "Toll in Gaza passes 60,000: health ministry", "… – medics": headlines leave "says" out. */
export function labelledClaim(scan: Scan, quantity: Quantity, told: Told): Claimant | null {
  const { tokens, sentence } = scan;
  for (let at = 1; at < 8 && at < quantity.from; at += 1) {
    if (word(tokens, at) !== ':') continue;
    return sourceOf(scan, 0, at, told);
  }
  if (sentence.kind !== 'title' && sentence.kind !== 'subhead') return null;
  const end = /^[.]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  for (let at = end - 2; at > quantity.from && at > end - 8; at -= 1) {
    const text = word(tokens, at);
    if (text === ':' || text === '—' || text === '–' || (text === '-' && !tokens[at]?.glued)) return sourceOf(scan, at + 1, end, told);
  }
  return null;
}

/** The words [from, to) as one who speaks; null for a place, a theme or a count ("Gaza: 43 killed", "Live: …"). */
function sourceOf({ tokens, marks }: Scan, from: number, to: number, told: Told): Claimant | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || PREPOSITION.has(first.lower)) return null;
  if (tokens.slice(from, to).some(({ kind, text }) => kind === 'number' || (kind === 'mark' && !/^['’.]$/.test(text)))) return null;
  const mention = mentionsWithin(told.found.mentions, first.start, last.end).find(({ how }) => how !== 'adjective' && how !== 'pronoun');
  const named = mention?.start === first.start && mention.end === last.end && told.isPerson(mention.actor);
  const body = marks.some((mark) => mark.to === to && mark.from === from && (mark.role === 'body' || mark.role === 'force'));
  if (!named && !body && !SOURCES.has(last.lower)) return null;
  return { start: first.start, end: last.end, actor: mention?.actor ?? null, territory: mention ? told.landOf(mention.actor) : null };
}
