import type { Line } from '../line.ts';
import { hasGluedCaption } from './glued-caption.ts';
import type { FurnitureRule } from './phrases.ts';

const KIND =
  '(?:photo(?:graph)?|image|picture|pic|caption|illustration|graphic|map|screenshot|screen ?grab|video|media|infographic|nextimg)';
const LABEL = new RegExp(
  `^[[(]? ?(?:(?:file|stock|archive|archival|handout|undated|courtesy|aerial|satellite|featured?|main|cover|lead|hero) )?${KIND}s?(?: ` +
    `?(?:caption|source|credit|courtesy|copyright|description|taken|illustration|released|provided|shows|grab))?(?: ?\\d{1,2})? ?(?:[:|` +
    `—]|-(?= )|$)`,
);
const LABEL_BEFORE_COMMA = /^(?:image|photo|media|video|figure|picture) (?:source|caption|credit|copyright), ?/;
const CREDIT = new RegExp(
  `^[[(]? ?(?:${KIND}|photo illustration|photo composite|composite)s?` +
    '(?: ?(?:credits?|source|courtesy|copyright|provided|supplied|taken))?' +
    '(?: (?:by|via|courtesy(?: of)?|provided by|supplied by)\\b|(?: from| of)?:) ',
);
const CREDIT_LABEL = new RegExp(
  '^(?:credits?|courtesy|source images?|(?:image|media|video|figure) caption|photograph|illustrative|representative|' +
    'representational)(?: (?:image|photo|picture))? ?(?:[:,|—]|\\.\\.\\.|…| of\\b| (?:image )?credit\\b|$)',
);
/** "FILE - Displaced families …", "File: …", "(FILES) …", "Undated handout photo of …" */
const FILE = new RegExp(
  '^[[(]?file[sd]?(?: ?photos?| ?image| ?picture| ?pic| ?video)?[)\\]]? ?(?:[:—|]|, on | - |-(?=\\p{L}))|^\\(files?\\)|' +
    '^\\[\\d{1,2}/\\d{1,2}\\]|^topshot\\b|' +
    '^file (?:photo|image|picture)\\b|^(?:an? |this )?(?:undated|handout|combination) (?:handout |combination |family |file )?(?:photo|' +
    'image|picture|photograph)s?\\b|^screenshots? (?:from|of|taken)\\b',
  'u',
);
/** "…, in this image taken from video", "… pictured above" */
const SHOWN = new RegExp(
  '^(?:clockwise|counter-?clockwise)(?:,)? from (?:the )?(?:top|bottom|left|upper|lower)|^from (?:top |bottom |upper |lower )?left(?: to right)?[,:]|' +
    '\\bin (?:an? |this )?(?:undated |recent )?(?:picture|photo|photograph|image|video) (?:that was )?(?:handed out|released|provided|supplied|shared|distributed|issued|posted) by\\b|' +
    '\\bin (?:this|an?) (?:\\p{L}+ ){0,3}(?:handout (?:photo|image|picture)|undated (?:photo|image|picture)|file (?:photo|image|picture)|' +
    'frame grab|still (?:image|photo|from)|screen ?grab|screenshot|photo illustration)\\b|\\bin this (?:\\p{L}+ ){0,2}(?:photo|image|' +
    'picture|photograph|screen ?grab|frame)\\b|\\b(?:seen|shown|pictured) (?:here|above|below|left|right|in this (?:photo|image|' +
    'picture))\\b|(?:^|[,;(] )(?:top |bottom |far |second from )?(?:left|right|cent(?:er|re))[,)](?: |$)',
  'u',
);

/** Captions by their label or their way of speaking: "PHOTO: …", "[Image: …]", "FILE - …", "…, left, shakes hands". */
export const caption: FurnitureRule = {
  name: 'caption',
  matches: (line) => line.text.length <= 600 && !hasGluedCaption(line.text) && (isLabelled(line) || isShown(line) || isDated(line)),
};

