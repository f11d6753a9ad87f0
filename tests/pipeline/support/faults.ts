import { Timeline } from '../../../src/model/timeline.ts';

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * Everything that must hold of a timeline, whatever its articles say; `texts` are the articles' files as decoded, by id. Empty where nothing
 * is wrong.
 */
export function faultsOf(timeline: Timeline, texts: ReadonlyMap<string, string>): string[] {
  const checked = Timeline.safeParse(JSON.parse(JSON.stringify(timeline)));
  if (!checked.success) return checked.error.issues.map(({ path, message }) => `schema: ${path.join('.')}: ${message}`);
  return [...inventedWords(timeline, texts), ...disorderedDays(timeline), ...lostReferences(timeline), ...doubles(timeline)];
}

/** Words that do not stand in the file where the timeline says. */
function inventedWords({ articles, actors, figures, entries }: Timeline, texts: ReadonlyMap<string, string>): string[] {
  const wrong = (where: string, article: string, passages: readonly Passage[]): string[] =>
    passages
      .filter(({ start, end, quote }) => quote === '' || quote !== texts.get(article)?.slice(start, end) || !quote.isWellFormed())
      .map((passage) => `${where}: ${JSON.stringify(passage)} is not what ${article} says there`);
  return [
    ...articles.flatMap(({ id, published, removed, times }) => [
      ...wrong('clue', id, published.clues.flatMap(({ span }) => span ?? [])),
      ...wrong('removed', id, removed),
      ...wrong('time', id, times),
    ]),
    ...actors.flatMap(({ id, mentions }) => mentions.flatMap((mention) => wrong(`actor ${id}`, mention.article, [mention]))),
    ...figures.flatMap((figure) => wrong(`figure ${figure.id}`, figure.article, [figure])),
    ...figures.flatMap(({ id, article, claimant }) =>
      claimant === null ? [] : wrong(`claimant of ${id}`, article, [{ ...claimant, quote: claimant.words }]),
    ),
    ...entries.flatMap(({ id, readings }) => readings.flatMap(({ article, spans }) => wrong(`entry ${id}`, article, spans))),
  ];
}

function disorderedDays({ articles, figures, entries }: Timeline): string[] {
  const spans: (readonly [where: string, first: string | null, last: string | null])[] = [
    ...articles.map(({ id, published }) => [`published ${id}`, published.earliest, published.latest] as const),
    ...articles.flatMap(({ id, published }) => published.clues.map(({ rule, earliest, latest }) => [`clue ${rule} of ${id}`, earliest, latest] as const)),
    ...articles.flatMap(({ id, times }) => times.map(({ quote, from, to }) => [`"${quote}" of ${id}`, from, to] as const)),
    ...figures.map(({ id, asOf }) => [`figure ${id}`, asOf.earliest, asOf.latest] as const),
    ...entries.map(({ id, start, end }) => [`entry ${id}`, start, end] as const),
    ...entries.flatMap(({ id, readings }) => readings.map(({ start, end }) => [`reading of ${id}`, start, end] as const)),
  ];
  const order = entries.map(({ start, end, id }) => `${start} ${end} ${id}`);
  return [
    ...spans.filter(([, first, last]) => first !== null && last !== null && first > last).map(([where, first, last]) => `${where}: ${first} comes after ${last}`),
    ...order.filter((key, index) => key < (order[index - 1] ?? '')).map((key) => `not in order: ${key}`),
  ];
}

function lostReferences({ articles, actors, figures, entries }: Timeline): string[] {
  const known = {
    article: new Set(articles.map(({ id }) => id)),
    actor: new Set(actors.map(({ id }) => id)),
    figure: new Set(figures.map(({ id }) => id)),
    entry: new Set(entries.map(({ id }) => id)),
  };
  const lost = (kind: keyof typeof known, where: string, ids: readonly string[]): string[] =>
    ids.filter((id) => !known[kind].has(id)).map((id) => `${where}: there is no ${kind} ${id}`);
  return [
    ...articles.flatMap(({ id, actors: named }) => lost('actor', id, named)),
    ...actors.flatMap(({ id, mentions }) => lost('article', id, mentions.map(({ article }) => article))),
    ...figures.flatMap(({ id, article, claimant }) => [...lost('article', id, [article]), ...lost('actor', id, claimant?.actor ? [claimant.actor] : [])]),
    ...entries.flatMap((entry) => [
      ...lost('actor', entry.id, entry.actors.map(({ id }) => id)),
      ...lost('figure', entry.id, entry.figures),
      ...lost('entry', entry.id, entry.related.map(({ entry: other }) => other)),
      ...lost('article', entry.id, entry.readings.map(({ article }) => article)),
    ]),
  ];
}

/** Ids are addresses: each once, and nothing in those of entries and actors that an address or a file name would have to escape. */
function doubles({ articles, actors, figures, entries }: Timeline): string[] {
  const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `"${id}" stands twice`);
  const odd = [...actors, ...entries].filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map(({ id }) => `"${id}" is no id`);
  const untold = entries.filter(({ title }) => title.trim() === '' || /[\p{Cc}\u2028\u2029]/u.test(title)).map(({ id, title }) => `title of ${id}: ${JSON.stringify(title)}`);
  return [...[articles, actors, figures, entries].flatMap((list) => twice(list.map(({ id }) => id))), ...odd, ...untold];
}
