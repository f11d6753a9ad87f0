import { countWords, looksLikeHeadline, type Line } from '../line.ts';

/** Lists of other people's headlines: "Sponsored Links by …". */
const SPONSORED = /^(?:sponsored|promoted|paid|recommended by|ads by|links by|stories by|content by|partner)\b/;
const OPENS_BLOCK = new Set(['related-openers', 'promo']);
/** Names of lists that menus hold as well: above a story the line below may be the headline. */
const MENU_LIKE = /^(?:latest|trending|top|popular|most|breaking|live|more|news|today|in pictures)\b/;
/** An overview of the outlet's coverage tells each item in a sentence: "Hostages: Four soldiers were freed on Saturday." */
const OVERVIEW = /^(?:our|more|full|latest) coverage (?:of|on)\b/;
const ITEM = /^\p{Lu}[^.:]{2,40}: \p{Lu}/u;

/** The headlines that stand below "You may also like", or right below a labelled link. */
export function addBlocks(lines: readonly Line[], found: Map<number, string>, lead: number): void {
  let open: 'list' | 'neighbours' | 'overview' | null = null;
  let taken = 0;
  let opener = '';
  for (const line of lines) {
    const rule = found.get(line.index);
    if (rule !== undefined) {
      if (OPENS_BLOCK.has(rule) || SPONSORED.test(line.label)) {
        open = OVERVIEW.test(line.label) ? 'overview' : rule === 'promo' ? 'neighbours' : 'list';
        opener = line.label;
        taken = 0;
      } else if (open === 'neighbours') open = null;
      continue;
    }
    if (open === null) continue;
    const overview = open === 'overview' && ITEM.test(line.text);
    const belongs = overview || (line.text.length <= 160 && !isStory(line) && (!line.blankBefore || (open !== 'neighbours' && taken < 8)));
    if (!belongs || (line.index < lead && isLastChance(lines, found, line, opener))) {
      open = null;
      continue;
    }
    found.set(line.index, 'related-headlines');
    taken += 1;
  }
}

function isStory(line: Line): boolean {
  if (line.kind === 'heading' && line.blankBefore) return true;
  return /\.["')\]]{0,3}$/.test(line.text) || (/["'][,.]?$/.test(line.text) && /\b(?:said|says)\b/.test(line.text));
}

/** Below a menu's "Latest", the headline of the article itself: no other line above the lead could be it. */
function isLastChance(lines: readonly Line[], found: ReadonlyMap<number, string>, line: Line, opener: string): boolean {
  if (!MENU_LIKE.test(opener) || countWords(line.text, 4) < 4) return false;
  return !lines.slice(0, line.index).some((other) => !found.has(other.index) && countWords(other.text, 4) >= 4 && looksLikeHeadline(other));
}

const LINK_WORDS = /\?$|^(?:who|what|how|why|when|where|live|watch|in pictures|explained|explainer|analysis|timeline|follow|'|")/;

/** Two to five links to other articles between the paragraphs of a story, without a word that says so. A subhead stands alone. */
export function addLinkGroups(lines: readonly Line[], found: Map<number, string>, lead: number): void {
  let group: Line[] = [];
  const close = (next: Line | undefined): void => {
    const linked = group.length >= 2 && group.length <= 5 && group.some((line) => LINK_WORDS.test(line.label));
    if (linked && next) for (const line of group) found.set(line.index, 'related-headlines');
    group = [];
  };
  for (const line of lead < 0 ? [] : lines.slice(lead + 1)) {
    if (found.has(line.index)) continue;
    const before = lines[line.index - 1];
    const announced = group.length === 0 && before !== undefined && before.text.endsWith(':');
    const isLink = line.kind === 'plain' && countWords(line.text, 5) >= 5 && looksLikeHeadline(line) && !line.text.endsWith(':');
    if (isLink && !announced) group.push(line);
    else close(line);
  }
}
