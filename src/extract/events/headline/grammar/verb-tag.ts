import { finiteBefore, shownAfter, shownBefore, type Context, type Plain, type Tagged } from './tag-context.ts';
import { isIntransitive, takesClause, verbOf, type Form, type VerbReading } from './verbs.ts';
import type { Tag } from './word.ts';

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'pron']);

/** The class of a word that may be a verb, by its forms and what stands beside it; null where it is none. */
export function verbTag(
  words: readonly Plain[],
  tagged: readonly Tagged[],
  index: number,
  { base, forms }: VerbReading,
  context: Context,
): Tag | null {
  const before = shownBefore(tagged, index, context);
  const tag = before === null ? 'stop' : (tagged[before]?.tag ?? 'stop');
  const beforeWord = before === null ? '' : (words[before]?.lower ?? '');
  const helper = helperBefore(tagged, index, context);
  const next = shownAfter(tagged, index, context);
  const nextTag = next === null ? 'stop' : (tagged[next]?.tag ?? 'stop');
  const nextWord = next === null ? '' : (words[next]?.lower ?? '');
  const has = (form: Form): boolean => forms.has(form);
  if ((helper === 'have' || helper === 'be') && has('part')) return tag === 'det' ? null : 'part';
  if (has('base')) {
    if (helper === 'to' || helper === 'modal' || helper === 'do') return tag === 'det' ? null : 'base';
    if (
      has('past') &&
      (NOMINAL.has(tag) ||
        tag === 'rel' ||
        (/^(?:conj|comma)$/.test(tag) &&
          (/^(?:det|num|pron|adv)$/.test(nextTag) ||
            nextWord === 'free' ||
            (tag === 'conj' && /^(?:noun|name)$/.test(nextTag) && finiteBefore(tagged, index, context))))) &&
      words[before ?? -1]?.possessive !== true &&
      (startsNominal(nextTag) || nextTag === 'adv' || (nextTag === 'prep' && nextWord !== 'of'))
    )
      return 'finite';
    if (tag === 'conj' && infinitiveBefore(tagged, index, context)) return 'base';
    if (letsBefore(words, tagged, index)) return 'base';
    if (tag === 'pron' && /^(?:we|they|you|i)$/.test(beforeWord)) return 'finite';
    if (
      /^(?:gather|meet|arrive|convene|reconvene|resume|begin|continue|depart|live|stay|work)$/.test(base) &&
      tag === 'noun' &&
      isPluralSubject(words, tagged, before) &&
      nextTag === 'prep' &&
      !finiteBefore(tagged, index, context)
    )
      return 'finite';
    if (
      isIntransitive(base) &&
      tag === 'noun' &&
      isPluralSubject(words, tagged, before) &&
      (context.hidden.has(index + 1) || nextTag === 'comma') &&
      !finiteBefore(tagged, index, context)
    )
      return 'finite';
    return isPluralSubject(words, tagged, before) &&
      (startsNominal(nextTag) || nextTag === 'that') &&
      !/^(?:in|of)$/.test(nextWord) &&
      (takesClause(base) || nextTag !== 'name')
      ? 'finite'
      : null;
  }
  if (has('third')) {
    const joined =
      tag === 'conj' &&
      finiteBefore(tagged, index, context) &&
      !NOUN_LIKE_THIRD.has(words[index]?.lower ?? '') &&
      /^(?:det|num|pron|that|to|prep)$/.test(nextTag);
    if (joined || (tag === 'prep' && context.hidden.has(index - 1) && nextTag === 'det')) return 'finite';
    if (
      !(NOMINAL.has(tag) || tag === 'rel' || tag === 'adv' || tag === 'comma' || tag === 'that') ||
      (words[before ?? -1]?.possessive === true && tag !== 'pron')
    )
      return null;
    if (tag === 'num' || /^(?:more|many|several|other|such|as|some)$/.test(beforeWord)) return null;
    const follows =
      (nextTag === 'noun' && verbOf(nextWord)?.forms.has('ing') === true) ||
      startsNominal(nextTag) ||
      /^(?:that|to|quote)$/.test(nextTag) ||
      nextTag === 'adv' ||
      (nextTag === 'prep' && !/^(?:of|between)$/.test(nextWord)) ||
      nextTag === 'rel';
    const nounLike = NOUN_LIKE_THIRD.has(words[index]?.lower ?? '');
    if (
      nextTag === 'to' &&
      verbOf(words[(next ?? 0) + 1]?.lower ?? '')?.forms.has('base') === true &&
      /^(?:name|comma|pron|rel)$/.test(tag)
    )
      return 'finite';
    if (!nounLike && isIntransitive(base) && (/^(?:comma|stop|conj)$/.test(nextTag) || context.hidden.has(index + 1)) && tag === 'noun')
      return 'finite';
    if (nounLike)
      return (tag === 'name' ||
        tag === 'pron' ||
        tag === 'rel' ||
        (tag === 'that' && /^(?:noun|num)$/.test(tagged[(before ?? 0) - 1]?.tag ?? 'stop'))) &&
        (/^(?:det|that|to|pron|quote|adv)$/.test(nextTag) ||
          (/^(?:starts|stops)$/.test(words[index]?.lower ?? '') && nextWord.endsWith('ing')) ||
          (tag !== 'name' && follows))
        ? 'finite'
        : null;
    if (tag === 'noun' && !/^(?:det|that|pron|num|quote|adv)$/.test(nextTag)) return null;
    return follows || (nextTag === 'comma' && takesClause(base)) || (nextTag === 'stop' && takesClause(base)) ? 'finite' : null;
  }
  if (has('ing')) {
    if (helper === 'be') return 'ing';
    if (tag === 'det' || words[before ?? -1]?.possessive === true || tag === 'num') return null;
    if (
      (NOUN_ING.test(words[index]?.lower ?? '') &&
        /^(?:noun|name|prep|conj|to)$/.test(tag) &&
        !/^(?:det|pron|num)$/.test(nextTag) &&
        !(tag === 'prep' && nextTag === 'name')) ||
      (words[index]?.lower === 'fighting' && tag === 'finite' && nextTag === 'to')
    )
      return null;
    if (
      /^(?:sticking|turning|starting|talking|tipping|breaking|bargaining)$/.test(words[index]?.lower ?? '') &&
      /^(?:points?|chips?)$/.test(nextWord)
    )
      return null;
    if (nextTag === 'noun' && /^(?:prep|conj|noun)$/.test(tag) && ATTRIBUTIVE_ING.test(words[index]?.lower ?? '')) return null;
    if (tag === 'noun' && /^(?:stop|comma|finite|be)$/.test(nextTag)) return null;
    return 'ing';
  }
  if (helper === 'be' || helper === 'have') return tag === 'det' ? null : 'part';
  // "a second, |meant| to start", "Israel and Hamas both |threw|", "thousands |filled| the square"
  if (tag === 'comma' && nextTag === 'to' && /^(?:mean|schedule|expect|set|plan|suppose|intend|design|aim)$/.test(base)) return 'part';
  if (/^(?:both|all|each)$/.test(beforeWord) && has('past') && isNominalBefore(tagged, before, context)) return 'finite';
  if (/^(?:hundreds|thousands|dozens|scores|tens|millions|others)$/.test(beforeWord) && has('past') && /^(?:det|name)$/.test(nextTag))
    return 'finite';
  if (tag === 'det' || tag === 'num' || words[before ?? -1]?.possessive === true)
    return nextTag === 'noun' || nextTag === 'name' || nextTag === 'num' ? null : has('past') && tag !== 'det' ? 'finite' : null;
  // "a newly drafted text", "the U.S.-backed and revised plan"
  if (tag === 'adv' && nextTag === 'noun' && isDeterminedBefore(tagged, index, context)) return null;
  if (tag === 'prep' || (tag === 'conj' && nextTag === 'noun' && !finiteBefore(tagged, index, context)))
    return has('past') && tag === 'conj' ? 'finite' : nextTag === 'noun' ? null : 'part';
  if (!has('past')) return 'part';
  // "with nothing agreed", "with no deal reached": what was not done
  if (
    !isIntransitive(base) &&
    (!takesClause(base) || beforeWord === 'nothing') &&
    /^(?:comma|stop|prep|adv)$/.test(nextTag) &&
    withBefore(words, tagged, index, context)
  )
    return 'part';
  // "Four freed captives": a participle before a noun and behind nothing verbal
  if (tag === 'stop' && before === null) return 'part';
  if (words[index]?.lower === 'turned' && tag === 'noun' && nextTag === 'noun') return 'part';
  if (tag === 'noun' && nextTag === 'noun' && /^(?:newly|recently|long|much|so|most)$/.test(beforeWord)) return null;
  return 'finite';
}

