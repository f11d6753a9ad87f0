import { countWords, type Line } from '../line.ts';
import { holding, labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const LABELS = whole(
  'in short',
  'in brief',
  'key (?:points|takeaways|facts)',
  'summary',
  'highlights',
  'story highlights',
  'overview',
  'quick read',
  'tl;?dr',
  '(?:table of )?contents',
  'on this page',
  'jump to',
  'at a glance',
  'by the numbers',
  "what we're covering(?: here)?",
  'what you need to know',
  'article summary',
  'where things stand(?: now)?',
  'here are the latest developments',
  "here(?:'s| is) the latest",
  'currently',
  '(?:summary|recap) of the day.{0,20}',
  '\\d{1,2} \\p{L}{3,9} \\d{4} ?(?:closing|opening|interim|evening|morning)? ?summary',
  'key events',
);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const NOTES = opening(
  `(?:corrections?|clarifications?|editor's notes?|updates?),? (?:(?:on |of )?${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?[:.]?$`,
  'an? (?:earlier|previous|prior) version of (?:this|the)\\b',
  "\\(?(?:editor'?s?'?s? notes?|publisher'?s note|note from the editor|note to readers|corrections?|clarifications?|update|trigger " +
    'warning|content warning|warning|disclosure|note)\\)?(?: \\([^)]{1,40}\\))? ?(?::|—)',
  'this (?:article|story|page|content|post) is (?:more than |over |almost |about )?.{1,12} (?:years?|months?|days?) old',
  '(?:an|the) (?:earlier|previous|original) version of (?:this|the)\\b',
  'an? (?:correction|clarification) was (?:made|added)\\b',
  'this is (?:an? )?(?:ai|automatically|machine|auto)[ -]?generated\\b(?!.{0,80}\\b(?:said|says|told|asks?|asked)\\b)',
  'this is an archived (?:article|story|page|post)\\b',
  '(?:generated|summari[sz]ed|translated) (?:by|with) (?:ai|artificial)\\b',
  'when (?:we|you) (?:learn of|make|find|spot) (?:a|an|any) (?:mistake|error)\\b',
  '(?:our|this|the) live (?:coverage|blog|updates|page|feed)\\b.{0,90}\\b(?:has|have|is|are) (?:now )?(?:closed|ended|moved|over|paused)\\b(?!.{0,80}\\b(?:said|says|told|asks?|asked)\\b)',
  'this (?:article|story|report|post|headline|page|piece|live ?blog) (?:has been|was|is being|will be|is) (?:updated|corrected|amended|' +
    'edited|changed|revised|closed)',
);

/** "The comments express doubt … This summary is AI-generated." */
const MACHINE = holding('this (?:summary|overview|recap) (?:is|was) (?:ai|machine|automatically)[ -]?generated');

/** A whole line in square brackets is the editors' own: "[Read more: …]", "[What is in the deal]"; in a quotation they stand in it. */
function isBracketed({ text }: Line): boolean {
  return text.length <= 140 && /^\[[^\][]+\]$/.test(text) && countWords(text) >= 3;
}

/** The music that a transcript ends with; what else is heard belongs to the story. */
const MUSIC = /^\(SOUNDBITE OF (?:(?:\p{L}+ ){0,3}(?:MUSIC|SONG)|[^()"]{2,60}'S? "[^"()]{1,60}")\)$/u;

/** What editors add to a text: "Editor's note: …", "Correction: …", and the labels of its summary. */
export const notes: FurnitureRule = {
  name: 'notes',
  matches: (line) =>
    labelled(line, 40, LABELS) || labelled(line, 400, NOTES) || labelled(line, 600, MACHINE) || isBracketed(line) || MUSIC.test(line.text),
};
