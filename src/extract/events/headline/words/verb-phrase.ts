import { present } from '../grammar/conjugation.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import type { View } from '../grammar/view.ts';

/** A verb group in the present: "frees", "are handed", "does not attend". */
export function verbPhrase(view: View, group: VerbGroup, plural: boolean): string {
  const word = view.words[group.head];
  const be = plural ? 'are' : 'is';
  if (group.passive) return `${be} ${group.negated ? 'not ' : ''}${word?.index === 0 ? word.lower : (word?.text ?? group.base)}`;
  if (!group.negated) return present(group.base, plural);
  return group.base === 'be' ? `${be} not` : `${plural ? 'do' : 'does'} not ${group.base}`;
}