const NOUN_ING =
  /^(?:meeting|bombing|shelling|briefing|hearing|killing|shooting|fighting|crossing|gathering|ruling|warning|offering|training|funding|mediating-none|bargaining|understanding|standing|sitting|opening|beginning|landing|spending|stabbing|siege-none)$/;
const ATTRIBUTIVE_ING =
  /^(?:remaining|living|ongoing|continuing|surviving|opposing|warring|negotiating|mediating|existing|following|leading|governing|ruling|neighboring|neighbouring|visiting|standing|bridging|fighting|coming|outgoing|incoming|outstanding|sweeping|working|closing|opening|landing|crossing|meeting|building|hearing|briefing|training)$/;
const NOUN_LIKE_THIRD = new Set(
  `talks visits aims calls claims demands estimates fears hopes looks moves offers orders plans protests reports requests supports attacks bombs counts ends fires hands links lists marks names needs notes points pressures promises questions
  releases returns rules sentences shells signals steps stops tests threats trades transfers travels turns updates views votes walks worries works strikes raids shots rounds guards troops forces camps houses homes leads hosts charges deals breaks halts
  trips tours groups states details efforts results jets tables chairs boards credits shuttles starts supplies deliveries demands rockets drones sources issues means lives others goods aids advances blocks blows captives changes circles closes contacts costs covers crosses cuts`.split(
    /\s+/,
  ),
);

