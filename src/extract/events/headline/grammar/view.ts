import type { ReadSentence } from '../../read-sentence.ts';
import { asidesOf } from './asides.ts';
import { hiddenWords } from './hidden-words.ts';
import { quoteMarks } from './quote-marks.ts';
import { tagsOf } from './tagging.ts';
import type { SaidBefore } from '../words/said-before.ts';
import type { Word } from './word.ts';

/** A sentence as headlines read it. */
export interface View {
  readonly read: ReadSentence;
  readonly words: readonly Word[];
  /** What the sentences before leave in mind: what "he", "it" and "the two" may mean. */
  readonly saidBefore: SaidBefore;
}

const views = new WeakMap<ReadSentence, View>();

/** The words of a sentence with their classes, worked out once. */
export function viewOf(read: ReadSentence, saidBefore: () => SaidBefore): View {
  const known = views.get(read);
  if (known) return known;
  const view = { read, words: wordsOf(read), saidBefore: saidBefore() };
  views.set(read, view);
  return view;
}

const tagged = new WeakMap<ReadSentence, readonly Word[]>();

/** The words alone, for who asks before any headline is made. */
export function wordsOf(read: ReadSentence): readonly Word[] {
  const known = tagged.get(read);
  if (known) return known;
  const words = wordsIn(read);
  tagged.set(read, words);
  return words;
}

function wordsIn(read: ReadSentence): Word[] {
  const { tokens } = read;
  const marks = quoteMarks(tokens);
  const quoted = quotedIn(tokens.length, marks);
  const hidden = hiddenWords(read, quoted);
  const actors = new Map(read.actors.flatMap((actor) => range(actor.from, actor.to).map((index) => [index, actor] as const)));
  const plain = tokens.map((token, index) => {
    const mark = marks.get(index);
    const glueMark = mark?.closes === true && !mark.alone;
    const text = glueMark ? token.text.slice(0, -1) : token.text;
    return {
      text,
      lower: glueMark ? text.toLowerCase() : token.lower,
      possessive: glueMark ? false : token.possessive,
      mark: mark?.alone ?? false,
      joins: tokens[index + 1]?.start === token.end,
      commaBehind: token.text !== ',' && read.sentence.text[token.end - read.sentence.start] === ',' && /^\d/.test(token.text),
    };
  });
  const tagged = tagsOf(plain, { hidden, quoted, actors });
  const asides = asidesOf(
    plain,
    tagged.map(({ tag }) => tag),
    actors,
    hidden,
  );
  return tokens.map((token, index): Word => {
    const mark = marks.get(index);
    const before = tokens[index - 1];
    return {
      index,
      text: plain[index]?.text ?? token.text,
      lower: plain[index]?.lower ?? token.lower,
      possessive: plain[index]?.possessive ?? false,
      glued: before !== undefined && before.end === token.start,
      commaBehind: plain[index]?.commaBehind ?? false,
      quoted: quoted[index] ?? false,
      opens: mark?.opens ?? false,
      closes: mark?.closes ?? false,
      hidden: hidden.has(index),
      aside: asides.get(index) ?? null,
      tag: tagged[index]?.tag ?? 'noun',
      verb: tagged[index]?.verb ?? null,
      actor: actors.get(index) ?? null,
    };
  });
}

function quotedIn(length: number, marks: ReturnType<typeof quoteMarks>): boolean[] {
  let inside = false;
  return range(0, length).map((index) => {
    const mark = marks.get(index);
    if (mark?.opens === true) {
      inside = true;
      return false;
    }
    const now = inside && !(mark?.alone ?? false);
    if (mark?.closes === true) inside = false;
    return now;
  });
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
