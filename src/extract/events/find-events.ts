import type { Knowledge } from '../../model/knowledge.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { ResolvedTime } from '../dates/time-mention.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import { atOnce, type Steps } from '../../model/in-step.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { acceptTrigger } from './accept-trigger.ts';
import { actorKinds, type KindOf } from './actor-kinds.ts';
import { attackDay, AXIS_START, speaksOfAttack } from './attack-day.ts';
import { dayUnder, headingDays, isTollOf, type Days } from './chronicle-events.ts';
import { clauseAround } from './clause-range.ts';
import { continuedTrigger, dayBefore } from './continued-day.ts';
import { denialIn, refutesBefore, refutesItself } from './denial.ts';
import { elaborationOf } from './elaboration.ts';
import { ellipticLinks } from './ellipsis.ts';
import type { EventDraft } from './event-draft.ts';
import type { EventReading } from './event-reading.ts';
import { headlineOf } from './headline/headline-of.ts';
import { lastLinks, takenUp, toldLinks } from './last-resort.ts';
import { leadEvent } from './lead-event.ts';
import { isLivePage, isOfTheDay } from './live-page.ts';
import { linkTimes, type Link } from './link-times.ts';
import { listedLinks } from './listed-items.ts';
import { isNegated } from './negation.ts';
import { participantsOf } from './participants.ts';
import { placesOfEvent } from './event-places.ts';
import { isMereSource, isOfTheTold, reportedFact } from './reported-fact.ts';
import { readSentences, type PlacedTime, type ReadSentence } from './read-sentence.ts';
import { mergeWithinArticle } from './same-in-article.ts';
import { settleType } from './settle-type.ts';
import { clockLinks, sharedLinks, whenLinks, withBothSides } from './shared-times.ts';
import { endByLength } from './stated-length.ts';
import { tellingVerbs } from './telling-verbs.ts';
import { aheadOf, isCallForProtest, statusOf } from './status.ts';
import type { Trigger } from './trigger-pattern.ts';
import { isPerfect } from './verb-stands.ts';

/** All that the stages before have read out of one article. */
export interface ArticleReadings {
  readonly times: readonly ResolvedTime[];
  readonly found: FoundActors;
  readonly window: PublishedWindow;
}

/** The happenings one article tells of: each dated happening once, its own news always, in the order of the text. */
export function findEvents(article: CleanedArticle, read: ArticleReadings, knowledge: Knowledge): EventReading[] {
  return atOnce(eventsInSteps(article, read, knowledge));
}

/** The same, step by step: words, happenings, and how they are told. */
export function* eventsInSteps(article: CleanedArticle, read: ArticleReadings, knowledge: Knowledge): Steps<EventReading[]> {
  const kindOf = actorKinds(read.found, knowledge);
  const sentences = readSentences(article, read.times, read.found).filter(({ sentence }) => sentence.kind !== 'title' && sentence.kind !== 'subhead');
  yield;
  const drafts: EventDraft[] = [];
  const headings = headingDays(article, read.times);
  const live = isLivePage(article);
  for (const sentence of sentences) {
    const heading = headings.get(sentence.sentence.index) ?? null;
    const dated = eventsOf(sentence, drafts, read.window, kindOf, heading);
    const under = heading ? eventsUnder(sentence, drafts, dated, dayUnder(heading, headings, drafts, sentence), read.window, kindOf)
      : live ? eventsOfTheDay(sentence, dated, read.window, kindOf) : [];
    drafts.push(...(under.length > 0 ? [...dated, ...under].sort((a, b) => headOf(a) - headOf(b)) : dated));
  }
  yield;
  const judged = markDenied(sentences, drafts, kindOf);
  // Where a story begins with the first date of a chronicle, no sentence of it is the news of the day.
  const lead = leadEvent(sentences, judged, read.window, kindOf, (one) => headings.has(one.sentence.index));
  const attack = attackDay(sentences, knowledge);
  yield;
  const finish = (draft: EventDraft): EventReading => finished(draft, elaborationOf(draft, sentences, judged), article, read.found, kindOf, knowledge);
  return mergeWithinArticle([...(lead ? [finish(lead)] : []), ...judged.map(finish), ...(attack ? [attack] : [])], article.text);
}

/** Letters between "hours after" and the day of what it came after, in one breath. */
const LANDING = 140;

