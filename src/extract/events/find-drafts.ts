import type { Knowledge } from '../../model/knowledge.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { ResolvedTime } from '../dates/time-mention.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { Steps } from '../../model/in-step.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { acceptTrigger } from './accept-trigger.ts';
import { actorKinds, type KindOf } from './actor-kinds.ts';
import { speaksOfAttack } from './attack-day.ts';
import { dayUnder, headingDays, isCountNow, isTollOf, type Days } from './chronicle-events.ts';
import { clauseAround } from './clause-range.ts';
import { continuedTrigger, dayBefore } from './continued-day.ts';
import type { EventDraft } from './event-draft.ts';
import { takenUp } from './last-resort.ts';
import { leadEvent } from './lead-event.ts';
import type { Link } from './link-times.ts';
import { linksOf } from './links-of-sentence.ts';
import { isLivePage, isOfTheDay } from './live-page.ts';
import { isNegated } from './negation.ts';
import { readSentences, type PlacedTime, type ReadSentence } from './read-sentence.ts';
import { markDenied } from './mark-denied.ts';
import { settleType } from './settle-type.ts';
import { endByLength } from './stated-length.ts';
import { tellingVerbs } from './telling-verbs.ts';
import { aheadOf, statusOf } from './status.ts';
import { areWords } from './tokens.ts';
import type { Trigger } from './trigger-pattern.ts';

/** All that the stages before have read out of one article. */
export interface ArticleReadings {
  readonly times: readonly ResolvedTime[];
  readonly found: FoundActors;
  readonly window: PublishedWindow;
}

/** The happenings one article tells of on their way, as the rules read them. */
export interface Drafts {
  readonly sentences: readonly ReadSentence[];
  readonly kindOf: KindOf;
  /** Dated happenings in the order of the text. */
  readonly dated: readonly EventDraft[];
  /** The article's own news where its opening names no day. */
  readonly lead: EventDraft | null;
}

/** What one article tells by the rules alone: words first, then happenings. */
export function* draftsInSteps(article: CleanedArticle, read: ArticleReadings, knowledge: Knowledge): Steps<Drafts> {
  const kindOf = actorKinds(read.found, knowledge);
  const sentences = readSentences(article, read.times, read.found).filter(
    ({ sentence }) => sentence.kind !== 'title' && sentence.kind !== 'subhead',
  );
  yield;
  const drafts: EventDraft[] = [];
  const headings = headingDays(article, read.times);
  const live = isLivePage(article);
  for (const sentence of sentences) {
    const heading = headings.get(sentence.sentence.index) ?? null;
    const dated = eventsOf(sentence, drafts, read.window, kindOf, heading);
    const under = heading
      ? eventsUnder(sentence, drafts, dated, dayUnder(heading, headings, drafts, sentence), read.window, kindOf)
      : live
        ? eventsOfTheDay(sentence, dated, read.window, kindOf)
        : [];
    drafts.push(...(under.length > 0 ? [...dated, ...under].sort((a, b) => headOf(a) - headOf(b)) : dated));
  }
  yield;
  const dated = markDenied(sentences, drafts, kindOf);
  // Where a story begins with the first date of a chronicle, no sentence of it is the news of the day.
  const lead = leadEvent(sentences, dated, read.window, kindOf, (one) => headings.has(one.sentence.index));
  return { sentences, kindOf, dated, lead };
}

function headOf({ trigger, from }: EventDraft): number {
  return trigger?.head ?? from;
}

/** What a sentence of a chronicle tells of the day above it, told in clauses that name no day. */
function eventsUnder(
  read: ReadSentence,
  before: readonly EventDraft[],
  dated: readonly EventDraft[],
  day: Days,
  window: PublishedWindow,
  kindOf: KindOf,
): EventDraft[] {
  return (
    tellingVerbs(
      read,
      dated.flatMap(({ trigger }) => trigger ?? []),
      kindOf,
    )
      // "In a first stage the wounded |would| come out": what a text provides for is not done on the day above it.
      .filter((trigger) => !isTollOf(read, trigger, before, day) && !isCountNow(read, trigger) && !aheadOf(read, trigger))
      .map((trigger) => draftOf(read, trigger, null, day, window, kindOf))
  );
}

