import type { Actor } from '../../model/actor.ts';
import { SIDES } from '../../model/vocabulary.ts';
import { countByMonth, highest } from '../charts/month-bars.ts';
import { grouped, perContext, type Context } from '../context.ts';
import { pagesOf, turnerOf, type PageTurner } from '../paging.ts';
import { ACTOR_TYPE_WORDS, SIDE_WORDS } from '../words/vocabulary-words.ts';
import { activityOf, type Activity } from './activity.ts';
import { aliasesOf } from './actor-page.ts';

export const ACTORS_PER_PAGE = 150;

export interface ActorLine {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** Articles that name it. */
  readonly articles: number;
  /** The office held last, or what kind of organisation it is. */
  readonly about: string;
  readonly aliases: readonly string[];
  readonly activity: Activity;
}

export interface ActorGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ActorLine[];
}

export interface ActorListPage {
  readonly number: number;
  readonly groups: readonly ActorGroup[];
  readonly total: number;
  readonly turner: PageTurner | null;
}

/** Actors that some article names, without outlets. */
const shownActors = perContext(({ timeline, entriesOfActor }: Context): readonly Actor[] =>
  timeline.actors.filter(({ id, type, mentions }) => type !== 'media' && (mentions.length > 0 || entriesOfActor.has(id))),
);

export function peopleOf(context: Context): Actor[] {
  return shownActors(context).filter(({ type }) => type === 'person');
}

export function organisationsOf(context: Context): Actor[] {
  return shownActors(context).filter(({ type }) => type !== 'person');
}

/** People side by side with those of their side, the most told of first; organisations by what they are. */
export function actorListPages(context: Context, section: 'people' | 'organisations'): ActorListPage[] {
  const actors = section === 'people' ? peopleOf(context) : organisationsOf(context);
  const keyOf = (actor: Actor): string => (section === 'people' ? actor.side : actor.type);
  const keys: readonly string[] = section === 'people' ? SIDES : ['state', 'group', 'body'];
  const count = ({ id }: Actor): number => context.entriesOfActor.get(id)?.length ?? 0;
  const sorted = [...actors].sort(
    (a, b) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b)) || count(b) - count(a) || (a.name < b.name ? -1 : 1),
  );
  return pagesOf(sorted, ACTORS_PER_PAGE).map((page) => ({
    number: page.number,
    total: page.total,
    turner: turnerOf(page, (number) => context.links.section(section, number)),
    groups: [...grouped(page.items, (actor) => [keyOf(actor)])].map(([key, members]) => ({
      id: key,
      title: titleOf(section, members[0]),
      lines: members.map((actor) => actorLine(context, actor, busiest(context)[section])),
    })),
  }));
}

function titleOf(section: 'people' | 'organisations', actor: Actor | undefined): string {
  if (!actor) return '';
  return section === 'people' ? SIDE_WORDS[actor.side] : ACTOR_TYPE_WORDS[actor.type].many;
}

/** The busiest month of any person and of any organisation: the strips of one list share one scale. */
const busiest = perContext((context: Context) => {
  const most = (actors: readonly Actor[]): number =>
    actors.reduce((best, { id }) => Math.max(best, highest(countByMonth(context.months, context.entriesOfActor.get(id) ?? []))), 0);
  return { people: most(peopleOf(context)), organisations: most(organisationsOf(context)) };
});

/** `most`: the scale of the strip, see `activityOf`. */
export function actorLine(context: Context, actor: Actor, most?: number): ActorLine {
  const entries = context.entriesOfActor.get(actor.id) ?? [];
  const known = context.known.get(actor.id) ?? null;
  const office = known?.kind === 'person' ? known.file.offices.at(-1)?.title : undefined;
  return {
    id: actor.id,
    name: actor.name,
    href: context.links.actor(actor) ?? '',
    count: entries.length,
    articles: new Set(actor.mentions.map(({ article }) => article)).size,
    about: office ?? (actor.type === 'person' ? '' : SIDE_WORDS[actor.side]),
    aliases: aliasesOf(actor, known),
    activity: activityOf(context, entries, most),
  };
}
