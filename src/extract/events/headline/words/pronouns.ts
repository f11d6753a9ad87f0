import type { KindOf } from '../../actor-kinds.ts';
import { subjectSpan, type Subject } from '../grammar/subject-span.ts';
import { before, verbGroupOf } from '../grammar/verb-group.ts';
import { takesClause } from '../grammar/verbs.ts';
import type { View } from '../grammar/view.ts';
import { namesIn } from './names.ts';
import { isPluralName } from './number.ts';
import type { Phrase } from './noun-phrase.ts';

/** Whom a pronoun means, where the same sentence leaves no doubt: one person, or one group or state, named before it. */
export function antecedentOf(view: View, index: number, kindOf: KindOf): Phrase | null {
  const lower = view.words[index]?.lower ?? '';
  if (/^(?:he|she|him|her|his)$/.test(lower)) {
    const named = new Map(namesIn(view, kindOf).filter(({ to }) => to <= index).map(({ actor, text }) => [actor, text.replace(/'s$/, '')]));
    const [only] = named.values();
    return named.size === 1 && only !== undefined ? { text: only, plural: false } : null;
  }
  if (/^(?:it|its|they|their|them)$/.test(lower)) {
    const acting = view.read.actors.filter(({ mention, to }) => to <= index && mention.acts && mention.how !== 'adjective' && kindOf(mention.actor)?.type !== 'person' && kindOf(mention.actor)?.type !== 'media');
    const ids = [...new Set(acting.map(({ mention }) => mention.actor))];
    const kind = ids.length === 1 ? kindOf(ids[0] ?? '') : undefined;
    return kind ? { text: kind.short, plural: isPluralName(kind.short) } : null;
  }
  return null;
}

/** "Hamas said it had accepted", "Biden said that he believes": the pronoun behind a verb of saying means who says it. */
export function speakerBefore(view: View, index: number): Subject | null {
  if (!/^(?:he|she|it|they)$/.test(view.words[index]?.lower ?? '')) return null;
  let at = before(view, index);
  if (at !== null && view.words[at]?.tag === 'that') at = before(view, at);
  // "told reporters that he"
  while (at !== null && /^(?:noun|name|det)$/.test(view.words[at]?.tag ?? 'stop') && index - at < 5) at = before(view, at);
  const verb = at === null ? undefined : view.words[at];
  if (at === null || verb?.tag !== 'finite' || !takesClause(verb.verb?.base ?? '')) return null;
  const group = verbGroupOf(view, at, false);
  return group?.kind === 'finite' ? subjectSpan(view, group.from) : null;
}
