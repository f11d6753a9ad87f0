import type { PlacedActor } from '../../read-sentence.ts';
import * as classes from './closed-classes.ts';
import { isIntransitive, takesClause, verbOf, type Form, type VerbReading } from './verbs.ts';
import type { Tag } from './word.ts';

interface Plain {
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** A quotation mark and nothing else. */
  readonly mark: boolean;
  /** Stands close to the word behind it: the hyphen of "20-point". */
  readonly joins: boolean;
}

interface Context {
  readonly hidden: ReadonlySet<number>;
  readonly quoted: readonly boolean[];
  readonly actors: ReadonlyMap<number, PlacedActor>;
}

export interface Tagged {
  tag: Tag;
  verb: VerbReading | null;
}

/** Word classes of a sentence: closed classes by list, verbs by their forms and what stands beside them, the rest nouns or names. */
export function tagsOf(words: readonly Plain[], context: Context): Tagged[] {
  const tagged = words.map((_, index): Tagged => ({ tag: lexicalTag(words, index, context), verb: null }));
  words.forEach((word, index) => {
    const reading = mayBeVerb(words, index, context, tagged[index]?.tag) ? verbOf(word.lower) : null;
    const tag = reading === null ? null : verbTag(words, tagged, index, reading, context);
    if (reading !== null && tag !== null) tagged[index] = { tag, verb: reading };
  });
  settleParticiples(words, tagged, context);
  settleClausePrepositions(words, tagged, context);
  settleTimeClauses(words, tagged);
  settleParticles(tagged, context);
  return tagged;
}

