import type { HeadlineContext } from '../context.ts';
import { cutsIn } from '../grammar/cut-points.ts';
import type { View } from '../grammar/view.ts';

const LONGEST = 68;
const SHORTEST_WORDS = 3;

export interface QuotedRange {
  /** First word inside, and the word behind the last one. */
  readonly from: number;
  readonly to: number;
}

/** What stands between quotation marks in a sentence. A quotation that opens in a sentence before has no beginning here. */
export function quotationsIn(view: View): QuotedRange[] {
  const found: QuotedRange[] = [];
  let open: number | null = null;
  for (const word of view.words) {
    if (word.opens) open = word.index + 1;
    if (word.closes && open !== null) {
      found.push({ from: open, to: word.tag === 'quote' ? word.index : word.index + 1 });
      open = null;
    }
  }
  return found;
}

/** The first quotation that is a sentence of its own, cut to fit: "There is progress in the negotiations"; null where none is. */
export function directQuotation({ view }: HeadlineContext): string | null {
  for (const { from, to } of quotationsIn(view)) {
    const start = behindConjunction(view, from, to);
    const words = view.words.slice(start, to).filter(({ tag }) => tag !== 'comma' && tag !== 'stop');
    if (words.length < SHORTEST_WORDS || !isSentence(view, from, to)) continue;
    const line = fittedQuotation(view, start, to);
    if (line !== null) return line.charAt(0).toUpperCase() + line.slice(1);
  }
  return brokenQuotation(view);
}

/** '"The gaps," said an official, "are narrowing"': one sentence, broken by who says it. */
function brokenQuotation(view: View): string | null {
  const [first, second] = quotationsIn(view);
  if (
    !first ||
    !second ||
    second.from - first.to > 14 ||
    !/^\p{Lu}/u.test(view.words[first.from]?.text ?? '') ||
    !/^(?:finite|be|have|modal|do)$/.test(view.words[second.from]?.tag ?? 'stop')
  )
    return null;
  const text = [first, second]
    .map(({ from, to }) =>
      view.words
        .slice(from, to)
        .map(({ text: word, glued, index }) => (glued && index > from ? word : ` ${word}`))
        .join(''),
    )
    .join('')
    .replace(/[,.;]+(?= )/g, '')
    .replace(/[,.;:]+$/, '')
    .trim();
  return text.length <= LONGEST ? text : null;
}

/** Begins with a capital, or stands first or behind a colon, and has a verb. */
function isSentence(view: View, from: number, to: number): boolean {
  const first = view.words[from];
  if (!first || !/^\p{Lu}/u.test(first.text)) return false;
  return (
    view.words
      .slice(from, to)
      .some(
        ({ tag, text }) =>
          /^(?:finite|be|have|modal|do)$/.test(tag) ||
          (tag === 'pron' && /'(?:re|s|m|ve|ll)$/.test(text)) ||
          /^(?:that's|let's|let)$/i.test(text),
      ) &&
    !/^(?:face|meet)$/i.test(first.text) &&
    subjectFirst(view, from, to)
  );
}

/** "Face the Nation" is a title: a sentence has a subject before its verb. */
function subjectFirst(view: View, from: number, to: number): boolean {
  const verb = view.words
    .slice(from, to)
    .findIndex(
      ({ tag, text }) =>
        /^(?:finite|be|have|modal|do)$/.test(tag) || (/^\w+'(?:re|s|m|ve|ll)$/.test(text) && tag !== 'name' && tag !== 'noun'),
    );
  return verb > 0 || (verb === 0 && /'/.test(view.words[from]?.text ?? ''));
}

/** "But we are close": a conjunction in front says nothing by itself. */
function behindConjunction(view: View, from: number, to: number): number {
  let start = from;
  while (start < to && (/^(?:but|and|so|well|yes|no|look|now)$/.test(view.words[start]?.lower ?? '') || view.words[start]?.tag === 'comma'))
    start += 1;
  const first = view.words[start];
  // "If we don't get it across …, I'm confident …": what is said stands behind the comma.
  if (first?.tag === 'sub' || first?.tag === 'prep') {
    for (let at = start + 1; at < to - 3; at += 1)
      if (view.words[at]?.tag === 'comma') return /^(?:pron|det|name|noun)$/.test(view.words[at + 1]?.tag ?? 'stop') ? at + 1 : start;
  }
  return start;
}

function fittedQuotation(view: View, from: number, to: number): string | null {
  const verbatim = (end: number): string =>
    view.words
      .slice(from, end)
      .reduce(
        (text, word) =>
          text === '' ? word.text : word.glued || /^[,.;:!?%]$/.test(word.text) ? `${text}${word.text}` : `${text} ${word.text}`,
        '',
      )
      .replace(/[,.;:—]+$/, '')
      .replaceAll('"', '')
      .trim();
  const whole = verbatim(to);
  if (whole.length <= LONGEST) return whole;
  const cuts = [...cutsIn(view, from, to), ...sentenceEnds(view, from, to)]
    .map(({ at, quality }) => ({ quality, text: verbatim(at) }))
    .filter(({ text, quality }) => quality >= 1 && text.length <= LONGEST && text.split(' ').length >= 4);
  return (
    (cuts.filter(({ quality }) => quality === 2).at(-1) ?? cuts.toSorted((a, b) => a.text.length - b.text.length).at(-1))?.text ?? null
  );
}

function sentenceEnds(view: View, from: number, to: number): { readonly at: number; readonly quality: 2 }[] {
  return view.words
    .slice(from + 3, to)
    .filter(({ text }) => /^[.;!?—]$/.test(text))
    .map(({ index }) => ({ at: index, quality: 2 as const }));
}
