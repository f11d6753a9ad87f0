import type { HeadlineContext } from '../context.ts';
import { clauseAt } from '../grammar/clause.ts';
import { fitted } from '../words/fit.ts';
import { subjectPhrase } from '../words/noun-phrase.ts';
import { statementLine } from './statement-line.ts';
import { clauseLine } from './clause-line.ts';

/** "White House denies report of a tentative deal", else null: then the line begins with "Denied:". */
export function denialLine(context: HeadlineContext): string | null {
  const { view, kindOf } = context;
  const at = view.words.findIndex(({ lower, hidden }) => !hidden && /^(?:denied|denies|deny)$/.test(lower));
  if (at < 0) return reportOf(context);
  const clause = clauseAt(view, at, false);
  if (!clause) return null;
  const next = view.words[at + 1];
  if ((next && !/^(?:it|this|that|them|these|those)$/.test(next.lower)) || next?.tag === 'that')
    return statementLine(context, at) ?? clauseLine(context, at);
  const denier = subjectPhrase(view, clause.subject, kindOf, true);
  const report = denier ? reportedBefore(context, at) : null;
  return denier && report !== null ? `${denier.text} ${denier.plural ? 'deny' : 'denies'} that ${report}` : null;
}

/** "A newspaper reported that Israel and Hamas had a deal, but the White House denied it": what was reported. */
function reportedBefore({ view, kindOf }: HeadlineContext, deny: number): string | null {
  const verb = view.words.findIndex(
    ({ tag, verb: reading, index }) =>
      index < deny && tag === 'finite' && /^(?:report|say|claim|announce|write|tell)$/.test(reading?.base ?? ''),
  );
  if (verb < 0) return null;
  const clause = clauseAt(view, verb, false);
  if (!clause) return null;
  const from = view.words.findIndex(({ tag, index }) => index > verb && index < clause.rest.to && tag === 'that');
  const words = fitted(view, from < 0 ? clause.rest.from : from + 1, clause.rest.to, 30, kindOf);
  return words === null || words.split(' ').length < 3 ? null : words;
}

/** "Reports that Qatar had ordered the office to close were inaccurate": "reports that …" behind "Denied:". */
function reportOf({ view, kindOf }: HeadlineContext): string | null {
  const at = view.words.findIndex(
    ({ lower, index }) =>
      /^(?:reports?|claims?|rumou?rs?)$/.test(lower) && view.words.slice(index + 1, index + 7).some(({ tag }) => tag === 'that'),
  );
  if (at < 0) return null;
  const that = view.words.findIndex(({ tag, index }) => index > at && tag === 'that');
  const end = view.words.findIndex(({ tag, index }) => index > that + 4 && tag === 'be');
  const words = end < 0 ? null : fitted(view, that + 1, end, 25, kindOf);
  return words === null ? null : `Denied: ${view.words[at]?.lower ?? 'reports'} that ${words}`;
}
