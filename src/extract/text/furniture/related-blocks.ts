import { countWords, looksLikeHeadline, type Line } from '../line.ts';
import { isCapitalPromo } from './capital-promo.ts';
import { sharedWith, storyStems } from '../shared-words.ts';

/** Lists of other people's headlines: "Sponsored Links by …". */
const SPONSORED = /^(?:sponsored|promoted|paid|recommended by|ads by|links by|stories by|content by|partner)\b/;
const OPENS_BLOCK = new Set(['related-openers', 'promo']);
/** A button of the page's head: below "Watch Live" stands its own headline. */
const BUTTON = /^(?:watch|listen)(?: (?:live|tv|now))?$|^live(?: tv)?$|^video$/;
/** An overview of the outlet's coverage tells each item in a sentence: "Hostages: Four soldiers were freed on Saturday." */
const OVERVIEW = /^(?:our|more|full|latest) coverage (?:of|on)\b/;
const ITEM = /^\p{Lu}[^.:]{2,40}: \p{Lu}/u;

/** An agency's rolling report lists its other stories with dashes: "Currently:", "— Envoy ends trip", "Here's the latest:". */
const ROLLING = /^currently$/;

export function isRolling(line: Line): boolean {
  return ROLLING.test(line.label);
}

/** The headlines that stand below "You may also like", or right below a labelled link. */
export function addBlocks(lines: readonly Line[], found: Map<number, string>, lead: number): void {
  let open: 'list' | 'neighbours' | 'overview' | 'rolling' | null = null;
  let taken = 0;
  const rolling = lines.some(isRolling);
  let opener: Line | null = null;
  const story = storyStems(lines.filter((line) => line.index >= lead && !found.has(line.index)));
  for (const line of lines) {
    const rule = found.get(line.index);
    if (rule !== undefined) {
      if (isRolling(line)) open = 'rolling';
      else if ((OPENS_BLOCK.has(rule) && !BUTTON.test(line.label)) || SPONSORED.test(line.label)) {
        open = OVERVIEW.test(line.label) ? 'overview' : rule === 'promo' ? 'neighbours' : 'list';
        opener = line;
        taken = 0;
      } else if (open === 'neighbours') open = null;
      continue;
    }
    if (open === null) continue;
    if (rolling && isCapitalPromo(line)) {
      open = null;
      continue;
    }
    const overview = open === 'overview' && ITEM.test(line.text);
    const belongs =
      overview ||
      (open === 'rolling' && line.kind === 'list-item') ||
      (line.text.length <= 160 && !isStory(line) && (!line.blankBefore || (open !== 'neighbours' && taken < 8)));
    if (!belongs || (line.index < Math.min(lead, HEAD) && isOwnHeadline(lines.slice(0, lead), found, line, opener, story))) {
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

/** A headline has so many words in common with its story. */
const SHARED = 2;

/** The headline of a page stands in its first lines. */
const HEAD = 120;

/**
 * Below a menu's "Latest" above the story, the headline of the article itself: no line above the menu could be it, and of those below it
 * has the most in common with the story.
 */
function isOwnHeadline(
  head: readonly Line[],
  found: ReadonlyMap<number, string>,
  line: Line,
  opener: Line | null,
  story: ReadonlySet<string>,
): boolean {
  const eligible = head.filter((other) => !found.has(other.index) && countWords(other.text, 4) >= 4 && looksLikeHeadline(other));
  const kept = eligible.filter((other) => other.index < (opener?.index ?? 0));
  if (kept.some((other) => sharedWith(other.text, story).count > 0) || !eligible.includes(line)) return false;
  const below = eligible.filter((other) => other.index >= line.index);
  const best = below.reduce((one, two) => (sharedWith(two.text, story).share > sharedWith(one.text, story).share ? two : one), line);
  // What stands right below the headline is its deck, which tells the news again in the story's own words.
  const deck = best.index === line.index + 1 && sharedWith(line.text, story).count >= SHARED;
  return (best === line || deck) && (kept.length === 0 || sharedWith(line.text, story).count > 0);
}

const LINK_WORDS = /\?$|^(?:who|what|how|why|when|where|live|watch|in pictures|explained|explainer|analysis|timeline|follow|'|")/;

/** In a list with bullets only such a line tells links from the story's own items. */
const LISTED_LINK = /\bpodcast\b|^(?:watch|listen|read|opinion|analysis|explained|explainer|live|in pictures)\b.{0,12}[:|]/;

const CLIP = /^(?:watch|listen|read)\b[^:]{0,12}:/;
/** "Who was the envoy?" */
const SHORT_LINK = /^(?:who|what|why|how) (?:\S+ ){2}\S+\?$/;

/** Two to five links to other articles between the paragraphs of a story, without a word that says so. A subhead stands alone. */
export function addLinkGroups(lines: readonly Line[], found: Map<number, string>, lead: number): void {
  let group: Line[] = [];
  // "Watch: Crowds line the route" right below a link
  let labelled = 0;
  const close = (next: Line | undefined): void => {
    const bullets = group.some((line) => line.kind === 'list-item');
    const words = bullets ? LISTED_LINK : LINK_WORDS;
    const linked = group.length + labelled >= 2 && group.length <= 5 && (labelled > 0 || group.some((line) => words.test(line.label)));
    if (linked && next) for (const line of group) found.set(line.index, 'related-headlines');
    group = [];
    labelled = 0;
  };
  for (const line of lead < 0 ? [] : lines.slice(lead + 1)) {
    const before = lines[line.index - 1];
    if (found.has(line.index)) {
      if (found.get(line.index) === 'promo' && CLIP.test(line.label) && !line.blankBefore && before === group.at(-1)) labelled += 1;
      continue;
    }
    const announced = group.length === 0 && before !== undefined && before.text.endsWith(':');
    const isLink =
      (line.kind === 'plain' || line.kind === 'list-item') &&
      (countWords(line.text, 5) >= 5 || SHORT_LINK.test(line.label)) &&
      looksLikeHeadline(line) &&
      !line.text.endsWith(':');
    if (isLink && !announced) group.push(line);
    else close(line);
  }
}
