import { z } from 'zod';
import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { Entry } from './entry.ts';
import { Figure } from './figure.ts';
import { Message } from './message.ts';
import { Redirect } from './register.ts';

/** The whole file that `npm run timeline` writes and the site is built from. */
export const Timeline = z.object({
  version: z.literal(1),
  articles: z.array(Article),
  actors: z.array(Actor),
  figures: z.array(Figure),
  entries: z.array(Entry),
  /** Ids that entries had before they were found to be one with another. */
  redirects: z.array(Redirect).default([]),
  messages: z.array(Message),
});
export type Timeline = z.infer<typeof Timeline>;
