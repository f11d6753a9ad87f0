import { isoOf } from '../../../src/model/day.ts';
import { EVENT_TYPES, SIDES, STATUSES, type EventType } from '../../../src/model/vocabulary.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { actor, article, entry, figure, reading } from '../../present/support/make-site.ts';

const FIRST_DAY = 19_640;
const DAYS = 1000;
const WORDS = 'They met on that day and spoke of the terms, of the prisoners to be exchanged, of the aid that was to come in and of the days that were left';

/** A made-up timeline of many entries, people and claims: the attack of the first day stands in every article, as it does in real ones. */
export function largeTimeline(entries: number): Timeline {
  const articles = Array.from({ length: Math.ceil(entries / 8) }, (_, index) => article(`article-${index}`, isoOf(FIRST_DAY + (index * 7) % DAYS)));
  const articleOf = (index: number): string => articles[index % articles.length]?.id ?? '';
  const span = { start: 0, end: WORDS.length, quote: WORDS };
  const actors = Array.from({ length: 600 }, (_, index) =>
    actor(`actor-number-${index}`, { type: index % 5 === 0 ? 'body' : 'person', side: SIDES[index % SIDES.length] ?? 'other', mediator: index % 60 === 0, mentions: [{ article: articleOf(index), start: 0, end: 4, quote: 'They' }] }));
  const figures = articles.flatMap(({ id }, index) => {
    const day = isoOf(FIRST_DAY + (index * 7) % DAYS);
    const asOf = { earliest: day, latest: day };
    return [
      figure(`${id}-held`, 240 - (index * 7) % DAYS / 5, { article: id, asOf, low: 240 - Math.floor(((index * 7) % DAYS) / 5) }),
      figure(`${id}-killed`, 0, { article: id, asOf, kind: 'casualty', measure: 'killed', group: 'gaza', bound: 'at-least', low: ((index * 7) % DAYS) * 60 }),
      figure(`${id}-first`, 1200, { article: id, asOf, kind: 'casualty', measure: 'killed', group: 'israel', bound: index % 3 === 0 ? 'about' : 'exact', low: 1200 + (index % 5) }),
    ];
  });
  const attack = entry('the-first-day', isoOf(FIRST_DAY), { type: 'attack', figures: figures.filter(({ id }) => id.endsWith('-first')).map(({ id }) => id), readings: articles.map(({ id }) => reading(id, isoOf(FIRST_DAY), { type: 'attack', spans: [span] })) });
  const others = Array.from({ length: entries - 1 }, (_, index) => {
    const day = isoOf(FIRST_DAY + 1 + Math.floor((index * DAYS) / entries));
    const type: EventType = EVENT_TYPES[index % EVENT_TYPES.length] ?? 'other';
    const who = [index % 600, (index * 7) % 600, (index * 60) % 600].map((number) => `actor-number-${number}`);
    return entry(`entry-number-${index}`, day, {
      type, status: STATUSES[index % 7 === 0 ? 1 : 0] ?? 'happened', title: `The ${index}th round of talks brings the parties together`,
      actors: [...new Set(who)].map((id) => ({ id, role: 'party' as const })),
      readings: [reading(articleOf(index), day, { type, spans: [span] }), ...(index % 4 === 0 ? [reading(articleOf(index + 3), day, { type, spans: [span] })] : [])],
    });
  });
  return { version: 1, articles, actors, figures, entries: [attack, ...others], redirects: [], messages: [] };
}
