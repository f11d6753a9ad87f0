import type { HeadlineContext } from '../context.ts';
import { subjectSpan } from '../grammar/subject-span.ts';
import { before } from '../grammar/verb-group.ts';
import { subjectPhrase } from '../words/noun-phrase.ts';
import { placePhrase } from './place-phrase.ts';

/** "Blinken is due in Cairo", "four more captives are due out", "the remains are due on Thursday": due is no verb, so that one is put in its place. */
export function dueLine({ view, draft, kindOf }: HeadlineContext): string | null {
  const due = view.words.findIndex(
    ({ lower, index, hidden }) =>
      (!hidden && index >= draft.from && index < draft.to && lower === 'due') ||
      (!hidden && lower === 'expected' && view.words[index + 1]?.lower === 'in'),
  );
  const be = due < 0 ? null : before(view, due);
  const apart =
    draft.trigger !== null &&
    draft.trigger.head > due &&
    view.words.slice(due + 1, draft.trigger.head).some(({ tag, hidden }) => !hidden && /^(?:finite|be|have|modal|base)$/.test(tag));
  if (due < 0 || be === null || apart || view.words[be]?.tag !== 'be' || view.words[due + 1]?.lower === 'to') return null;
  const span = subjectSpan(view, be);
  const subject = span ? subjectPhrase(view, span, kindOf, false) : null;
  if (!subject) return null;
  if (draft.type === 'release')
    return /\b(?:remains|bod(?:y|ies)|coffins?)\b/i.test(subject.text)
      ? `${subject.text} ${subject.plural ? 'are' : 'is'} handed over`
      : `${subject.text} ${subject.plural ? 'are' : 'is'} released`;
  const where = placePhrase(view, { from: due + 1, to: Math.min(view.words.length, due + 8) });
  return where === '' ? null : `${subject.text} ${subject.plural ? 'arrive' : 'arrives'}${where}`;
}
