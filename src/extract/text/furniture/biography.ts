import type { Line } from '../line.ts';
import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const ABOUT = whole(
  'about the (?:authors?|writers?|reporters?|editors?)',
  'author(?: bio| profile| info)?',
  'the author',
  'authors?',
  'meet the author',
  'view (?:all )?posts(?: by .{1,40})?',
  '(?:more|(?:view|see|read)(?: more| all)?|all)(?: stories| posts| articles| work| news)? by .{1,60}',
  'written by',
  'posted by',
  'author archive',
  'editor',
);
const STARTS = opening(
  'about (?:the )?(?:author|writer|reporter)s?\\b',
  "(?:write|reach out|send (?:an )?e-?mail|e-?mail|tweet) (?:to )?(?:the (?:author|reporter|writer)|[\\p{L}.' -]{3,50}) (?:at|on|@) " +
    '?(?:\\S{1,60}@|x\\b|twitter|facebook|instagram|\\w{2,30}$)',
  'e-?mail(?: us| me| him| her| them)?:? \\S{1,40}@',
  "[\\p{L}.' -]{3,40} can be (?:reached|contacted|followed|e-?mailed) (?:at|on|via|by e-?mail at) (?:\\S{1,40}@|@|x\\b|twitter)",
  '(?:have you|if you).{3,60}(?:e-?mail|contact|write).{0,20}\\S{2,40}@\\S',
  '(?:contact|letters|tips|press|media|newsdesk|news desk|editor|questions)(?: us)?: ?\\S{1,40}@',
  'our (?:reporter|correspondent|editor)s? (?:in|on|for)\\b.{0,60}',
  'contact (?:the (?:author|reporter|writer)s?|us at|[\\p{L}. -]{3,50} at \\S{1,40}@)',
  '(?:you can )?(?:follow|reach|contact|find|e-?mail) (?:him|her|them|me|the author|the reporter) (?:on|at|@|via)\\b',
  "follow [\\p{L}.' -]{3,40} (?:on (?:x|twitter|facebook|instagram|threads|bluesky|mastodon|linkedin|substack)\\b|@)",
  '(?:he|she|they) (?:can be (?:reached|followed|contacted)|tweets) (?:at|on|via|@)\\b',
  'read more (?:stories |articles |posts )?(?:by|from) ',
  'the (?:writer|author) is (?:an? |the )',
);
/** "Ines Okafor is a breaking news writer. Story tips can be sent to …" */
const TIPS = /\b(?:story |news )?tips can be (?:sent|e-?mailed|submitted) to\b/;
const HANDLE = /^@\w{2,30}$|^\S{1,40}@\S{1,40}\.\S{2,10}$/;

/** What a page says of its writers: "About The Author", "Write to Rafael Stone at …", "Follow her on X". */
export const biography: FurnitureRule = {
  name: 'biography',
  matches: (line) => {
    if (labelled(line, 90, ABOUT) || labelled(line, 300, STARTS) || HANDLE.test(line.label)) return true;
    if (line.label.length <= 300 && TIPS.test(line.label)) return true;
    return line.text.length <= 500 && MORE_ABOUT.test(line.text);
  },
};

const NAME = "\\p{Lu}[\\p{L}.'-]{0,20}(?: (?:\\p{Lu}[\\p{L}.'-]{0,20}|de|da|van|von|bin|al|el)){1,4}";
const OCCUPATION =
  '(?:reporter|correspondent|journalist|writer|editor|columnist|producer|contributor|analyst|photographer|photojournalist|bureau ' +
  'chief|fellow|author|freelancer|intern|anchor|presenter|commentator|blogger|broadcaster)';
/** "…, a correspondent in Jerusalem, has covered …", and the link that ends it: "More about Sam Lowe" */
const APPOSED = new RegExp(
  `^${NAME}, (?:an? |the |our )[^.]{0,60}\\b${OCCUPATION}\\b[^.]{0,60}, (?:has|is|covers|writes|reports|joined|was)\\b`,
  'u',
);
const MORE_ABOUT = new RegExp(`[.] (?:More|Read more|See more) (?:about|by|from) ${NAME}$`, 'u');
/** "Sam Lowe is the Gazette's Jerusalem correspondent.", "Sam Lowe, Middle East correspondent" */
const HOLDS_POST = new RegExp(`^${NAME}(?: is (?:the |our |an? )?|, (?:the |our |an? )?)[^.,]{0,50}\\b${OCCUPATION}\\.?$`, 'u');
const IS_A = new RegExp(
  `^(?:${NAME}|\\p{Lu}[\\p{L}'-]{2,20})(?:,? who [^.]{3,60},)? (?:is|was|has been|works as|serves as|` +
    `joined)\\b[^.]{0,60}\\b${OCCUPATION}\\b`,
  'u',
);
/** "A senior correspondent with nearly 25 years' experience covering …" */
const ROLE_FIRST = new RegExp(`^An? [^.]{0,40}\\b${OCCUPATION} (?:with|who|based|covering|at|for|in)\\b`, 'u');
const COVERS = new RegExp(
  `^(?:${NAME}|\\p{Lu}[\\p{L}'-]{2,20}) ` +
    '(?:covers|reports on|writes (?:about|on|for)|reports for|has covered|has reported (?:from|on|for)|has written for|' +
    '(?:leads|edits|oversees) [^.]{0,40}\\bcoverage)\\b',
  'u',
);
const HOUSE =
  '(?:network|station|paper|newspaper|magazine|agency|newsroom|news ?desk|foreign desk|desk|bureau|news staff|broadcaster|programmes?|programs?|wire service)';