/** "called his ministers together hours after landing on Sunday": beside a day it tells nothing of its own. */
function isHoursAfter(read: ReadSentence, { mention }: ResolvedTime): boolean {
  if (mention.rule !== 'days-ago' || mention.value.kind !== 'same') return false;
  const { text, start } = read.sentence;
  return read.times.some(({ time }) => time.precision === 'day' && time.mention.start >= mention.end && time.mention.start - mention.end <= LANDING && !/[,;:]/.test(text.slice(mention.end - start, time.mention.start - start)));
}

function headOf({ trigger, from }: EventDraft): number {
  return trigger?.head ?? from;
}

/** What a sentence of a chronicle tells of the day above it, told in clauses that name no day. */
function eventsUnder(read: ReadSentence, before: readonly EventDraft[], dated: readonly EventDraft[], day: Days, window: PublishedWindow, kindOf: KindOf): EventDraft[] {
  return tellingVerbs(read, dated.flatMap(({ trigger }) => trigger ?? []), kindOf).filter((trigger) => !isTollOf(read, trigger, before, day)).map((trigger) => draftOf(read, trigger, null, day, window, kindOf));
}

/** What a post of a live page tells without a day. */
function eventsOfTheDay(read: ReadSentence, dated: readonly EventDraft[], window: PublishedWindow, kindOf: KindOf): EventDraft[] {
  const day: Days = { start: window.earliest, end: window.latest, precision: window.earliest === window.latest ? 'day' : 'days', extent: 'within' };
  return tellingVerbs(read, dated.flatMap(({ trigger }) => trigger ?? []), kindOf).filter((trigger) => isOfTheDay(read, trigger, kindOf)).map((trigger) => draftOf(read, trigger, null, day, window, kindOf));
}

function eventsOf(read: ReadSentence, before: readonly EventDraft[], window: PublishedWindow, kindOf: KindOf, heading: ResolvedTime | null): EventDraft[] {
  const accepted = read.triggers.filter((trigger) => !isOfAttackDay(read, trigger) && acceptTrigger(read, trigger, kindOf));
  const continued = continuedTrigger(read, accepted);
  const previous = before.findLast((draft) => read.sentence.index - draft.read.sentence.index <= 1);
  if (continued) {
    const day = dayBefore(before, read);
    return day && !isNegated(read.tokens, continued.head) ? [draftOf(read, continued, null, day, window, kindOf)] : [];
  }
  // "as of today, 110 are back": a day of counting, not of happening.
  const every = read.times.filter(({ time, from, to }) => !isHoursAfter(read, time) && !isHoursBeforeClause(time) && !isNamedWithin(read, { time, from, to }) && !isBirthday(read, { time, from, to }) && !speaksOfAttack(time) && !(heading && (time.mention === heading.mention || time.mention.value.kind === 'since')) && time.end > AXIS_START && !(read.tokens[from - 1]?.lower === 'of' && read.tokens[from - 2]?.lower === 'as'));
  const listed = every.length > 1 ? listedLinks(read, every, accepted) : [];
  const times = listed.length === 0 ? every : every.filter((time) => !listed.some((link) => link.time === time));
  // "asked Israel to join a meeting set for Tuesday": a day ahead dates the meeting, not the asking.
  const may = (time: PlacedTime, trigger: Trigger): boolean => (trigger.rule.type !== 'statement' || time.time.start <= window.latest || aheadOf(read, trigger))
    // "on Tuesday called for a protest": only a day behind it is the protest's.
    && (!isCallForProtest(trigger) || time.from >= trigger.to && time.time.end >= window.latest);
  // "in the small hours of Monday freed two men held since October": a time that tells nothing leaves its trigger to the others.
  const first = linkTimes(read, times, accepted, may);
  const idle = new Set(first.filter(({ time, trigger }) => !isTold(read, time, trigger, window)).map(({ time }) => time));
  const told = idle.size === 0 ? first : linkTimes(read, times.filter((time) => !idle.has(time)), accepted, may);
  const elliptic = times.length > 1 ? ellipticLinks(read, told, times.filter((time) => !idle.has(time))) : [];
  const sayings = told.filter((link) => isOfTheTold(read, link));
  const deeds = sayings.length === 0 ? [] : toldLinks(read, sayings, accepted.filter(({ head }) => !told.some(({ trigger }) => trigger.head === head)));
  const linked = deeds.length > 0 ? [...told.filter(({ time }) => ![...elliptic, ...deeds].some((link) => link.time === time)), ...deeds] : elliptic.length === 0 ? told : told.filter(({ time }) => !elliptic.some((link) => link.time === time));
  const unlinked = times.filter((time) => !idle.has(time) && !/^(?:after|before|until|since)$/.test(read.tokens[time.from - 1]?.lower ?? '') && ![...linked, ...elliptic].some((link) => link.time === time));
  const shared = sharedLinks(read, [...linked, ...elliptic], times);
  const left = unlinked.filter((time) => !shared.some((link) => link.time === time));
  const last = left.length === 0 ? [] : lastLinks(read, left, accepted, kindOf);
  const links = [...withBothSides(read, linked, accepted), ...listed, ...elliptic, ...shared, ...last, ...whenLinks(read, linked, accepted), ...clockLinks(read, linked, accepted)];
  return links.filter((link) => !isMereSource(read, link, links, kindOf)).map((link) => ({ ...link, trigger: reportedFact(read, link, links, accepted, kindOf) ?? link.trigger })).sort((a, b) => a.time.from - b.time.from)
    .filter((link) => (!isNegated(read.tokens, link.trigger.head) || isNotBefore(read, link)) && isTold(read, link.time, link.trigger, window))
    .map(({ time, trigger, within, elliptic: isElliptic }) => ({ ...draftOf(read, trigger, time, time.time, window, kindOf, within), ...(isElliptic === true ? { elliptic: true } : {}) }))
    .map((draft) => ({ ...draft, type: (draft.trigger === null ? null : takenUp(read, draft.trigger, previous, accepted)) ?? draft.type }));
}

