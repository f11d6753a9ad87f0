/** One page of a long list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Place of the first item in the whole list, from 0. */
  readonly offset: number;
  readonly total: number;
}

/** Cuts a list into pages of at most `size` items; an empty list is one empty page. */
export function pagesOf<T>(items: readonly T[], size: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    offset: index * size,
    total: items.length,
  }));
}

/** What a reader turns pages with: null where there is no such page. */
export interface PageTurner {
  readonly previous: string | null;
  readonly next: string | null;
  readonly links: readonly { readonly number: number; readonly href: string; readonly current: boolean }[];
  /** "Page 2 of 5". */
  readonly words: string;
}

/** The links between the pages of one list; null where the list is one page. */
export function turnerOf(page: Pick<ListPage<unknown>, 'number' | 'of'>, hrefOf: (number: number) => string): PageTurner | null {
  if (page.of < 2) return null;
  const near = (number: number): boolean => number === 1 || number === page.of || Math.abs(number - page.number) <= 2;
  const numbers = Array.from({ length: page.of }, (_, index) => index + 1).filter(near);
  return {
    previous: page.number > 1 ? hrefOf(page.number - 1) : null,
    next: page.number < page.of ? hrefOf(page.number + 1) : null,
    links: numbers.map((number) => ({ number, href: hrefOf(number), current: number === page.number })),
    words: `Page ${page.number} of ${page.of}`,
  };
}
