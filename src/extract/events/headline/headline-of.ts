import type { CleanedArticle } from '../../text/cleaned-article.ts';
import type { KindOf } from '../actor-kinds.ts';
import type { EventDraft } from '../event-draft.ts';
import type { EventReading } from '../event-reading.ts';

/** One neutral line: who did what. */
export function headlineOf(draft: EventDraft, actors: EventReading['actors'], _places: readonly string[], article: CleanedArticle, kindOf: KindOf): string {
  const names = actors.map(({ id }) => kindOf(id)?.name ?? id);
  const start = draft.read.tokens[draft.from]?.start ?? draft.read.sentence.start;
  const end = draft.read.tokens[draft.to - 1]?.end ?? draft.read.sentence.end;
  return names.length > 0 ? `${draft.type}: ${names.slice(0, 3).join(', ')}` : `"${article.text.slice(start, end).slice(0, 80)}"`;
}