/** What a post of a live page tells without a day. */
function eventsOfTheDay(read: ReadSentence, dated: readonly EventDraft[], window: PublishedWindow, kindOf: KindOf): EventDraft[] {
  const day: Days = {
    start: window.earliest,
    end: window.latest,
    precision: window.earliest === window.latest ? 'day' : 'days',
    extent: 'within',
  };
  return tellingVerbs(
    read,
    dated.flatMap(({ trigger }) => trigger ?? []),
    kindOf,
  )
    .filter((trigger) => isOfTheDay(read, trigger, kindOf))
    .map((trigger) => draftOf(read, trigger, null, day, window, kindOf));
}

function eventsOf(
  read: ReadSentence,
  before: readonly EventDraft[],
  window: PublishedWindow,
  kindOf: KindOf,
  heading: ResolvedTime | null,
): EventDraft[] {
  const accepted = read.triggers.filter((trigger) => !isOfAttackDay(read, trigger) && acceptTrigger(read, trigger, kindOf));
  const continued = continuedTrigger(read, accepted);
  const previous = before.findLast((draft) => read.sentence.index - draft.read.sentence.index <= 1);
  if (continued) {
    const day = dayBefore(before, read);
    return day && !isNegated(read.tokens, continued.head) ? [draftOf(read, continued, null, day, window, kindOf)] : [];
  }
  return linksOf({ read, accepted, heading, window, kindOf })
    .map(({ time, trigger, within, elliptic: isElliptic }) => ({
      ...draftOf(read, trigger, time, time.time, window, kindOf, within),
      ...(isElliptic === true ? { elliptic: true } : {}),
    }))
    .map((draft) => ({ ...draft, type: (draft.trigger === null ? null : takenUp(read, draft.trigger, previous, accepted)) ?? draft.type }));
}

/** "whose parents were murdered |on 7 October|, was freed on Sunday": what has that day beside it is no news of another. */
function isOfAttackDay({ times, tokens }: ReadSentence, { from, to, rule }: Trigger): boolean {
  return (
    /^(?:attack|death|strike)$/.test(rule.type) &&
    times.some(
      ({ time, from: start, to: end }) =>
        (speaksOfAttack(time) && time.mention.value.kind !== 'since' && start >= to && isBeside(tokens, to, start)) ||
        // "the second anniversary of the Oct. 7 |attack|"
        (time.mention.value.kind === 'anniversary' && end === from),
    )
  );
}

/** "was kidnapped |from Kibbutz Nir Oz on| Oct. 7": in one breath. */
function isBeside(tokens: ReadSentence['tokens'], to: number, start: number): boolean {
  return (
    start - to <= 2 ||
    (start - to <= 6 && /^(?:from|in|at|near|by|during)$/.test(tokens[to]?.lower ?? '') && isPlain(tokens.slice(to, start)))
  );
}

function isPlain(tokens: ReadSentence['tokens']): boolean {
  return areWords(tokens) && tokens.every(({ lower }) => !/^(?:and|who|which|that|after|before|when)$/.test(lower));
}

function draftOf(
  read: ReadSentence,
  trigger: Trigger,
  time: PlacedTime | null,
  days: Pick<EventDraft, 'start' | 'end' | 'precision' | 'extent'>,
  window: PublishedWindow,
  kindOf: KindOf,
  within?: Link['within'],
): EventDraft {
  const type = settleType(read, trigger, time, kindOf);
  const last = endByLength({ read, trigger, type, start: days.start, end: days.end });
  return {
    read,
    trigger,
    ...(last === null
      ? { start: days.start, end: days.end, precision: days.precision, extent: days.extent }
      : { start: days.start, end: last, precision: 'days', extent: 'throughout' }),
    ...(within ?? clauseAround(read, Math.min(trigger.from, time?.from ?? trigger.from), Math.max(trigger.to, time?.to ?? trigger.to))),
    type,
    status: statusOf(read, time, trigger, window.latest),
    rule: trigger.rule.pattern,
  };
}
