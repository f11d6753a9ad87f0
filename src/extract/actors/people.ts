import type { Knowledge } from '../../model/knowledge.ts';
import type { FoundPerson } from './actor-mention.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { CastMention } from './cast.ts';
import { indexSpots, introducedAs, lenderOf, type Spot, type Spots } from './kin-lenders.ts';
import { oneSlip } from './nearly-known.ts';
import { kinName, type KinMention, type Surname } from './kin-names.ts';
import { knownOfFamily } from './known-kin.ts';
import { nameRuns, type NameRun } from './name-runs.ts';
import { textOf } from './person-words.ts';
import { perView, type SentenceView } from './sentence-view.ts';
import { findShortForms, type ShortMention } from './short-forms.ts';
import { surnameTable } from './surnames.ts';
import { NAME_LINKS } from './words/titles.ts';
import { findUnknownPeople } from './unknown-people.ts';

export interface PeopleFound {
  readonly full: readonly CastMention[];
  readonly short: readonly ShortMention[];
  readonly people: readonly FoundPerson[];
}

/**
 * The people of an article: known ones by their full names, those the knowledge lacks, members of families, and the later short forms
 * of all.
 */
export function findPeople(views: readonly SentenceView[], knowledge: Knowledge): PeopleFound {
  const runsOf = new Map(views.map((view) => [view, nameRuns(view)] as const));
  const known = views.flatMap((view) => knownMentions(view));
  const unknown = findUnknownPeople(views, runsOf, surnameTable(knowledge).words, knowledge);
  const people = new Map(unknown.mentions.map(({ person }) => [person.id, person] as const));
  const cast = [...known, ...unknown.misspellings, ...unknown.mentions.map(({ mention }) => mention)].sort(byPlace);
  const taken = new Set(cast.map((mention) => mention.view.tokens[mention.from]?.start));
  const sideOf = (mention: CastMention): Side => mention.member.known?.side ?? people.get(mention.member.id)?.side ?? 'other';
  const kin: CastMention[] = [];
  const kinByFirstName = new Map<string, CastMention>();
  const left: { view: SentenceView; run: NameRun }[] = [];
  const shortsFirst = new Set(cast.flatMap((mention) => mention.member.folds.slice(1)));
  const called = new Set(cast.map((mention) => mention.member.folds[0] ?? ''));
  const familyNames = new Set(cast.flatMap((mention) => surnameOf(mention, 'other').folds));
  const walk = castWalk(cast);
  const spotsOf = spotReader(cast, kinByFirstName, runsOf, sideOf);
  for (const [index, view] of views.entries()) {
    const previous = views[index - 1] ?? null;
    for (const run of runsOf.get(view) ?? []) {
      if (overlaps(taken, view, run)) continue;
      const { before, behind } = walk(view, run.from);
      const introduced = introducedAs(view, run);
      const lender = introduced && lenderOf(view, introduced, spotsOf(view), previous && spotsOf(previous));
      const made = shortsFirst.has(run.folds[0] ?? '')
        ? null
        : kinName(
            view,
            run,
            introduced,
            {
              left: lender?.surname ?? (before ? surnameOf(before, sideOf(before)) : null),
              right: behind ? surnameOf(behind, sideOf(behind)) : null,
              rightFrom: behind?.from ?? null,
            },
            knowledge,
          );
      const near = (): Iterable<string> =>
        introduced ? familyNames : [spotsOf(view), previous && spotsOf(previous)].flatMap((spots) => spots?.surnames ?? []);
      const isSettled = lender?.isSaid === true || made?.person === null || called.has(run.folds[0] ?? '');
      const found = (isSettled ? null : ofFamily(knownOfFamily(view, run, near, knowledge))) ?? namesake(made, cast);
      if (found) {
        kin.push(found.mention);
        kinByFirstName.set(found.mention.member.folds[0] ?? '', found.mention);
        if (found.person && !people.has(found.person.id)) people.set(found.person.id, found.person);
      } else {
        left.push({ view, run });
      }
    }
  }
  const full = [...cast, ...kin].sort(byPlace);
  return { full, short: findShortForms(left, cast, kin, knowledge), people: [...people.values()] };
}

function ofFamily(mention: CastMention | null): KinMention | null {
  return mention && { mention, person: null };
}

