import type { HeadlineContext } from '../context.ts';
import { cutsIn } from '../grammar/cut-points.ts';
import type { View } from '../grammar/view.ts';

const MOST = 84;

/** When no form fits: the shortest clause that carries the event, in the article's own words and between quotation marks, its day left out. */
export function quotedLine({ view, draft }: HeadlineContext): string {
  const head = draft.trigger?.head ?? draft.from;
  const last = Math.max(head + 1, draft.trigger?.to ?? head + 1);
  const from = clauseStart(view, Math.min(draft.from, head), head);
  const to = clauseStop(view, last, Math.max(draft.to, last));
  const whole = verbatim(view, from, to);
  if (whole.length <= MOST && whole !== '') return `"${whole}"`;
  const cuts = cutsIn(view, from, to).filter(({ at }) => at >= last).map(({ at, quality }) => ({ quality, text: verbatim(view, from, at) })).filter(({ text }) => text.length <= MOST);
  const cut = cuts.filter(({ quality }) => quality === 2).at(-1) ?? cuts.filter(({ quality }) => quality === 1).at(-1);
  return `"${cut?.text ?? atBlank(whole)}"`;
}

/** From a sign or a conjunction before the head, behind a time. */
function clauseStart(view: View, least: number, head: number): number {
  let start = head;
  while (start > least) {
    const word = view.words[start - 1];
    if (!word || /^(?:stop|sub|quote)$/.test(word.tag) || word.tag === 'that' || word.hidden && view.words[start]?.tag !== 'prep' && !word.possessive) break;
    if (word.tag === 'comma' && word.aside === null) break;
    start -= 1;
  }
  while (start < head && (view.words[start]?.hidden === true || /^(?:comma|stop|conj|sub|adv)$/.test(view.words[start]?.tag ?? ''))) start += 1;
  return start;
}

/** Up to the next time, sign or clause. */
function clauseStop(view: View, from: number, most: number): number {
  let end = from;
  while (end < most) {
    const word = view.words[end];
    if (!word || word.hidden || /^(?:stop|sub)$/.test(word.tag)) break;
    end += 1;
  }
  while (end > from && /^(?:comma|conj|prep|det|to|adv)$/.test(view.words[end - 1]?.tag ?? '')) end -= 1;
  return end;
}

function verbatim(view: View, from: number, to: number): string {
  const first = view.words[from];
  const last = view.words[to - 1];
  if (!first || !last || to <= from) return '';
  const { sentence, tokens } = view.read;
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? sentence.end;
  return sentence.text.slice(start - sentence.start, end - sentence.start).replaceAll('"', '').replace(/\s+/g, ' ').replace(/^[\s,;:—'-]+|[\s,;:—-]+$/g, '');
}

function atBlank(text: string): string {
  return text.length <= MOST ? text : text.slice(0, text.lastIndexOf(' ', MOST)).replace(/(?:\s+(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|but|that|which|who|as|his|her|its|their))+$/i, '').replace(/[\s,;:—-]+$/, '');
}
