import { z } from 'zod';
import { IsoDate } from './day.ts';
import { Span } from './span.ts';
import { Extent, Precision } from './vocabulary.ts';

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

/**
 * A stretch of the file that was read otherwise than it stands there: letters lost or glued on by the scrape put right, a wrong decoding
 * undone, marks of Markdown passed over (`text` is then empty). An empty stretch is a place where `text` was put in.
 */
export const Mended = Span.extend({ text: z.string() });
export type Mended = z.infer<typeof Mended>;

/** Words of the text that place something in time, and the days they were read as. */
export const TimeRead = Span.extend({ from: IsoDate, to: IsoDate, precision: Precision, extent: Extent });
export type TimeRead = z.infer<typeof TimeRead>;

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
  mended: z.array(Mended).default([]),
  actors: z.array(z.string()),
  times: z.array(TimeRead).default([]),
});
export type Article = z.infer<typeof Article>;
