import type { Knowledge } from '../../model/knowledge.ts';
import { placeOf, type CastMention, type CastMember } from './cast.ts';
import type { Known } from './alias-table.ts';
import { ORDINARY, titleBefore } from './name-evidence.ts';
import type { NameRun } from './name-runs.ts';
import { officeOfPost } from './offices-of-people.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { shortForms, surnameTable } from './surnames.ts';
import { CAPTIVE_WORDS, KIN_SINGULAR } from './words/nouns.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { wordSet } from './words/word-set.ts';

/** Who is meant by a surname or a first name alone; tokens [from, to) of the view. */
export interface ShortMention {
  readonly id: string;
  readonly view: SentenceView;
  readonly from: number;
  readonly to: number;
}

/** Who is called by a key, and where each of them is named in full; `weak` places name them only to say whose relative somebody is. */
type Index = ReadonlyMap<string, readonly Named[]>;

interface Named {
  readonly member: CastMember;
  readonly places: number[];
  readonly weak: number[];
}

const PLACE_PREPOSITIONS = wordSet('in at near to from outside');
/** "Sheikh Mohammed", "Prince Faisal": first names of those whose names go on with "bin". */
const ROYAL = wordSet('sheikh sheik shaikh prince king emir');
const isRoyal = (member: CastMember): boolean => member.folds.includes('bin');
const SHORTEST_WITHOUT_FULL_NAME = 4;

/**
 * The short forms among the runs of capitals that no full name took. `cast` are the people named in full, `kin` those whose surname was
 * lent by a relative: a surname alone goes to them last.
 */
export function findShortForms(
  leftover: readonly { readonly view: SentenceView; readonly run: NameRun }[], cast: readonly CastMention[], kin: readonly CastMention[], knowledge: Knowledge,
): ShortMention[] {
  const { formsOf } = surnameTable(knowledge);
  const surnames = index(cast, kin, (member) => [...new Set([...shortForms(member.folds), ...(formsOf.get(member.id) ?? [])])]);
  const firstNames = index(cast, kin, (member) => (member.folds.length > 1 && member.folds[0] !== undefined ? [member.folds[0]] : []));
  const mentions: ShortMention[] = [];
  for (const { view, run } of leftover) {
    const found = readRun(view, run, surnames, firstNames, knowledge);
    if (found) mentions.push({ view, ...found });
  }
  return mentions;
}

function index(cast: readonly CastMention[], kin: readonly CastMention[], keysOf: (member: CastMember) => readonly string[]): Index {
  const index = new Map<string, Named[]>();
  const found = new Map<string, { readonly entry: Named; readonly keys: readonly string[] }>();
  const add = (mention: CastMention, weak: boolean): void => {
    const known = found.get(mention.member.id);
    const entry = known?.entry ?? { member: mention.member, places: [], weak: [] };
    (weak ? entry.weak : entry.places).push(placeOf(mention.view, mention.from));
    if (known) return;
    const keys = keysOf(mention.member);
    found.set(mention.member.id, { entry, keys });
    for (const key of keys) {
      const named = index.get(key) ?? [];
      index.set(key, named);
      if (named.length < LARGEST_FAMILY) named.push(entry);
    }
  };
  for (const mention of cast) add(mention, isOfRelative(mention));
  for (const mention of kin) add(mention, true);
  return index;
}

/** More people of one surname are in no article. */
const LARGEST_FAMILY = 30;

/** "the mother of hostage X Y": the sentence speaks of the mother. */
function isOfRelative({ view, from }: CastMention): boolean {
  let at = from - 1;
  while (at > from - 6 && (CAPTIVE_WORDS.has(foldAt(view, at)) || foldAt(view, at) === 'the' || view.hitAt[at]?.how === 'adjective')) at -= 1;
  return foldAt(view, at) === 'of' && KIN_SINGULAR.has(foldAt(view, at - 1));
}

