import type { Edit } from '../mapped-text.ts';

const NOTE = /,? ?\(?opens (?:in )?(?:a )?new (?:tab|window)\)?(?=[\s.,;:!?)]|$)/g;

/** What screen readers are told of links, left inside sentences: "a proposal from Egypt and Qatar, opens new tab." */
export function linkNotes(paragraph: string): Edit[] {
  if (!paragraph.includes('opens ')) return [];
  return [...paragraph.matchAll(NOTE)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: '' }));
}
