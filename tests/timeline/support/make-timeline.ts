import type { Entry } from '../../../src/model/entry.ts';
import type { Filed, Knowledge, Ruling } from '../../../src/model/knowledge.ts';
import { EMPTY_REGISTER, type Register } from '../../../src/model/register.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { readKnowledge } from '../../../src/readers/knowledge.ts';
import { buildTimeline, type Built } from '../../../src/timeline/build-timeline.ts';
import { namesOf } from './names.ts';
import { makeArticle, type MadeArticle } from './make-article.ts';

/** The project's own knowledge without its rulings: tests bring their own. */
export const knowledge: Knowledge = { ...(await readKnowledge()).knowledge, rulings: [] };

export function build(
  articles: readonly MadeArticle[],
  { register = EMPTY_REGISTER, rulings = [] }: { register?: Register; rulings?: readonly Filed<Ruling>[] } = {},
): Built {
  return buildTimeline(
    articles.map((one) =>
      makeArticle({
        names: namesOf(
          (one.events ?? []).flatMap(({ actors = [] }) => actors.map((actor) => (typeof actor === 'string' ? actor : actor[0]))),
          knowledge,
        ),
        ...one,
      }),
    ),
    { ...knowledge, rulings },
    register,
    [],
  );
}

export function ruling(id: string, what: Ruling['what'], entries: readonly string[], set?: Ruling['set']): Filed<Ruling> {
  return {
    id,
    path: `src/knowledge/rulings/${id}.md`,
    note: '',
    what,
    entries: [...entries],
    reason: 'A test.',
    by: 'an editor',
    on: '2025-01-01',
    source: [],
    ...(set ? { set } : {}),
  };
}

/** The entry that holds an article's telling of the given words. */
export function entryOf({ entries }: Pick<Timeline, 'entries'>, article: string, quote: string): Entry {
  const found = entries.find(({ readings }) =>
    readings.some((reading) => reading.article === article && reading.spans.some((span) => span.quote === quote)),
  );
  if (!found) throw new Error(`no entry has "${quote}" of ${article}`);
  return found;
}
