import type { KindOf } from '../actor-kinds.ts';
import type { EventDraft } from '../event-draft.ts';
import type { EventReading } from '../event-reading.ts';
import { listNames, withArticle } from './list-names.ts';

/** Headlines of fixed form, their slots filled only with what the reading says; null where a slot stays empty. */
export function templateHeadline(draft: EventDraft, actors: EventReading['actors'], places: readonly string[], kindOf: KindOf): string | null {
  const kinds = actors.map(({ id }) => kindOf(id)).filter((kind) => kind !== undefined);
  const people = kinds.filter(({ type }) => type === 'person').map(({ short }) => short);
  const sides = kinds.filter(({ type }) => type === 'state' || type === 'group').map(({ short }) => short);
  const where = places[0] === undefined ? '' : ` in ${places[0]}`;
  switch (draft.type) {
    case 'call':
      return people.length + sides.length >= 2 && people.length > 0 ? `${listNames([...people, ...sides].slice(0, 3))} speak by phone` : null;
    case 'meeting':
      return meeting(draft, people, sides, where);
    case 'talks':
      return talks(draft, people, sides, where);
    case 'breakdown':
      return breakdown(draft, where);
    default:
      return null;
  }
}

function meeting(draft: EventDraft, people: readonly string[], sides: readonly string[], where: string): string | null {
  if (draft.trigger?.rule.form === 'noun' && draft.read.tokens[draft.trigger.head]?.lower === 'summit') return null;
  const all = [...people, ...(people.length < 2 ? sides.map(withArticle) : [])];
  return all.length >= 2 && all.length <= 6 ? `${listNames(all)} meet${where}` : null;
}

const COURSE: Readonly<Record<string, string>> = { resume: 'resume', restart: 'resume', reconvene: 'resume', begin: 'begin', start: 'begin', open: 'begin', end: 'end', conclude: 'end', continue: 'continue' };

function talks(draft: EventDraft, people: readonly string[], sides: readonly string[], where: string): string | null {
  const course = COURSE[draft.trigger?.verb ?? ''];
  const mediators = sides.filter((name) => name !== 'Israel' && name !== 'Hamas').map(withArticle);
  if (course !== undefined) return `Talks ${course}${where}${course !== 'end' && mediators.length > 0 ? `, with ${listNames(mediators)}` : ''}`;
  const all = [...people, ...sides];
  return all.length >= 2 && people.length > 0 ? `${listNames(all.slice(0, 6))} hold talks${where}` : null;
}

function breakdown(draft: EventDraft, where: string): string | null {
  const words = draft.read.tokens.slice(draft.from, draft.to).map(({ lower }) => lower);
  const subject = words.some((word) => /^(?:truce|cease-?fire|pause)$/.test(word)) && !words.some((word) => /^(?:talks|negotiations|discussions|round|bargaining)$/.test(word)) ? 'Truce' : 'Talks';
  const verb = draft.trigger?.verb;
  const plural = subject === 'Talks';
  if (verb === 'collapse' || verb === 'stall') return `${subject}${where} ${verb}${plural ? '' : 's'}`;
  if (verb === 'break' && words.includes('over')) return null;
  if (verb === 'break' || verb === 'fall') return `${subject}${where} break${plural ? '' : 's'} down`;
  if (verb === 'end' || verb === 'conclude') return `${subject}${where} end${plural ? '' : 's'} without agreement`;
  return null;
}