function lexicalTag(words: readonly Plain[], index: number, { actors, quoted }: Context): Tag {
  const word = words[index];
  if (!word) return 'stop';
  const { text, lower } = word;
  if (word.mark) return 'quote';
  if (text === ',') return 'comma';
  if (text === '-' && word.joins || words[index + 1]?.text === '-' && words[index + 1]?.joins === true) return 'noun';
  if (/^(?:we|i|you|they|he|she|it|that|there|who)'(?:ve|re|ll|m|d|s)$/i.test(text)) return 'pron';
  if (/^[^\p{L}\p{N}]+$/u.test(text) && !/^(?:%|\$|&|€|£|'|\/)$/.test(text)) return 'stop';
  if (/^[\d$€£][\d,.:]*$/.test(text)) return 'num';
  const capital = /^\p{Lu}/u.test(text);
  const opensSentence = index === 0 || quoted[index] === true && words[index - 1]?.mark === true || /^[:;.!?]$/.test(words[index - 1]?.text ?? '');
  if (capital && !opensSentence && !/^(?:I|The|A|An|He|She|It|They|We|This|That|No|If|But|And)$/.test(text) && text !== 'U.S' || actors.get(index)?.mention.how === 'name' && capital) return 'name';
  if (classes.BE.has(lower)) return 'be';
  if (classes.HAVE.has(lower)) return 'have';
  if (classes.DO.has(lower)) return 'do';
  if (classes.MODALS.has(lower) && !(lower === 'may' && capital)) return 'modal';
  if (lower === 'to') return 'to';
  if (lower === 'that') return 'that';
  if (classes.RELATIVES.has(lower)) return 'rel';
  if (classes.CONJUNCTIONS.has(lower)) return 'conj';
  if (classes.SUBORDINATORS.has(lower)) return 'sub';
  if (classes.DETERMINERS.has(lower)) return 'det';
  if (classes.PRONOUNS.has(lower)) return 'pron';
  if (classes.NUMBERS.has(lower)) return 'num';
  if (classes.PREPOSITIONS.has(lower)) return 'prep';
  if (classes.ADVERBS.has(lower) || /^[a-z]{3,}ly$/.test(lower) && !/^(?:family|ally|early|only|supply|rally|assembly|italy|reply|anomaly|july|apply|imply|deadly|likely|weekly|daily|monthly|friendly|elderly|costly|orderly|lovely)$/.test(lower)) return 'adv';
  if (capital && opensSentence && actors.has(index)) return 'name';
  return 'noun';
}

function mayBeVerb(words: readonly Plain[], index: number, { hidden }: Context, tag: Tag | undefined): boolean {
  const word = words[index];
  if (!word || hidden.has(index) || word.possessive) return false;
  if (tag === 'noun') return true;
  return tag === 'adv' && /^(?:rally|supply|reply)$/.test(word.lower);
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'pron']);

function verbTag(words: readonly Plain[], tagged: readonly Tagged[], index: number, { base, forms }: VerbReading, context: Context): Tag | null {
  const before = shownBefore(tagged, index, context);
  const tag = before === null ? 'stop' : tagged[before]?.tag ?? 'stop';
  const beforeWord = before === null ? '' : words[before]?.lower ?? '';
  const helper = helperBefore(tagged, index, context);
  const next = shownAfter(tagged, index, context);
  const nextTag = next === null ? 'stop' : tagged[next]?.tag ?? 'stop';
  const nextWord = next === null ? '' : words[next]?.lower ?? '';
  const has = (form: Form): boolean => forms.has(form);
  if ((helper === 'have' || helper === 'be') && has('part')) return tag === 'det' ? null : 'part';
  if (has('base')) {
    if (helper === 'to' || helper === 'modal' || helper === 'do') return tag === 'det' ? null : 'base';
    if (has('past') && (NOMINAL.has(tag) || tag === 'rel' || /^(?:conj|comma)$/.test(tag) && (/^(?:det|num|pron|adv)$/.test(nextTag) || nextWord === 'free' || tag === 'conj' && /^(?:noun|name)$/.test(nextTag) && finiteBefore(tagged, index, context))) && words[before ?? -1]?.possessive !== true && (startsNominal(nextTag) || nextTag === 'adv' || nextTag === 'prep' && nextWord !== 'of')) return 'finite';
    if (tag === 'conj' && infinitiveBefore(tagged, index, context)) return 'base';
    if (letsBefore(words, tagged, index)) return 'base';
    if (isIntransitive(base) && tag === 'noun' && isPluralSubject(words, tagged, before) && (context.hidden.has(index + 1) || nextTag === 'comma') && !finiteBefore(tagged, index, context)) return 'finite';
    return isPluralSubject(words, tagged, before) && (startsNominal(nextTag) || nextTag === 'that') && !/^(?:in|of)$/.test(nextWord) && (takesClause(base) || nextTag !== 'name') ? 'finite' : null;
  }
  if (has('third')) {
    const joined = tag === 'conj' && finiteBefore(tagged, index, context) && !NOUN_LIKE_THIRD.has(words[index]?.lower ?? '') && (/^(?:det|num|pron|that|to)$/.test(nextTag));
    if (joined) return 'finite';
    if (!(NOMINAL.has(tag) || tag === 'rel' || tag === 'adv' || tag === 'comma' || tag === 'that') || words[before ?? -1]?.possessive === true && tag !== 'pron') return null;
    if (tag === 'num' || /^(?:more|many|several|other|such|as|some)$/.test(beforeWord)) return null;
    const follows = nextTag === 'noun' && verbOf(nextWord)?.forms.has('ing') === true || startsNominal(nextTag) || /^(?:that|to|quote)$/.test(nextTag) || nextTag === 'adv' || nextTag === 'prep' && !/^(?:of|between)$/.test(nextWord) || nextTag === 'rel';
    const nounLike = NOUN_LIKE_THIRD.has(words[index]?.lower ?? '');
    if (nextTag === 'to' && verbOf(words[(next ?? 0) + 1]?.lower ?? '')?.forms.has('base') === true && /^(?:name|comma|pron|rel)$/.test(tag)) return 'finite';
    if (!nounLike && isIntransitive(base) && (/^(?:comma|stop|conj)$/.test(nextTag) || context.hidden.has(index + 1)) && tag === 'noun') return 'finite';
    if (nounLike) return (tag === 'name' || tag === 'pron' || tag === 'rel') && (/^(?:det|that|to|pron|quote|adv)$/.test(nextTag) || /^(?:starts|stops)$/.test(words[index]?.lower ?? '') && nextWord.endsWith('ing') || tag !== 'name' && follows) ? 'finite' : null;
    if (tag === 'noun' && !/^(?:det|that|pron|num|quote|adv)$/.test(nextTag)) return null;
    return follows || nextTag === 'comma' && takesClause(base) || nextTag === 'stop' && takesClause(base) ? 'finite' : null;
  }
  if (has('ing')) {
    if (helper === 'be') return 'ing';
    if (tag === 'det' || words[before ?? -1]?.possessive === true || tag === 'num') return null;
    if (NOUN_ING.test(words[index]?.lower ?? '') && /^(?:noun|name|prep|conj|to)$/.test(tag) && !/^(?:det|pron|num)$/.test(nextTag) && !(tag === 'prep' && nextTag === 'name')) return null;
    if (nextTag === 'noun' && /^(?:prep|conj|noun)$/.test(tag) && ATTRIBUTIVE_ING.test(words[index]?.lower ?? '')) return null;
    if (tag === 'noun' && /^(?:stop|comma|finite|be)$/.test(nextTag)) return null;
    return 'ing';
  }
  if (helper === 'be' || helper === 'have') return tag === 'det' ? null : 'part';
  // "a second, |meant| to start", "Israel and Hamas both |threw|", "thousands |filled| the square"
  if (tag === 'comma' && nextTag === 'to' && /^(?:mean|schedule|expect|set|plan|suppose|intend|design|aim)$/.test(base)) return 'part';
  if (/^(?:both|all|each)$/.test(beforeWord) && has('past') && isNominalBefore(tagged, before, context)) return 'finite';
  if (/^(?:hundreds|thousands|dozens|scores|tens|millions|others)$/.test(beforeWord) && has('past') && /^(?:det|name)$/.test(nextTag)) return 'finite';
  if (tag === 'det' || tag === 'num' || words[before ?? -1]?.possessive === true) return nextTag === 'noun' || nextTag === 'name' || nextTag === 'num' ? null : has('past') && tag !== 'det' ? 'finite' : null;
  // "a newly drafted text", "the U.S.-backed and revised plan"
  if (tag === 'adv' && nextTag === 'noun' && isDeterminedBefore(tagged, index, context)) return null;
  if (tag === 'prep' || tag === 'conj' && nextTag === 'noun' && !finiteBefore(tagged, index, context)) return has('past') && tag === 'conj' ? 'finite' : nextTag === 'noun' ? null : 'part';
  if (!has('past')) return 'part';
  // "with nothing agreed", "with no deal reached": what was not done
  if ((!takesClause(base) || beforeWord === 'nothing') && /^(?:comma|stop|prep|adv)$/.test(nextTag) && withBefore(words, tagged, index, context)) return 'part';
  // "Four freed captives": a participle before a noun and behind nothing verbal
  if (tag === 'stop' && before === null) return 'part';
  if (tag === 'noun' && nextTag === 'noun' && /^(?:newly|recently|long|much|so|most)$/.test(beforeWord)) return null;
  return 'finite';
}

const NOUN_ING = /^(?:meeting|bombing|shelling|briefing|hearing|killing|shooting|fighting|crossing|gathering|ruling|warning|offering|training|funding|mediating-none|bargaining|understanding|standing|sitting|opening|beginning|landing|spending|stabbing|siege-none)$/;
const ATTRIBUTIVE_ING = /^(?:remaining|living|ongoing|continuing|surviving|opposing|warring|negotiating|mediating|existing|following|leading|governing|ruling|neighboring|neighbouring|visiting|standing|bridging|fighting|coming|outgoing|incoming|outstanding|sweeping|working|closing|opening|landing|crossing|meeting|building|hearing|briefing|training)$/;
const NOUN_LIKE_THIRD = new Set(`talks visits aims calls claims demands estimates fears hopes looks moves offers orders plans protests reports requests supports attacks bombs counts ends fires hands links lists marks names needs notes points pressures promises questions
  releases returns rules sentences shells signals steps stops tests threats trades transfers travels turns updates views votes walks worries works strikes raids shots rounds guards troops forces camps houses homes leads hosts charges deals breaks halts
  trips tours groups states details efforts results jets tables chairs boards credits shuttles starts supplies deliveries demands rockets drones sources issues means lives others goods aids advances blocks blows captives changes circles closes contacts costs covers crosses cuts`.split(/\s+/));

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

function shownBefore(tagged: readonly Tagged[], index: number, { hidden }: Context): number | null {
  let at = index - 1;
  while (at >= 0 && hidden.has(at)) at -= 1;
  while (at > 0 && tagged[at]?.tag === 'adv' && tagged[at - 1]?.tag !== 'comma') {
    at -= 1;
    while (at > 0 && hidden.has(at)) at -= 1;
  }
  return at < 0 ? null : at;
}

function shownAfter(tagged: readonly Tagged[], index: number, { hidden }: Context): number | null {
  let at = index + 1;
  while (at < tagged.length && hidden.has(at)) at += 1;
  return at < tagged.length ? at : null;
}

/** "let the mediators |know|", "helped them |leave|": a verb that takes a bare infinitive stands before. */
function letsBefore(words: readonly Plain[], tagged: readonly Tagged[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    if (/^(?:let|lets|letting|make|makes|made|helps?|helped)$/.test(words[at]?.lower ?? '') && tagged[at]?.tag !== 'noun') return at < index - 1;
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

function finiteBefore(tagged: readonly Tagged[], index: number, _: Context): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const tag = tagged[at]?.tag;
    if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal') return true;
    if (tag === 'stop' || tag === 'sub' || tag === 'that') return false;
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
  return tag === 'noun' && (/[^s]s$/.test(word.lower) || /^(?:people|police|families|women|men|children)$/.test(word.lower)) && !/^(?:hamas|news|crisis)$/.test(word.lower);
}

/** "women |seized| at a kibbutz woke up": a form that may be either is a participle where the same clause has a verb that is certain. */
function settleParticiples(words: readonly Plain[], tagged: Tagged[], context: Context): void {
  const { hidden } = context;
  for (let index = words.length - 1; index > 0; index -= 1) {
    const one = tagged[index];
    if (one?.tag !== 'finite' || !one.verb?.forms.has('part') || takesClause(one.verb.base) || isIntransitive(one.verb.base)) continue;
    let next = index + 1;
    while (hidden.has(next)) next += 1;
    const nextTag = tagged[next]?.tag ?? 'stop';
    const bare = /^(?:prep|to|stop|comma|adv)$/.test(nextTag);
    if (!bare && !(hidden.has(index + 1) && inFrontedPhrase(tagged, index, hidden) && /^(?:a|an|the)$/.test(determinerOf(words, tagged, index)))) continue;
    if (objectRelative(words, tagged, index, hidden) || behindName(words, tagged, index, next, context)) continue;
    if (byBehind(words, tagged, next) || inFrontedPhrase(tagged, index, hidden) || words[next]?.lower === 'as' && laterFinite(tagged, next, hidden) || hasCertainVerb(tagged, index + 1, hidden) || verbAlready(words, tagged, index, hidden)) tagged[index] = { tag: 'part', verb: one.verb };
  }
}

/** "the principles Biden |laid| down": behind a name a participle needs its "by". */
function behindName(words: readonly Plain[], tagged: readonly Tagged[], index: number, next: number, { hidden, actors }: Context): boolean {
  let at = index - 1;
  while (at > 0 && (hidden.has(at) || tagged[at]?.tag === 'adv')) at -= 1;
  return actors.has(at) && tagged[at]?.tag === 'name' && !byBehind(words, tagged, next) && words[at]?.possessive !== true;
}

/** "a proposal that Egypt |put| forward": a relative pronoun and a noun phrase stand before. */
function objectRelative(words: readonly Plain[], tagged: readonly Tagged[], index: number, hidden: ReadonlySet<number>): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 7); at -= 1) {
    const tag = tagged[at]?.tag ?? 'stop';
    if (hidden.has(at) || tag === 'adv') continue;
    if (tag === 'that' || tag === 'rel') return at < index - 1 || words[at]?.lower === 'who' || words[at]?.lower === 'which' || tag === 'that';
    if (!/^(?:noun|name|det|num)$/.test(tag)) return tag === 'pron';
  }
  return false;
}

