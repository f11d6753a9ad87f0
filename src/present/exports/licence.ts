import { SITE_NAME } from '../site-name.ts';

/** The licence of what is compiled here, under its identifier in the Open Definition's and SPDX's lists. Quotations are not under it. */
export const DATA_LICENCE = {
  id: 'CC0-1.0',
  title: 'CC0 1.0 Universal',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

/** What the licence does not cover. */
export const QUOTATIONS_NOTE =
  'Quotations, at most some forty words each, belong to those who published the articles; they are given to show what each entry rests on.';

/** One line for a list of references; `address` is where the site or the file stands. */
export function citationOf(address: string, newest: string | null): string {
  return `${SITE_NAME}${newest === null ? '' : `, articles up to ${newest}`}. ${address} (${DATA_LICENCE.id})`;
}
