import type { Knowledge } from '../../model/knowledge.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { FoundPerson } from './actor-mention.ts';
import type { CastMention } from './cast.ts';
import { overLinks, raiseListed } from './listed-names.ts';
import { ENOUGH, nameEvidence, opensSentence } from './name-evidence.ts';
import { nearlyKnown } from './nearly-known.ts';
import type { NameRun } from './name-runs.ts';
import { appositionRange, textOf, titleRange } from './person-words.ts';
import { isMediaPerson } from './media-person.ts';
import { sideOfPerson, type PersonContext } from './person-side.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { kebab } from './spelling.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

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

/**
 * People whom the knowledge lacks, in the order of the text, by their full names. Headlines in title case are passed over: every
 * word of theirs looks like a name.
 */
export function findUnknownPeople(
  views: readonly SentenceView[],
  runsOf: ReadonlyMap<SentenceView, readonly NameRun[]>,
  surnames: ReadonlySet<string>,
  knowledge: Knowledge,
): UnknownPeople {
  let before: readonly SentenceView[] = [];
  const people = new Map<string, FoundPerson>();
  const mentions: NewPerson[] = [];
  const misspellings: CastMention[] = [];
  for (const [index, view] of views.entries()) {
    if (view.titleCase || view.sentence.kind === 'dateline') continue;
    const candidates = (runsOf.get(view) ?? [])
      .map((run) => withoutOpening(view, run))
      // "Ben Gvir", "Abu Marzouk": two words, and a surname all the same
      .filter((run) => run.names.length > 1 && !surnames.has(run.folds.join(' ')))
      .map((run) => ({ run, weight: nameEvidence(view, run, surnames) }));
    raiseListed(view, candidates);
    for (const { run, weight } of candidates) {
      if (weight < ENOUGH) continue;
      const misspelt = nearlyKnown(run.folds, knowledge);
      if (misspelt) {
        const member = { id: misspelt.id, name: misspelt.name, known: misspelt, folds: run.folds };
        misspellings.push({ member, view, from: run.from, to: run.to, how: 'alias' });
        continue;
      }
      const key = run.folds.join(' ');
      const context = {
        view,
        before,
        after: views[index + 1] ?? null,
        from: run.from,
        to: run.to,
        listed: sidesBeside(view, run, mentions.at(-1) ?? null),
      };
      const person = people.get(key) ?? newPerson(context, run, knowledge);
      people.set(key, person);
      mentions.push({ person, mention: mentionOf(view, run, person) });
    }
    before = [view, ...before].slice(0, SENTENCES_BEFORE);
  }
  return { mentions, misspellings };
}

/** "Yesterday Anna Levin said": the word that opens a sentence is left out where it is no given name and two words remain. */
function withoutOpening(view: SentenceView, run: NameRun): NameRun {
  const first = run.names[0];
  const second = run.names[1];
  if (first === undefined || second === undefined || run.names.length < 3 || !opensSentence(view, first)) return run;
  if (GIVEN_NAMES.has(foldAt(view, first)) || !GIVEN_NAMES.has(foldAt(view, second))) return run;
  return { from: second, to: run.to, names: run.names.slice(1), folds: run.folds.slice(1) };
}

/** Sides of the people next to a name in a list: known ones, and the new one found last. */
function sidesBeside(view: SentenceView, run: NameRun, last: NewPerson | null): Side[] {
  const left = overLinks(view, run.from - 1, -1);
  const right = overLinks(view, run.to, 1);
  const isLast = last !== null && last.mention.view === view && left !== null && last.mention.from <= left && left < last.mention.to;
  const known = [left, right].map((at) => (at === null ? undefined : view.hitAt[at]?.known)).filter((one) => one?.type === 'person');
  return [...(isLast ? [last.person.side] : []), ...known.map((one) => one?.side ?? 'other')];
}

/** "Alexander (Sasha) Brandt" */
const ASIDE = /(?:\([^()]*\)|"[^"]*") /g;

function newPerson(context: PersonContext, run: NameRun, knowledge: Knowledge): FoundPerson {
  const { view } = context;
  const name = textOf(view, run).replaceAll(ASIDE, '');
  const described = appositionRange(view, run.to) ?? titleRange(view, run.from);
  return {
    id: kebab(name),
    name,
    type: isMediaPerson(view, run.from, run.to) ? 'media' : 'person',
    side: sideOfPerson(context, knowledge),
    description: described ? textOf(view, described) : null,
  };
}

function mentionOf(view: SentenceView, run: NameRun, person: FoundPerson): CastMention {
  return { member: { id: person.id, name: person.name, known: null, folds: run.folds }, view, from: run.from, to: run.to, how: 'unknown' };
}
