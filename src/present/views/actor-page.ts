import type { Actor } from '../../model/actor.ts';
import type { Entry } from '../../model/entry.ts';
import type { Captivity, Office } from '../../model/knowledge.ts';
import type { Context, KnownActor } from '../context.ts';
import { noteHtml } from '../note-html.ts';
import { pagesOf, turnerOf, type PageTurner } from '../paging.ts';
import { dayWords } from '../words/date-words.ts';
import { ACTOR_TYPE_WORDS, SIDE_WORDS } from '../words/vocabulary-words.ts';
import { activityOf, type Activity } from './activity.ts';
import { actorReference, claimView, entryRow, type ActorReference, type ClaimView, type EntryRow } from './references.ts';
import { mediatingParties } from './rounds.ts';

/** Rows of one page: a row is one line, without quotations. */
export const ROWS_PER_PAGE = 150;

export interface ActorPage {
  readonly id: string;
  readonly name: string;
  readonly type: Actor['type'];
  readonly kind: string;
  readonly side: string;
  readonly noteHtml: string | null;
  readonly offices: readonly OfficeView[];
  readonly mediation: readonly { readonly what: string; readonly term: string }[];
  /** Where the person or state is told of as a mediator; null for all others. */
  readonly mediatorHref: string | null;
  readonly facts: readonly string[];
  readonly aliases: readonly string[];
  readonly elsewhere: readonly string[];
  readonly partOf: ActorReference | null;
  readonly activity: Activity;
  readonly rows: readonly EntryRow[];
  readonly total: number;
  readonly turner: PageTurner | null;
  readonly number: number;
  readonly companions: readonly { readonly actor: ActorReference; readonly count: number }[];
  readonly statements: readonly EntryRow[];
  readonly otherStatements: number;
  readonly claims: readonly ClaimView[];
  readonly otherClaims: number;
  /** People who hold no office are kept out of other sites' search engines. */
  readonly noindex: boolean;
}

export interface OfficeView {
  readonly title: string;
  /** `shown`: the title does not name it already. */
  readonly of: { readonly name: string; readonly href: string | null; readonly shown: boolean };
  readonly term: string;
}

const MOST = { companions: 12, statements: 8, claims: 12 } as const;

/** All pages of one actor: the first tells everything, the later ones go on with the entries. */
export function actorPages(context: Context, actor: Actor): ActorPage[] {
  const entries = context.entriesOfActor.get(actor.id) ?? [];
  const known = context.known.get(actor.id) ?? null;
  const statements = entries.filter((entry) => entry.type === 'statement' && roleIn(entry, actor.id) === 'speaker');
  const claims = context.figuresOfClaimant.get(actor.id) ?? [];
  const shared = {
    id: actor.id,
    name: actor.name,
    type: actor.type,
    kind: ACTOR_TYPE_WORDS[actor.type].one,
    side: SIDE_WORDS[actor.side],
    noteHtml: known && known.file.note !== '' ? noteHtml(known.file.note) : null,
    offices: officesOf(context, known),
    mediation: (known?.file.mediator ?? []).map(({ what, from, to }) => ({ what, term: termWords(from, to) })),
    mediatorHref: mediatorHref(context, actor),
    facts: factsOf(known),
    aliases: aliasesOf(actor, known),
    elsewhere: known?.file.sameAs ?? [],
    partOf: partOf(context, known),
    activity: activityOf(context, entries),
    total: entries.length,
    companions: companionsOf(context, actor.id, entries),
    statements: statements.slice(-MOST.statements).map((entry) => entryRow(context, entry, null)),
    otherStatements: Math.max(0, statements.length - MOST.statements),
    claims: claims.slice(0, MOST.claims).flatMap((figure) => claimView(context, figure) ?? []),
    otherClaims: Math.max(0, claims.length - MOST.claims),
    noindex: actor.type === 'person' && !holdsOffice(known),
  };
  return pagesOf(entries, ROWS_PER_PAGE).map((page) => ({
    ...shared,
    number: page.number,
    rows: page.items.map((entry) => entryRow(context, entry, roleIn(entry, actor.id))),
    turner: turnerOf(page, (number) => context.links.actor(actor, number) ?? ''),
  }));
}

