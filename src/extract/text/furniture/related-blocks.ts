import type { Line } from '../line.ts';

/** Lists of other people's headlines: "Sponsored Links by …". */
const SPONSORED = /^(?:sponsored|promoted|paid|recommended by|ads by|links by|stories by|content by|partner)\b/;
const OPENS_BLOCK = new Set(['related-openers', 'promo']);

/** The headlines that stand below "You may also like", or right below a labelled link. */
export function addBlocks(lines: readonly Line[], found: Map<number, string>): void {
  let open: 'list' | 'neighbours' | null = null;
  let taken = 0;
  for (const line of lines) {
    const rule = found.get(line.index);
    if (rule !== undefined) {
      if (OPENS_BLOCK.has(rule) || SPONSORED.test(line.label)) {
        open = rule === 'promo' ? 'neighbours' : 'list';
        taken = 0;
      } else if (line.blankBefore && open === 'neighbours') open = null;
      continue;
    }
    if (open === null) continue;
    const belongs = line.text.length <= 160 && !isStory(line) && (!line.blankBefore || (open === 'list' && taken < 8));
    if (!belongs) {
      open = null;
      continue;
    }
    found.set(line.index, 'related-headlines');
    taken += 1;
  }
}

function isStory(line: Line): boolean {
  if (line.kind === 'heading' && line.blankBefore) return true;
  return /\.["')\]]{0,3}$/.test(line.text) || /["'][,.]?$/.test(line.text) && /\b(?:said|says)\b/.test(line.text);
}
