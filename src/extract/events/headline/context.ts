import type { Knowledge } from '../../../model/knowledge.ts';
import type { CleanedArticle } from '../../text/cleaned-article.ts';
import type { KindOf } from '../actor-kinds.ts';
import type { EventDraft } from '../event-draft.ts';
import type { EventReading } from '../event-reading.ts';
import type { View } from './grammar/view.ts';

/** Longest line that is aimed at, and the longest that is let pass, in characters. */
export const AIM = 80;
export const MOST = 100;

/** What every form of headline is made from. */
export interface HeadlineContext {
  readonly draft: EventDraft;
  readonly view: View;
  /** With the names that headlines use. */
  readonly kindOf: KindOf;
  readonly actors: EventReading['actors'];
  readonly article: CleanedArticle;
  readonly knowledge: Knowledge;
}