/** "her daughter Sharone" of Yocheved Lifshitz is the Sharone Lifschitz whom the article names elsewhere. */
function namesake(made: KinMention | null, cast: readonly CastMention[]): KinMention | null {
  if (!made?.person) return made;
  const [first, last] = [made.mention.member.folds[0], made.mention.member.folds.at(-1) ?? ''];
  const same = cast.find(({ member }) => member.known === null && member.folds[0] === first && oneSlip(member.folds.at(-1) ?? '', last));
  return same ? { mention: { ...made.mention, member: same.member }, person: null } : made;
}

const isOfficial = ({ member }: CastMention): boolean => (member.known?.person?.offices ?? []).length > 0;

/** Who is named in a sentence, in full or by a surname that the cast bears. */
function spotReader(
  cast: readonly CastMention[],
  kin: ReadonlyMap<string, CastMention>,
  runsOf: ReadonlyMap<SentenceView, readonly NameRun[]>,
  sideOf: (mention: CastMention) => Side,
): (view: SentenceView) => Spots {
  const byView = Map.groupBy(cast, ({ view }) => view);
  const bySurname = new Map(cast.map((mention) => [surnameOf(mention, 'other').folds.join(' '), mention] as const));
  // captives are called by their first names: "Edan's sister, Mika"
  const byFirstName = new Map(
    cast.filter((mention) => !isOfficial(mention)).map((mention) => [mention.member.folds[0] ?? '', mention] as const),
  );
  return perView((view) => {
    const named = (mention: CastMention): Surname => surnameOf(mention, sideOf(mention));
    const full = (byView.get(view) ?? []).map((mention) => ({
      from: mention.from,
      to: mention.to,
      surname: named(mention),
      isOfficial: isOfficial(mention),
    }));
    const short = (runsOf.get(view) ?? []).flatMap(({ from, to, folds }): Spot[] => {
      const bearer = bySurname.get(folds.join(' ')) ?? byFirstName.get(folds.join(' '));
      if (bearer) return [{ from, to, surname: named(bearer), isOfficial: isOfficial(bearer) }];
      // whoever was found in the sentences before as one of a family
      const relative = kin.get(folds.join(' '));
      return relative ? [{ from, to, surname: surnameOfKin(relative, sideOf(relative)), isOfficial: false }] : [];
    });
    return indexSpots(
      view,
      [...full, ...short].sort((one, two) => one.from - two.from),
    );
  });
}

function knownMentions(view: SentenceView): CastMention[] {
  return view.hits
    .filter((hit) => hit.known.type === 'person')
    .map((hit) => ({
      member: { id: hit.known.id, name: hit.known.name, known: hit.known, folds: wordsOf(view, hit.from, hit.to) },
      view,
      from: hit.from,
      to: hit.to,
      how: hit.how === 'name' ? 'name' : 'alias',
    }));
}

function wordsOf(view: SentenceView, from: number, to: number): string[] {
  const words = view.tokens.slice(from, to).filter((token) => token.kind === 'word' && token.fold !== 'al' && token.text.length > 1);
  return words.map((token) => token.fold);
}

/** The person named in full last before a place (in the same sentence or an earlier one) and first behind it in the same sentence. */
function castWalk(
  cast: readonly CastMention[],
): (view: SentenceView, at: number) => { before: CastMention | null; behind: CastMention | null } {
  let index = 0;
  return (view, at) => {
    const place = view.tokens[at]?.start ?? 0;
    while (index < cast.length && startOf(cast[index]) < place) index += 1;
    const next = cast[index];
    return { before: cast[index - 1] ?? null, behind: next && next.view === view ? next : null };
  };
}

function startOf(mention: CastMention | undefined): number {
  return mention?.view.tokens[mention.from]?.start ?? 0;
}

function byPlace(a: CastMention, b: CastMention): number {
  return startOf(a) - startOf(b);
}

function surnameOf(mention: CastMention, side: Side): Surname {
  const { tokens } = mention.view;
  let from = mention.to - 1;
  const isTied = (at: number): boolean => {
    const before = tokens[at - 1]?.fold ?? '';
    return NAME_LINKS.has(before) || before === '-' || tokens[at]?.fold === '-';
  };
  while (from - 1 > mention.from && isTied(from)) from -= 1;
  return { folds: wordsOf(mention.view, from, mention.to), text: textOf(mention.view, { from, to: mention.to }), side };
}

function surnameOfKin({ member }: CastMention, side: Side): Surname {
  return { folds: member.folds.slice(1), text: member.name.split(' ').slice(1).join(' '), side };
}

function overlaps(taken: ReadonlySet<number | undefined>, view: SentenceView, run: NameRun): boolean {
  for (let at = run.from; at < run.to; at += 1) if (taken.has(view.tokens[at]?.start)) return true;
  return false;
}
