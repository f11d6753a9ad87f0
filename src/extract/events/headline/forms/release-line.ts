import type { HeadlineContext } from '../context.ts';
import { clauseAt } from '../grammar/clause.ts';
import { subjectPhrase } from '../words/noun-phrase.ts';
import { clauseLine } from './clause-line.ts';

const FREEING = /^(?:release|free|hand|return|let|exchange|swap|send|give|set)$/;
const LONGEST = 92;

/** "Hamas frees three women; Israel releases 90 prisoners", where one stretch of words tells both; null where it tells one. */
export function releaseLine(context: HeadlineContext): string | null {
  const { draft, view, kindOf } = context;
  if (draft.type !== 'release' || !draft.trigger?.verb) return null;
  const heads = view.words
    .slice(draft.from, draft.to)
    .filter(({ tag, verb, hidden }) => !hidden && tag === 'finite' && FREEING.test(verb?.base ?? ''))
    .map(({ index }) => index);
  if (heads.length !== 2 || !heads.includes(draft.trigger.head)) return null;
  const doers = heads.map((head) => {
    const clause = clauseAt(view, head, false);
    return clause && clause.subject.how === 'plain' ? subjectPhrase(view, clause.subject, kindOf, false)?.text : undefined;
  });
  const lines = heads.map((head) => clauseLine(context, head));
  const [first, second] = lines;
  if (doers[0] === undefined || doers[1] === undefined || doers[0] === doers[1] || !first || !second) return null;
  const line = `${first}; ${second}`;
  return line.length <= LONGEST ? line : null;
}
