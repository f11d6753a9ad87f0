import type { Knowledge } from '../../model/knowledge.ts';
import type { FoundActors } from '../actors/actor-mention.ts';
import { atOnce, type Steps } from '../../model/in-step.ts';
import type { CleanedArticle } from '../text/cleaned-article.ts';
import type { KindOf } from './actor-kinds.ts';
import { attackDay } from './attack-day.ts';
import { elaborationOf } from './elaboration.ts';
import type { EventDraft } from './event-draft.ts';
import { placesOfEvent } from './event-places.ts';
import type { EventReading } from './event-reading.ts';
import { draftsInSteps, type ArticleReadings } from './find-drafts.ts';
import { headlineOf } from './headline/headline-of.ts';
import { judgeDraft } from './judge.ts';
import { participantsOf } from './participants.ts';
import type { ReadSentence } from './read-sentence.ts';
import { mergeWithinArticle } from './same-in-article.ts';

/** The happenings one article tells of: each dated happening once, its own news always, in the order of the text. */
export function findEvents(article: CleanedArticle, read: ArticleReadings, knowledge: Knowledge): EventReading[] {
  return atOnce(eventsInSteps(article, read, knowledge));
}

/** The same, step by step: words, happenings, and how they are told. */
export function* eventsInSteps(article: CleanedArticle, read: ArticleReadings, knowledge: Knowledge): Steps<EventReading[]> {
  const { sentences, kindOf, dated, lead } = yield* draftsInSteps(article, read, knowledge);
  const attack = attackDay(sentences, knowledge);
  yield;
  const finish = (draft: EventDraft): Judged => {
    const { type, status } = draft;
    const judged = judgeDraft(draft, read.window, kindOf);
    const reading = finished(judged, elaborationOf(judged, sentences, dated), article, read.found, kindOf, knowledge);
    return { ...reading, type, status, byRules: type, judged };
  };
  const told = [...(lead ? [finish(lead)] : []), ...dated.map(finish)];
  return mergeWithinArticle<EventReading | Judged>([...told, ...(attack ? [attack] : [])], article.text).map(settled);
}

/** A reading with the rules' type and status, by which mentions of one happening are known, and with those that are judged. */
interface Judged extends EventReading {
  readonly byRules: EventReading['type'];
  readonly judged: Pick<EventReading, 'type' | 'status'>;
}

function settled(reading: EventReading | Judged): EventReading {
  if (!('judged' in reading)) return reading;
  const { byRules, judged, ...merged } = reading;
  // A speech that was merged with the proposal made in it is the proposal.
  return { ...merged, type: merged.type === byRules ? judged.type : merged.type, status: judged.status };
}

function finished(
  draft: EventDraft,
  elaboration: ReadSentence | null,
  article: CleanedArticle,
  found: FoundActors,
  kindOf: KindOf,
  knowledge: Knowledge,
): EventReading {
  const own = participantsOf(draft, kindOf);
  const further =
    elaboration === null
      ? []
      : participantsOf({ ...draft, read: elaboration, trigger: null, from: 0, to: elaboration.tokens.length }, kindOf);
  const actors = [...own, ...further.filter(({ id }) => !own.some((actor) => actor.id === id))];
  const start = draft.read.tokens[draft.from]?.start ?? draft.read.sentence.start;
  const end = draft.read.tokens[draft.to - 1]?.end ?? draft.read.sentence.end;
  const places = placesOfEvent(article.text.slice(start, end), draft.type, knowledge);
  return {
    type: draft.type,
    status: draft.status,
    start: draft.start,
    end: draft.end,
    precision: draft.precision,
    extent: draft.extent,
    spans: [{ start, end }, ...(elaboration === null ? [] : [{ start: elaboration.sentence.start, end: elaboration.sentence.end }])],
    actors,
    places,
    title: headlineOf(draft, actors, article, found, kindOf, knowledge),
    rule: draft.rule,
  };
}
