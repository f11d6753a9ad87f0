import { SITE_NAME } from './site-name.ts';

/** A longer title is cut by search engines and refused by checkers. */
export const LONGEST_TITLE = 70;

/** What a browser's tab says: the page's name with the site's where both fit, else the page's alone, cut at a word. */
export function pageTitle(title: string | null): string {
  if (title === null) return SITE_NAME;
  const full = `${title} · ${SITE_NAME}`;
  if (full.length <= LONGEST_TITLE) return full;
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).replace(/[\s,;:–—-]+$/, '')} …`;
}
