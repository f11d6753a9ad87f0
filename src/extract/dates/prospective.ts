import type { Word } from './sentence-words.ts';
import type { Tense } from './time-mention.ts';
import { BE_PAST, BE_PRESENT, FAILED_PROSPECTIVE, HAVE, PROSPECTIVE } from './verb-forms.ts';

/** How many words back an auxiliary may stand from its verb: "will not now be released". */
export const AUXILIARY_REACH = 4;

/** "set to", "about to", "ready for"; but "were set free by Hamas on Monday". */
export function isProspective(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (!PROSPECTIVE.has(lower)) return false;
  const next = words[index + 1]?.lower;
  return !NEEDS_TO.has(lower) || next === 'to' || next === 'for';
}

const REASON = new Set('a an the his her its their this that these those no lack security what'.split(' '));

const NEEDS_TO = new Set(['set', 'about', 'going', 'ready', 'bound']);

/** "due", "expected", "scheduled" themselves: future, but for "had been due" and "was supposed". */
export function prospective(words: readonly Word[], index: number): Tense | null {
  const { lower } = words[index] ?? { lower: '' };
  const back = words.slice(Math.max(0, index - AUXILIARY_REACH), index).map((word) => word.lower);
  if (FAILED_PROSPECTIVE.has(lower))
    return back.some((word) => BE_PAST.has(word) || HAVE.has(word)) || lower === 'intended' ? 'past' : 'future';
  // "had been due", "who'd been due"
  if (back.includes('been') && back.some((word) => HAVE.has(word) || word.endsWith("'d"))) return 'past';
  if (back.some((word) => BE_PAST.has(word) || BE_PRESENT.has(word))) return 'future';
  const next = words[index + 1]?.lower;
  // "left the city on Saturday due to an impasse" gives a reason.
  if (lower === 'due' && next === 'to' && REASON.has(words[index + 2]?.lower ?? '')) return null;
  if (next === 'to' || next === 'for' || next === undefined) return NEEDS_TO.has(lower) && next === undefined ? null : 'future';
  return lower === 'expected' || lower === 'planned' ? 'past' : null;
}
