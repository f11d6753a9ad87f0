import { findActors } from '../../src/extract/actors/find-actors.ts';
import { resolveOffices } from '../../src/extract/actors/resolve-offices.ts';
import { findTimes } from '../../src/extract/dates/find-times.ts';
import { resolveTimes } from '../../src/extract/dates/resolve-times.ts';
import { draftsInSteps } from '../../src/extract/events/find-drafts.ts';
import { draftFeatures } from '../../src/extract/events/judge-features.ts';
import type { PublishedWindow } from '../../src/extract/published/published-window.ts';
import { dayOf } from '../../src/model/day.ts';
import { atOnce } from '../../src/model/in-step.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { EventText } from './annotated-texts.ts';
import type { Example } from './fit.ts';
import { labelDrafts } from './gold-events.ts';

export interface EventExamples {
  readonly types: readonly Example[];
  readonly statuses: readonly Example[];
}

/** What the events of an annotated text teach: their types and how they stand, on the days that the rules read with the annotated day of publication. */
export function eventExamples({ name: from, article, published, events }: EventText, knowledge: Knowledge): EventExamples {
  const window = windowOf(published);
  const times = resolveTimes(article, findTimes(article, knowledge), window, knowledge);
  const found = resolveOffices(article, findActors(article, knowledge), window, knowledge);
  const { dated, lead, kindOf } = atOnce(draftsInSteps(article, { times, found, window }, knowledge));
  const taught = [...labelDrafts(article.text, lead ? [lead, ...dated] : dated, events)].flatMap(([draft, event]) =>
    draft.trigger ? [{ features: draftFeatures(draft, draft.trigger, window, kindOf), event }] : [],
  );
  return {
    types: taught.map(({ features, event }) => ({ from, label: event.types?.[0] ?? event.type, features })),
    statuses: taught.map(({ features, event }) => ({ from, label: event.status, features })),
  };
}

/** The annotated day of publication; of several the one in the middle, which days before and behind it are nearest to. */
function windowOf({ earliest, latest }: EventText['published']): PublishedWindow {
  const [from, to] = [dayOf(earliest), dayOf(latest)];
  return { earliest: from, latest: to, best: Math.floor((from + to) / 2), stated: null, clues: [] };
}
