import type { EventType } from '../../model/vocabulary.ts';
import type { Telling } from '../tellings/telling.ts';
import type { Bearing } from './bearing.ts';

/** What an expected happening of a type may turn out as. */
export const OUTCOMES: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  talks: ['talks', 'meeting'],
  meeting: ['meeting', 'talks'],
  visit: ['visit', 'meeting', 'talks'],
  call: ['call'],
  release: ['release'],
  truce: ['truce'],
  vote: ['vote'],
  agreement: ['agreement'],
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
      return a.aspect === b.aspect && parties.matched >= 1 && parties.matched === parties.of;
    case 'talks':
    case 'meeting':
    case 'visit':
      return (
        parties.people >= 2 ||
        (parties.people >= 1 && (towns === 'same' || (parties.of === 1 && likeness >= 0.15))) ||
        (covers(bearing) && (towns === 'same' || likeness >= 0.2)) ||
        (a.event.type === 'talks' && b.event.type === 'talks' && towns === 'same' && (parties.of === 0 || parties.matched >= 1))
      );
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

/**
 * Stricter, for what came on another day than it was expected for: the same named people, or the same body doing the same in like
 * words.
 */
export function answersLate(bearing: Bearing): boolean {
  if (!answers(bearing) || (bearing.a.event.type === 'visit' && bearing.b.event.type !== 'visit')) return false;
  const { parties, towns, likeness } = bearing.evidence;
  const { a, b } = bearing;
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

/** Sides alone: two and half of those expected came, all of them where a round was expected and two people met. */
function covers({ evidence: { parties }, a, b }: Bearing): boolean {
  const expected = a.people.length + a.organisations.length;
  return parties.matched >= 2 && (a.event.type === b.event.type ? parties.matched * 2 >= expected : parties.matched === expected);
}

/**
 * Where captives are named on both sides, one of them is named on both; where only the expected ones are named, the words speak of
 * like people.
 */
function namesFit(a: Telling, b: Telling, likeness: number): boolean {
  if (a.people.length === 0) return true;
  return b.people.length === 0 ? likeness >= 0.05 : a.people.some((id) => b.people.includes(id));
}
