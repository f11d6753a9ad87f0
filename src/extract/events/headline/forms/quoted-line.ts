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
  const near = verbatim(view, clauseStart(view, Math.min(draft.from, head), head), to);
  if (isClause(near) && near.length <= MOST) return `"${near}"`;
  const wide = wideStart(view, head);
  const whole = verbatim(view, wide, to);
  if (whole.length <= MOST && whole.split(' ').length >= FEWEST_WORDS) return `"${whole}"`;
  const from = isClause(near) ? clauseStart(view, Math.min(draft.from, head), head) : wide;
  const end = Math.max(to, Math.min(draft.to, view.words.length));
  const cuts = cutsIn(view, from, end).filter(({ at }) => at >= last).map(({ at, quality }) => ({ quality, text: verbatim(view, from, at) })).filter(({ text }) => text.length <= MOST && text.split(' ').length >= FEWEST_WORDS);
  const cut = cuts.findLast(({ quality }) => quality === 2) ?? cuts.findLast(({ quality }) => quality === 1);
  return `"${cut?.text ?? atBlank(verbatim(view, from, end) || near || view.read.sentence.text)}"`;
}

/** Long enough to say something, and beginning with who or what it is about. */
function isClause(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS && !/^(?:to|of|said|says|that|which|who|whom|where|with|by|should|would|was|were|is|are|had|has|been|being|in|at|on|from|and|meant|appear|seem|\p{Ll}+(?:ed|ing))\s/iu.test(text);
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
  return behindJoints(view, start, head);
}

/** From the beginning of the sentence, or of what follows a semicolon or a dash. */
function wideStart(view: View, head: number): number {
  let start = head;
  while (start > 0 && !/^[;:—]$/.test(view.words[start - 1]?.text ?? '')) start -= 1;
  return behindJoints(view, start, head);
}

function behindJoints(view: View, from: number, head: number): number {
  let start = from;
  while (start < head && (view.words[start]?.hidden === true || /^(?:comma|stop|conj|sub|adv|quote)$/.test(view.words[start]?.tag ?? 'stop'))) start += 1;
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
  while (end > from && /^(?:comma|conj|prep|det|to|adv|sub|rel|that)$/.test(view.words[end - 1]?.tag ?? 'stop')) end -= 1;
  return end;
}

/** The sentence's own words; a time in their midst gives way to an ellipsis. */
function verbatim(view: View, from: number, to: number): string {
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
  return parts.join(' … ').replaceAll('"', '').replace(/\s+/g, ' ').replace(/\s*…\s*,/g, ' …').replace(/^[\s,;:—'-]+|[\s,;:—-]+$/g, '');
}

function atBlank(text: string): string {
  const cut = text.length <= MOST ? text : text.slice(0, text.lastIndexOf(' ', MOST));
  return cut.replace(/(?:\s+(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|but|that|which|who|as|his|her|its|their|is|are|was|were|be|been|has|have|had|not|…))+$/i, '').replace(/[\s,;:—-]+$/, '');
}
