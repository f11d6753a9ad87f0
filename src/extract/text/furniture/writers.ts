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
const WITH_PLACE = new RegExp(`^${NAME},? in ${PLACE}(?:(?:, and|,| and) (?:${NAME},? in ${PLACE}|agencies))+$`, 'u');
/** "Ines Okafor, reporting from Cairo", "Ines Okafor and Tom Brandt reporting from Cairo" */
const FROM_PLACE = new RegExp(`^${NAME}(?:(?:, and|,| and) ${NAME}){0,3},? (?:reporting|writing) from ${PLACE}$`, 'u');
/** "Ines Okafor and agencies", "Ledger staff and wire services", "Ines Okafor, Tom Brandt and news agencies" */
const WITH_AGENCIES = new RegExp(
  `^(?:${NAME}(?:, ${NAME}){0,3}|(?:The )?(?:\\p{Lu}[\\p{L}.&'-]{1,24} ){1,3}(?:[Ss]taff|[Rr]eporters|[Cc]orrespondents?|[Nn]ewsroom|[Nn]ews [Dd]esk))` +
    `,? (?:and|with|&) (?:(?:[Nn]ews |[Ww]ire |[Oo]ther )?(?:[Aa]gencies|[Ss]ervices)|[Ww]ires?(?: [Rr]eports)?|[Ss]taff)$`,
  'u',
);
const PLACE_ALONE = new RegExp(`^(?:${NAME}|${PLACE})$`, 'u');
const WITH_HOUSE = new RegExp(
  `^${NAME}(?:(?:, and|,| and) ${NAME}){0,5}, (?:The )?(?:\\p{Lu}[\\p{L}.&]{1,20} ){1,3}(?:Press|News|Wire|Agency|Service|Post|Times|Staff)$`,
  'u',
);
const UNSIGNED = [WITH_PLACE, WITH_HOUSE, FROM_PLACE, WITH_AGENCIES];
/** "Ines Okafor, QBC News and Tom Brandt, QBC Arabic, Cairo" */
const HOUSE =
  /^(?:The )?(?:\p{Lu}[\p{L}.&]{1,20} ){1,2}(?:News|Arabic|Persian|Hebrew|Verify|World|World Service|Press|Radio|Television|TV)$/u;
/** "Ines Okafor, Cairo and Tom Brandt, Gaza reporter" */
const ROLE = /^(?:\p{L}[\p{L}'-]* ){0,4}(?:correspondent|reporter|editor|producer|columnist|journalist)$/u;

/** Of a live page's item: its clock above the writer, or its heading with the clock glued on. */
const CLOCK = /(?:\b|published at )\d{1,2}[.:]\d{2}\b(?: ?[ap]m)?/;
/** A reporter's stand: "At the crossing", "In Cairo". */
const STAND = new RegExp(`^(?:At|In|Outside|Near) (?:the )?${PLACE}$`, 'u');
/** An article has few writers. */
const MOST = 12;
const TELLS = /["]|\b(?:said|says|told)\b/;
/** Right below the byline: "Ines Okafor reports on diplomacy from Cairo." */
const POST = new RegExp(
  `^${NAME} (?:reports|covers|writes|leads|edits|is (?:an?|the|our|based)|has (?:been|covered|reported|written))\\b`,
  'u',
);
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
    const post = above === 'byline' && isOf(line, names) && POST.test(line.text);
    const headed = lines[index - 1];
    const ofItem =
      (alone &&
        !line.blankBefore &&
        found.get(index - 2) === 'date-line' &&
        !!headed &&
        !headed.blankAfter &&
        !isProse(headed) &&
        !!below &&
        isProse(below)) ||
      SIGNATURE.test(line.text) ||
      (alone && (itemAbove || (BETWEEN_ITEMS.has(above) && found.get(index + 1) === 'date-line'))) ||
      (STAND.test(line.text) && above === 'byline' && below !== undefined && isProse(below));
    if (ownLife || post) found.set(line.index, 'biography');
    else if (ofItem || isUnsignedByline(line)) found.set(line.index, 'byline');
  });
}

/** A byline without "By", told by what stands behind the names. */
export function isUnsignedByline(line: Line): boolean {
  return line.text.length <= 160 && (UNSIGNED.some((form) => form.test(line.text)) || isRoll(line));
}

/** Names, each with a place, a post or a house behind it, and one of the posts or houses is a writer's. */
function isRoll({ text, kind }: Line): boolean {
  if (text.length > 140 || kind !== 'plain' || !text.includes(', ')) return false;
  const parts = text.split(/, and |, | and | & /).filter((part) => part !== '');
  return (
    NAME_ALONE.test(parts[0] ?? '') &&
    parts.some((part) => ROLE.test(part) || HOUSE.test(part)) &&
    parts.every((part) => ROLE.test(part) || HOUSE.test(part) || PLACE_ALONE.test(part))
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
