import type { Knowledge } from '../../model/knowledge.ts';
import { officeTable, type OfficeWords } from './office-table.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { wordSet } from '../text/word-lists.ts';

/** An office named in a sentence: its words at tokens [from, to), and what it is an office of, where the text says. */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  readonly office: OfficeWords;
  /** Id of the state, body or group named right before or behind; null where none is. */
  readonly owner: string | null;
  /** "the": one who was spoken of before may be meant. */
  readonly definite: boolean;
}

const PAST = wordSet('former ex then onetime late ousted deposed future next new a an another any every no each');
const SKIPPED = wordSet('current outgoing longtime powerful caretaker sitting then-');

/** Offices in a sentence that stand beside nobody's name. `isPersonAt` tells the tokens that belong to a person's name. */
export function officePhrases(view: SentenceView, isPersonAt: (at: number) => boolean, knowledge: Knowledge): OfficePhrase[] {
  const table = officeTable(knowledge);
  const phrases: OfficePhrase[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const offices = table.get(foldAt(view, at));
    if (!offices || isPersonAt(at)) continue;
    const found = wordsAt(view, at, offices);
    if (!found) continue;
    const phrase = readPhrase(view, at, found.to, found.office, isPersonAt);
    if (phrase) phrases.push(phrase);
    at = found.to - 1;
  }
  return phrases;
}

function wordsAt(view: SentenceView, at: number, offices: readonly OfficeWords[]): { to: number; office: OfficeWords } | null {
  for (const office of offices) {
    let next = at;
    const fits = office.words.every((word, index) => {
      if (index > 0 && foldAt(view, next) === '-') next += 1;
      const same = foldAt(view, next) === word && !view.hitAt[next];
      next += 1;
      return same;
    });
    if (fits) return { to: next, office };
  }
  return null;
}

function readPhrase(
  view: SentenceView,
  from: number,
  to: number,
  office: OfficeWords,
  isPersonAt: (at: number) => boolean,
): OfficePhrase | null {
  if (isPersonAt(to) || (foldAt(view, to) === ',' && (isPersonAt(to + 1) || isPersonAt(to + 2)))) return null;
  let before = from - 1;
  while (SKIPPED.has(foldAt(view, before))) before -= 1;
  if (PAST.has(foldAt(view, before)) || (foldAt(view, before) === '-' && PAST.has(foldAt(view, before - 1)))) return null;
  const possessor = view.tokens[before]?.kind === 'possessive' ? before - 1 : before;
  const ahead = view.hitAt[possessor];
  const opener = ahead ? ahead.from - 1 : before;
  if (isApposition(view, opener, isPersonAt)) return null;
  // "the Gaza chief of Hamas", "director of the CIA"
  const link = ['of', 'at', 'for'].includes(foldAt(view, to));
  const behind = link ? (view.hitAt[to + 1] ?? (foldAt(view, to + 1) === 'the' ? view.hitAt[to + 2] : undefined)) : undefined;
  const owner = ahead && ahead.known.type !== 'person' && ahead.known.type !== 'place' ? ahead : behind;
  // "the president of the Council": of something that is not known
  if (!owner && foldAt(view, to) === 'of') return null;
  if (owner && PAST.has(foldAt(view, opener))) return null;
  return { from, to, office, owner: owner?.known.id ?? null, definite: foldAt(view, before) === 'the' };
}

/** "David Barnea, the head of Mossad": the office of somebody who is named. */
function isApposition(view: SentenceView, opener: number, isPersonAt: (at: number) => boolean): boolean {
  const at = foldAt(view, opener) === 'the' ? opener - 1 : opener;
  return foldAt(view, at) === ',' && isPersonAt(at - 1);
}