/** "whose parents were murdered |on 7 October|, was freed on Sunday": what has that day beside it is no news of another. */
function isOfAttackDay({ times }: ReadSentence, { to, rule }: Trigger): boolean {
  return /^(?:attack|death|strike)$/.test(rule.type) && times.some(({ time, from }) => speaksOfAttack(time) && time.mention.value.kind !== 'since' && from >= to && from - to <= 2);
}

function draftOf(read: ReadSentence, trigger: Trigger, time: PlacedTime | null, days: Pick<EventDraft, 'start' | 'end' | 'precision' | 'extent'>, window: PublishedWindow, kindOf: KindOf, within?: Link['within']): EventDraft {
  const type = settleType(read, trigger, time, kindOf);
  const last = endByLength({ read, trigger, type, start: days.start, end: days.end });
  return {
    read, trigger,
    ...(last === null ? { start: days.start, end: days.end, precision: days.precision, extent: days.extent } : { start: days.start, end: last, precision: 'days', extent: 'throughout' }),
    ...(within ?? clauseAround(read, Math.min(trigger.from, time?.from ?? trigger.from), Math.max(trigger.to, time?.to ?? trigger.to))),
    type,
    status: statusOf(read, time, trigger, window.latest),
    rule: trigger.rule.pattern,
  };
}

/**
 * "obstacles over the past few weeks", "has been unable to update its count since Nov. 11": a stretch up to now tells of a happening only
 * where a verb beside it does.
 */
