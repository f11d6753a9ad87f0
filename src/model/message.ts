import { z } from 'zod';

/** A doubt, a refusal or a contradiction, with its place: nothing is dropped in silence. */
export const Message = z.object({
  level: z.enum(['note', 'warning', 'error']),
  file: z.string(),
  /** 1-based; null where the whole file is meant. */
  line: z.int().positive().nullable(),
  rule: z.string(),
  text: z.string(),
});
export type Message = z.infer<typeof Message>;
