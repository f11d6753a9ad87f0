import type { Line } from '../line.ts';

const SEPARATOR = / ?[|·•›»→‹«▸►] ?| [>/] |\t/;
const GLUED_MENU = /^(?:[A-Z][a-z]{2,14}){4,40}$/;
/** Names of sections that menus are made of. */
const SECTION = new RegExp(
  '^(?:home|news|world|us|u\\.s\\.|uk|politics|sports?|business|money|tech|technology|science|health|opinion|culture|arts|travel|' +
    'lifestyle|life|style|entertainment|showbiz|weather|video|videos|podcasts?|shop|shopping|games|food|local|more|live|tv|radio|photos|' +
    'royals|football|books|music|film|environment|education|innovation|earth|audio|israel|jewish|israel & region|middle|east|search|' +
    'subscribe|newsletters?|archive|about|contact|media|economy|climate|markets|features|investigations|menu|sections?|legal|sustainability|breakingviews|africa|americas?|asia|' +
    'australia|europe|mideast|fact|check|oddities|contests|community|watch|real|estate|obituaries|crime|nation|metro|shows|stream|' +
    'listen|calculators|elections|election|donate)$',
);
/** So many of the words must be names of sections. */
const LEAST = 5;
const SHARE = 0.6;
/** Where a scraper lost the blanks: "NewsVideoLiveShows", "HealthWatch MoneyWatch". */
const BETWEEN = /[\s,]+|(?<=\p{Ll})(?=\p{Lu})/u;
/** The names of a menu's icons: "caret-down", "chevron-right". */
const ICON = /(?:caret|chevron|arrow|angle)-(?:left|right|up|down)/;
/** So often an outlet's own name stands in a row of its houses: "Quay News Quay Business Quay Weather". */
const OWN_NAME = 3;
/** "Log In", "Sign up", "Stream on" */
const SWITCHES = /(?:Log|Sign|Stream) ?(?:In|On|Out|Up|in|on|out|up)(?!\p{Ll})/gu;

/** Rows of section names: "World | Politics | Business", "Home › World › Middle East", "HomeNewsSportOpinion", "Home News Sport Weather", and labels with wide gaps between them. */
export function isMenu({ text, label, spacedRow }: Line): boolean {
  if (spacedRow) return true;
  if (text.length > 400) return false;
  if (GLUED_MENU.test(text) || ICON.test(text)) return true;
  if (/[.!?]["')]?$/.test(text)) return false;
  return isRow(label) || isSectionNames(text);
}

function isRow(label: string): boolean {
  const parts = label
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const mostWords = parts.length > 2 ? 4 : 3;
  return parts.length >= 2 && parts.every((part) => part.length <= 32 && part.split(' ').length <= mostWords && !/\d/.test(part));
}

function isSectionNames(text: string): boolean {
  const all = text
    .replace(SWITCHES, ' Menu ')
    .split(BETWEEN)
    .filter((word) => /\p{L}/u.test(word));
  const words = withoutOwnName(all.filter((word) => word !== 'and'));
  const isSection = (word: string): boolean => SECTION.test(word.toLowerCase());
  if (words.length < LEAST - 1 || words.some((word) => /^\p{Ll}/u.test(word) && !(words.length > LEAST && isSection(word)))) return false;
  const sections = words.filter(isSection).length;
  if (sections === words.length) return true;
  return words.length > LEAST && sections >= LEAST && sections >= SHARE * words.length;
}

/** A word that stands before nearly every name is the outlet's. */
function withoutOwnName(words: readonly string[]): readonly string[] {
  const own = words[0] ?? '';
  const others = words.filter((word) => word !== own);
  return words.length - others.length >= OWN_NAME ? others : words;
}
