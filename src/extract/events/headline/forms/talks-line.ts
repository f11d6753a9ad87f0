import type { HeadlineContext } from '../context.ts';
import { clauseAt, type Clause } from '../grammar/clause.ts';
import type { View } from '../grammar/view.ts';
import { listNames, withArticle } from '../words/list-names.ts';
import { partiesIn } from './parties.ts';
import { placePhrase } from './place-phrase.ts';

const COURSE: Readonly<Record<string, string>> = {
  resume: 'resume',
  restart: 'resume',
  reconvene: 'resume',
  begin: 'begin',
  start: 'begin',
  open: 'begin',
  kick: 'begin',
  continue: 'continue',
  end: 'end',
  conclude: 'end',
  wrap: 'end',
  collapse: 'collapse',
  stall: 'stall',
  fail: 'fail',
  break: 'break down',
  fall: 'break down',
  come: 'break down',
  founder: 'break down',
  unravel: 'break down',
  pick: 'resume',
  take: 'take place',
};
const TALKS = /^(?:talks|negotiations?|discussions|round|rounds|bargaining|consultations)$/;
const TRUCE = /^(?:truce|cease-fire|ceasefire|pause|lull)$/;

/** "Talks in Cairo end without agreement", "talks resume, with Egypt, Qatar and the United States", "Talks break down over fuel for Gaza". */
export function talksLine(context: HeadlineContext): string | null {
  const { draft, view } = context;
  if (!draft.trigger?.verb || (draft.type !== 'talks' && draft.type !== 'breakdown')) return null;
  const clause = clauseAt(view, draft.trigger.head, true);
  if (
    !clause ||
    (clause.group.passive && !/^(?:suspend|postpone)$/.test(clause.group.base)) ||
    clause.object !== null ||
    clause.subject.how === 'shared'
  )
    return null;
  const course = COURSE[clause.group.base];
  const subject = subjectOf(view, clause);
  if (course === undefined || subject === null || !isWhole(view, clause, course)) return null;
  const where = placePhrase(view, nounAndPlace(view, clause)) || placePhrase(view, clause.rest);
  if (subject === 'Truce') return `Truce${where} ${course === 'break down' ? 'breaks down' : `${course}s`}`;
  if (course === 'end') return `Talks${where} end${withoutResult(view, clause)}`;
  if (course === 'break down' || course === 'collapse' || course === 'stall') return `Talks${where} ${course}${overWhat(view, clause)}`;
  const mediators = partners(context, clause);
  return `Talks${where} ${course}${mediators.length > 0 ? `, with ${listNames(mediators)}` : ''}`;
}

function subjectOf(view: View, { subject }: Clause): 'Talks' | 'Truce' | null {
  const words = view.words.slice(subject.from, subject.to).filter(({ hidden }) => !hidden);
  const head = words.find(({ lower }, index) => TALKS.test(lower) || (TRUCE.test(lower) && words[index + 1]?.tag !== 'noun'));
  return head === undefined ||
    words.some(
      ({ tag, lower }) => (tag === 'num' && lower !== 'one') || /^(?:teams?|delegations?|mediators?|negotiators?|officials?)$/.test(lower),
    )
    ? null
    : TALKS.test(head.lower)
      ? 'Talks'
      : 'Truce';
}

/** The talks themselves: not where "hostages held in the Gaza Strip" are. */
function nounAndPlace(view: View, { subject }: Clause): Clause['subject'] {
  const noun = view.words.findIndex(({ lower, index }) => index >= subject.from && index < subject.to && TALKS.test(lower));
  let from = noun + 1;
  // "a round of talks in Cairo", "talks between Israel and Hamas in Cairo"
  while (
    from < subject.to &&
    (view.words[from]?.lower === 'of' || TALKS.test(view.words[from]?.lower ?? '') || view.words[from]?.hidden === true)
  )
    from += 1;
  if (view.words[from]?.lower === 'between')
    while (
      from < subject.to &&
      !/^(?:in|at)$/.test(view.words[from]?.lower ?? '') &&
      !/^(?:to|part|rel|that|ing)$/.test(view.words[from]?.tag ?? 'stop')
    )
      from += 1;
  return /^(?:in|at)$/.test(view.words[from]?.lower ?? '')
    ? { ...subject, from, to: Math.min(subject.to, from + 5) }
    : { ...subject, from: subject.to };
}

/** "took place", "came apart", "fell through" carry their meaning in the second word. */
function isWhole(view: View, { group, rest }: Clause, course: string): boolean {
  const next = view.words[rest.from]?.lower ?? '';
  if (group.base === 'take') return next === 'place';
  if (group.base === 'come') return /^(?:apart|undone|unstuck)$/.test(next);
  if (group.base === 'fall') return /^(?:apart|through)$/.test(next);
  if (group.base === 'break') return /^(?:down|off|up|apart)$/.test(next);
  if (group.base === 'pick') return next === 'up';
  return course !== '';
}

/** "without making any progress", "with nothing agreed": no agreement; nothing where the words say nothing of it. */
function withoutResult(view: View, { rest }: Clause): string {
  const words = view.words
    .slice(rest.from, rest.to)
    .map(({ lower }) => lower)
    .join(' ');
  return /\bwithout (?:an? |any |making |reaching |much |signs? of |securing |producing )*(?:\w+ )?(?:agreement|deal|progress|breakthrough|result|results|success|accord|resolution)\b|\bnothing agreed\b|\bin (?:failure|stalemate|deadlock)\b|\binconclusively\b/.test(
    words,
  )
    ? ' without agreement'
    : '';
}

/** "over fuel for Gaza". */
function overWhat(view: View, { rest }: Clause): string {
  const at = view.words.findIndex(({ lower, index, hidden }) => index >= rest.from && index < rest.to && lower === 'over' && !hidden);
  if (at < 0) return '';
  const words: string[] = [];
  for (const word of view.words.slice(at, rest.to)) {
    if (word.hidden) continue;
    if (/^(?:comma|stop|finite|be|have|modal|sub|rel|that|to|quote|conj)$/.test(word.tag) || words.length > 7) break;
    words.push(word.text);
  }
  return words.length > 1 ? ` ${words.join(' ')}` : '';
}

/** Behind "with": "with Egypt, Qatar and the United States taking part". */
function partners(context: HeadlineContext, { rest }: Clause): string[] {
  const { view, kindOf } = context;
  const at = view.words.findIndex(({ lower, index, hidden }) => index >= rest.from && index < rest.to && lower === 'with' && !hidden);
  if (at < 0) return [];
  let to = at + 1;
  while (to < view.words.length && /^(?:name|det|comma|conj)$/.test(view.words[to]?.tag ?? 'stop')) to += 1;
  const { names, allNamed } = partiesIn(context, { from: at + 1, to });
  return allNamed ? names.map((name) => withArticle(name, kindOf)) : [];
}
