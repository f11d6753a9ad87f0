const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const PLACE = "[A-Z][A-Za-z'.-]{1,20}(?:[ /-][A-Z][A-Za-z'.-]{0,20}){0,3}";
const STATED = /^date:? \d{4}-\d{2}-\d{2}\b ?/i;
const CITY = new RegExp(`^${PLACE}(?:, ${PLACE}){0,2}(?:,? ${DATE})?,? ?(?:\\([^()]{2,50}\\) ?)?(?:— ?|- | \\| )`);
const AGENCY = new RegExp(`^\\([A-Z][^()]{1,40}\\) ?(?:—|-) ?`);

/**
 * How many code units at the head of a story's first paragraph are its dateline: "JERUSALEM, Oct. 21 (AP) — ",
 * "date 2023-11-19 Washington — ", "DOHA—". 0 where there is none.
 */
export function datelineLength(paragraph: string): number {
  const stated = STATED.exec(paragraph)?.[0].length ?? 0;
  const rest = paragraph.slice(stated, stated + 160);
  const place = CITY.exec(rest)?.[0] ?? AGENCY.exec(rest)?.[0] ?? '';
  return stated + place.length;
}