function roleIn(entry: Entry, actor: string) {
  return entry.actors.find(({ id }) => id === actor)?.role ?? null;
}

/** True for people who act in public: an office or a part in the mediation. Captives and relatives hold none. */
export function holdsOffice(known: KnownActor | null): boolean {
  return known !== null && (known.kind === 'organisation' || known.file.offices.length > 0 || known.file.mediator.length > 0);
}

/** "19 March 2021 to 20 January 2025", "since 7 October 2023". */
export function termWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
  if (from !== null) return `since ${dayWords(from)}`;
  return to === null ? '' : `until ${dayWords(to)}`;
}

function officesOf(context: Context, known: KnownActor | null): OfficeView[] {
  if (known?.kind !== 'person') return [];
  return known.file.offices.map((office: Office) => ({
    title: office.title,
    of: { ...organisation(context, office.of), shown: !office.title.includes(organisation(context, office.of).name) },
    term: termWords(office.from, office.to),
  }));
}

function organisation(context: Context, id: string): Pick<OfficeView['of'], 'name' | 'href'> {
  const actor = context.actors.get(id);
  return { name: actor?.name ?? context.known.get(id)?.file.name ?? id, href: actor ? context.links.actor(actor) : null };
}

function partOf(context: Context, known: KnownActor | null): ActorReference | null {
  const id = known?.kind === 'organisation' ? known.file.partOf : null;
  return id === null ? null : { id, role: null, ...organisation(context, id) };
}

function mediatorHref(context: Context, actor: Actor): string | null {
  const party = mediatingParties(context).find(({ id, members }) => id === actor.id || members.has(actor.id));
  return party ? context.links.mediator(actor.mediator ? actor.id : party.id) : null;
}

function factsOf(known: KnownActor | null): string[] {
  if (known?.kind !== 'person') return [];
  const { captivity, died } = known.file;
  return [...(captivity ? captivityWords(captivity) : []), ...(died === null ? [] : [`Died on ${dayWords(died)}.`])];
}

function captivityWords({ taken, freed, how, returned }: Captivity): string[] {
  const words = [`Taken captive on ${dayWords(taken)}.`];
  if (how === 'released' && freed !== null) words.push(`Released on ${dayWords(freed)}.`);
  if (how === 'rescued' && freed !== null) words.push(`Rescued on ${dayWords(freed)}.`);
  if (returned !== null) words.push(`The body was ${how === 'body-recovered' ? 'recovered' : 'returned'} on ${dayWords(returned)}.`);
  return words;
}

/** Every other name and spelling, from the timeline and from the knowledge. */
export function aliasesOf(actor: Actor, known: KnownActor | null): string[] {
  const more = known === null ? [] : known.kind === 'person' ? [...known.file.aliases, ...known.file.shortNames] : known.file.aliases;
  return [...new Set([...actor.aliases, ...more])].filter((alias) => alias !== actor.name);
}

function companionsOf(context: Context, id: string, entries: readonly Entry[]): ActorPage['companions'] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const other of entry.actors) if (other.id !== id) counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .flatMap(([other, count]) => {
      const actor = context.actors.get(other);
      return actor && actor.type !== 'media' ? [{ actor: actorReference(context, actor), count }] : [];
    })
    .slice(0, MOST.companions);
}

/** What a page calls somebody who was introduced before: "Al Thani", "Burns"; others by their whole name. */
export function shortName(context: Context, id: string): string {
  const actor = context.actors.get(id);
  const known = context.known.get(id);
  if (actor?.type !== 'person') return actor?.name ?? id;
  const short = known?.kind === 'person' ? known.file.shortNames.find((name) => actor.name.endsWith(` ${name}`)) : undefined;
  return short ?? actor.name.split(' ').at(-1) ?? actor.name;
}
