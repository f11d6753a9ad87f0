import type { HeadlineContext } from '../context.ts';
import { partiesIn } from './parties.ts';

const ANSWER = /^(?:response|answer|reply)$/;
const TERMS = /^(?:proposal|offer|plan|draft|framework|paper|terms|outline)$/;

/** "Hamas answers the proposal through Qatar", where the words are of a response that was received, sent or handed in. */
export function responseLine(context: HeadlineContext): string | null {
  const { draft, view } = context;
  if (draft.type !== 'response') return null;
  const noun = view.words.findIndex(
    ({ lower, index, hidden, tag }) => !hidden && tag === 'noun' && ANSWER.test(lower) && index >= draft.from - 8 && index < draft.to,
  );
  const passed = view.words.findIndex(
    ({ verb, index, tag }) =>
      index > noun &&
      index < draft.to &&
      /^(?:part|finite)$/.test(tag) &&
      /^(?:receive|deliver|hand|pass|relay|submit|send|give|arrive|come)$/.test(verb?.base ?? ''),
  );
  if (noun < 0 || passed < 0 || passed - noun > 12) return null;
  const whose = ownerOf(context, noun, passed);
  if (whose === null) return null;
  const terms = view.words.slice(noun, passed).find(({ lower }) => TERMS.test(lower));
  const through = throughWhom(context, passed);
  return `${whose} answers${terms ? ` the ${terms.lower}` : ''}${through}`
    .replace(/ answers$/, ' gives its answer')
    .replace(/ answers through/, ' answers through');
}

/** "a response from Hamas", "Hamas' reply". */
function ownerOf(context: HeadlineContext, noun: number, end: number): string | null {
  const { view } = context;
  const owner = view.words[noun - 1];
  if (owner?.possessive === true && owner.actor !== null)
    return partiesIn(context, { from: owner.actor.from, to: owner.actor.to }).names[0] ?? null;
  const from = view.words.findIndex(({ lower, index }) => index > noun && index < end && /^(?:from|by|of)$/.test(lower));
  if (from < 0 || from - noun > 2) return null;
  const actor = view.words[from + 1]?.actor;
  return actor ? (partiesIn(context, { from: from + 1, to: actor.to }).names[0] ?? null) : null;
}

function throughWhom({ view, draft }: HeadlineContext, from: number): string {
  const at = view.words.findIndex(
    ({ lower, index, hidden }) => !hidden && index > from && index < draft.to && /^(?:through|via)$/.test(lower),
  );
  if (at < 0) return '';
  let to = at + 1;
  while (
    to < view.words.length &&
    /^(?:det|name|noun)$/.test(view.words[to]?.tag ?? 'stop') &&
    to - at < 5 &&
    view.words[to]?.hidden === false
  )
    to += 1;
  return to > at + 1
    ? ` through ${view.words
        .slice(at + 1, to)
        .map(({ text }) => text)
        .join(' ')}`
    : '';
}
