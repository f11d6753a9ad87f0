import { formatDate } from '../../extract/dates/format-day.ts';
import type { PublishedClue, PublishedWindow } from '../../extract/published/published-window.ts';
import type { Day } from '../../model/day.ts';
import type { SeedFile } from '../../model/seed-file.ts';
import { compareText } from '../tellings/telling.ts';
import type { PreparedReading } from '../prepared-reading.ts';
import type { OpenDay } from './open-day.ts';

/** So many passages in the same words make two articles tell the same: one quotation is told for months. */
const LEAST_SHARED = 3;
/** Share of an article's sentences that makes it a copy: it was written when its original was. */
const COPY = 0.5;
/** As much as a stated day: natural logarithm of odds, see PublishedClue. */
const WEIGHT = 10;
/** Days between two articles that tell the same in the same words. */
const APART = 1;

/** What more articles tell in the same words is the boilerplate of an outlet; the cap also keeps the work in step with their number. */
const MOST_TELLERS = 50;

interface Dated {
  readonly reading: PreparedReading;
  readonly day: Day;
}

/**
 * The second look at the days of publication, over the whole folder: an article whose day is open is dated by one whose day is pinned and
 * that tells the same in the same words (an agency's story and the local paper that shortened it). It may only narrow the window. Gives
 * the narrowed windows; whoever calls reads those articles again with them. The order of the readings does not matter.
 */
export function daysByOthers(readings: readonly PreparedReading[]): ReadonlyMap<SeedFile, PublishedWindow> {
  const found = new Map<SeedFile, PublishedWindow>();
  for (const [{ seed, open }, sharers] of sharersOf(readings)) {
    const window = open && narrowed(open, sharers);
    if (window !== null) found.set(seed, window);
  }
  return found;
}

interface Tellers {
  readonly open: PreparedReading[];
  readonly dated: Dated[];
}

/** For each open article the dated ones that share passages with it, and which. */
function sharersOf(readings: readonly PreparedReading[]): ReadonlyMap<PreparedReading, ReadonlyMap<Dated, ReadonlySet<string>>> {
  const tellers = new Map<string, Tellers>();
  for (const reading of readings) {
    for (const key of reading.open ? reading.passages : []) {
      const told = tellers.get(key) ?? { open: [], dated: [] };
      tellers.set(key, told);
      told.open.push(reading);
    }
  }
  for (const reading of readings) {
    if (reading.open) continue;
    const dated: Dated = { reading, day: reading.published.earliest };
    for (const key of reading.passages) tellers.get(key)?.dated.push(dated);
  }
  const sharing = new Map<PreparedReading, Map<Dated, Set<string>>>();
  for (const [key, { open, dated }] of tellers) {
    if (open.length > MOST_TELLERS || dated.length > MOST_TELLERS) continue;
    for (const holder of open) {
      const sharers = sharing.get(holder) ?? new Map<Dated, Set<string>>();
      sharing.set(holder, sharers);
      for (const sharer of dated) sharers.set(sharer, (sharers.get(sharer) ?? new Set()).add(key));
    }
  }
  return sharing;
}

/** The window narrowed by the article that shares most; null where none does, or its day lies outside. */
function narrowed({ published, sentences, passages }: OpenDay, sharers: ReadonlyMap<Dated, ReadonlySet<string>>): PublishedWindow | null {
  const near = [...sharers].filter(([{ day }, shared]) => shared.size >= LEAST_SHARED && meets(published, day));
  const best = near.toSorted(
    ([one, shared], [two, others]) =>
      others.size - shared.size || one.day - two.day || compareText(one.reading.seed.id, two.reading.seed.id),
  )[0];
  if (best === undefined) return null;
  const [{ reading, day }, shared] = best;
  const told = passages.filter(({ key }) => shared.has(key));
  const isWithin = day >= published.earliest && day <= published.latest;
  const isCopy = isWithin && told.filter(({ isSentence }) => isSentence).length >= COPY * sentences;
  const earliest = isCopy ? day : Math.max(published.earliest, day - APART);
  const latest = isCopy ? day : Math.min(published.latest, day + APART);
  if (latest - earliest >= published.latest - published.earliest) return null;
  const clue: PublishedClue = {
    rule: 'dated-elsewhere',
    earliest,
    latest,
    weight: WEIGHT,
    says: `${reading.seed.file}, of ${formatDate(day)}, tells the same in the same words`,
    at: told[0] ? { start: told[0].start, end: told[0].end, in: 'text' } : null,
  };
  const likeliest = Math.min(latest, Math.max(earliest, day));
  return { earliest, latest, best: likeliest, stated: published.stated, clues: [...published.clues, clue] };
}

function meets({ earliest, latest }: PublishedWindow, day: Day): boolean {
  return day + APART >= earliest && day - APART <= latest;
}
