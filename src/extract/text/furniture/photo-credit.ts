import type { Line } from '../line.ts';
import { hasGluedCaption } from './glued-caption.ts';
import type { FurnitureRule } from './phrases.ts';

const CREDIT_WORD =
  '(?:photos?|images?|picture|files?|hand-?out|pool|screen ?grab|screenshot|video grab|screen capture|courtesy|via|credit|archive|stock|' +
  'press office|spokesperson)';
const NAME = "\\p{Lu}[\\p{L}.'-]{0,24}(?: \\p{Lu}[\\p{L}.'-]{0,24}){0,4}";
/** What stands between brackets at the end of a line: "(AP Photo/Ariel Schalit)", "[Majdi Fathi/NurPhoto via Getty Images]". */
const BRACKETED = new RegExp(`[([] ?([^()[\\]]{2,160}?) ?[)\\]](?: ?[A-Z .|]{2,40})?\\.?$`, 'u');
/** Words that make brackets a credit even at the end of a sentence with its full stop. */
const SURE = /\b(?:photos?|images|screen ?grab|screenshot|courtesy|credit)\b|\//i;
const CREDIT_IN_BRACKETS = new RegExp(`\\b${CREDIT_WORD}\\b|^${NAME} ?/ ?${NAME}|^\\p{Lu}[\\p{Lu}.' -]{1,40}/\\p{Lu}`, 'iu');
/** A bare name in brackets behind a sentence: "…, Thursday, Feb. 27, 2025. ( AP )", "… in the square. (Lea Stern, Meridian Wire)". */
const NAME_IN_BRACKETS = new RegExp(`^(?:${NAME})(?:, ${NAME})?$`, 'u');
const SQUARE = new RegExp(`[\\p{L}\\d.!?"'] ?\\[ ?${NAME} ?\\]$`, 'u');
/** "Photo by Lea Stern", "Credit...Lea Stern/Reuters", "Lea Stern / AFP - Getty Images file", "REUTERS/Lea Stern", ". — Reuters" */
const UNBRACKETED = new RegExp(
  `(?:\\b(?:Photo|Image|Picture|Photograph|PHOTO|IMAGE)s?(?:: ?| by | [Cc]redit:? ?| courtesy(?: of)?:? ?| via )${NAME}(?: ?/ ?${NAME})?|` +
    `\\b[Cc]redit ?(?:[.:…]|\\.\\.\\.){1,2} ?${NAME}(?:[/,] ?${NAME}| for ${NAME}){0,2}|` +
    `${NAME} ?/ ?${NAME}(?: (?:-|via) ${NAME})?(?: file)?|` +
    `\\p{Lu}{2,10}/${NAME}|\\b(?:file|handout) (?:photo|image|picture)|[.!?] ?[|—] ${NAME}(?: pics?| photos?| files?)?)(?<!\\.)$`,
  'u',
);

/** "The prime minister of Utopia(QUAY)": a page's credit has lost the blank before it. */
const GLUED = new RegExp(`\\p{Ll}\\((?:${NAME})(?:/${NAME})?\\)$`, 'u');

/** A headline names no way of delivery: "… Quay Forces via MW". */
const VIA = / via \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}+)?$/u;
/** A whole sentence and names behind it, without a stop: "… waves from a helicopter. Israel Defense Forces" */
const NAMES_BEHIND = new RegExp(
  `\\p{Ll}{3}[.] \\p{Lu}[\\p{L}.'-]{0,24}(?:[ /](?:\\p{Lu}[\\p{L}.'-]{0,24}|for|via|of|and|/)){0,12}(?<![.!?:,])$`,
  'u',
);

/** "…, in 2022. Provided by family" */
const GIVEN =
  /[.!?]["')]{0,2} (?:(?:Provided|Supplied|Contributed|Submitted|Released|Shared) by|Courtesy(?: of)?|Handout(?: from)?) [\p{L} .'-]{3,40}(?<![.!?])$/u;

/** "Smoke over the port. Photo: Lea Stern/Handout via MW.", "… on Wednesday.Credit...Lea Stern/Quay — Meridian Images" */
const LABELLED = /(?:[.!?]["')]{0,2} ?|^)(?:Photo|Image|Picture|Credit|Photograph)s?(?:: ?| ?\.\.\. ?)\p{Lu}[^.!?"]{2,110}\.?$/u;

/** "… light candles in the square on 15 December 2023 Quay Images": nothing parts the picture's day and its agency. */
const BEHIND_DATE =
  /\b(?:on|in) (?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2},)? 20\d\d,? \p{Lu}[\p{L}.'-]{1,20}(?:[ /]\p{Lu}[\p{L}.'-]{0,20}){0,4}$/u;

/** Captions by the credit at their end, and credits that stand alone: "… [Getty]", "(Noam Garay/Getty Images)". */
export const photoCredit: FurnitureRule = { name: 'photo-credit', matches: (line) => endsInCredit(line) };

/** "Lea Stern/AFP via Getty Images", "Getty Images" */
const ALONE = new RegExp(`^(?:${NAME} ?/ ?${NAME}(?: (?:-|via) ${NAME})?|(?:\\p{Lu}\\p{L}+ )Images|via ${NAME})$`, 'u');

/** Whether the line is a credit and nothing more; the caption then stands above it. */
export function isCreditAlone({ text }: Line): boolean {
  if (text.length <= 80 && ALONE.test(text)) return true;
  return text.length <= 160 && /^[([]/.test(text) && isCredit(BRACKETED.exec(text)?.[1], true);
}

/** "Hopes Rise Again. Don't Hold Your Breath": every long word of a headline may be a capital's. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{5,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}

function endsInCredit(line: Line): boolean {
  const { text, kind } = line;
  if (text.length > 700 || hasGluedCaption(text)) return false;
  if (isCreditAlone(line)) return true;
  const tail = text.slice(-190);
  // Most lines are sentences without brackets: they are not searched for what brackets hold.
  if ((tail.endsWith(']') && SQUARE.test(tail)) || (tail.endsWith(')') && text.length <= 200 && GLUED.test(tail))) return true;
  const bracket = tail.includes(')') || tail.includes(']') ? BRACKETED.exec(tail) : null;
  const stop = tail.endsWith('.');
  const behindSentence = bracket !== null && /[.!?]["']? ?$/.test(tail.slice(0, bracket.index));
  if (bracket && (!stop || SURE.test(bracket[1] ?? '')) && isCredit(bracket[1], behindSentence && !stop)) return true;
  if (LABELLED.test(tail) || GIVEN.test(tail)) return true;
  // What ends in a full stop is a sentence: a credit without brackets has none.
  if (tail.endsWith('.')) return false;
  if (
    text.length <= 420 &&
    kind === 'plain' &&
    text.length > 40 &&
    !/"/.test(text) &&
    ((NAMES_BEHIND.test(tail) && (VIA.test(tail) || !isTitleCase(text))) || (tail.includes(' 20') && BEHIND_DATE.test(tail)))
  )
    return true;
  return text.length <= 420 && !/"/.test(text) && UNBRACKETED.test(tail) && !/\b(?:said|told)\b/.test(text);
}

/** What transcripts put in brackets: "(SOUNDBITE OF ARCHIVED RECORDING)". */
const HEARD = /^(?:soundbite|applause|laughter|crosstalk|music|chant|cheer|through interpreter|speaking|unintelligible)/i;

function isCredit(words: string | undefined, alone: boolean): boolean {
  if (words === undefined || HEARD.test(words)) return false;
  return CREDIT_IN_BRACKETS.test(words) || (alone && NAME_IN_BRACKETS.test(words));
}
