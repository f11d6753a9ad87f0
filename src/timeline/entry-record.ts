import type { Entry } from '../model/entry.ts';
import type { EventType, Status } from '../model/vocabulary.ts';
import { edtfOf } from './edtf.ts';
import { compareText, inOrder, type Telling } from './tellings/telling.ts';

/** An entry without its permanent id and its ties to others. */
export type Happening = Omit<Entry, 'id' | 'related' | 'rulings'>;

/**
 * What an entry says of itself. Its day is that of the most exact telling, of several the one that most articles give, then the one that
 * names most; status, type and headline come from the tellings of that day. All tellings stay beside it as readings.
 */
export function entryRecord(tellings: readonly Telling[]): Happening {
  const settled = settle(tellings);
  const { best, day, extent } = settled;
  return {
    start: day.reading.start,
    end: day.reading.end,
    edtf: edtfOf(day.reading.start, day.reading.end, day.reading.precision, extent),
    precision: day.reading.precision,
    extent,
    status: settled.status,
    type: settled.type,
    title: best.event.title,
    places: byCount(tellings.flatMap(({ event }) => [...new Set(event.places)])),
    actors: actorsOf(best, tellings),
    figures: [...new Set(tellings.toSorted(inOrder).flatMap(({ figures }) => figures.map(({ id }) => id)))],
    readings: tellings.toSorted(inOrder).map(({ reading }) => reading),
  };
}

interface Settled {
  readonly status: Status;
  readonly type: Entry['type'];
  readonly day: Telling;
  readonly extent: Entry['extent'];
  /** Whose headline the entry bears. */
  readonly best: Telling;
}

function settle(tellings: readonly Telling[]): Settled {
  const status = statusOf(tellings);
  const ofStatus = nonEmpty(
    tellings.filter(({ event }) => event.status === status),
    tellings,
  );
  const exactest = ofStatus.reduce((least, telling) => Math.min(least, exactness(telling)), Infinity);
  const exact = ofStatus.filter((telling) => exactness(telling) === exactest);
  const day = most(exact, ({ reading }) => `${reading.start} ${reading.end}`);
  const ofDay = exact.filter(({ event }) => event.start === day.event.start && event.end === day.event.end);
  const typed = most(
    ofDay,
    ({ event }) => event.type,
    (type) => MOST_TELLING.indexOf(type),
  );
  const ofType = ofDay.filter(({ event }) => event.type === typed.event.type);
  return { status, type: typed.event.type, day, extent: day.event.extent, best: headlineFrom(ofType) };
}

/** Happened beats still going on beats expected. Denied where as many deny it as tell it. */
function statusOf(tellings: readonly Telling[]): Status {
  const count = (status: Status) => new Set(tellings.filter(({ event }) => event.status === status).map(({ article }) => article)).size;
  const [happened, ongoing, denied] = [count('happened'), count('ongoing'), count('denied')];
  if (denied > 0 && denied >= happened + ongoing) return 'denied';
  return happened > 0 ? 'happened' : ongoing > 0 ? 'ongoing' : 'expected';
}

/** Days that a telling leaves open: none where it lasted from day to day; what still goes on is known best by who writes last. */
function exactness({ event, published }: Telling): number {
  const length = event.end - event.start;
  if (event.status === 'ongoing') return 400 - published.latest / 1000;
  return event.extent === 'throughout' && length <= 14 ? 0 : length;
}

/** Types by how much they say: where as many articles call one thing a raid as a rescue, it was a rescue. */
const MOST_TELLING: readonly EventType[] = [
  'rescue',
  'release',
  'vote',
  'agreement',
  'truce',
  'breakdown',
  'call',
  'death',
  'protest',
  'aid',
  'meeting',
  'visit',
  'talks',
  'response',
  'proposal',
  'attack',
  'strike',
  'statement',
  'other',
];

/** A telling with the value that most articles give; of values equally often told the one whose tellings name most, then the first. */
function most<T extends string>(
  tellings: readonly Telling[],
  valueOf: (telling: Telling) => T,
  rankOf: (value: T) => number = () => 0,
): Telling {
  const groups = [...Map.groupBy(tellings, valueOf)].map(([value, members]) => ({
    value,
    first: headlineFrom(members),
    articles: new Set(members.map(({ article }) => article)).size,
  }));
  const best = groups.sort(
    (a, b) =>
      b.articles - a.articles ||
      rankOf(a.value) - rankOf(b.value) ||
      b.first.event.actors.length - a.first.event.actors.length ||
      compareText(a.value, b.value),
  )[0];
  if (!best) throw new RangeError('an entry has at least one telling');
  return best.first;
}

/**
 * The telling whose headline speaks for all: one that only quotes itself comes last; it names those whom most articles name and nobody
 * else;
 * then the one that names most.
 */
function headlineFrom(tellings: readonly Telling[]): Telling {
  const counts = new Map<string, number>();
  for (const { event } of tellings) for (const { id } of event.actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  const shared = ({ event }: Telling) => event.actors.reduce((sum, { id }) => sum + (counts.get(id) ?? 0) / tellings.length - 0.5, 0);
  const quoted = ({ event }: Telling) => (/^["“]/.test(event.title) ? 1 : 0);
  const ranked = tellings.map((telling) => ({
    telling,
    quoted: quoted(telling),
    shared: shared(telling),
    named: telling.event.actors.length,
  }));
  const best = ranked.sort((a, b) => a.quoted - b.quoted || b.shared - a.shared || b.named - a.named || inOrder(a.telling, b.telling))[0];
  if (!best) throw new RangeError('an entry has at least one telling');
  return best.telling;
}

/** Everybody whom some telling names: the headline's telling first, then by how many name them; the role that most tellings give. */
function actorsOf(best: Telling, tellings: readonly Telling[]): Entry['actors'] {
  const all = [best, ...tellings.filter((telling) => telling !== best).toSorted(inOrder)].flatMap(({ event }) => event.actors);
  const first = new Set(best.event.actors.map(({ id }) => id));
  const ids = [...first, ...byCount(tellings.flatMap(({ event }) => event.actors.map(({ id }) => id))).filter((id) => !first.has(id))];
  return ids.map((id) => ({
    id,
    role: byCount(all.flatMap((actor) => (actor.id === id && actor.role !== null ? [actor.role] : [])))[0] ?? null,
  }));
}

/** Distinct values, the most frequent first, then as they first came. */
function byCount<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

function nonEmpty<T>(some: readonly T[], otherwise: readonly T[]): readonly T[] {
  return some.length > 0 ? some : otherwise;
}
