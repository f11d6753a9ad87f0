import type { Day } from '../../model/day.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { SettledEntry } from '../settle-entries.ts';
import type { Bearing } from './bearing.ts';
import { spanWords } from './day-words.ts';

/** Names by which a reader knows actors and places. */
export interface Names {
  readonly actor: (id: string) => string;
  readonly place: (id: string) => string;
}

const WHAT: Readonly<Partial<Record<EventType, string>>> = {
  talks: 'Talks',
  meeting: 'A meeting',
  visit: 'A visit',
  call: 'A call',
  release: 'A release',
  truce: 'A truce',
  vote: 'A vote',
  agreement: 'An agreement',
  response: 'An answer',
  proposal: 'A proposal',
  statement: 'A statement',
  aid: 'Aid',
  protest: 'A protest',
  breakdown: 'A breakdown',
};

export function cameWords(expected: SettledEntry, came: SettledEntry, bearing: Bearing, names: Names): string {
  const [asked, told] = [expected.span, came.span];
  const exact = told.earliest === told.latest || came.entry.extent === 'throughout';
  const when =
    asked.earliest === told.earliest && asked.latest === told.latest
      ? 'and came about then'
      : `and came about ${exact ? 'on' : 'some time in'} ${spanWords(told.earliest, told.latest)}`;
  return `${expectedWords(expected, bearing, names)}, ${when}${bothName(bearing, names)}.`;
}

export function lateWords(expected: SettledEntry, lag: number, bearing: Bearing, names: Names): string {
  const later = lag === 1 ? 'a day later' : `${lag} days later`;
  return `${expectedWords(expected, bearing, names)}, and came about ${later}${bothName(bearing, names)}.`;
}

export function brokenWords(expected: SettledEntry, came: SettledEntry, kind: 'breaks' | 'delays', bearing: Bearing, names: Names): string {
  const { earliest, latest } = came.span;
  const what =
    kind === 'delays' ? 'a delay is told of' : came.entry.type === 'breakdown' ? 'a breakdown is told of' : 'the opposite is told of';
  return `${expectedWords(expected, bearing, names)}; ${what} for ${spanWords(earliest, latest)}${bothName(bearing, names)}.`;
}

export function partOfTruceWords(truce: SettledEntry): string {
  const { earliest } = truce.span;
  return `The release falls within the truce that began on ${spanWords(earliest, earliest)}.`;
}

export function partOfExpectedWords(earliest: Day, latest: Day): string {
  return `Releases were expected for ${spanWords(earliest, latest)}, and this is one of such people in these days.`;
}

function expectedWords(expected: SettledEntry, { evidence, a, b }: Bearing, names: Names): string {
  const { type } = expected.entry;
  const town = evidence.towns === 'same' ? a.towns.find((id) => b.towns.includes(id)) : undefined;
  const where = town === undefined ? '' : ` ${type === 'visit' ? 'to' : 'in'} ${names.place(town)}`;
  const what = a.aspect === 'ends' ? 'The end of a truce' : a.aspect === 'extended' ? 'A longer truce' : (WHAT[type] ?? 'This');
  const { earliest, latest } = expected.span;
  return `${what}${where} ${type === 'talks' ? 'were' : 'was'} expected for ${spanWords(earliest, latest)}`;
}

const MOST_NAMES = 3;

function bothName({ a, b }: Bearing, names: Names): string {
  const shared = [...a.people, ...a.organisations]
    .filter((id) => b.people.includes(id) || b.organisations.includes(id))
    .slice(0, MOST_NAMES)
    .map(names.actor);
  if (shared.length === 0) return '';
  const last = shared.at(-1) ?? '';
  return `; both tell of ${shared.length === 1 ? last : `${shared.slice(0, -1).join(', ')} and ${last}`}`;
}
