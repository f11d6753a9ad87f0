import { z } from 'zod';
import { IsoDate } from './day.ts';
import { Span } from './span.ts';
import { EventType, Extent, Precision, Relation, Role, Status } from './vocabulary.ts';

/** One article's telling of an entry: its own dates, status, type and words. Differences are shown, never averaged. */
export const Reading = z.object({
  article: z.string(),
  spans: z.array(Span).min(1),
  start: IsoDate,
  end: IsoDate,
  precision: Precision,
  status: Status,
  type: EventType,
  actors: z.array(z.string()),
});
export type Reading = z.infer<typeof Reading>;

export const Entry = z.object({
  id: z.string(),
  start: IsoDate,
  end: IsoDate,
  edtf: z.string(),
  precision: Precision,
  extent: Extent,
  status: Status,
  type: EventType,
  title: z.string(),
  places: z.array(z.string()),
  actors: z.array(z.object({ id: z.string(), role: Role.nullable() })),
  figures: z.array(z.string()),
  related: z.array(z.object({ entry: z.string(), kind: Relation, why: z.string() })),
  readings: z.array(Reading).min(1),
  /** Ids of the rulings that shaped this entry, none as a rule. */
  rulings: z.array(z.string()),
});
export type Entry = z.infer<typeof Entry>;
