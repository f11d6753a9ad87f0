import type { Entry } from '../../model/entry.ts';
import { grouped, perContext, type Context } from '../context.ts';
import { monthAnchor } from '../links.ts';
import { pagesOf, turnerOf, type PageTurner } from '../paging.ts';
import { monthName, monthWords } from '../words/date-words.ts';
import { entryItem, type EntryItem } from './entry-item.ts';

/** Entries on one page of the timeline: with their quotations some hundred stay well below the 60 kB of a page. */
export const ENTRIES_PER_PAGE = 90;
/** On the first page of a long timeline: the newest. */
export const NEWEST_ON_HOME = 30;

export interface MonthGroup {
  readonly anchor: string;
  readonly month: string;
  readonly year: string;
  readonly words: string;
  readonly count: number;
  readonly items: readonly EntryItem[];
}

export interface YearPage {
  readonly year: number;
  readonly number: number;
  readonly months: readonly MonthGroup[];
  readonly turner: PageTurner | null;
  readonly total: number;
  readonly entries: readonly Entry[];
}

const yearsOf = perContext((context: Context): ReadonlyMap<string, readonly Entry[]> =>
  grouped(context.timeline.entries, (entry) => [entry.start.slice(0, 4)]),
);

/** All pages of all years, in order. */
export function yearPages(context: Context): YearPage[] {
  return [...yearsOf(context)].flatMap(([name, entries]) => {
    const year = Number(name);
    return pagesOf(entries, ENTRIES_PER_PAGE).map((page) => ({
      year,
      number: page.number,
      months: monthGroups(context, page.items),
      turner: turnerOf(page, (number) => context.links.year(year, number)),
      total: page.total,
      entries: page.items,
    }));
  });
}

/** The years with the number of their entries. */
export function yearList(context: Context): { readonly year: number; readonly href: string; readonly count: number }[] {
  return [...yearsOf(context)].map(([year, entries]) => ({
    year: Number(year),
    href: context.links.year(Number(year)),
    count: entries.length,
  }));
}

/** Entries under the headings of their months, in their order. */
export function monthGroups(context: Context, entries: readonly Entry[]): MonthGroup[] {
  return [...grouped(entries, (entry) => [entry.start.slice(0, 7)])].map(([month, items]) => ({
    anchor: monthAnchor(month),
    month: monthName(month),
    year: month.slice(0, 4),
    words: monthWords(month),
    count: items.length,
    items: items.map((entry, index) => entryItem(context, entry, items[index - 1])),
  }));
}

/** True where the whole timeline fits on the first page. */
export function isShort({ timeline }: Context): boolean {
  return timeline.entries.length <= ENTRIES_PER_PAGE;
}

const firstPageOfMonth = perContext((context: Context): ReadonlyMap<string, string> => {
  const pages = new Map<string, string>();
  for (const [year, entries] of yearsOf(context)) {
    entries.forEach((entry, index) => {
      const month = entry.start.slice(0, 7);
      if (!pages.has(month)) pages.set(month, context.links.year(Number(year), Math.floor(index / ENTRIES_PER_PAGE) + 1));
    });
  }
  return pages;
});

/** The page, without its fragment, on which a month's entries begin. */
export function monthHref(context: Context, month: string): string {
  return isShort(context) ? context.links.home() : (firstPageOfMonth(context).get(month) ?? context.links.home());
}