/** "In a video |released| on Sunday the group …", "At a camp |set| up in Tel Aviv, …": the noun hangs on a preposition that opens the clause. */
function inFrontedPhrase(tagged: readonly Tagged[], index: number, hidden: ReadonlySet<number>): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const tag = tagged[at]?.tag ?? 'stop';
    if (hidden.has(at)) continue;
    if (tag === 'prep') return at === 0 || /^(?:stop|comma|conj|sub|that|quote)$/.test(tagged[at - 1]?.tag ?? 'stop');
    if (!/^(?:noun|name|det|num)$/.test(tag)) return false;
  }
  return false;
}

function determinerOf(words: readonly Plain[], tagged: readonly Tagged[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    if (tagged[at]?.tag === 'det') return words[at]?.lower ?? '';
    if (tagged[at]?.tag === 'prep') return '';
  }
  return '';
}

function laterFinite(tagged: readonly Tagged[], from: number, hidden: ReadonlySet<number>): boolean {
  for (let at = from; at < Math.min(tagged.length, from + 12); at += 1) {
    const tag = tagged[at]?.tag ?? 'stop';
    if (hidden.has(at)) continue;
    if (/^(?:comma|stop|sub|that|rel)$/.test(tag)) return false;
    if (/^(?:finite|be|have|modal)$/.test(tag)) return true;
  }
  return false;
}

