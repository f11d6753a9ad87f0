import type { DataDownload, Dataset, ItemList, WebSite } from 'schema-dts';
import type { Entry } from '../../../model/entry.ts';
import { perContext, type Context } from '../../context.ts';
import { DOWNLOADS } from '../../downloads.ts';
import { SITE_LINE, SITE_NAME } from '../../site-name.ts';
import { DATA_LICENCE } from '../licence.ts';
import { siteUpdated } from '../updated.ts';
import { identity, reference } from './identity.ts';

const FORMATS: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/atom+xml',
  ics: 'text/calendar',
};

export const siteThing = perContext((context: Context): WebSite => {
  return {
    '@type': 'WebSite',
    '@id': identity.site(context),
    name: SITE_NAME,
    description: SITE_LINE,
    url: context.links.absolute(context.links.home()),
    inLanguage: 'en',
    publisher: {
      '@type': 'Organization',
      '@id': identity.publisher(context),
      name: SITE_NAME,
      url: context.links.absolute(context.links.section('about')),
    },
  };
});

/** The whole of the data, with every file in which it can be had: the same on every page that lists entries. */
export const datasetThing = perContext((context: Context): Dataset => {
  const { links, timeline } = context;
  const [first, last] = [timeline.entries[0]?.start, timeline.entries.reduce((end, entry) => (entry.end > end ? entry.end : end), '')];
  const updated = siteUpdated(context);
  return {
    '@type': 'Dataset',
    '@id': identity.dataset(context),
    name: SITE_NAME,
    description: `${SITE_LINE}: every entry, actor and figure with the words it was read from.`,
    url: links.absolute(links.section('data')),
    license: DATA_LICENCE.url,
    isAccessibleForFree: true,
    creator: reference(identity.publisher(context)),
    ...(first === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
    ...(updated === null ? {} : { dateModified: updated }),
    distribution: DOWNLOADS.map(({ path, name, what }): DataDownload => ({
      '@type': 'DataDownload',
      name,
      description: what,
      contentUrl: links.absolute(links.file(path)),
      encodingFormat: FORMATS[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    })),
  };
});

/** The entries of a page, as a list of addresses. */
export function listThing(context: Context, entries: readonly Entry[]): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: entries.length,
    itemListElement: entries.map((entry, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: entry.title,
      url: context.links.absolute(context.links.entry(entry.id)),
    })),
  };
}
