import { QUANTITIES } from '../grammar/closed-classes.ts';
import type { View } from '../grammar/view.ts';

const PLURAL_NAMES =
  /(?:Houthis|Brigades|Forces|Guards|Israelis|Palestinians|Americans|Thais|Egyptians|Qataris|Democrats|Republicans|Families|rebels|factions)$/;
const SINGULAR_IN_S =
  /^(?:hamas|news|series|crisis|basis|analysis|headquarters|us|u\.s|press|congress|process|access|progress|illness|mess|business|witness|hostess|chaos|virus|corps|bus|gas|emphasis|physics|politics|abbas)$/;
const PLURAL_WORDS =
  /^(?:aircraft|people|women|men|children|police|families|both|others|personnel|militia-none|cattle|sons-in-law|they|we)$/;

/** Whether a name as a headline has it takes a plural verb. */
export function isPluralName(name: string): boolean {
  return PLURAL_NAMES.test(name);
}

/** Whether a noun phrase takes a plural verb: by its first quantity or by its head, the last noun before "of", "in" or a participle. */
export function isPluralPhrase(view: View, from: number, to: number): boolean {
  const words = view.words.slice(from, to).filter(({ hidden, aside }) => !hidden && aside === (view.words[from]?.aside ?? null));
  const first = words[0]?.lower ?? '';
  const end = words.findIndex(
    ({ tag, lower }, index) =>
      index > 0 && /^(?:prep|rel|that|part|to|ing|stop)$/.test(tag) && !(lower === 'of' && isQuantity(words[index - 1]?.lower ?? '')),
  );
  const core = end < 0 ? words : words.slice(0, end);
  if (
    core.some(
      ({ tag, lower }, index) =>
        tag === 'conj' &&
        lower === 'and' &&
        joinsNouns(
          core.map((word) => word.tag),
          index,
        ),
    )
  )
    return true;
  if (
    /^(?:one|each|every|another|a|an|this|that)$/.test(first) &&
    !/^(?:few|couple|number|dozen|handful|hundred|thousand|million|majority|total)$/.test(words[1]?.lower ?? '')
  )
    return false;
  if (QUANTITIES.has(first) || (words[0]?.tag === 'num' && first !== '1' && first !== 'one') || /^(?:a|an)$/.test(first)) return true;
  if (
    /^(?:at|more|nearly|about|roughly|some|almost|around|over|up|fewer|approximately|only|just)$/.test(first) &&
    core.some(({ tag, lower }) => tag === 'num' && lower !== 'one')
  )
    return true;
  if (core.some(({ tag, lower }) => tag === 'num' && !/^(?:one|1|half|most|all)$/.test(lower))) return true;
  const head = core.findLast(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'num' || tag === 'pron');
  if (!head) return false;
  if (head.tag === 'name') return isPluralName(head.text);
  if (PLURAL_WORDS.test(head.lower) || /[a-z]men$/.test(head.lower)) return true;
  return (
    (/[^s]s$/.test(head.lower) && !SINGULAR_IN_S.test(head.lower)) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|scores|others|all|both|many|several)$/.test(head.lower)
  );
}

function isQuantity(word: string): boolean {
  return QUANTITIES.has(word) || /^(?:\d[\d,.]*|number|majority|half|one|none|some|couple|handful|members)$/.test(word);
}

/** "Egypt and Qatar" are two; "Egyptian and Qatari mediators" are told by their head. */
function joinsNouns(tags: readonly string[], at: number): boolean {
  return /^(?:noun|name|num)$/.test(tags[at - 1] ?? '') && /^(?:noun|name|num|det)$/.test(tags[at + 1] ?? '');
}
