/** One file that readers may take, as the page of the data lists it. */
export interface Download {
  /** Path under the site's base. */
  readonly path: string;
  readonly name: string;
  readonly what: string;
  /** Path of the file that describes its fields, where there is one. */
  readonly schema: string | null;
  readonly group: 'data' | 'feeds';
}

const SCHEMA = 'data/timeline.schema.json';
const PACKAGE = 'data/datapackage.json';

/** Everything that can be downloaded or followed; the page lists what stands here. */
export const DOWNLOADS: readonly Download[] = [
  {
    path: 'data/timeline.json',
    name: 'timeline.json',
    schema: SCHEMA,
    group: 'data',
    what: 'The whole timeline: articles with their days and the reasons for them, actors, figures, and entries with what each article says of them, every one with its words and their place in the article. Long passages are cut after forty words.',
  },
  {
    path: SCHEMA,
    name: 'timeline.schema.json',
    schema: null,
    group: 'data',
    what: 'JSON Schema (2020-12) of the file above, with a note on every field.',
  },
  {
    path: 'data/entries.csv',
    name: 'entries.csv',
    schema: PACKAGE,
    group: 'data',
    what: 'One row for each entry: dates (ISO and EDTF), type, status, headline, places, who took part, figures, sources and a quotation.',
  },
  {
    path: 'data/figures.csv',
    name: 'figures.csv',
    schema: PACKAGE,
    group: 'data',
    what: 'One row for each number of people killed, taken, held or released: what it counts, its bound, who claims it, for which day.',
  },
  {
    path: 'data/actors.csv',
    name: 'actors.csv',
    schema: PACKAGE,
    group: 'data',
    what: 'One row for each person, group, state, body and outlet: names and spellings, side, offices, whether it mediates.',
  },
  {
    path: PACKAGE,
    name: 'datapackage.json',
    schema: null,
    group: 'data',
    what: 'Describes the three tables, column by column, as a Frictionless tabular data package.',
  },
  {
    path: 'data/timelinejs.json',
    name: 'timelinejs.json',
    schema: null,
    group: 'data',
    what: 'All entries as slides for Knight Lab’s TimelineJS.',
  },
  {
    path: 'feed.xml',
    name: 'Atom feed',
    schema: null,
    group: 'feeds',
    what: 'The entries told newest, with their quotations. Each office-holder and each mediator has a feed of their own, linked from their page.',
  },
  { path: 'feed.json', name: 'JSON feed', schema: null, group: 'feeds', what: 'The same as JSON Feed.' },
  {
    path: 'timeline.ics',
    name: 'Calendar',
    schema: null,
    group: 'feeds',
    what: 'All entries as days of a calendar (iCalendar), expected ones marked as tentative. Where only a stretch of days is known, the whole stretch is marked and the entry says so.',
  },
];
