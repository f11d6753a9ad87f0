import { peopleClassOf, type PeopleClass } from './words/people-words.ts';
import type { Token } from './tokens.ts';

/** Words behind a number that stands apart from its noun. */
const IN_ALL: readonly (readonly string[])[] = ['in all', 'in total', 'in number', 'all told', 'altogether', 'of them', 'together'].map(
  (phrase) => phrase.split(' '),
);
const MODIFIER = /^(?:dead|deceased|slain|living|live|remaining|freed|released|israeli|palestinian|last|other)$/;

/** A noun in front of the comma that its number follows. */
export interface Apart {
  readonly head: PeopleClass;
  readonly headWord: string;
  readonly traits: ReadonlySet<string>;
  readonly bodies: boolean;
  /** Token past the closing comma. */
  readonly to: number;
}

/** "The dead hostages, 28 in all, were due to be returned", "the prisoners, 250 of them, …": what the number at tokens [from, to) counts. */
export function readApart(tokens: readonly Token[], from: number, to: number): Apart | null {
  if (tokens[from - 1]?.text !== ',') return null;
  const behind = IN_ALL.find((phrase) => phrase.every((one, step) => tokens[to + step]?.lower === one));
  if (!behind || tokens[to + behind.length]?.text !== ',') return null;
  const headWord = tokens[from - 2]?.lower ?? '';
  const head = peopleClassOf(headWord);
  if (head === null) return null;
  const traits = new Set<string>();
  let at = from - 3;
  for (; MODIFIER.test(tokens[at]?.lower ?? ''); at -= 1) traits.add(tokens[at]?.lower ?? '');
  const bodies = tokens[at]?.lower === 'the' && tokens[at - 1]?.lower === 'of' && peopleClassOf(tokens[at - 2]?.lower ?? '') === 'body';
  return { head, headWord, traits, bodies, to: to + behind.length + 1 };
}
