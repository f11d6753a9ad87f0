import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|' +
  'Oct(?:ober|\\.)?|' +
  'Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ';
const DATE = `(?:${WEEKDAY})?(?:(?:${MONTH}|[JFMASOND][A-Z]{2,8}) \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`;
const WORD = "\\p{Lu}[\\p{L}'.-]{1,20}";
const PLACE = `${WORD}(?:[ /-](?:${WORD}|(?:al|el|of|de|ad|ash)[ -]${WORD}|el|al)){0,4}`;
const STATED = /^(?:date:? )?\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]{4,20})?(?![\p{L}\d])[ ,:|—-]{0,3}/iu;
/** Place or date, an agency in brackets, the sign that parts, and the beginning of a sentence. */
const HEAD = new RegExp(
  `^(?:(${PLACE})((?:, ${PLACE}){0,2})(?:,? ${DATE})?|${DATE}(?:,? \\d{4})?),?( ?\\([^()]{2,50}\\))?(?: ?(—|-|:|\\|) ?)` +
    `(?:\\([^()]{2,30}\\) ?(?:—|-) ?)?(?=["'(]?[\\p{Lu}\\d])`,
  'u',
);
/** The same on a line of its own: "JERUSALEM, Oct. 23 (Meridian Wire)". */
const ALONE = new RegExp(`^(${PLACE})(?:, ${PLACE}){0,2}(,)? ${DATE}( ?\\([^()]{2,40}\\))?(?: ?[—–-])?$`, 'u');
const MOST_WORDS_OF_PLACE = 3;
/** A byline that a scraper glued onto it: "By Miriam Castell and Tom Brandt CAIRO/GAZA (MW) -". */
const BYLINE = new RegExp(
  "^By (?=[^()]{5,120}\\p{Lu}{3}[^()]{0,40}\\([^()]{2,30}\\) ?[—-])(?:\\p{Lu}[\\p{L}.'-]{1,20},? |and |al-\\p{L}+ |bin |el-\\p{L}+ " +
    '){2,14}?(?=\\p{Lu}{3})',
  'u',
);
const AGENCY = /^\(\p{Lu}[^()]{1,40}\) ?(?:—|-) ?(?=["']?[\p{Lu}\d])/u;

const placesOf = perKnowledge((knowledge: Knowledge): ReadonlySet<string> => {
  const places = knowledge.places.flatMap((place) => [place.name, ...place.aliases]);
  const states = knowledge.states.flatMap((state) => [state.name, ...state.metonyms]);
  return new Set([...places, ...states].map((name) => name.toLowerCase()));
});

/**
 * Is the line a dateline that a scraper parted from its story? A place in small letters counts only with an agency behind the date: "Gaza
 * Talks, May 24" is a headline.
 */
export function isDatelineAlone(line: string): boolean {
  const [whole, place = '', comma, agency] = line.length > 90 ? [] : (ALONE.exec(line) ?? []);
  return (
    whole !== undefined &&
    (agency !== undefined || (comma !== undefined && isInCapitals(place) && place.split(' ').length <= MOST_WORDS_OF_PLACE))
  );
}

function isInCapitals(place: string): boolean {
  return !/\p{Ll}/u.test(place.replace(/^Mc|(?:^|[ -])(?:al|el)-/g, ''));
}

/**
 * How many code units at the head of a story's first paragraph are its dateline: "JERUSALEM, Oct. 21 (Meridian Wire) — ",
 * "date 2023-11-19 Washington — ", "DOHA—", "CAIRO: ", "(MW) - ". 0 where there is none. A town in small letters before a hyphen or a
 * colon counts only where the knowledge has it: "Sharone - who lives in London - said".
 */
export function datelineLength(paragraph: string, knowledge: Knowledge): number {
  const date = STATED.exec(paragraph)?.[0].length ?? 0;
  const stated = date + (BYLINE.exec(paragraph.slice(date, date + 200))?.[0].length ?? 0);
  const rest = paragraph.slice(stated, stated + 170);
  const agency = AGENCY.exec(rest)?.[0].length ?? 0;
  if (agency > 0) return stated + agency;
  const head = HEAD.exec(rest);
  if (!head) return stated;
  const [whole, place = '', , brackets, sign] = head;
  // A "-" inside a name stands without blanks: only one beside a blank parts.
  if (sign === '-' && !/ -|- |\)-/.test(whole.slice(-4))) return stated;
  const sure = brackets !== undefined || isInCapitals(place) || sign === '—' || placesOf(knowledge).has(place.toLowerCase());
  return sure ? stated + whole.length : stated;
}
