import { z } from 'zod';
import { IsoDate } from './day.ts';
import { Span } from './span.ts';

/** One reason for the day of publication: the days it speaks for (null: open) and the words it was read from. */
export const Clue = z.object({
  rule: z.string(),
  earliest: IsoDate.nullable(),
  latest: IsoDate.nullable(),
  says: z.string(),
  span: Span.nullable(),
});
export type Clue = z.infer<typeof Clue>;

/** When an article was published: equal ends when the day is pinned, the whole time axis when nothing tells. */
export const Published = z.object({
  earliest: IsoDate,
  latest: IsoDate,
  edtf: z.string(),
  stated: z.enum(['editor', 'text']).nullable(),
  clues: z.array(Clue),
});
export type Published = z.infer<typeof Published>;

export const Removed = Span.extend({ reason: z.enum(['furniture', 'damage', 'repeat']) });
export type Removed = z.infer<typeof Removed>;

export const Article = z.object({
  id: z.string(),
  file: z.string(),
  sha256: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  rights: z.string().nullable(),
  published: Published,
  removed: z.array(Removed),
  actors: z.array(z.string()),
});
export type Article = z.infer<typeof Article>;
