import type { Knowledge } from '../../model/knowledge.ts';
import type { Known } from './alias-table.ts';
import { indexCast, nearest, type CastIndex } from './cast-index.ts';
import { placeOf, type CastMember, type CastMention } from './cast.ts';
import { ORDINARY } from './name-evidence.ts';
import { titleBefore } from './name-neighbours.ts';
import type { NameRun } from './name-runs.ts';
import { officeOfPost } from './offices-of-people.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';
import { foldsOfName, shortForms, surnameTable } from './surnames.ts';
import { COMMON_SURNAMES } from './words/common-surnames.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { wordSet } from '../text/word-lists.ts';

/** Who is meant by a surname or a first name alone; tokens [from, to) of the view. */
export interface ShortMention {
  readonly id: string;
  readonly view: SentenceView;
  readonly from: number;
  readonly to: number;
}

type Found = Omit<ShortMention, 'view'>;

interface Called {
  readonly bySurname: CastIndex;
  readonly byFirstName: CastIndex;
}

/** "They met in Austin" speaks of a town. */
const PLACE_PREPOSITIONS = wordSet('in at near outside');
/** "Sheikh Mohammed", "Prince Faisal": first names of those whose names go on with "bin". */
const ROYAL = wordSet('sheikh sheik shaikh prince king emir');
const isRoyal = (member: CastMember): boolean => member.folds.includes('bin');
const HIGH_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'president-elect',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'emir',
  'leader',
  'supreme leader',
  'political chief',
  'foreign minister',
  'foreign secretary',
  'secretary of state',
  'defense minister',
  'defense secretary',
  'finance minister',
  'national security adviser',
  'national security minister',
  'secretary-general',
  'director',
  'envoy',
  'special envoy',
  'chief of staff',
  'opposition leader',
  'chief negotiator',
]);
/** Shorter surnames are words of other kinds too: "Or", "Bar". */
const SHORTEST_WITHOUT_FULL_NAME = 4;

/**
 * The short forms among the runs of capitals that no full name took. `cast` are the people named in full, `kin` the members of their
 * families.
 */
export function findShortForms(
  leftover: readonly { readonly view: SentenceView; readonly run: NameRun }[],
  cast: readonly CastMention[],
  kin: readonly CastMention[],
  knowledge: Knowledge,
): ShortMention[] {
  const { formsOf } = surnameTable(knowledge);
  const called: Called = {
    bySurname: indexCast(cast, kin, (member) => [...new Set([...shortForms(member.folds), ...(formsOf.get(member.id) ?? [])])]),
    byFirstName: indexCast(cast, kin, (member) => (member.folds.length > 1 && member.folds[0] !== undefined ? [member.folds[0]] : [])),
  };
  const mentions: ShortMention[] = [];
  for (const { view, run } of leftover) {
    const found = readRun(view, run, called, knowledge);
    if (found) mentions.push({ view, ...found });
  }
  return mentions;
}

/** The whole run, or its last words where the first ones are no part of the name: "Opposing Biden". */
function readRun(view: SentenceView, run: NameRun, called: Called, knowledge: Knowledge): Found | null {
  const whole = run.folds.join(' ');
  const place = placeOf(view, run.from);
  const bare = run.names.length === 1;
  const surname = nearest(called.bySurname, whole, place);
  if (surname) return { id: surname.id, from: run.from, to: run.to };
  // "President Abbas" is not Abbas Kamel: a title that fits the holder of an office counts before a first name
  const title = titleBefore(view, run.from);
  const titled = title === null ? null : onlyHolder(holdersCalled(whole, knowledge).filter((known) => hasOffice(known, view, title)));
  if (titled) return { id: titled.id, from: run.from, to: run.to };
  const royal = title !== null && ROYAL.has(foldAt(view, title));
  const firstName = bare ? nearest(called.byFirstName, whole, place, royal ? isRoyal : null) : null;
  if (firstName) return { id: firstName.id, from: run.from, to: run.to };
  if (bare || !opensWithOrdinaryWord(view, run)) return famous(view, run, run.from, whole, knowledge);
  const last = run.names.at(-1) ?? run.from;
  const tail = run.folds.at(-1) ?? '';
  const member = nearest(called.bySurname, tail, place);
  return member ? { id: member.id, from: last, to: run.to } : famous(view, run, last, tail, knowledge);
}

/** "Opposing Biden" at the head of a sentence; "Mohammed Sinwar" is a name of its own, and not Yahya Sinwar's. */
function opensWithOrdinaryWord(view: SentenceView, run: NameRun): boolean {
  const first = run.folds[0] ?? '';
  const before = view.tokens[run.from - 1];
  return (before === undefined || before.kind === 'sign') && ORDINARY.test(first) && !GIVEN_NAMES.has(first);
}

/** A holder of an office may be called by the surname without ever being named in full: "the Netanyahu government". */
function famous(view: SentenceView, run: NameRun, from: number, key: string, knowledge: Knowledge): Found | null {
  if (key.length < SHORTEST_WITHOUT_FULL_NAME) return null;
  const holders = holdersCalled(key, knowledge);
  const title = titleBefore(view, from);
  // "in Austin"; "Itamar Shemen (22) of Lapid" comes from there
  const isHome = foldAt(view, from - 1) === 'of' && (foldAt(view, from - 2) === ')' || view.tokens[from - 2]?.kind === 'number');
  if (title === null && (isHome || PLACE_PREPOSITIONS.has(foldAt(view, from - 1)))) return null;
  const ofOffice = view.tokens[run.to]?.kind === 'possessive' && foldAt(view, run.to + 1) === 'office';
  const fits = (known: Known): boolean =>
    title !== null ? hasOffice(known, view, title) : ofOffice && officeOfPost(known.id, knowledge) !== null;
  const only = onlyHolder(holders) ?? onlyHolder(holders.filter((known) => isListedSo(known, key)));
  const meant = only && isWidelyKnown(only, key) ? only : onlyHolder(holders.filter(fits));
  return meant ? { id: meant.id, from, to: run.to } : null;
}

/** "Witkoff" is one alone; "Wood" is many, and no deputy ambassador; "Francis" and "Martin" are first names as well. */
function isWidelyKnown(known: Known, key: string): boolean {
  if (GIVEN_NAMES.has(key)) return false;
  return !COMMON_SURNAMES.has(key) || (known.person?.offices ?? []).some((office) => office.words.some((words) => HIGH_OFFICES.has(words)));
}

/** Of several with one surname the one whose knowledge file lists it as a short name is meant by it alone: "Sinwar" is Yahya. */
function isListedSo(known: Known, key: string): boolean {
  return (known.person?.shortNames ?? []).some((name) => foldsOfName(name).join(' ') === key);
}

function holdersCalled(key: string, knowledge: Knowledge): readonly Known[] {
  return surnameTable(knowledge).holders.get(key) ?? [];
}

function onlyHolder(holders: readonly Known[]): Known | null {
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** Whether the title's word is the last one of an office the person has held: "President", "Foreign Minister". */
function hasOffice(known: Known, view: SentenceView, title: number): boolean {
  const word = foldAt(view, title);
  return (known.person?.offices ?? []).some((office) => office.words.some((words) => words.toLowerCase().split(' ').at(-1) === word));
}
