import type { HeadlineContext } from '../context.ts';
import { cutsIn } from '../grammar/cut-points.ts';
import type { View } from '../grammar/view.ts';

const MOST = 84;
const FEWEST_WORDS = 4;

/** When no form fits: the shortest clause that carries the event, in the article's own words and between quotation marks, its day left out. */
export function quotedLine({ view, draft }: HeadlineContext): string {
  const head = draft.trigger?.head ?? draft.from;
  const last = Math.max(head + 1, draft.trigger?.to ?? head + 1);
  const to = clauseStop(view, last, Math.max(draft.to, last));
  const starts = startsBefore(view, head);
  for (const from of starts) {
    const text = verbatim(view, from, to);
    if (isClause(text) && text.length <= MOST) return `"${text}"`;
  }
  for (const from of starts.filter((start) => verbatim(view, start, last).length <= MOST)) {
    const cuts = cutsIn(view, from, to)
      .filter(({ at }) => at >= last)
      .map(({ at, quality }) => ({ quality, text: verbatim(view, from, at) }))
      .filter(({ text }) => text.length <= MOST && isClause(text));
    const cut = cuts.findLast(({ quality }) => quality === 2) ?? cuts.findLast(({ quality }) => quality === 1);
    if (cut) return `"${cut.text}"`;
  }
  const widest = starts.findLast((start) => verbatim(view, start, last).length <= MOST) ?? starts[0] ?? head;
  return `"${atBlank(verbatim(view, widest, to) || view.read.sentence.text)}"`;
}

/** Long enough to say something, and beginning with who or what it is about. */
function isClause(text: string): boolean {
  return (
    text.split(' ').length >= FEWEST_WORDS &&
    !/^(?:to|of|said|says|that|which|who|whom|where|with|by|should|would|was|were|is|are|had|has|been|being|in|at|on|from|and|meant|appear|seem|then|also|\p{Ll}+(?:ed|ing))\s/iu.test(
      text,
    )
  );
}

/** Where a clause may begin before a head, the nearest first: behind a sign, a conjunction, a time. */
function startsBefore(view: View, head: number): number[] {
  const starts: number[] = [];
  for (let at = head; at >= 0; at -= 1) {
    const word = view.words[at - 1];
    const joint =
      !word ||
      /^(?:stop|sub|quote|that)$/.test(word.tag) ||
      (word.tag === 'comma' && word.aside === null && !insideList(view, at - 1)) ||
      (word.hidden && !word.possessive && view.words[at]?.tag !== 'prep') ||
      (word.tag === 'conj' && view.words[at - 2]?.tag === 'comma');
    if (!joint) continue;
    let start = at;
    while (
      start < head &&
      (view.words[start]?.hidden === true || /^(?:comma|stop|conj|sub|adv|quote)$/.test(view.words[start]?.tag ?? 'stop'))
    )
      start += 1;
    if (!starts.includes(start)) starts.push(start);
    if (word && /^[;:—]$/.test(word.text)) break;
  }
  return starts;
}

/** "Representatives of Israel|,| Egypt and Qatar": a clause does not begin among the items of a list. */
function insideList(view: View, comma: number): boolean {
  for (let at = comma + 1; at < comma + 9; at += 1) {
    const word = view.words[at];
    if (!word || !/^(?:name|noun|det|num|comma|conj)$/.test(word.tag)) return false;
    if (word.tag === 'conj')
      return (
        /^(?:name|noun|det|num)$/.test(view.words[at + 1]?.tag ?? 'stop') && /^(?:name|noun)$/.test(view.words[comma - 1]?.tag ?? 'stop')
      );
  }
  return false;
}

/** Up to the next time, sign or clause. */
function clauseStop(view: View, from: number, most: number): number {
  let end = from;
  while (end < most) {
    const word = view.words[end];
    if (!word || word.hidden || /^(?:stop|sub)$/.test(word.tag)) break;
    end += 1;
  }
  while (end > from && /^(?:comma|conj|prep|det|to|adv|sub|rel|that)$/.test(view.words[end - 1]?.tag ?? 'stop')) end -= 1;
  return end;
}

/** The sentence's own words; a time in their midst gives way to an ellipsis. */
export function verbatim(view: View, from: number, to: number): string {
  const { sentence, tokens } = view.read;
  const parts: string[] = [];
  let part: { readonly start: number; readonly end: number } | undefined;
  let gap = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (view.words[at]?.hidden === true) {
      gap ||= part !== undefined;
      continue;
    }
    if (part && gap) {
      parts.push(sentence.text.slice(part.start - sentence.start, part.end - sentence.start));
      part = undefined;
    }
    gap = false;
    part = { start: part?.start ?? token.start, end: token.end };
  }
  if (part) parts.push(sentence.text.slice(part.start - sentence.start, part.end - sentence.start));
  return parts
    .join(' … ')
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
    .replace(/\s*…\s*,/g, ' …')
    .replace(/^[\s,;:—'-]+|[\s,;:—-]+$/g, '');
}

function atBlank(text: string): string {
  const cut = text.length <= MOST ? text : text.slice(0, text.lastIndexOf(' ', MOST));
  return cut
    .replace(
      /(?:\s+(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|but|that|which|who|as|his|her|its|their|is|are|was|were|be|been|has|have|had|not|…))+$/i,
      '',
    )
    .replace(/[\s,;:—-]+$/, '');
}