/** "made by", "put forward by", "brought home alive by". */
function byBehind(words: readonly Plain[], tagged: readonly Tagged[], next: number): boolean {
  const at = tagged[next]?.tag === 'adv' ? next + 1 : next;
  return words[at]?.lower === 'by' && tagged[at]?.tag === 'prep';
}

function hasCertainVerb(tagged: readonly Tagged[], from: number, hidden: ReadonlySet<number>): boolean {
  for (let index = from; index < Math.min(tagged.length, from + 24); index += 1) {
    const tag = tagged[index]?.tag;
    if (hidden.has(index)) continue;
    if (tag === 'comma') {
      // "aimed at Deif, the commander, killed": behind an aside the verb follows at once
      const close = tagged.findIndex((one, at) => at > index + 1 && at < index + 14 && one.tag === 'comma');
      return close > 0 && /^(?:finite|be|have|modal)$/.test(tagged[close + 1]?.tag ?? 'stop') && !tagged.slice(index + 1, close).some((one) => /^(?:finite|be|have|modal|conj)$/.test(one.tag));
    }
    if (tag === 'stop' || tag === 'sub' || tag === 'that' || tag === 'rel' || tag === 'conj' || tag === 'quote') return false;
    if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal') return tagged[index - 1]?.tag !== 'pron';
  }
  return false;
}

