import { z } from 'zod';
import { Span } from './span.ts';
import { ActorType, Side } from './vocabulary.ts';

export const Mention = Span.extend({ article: z.string() });
export type Mention = z.infer<typeof Mention>;

export const Actor = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  type: ActorType,
  side: Side,
  mediator: z.boolean(),
  /** False for a person the knowledge files do not know: named by an article alone. */
  known: z.boolean(),
  mentions: z.array(Mention),
});
export type Actor = z.infer<typeof Actor>;
