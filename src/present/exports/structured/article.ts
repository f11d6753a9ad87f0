import type { NewsArticle } from 'schema-dts';
import type { Article } from '../../../model/article.ts';
import { isDated, type Context } from '../../context.ts';
import { articleReference } from '../../views/references.ts';
import { identity } from './identity.ts';

/** A news article that the timeline was read from; its day only where it is pinned. */
export function articleThing(context: Context, article: Article): NewsArticle {
  const { published, publisher, author, url } = article;
  const { title } = articleReference(context, article);
  return {
    '@type': 'NewsArticle',
    '@id': identity.article(context, article.id),
    headline: title,
    ...(url === null ? {} : { url }),
    ...(publisher === null ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: publisher } }),
    ...(author === null ? {} : { creditText: author }),
    ...(published.earliest === published.latest
      ? { datePublished: published.earliest }
      : isDated(article)
        ? { temporal: `${published.earliest}/${published.latest}` }
        : {}),
  };
}
