import { MOST, type HeadlineContext } from '../context.ts';
import { subjectSpan } from '../grammar/subject-span.ts';
import { verbGroupOf } from '../grammar/verb-group.ts';
import { verbatim } from './quoted-line.ts';

/** The verb of the clause before and the words without one, in the article's own words: '"He met … Defense Secretary Lloyd Austin"'. */
export function ellipticLine({ view, draft: { trigger, from, to } }: HeadlineContext): string | null {
  if (trigger === null) return null;
  const group = verbGroupOf(view, trigger.head, false);
  const subject = group?.kind === 'finite' ? subjectSpan(view, group.from) : null;
  const start = subject?.how === 'plain' ? subject.from : (group?.from ?? trigger.from);
  const rest = verbatim(view, from, to).replace(/^[,…\s]+/u, '');
  const line = [start, group?.from ?? trigger.from]
    .map((at) => `"${verbatim(view, at, trigger.head + 1)} … ${rest}"`)
    .find((one) => one.length <= MOST);
  return line ?? null;
}
