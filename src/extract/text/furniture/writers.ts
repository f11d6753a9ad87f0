import { bylineNames } from './byline.ts';
import { isProse, type Line } from '../line.ts';

const NAME = "\\p{Lu}[\\p{L}.'-]{1,20}(?: \\p{Lu}[\\p{L}.'-]{1,20}){1,3}";
/** "See stories by Ines Okafor", "More from Ines Okafor" */
const WORKS = new RegExp(`^(?:See|View|Read|More|All)\\b[\\p{L} ]{0,24} (?:by|from) (${NAME})$`, 'u');
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');
/** Below an item of a live page: "-Quay News' Ines Okafor and Tom Brandt". */
const SIGNATURE = new RegExp(
  `^[—-] ?(?:\\p{Lu}[\\p{L}.&]{0,20} ){0,3}\\p{Lu}[\\p{L}.&]{0,20}'s? ${NAME}(?:(?:, and|,| and) ${NAME}){0,5}$`,
  'u',
);
const PLACE = "\\p{Lu}[\\p{L}.'-]{1,20}(?: \\p{Lu}[\\p{L}.'-]{1,20}){0,2}";
/** "Ines Okafor in Cairo and Tom Brandt in Lima", "Ines Okafor in Cairo and agencies", "INES OKAFOR and TOM BRANDT, Quay News". */
const WITH_PLACE = new RegExp(`^${NAME} in ${PLACE}(?:(?:, and|,| and) (?:${NAME} in ${PLACE}|agencies))+$`, 'u');
const PLACE_ALONE = new RegExp(`^(?:${NAME}|${PLACE})$`, 'u');
const WITH_HOUSE = new RegExp(
  `^${NAME}(?:(?:, and|,| and) ${NAME}){0,5}, (?:The )?(?:\\p{Lu}[\\p{L}.&]{1,20} ){1,3}(?:Press|News|Wire|Agency|Service|Post|Times|Staff)$`,
  'u',
);
/** "Ines Okafor, Cairo and Tom Brandt, Gaza reporter" */
const ROLE = /^(?:\p{L}[\p{L}'-]* ){0,4}(?:correspondent|reporter|editor|producer|columnist|journalist)$/u;

/** Of a live page's item: its clock above the writer, or its heading with the clock glued on. */
const CLOCK = /(?:\b|published at )\d{1,2}[.:]\d{2}\b(?: ?[ap]m)?/;
/** A reporter's stand: "At the crossing", "In Cairo". */
const STAND = new RegExp(`^(?:At|In|Outside|Near) (?:the )?${PLACE}$`, 'u');
/** An article has few writers. */
const MOST = 12;
const TELLS = /["]|\b(?:said|says|told)\b/;
const BETWEEN_ITEMS = new Set(['date-line', 'share-bar', 'byline']);

/**
 * Lines about those who wrote: their names above what the page says of them, and that itself where the byline or "See stories by …" names
 * them; the signatures of a live page.
 */
export function addWriters(lines: readonly Line[], found: Map<number, string>): void {
  const names = namesIn(lines, found);
  const last = lines.findLastIndex((line) => !found.has(line.index) && isProse(line) && !isOf(line, names));
  lines.forEach((line, index) => {
    if (found.has(line.index)) return;
    const above = found.get(index - 1) ?? '';
    const below = lines[index + 1];
    const alone = NAME_ALONE.test(line.text) && line.kind === 'plain';
    const ownLife = index > last && (isOf(line, names) || (alone && below?.text.startsWith(`${line.text} `)));
    const itemAbove = lines[index - 1] !== undefined && CLOCK.test(lines[index - 1]?.text ?? '');
    const ofItem =
      SIGNATURE.test(line.text) ||
      (alone && (itemAbove || (BETWEEN_ITEMS.has(above) && found.get(index + 1) === 'date-line'))) ||
      (STAND.test(line.text) && above === 'byline' && below !== undefined && isProse(below));
    const unsigned = WITH_PLACE.test(line.text) || WITH_HOUSE.test(line.text) || isRoll(line);
    if (ownLife || ofItem || unsigned) found.set(line.index, ownLife ? 'biography' : 'byline');
  });
}

/** Names, each with a place or a post behind it, and one of the posts is a writer's. */
function isRoll({ text, kind }: Line): boolean {
  if (text.length > 140 || kind !== 'plain' || !text.includes(', ')) return false;
  const parts = text.split(/, and |, | and | & /).filter((part) => part !== '');
  return (
    NAME_ALONE.test(parts[0] ?? '') &&
    parts.some((part) => ROLE.test(part)) &&
    parts.every((part) => ROLE.test(part) || PLACE_ALONE.test(part))
  );
}

function isOf({ text }: Line, names: readonly string[]): boolean {
  return text.length <= 600 && names.some((name) => text.startsWith(name)) && !TELLS.test(text);
}

function namesIn(lines: readonly Line[], found: ReadonlyMap<number, string>): string[] {
  return lines
    .filter((line) => found.has(line.index))
    .flatMap((line) => {
      const written = WORKS.exec(line.text)?.[1] ?? bylineNames(line) ?? '';
      return written.split(/, | and | & /).filter((name) => NAME_ALONE.test(name));
    })
    .slice(0, MOST);
}
