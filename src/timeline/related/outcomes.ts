import type { EventType } from '../../model/vocabulary.ts';
import type { Telling } from '../tellings/telling.ts';
import { agreementAnswers } from './agreements.ts';
import type { Bearing } from './bearing.ts';
import { gatheringAnswers } from './gatherings.ts';

/** What an expected happening of a type may turn out as. */
export const OUTCOMES: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  talks: ['talks', 'meeting', 'other'],
  meeting: ['meeting', 'talks'],
  visit: ['visit', 'meeting', 'talks', 'statement'],
  call: ['call'],
  release: ['release'],
  truce: ['truce'],
  vote: ['vote'],
  agreement: ['agreement', 'vote', 'truce'],
  response: ['response'],
  proposal: ['proposal'],
  statement: ['statement'],
  aid: ['aid'],
  protest: ['protest'],
  other: ['other'],
};

/** Whether what happened is what was expected, as far as people, places and kind go. */
export function answers(bearing: Bearing): boolean {
  const { evidence, a, b } = bearing;
  const { parties, towns, likeness, shared } = evidence;
  if (towns === 'apart' || parties.rivals || evidence.contrary) return false;
  switch (a.event.type) {
    case 'release':
      return [...a.released].some((one) => b.released.has(one)) && namesFit(a, b, likeness);
    case 'truce':
      return a.aspect === b.aspect && (parties.of === 0 || parties.matched >= 1);
    case 'vote':
      return parties.matched >= 1 && parties.matched === parties.of;
    case 'agreement':
      return agreementAnswers(bearing);
    case 'talks':
    case 'meeting':
      return gatheringAnswers(bearing);
    case 'visit':
      return bearing.arrived || (b.event.type !== 'statement' && gatheringAnswers(bearing));
    case 'call':
      return parties.people >= 2;
    case 'response':
      return evidence.speakers === 'same';
    case 'statement':
      return evidence.speakers === 'same' && likeness >= 0.25;
    default:
      return parties.matched >= 1 && likeness >= 0.2 && shared >= 1.5;
  }
}

/** What was expected "in the coming days" may be a little late in the same words: "hopes to announce the return of all captives". */
const A_LITTLE = 3;

/**
 * Stricter, for what came on another day than it was expected for: the same named people, or the same body doing the same in like
 * words. `pinned`: it was expected for one day. What was expected for some days is never more than a little late.
 */
export function answersLate(bearing: Bearing, lag: number, pinned: boolean): boolean {
  if (!answers(bearing) || (bearing.a.event.type === 'visit' && bearing.b.event.type !== 'visit')) return false;
  const { parties, towns, likeness } = bearing.evidence;
  const { a, b } = bearing;
  if (!pinned) return a.event.type === 'release' && lag <= A_LITTLE && likeness >= 0.2;
  switch (a.event.type) {
    case 'vote':
      return likeness >= 0.05;
    case 'truce':
      return parties.matched >= 1 || likeness >= 0.2;
    case 'release':
      return a.people.some((id) => b.people.includes(id));
    case 'talks':
    case 'meeting':
    case 'visit':
      return parties.people >= 2 || (parties.people >= 1 && towns === 'same') || (parties.matched >= 2 && towns === 'same');
    default:
      return false;
  }
}

/**
 * Where captives are named on both sides, one of them is named on both; where only the expected ones are named, the words speak of
 * like people, and not of foreigners, who come out on the same days under terms of their own.
 */
function namesFit(a: Telling, b: Telling, likeness: number): boolean {
  if (a.people.length === 0) return true;
  if (b.people.length > 0) return a.people.some((id) => b.people.includes(id));
  return likeness >= 0.05 && (foreigners(a) || !foreigners(b));
}

/** Its words count captives of other states alone. */
export function foreigners({ figures }: Telling): boolean {
  return figures.some(({ group }) => group === 'foreigners');
}
