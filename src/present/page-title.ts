import { SITE_NAME } from './site-name.ts';

/** A longer title is cut by search engines and refused by checkers, which count it as it is written in the page. */
export const LONGEST_TITLE = 70;

/** What a browser's tab says: the page's name with the site's where both fit, else the page's alone, cut at a word. */
export function pageTitle(title: string | null): string {
  if (title === null) return SITE_NAME;
  const full = `${title} · ${SITE_NAME}`;
  if (writtenLength(full) <= LONGEST_TITLE) return full;
  if (writtenLength(title) <= LONGEST_TITLE) return title;
  const words = title.split(' ');
  while (words.length > 1 && writtenLength(`${words.join(' ')} …`) > LONGEST_TITLE) words.pop();
  return `${words
    .join(' ')
    .slice(0, LONGEST_TITLE - 2)
    .replace(/[\s,;:–—-]+$/, '')} …`;
}

/** Quotation marks, apostrophes and ampersands are written as "&quot;" and the like. */
function writtenLength(text: string): number {
  return text.replace(/[&"'<>]/g, '&quot;').length;
}
