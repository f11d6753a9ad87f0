import type { Article } from '../../../model/article.ts';
import type { Context } from '../../context.ts';
import { SITE_LINE, SITE_NAME } from '../../site-name.ts';
import { DATA_LICENCE, QUOTATIONS_NOTE } from '../licence.ts';
import { siteUpdated } from '../updated.ts';
import type { ColumnHead, TableHead } from './table.ts';
import { TABLES } from './tables.ts';

/** /data/datapackage.json: the tables beside it, described as a Frictionless tabular data package (specs.frictionlessdata.io, version 1). */
export function dataPackage(context: Context): string {
  const { links } = context;
  const updated = siteUpdated(context);
  const sources = context.timeline.articles.map(sourceOf);
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'hostage-ceasefire-timeline',
    title: SITE_NAME,
    description: `${SITE_LINE}. ${QUOTATIONS_NOTE}`,
    ...(context.site ? { homepage: links.absolute(links.section('data')) } : {}),
    ...(updated === null ? {} : { created: `${updated}T00:00:00Z` }),
    licenses: [{ name: DATA_LICENCE.id, path: DATA_LICENCE.url, title: DATA_LICENCE.title }],
    ...(sources.length > 0 ? { sources } : {}),
    resources: TABLES.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** The profile takes no path with two dots in a row. */
function sourceOf({ title, id, publisher, url }: Article): object {
  return {
    title: [publisher, title ?? id].filter((part) => part !== null).join(': '),
    ...(url === null || url.includes('..') ? {} : { path: url }),
  };
}

function resourceOf(table: TableHead): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    description: `${table.note} A text that a spreadsheet would run as a formula has an apostrophe before it.`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: table.columns.map(fieldOf), missingValues: [''], primaryKey: 'id' },
  };
}

function fieldOf({ name, type, note, values, required }: ColumnHead): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return { name, type, description: note, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}