/** The whole run, or its last words where the first ones are no part of the name: "Mr. Biden", "Yesterday Biden". */
function readRun(view: SentenceView, run: NameRun, surnames: Index, firstNames: Index, knowledge: Knowledge): { id: string; from: number; to: number } | null {
  const last = run.names.at(-1);
  if (last === undefined) return null;
  const whole = run.folds.join(' ');
  const place = placeOf(view, run.from);
  const bare = run.names.length === 1;
  const bySurname = nearest(surnames, whole, place);
  if (bySurname) return { id: bySurname.id, from: run.from, to: run.to };
  // "President Abbas" is not Abbas Kamel: a title that fits the holder of an office counts before a first name
  const titled = titleBefore(view, run.from);
  const holders = titled === null ? [] : (surnameTable(knowledge).holders.get(whole) ?? []).filter((known) => hasOffice(known, view, titled));
  if (holders.length === 1 && holders[0]) return { id: holders[0].id, from: run.from, to: run.to };
  const byFirstName = bare ? nearest(firstNames, whole, place, titled !== null && ROYAL.has(foldAt(view, titled)) ? isRoyal : null) : null;
  if (byFirstName) return { id: byFirstName.id, from: run.from, to: run.to };
  const tail = run.folds.at(-1) ?? '';
  const first = run.folds[0] ?? '';
  // "Mohammed Sinwar" is not Yahya Sinwar: a given name before the surname speaks of somebody else
  if (!bare && (GIVEN_NAMES.has(first) || !startsSentence(view, run.from) || !ORDINARY.test(first))) return famous(view, run, whole, knowledge);
  const byTail = bare ? null : nearest(surnames, tail, place);
  if (byTail) return { id: byTail.id, from: last, to: run.to };
  return famous(view, run, bare ? whole : tail, knowledge);
}

/** A holder of an office may be called by the surname without ever being named in full: "the Netanyahu government". */
function famous(view: SentenceView, run: NameRun, key: string, knowledge: Knowledge): { id: string; from: number; to: number } | null {
  const last = run.names.at(-1);
  if (last === undefined || key.length < SHORTEST_WITHOUT_FULL_NAME) return null;
  const holders = surnameTable(knowledge).holders.get(key) ?? [];
  const from = key === run.folds.join(' ') ? run.from : last;
  const title = titleBefore(view, from);
  const ofOffice = view.tokens[run.to]?.kind === 'possessive' && foldAt(view, run.to + 1) === 'office';
  const meant = holders.length < 2 ? holders
    : title !== null ? holders.filter((known) => hasOffice(known, view, title))
      : ofOffice ? holders.filter((known) => officeOfPost(known.id, knowledge) !== null) : [];
  const [only] = meant;
  if (meant.length !== 1 || !only) return null;
  if (title === null && PLACE_PREPOSITIONS.has(foldAt(view, from - 1)) && foldAt(view, from - 1) !== 'to' && foldAt(view, from - 1) !== 'from') return null;
  return { id: only.id, from, to: run.to };
}

function hasOffice(known: Known, view: SentenceView, title: number): boolean {
  const word = foldAt(view, title);
  return (known.person?.offices ?? []).some((office) => office.words.some((words) => words.toLowerCase().split(' ').at(-1) === word));
}

function startsSentence(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  return before === undefined || before.kind === 'sign';
}

/** Of those who are called so the one named in full last before the place, else the first behind it. */
function nearest(index: Index, key: string, place: number, prefers: ((member: CastMember) => boolean) | null = null): CastMember | null {
  let best: { readonly member: CastMember; readonly distance: number } | null = null;
  const all = index.get(key) ?? [];
  const preferred = prefers ? all.filter((named) => prefers(named.member)) : all;
  for (const named of preferred.length > 0 ? preferred : all) {
    const distance = distanceTo(named, place);
    if (!best || distance < best.distance) best = { member: named.member, distance };
  }
  return best?.member ?? null;
}

/** A full name before the place is nearer than any behind it, and both are nearer than a name that says only whose relative somebody is. */
function distanceTo({ places, weak }: Named, place: number): number {
  const before = lastNotAfter(places, place);
  if (before !== null) return place - before;
  if (places[0] !== undefined) return FAR + (places[0] - place);
  const weakly = lastNotAfter(weak, place);
  return weakly === null ? 3 * FAR : 2 * FAR + (place - weakly);
}
/** More than any text is long. */
const FAR = 2 ** 40;

/** Largest of ascending numbers that is not above a limit. */
function lastNotAfter(places: readonly number[], limit: number): number | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (places[low - 1] ?? null);
}
