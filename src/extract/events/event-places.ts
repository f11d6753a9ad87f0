import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { AT_HEAD, FROM, GATHERING_BEHIND, JOINED, PEOPLE_THERE, PUTS_THERE, SPEECH_THERE, STRUCK, THING_THERE } from './place-words.ts';
import { placeMentions, type PlaceMention } from './places.ts';

/** Happenings that strike a place itself: "jets hit Rafah", "trucks entered Gaza". Whatever place their words name is theirs. */
const ON_THE_GROUND: ReadonlySet<EventType> = new Set([
  'attack',
  'strike',
  'aid',
  'rescue',
  'release',
  'death',
  'truce',
  'breakdown',
  'protest',
  'other',
]);
/** Journeys come from a place; "guarantees from Washington" do not. */
const COMES_FROM: ReadonlySet<EventType> = new Set(['visit', 'talks']);
/** UTF-16 code units before a place in which words tell what it has to do with the event. */
const REACH = 80;

const territories = perKnowledge((knowledge) => idsOf('territory', knowledge));
const venues = perKnowledge((knowledge) => idsOf('venue', knowledge));

function idsOf(kind: string, knowledge: Knowledge): ReadonlySet<string> {
  return new Set(knowledge.places.filter((place) => place.kind === kind).map(({ id }) => id));
}

/**
 * Ids of the places where an event of a type took place, told in a stretch of text, as against what it was about: "met in Paris over
 * hostages held in Gaza" took place in Paris; "Tehran rejected it" and "the White House said" are who spoke.
 */
export function placesOfEvent(text: string, type: EventType, knowledge: Knowledge): string[] {
  const own: PlaceMention[] = [];
  for (const mention of placeMentions(text, knowledge)) {
    const last = own.at(-1);
    const isJoined = last !== undefined && JOINED.test(text.slice(last.end, mention.start));
    if (isJoined || isItsPlace(text, mention, type, knowledge)) own.push(mention);
  }
  return [...new Set(own.map(({ id }) => id))];
}

function isItsPlace(text: string, { id, start, end }: PlaceMention, type: EventType, knowledge: Knowledge): boolean {
  const isHead = AT_HEAD.test(text.slice(0, start));
  const before = text.slice(Math.max(0, start - REACH), start);
  const isThere = isHead || PUTS_THERE.test(before);
  if (ON_THE_GROUND.has(type)) return !venues(knowledge).has(id) || isThere || STRUCK.test(before);
  if (GATHERING_BEHIND.test(text.slice(end, end + REACH))) return true;
  if (!isThere && !(COMES_FROM.has(type) && FROM.test(before))) return false;
  if (isHead) return true;
  if (THING_THERE.test(before)) return false;
  if (territories(knowledge).has(id)) return type === 'visit' && !PEOPLE_THERE.test(before);
  return type !== 'statement' || SPEECH_THERE.test(before);
}