function isTold(read: ReadSentence, time: PlacedTime, trigger: Trigger, window: PublishedWindow): boolean {
  // "warned that it would run out of money within weeks": a day ahead dates no words that were said.
  if (trigger.rule.type === 'statement' && time.time.start > window.latest && !aheadOf(read, trigger)) return false;
  const { value } = time.time.mention;
  if (isCountedUntil(read, time, trigger) || isUnderTerms(read, time, trigger)) return false;
  // "211 people have been killed, with Tuesday's dead": a total up to now.
  if (value.kind !== 'since' && /^(?:kill|die)$/.test(trigger.verb ?? '') && isPerfect(read, trigger) && !/\bhours\b|overnight/.test(time.time.mention.text) && time.from > trigger.head + 3) return false;
  // "About 1,200 people were murdered |that day|"
  if (value.kind === 'same' && /^that\b|same/i.test(time.time.mention.text) && OF_ATTACK.test(read.sentence.text)) return false;
  // "Militants stormed into Israel that day, killing some 1,200": the attack of 7 October, however its day is told.
  if (trigger.rule.type === 'attack' && /\b(?:stormed|burst|poured|rampaged?|broke)\b[^.]{0,40}\bIsrael\b/.test(read.sentence.text) && /\b(?:1,[12]\d\d|1,400)\b/.test(read.sentence.text)) return false;
  const distance = Math.max(time.from - trigger.to, trigger.from - time.to);
  if (value.kind === 'since' && trigger.verb === 'kill') return false;
  // "vetoed a truce, its third since October": counted from a day on, not begun on it.
  if (value.kind === 'since' && trigger.rule.form === 'noun' && read.tokens.slice(trigger.to, time.from).some(({ text }) => text === ',')) return false;
  // "the first time since August that they have met", "since June, when soldiers rescued four": the time before is the event.
  if (value.kind === 'since' && isTimeBefore(read, time)) return true;
  if (value.kind === 'since' && value.lasting && /^(?:visit|talks)$/.test(trigger.rule.type)) return true;
  // "the heaviest bombardment since January"
  if (value.kind === 'since' && trigger.rule.form === 'noun' && read.tokens.slice(Math.max(0, trigger.from - 3), trigger.from).some(({ lower }) => /^(?:worst|first|most|\w{3,}(?<!w)est)$/.test(lower))) return false;
  if (value.kind === 'since') return /^(?:aid|truce|strike|attack)$/.test(trigger.rule.type);
  // "the toll in the offensive |stood at 119| on Saturday": counted on that day
  if (trigger.rule.form === 'noun' && /\b(?:toll|count|number)\b[^.;]{0,80}\b(?:stood|stands) at\b/i.test(read.sentence.text)) return false;
  // "hopes of a truce before Ramadan": a holiday dates what is done, not what is talked about.
  if (value.kind === 'moment') return trigger.rule.form === 'verb' && distance <= 6;
  // "abducted over a year ago": the attack of 7 October, told without its day.
  if (trigger.rule.type === 'attack' && time.time.start <= AXIS_START) return false;
  // "weeks later officials said that they were not sure": too far apart to date words.
  if (trigger.rule.type === 'statement' && value.kind === 'window' && value.anchor !== 'publication' && value.to - value.from > 7) return false;
  if (value.kind === 'window' && value.to <= 0) return trigger.rule.form === 'verb' && distance <= 5;
  return true;
}

/** The toll of the attack of 7 October and what it tells. */
const OF_ATTACK = /\b(?:1,[12]\d\d|1,400)\b[^.;]{0,40}\b(?:people|israelis|civilians|killed|murdered|dead|died|slain)\b/i;

/** "|Before Saturday| only three had been rescued", "the remains of 19 had been found |up to last week|": counted until that day, not done on it. */
function isCountedUntil({ tokens, timeTokens }: ReadSentence, { from }: PlacedTime, { head, rule }: Trigger): boolean {
  let at = from - 1;
  while (at > 0 && (timeTokens.has(at) || /^(?:the|end|of|start|to)$/.test(tokens[at]?.lower ?? ''))) at -= 1;
  return rule.form === 'verb' && /^(?:before|until|till|up)$/.test(tokens[at]?.lower ?? '') && tokens.slice(Math.max(0, head - 4), head).some(({ lower }) => lower === 'had');
}

/** "the truce |would| be extended |until| April 20", "stretched |through| Passover": what terms provide for is not planned for its end. */
function isUnderTerms({ tokens }: ReadSentence, { from }: PlacedTime, { head }: Trigger): boolean {
  return /^(?:until|till|through|to)$/.test(tokens[from - 1]?.lower ?? '') && from > head && tokens.slice(Math.max(0, head - 5), head).some(({ lower }) => lower === 'would');
}

/** "shot |48 to 72 hours before| they were examined": counted back from a clause that no day places. */
function isHoursBeforeClause({ mention: { value, text } }: ResolvedTime): boolean {
  return value.kind === 'distance' && value.unit === 'hour' && value.from === 'sentence' && /before$/i.test(text);
}

/** "at the |General Assembly| in September", "the |summit| on Wednesday": the day beside it is the closer telling. */
function isNamedWithin({ times }: ReadSentence, { time, to }: PlacedTime): boolean {
  return time.mention.value.kind === 'moment' && times.some((other) => other.from >= to && other.from - to <= 2 && other.time.mention.value.kind !== 'moment');
}

