import type { Knowledge } from '../../model/knowledge.ts';
import type { TextRange } from './cleaned-article.ts';
import { isOutletName } from './furniture/outlet-lines.ts';
import { countWords, type Line } from './line.ts';
import { partOf, rawRange } from './mapped-text.ts';

/** "Envoys narrow the gaps - Quay News": what a search result or a feed sets behind a headline. */
const BEHIND = / ?(?:—|\||(?<= )-(?= )) ?([^—|]{2,40})$/;
const LEAST = 4;

/** A headline without its outlet's name, where the knowledge has the outlet; `outlet` is where that name stands in the file. */
export function withoutOutletName(title: Line, knowledge: Knowledge): { readonly title: Line; readonly outlet: TextRange | null } {
  const found = BEHIND.exec(title.text);
  if (!found || countWords(title.text.slice(0, found.index), LEAST) < LEAST || !isOutletName(found[1] ?? '', knowledge))
    return { title, outlet: null };
  const body = partOf(title.body, 0, found.index);
  return { title: { ...title, body, text: body.text }, outlet: rawRange(title.body, found.index, title.text.length) };
}
