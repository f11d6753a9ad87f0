import { monthOf, yearOf, type Day } from '../../model/day.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Kinship } from '../tellings/kinship.ts';
import type { Telling } from '../tellings/telling.ts';
import { isDay } from '../same/days.ts';
import type { HappeningGroup } from './happening-group.ts';

/**
 * Finds the groups that a telling may belong to without looking at the others: by kind of happening, by those who take part (and the
 * bodies and states they act for), and by day, or by month where the words tell only roughly when. Work grows with the number of tellings.
 */
export interface GroupIndex {
  /** At most MOST groups, those that share most with the telling first, then in the order they were made. */
  readonly candidatesOf: (telling: Telling) => readonly HappeningGroup[];
  readonly add: (telling: Telling, group: HappeningGroup) => void;
}

/** A telling is compared with so many groups at most, and with so many of one key: beyond that a day or month tells nothing. */
const MOST = 32;
const MOST_OF_KEY = 240;

const KINDS: Readonly<Record<EventType, readonly string[]>> = {
  talks: ['round'],
  meeting: ['round'],
  visit: ['round'],
  call: ['round'],
  breakdown: ['round'],
  statement: ['words'],
  proposal: ['words'],
  response: ['words'],
  agreement: ['words', 'deal'],
  vote: ['words', 'deal'],
  truce: ['deal', 'release'],
  release: ['release'],
  rescue: ['release', 'violence'],
  attack: ['violence'],
  strike: ['violence'],
  death: ['violence'],
  protest: ['protest'],
  aid: ['aid'],
  other: ['other'],
};

/** What one newsroom has no type for another has: "other" is looked for among all. */
const ALL_KINDS: readonly string[] = [...new Set(Object.values(KINDS).flat())];

/** Kinds of which a day has few: found without any actor named. */
const FEW: ReadonlySet<string> = new Set(['round', 'deal', 'release', 'protest', 'aid']);

/** What is done at night is told of the day before or of the day after: votes, releases, strikes. */
const BY_NIGHT: ReadonlySet<string> = new Set(['deal', 'release', 'violence']);

export function groupIndex(kinship: Kinship): GroupIndex {
  const numbers = new Map<string, number>();
  const numberOf: NumberOf = (name) => numbers.get(name) ?? (numbers.set(name, numbers.size), numbers.size - 1);
  const groups: HappeningGroup[] = [];
  const numberOfGroup = new Map<HappeningGroup, number>();
  /** Numbers of groups by time, then by what. */
  const kept = new Map<number, Map<number, Set<number>>>();
  /** How many keys each group shares with the telling that is asked for; all nought between two askings. */
  const shared: number[] = [];
  return {
    candidatesOf: (telling) => {
      const found: number[] = [];
      for (const { time, what } of keysOf(telling, kinship, numberOf, 'asked')) {
        const ofTime = kept.get(time);
        for (const key of ofTime ? what : []) {
          let seen = 0;
          for (const number of ofTime?.get(key) ?? []) {
            if (seen === MOST_OF_KEY) break;
            if (shared[number] === 0) found.push(number);
            shared[number] = (shared[number] ?? 0) + 1;
            seen += 1;
          }
        }
      }
      const best = found.toSorted((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0)).slice(0, MOST);
      for (const number of found) shared[number] = 0;
      return best.flatMap((number) => groups[number] ?? []);
    },
    add: (telling, group) => {
      const number = numberOfGroup.get(group) ?? groups.push(group) - 1;
      numberOfGroup.set(group, number);
      shared[number] = 0;
      for (const { time, what } of keysOf(telling, kinship, numberOf, 'kept')) {
        const ofTime = kept.get(time) ?? new Map<number, Set<number>>();
        kept.set(time, ofTime);
        for (const key of what) {
          const list = ofTime.get(key);
          if (list) list.add(number);
          else ofTime.set(key, new Set([number]));
        }
      }
    },
  };
}

/** Names as small numbers: put together from text, millions of keys would be hashed letter by letter. */
type NumberOf = (name: string) => number;

/** Groups are kept by a time and by what happens there: a kind and a name in one number. */
interface Keys {
  readonly time: number;
  readonly what: readonly number[];
}

function keysOf(telling: Telling, kinship: Kinship, numberOf: NumberOf, use: 'asked' | 'kept'): Keys[] {
  const { event } = telling;
  const kinds = use === 'kept' ? KINDS[event.type] : event.type === 'other' ? ALL_KINDS : [...KINDS[event.type], 'other'];
  const names = [...namesOf(telling, kinship)].map(numberOf);
  const words = names.length === 0 || use === 'kept' ? tellingWords(telling).map(numberOf) : [];
  return kinds.flatMap((kind) => {
    const all = [...names, ...(FEW.has(kind) ? [numberOf('*')] : []), ...(kind === 'words' || kind === 'violence' ? words : [])];
    const what = all.map((name) => name * ALL_KINDS.length + ALL_KINDS.indexOf(kind));
    return timesOf(telling, use, BY_NIGHT.has(kind)).map((time) => ({ time, what }));
  });
}

/** An exact telling asks for its day (and the days beside it), a rough one for its months; a group is kept under both. */
function timesOf(telling: Telling, use: 'asked' | 'kept', byNight: boolean): readonly number[] {
  const { start, end } = telling.event;
  const day = isDay(telling);
  if (use === 'asked') return day ? (byNight ? [start, start - 1, start + 1] : [start]) : monthsOf(start, end);
  return day ? [start, ...monthsOf(start, end)] : monthsOf(start, end);
}

/** Months as negative numbers, so that none is taken for a day of this century. */
function monthsOf(start: Day, end: Day): number[] {
  const first = yearOf(start) * 12 + monthOf(start);
  const last = Math.min(yearOf(end) * 12 + monthOf(end), first + 23);
  return Array.from({ length: last - first + 1 }, (_, offset) => -(first + offset));
}

function namesOf({ event }: Telling, { kinOf }: Kinship): Set<string> {
  return new Set(event.actors.flatMap(({ id }) => [...kinOf(id, event.start)]));
}

/** The first of the words that mean something, in the order of the alphabet, so that both sides keep the same ones. */
function tellingWords({ words }: Telling): string[] {
  return [...words.of]
    .filter(([, weight]) => weight === 1)
    .map(([word]) => `~${word}`)
    .sort()
    .slice(0, 12);
}