/** "Natalie, who |turns 18 on Tuesday|, was freed": a birthday dates nothing else. */
function isBirthday({ tokens }: ReadSentence, { from }: PlacedTime): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({ lower }, at, all) => /^(?:turn|turns|turned|turning)$/.test(lower) && /^\d+$/.test(all[at + 1]?.lower ?? ''));
}

/** Behind "first" or "first time" the day of the time before; before "when" what happened on it. */
function isTimeBefore({ tokens }: ReadSentence, { from, to }: PlacedTime): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  const next = tokens[to]?.text === ',' ? to + 1 : to;
  return before.includes('first') && tokens[from]?.lower === 'since' || tokens[next]?.lower === 'when';
}

/** "said no hostage would leave Gaza before Friday", "talks will not resume until Monday": expected on that day, not earlier. */
function isNotBefore(read: ReadSentence, { time, trigger }: Link): boolean {
  return time.time.precision === 'day' && /^(?:before|until|till)$/.test(read.tokens[time.from - 1]?.lower ?? '') && time.from >= trigger.to
    && /^(?:release|truce|talks|meeting|vote|visit|agreement)$/.test(trigger.rule.type) && aheadOf(read, trigger)
    && read.tokens.slice(Math.max(0, trigger.head - 5), trigger.head).some(({ lower }) => /^(?:no|not|nobody|none)$|n't$/.test(lower));
}

/** What was reported and refuted keeps the day of the report, with status denied: in the same sentence, or in the one that follows. */
function markDenied(sentences: readonly ReadSentence[], drafts: readonly EventDraft[], kindOf: KindOf): EventDraft[] {
  const denied = new Set<EventDraft>();
  const dropped = new Set<EventDraft>();
  drafts.forEach((draft, index) => {
    const deny = denialIn(draft.read);
    if (deny !== null && deny >= draft.from && deny < draft.to) denied.add(draft);
    const firstOfSentence = drafts[index - 1]?.read !== draft.read;
    if (refutesItself(draft.read)) (firstOfSentence ? denied : dropped).add(draft);
    const lastOfSentence = drafts[index + 1]?.read !== draft.read;
    const next = sentences[sentences.indexOf(draft.read) + 1];
    const claims = draft.type === 'statement' || draft.type === 'proposal';
    if (lastOfSentence && claims && !/^(?:warn|accuse|demand|urge|threaten|vow|call|promise)$/.test(draft.trigger?.verb ?? '') && draft.status === 'happened' && next?.sentence.paragraph === draft.read.sentence.paragraph && refutesBefore(next)) denied.add(draft);
  });
  return drafts.filter((draft) => !dropped.has(draft)).map((draft) => (denied.has(draft) ? { ...draft, status: 'denied', type: contentType(draft, kindOf) } : draft));
}

/** What is denied is what was said to have happened: the type of the words behind "said that", where they have one. */
function contentType({ read, trigger, type, to }: EventDraft, kindOf: KindOf): EventDraft['type'] {
  if (type !== 'statement' || trigger === null) return type;
  const content = read.triggers.filter((one) => one.head > trigger.head && one.head < to + 6 && one.rule.type !== 'statement' && acceptTrigger(read, one, kindOf));
  return content.toSorted((a, b) => b.rule.strength - a.rule.strength || a.head - b.head)[0]?.rule.type ?? type;
}

function finished(draft: EventDraft, elaboration: ReadSentence | null, article: CleanedArticle, found: FoundActors, kindOf: KindOf, knowledge: Knowledge): EventReading {
  const own = participantsOf(draft, kindOf);
  const further = elaboration === null ? [] : participantsOf({ ...draft, read: elaboration, trigger: null, from: 0, to: elaboration.tokens.length }, kindOf);
  const actors = [...own, ...further.filter(({ id }) => !own.some((actor) => actor.id === id))];
  const start = draft.read.tokens[draft.from]?.start ?? draft.read.sentence.start;
  const end = draft.read.tokens[draft.to - 1]?.end ?? draft.read.sentence.end;
  const places = placesOfEvent(article.text.slice(start, end), draft.type, knowledge);
  return {
    type: draft.type, status: draft.status, start: draft.start, end: draft.end, precision: draft.precision, extent: draft.extent,
    spans: [{ start, end }, ...(elaboration === null ? [] : [{ start: elaboration.sentence.start, end: elaboration.sentence.end }])], actors, places,
    title: headlineOf(draft, actors, article, found, kindOf, knowledge),
    rule: draft.rule,
  };
}
