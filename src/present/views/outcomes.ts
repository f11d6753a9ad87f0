import type { Entry } from '../../model/entry.ts';
import type { Context } from '../context.ts';
import { outcomeWords } from '../words/outcome-words.ts';
import { STATUS_WORDS } from '../words/vocabulary-words.ts';
import { plainQuotation, quotationOf } from '../words/quotation.ts';
import { NO_REPAIRS } from '../words/repairs.ts';
import { neighbour, type Neighbour } from './neighbours.ts';

export interface Outcome {
  /** Empty where there is nothing to say. */
  readonly words: string;
  readonly entry: Neighbour | null;
  /** An article tells it: "not told" is no outcome. */
  readonly told: boolean;
}

const CAME = { fulfils: 'came about', delays: 'came about later', breaks: 'did not come about' } as const;

/** What the timeline tied to an entry, or what its own words say of its result; never guessed from what merely came next. */
export function outcomeOf(context: Context, entry: Entry): Outcome {
  for (const { forward, kind, entry: other } of context.relations.get(entry.id) ?? []) {
    if (!forward && kind !== 'part-of') return { words: CAME[kind], entry: neighbour(context, other), told: true };
  }
  const told = (words: string): Outcome => ({ words, entry: null, told: true });
  if (entry.type === 'breakdown') return told('ended without agreement');
  if (entry.status === 'expected') return { words: 'not told', entry: null, told: false };
  if (entry.status !== 'happened') return told(STATUS_WORDS[entry.status]);
  if (entry.type === 'agreement' || entry.type === 'truce') return told('agreement');
  const said = entry.type === 'talks' || entry.type === 'meeting' ? saidOf(context, entry) : null;
  return said === null ? { words: '', entry: null, told: false } : told(`“${said}”`);
}

function saidOf(context: Context, { readings }: Entry): string | null {
  for (const { article, spans } of readings) {
    for (const span of spans) {
      const said = outcomeWords(plainQuotation(quotationOf(span, context.articles.get(article) ?? NO_REPAIRS)));
      if (said !== null) return said;
    }
  }
  return null;
}