function startsNominal(tag: Tag): boolean {
  return /^(?:det|num|noun|name|pron|quote)$/.test(tag);
}

/** The helper verb before a verb, adverbs and times passed over: "has not yet been |given|". */
function helperBefore(tagged: readonly Tagged[], index: number, { hidden }: Context): Tag | null {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const tag = tagged[at]?.tag;
    if (hidden.has(at) || tag === 'adv' || tag === 'quote') continue;
    return tag ?? null;
  }
  return null;
}

/** "let the mediators |know|", "helped them |leave|": a verb that takes a bare infinitive stands before. */
function letsBefore(words: readonly Plain[], tagged: readonly Tagged[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    if (/^(?:let|lets|letting|make|makes|made|helps?|helped)$/.test(words[at]?.lower ?? '') && tagged[at]?.tag !== 'noun')
      return at < index - 1;
    if (!/^(?:det|noun|name|pron|num)$/.test(tagged[at]?.tag ?? 'stop')) return false;
  }
  return false;
}

function isNominalBefore(tagged: readonly Tagged[], index: number | null, context: Context): boolean {
  const before = index === null ? null : shownBefore(tagged, index, context);
  return before !== null && /^(?:noun|name)$/.test(tagged[before]?.tag ?? 'stop');
}

function isDeterminedBefore(tagged: readonly Tagged[], index: number, { hidden }: Context): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    if (hidden.has(at)) continue;
    const tag = tagged[at]?.tag;
    if (tag === 'det' || tag === 'prep' || tag === 'num') return true;
    if (tag !== 'adv' && tag !== 'conj') return false;
  }
  return false;
}

/** "to find and |bring| home": another infinitive shortly before. */
function infinitiveBefore(tagged: readonly Tagged[], index: number, _: Context): boolean {
  for (let at = index - 2; at >= Math.max(0, index - 9); at -= 1) {
    const tag = tagged[at]?.tag;
    if (tag === 'base') return true;
    if (tag === 'finite' || tag === 'stop' || tag === 'sub' || tag === 'rel') return false;
  }
  return false;
}

/** "with", a noun and at most three words of it stand before. */
function withBefore(words: readonly Plain[], tagged: readonly Tagged[], index: number, { hidden }: Context): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    if (hidden.has(at)) continue;
    if (words[at]?.lower === 'with') return true;
    if (!/^(?:noun|name|pron|det|num)$/.test(tagged[at]?.tag ?? 'stop')) return false;
  }
  return false;
}

function isPluralSubject(words: readonly Plain[], tagged: readonly Tagged[], before: number | null): boolean {
  if (before === null) return false;
  const word = words[before];
  const tag = tagged[before]?.tag;
  if (!word || word.possessive) return false;
  if (tag === 'pron') return /^(?:they|we|i|you|who|there)$/.test(word.lower);
  if (tag === 'rel') return word.lower === 'who';
  if (tag === 'name' && /^(?:of|in|from)$/.test(words[before - 1]?.lower ?? '')) return isPluralSubject(words, tagged, before - 2);
  return (
    tag === 'noun' &&
    (/[^s]s$/.test(word.lower) || /^(?:people|police|families|women|men|children)$/.test(word.lower)) &&
    !/^(?:hamas|news|crisis)$/.test(word.lower)
  );
}
