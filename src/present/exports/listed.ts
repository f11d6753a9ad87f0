import type { IsoDate } from '../../model/day.ts';
import { perContext, type Context } from '../context.ts';
import { isFollowed } from './feeds/followed.ts';
import { toldBetween } from './updated.ts';

const moved = perContext(({ timeline }: Context): ReadonlySet<string> => new Set(timeline.redirects.map(({ from }) => from)));

/** The parts of a path under the base: "/a/b/people/x/" → ["people", "x"]. */
function partsOf({ links }: Context, path: string): string[] {
  return path
    .slice(links.base.length)
    .split('/')
    .filter((part) => part !== '');
}

/**
 * Whether a page stands in the sitemap. People who hold no office are left to the site's own readers; the search, views to embed
 * and addresses that moved show what stands elsewhere.
 */
export function isListed(context: Context, path: string): boolean {
  const [section, id = ''] = partsOf(context, path);
  if (section === 'embed' || section === 'search') return false;
  if (section === 'entries') return !moved(context).has(id);
  if (section !== 'people') return true;
  const actor = context.actors.get(id);
  return actor === undefined || isFollowed(context, actor);
}

/** The day on which an entry's page last changed; null for pages of which that is not known. */
export function lastChanged(context: Context, path: string): IsoDate | null {
  const [section, id = ''] = partsOf(context, path);
  const entry = section === 'entries' ? context.entries.get(id) : undefined;
  return entry ? toldBetween(context, entry).last : null;
}
