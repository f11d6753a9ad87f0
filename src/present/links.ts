import type { ActorType } from '../model/vocabulary.ts';
import { articlePath } from './article-path.ts';

/**
 * The one place where addresses are made: every page's path under the site's base. Articles' ids are paths of files and may hold
 * any sign; all other ids are ASCII.
 */
export interface Links {
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** A file of the built site: `file('favicon.svg')`. */
  readonly file: (path: string) => string;
  readonly home: () => string;
  readonly year: (year: number, page?: number) => string;
  readonly entry: (id: string, page?: number) => string;
  /** Null for what has no page of its own: news outlets. */
  readonly actor: (actor: { readonly id: string; readonly type: ActorType }, page?: number) => string | null;
  readonly mediator: (id: string, page?: number) => string;
  readonly article: (id: string) => string;
  readonly section: (section: Section, page?: number) => string;
  /** A path of this site as a full address, where SITE_URL says on which host it stands; else the path itself. */
  readonly absolute: (path: string) => string;
}

export type Section = 'people' | 'mediators' | 'organisations' | 'figures' | 'articles' | 'search' | 'data' | 'about';

export function linksFor(base: string, site: string | null = null): Links {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const path = (...parts: readonly string[]): string => root + parts.map((part) => `${part}/`).join('');
  const paged = (page: number | undefined): string[] => (page === undefined || page < 2 ? [] : [String(page)]);
  return {
    base: root,
    file: (name) => root + name,
    home: () => root,
    year: (year, page) => path(String(year), ...paged(page)),
    entry: (id, page) => path('entries', id, ...paged(page)),
    actor: ({ id, type }, page) => (type === 'media' ? null : path(type === 'person' ? 'people' : 'organisations', id, ...paged(page))),
    mediator: (id, page) => path('mediators', id, ...paged(page)),
    article: (id) => path('articles', ...articlePath(id).split('/').map(encodeURIComponent)),
    // Articles may be called "2": their list turns its pages under a name of its own.
    section: (section, page) => path(section, ...(section === 'articles' && paged(page).length > 0 ? ['page'] : []), ...paged(page)),
    absolute: (href) => (site === null ? href : new URL(href, site).href),
  };
}

/** The anchor of a month on the timeline: "2024-05" → "m-2024-05". */
export function monthAnchor(month: string): string {
  return `m-${month}`;
}

/** The anchor of an entry on the timeline. */
export function entryAnchor(id: string): string {
  return `e-${id}`;
}
