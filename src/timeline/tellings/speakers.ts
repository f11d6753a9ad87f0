import type { EventReading } from '../../extract/events/event-reading.ts';

/** Who speaks, proposes, answers: the speakers by role, or the first actor that acts. Empty where nobody is named. */
export function speakersOf(actors: EventReading['actors']): string[] {
  const speakers = actors.filter(({ role }) => role === 'speaker').map(({ id }) => id);
  const first = actors.find(({ role }) => role === 'party' || role === null);
  return speakers.length > 0 || !first ? speakers : [first.id];
}
