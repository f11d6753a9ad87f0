import type { Figure } from '../../model/figure.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { EventReading } from '../../extract/events/event-reading.ts';

/** Whom a release sets free. On one day of a truce all three may happen, each its own entry. */
export type Released = 'captives' | 'prisoners' | 'dead';

const CAPTIVES = /\b(?:hostages?|captives?|abductees?|captivity|women soldiers|civilians held)\b/i;
const PRISONERS = /\b(?:prisoners?|detainees?|inmates?|jails?|prisons?|cells|security prisoners)\b/i;
const DEAD = /\b(?:bod(?:y|ies)|remains|coffins?|corpses?|the dead|deceased)\b/i;

/** Whom the words say. */
export function freedIn(text: string): Released[] {
  const exchange = /\b(?:exchange|swap)/i.test(text);
  return [
    ...(exchange || CAPTIVES.test(text) ? (['captives'] as const) : []),
    ...(exchange || PRISONERS.test(text) ? (['prisoners'] as const) : []),
    ...(DEAD.test(text) ? (['dead'] as const) : []),
  ];
}

/**
 * Whom the words (as freedIn gives them), the figures and the one who lets go say. Who lets go decides where a sentence names both sides
 * of an exchange: "in exchange for the hostages they let 1,968 go".
 */
export function releasedIn(
  words: readonly Released[],
  figures: readonly Figure[],
  event: EventReading,
  sideOf: (actor: string) => Side | null,
): ReadonlySet<Released> {
  const found = new Set<Released>();
  if (
    words.includes('captives') ||
    figures.some(({ kind, measure }) => kind === 'hostage' && (measure === 'released' || measure === 'to-release'))
  )
    found.add('captives');
  if (words.includes('prisoners') || figures.some(({ kind }) => kind === 'prisoner')) found.add('prisoners');
  if (words.includes('dead') || figures.some(({ measure }) => measure === 'returned-bodies')) found.add('dead');
  const captive = event.actors.some(({ id }) => sideOf(id) === 'hostage');
  if (captive && !found.has('dead')) found.add('captives');
  const sides = new Set(event.actors.filter(({ role }) => role === 'party').map(({ id }) => sideOf(id)));
  if (sides.has('israel') && !sides.has('palestinian')) return only(found, ['prisoners', 'dead'], captive ? null : 'prisoners');
  if (sides.has('palestinian') && !sides.has('israel')) return only(found, ['captives', 'dead'], 'captives');
  return found;
}

function only(found: ReadonlySet<Released>, possible: readonly Released[], otherwise: Released | null): ReadonlySet<Released> {
  const kept = possible.filter((one) => found.has(one));
  // Bodies handed over are told apart from the living only where the words speak of nobody else.
  if (kept.length > 0) return new Set(kept);
  return otherwise === null ? found : new Set([otherwise]);
}
