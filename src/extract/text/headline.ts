import { isCalendarDate } from './furniture/chronicle-dates.ts';
import { countWords, endsSentence, type Line } from './line.ts';
import { sharedWith, storyStems } from './shared-words.ts';

/** What stands above the story. */
export interface Headline {
  /** The headline; null where the text has none. */
  readonly title: Line | null;
  /** The headline said again, in full or cut off. */
  readonly repeats: readonly Line[];
  /** Labels above it that no rule knows: "Israel at war". */
  readonly labels: readonly Line[];
}

const NONE: Headline = { title: null, repeats: [], labels: [] };
/** A lead tells the day and the speaker, a headline hardly ever does. */
const TOLD = /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:said|told)\b/;
const NEWS_DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const DATED = /^date:? \d{4}-/;
const LONGEST = 200;

/** Where the page's head ends, as far as furniture tells: indexes of lines. */
export interface HeadMarks {
  /** The byline, or the paragraph with the dateline; -1 where there is neither near the top. */
  readonly anchor: number;
  /** The last line of the page's menus above the story; -1 where there are none. */
  readonly menus: number;
  /** The subject of a letter that came by mail; null where the page is none. */
  readonly subject: string | null;
  /** The line that says the page tells a day's events as they came; -1 where there is none. */
  readonly live: number;
}

/**
 * Finds the headline among the lines that are no furniture: a line above the lead that reads like one, rather than like the
 * first paragraph. `stated` is the title that front matter gives; it wins, and a line that says the same is its repetition.
 */
export function findHeadline(lines: readonly Line[], stated: string | null, marks: HeadMarks): Headline {
  const lead = leadOf(lines, marks.anchor);
  const head = lines.slice(0, lead < 0 ? Math.min(lines.length, 6) : lead);
  if (stated !== null) return { ...NONE, repeats: head.filter((line) => sameWords(line.text, stated)) };
  const candidates = head.filter((line) => line.kind === 'heading' || isCandidate(line));
  if (beginsWithItem(candidates, lines, marks.live)) return NONE;
  if (candidates.length === 0) return { ...NONE, title: belowLead(lines, lead), labels: head.filter((line) => isLabel(line)) };
  const belowMenus = candidates.filter((line) => line.index > marks.menus);
  const { subject } = marks;
  const title =
    (subject === null ? null : head.find((line) => sameWords(line.text, subject))) ??
    choose(belowMenus.some((line) => countWords(line.text, 5) >= 5) ? belowMenus : candidates, lines);
  if (title === null) return { ...NONE, labels: head.filter((line) => isLabel(line)) };
  const repeats = lines.slice(0, Math.max(lead + 1, 8)).filter((line) => line !== title && saysAgain(line, title));
  const labels = head.filter((line) => {
    if (line === title || repeats.includes(line)) return false;
    return (line.index < title.index && isAboveStory(line)) || isLabel(line) || gluedOnto(line, title);
  });
  return { title, repeats, labels };
}

/** A page whose lead was taken from above its headline: the line below it says much the same. */
function belowLead(lines: readonly Line[], lead: number): Line | null {
  const [first, line] = lead < 0 ? [] : [lines[lead], lines[lead + 1]];
  if (!first || !line || !line.blankBefore || !line.blankAfter || !isCandidate(line) || endsSentence(line) || countWords(line.text, 6) < 6)
    return null;
  return sharedWith(line.text, storyStems([first])).count >= SHARED + 1 ? line : null;
}

/** Whether a live page begins with its newest item: all that could be its headline stands below the line that says so, as the items' headings do. */
function beginsWithItem(candidates: readonly Line[], lines: readonly Line[], live: number): boolean {
  const first = candidates[0];
  if (live < 0 || !first || first.index < live) return false;
  return (
    lines.filter((line) => line.index > first.index && isCandidate(line) && !endsSentence(line) && countWords(line.text, 4) >= 4).length > 0
  );
}

/** What stands above the headline is no story, but for a paragraph that tells news. */
function isAboveStory(line: Line): boolean {
  return !endsSentence(line) || !(TOLD.test(line.text) || NEWS_DAY.test(line.text));
}

