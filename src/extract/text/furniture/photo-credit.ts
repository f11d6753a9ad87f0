import type { Line } from '../line.ts';
import type { FurnitureRule } from './phrases.ts';

const CREDIT_WORD = '(?:photo|photos|images?|picture|file|files|handout|hand-out|pool|screengrab|screen grab|screenshot|video grab|courtesy|via|credit|getty|archive|stock|press office|spokesperson|agency|agence|illustration|ap|epa|afp)';
/** "(AP Photo/Ariel Schalit)", "[Majdi Fathi/NurPhoto via Getty Images]", "(Reuters)" at the end of a line, an agency's name behind it at most. */
const BRACKETED = new RegExp(
  `[([] ?(?:[^()[\\]]{0,80}\\b${CREDIT_WORD}\\b[^()[\\]]{0,80}|[\\p{L}.' -]{2,50} ?/ ?[\\p{L}.' -]{2,50}(?:/[\\p{L}.' -]{2,30})?|(?:\\p{Lu}[\\p{L}.]{1,24} ?){1,4}(?:/file)?) ?[)\\]](?: ?[A-Z .|]{2,40})?\\.?$`,
  'iu',
);
const AGENCY_ALONE = /[.!?]["']? ?[([] ?\p{Lu}[\p{L}. ]{1,24} ?[)\]]$/u;
const SQUARE_ALONE = /[\p{L}\d.!?"'] ?\[ ?\p{Lu}[\p{L}. /-]{1,40} ?\]$/u;
const UNBRACKETED = /(?:\b(?:photo|image|picture|photograph|photos|images)s?(?:: ?| by | credit:? ?| courtesy(?: of)?:? ?| via )[\p{Lu}][\p{L}.' /-]{2,60}|(?: [|—] ?| - )(?:ap|afp|reuters|epa|getty images?|via getty images?|file photo|anadolu|xinhua)|\p{L}{2,20} ?\/ ?(?:getty|getty images|afp|ap|reuters|epa|shutterstock|anadolu|pool|flash90|xinhua)(?: via .{2,30})?|via (?:getty(?: images)?|reuters|ap|afp|storyful|x|telegram))\.?$/iu;

/** Captions by the credit at their end, and credits that stand alone: "… [Getty]", "(Noam Garay/Getty Images)". */
export const photoCredit: FurnitureRule = { name: 'photo-credit', matches: (line) => endsInCredit(line) };

/** Whether the line is a credit and nothing more; the caption then stands above it. */
export function isCreditAlone({ text }: Line): boolean {
  return text.length <= 120 && /^[([]/.test(text) && /[)\]]\.?$/.test(text) && BRACKETED.test(text);
}

function endsInCredit(line: Line): boolean {
  const { text } = line;
  if (text.length > 700) return false;
  const tail = text.slice(-170);
  if (isCreditAlone(line)) return true;
  if (SQUARE_ALONE.test(tail)) return true;
  if (AGENCY_ALONE.test(tail)) return true;
  const bracket = BRACKETED.exec(tail);
  if (bracket && text.length > bracket[0].length) return new RegExp(`\\b(?:photo|image|images|handout|pool|file|getty|via|screengrab|screenshot|courtesy|credit|photos)\\b|/`, 'i').test(bracket[0]);
  return text.length <= 400 && UNBRACKETED.test(tail) && !/["']$/.test(text);
}
