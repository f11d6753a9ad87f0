import type { Entry } from '../../../model/entry.ts';
import { EVENT_TYPES, PRECISIONS, STATUSES, type Role } from '../../../model/vocabulary.ts';
import type { Context } from '../../context.ts';
import { placeName } from '../places.ts';
import { toldIn } from '../told.ts';
import { FIELD_NOTES } from './field-notes.ts';
import { listCell, type Table } from './table.ts';

const notes = FIELD_NOTES.Entry;

export const ENTRIES_TABLE: Table<Entry> = {
  name: 'entries',
  title: 'Entries',
  note: 'One row for each distinct happening, in the order of the timeline.',
  rows: ({ timeline }) => timeline.entries,
  columns: [
    { name: 'id', type: 'string', note: notes.id, required: true, of: ({ id }) => id },
    { name: 'url', type: 'string', note: 'Address of the entry’s page.', of: ({ id }, { links }) => links.absolute(links.entry(id)) },
    { name: 'start', type: 'date', note: notes.start, required: true, of: ({ start }) => start },
    { name: 'end', type: 'date', note: notes.end, required: true, of: ({ end }) => end },
    { name: 'edtf', type: 'string', note: notes.edtf, required: true, of: ({ edtf }) => edtf },
    { name: 'precision', type: 'string', note: notes.precision, values: PRECISIONS, of: ({ precision }) => precision },
    { name: 'extent', type: 'string', note: notes.extent, values: ['throughout', 'within'], of: ({ extent }) => extent },
    { name: 'status', type: 'string', note: notes.status, values: STATUSES, of: ({ status }) => status },
    { name: 'type', type: 'string', note: notes.type, values: EVENT_TYPES, of: ({ type }) => type },
    { name: 'title', type: 'string', note: notes.title, required: true, of: ({ title }) => title },
    {
      name: 'places',
      type: 'string',
      note: 'Names of the places, separated by "; ".',
      of: ({ places }, context) => listCell(places.map((id) => placeName(context, id))),
    },
    {
      name: 'actors',
      type: 'string',
      note: 'Ids of all who took part (see actors.csv), separated by "; ".',
      of: (entry) => listCell(entry.actors.map(({ id }) => id)),
    },
    {
      name: 'actor_names',
      type: 'string',
      note: 'Their names, in the same order.',
      of: (entry, context) => listCell(entry.actors.map(({ id }) => context.actors.get(id)?.name ?? id)),
    },
    { name: 'hosts', type: 'string', note: 'Ids of those who were hosts.', of: withRole('host') },
    { name: 'mediators', type: 'string', note: 'Ids of those who mediated.', of: withRole('mediator') },
    {
      name: 'figures',
      type: 'string',
      note: 'Ids of the figures that its sentences carry (see figures.csv), separated by "; ".',
      of: ({ figures }) => listCell(figures),
    },
    {
      name: 'related',
      type: 'string',
      note: 'Other entries, as "fulfils ID", "delays ID", "breaks ID", "part-of ID", separated by "; ".',
      of: ({ related }) => listCell(related.map(({ kind, entry }) => `${kind} ${entry}`)),
    },
    {
      name: 'articles',
      type: 'string',
      note: 'Ids of the articles that tell it, separated by "; ".',
      required: true,
      of: ({ readings }) => listCell([...new Set(readings.map(({ article }) => article))]),
    },
    {
      name: 'sources',
      type: 'string',
      note: 'The same articles, by outlet and day.',
      of: (entry, context) => listCell(sourcesOf(entry, context)),
    },
    {
      name: 'quotation',
      type: 'string',
      note: 'The words of the first of them, at most forty.',
      of: (entry, context) => toldIn(context, entry, 1)[0]?.words ?? null,
    },
  ],
};

function withRole(role: Role): (entry: Entry) => string {
  return ({ actors }) => listCell(actors.filter((actor) => actor.role === role).map(({ id }) => id));
}

function sourcesOf(entry: Entry, context: Context): string[] {
  return [...new Set(toldIn(context, entry, entry.readings.length).map(({ article }) => article.label))];
}
