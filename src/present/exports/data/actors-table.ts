import type { Actor } from '../../../model/actor.ts';
import { ACTOR_TYPES, SIDES } from '../../../model/vocabulary.ts';
import type { KnownActor } from '../../context.ts';
import { aliasesOf } from '../../views/actor-page.ts';
import { FIELD_NOTES } from './field-notes.ts';
import { listCell, type Table } from './table.ts';

const notes = FIELD_NOTES.Actor;

export const ACTORS_TABLE: Table<Actor> = {
  name: 'actors',
  title: 'Actors',
  note: 'One row for each person, group, state, body and outlet that some article names.',
  rows: ({ timeline }) => timeline.actors,
  columns: [
    { name: 'id', type: 'string', note: notes.id, required: true, of: ({ id }) => id },
    {
      name: 'url',
      type: 'string',
      note: 'Address of the actor’s page; outlets have none.',
      of: (actor, { links }) => absoluteOrNull(links.actor(actor), links.absolute),
    },
    { name: 'name', type: 'string', note: notes.name, required: true, of: ({ name }) => name },
    {
      name: 'aliases',
      type: 'string',
      note: 'Other names and spellings, separated by "; ".',
      of: (actor, { known }) => listCell(aliasesOf(actor, known.get(actor.id) ?? null)),
    },
    { name: 'type', type: 'string', note: notes.type, values: ACTOR_TYPES, of: ({ type }) => type },
    { name: 'side', type: 'string', note: notes.side, values: SIDES, of: ({ side }) => side },
    { name: 'mediator', type: 'boolean', note: notes.mediator, of: ({ mediator }) => mediator },
    { name: 'known', type: 'boolean', note: notes.known, of: ({ known }) => known },
    {
      name: 'offices',
      type: 'string',
      note: 'Offices held, separated by "; ".',
      of: ({ id }, { known }) => listCell(officesOf(known.get(id))),
    },
    {
      name: 'same_as',
      type: 'string',
      note: 'Addresses of other descriptions of it, separated by "; ".',
      of: ({ id }, { known }) => listCell(known.get(id)?.file.sameAs ?? []),
    },
    {
      name: 'entries',
      type: 'integer',
      note: 'Number of entries it has a part in.',
      of: ({ id }, { entriesOfActor }) => entriesOfActor.get(id)?.length ?? 0,
    },
    {
      name: 'articles',
      type: 'integer',
      note: 'Number of articles that name it.',
      of: ({ mentions }) => new Set(mentions.map(({ article }) => article)).size,
    },
  ],
};

function absoluteOrNull(href: string | null, absolute: (path: string) => string): string | null {
  return href === null ? null : absolute(href);
}

function officesOf(known: KnownActor | undefined): string[] {
  return known?.kind === 'person' ? known.file.offices.map(({ title }) => title) : [];
}
