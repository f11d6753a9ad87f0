import type { Context } from '../../context.ts';
import { shortenTimeline } from './shorten.ts';

/** /data/timeline.json: the whole timeline, by the schema beside it. */
export function timelineFile({ timeline }: Pick<Context, 'timeline'>): string {
  return `${JSON.stringify({ $schema: 'timeline.schema.json', ...shortenTimeline(timeline) })}\n`;
}
