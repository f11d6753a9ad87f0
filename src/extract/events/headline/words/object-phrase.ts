import type { KindOf } from '../../actor-kinds.ts';
import type { Span } from '../grammar/phrase-span.ts';
import type { View } from '../grammar/view.ts';
import { namesIn } from './names.ts';
import { isPluralPhrase } from './number.ts';
import { render } from './render.ts';

const LONGEST = 48;

/**
 * What a relative clause was about, behind its verb: "the plan that Biden made public" is "a plan" by itself. Null where it is a pronoun or
 * takes too much room.
 */
export function objectPhrase(view: View, span: Span, kindOf: KindOf): string | null {
  const first = view.words[span.from];
  if (!first || first.tag === 'pron') return null;
  const name = namesIn(view, kindOf).find(({ from, to }) => from <= span.from && to >= span.to - 1 && to > span.from);
  if (name) return name.text.replace(/'s$/, '');
  const article = /^(?:the|a|an|this|that)$/.test(first.lower);
  const text = render(view, article ? span.from + 1 : span.from, span.to, kindOf).replace(
    /^(?:(?:first|last|only|latest|next|same) )+/,
    '',
  );
  // "the same as |one| that the government backed"
  if (text === '' || text.length > LONGEST || /^(?:ones?|those|what)$/.test(text)) return null;
  if (!article || (/^\p{Lu}/u.test(text) && view.words[span.to - 1]?.tag === 'name')) return text;
  return isPluralPhrase(view, span.from + 1, span.to)
    ? text
    : `${/^[aeiou]/i.test(text) && !/^(?:u\.?[sn]|uni|use|eu|one)/i.test(text) ? 'an' : 'a'} ${text}`;
}