/** "ImageA crowd at the gate": the label has lost the blank behind it. */
const GLUED_LABEL = /^(?:Image|Video|Photo|Slideshow)\p{Lu}[\p{L}'-]* \p{Ll}/u;
/** "Illustration of a torn map", "Data: Harbour Institute; Chart: Quay Visuals", "… in the square. Lea Stern for Quay hide caption" */
const DRAWN =
  /^(?:(?:animated |photo )?(?:illustration|collage|photo ?illustration|animation|gif|cartoon)|animated gif|screenshot|composite) (?:of|showing) (?:an? |the |two |three |several |\p{L}+ )[^"]{3,140}(?<![.!?])$|^data: [^:]{3,80}[;.] (?:chart|map|graphic|table|visuali[sz]ation): |\. [^."]{2,60} hide caption$/u;

const BY_NAME = /(?:by|via|from|of|courtesy):? \p{Lu}/u;

function isLabelled({ label, text }: Line): boolean {
  if (CREDIT.test(label) && BY_NAME.test(text.slice(0, 60))) return true;
  return (
    GLUED_LABEL.test(text) ||
    DRAWN.test(label) ||
    LABEL.test(label) ||
    LABEL_BEFORE_COMMA.test(label) ||
    CREDIT_LABEL.test(label) ||
    FILE.test(label)
  );
}

function isShown({ label, text }: Line): boolean {
  return text.length <= 500 && !/"/.test(text) && !/\bsaid\b/.test(label) && SHOWN.test(label);
}

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = `(?:${MONTH} \\d{1,2},|\\d{1,2} ${MONTH},?) \\d{4}`;
const TOLD = /\b(?:said|told|says|tells|will|would|were|had|have|has|could|reports?|announced|agreed|began|begins|ended|died|took)\b/;
const FULL_DATE = new RegExp(`\\b${DAY},? ${DATE}\\b|\\bon ${DATE}[.,]?$`);
/** What people do in captions, which tell in the present tense. */
const PRESENT = new RegExp(
  '(?<!\\bto )\\b(?:speaks?|attends?|walks?|stands?|gathers?|holds?|is seen|are seen|is pictured|are pictured|looks?|reacts?|waves?|sits?|meets?|' +
    'shakes?|arrives?|leaves?|takes? part|take|protests?|rises?|inspects?|carry|carries|embraces?|mourns?|prays?|waits?|drives?|' +
    'passes?|rides?|hugs?|celebrates?|marches|march|demonstrates?|listens?|poses?|greets?|receives?|shows?|watch|watches|search|' +
    'searches|clash|clashes|hangs?|burns?|light|lights|display|displays|delivers|addresses|chats?|testifies|boards?|evacuates?|line up|' +
    'queue)\\b',
);

/** Captions tell what is seen: in the present tense, without a speaker. */
export function tellsInPresent({ text }: Line): boolean {
  return text.length <= 220 && PRESENT.test(text) && !/"|\b(?:said|told|says|will|would|was|were|had|has|have)\b/.test(text);
}

const ENDS_IN_DATE = new RegExp(`(?:,|\\bon| -| —) ${DATE}$`);

/** A whole date closes it, without a stop and without a verb of the past: "Mourners at the gate of the cemetery, 27 October 2024". */
export function endsInDate({ text }: Line): boolean {
  return (
    text.length <= 300 &&
    ENDS_IN_DATE.test(text) &&
    !/["?]|^(?:On|In|Since|By|After|Before|From|Until|As|Updated|Published) /.test(text) &&
    !TOLD.test(text)
  );
}

/** A whole date with its weekday, told in the present tense: "Demonstrators hold torches … on Saturday, Sept. 7, 2024." */
function isDated({ text }: Line): boolean {
  if (text.length > 420 || /"|\b(?:said|told|says|will|would)\b|^(?:On|In|Since|By|After|Before) /.test(text)) return false;
  return FULL_DATE.test(text) && PRESENT.test(text);
}