/** A finite verb stands before it in its clause with a noun between: "approved a deal |brokered| by". */
function verbAlready(words: readonly Plain[], tagged: readonly Tagged[], index: number, hidden: ReadonlySet<number>): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 16); at -= 1) {
    const tag = tagged[at]?.tag;
    if (hidden.has(at)) continue;
    if (tag === 'stop' || tag === 'sub' || tag === 'that' || tag === 'rel' || tag === 'comma' || tag === 'conj' || tag === 'quote' || tag === 'pron') return false;
    if (tag === 'prep' && classes.CLAUSE_PREPOSITIONS.has(words[at]?.lower ?? '')) return false;
    if (tag === 'ing' || tag === 'base') return true;
    if (tag === 'finite') return !takesClause(tagged[at]?.verb?.base ?? '') || /^(?:see|find)$/.test(tagged[at]?.verb?.base ?? '') || /^(?:prep|to)$/.test(tagged[at + 1]?.tag ?? 'stop');
  }
  return false;
}

/** "after gunmen killed six" begins a clause, "after a meeting" does not; "as Hamas leaders met", "as a gesture". */
function settleClausePrepositions(words: readonly Plain[], tagged: Tagged[], { hidden }: Context): void {
  words.forEach((word, index) => {
    if (tagged[index]?.tag !== 'prep' || !classes.CLAUSE_PREPOSITIONS.has(word.lower) || hidden.has(index)) return;
    for (let at = index + 1; at < Math.min(words.length, index + 18); at += 1) {
      const tag = tagged[at]?.tag;
      if (hidden.has(at)) continue;
      if (tag === 'finite' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') {
        tagged[index] = { tag: 'sub', verb: null };
        return;
      }
      if (tag === 'stop' || tag === 'comma' || tag === 'sub' || tag === 'that' || tag === 'rel' || tag === 'ing' && at === index + 1 || tag === 'prep' && classes.CLAUSE_PREPOSITIONS.has(words[at]?.lower ?? '')) return;
    }
  });
}

/** "by the time the truce began", "the day Trump won": the noun begins a clause. */
function settleTimeClauses(words: readonly Plain[], tagged: Tagged[]): void {
  words.forEach((word, index) => {
    if (!/^(?:time|day|moment|minute|week|night|morning)$/.test(word.lower) || words[index - 1]?.lower !== 'the' || !/^(?:det|name|pron)$/.test(tagged[index + 1]?.tag ?? 'stop')) return;
    tagged[index] = { tag: 'sub', verb: null };
  });
}

/** "would go on", "was voted in": a preposition with nothing behind it belongs to its verb. */
function settleParticles(tagged: Tagged[], { hidden }: Context): void {
  tagged.forEach(({ tag }, index) => {
    if (tag !== 'prep' || !/^(?:finite|base|part|ing|be)$/.test(tagged[index - 1]?.tag ?? 'stop') || hidden.has(index)) return;
    const next = tagged[index + 1]?.tag ?? 'stop';
    if (hidden.has(index + 1) || /^(?:stop|comma|conj|sub|prep|quote)$/.test(next)) tagged[index] = { tag: 'adv', verb: null };
  });
}
