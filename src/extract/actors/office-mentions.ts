import type { Knowledge } from '../../model/knowledge.ts';
import type { BodyMention } from './bodies.ts';
import { officeRound } from './offices-of-people.ts';
import type { PeopleFound } from './people.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { TITLES, TITLE_PARTS } from './words/titles.ts';

interface PersonAt {
  readonly view: SentenceView;
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

const PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'whose']);
/** "his office" means the one named last, if not longer ago than a sentence before. */
const FARTHEST_SENTENCE = 1;

/** "Netanyahu's office", "his office", "the office of Prime Minister Benjamin Netanyahu": the body round the post of a person. */
export function findOfficesOfPeople(views: readonly SentenceView[], people: PeopleFound, knowledge: Knowledge): BodyMention[] {
  const persons = bySentence(people);
  const mentions: BodyMention[] = [];
  let last: PersonAt | null = null;
  for (const view of views) {
    const here = persons.get(view) ?? [];
    const endingAt = new Map(here.map((person) => [person.to, person] as const));
    const beginningAt = new Map(here.map((person) => [person.from, person] as const));
    let next = 0;
    for (let at = 0; at < view.tokens.length; at += 1) {
      while (here[next] && (here[next]?.from ?? 0) < at) {
        const person = here[next];
        if (person && officeRound(person.id, knowledge)) last = person;
        next += 1;
      }
      if (foldAt(view, at) !== 'office' || view.hitAt[at]) continue;
      const isHis = PRONOUNS.has(foldAt(view, at - 1));
      const before = ownerBefore(view, at, endingAt);
      const owner = before ?? ownerBehind(view, at, beginningAt) ?? (isHis ? recent(last, view) : null);
      const body = owner === null ? null : officeRound(owner.id, knowledge);
      const from = before ? before.from : isHis ? at - 1 : at;
      if (body) mentions.push({ view, from, to: at + 1, id: body.id, how: 'common-name', acts: true });
    }
  }
  return mentions;
}

function bySentence(people: PeopleFound): ReadonlyMap<SentenceView, readonly PersonAt[]> {
  const found = new Map<SentenceView, PersonAt[]>();
  const all = [
    ...people.full.map(({ view, from, to, member }) => ({ view, from, to, id: member.id })),
    ...people.short.map(({ view, from, to, id }) => ({ view, from, to, id })),
  ];
  for (const person of all) {
    const persons = found.get(person.view);
    if (persons) persons.push(person);
    else found.set(person.view, [person]);
  }
  for (const persons of found.values()) persons.sort((a, b) => a.from - b.from);
  return found;
}

/** "Netanyahu's office" */
function ownerBefore(view: SentenceView, at: number, endingAt: ReadonlyMap<number, PersonAt>): PersonAt | null {
  return view.tokens[at - 1]?.kind === 'possessive' ? (endingAt.get(at - 1) ?? null) : null;
}

/** "the office of Prime Minister Benjamin Netanyahu" */
function ownerBehind(view: SentenceView, at: number, beginningAt: ReadonlyMap<number, PersonAt>): PersonAt | null {
  if (foldAt(view, at + 1) !== 'of') return null;
  let from = at + 2;
  const isTitle = (index: number): boolean => {
    const fold = foldAt(view, index);
    return fold === 'the' || TITLES.has(fold) || TITLE_PARTS.has(fold) || view.hitAt[index]?.how === 'adjective';
  };
  while (from < at + 7 && isTitle(from)) from += 1;
  return beginningAt.get(from) ?? null;
}

function recent(last: PersonAt | null, view: SentenceView): PersonAt | null {
  return last && view.sentence.index - last.view.sentence.index <= FARTHEST_SENTENCE ? last : null;
}
