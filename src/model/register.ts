import { z } from 'zod';
import { Id } from './knowledge.ts';
import { EventType } from './vocabulary.ts';

/** A place in an article by which an entry is known again, whatever its headline, its dates and the other articles become. */
export const Anchor = z.strictObject({
  /** The article's id, for those who read the register; what counts is the text. */
  article: z.string(),
  /** The first 12 hexadecimal digits of the SHA-256 of the article's file: `start` and `end` are raw offsets in that text. */
  text: z.string().regex(/^[0-9a-f]{12}$/),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  type: EventType,
  /** Counts the article's events of one type that were read from the very same words, from 0. */
  nth: z.int().positive().optional(),
  /** A hash of the words themselves: finds them again where the file was edited or moved. */
  words: z.string().regex(/^[0-9a-f]{8}$/),
});
export type Anchor = z.infer<typeof Anchor>;

/** An id that was given out once and is never given to anything else. */
export const RegisteredEntry = z.strictObject({
  id: Id,
  /** The entry that this one was merged into: its address now leads there. */
  to: Id.optional(),
  anchors: z.array(Anchor),
});
export type RegisteredEntry = z.infer<typeof RegisteredEntry>;

/** All ids that were ever given out, by id. */
export const Register = z.strictObject({ version: z.literal(1), entries: z.array(RegisteredEntry) });
export type Register = z.infer<typeof Register>;

export const EMPTY_REGISTER: Register = { version: 1, entries: [] };

/** An old id and the id of the entry that now stands for it. */
export const Redirect = z.object({ from: z.string(), to: z.string() });
export type Redirect = z.infer<typeof Redirect>;
