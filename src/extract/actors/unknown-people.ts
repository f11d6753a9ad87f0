import type { Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { FoundPerson } from './actor-mention.ts';
import type { CastMention } from './cast.ts';
import { ENOUGH, nameEvidence, opensSentence } from './name-evidence.ts';
import { nearlyKnown } from './nearly-known.ts';
import type { NameRun } from './name-runs.ts';
import { appositionRange, textOf, titleRange } from './person-words.ts';
import { isMediaPerson, sideOfPerson, type PersonContext } from './person-side.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { kebab } from './spelling.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

/** A run of capitals in its sentence, with what speaks for its being a person. */
interface Candidate {
  readonly view: SentenceView;
  readonly run: NameRun;
  weight: number;
}

export interface NewPerson {
  readonly person: FoundPerson;
  readonly mention: CastMention;
}

export interface UnknownPeople {
  readonly mentions: readonly NewPerson[];
  /** People of the knowledge whose names stand with a slip of the pen. */
  readonly misspellings: readonly CastMention[];
}

/** How far back the side of a person is read. */
const SENTENCES_BEFORE = 3;
/** What being named in one breath with people adds: "X Y, Z W and the known one". */
const LISTED = 2;
const LIST_LINKS: ReadonlySet<string> = new Set([',', 'and', '&', 'or', ';']);

/**
 * People whom the knowledge lacks, in the order of the text, by their full names. Headlines in title case are passed over: every
 * word of theirs looks like a name.
 */
export function findUnknownPeople(views: readonly SentenceView[], runsOf: ReadonlyMap<SentenceView, readonly NameRun[]>, surnames: ReadonlySet<string>, knowledge: Knowledge): UnknownPeople {
  let before: readonly SentenceView[] = [];
  const people = new Map<string, NewPerson>();
  const mentions: NewPerson[] = [];
  const misspellings: CastMention[] = [];
  for (const view of views) {
    if (view.titleCase || view.sentence.kind === 'dateline') continue;
    const candidates = (runsOf.get(view) ?? [])
      .map((run) => ({ view, run: withoutOpening(view, run), weight: 0 }))
      // "Ben Gvir", "Abu Marzouk": two words, and a surname all the same
      .filter((candidate) => candidate.run.names.length > 1 && !surnames.has(candidate.run.folds.join(' ')))
      .map((candidate) => ({ ...candidate, weight: nameEvidence(view, candidate.run, surnames) }));
    raiseListed(view, candidates);
    for (const { run, weight } of candidates) {
      if (weight < ENOUGH) continue;
      const misspelt = nearlyKnown(run.folds, knowledge);
      if (misspelt) {
        misspellings.push({ member: { id: misspelt.id, name: misspelt.name, known: misspelt, folds: run.folds }, view, from: run.from, to: run.to, how: 'alias' });
        continue;
      }
      const known = people.get(run.folds.join(' '));
      const made = known ? { person: known.person, mention: mentionOf(view, run, known.person) } : newPerson({ view, before, from: run.from, to: run.to, listed: sidesBeside(view, run, mentions.at(-1) ?? null) }, run, knowledge);
      if (!known) people.set(run.folds.join(' '), made);
      mentions.push(made);
    }
    before = [view, ...before].slice(0, SENTENCES_BEFORE);
  }
  return { mentions, misspellings };
}

/** "Yesterday Anna Levin said": the word that opens a sentence is left out where it is no given name and two words remain. */
function withoutOpening(view: SentenceView, run: NameRun): NameRun {
  const first = run.names[0];
  const second = run.names[1];
  if (first === undefined || second === undefined || run.names.length < 3 || !opensSentence(view, first) || GIVEN_NAMES.has(foldAt(view, first))) return run;
  if (!GIVEN_NAMES.has(foldAt(view, second))) return run;
  return { from: second, to: run.to, names: run.names.slice(1), folds: run.folds.slice(1) };
}

/** Candidates beside people, known or accepted, in a list are people: once from left to right, once back. */
function raiseListed(view: SentenceView, candidates: Candidate[]): void {
  const isPersonBefore = (at: number): boolean => view.hitAt[at]?.known.type === 'person';
  const pass = (ordered: Candidate[], neighbour: (candidate: Candidate) => number | null): void => {
    for (const candidate of ordered) {
      if (candidate.weight >= ENOUGH || candidate.weight < 0) continue;
      const at = neighbour(candidate);
      const accepted = at !== null && (isPersonBefore(at) || candidates.some((other) => other.weight >= ENOUGH && other.run.from <= at && at < other.run.to));
      if (accepted) candidate.weight += LISTED;
    }
  };
  if (candidates.length > MOST_LISTED) return;
  pass(candidates, (candidate) => overLinks(view, candidate.run.from - 1, -1));
  pass([...candidates].reverse(), (candidate) => overLinks(view, candidate.run.to, 1));
}
/** No sentence lists more names than this; one that does is no sentence. */
const MOST_LISTED = 200;

/** Index of the token behind commas and "and" in one direction; null where no link stands. */
function overLinks(view: SentenceView, from: number, step: 1 | -1): number | null {
  let at = from;
  while (LIST_LINKS.has(foldAt(view, at)) && Math.abs(at - from) < 3) at += step;
  return at === from ? null : at;
}

/** Sides of the people next to a name in a list: known ones, and the new one found last. */
function sidesBeside(view: SentenceView, run: NameRun, last: NewPerson | null): Side[] {
  const left = overLinks(view, run.from - 1, -1);
  const found = last && last.mention.view === view && left !== null && last.mention.from <= left && left < last.mention.to ? [last.person.side] : [];
  return found.concat( [overLinks(view, run.from - 1, -1), overLinks(view, run.to, 1)]
    .map((at) => (at === null ? undefined : view.hitAt[at]?.known))
    .filter((known) => known?.type === 'person')
    .map((known) => known?.side ?? 'other'));
}

function newPerson(context: PersonContext, run: NameRun, knowledge: Knowledge): NewPerson {
  const { view } = context;
  const name = textOf(view, run);
  const described = appositionRange(view, run.to) ?? titleRange(view, run.from);
  const person: FoundPerson = {
    id: kebab(name),
    name,
    type: isMediaPerson(view, run.from, run.to) ? 'media' : 'person',
    side: sideOfPerson(context, knowledge),
    description: described ? textOf(view, described) : null,
  };
  return { person, mention: mentionOf(view, run, person) };
}

function mentionOf(view: SentenceView, run: NameRun, person: FoundPerson): CastMention {
  return { member: { id: person.id, name: person.name, known: null, folds: run.folds }, view, from: run.from, to: run.to, how: 'unknown' };
}
