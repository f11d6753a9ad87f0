import type { Context } from '../context.ts';

/** An address under which an entry once stood, and where it stands now. */
export interface Moved {
  readonly from: string;
  readonly title: string;
  readonly href: string;
  readonly address: string;
}

/** Ids that were found to be one with another: each keeps a page that leads on. An id that is in use again needs none. */
export function movedEntries({ timeline, entries, links }: Context): Moved[] {
  return timeline.redirects.flatMap(({ from, to }) => {
    const entry = entries.get(to);
    return entry && !entries.has(from)
      ? [{ from, title: entry.title, href: links.entry(to), address: links.absolute(links.entry(to)) }]
      : [];
  });
}