/** Index of the first line that reads as a paragraph of the story; -1 where none does. */
function leadOf(lines: readonly Line[], anchor: number): number {
  return lines.findIndex((line) => {
    if (line.kind === 'heading' || line.index < anchor) return false;
    // Below the first date of a chronicle stands no headline.
    if (isCalendarDate(line)) return true;
    return line.text.length > LONGEST + 40 || (endsSentence(line) && !isCandidate(line) && countWords(line.text, 4) >= 4);
  });
}

function isCandidate({ text, kind }: Line): boolean {
  if (text.length > LONGEST || text.length < 4 || kind === 'list-item' || /[:,;]$/.test(text) || DATED.test(text)) return false;
  if (/^\p{Ll}/u.test(text)) return false;
  return !/\.["')\]]{0,3}$/.test(text) || (text.length <= 75 && !TOLD.test(text));
}

function choose(candidates: readonly Line[], lines: readonly Line[]): Line | null {
  if (lines.length < 2) return null;
  const heading = candidates.find((line) => line.kind === 'heading' && countWords(line.text, 3) >= 3);
  if (heading) return heading;
  const withWords = (least: number): Line[] => candidates.filter((line) => countWords(line.text, least) >= least);
  const saidTwice = withWords(4).find((line, at, all) => all.slice(at + 1, at + 9).some((other) => sameWords(other.text, line.text)));
  const chosen = saidTwice ?? aboutStory(withWords(5), lines) ?? withWords(5)[0] ?? withWords(3)[0] ?? null;
  // A first line that was cut off and stands again in full: "… a hostage deal that would bring".
  return chosen && (candidates.find((line) => line !== chosen && (isCutOff(chosen, line) || gluedOnto(chosen, line))) ?? chosen);
}

/** A headline shares so many words with the first paragraphs as a rule. */
const SHARED = 2;

/**
 * An outlet's words about itself, or a warning of frost, share no word with the story; the headline below them does. What stands right
 * below the first line is its deck and no headline of its own.
 */
function aboutStory(candidates: readonly Line[], lines: readonly Line[]): Line | null {
  const [first] = candidates;
  if (!first) return null;
  const story = storyStems(lines.filter((line) => !candidates.includes(line)));
  if (sharedWith(first.text, story).count > 0) return first;
  return candidates.find((line) => line.index > first.index + 1 && sharedWith(line.text, story).count >= SHARED) ?? null;
}

const NAMES = new RegExp(
  "^(?:\\p{Lu}[\\p{L}.'-]*,?|and|&|in|of|for|the|at|de|al|el|bin|van|von)(?: (?:\\p{Lu}[\\p{L}.'-]*,?|and|&|in|of|for|the|at|de|al|" +
    'el|bin|van|von)){0,6}$',
  'u',
);

/** What stands between headline and lead without being a sentence: a section, a place, "Miriam Castell and Tom Brandt". */
function isLabel(line: Line): boolean {
  if (endsSentence(line) || line.text.endsWith(':') || line.kind === 'heading') return false;
  return countWords(line.text, 4) <= 3 || (line.text.length <= 60 && NAMES.test(line.text));
}

/** A menu that a scraper glued onto the headline: "Current:Home > ContactEnvoys leave the city -Quay News". */
function gluedOnto(line: Line, title: Line): boolean {
  return title.text.length >= 20 && line.text.length > title.text.length && line.text.indexOf(title.text) > 0;
}

function isCutOff(short: Line, long: Line): boolean {
  const words = short.text.replace(/(?:…|\.\.\.)$/, '').trimEnd();
  const rest = long.text.slice(words.length);
  // "Headline | Outlet" is no fuller form of the headline.
  return (
    words.length >= 20 &&
    long.text.length > short.text.length &&
    long.text.startsWith(words) &&
    /\p{L}/u.test(rest) &&
    !/^ ?[|—-] /.test(rest)
  );
}

function saysAgain(line: Line, title: Line): boolean {
  if (sameWords(line.text, title.text) || isCutOff(line, title)) return true;
  const suffix = line.text.startsWith(title.text) ? line.text.slice(title.text.length) : '';
  return /^ ?(?:\||—|- )/.test(suffix) && suffix.length <= 50;
}

/** The same words, whatever their case, quotation marks and punctuation, and the blanks that a scraper lost. */
export function sameWords(one: string, other: string): boolean {
  return one === other || (Math.abs(one.length - other.length) <= 12 && wordsOf(one) === wordsOf(other));
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
