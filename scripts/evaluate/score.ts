import type { Actor } from '../../src/model/actor.ts';
import { dayOf } from '../../src/model/day.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { Gold } from './gold.ts';
import { norm, type Canon } from './names.ts';
import { scoreActors } from './score-actors.ts';
import { scoreEvents } from './score-events.ts';
import { scoreFigures } from './score-figures.ts';
import { Share, Tally } from './tally.ts';

/** Every measure of tests/gold/GUIDE.md, "Scores". */
export class Scores {
  readonly missing: string[] = [];
  readonly pinned = new Share();
  readonly window = new Share();
  /** Articles whose window at least touches the annotated one. */
  overlapping = 0;
  readonly title = new Share();
  readonly furniture = new Tally();
  readonly actors = new Tally();
  readonly people = new Tally();
  readonly side = new Share();
  readonly figures = new Tally();
  readonly bounds = new Tally();
  readonly claimants = new Share();
  readonly events = new Tally();
  readonly exactDates = new Tally();
  readonly types = new Share();
  readonly status = new Share();
  /** Quotations that are not the text at their offsets. */
  ungrounded = 0;
}

/** A miss or an invention, for the list under an article. */
export interface Remark {
  readonly article: string;
  readonly text: string;
}

export interface Context {
  readonly scores: Scores;
  readonly timeline: Timeline;
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly canon: Canon;
  readonly say: (text: string) => void;
}

/** Scores a timeline against annotated articles, article by article. */
export function scoreTimeline(timeline: Timeline, gold: readonly Gold[], canon: Canon): { scores: Scores; remarks: Remark[] } {
  const scores = new Scores();
  const remarks: Remark[] = [];
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const actorById = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  for (const one of gold) {
    const article = articles.get(one.id);
    if (!article) {
      scores.missing.push(one.id);
      continue;
    }
    const context = { scores, timeline, actorById, canon, say: (text: string) => remarks.push({ article: one.id, text }) };
    scorePublished(one, article.published, context);
    const sameTitle = norm(article.title ?? '') === norm(one.title ?? '');
    scores.title.add(sameTitle);
    if (!sameTitle) context.say(`title: expected ${one.title ?? 'none'}, found ${article.title ?? 'none'}`);
    scoreFurniture(one, article.removed, context);
    scoreActors(one, article.actors, context);
    scoreFigures(one, context);
    scoreEvents(one, context);
  }
  return { scores, remarks };
}

function scorePublished(
  { published: gold }: Gold,
  found: { readonly earliest: string; readonly latest: string },
  { scores, say }: Context,
): void {
  const touches = dayOf(found.earliest) <= dayOf(gold.latest) && dayOf(gold.earliest) <= dayOf(found.latest);
  if (touches) scores.overlapping += 1;
  const pinned = gold.earliest === gold.latest;
  const right = pinned
    ? found.earliest === found.latest && found.latest === gold.earliest
    : overlapShare([gold.earliest, gold.latest], [found.earliest, found.latest]) >= 0.5 ||
      (dayOf(gold.earliest) <= dayOf(found.earliest) && dayOf(found.latest) <= dayOf(gold.latest));
  (pinned ? scores.pinned : scores.window).add(right);
  if (!right) say(`day of publication: expected ${gold.earliest}…${gold.latest}, found ${found.earliest}…${found.latest}`);
}

/** Intersection over union of two spans of days. */
export function overlapShare(a: readonly [string, string], b: readonly [string, string]): number {
  const [a1, a2, b1, b2] = [dayOf(a[0]), dayOf(a[1]), dayOf(b[0]), dayOf(b[1])];
  const common = Math.max(0, Math.min(a2, b2) - Math.max(a1, b1) + 1);
  return common > 0 ? common / (a2 - a1 + 1 + (b2 - b1 + 1) - common) : 0;
}

/** By line; a wrongly removed line counts when it is longer than 60 characters. */
function scoreFurniture({ furniture }: Gold, removed: Timeline['articles'][number]['removed'], { scores, say }: Context): void {
  const expected = new Set(furniture.map((line) => line.trim()));
  const found = new Set(
    removed
      .filter(({ reason }) => reason === 'furniture')
      .flatMap(({ quote }) => quote.split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  for (const line of expected) {
    if (found.has(line)) scores.furniture.hits += 1;
    else {
      scores.furniture.missed += 1;
      say(`furniture kept: ${line.slice(0, 80)}`);
    }
  }
  for (const line of found) {
    if (expected.has(line) || [...line].length <= 60) continue;
    scores.furniture.invented += 1;
    say(`story removed: ${line.slice(0, 80)}`);
  }
}