const GIVEN = "(?:\\p{Lu}[\\p{L}'-]{2,20})";
/** "Ines Okafor has been with the network since …", "…, based in Amman, joined the Post's foreign desk in …" */
const BELONGS = new RegExp(
  `^(?:${NAME}|${GIVEN})(?:, [^.,]{3,50},)? (?:has been (?:with|at|on)|has (?:worked|reported|written) (?:for|at)|joined|came to|works for) ` +
    `(?:(?:the|our|\\p{Lu}[\\p{L}']{1,20}|\\p{L}+'s) ){0,4}${HOUSE}\\b`,
  'u',
);
/** "… has spent fifteen years reporting on", "… writes the morning newsletter", "… hosts the weekend edition" */
const WORK = new RegExp(
  `^(?:${NAME}|${GIVEN}) (?:has (?:spent|over|more than) [^.]{3,40}\\b(?:report(?:ing|ed)|cover(?:ing|ed)|writ(?:ing|ten)|experience|journalism)\\b|` +
    '(?:writes|hosts|edits|presents|produces) (?:the|our|a) [^.]{0,30}\\b(?:newsletter|podcast|edition|column|blog|show|page)\\b)',
  'u',
);
/** "… grew up in the south. She covers the State Department, and …": what somebody covers is told of no one else. */
const THEN_COVERS = new RegExp(
  `^${NAME} (?:has|is|was|joined|grew|lives)\\b[^"]{10,160}[.] (?:She|He|They) (?:covers|writes (?:about|on|for)|has (?:reported|written) (?:for|from|on|about))\\b`,
  'u',
);
const LIVES = [IS_A, APPOSED, ROLE_FIRST, HOLDS_POST, COVERS, BELONGS, WORK, THEN_COVERS];
/** So many paragraphs above are looked at for a name. */
const NEAR = 60;
const OPENING_NAME = new RegExp(`^(?:${NAME}|${GIVEN})`, 'u');

/** A writer's life in a sentence, which only its place below tells from the story: "Ines Okafor covers diplomacy for the Ledger." */
export function isBiography({ text }: Line): boolean {
  return text.length <= 500 && LIVES.some((life) => life.test(text));
}

/** Of a captive the story has told above: "Ora Lind was a journalist and a gardener". Of its writer it has not. */
export function isToldOf({ text }: Line, story: readonly Line[]): boolean {
  const surname = OPENING_NAME.exec(text)?.[0].split(' ').at(-1)?.replace(/[.,]$/, '') ?? '';
  return surname.length > 2 && story.slice(-NEAR).some((line) => line.text.includes(surname) && !isBiography(line));
}

/** Above a story a surname alone may be any word: "Conflicting reports on a crossing". */
const NAMED_COVERS = new RegExp(`^${NAME} (?:covers|reports on|writes (?:about|on|for)|reports for)\\b`, 'u');
const FATE = /\b(?:killed|died|dead|held|captive|hostage|wounded|arrested|was|were)\b/;

/** A writer's post told between headline and lead: "Sam Lowe is the Gazette's diplomatic reporter". */
export function isPostAboveStory({ text, label }: Line): boolean {
  return text.length <= 200 && (HOLDS_POST.test(text) || NAMED_COVERS.test(text)) && !FATE.test(label);
}

/** What an outlet says of itself below its stories: "The Gazette is an independent news organization dedicated to …" */
const SELF = new RegExp(
  '^\\p{Lu}[^.]{2,60} is (?:an?|the|your)\\b[^.]{0,80}\\b(?:news|journalism|newspaper|newsroom|broadcaster|magazine|publication|media)\\b[^.]{0,160}\\b' +
    '(?:dedicated|independent|trusted|founded|committed|leading|mission|provid\\w+|non-?profit|award)|' +
    '^\\p{Lu}[^.]{2,60} is (?:an?|the) (?:\\p{L}+[ -]){0,3}(?:independent|non-?profit|leading|trusted|award-winning)\\b[^.]{0,80}\\b(?:news|journalism|' +
    'newsroom|newspaper|magazine|media|publication)\\b',
  'u',
);

export function isAboutOutlet({ text }: Line): boolean {
  return text.length <= 700 && SELF.test(text) && !/\b(?:said|says|told)\b/.test(text);
}
