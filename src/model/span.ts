import { z } from 'zod';

/**
 * Half-open range of UTF-16 code units in the seed file as decoded from UTF-8: nothing normalised; front matter, CRLF and a
 * BOM are counted. `quote === text.slice(start, end)`, always.
 */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string() });
export type Span = z.infer<typeof Span>;
