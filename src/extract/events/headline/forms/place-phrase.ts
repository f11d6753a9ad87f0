import type { Span } from '../grammar/phrase-span.ts';
import type { View } from '../grammar/view.ts';

const MOST_WORDS = 5;

/** "in Paris", "at the White House": the first phrase of place made of a name alone; empty where the words hold none. */
export function placePhrase(view: View, { from, to }: Span): string {
  for (let at = from; at < to; at += 1) {
    const word = view.words[at];
    if (!word || word.hidden || word.tag !== 'prep' || !/^(?:in|at|near|outside)$/.test(word.lower)) continue;
    const name = nameFrom(view, at + 1, to);
    if (name !== null) return ` ${word.lower} ${name}`;
  }
  return '';
}

function nameFrom(view: View, from: number, to: number): string | null {
  let end = view.words[from]?.lower === 'the' ? from + 1 : from;
  const first = end;
  while (end < to && view.words[end]?.tag === 'name' && view.words[end]?.hidden === false && view.words[end]?.possessive === false)
    end += 1;
  const next = view.words[end];
  const ends = next === undefined || next.hidden || /^(?:comma|stop|prep|conj|to|quote|adv|ing|sub|rel)$/.test(next.tag) || end >= to;
  return end > first && end - from <= MOST_WORDS && ends
    ? view.words
        .slice(from, end)
        .map(({ text }) => text)
        .join(' ')
    : null;
}

/** "In Jerusalem, …", "At the White House, …": a place in front of the sentence's first clause. */
export function frontedPlace(view: View, subjectFrom: number): string {
  let comma = subjectFrom - 1;
  while (comma > 0 && view.words[comma]?.hidden === true) comma -= 1;
  if (view.words[comma]?.tag !== 'comma' && view.words[comma]?.tag !== 'name') return '';
  let start = comma - 1;
  while (start > 0 && !/^(?:stop|sub|comma|finite)$/.test(view.words[start - 1]?.tag ?? 'stop')) start -= 1;
  return view.words[start]?.tag === 'prep'
    ? placePhrase(view, { from: start, to: view.words[comma]?.tag === 'comma' ? comma : comma + 1 })
    : '';
}
