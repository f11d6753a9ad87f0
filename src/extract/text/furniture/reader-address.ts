import type { Line } from '../line.ts';
import type { FurnitureRule } from './phrases.ts';

const IMPERATIVE = new RegExp(
  "^(?:please |now |want to |don't miss|help|take|tell|send|share|support|get|try|enjoy|choose|set|add|make|give|visit|call|write|ask|vote|win|" +
    'book|save|shop|browse|meet|discover|explore|check|keep|go|come|upgrade|activate|log|enter|complete|fill|allow|let|search|switch|' +
    'open|tap|use|stay|be|never|start|buy|order|claim|receive|access|see|read|watch|listen|find|want|need|looking|interested|love|like|' +
    'enjoying|thank)\\b',
);
const READER = /\b(?:you|your|yours|our|us|we|we're|you're|you'll|you've|we've)\b/;
/** Whom the page means below a story, where a witness may say "we" as well. */
const YOU = new RegExp(
  "\\b(?:you|your|yours|you're|you'll|you've)\\b|\\bour (?:\\w+ )?(?:site|website|readers?|newsroom|journalis\\w+|coverage|app|" +
    'service|community|team|reporters?|work|supporters?|subscribers?|stor(?:y|ies)|policy|policies|partners?|mission)\\b|^thank',
);
const STORY = /["]|\b(?:said|says|told|asked|wrote|added|he|she|they|his|her|their|was|were|had)\b/;

/** Lines in which the page itself speaks to its readers: "Help us improve our service", "Want more? Take our quiz." */
export const readerAddress: FurnitureRule = {
  name: 'reader-address',
  matches: (line) =>
    (line.label.length <= 170 && IMPERATIVE.test(line.label) && isAddress(line, READER)) || asksReader(line) || isAppeal(line),
};

/** "The Ledger's independent journalism is made possible by …", "Support our reporting from as little as $5 a month". */
const MONEY =
  /\b(?:independent|quality|fearless) journalism\b.{0,60}\b(?:made possible|from as little|depends? on|relies on|needs)\b|^that's why we (?:started|created|launched|founded)\b.{0,120}\byou\b|^we(?:'re| are) (?:really |so |very )?(?:pleased|glad|happy|grateful) (?:that )?you(?:'ve| have)\b|^(?:local|independent|quality|public|good|great|trusted) (?:journalism|news|reporting) (?:is (?:essential|vital|free|important|not free|expensive|a public service)|matters|needs you|depends on|costs)|\bdonations? (?:is|are|may be) (?:fully )?tax[- ]deductible|^(?:support|fund) .{3,80}\b(?:from (?:as little as|only|just) \S{1,3}\d|independent journalism\b)|^(?:support|fund|back) .{3,90}[$£€]\d{1,3} (?:a|per|each) (?:week|month|year)$/;

function isAppeal({ text, label }: Line): boolean {
  return text.length <= 300 && MONEY.test(label) && !STORY.test(label);
}

const FORWARD =
  /^(?:know (?:someone|anyone|a friend) who\b|need (?:a break|help|more)\?|(?:was|is) this (?:e-?mail |newsletter |letter )?forwarded\b[^.,]{0,40}\?|love this\?|enjoying this\b)/;

/** "Is our coverage important to you?" Only a page asks so without quotation marks. */
function asksReader({ text, label }: Line): boolean {
  if (label.length <= 140 && FORWARD.test(label)) return true;
  return text.length <= 120 && /\byou\b[^"']{0,80}\?$/.test(text) && !STORY.test(label);
}

/** Whether the page means its readers in a line that quotes nobody. Only its place tells such a line from an opinion piece. */
export function addressesReader(line: Line): boolean {
  return isAddress(line, YOU);
}

/** Appeals of more than a sentence, which say "was" as well. */
const APPEAL = new RegExp(
  '\\b(?:article|journalis\\w+|newsletter|subscri\\w+|supporting|readers like you|our work|donat\\w+|rely on)\\b|' +
    '\\bwe (?:have an? (?:request|ask|favou?r)|need your|are asking|ask (?:you|our))\\b',
);

function isAddress({ text, label }: Line, words: RegExp): boolean {
  if (words === YOU && text.length <= 500 && !/"/.test(text) && APPEAL.test(label) && /\b(?:you|we)\b/.test(label)) return true;
  // "US" in capitals is a state: the words are looked for as written.
  return text.length <= 260 && words.test(text.slice(0, 1).toLowerCase() + text.slice(1)) && !STORY.test(label);
}
