import type { Entry } from '../../model/entry.ts';
import type { Context } from '../context.ts';
import { plainQuotation, quotationOf } from '../words/quotation.ts';
import { articleReference, type ArticleReference } from '../views/references.ts';

/** The words that an article tells an entry in, cut as on the pages. */
export interface Told {
  readonly words: string;
  readonly article: ArticleReference;
}

/** The first quotation of each of the first `most` readings of an entry. */
export function toldIn(context: Context, entry: Entry, most: number): Told[] {
  return entry.readings.slice(0, most).flatMap(({ article: id, spans }) => {
    const article = context.articles.get(id);
    const [span] = spans;
    return article && span ? [{ words: plainQuotation(quotationOf(span, article)), article: articleReference(context, article) }] : [];
  });
}
