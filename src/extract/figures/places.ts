import { word, type Scan } from './scan.ts';
import type { Mark } from './territories.ts';
import { oneOf } from '../text/word-lists.ts';

/** Words between "in" and a place: "in the town of". */
const BEFORE_PLACE = oneOf(`
  the and 's city town village camp kibbutz besieged capital refugee , of suburb port neighborhood neighbourhood district area
  border strip
`);

const DIRECTION = /^(?:southern|northern|central|eastern|western|south|north|east|occupied|neighbouring|neighboring)$/;

const TOWN = oneOf(
  'city town village port capital province region suburb border coast island kibbutz settlement community airport district base',
);

/** "in the Iranian city of Kerman", "near the Israeli coastal town of …": the land of a town, whether or not the town is known. */
function isTownOf({ tokens }: Scan, { from, to }: Mark): boolean {
  const noun = /^(?:southern|northern|central|eastern|western|coastal|border|holy|port|desert)$/.test(word(tokens, to)) ? to + 1 : to;
  if (!TOWN.test(word(tokens, noun))) return false;
  const before = /^(?:the|an?)$/.test(word(tokens, from - 1)) ? from - 2 : from - 1;
  return /^(?:in|near|at|outside|around|inside|on|of)$/.test(word(tokens, before));
}

/** "in Gaza", "across the West Bank", "southern Israel", "on Doha"; not "Israel says", "Gaza's Health Ministry". */
export function isPlace(scan: Scan, mark: Mark): boolean {
  const { tokens } = scan;
  // "on the Israeli side"
  if (mark.role === 'people')
    return (
      isTownOf(scan, mark) ||
      (word(tokens, mark.to) === 'side' && word(tokens, mark.from - 1) === 'the' && /^(?:on|from)$/.test(word(tokens, mark.from - 2)))
    );
  if (mark.role !== 'place') return false;
  // "in Gaza's north", "in Gaza's Nuseirat" are places; "Gaza's Health Ministry" is none
  const part =
    /^(?:north|south|border|capital|northern|southern)$/.test(word(tokens, mark.to + 1)) ||
    scan.marks.some((other) => other.role === 'place' && other.from === mark.to + 1);
  if (word(tokens, mark.to) === "'s" && !part) return false;
  if (mark.territory === 'american') return false;
  for (let at = mark.from - 1; at >= 0 && at >= mark.from - 6; at -= 1) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    if (/^(?:in|inside|across|throughout|near|at|around|into|outside|over|within)$/.test(lower)) return true;
    if (DIRECTION.test(lower)) return true;
    // "Israel struck Iran"
    if (
      at === mark.from - 1 &&
      /^(?:struck|bombed|attacked|raided|shelled|pounded|hit|bombing|striking|attacking|pounding|enter|entered|entering|invade|invaded|invading|stormed|storming)$/.test(
        lower,
      )
    )
      return true;
    if (lower === 'to' || lower === 'of')
      return (
        mark.territory !== 'israel' ||
        /^(?:north|south|east|west|outside|northeast|northwest|southeast|southwest)$/.test(word(tokens, at - 1))
      );
    if (lower === 'on' || lower === 'against') return mark.territory !== 'israel' || DIRECTION.test(word(tokens, at + 1));
    if (!/^\p{Lu}/u.test(text) && !BEFORE_PLACE.test(lower)) return false;
  }
  return false;
}
