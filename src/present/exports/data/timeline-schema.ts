import { z } from 'zod';
import { Actor, Mention } from '../../../model/actor.ts';
import { Article, Clue, Published, Removed, TimeRead } from '../../../model/article.ts';
import { Entry, Reading } from '../../../model/entry.ts';
import { Claimant, Figure } from '../../../model/figure.ts';
import { Message } from '../../../model/message.ts';
import { Redirect } from '../../../model/register.ts';
import { Span } from '../../../model/span.ts';
import { Timeline } from '../../../model/timeline.ts';
import type { Context } from '../../context.ts';
import { SITE_NAME } from '../../site-name.ts';
import { FIELD_NOTES } from './field-notes.ts';

/** Types that stand under `$defs` with their own name. */
const NAMED = { Actor, Article, Claimant, Clue, Entry, Figure, Mention, Message, Published, Reading, Redirect, Removed, Span, TimeRead };
/** Spans with something more beside them: what they share with a span is said as there. */
const SPANS: readonly string[] = ['Mention', 'Removed', 'TimeRead'];

type Json = { [key: string]: unknown };

/** /data/timeline.schema.json: the project's own types as JSON Schema 2020-12. Fields may be added, so that unknown ones are allowed. */
export function timelineSchema({ links }: Pick<Context, 'links'>): string {
  const metadata = z.registry<{ id: string }>();
  for (const [id, type] of Object.entries(NAMED)) metadata.add(type, { id });
  const { $schema, ...made } = z.toJSONSchema(Timeline, {
    metadata,
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      delete jsonSchema['id'];
    },
  }) as Json;
  const schema = {
    $schema,
    $id: links.absolute(links.file('data/timeline.schema.json')),
    title: SITE_NAME,
    description: 'The whole timeline as one file: articles, actors, figures and entries, each with the words it was read from.',
    ...made,
  };
  describe('Timeline', schema);
  for (const [name, definition] of Object.entries((schema as Json)['$defs'] as Record<string, Json>)) describe(name, definition);
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** Puts the notes beside the fields of one type. */
function describe(name: string, definition: Json): void {
  const notes: Readonly<Record<string, string>> = {
    ...(SPANS.includes(name) ? FIELD_NOTES.Span : {}),
    ...(FIELD_NOTES as Record<string, Record<string, string>>)[name],
  };
  for (const [field, property] of Object.entries((definition['properties'] ?? {}) as Record<string, Json>)) {
    const note = notes[field];
    if (note !== undefined) property['description'] = note;
  }
}
