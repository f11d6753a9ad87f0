import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { EventType, Precision, Role, Status } from '../../../src/model/vocabulary.ts';
import { placesIn } from '../../../src/extract/events/places.ts';
import type { ArticleReading } from '../../../src/extract/read-article.ts';
import { namesOf } from './names.ts';
import { makeArticle, type MadeEvent } from './make-article.ts';

interface GoldEvent {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly status: Status;
  readonly type: EventType;
  readonly actors: readonly string[];
  readonly quote: string;
}

interface GoldArticle {
  readonly published: { readonly earliest: string; readonly latest: string };
  readonly events: readonly GoldEvent[];
}

/** The annotated articles of some folders as if extraction had read them without a mistake: merging is measured by itself. */
export async function goldArticles(folders: readonly string[], knowledge: Knowledge): Promise<ArticleReading[]> {
  const ids = idsByName(knowledge);
  const read = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
      return Promise.all(names.map((name) => goldArticle(folder, name.slice(0, -'.json'.length), ids, knowledge)));
    }),
  );
  return read.flat();
}

async function goldArticle(folder: string, id: string, ids: ReadonlyMap<string, string>, knowledge: Knowledge): Promise<ArticleReading> {
  const [json, text] = await Promise.all([readFile(join(folder, `${id}.json`), 'utf8'), readFile(join(folder, `${id}.txt`), 'utf8')]);
  const { published, events } = JSON.parse(json) as GoldArticle;
  return makeArticle({
    id,
    text,
    published: [published.earliest, published.latest],
    names: namesOf([...new Set(events.flatMap(({ actors }) => actors.map((name) => ids.get(nameKey(name)) ?? '')))], knowledge),
    events: events.map((event): MadeEvent => {
      const actors = event.actors.map((name) => ids.get(nameKey(name)) ?? nameKey(name).replaceAll(' ', '-'));
      return {
        quote: event.quote,
        type: event.type,
        start: event.start,
        end: event.end,
        status: event.status,
        precision: event.precision,
        extent: lasts(event) ? 'throughout' : 'within',
        places: placesIn(event.quote, knowledge),
        actors: actors.map((actor, index) => [actor, roleOf(event, actors, index, knowledge)] as const),
        title: event.quote,
        rule: event.type === 'attack' && event.start === '2023-10-07' ? 'attack-day' : 'gold',
      };
    }),
  });
}

/** Annotations have no extent: a truce, a round or a series of releases told with its first and last day lasted. */
function lasts({ type, precision, start, end }: GoldEvent): boolean {
  return start !== end && (precision === 'days' || precision === 'week') && (type === 'truce' || type === 'talks' || type === 'release');
}

const SPEAKING: ReadonlySet<EventType> = new Set(['statement', 'proposal', 'response']);

/** Annotations name the speaker first, or several of a kind who speak together; "a senior official said" names none. */
function roleOf({ type, quote }: GoldEvent, actors: readonly string[], index: number, knowledge: Knowledge): Role | null {
  const actor = actors[index] ?? '';
  const isState = (id: string | undefined) => knowledge.states.some((state) => state.id === id);
  if (SPEAKING.has(type)) {
    if (/\ba(?:n|(?: \w+){1,3})? official\b/i.test(quote)) return 'subject';
    return index === 0 || (/\bjoint\b/.test(quote) && actors.slice(0, index + 1).every(isState)) ? 'speaker' : 'subject';
  }
  const isPerson = knowledge.people.some(({ id }) => id === actor);
  return (type === 'death' || type === 'release' || type === 'rescue') && isPerson ? 'subject' : 'party';
}

function idsByName(knowledge: Knowledge): Map<string, string> {
  const files = [...knowledge.people, ...knowledge.groups, ...knowledge.bodies, ...knowledge.states];
  return new Map(files.flatMap(({ id, name, aliases }) => [...aliases, name].map((one): [string, string] => [nameKey(one), id])));
}

function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
