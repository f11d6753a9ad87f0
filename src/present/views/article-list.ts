import type { Article } from '../../model/article.ts';
import { grouped, isDated, type Context } from '../context.ts';
import { pagesOf, turnerOf, type PageTurner } from '../paging.ts';
import { monthWords } from '../words/date-words.ts';
import { articleReference, type ArticleReference } from './references.ts';

export const ARTICLES_PER_PAGE = 150;

export interface ArticleLine {
  readonly reference: ArticleReference;
  readonly entries: number;
  readonly figures: number;
  /** "stated" or "worked out". */
  readonly dated: string;
}

export interface ArticleListPage {
  readonly number: number;
  readonly months: readonly { readonly id: string; readonly title: string; readonly lines: readonly ArticleLine[] }[];
  readonly total: number;
  readonly turner: PageTurner | null;
}

/** All articles by the month of publication, the oldest first; what nothing dates comes last. */
export function articleListPages(context: Context): ArticleListPage[] {
  const key = (article: Article): string => (isDated(article) ? article.published.earliest.slice(0, 7) : 'undated');
  const sorted = [...context.timeline.articles].sort((a, b) => compare(sortKey(a), sortKey(b)) || compare(a.id, b.id));
  return pagesOf(sorted, ARTICLES_PER_PAGE).map((page) => ({
    number: page.number,
    total: page.total,
    turner: turnerOf(page, (number) => context.links.section('articles', number)),
    months: [...grouped(page.items, (article) => [key(article)])].map(([month, articles]) => ({
      id: month,
      title: month === 'undated' ? 'Day not known' : monthWords(month),
      lines: articles.map((article) => lineOf(context, article)),
    })),
  }));
}

function sortKey(article: Article): string {
  return isDated(article) ? article.published.earliest : '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lineOf(context: Context, article: Article): ArticleLine {
  return {
    reference: articleReference(context, article),
    entries: context.entriesOfArticle.get(article.id)?.length ?? 0,
    figures: context.figuresOfArticle.get(article.id)?.length ?? 0,
    dated: article.published.stated === null ? 'worked out' : 'stated',
  };
}
