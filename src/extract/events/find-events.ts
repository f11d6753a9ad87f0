import type { Knowledge } from '../../model/knowledge.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import type { ResolvedTime } from '../dates/time-mention.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import { acceptTrigger } from './accept-trigger.ts';
import { actorKinds, type ActorKind } from './actor-kinds.ts';
import { attackDay } from './attack-day.ts';
import { clauseAround } from './clause-range.ts';
import { denialIn, refutes } from './denial.ts';
import type { EventDraft } from './event-draft.ts';
import type { EventReading } from './event-reading.ts';
import { headlineOf } from './headline/headline-of.ts';
import { leadEvent } from './lead-event.ts';
import { linkTime } from './link-times.ts';
import { isNegated } from './negation.ts';
import { participantsOf } from './participants.ts';
import { placesIn } from './places.ts';
import { readSentences, type PlacedTime, type ReadSentence } from './read-sentence.ts';
import { mergeWithinArticle } from './same-in-article.ts';
import { settleType } from './settle-type.ts';
import { statusOf } from './status.ts';

/** All that the stages before have read out of one article. */
export interface ArticleReadings {
  readonly times: readonly ResolvedTime[];
  readonly found: FoundActors;
  readonly window: PublishedWindow;
}

/** The happenings one article tells of: each dated happening once, its own news always, in the order of the text. */
export function findEvents(article: CleanedArticle, read: ArticleReadings, knowledge: Knowledge): EventReading[] {
  const kindOf = actorKinds(read.found, knowledge);
  const sentences = readSentences(article, read.times, read.found).filter(({ sentence }) => sentence.kind !== 'title' && sentence.kind !== 'subhead');
  const drafts = markDenied(sentences, sentences.flatMap((sentence) => datedEvents(sentence, kindOf)));
  const lead = leadEvent(sentences, drafts, read.window, kindOf);
  const finish = (draft: EventDraft): EventReading => finished(draft, article, kindOf, knowledge);
  const attack = attackDay(sentences, knowledge);
  return mergeWithinArticle([...(lead ? [finish(lead)] : []), ...drafts.map(finish), ...(attack ? [attack] : [])]);
}

function datedEvents(read: ReadSentence, kindOf: (id: string) => ActorKind | undefined): EventDraft[] {
  const taken = new Set<number>();
  return read.times.flatMap((time) => {
    if (time.time.mention.value.kind === 'attack-day') return [];
    const link = linkTime(read, time, (trigger) => !taken.has(trigger.head) && acceptTrigger(read, trigger));
    if (!link) return [];
    taken.add(link.trigger.head);
    if (isNegated(read.tokens, link.trigger.head)) return [];
    const { trigger } = link;
    const range = clauseAround(read, Math.min(trigger.from, time.from), Math.max(trigger.to, time.to));
    return [{
      read, trigger, ...daysOf(time), ...range,
      type: settleType(read, trigger, kindOf),
      status: statusOf(read, time, trigger),
      rule: trigger.rule.pattern,
    }];
  });
}

function daysOf({ time }: PlacedTime): Pick<EventDraft, 'start' | 'end' | 'precision' | 'extent'> {
  return { start: time.start, end: time.end, precision: time.precision, extent: time.extent };
}

/** What was reported and refuted keeps the day of the report, with status denied: in the same sentence, or in the one that follows. */
function markDenied(sentences: readonly ReadSentence[], drafts: readonly EventDraft[]): EventDraft[] {
  return drafts.map((draft, index) => {
    const here = denialIn(draft.read);
    if (here !== null && here >= draft.from && here < draft.to) return { ...draft, status: 'denied' as const };
    const lastOfSentence = drafts[index + 1]?.read !== draft.read;
    const at = sentences.indexOf(draft.read);
    const next = sentences[at + 1];
    const claims = draft.type === 'statement' || draft.type === 'proposal';
    if (lastOfSentence && claims && draft.status === 'happened' && next && next.sentence.paragraph === draft.read.sentence.paragraph && refutes(next)) return { ...draft, status: 'denied' as const };
    return draft;
  });
}

function finished(draft: EventDraft, article: CleanedArticle, kindOf: (id: string) => ActorKind | undefined, knowledge: Knowledge): EventReading {
  const actors = participantsOf(draft, kindOf);
  const start = draft.read.tokens[draft.from]?.start ?? draft.read.sentence.start;
  const end = draft.read.tokens[draft.to - 1]?.end ?? draft.read.sentence.end;
  const places = placesIn(article.text.slice(start, end), knowledge);
  return {
    type: draft.type, status: draft.status, start: draft.start, end: draft.end, precision: draft.precision, extent: draft.extent,
    spans: [{ start, end }], actors, places,
    title: headlineOf(draft, actors, places, article, kindOf),
    rule: draft.rule,
  };
}
