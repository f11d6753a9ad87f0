import { Feed, type Item } from 'feed';
import type { Entry } from '../../../model/entry.ts';
import type { Context } from '../../context.ts';
import { SITE_LINE, SITE_NAME } from '../../site-name.ts';
import { dateWithStatus } from '../../words/date-words.ts';
import { capital, countWords, numberWords } from '../../words/list-words.ts';
import { TYPE_WORDS } from '../../words/vocabulary-words.ts';
import { DATA_LICENCE } from '../licence.ts';
import { cleanText, escapeHtml } from '../markup.ts';
import { toldIn } from '../told.ts';
import { midnight, toldBetween } from '../updated.ts';
import { uuidOf } from '../uuid.ts';

/** What one feed follows. */
export interface FeedSource {
  /** Path of the feed under the site's base: its identity. */
  readonly path: string;
  readonly title: string;
  /** Path of the page that it follows, with the base. */
  readonly page: string;
  readonly entries: readonly Entry[];
}

/** A feed says what is new; who wants all of a long timeline takes the files. */
export const MOST_ITEMS = 1000;
const MOST_QUOTATIONS = 3;

/** Stands for the host while that is not known: the library takes whole addresses only. */
const NO_HOST = 'https://host.invalid';

export function siteFeed(context: Context): FeedSource {
  return { path: 'feed.xml', title: SITE_NAME, page: context.links.home(), entries: context.timeline.entries };
}

export function atomFeed(context: Context, source: FeedSource): string {
  // Titles of items are HTML in this library's Atom and plain text in its JSON.
  return withoutHost(`${feedOf(context, source, escapeHtml).atom1()}\n`);
}

export function jsonFeed(context: Context, source: FeedSource): string {
  return withoutHost(`${feedOf(context, source, cleanText).json1()}\n`);
}

/** Where SITE_URL does not say the host, addresses are paths from its root: readers resolve them against the feed's own. */
function withoutHost(text: string): string {
  return text.replaceAll(`${NO_HOST}/`, '/');
}

function feedOf(context: Context, { path, title, page, entries }: FeedSource, titleOf: (text: string) => string): Feed {
  const { links } = context;
  const absolute = (href: string): string => (context.site ? links.absolute(href) : NO_HOST + href);
  const newest = entries.map((entry) => ({ entry, ...toldBetween(context, entry) })).sort(newestFirst);
  const cut = newest.length > MOST_ITEMS ? ` The newest ${numberWords(MOST_ITEMS)} of ${numberWords(newest.length)} entries.` : '';
  const feed = new Feed({
    id: `urn:uuid:${uuidOf(`feed ${absolute(links.file(path))}`)}`,
    title: cleanText(title),
    description: `${SITE_LINE}.${cut}`,
    link: absolute(page),
    updated: midnight(newest[0]?.last ?? '1970-01-01'),
    feedLinks: { atom: absolute(links.file(path)), json: absolute(links.file(path.replace(/xml$/, 'json'))) },
    author: { name: SITE_NAME, link: absolute(links.section('about')) },
    favicon: absolute(links.file('favicon.svg')),
    copyright: `Data: ${DATA_LICENCE.id}. Quotations belong to those who published the articles.`,
    generator: false,
  });
  for (const { entry, first, last } of newest.slice(0, MOST_ITEMS)) {
    feed.addItem({ ...itemOf(context, entry, absolute), title: titleOf(entry.title), date: midnight(last), published: midnight(first) });
  }
  return feed;
}

function itemOf(context: Context, entry: Entry, absolute: (href: string) => string): Omit<Item, 'title' | 'date'> {
  const when = `${capital(dateWithStatus(entry))} · ${TYPE_WORDS[entry.type]}`;
  const told = toldIn(context, entry, MOST_QUOTATIONS).map(
    ({ words, article }) =>
      `<blockquote><p>“${escapeHtml(words)}”</p></blockquote><p><a href="${escapeHtml(absolute(article.href))}">${escapeHtml(article.label)}</a></p>`,
  );
  const more = entry.readings.length - MOST_QUOTATIONS;
  return {
    id: `urn:uuid:${uuidOf(`entry ${entry.id}`)}`,
    link: absolute(context.links.entry(entry.id)),
    content: [`<p>${escapeHtml(when)}</p>`, ...told, ...(more > 0 ? [`<p>and ${countWords(more, 'more article')}</p>`] : [])].join(''),
    category: [{ name: cleanText(TYPE_WORDS[entry.type]), term: entry.type }],
  };
}

interface Told {
  readonly entry: Entry;
  readonly last: string;
}

function newestFirst(a: Told, b: Told): number {
  return compare(b.last, a.last) || compare(b.entry.start, a.entry.start) || compare(a.entry.id, b.entry.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
