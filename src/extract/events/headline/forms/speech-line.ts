import type { HeadlineContext } from '../context.ts';
import { clauseAt } from '../grammar/clause.ts';
import { subjectPhrase } from '../words/noun-phrase.ts';
import { placePhrase } from './place-phrase.ts';

const SAYING = /^(?:say|tell|add|write|note|state|remark|comment|announce|speak|address|declare|explain|warn|insist)$/;
const PRESS = /^(?:reporters|journalists|lawmakers|correspondents)$/;

/** "Biden speaks to reporters in New York", where a sentence tells that somebody spoke and its words stand in another. */
export function speechLine({ view, draft, kindOf }: HeadlineContext, head: number): string | null {
  if (draft.type !== 'statement') return null;
  const clause = clauseAt(view, head, false);
  if (!clause || clause.group.passive || !SAYING.test(clause.group.base)) return null;
  const speaker = subjectPhrase(view, clause.subject, kindOf, true);
  if (!speaker) return null;
  if (view.words.slice(clause.rest.from, clause.rest.to).some(({ tag, hidden }) => !hidden && tag === 'that')) return null;
  const press = view.words.slice(clause.rest.from, clause.rest.from + 3).find(({ lower }) => PRESS.test(lower));
  const where = placePhrase(view, { from: clause.rest.from, to: Math.min(clause.rest.to, clause.rest.from + 10) });
  const rest = view.words
    .slice(clause.rest.from, clause.rest.to)
    .map(({ lower }) => lower)
    .join(' ');
  if (!press && /^in (?:a|an|the) (?:\w+ ){0,2}statement\b/.test(rest))
    return `${speaker.text} ${speaker.plural ? 'issue' : 'issues'} a statement`;
  return press || where !== ''
    ? `${speaker.text} ${speaker.plural ? 'speak' : 'speaks'}${press ? ` to ${press.lower}` : ''}${where}`
    : null;
}
